package org.rostrum.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Turns what a bot sends into the messages that Discord gives back.
final class Messages {

  static final int EPHEMERAL = 64;
  static final int LOADING = 128;
  static final int COMPONENTS_V2 = 32_768;

  private static final List<String> EDITABLE = List.of("content", "embeds", "components", "flags");

  private Messages() {}

  /// A message of the bot in a place.
  static Body create(Place place, Body data, List<Upload> files) {
    Body blank =
        blank(place, Descriptions.bot())
            .with("application_id", StandIn.BOT)
            .with("webhook_id", StandIn.BOT)
            .with("flags", data.number("flags"));
    return edit(blank, data, files).with("edited_timestamp", null);
  }

  /// A message of a member in a place.
  static Body written(Place place, Body author, String content) {
    return blank(place, author).with("content", content);
  }

  /// A message after an edit: fields that are not named stay.
  static Body edit(Body message, Body data, List<Upload> files) {
    Body edited = message.with("edited_timestamp", Descriptions.now());
    for (String field : EDITABLE) {
      if (data.fields().contains(field) && !field.equals("flags")) {
        edited = edited.with(field, data.has(field) ? data.at(field) : Body.parse("[]"));
      }
    }
    long kept = message.number("flags") & EPHEMERAL;
    long flags =
        data.fields().contains("flags")
            ? data.number("flags") & ~EPHEMERAL
            : message.number("flags");
    edited = edited.with("flags", (flags | kept) & ~LOADING);
    edited = edited.with("attachments", attachments(message, data, files));
    if (!data.has("content") && data.fields().contains("content")) {
      edited = edited.with("content", "");
    }
    // JDA refuses an embed that comes back without its type.
    edited =
        edited.with(
            "embeds", edited.list("embeds").stream().map(e -> e.with("type", "rich")).toList());
    AtomicInteger count = new AtomicInteger();
    List<Body> attached = edited.list("attachments");
    return edited.with(
        "components",
        edited.list("components").stream().map(c -> resolved(c, count, attached)).toList());
  }

  private static Body blank(Place place, Body author) {
    Body body =
        Body.of(
            "id",
            Snowflakes.next(),
            "type",
            0,
            "channel_id",
            place.channel(),
            "author",
            author,
            "content",
            "",
            "timestamp",
            Descriptions.now(),
            "edited_timestamp",
            null,
            "tts",
            false,
            "mention_everyone",
            false,
            "mentions",
            List.of(),
            "mention_roles",
            List.of(),
            "attachments",
            List.of(),
            "embeds",
            List.of(),
            "components",
            List.of(),
            "pinned",
            false,
            "flags",
            0);
    return place.guild().map(guild -> body.with("guild_id", guild.id())).orElse(body);
  }

  private static List<Body> attachments(Body message, Body data, List<Upload> files) {
    List<Body> attachments = new ArrayList<>();
    for (Body old : message.list("attachments")) {
      if (!data.has("attachments")
          || data.list("attachments").stream().anyMatch(a -> a.text("id").equals(old.text("id")))) {
        attachments.add(old);
      }
    }
    for (Upload file : files) {
      attachments.add(attachment(message, file, described(data, file)));
    }
    return attachments;
  }

  private static Optional<Body> described(Body data, Upload file) {
    return data.list("attachments").stream()
        .filter(a -> file.part().equals("files[" + a.text("id") + "]"))
        .findFirst();
  }

  private static Body attachment(Body message, Upload file, Optional<Body> described) {
    String id = Snowflakes.next();
    String path =
        "/attachments/%s/%s/%s".formatted(message.text("channel_id"), id, file.fileName());
    return Body.of(
        "id",
        id,
        "filename",
        file.fileName(),
        "size",
        file.bytes().length,
        "content_type",
        file.contentType(),
        "description",
        described.map(d -> d.text("description")).orElse(""),
        "width",
        1,
        "height",
        1,
        "url",
        "https://cdn.discordapp.com" + path,
        "proxy_url",
        "https://media.discordapp.net" + path);
  }

  /// A component with its number, and with the addresses of the files that it shows.
  private static Body resolved(Body component, AtomicInteger count, List<Body> attached) {
    Body done = component.with("id", count.incrementAndGet());
    for (String field : List.of("components", "items")) {
      if (done.has(field)) {
        List<Body> inner =
            done.list(field).stream()
                .map(c -> field.equals("items") ? media(c, attached) : resolved(c, count, attached))
                .toList();
        done = done.with(field, inner);
      }
    }
    if (done.has("accessory")) {
      done = done.with("accessory", resolved(done.at("accessory"), count, attached));
    }
    return media(done, attached);
  }

  private static Body media(Body holder, List<Body> attached) {
    Body done = holder;
    for (String field : List.of("media", "file")) {
      String url = holder.text(field + ".url");
      if (holder.has(field + ".url")) {
        Optional<Body> file =
            attached.stream()
                .filter(a -> url.equals("attachment://" + a.text("filename")))
                .findFirst();
        done = done.with(field, file.orElse(holder.at(field).with("proxy_url", url)));
      }
    }
    return done;
  }
}
