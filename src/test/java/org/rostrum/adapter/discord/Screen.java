package org.rostrum.adapter.discord;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.Snapshot;
import org.rostrum.discord.Body;
import org.rostrum.discord.Interaction;
import org.rostrum.discord.Journal;
import org.rostrum.discord.Posted;
import org.rostrum.discord.Sent;
import org.rostrum.discord.StandIn;
import org.rostrum.discord.Upload;

/// What a member sees, of the bodies that the bot sent, in the form in which `src/screens/draw.mjs`
/// draws it. Pictures are written to `target/screens`.
final class Screen {

  private static final Path PICTURES = Path.of("target", "screens");
  private static final String FROM_A_SNAPSHOT = "../../../../../target/screens/";

  private final String name;
  private final Body about;
  private final List<Body> messages = new ArrayList<>();

  private Screen(String name, Body about) {
    this.name = name;
    this.about = about;
  }

  /// One on which a command was used.
  static Screen ofCommand(String name, String member, String command) {
    return new Screen(
        name, Body.of("title", name, "interaction", Body.of("user", member, "command", command)));
  }

  static Screen of(String name) {
    return new Screen(name, Body.of("title", name));
  }

  /// What a member wrote.
  Screen written(String member, Posted posted) {
    Body body =
        Body.of(
            "content", posted.body().text("content").replace("<@" + StandIn.BOT + ">", "@Rostrum"));
    messages.add(Body.of("author", member, "body", body));
    return this;
  }

  /// What the bot sent for an interaction in the end.
  Screen answered(Interaction interaction) {
    boolean personal = interaction.answer().isPrivate();
    Sent sent = interaction.sent().getLast();
    Body body = sent.kind() == Sent.Kind.CALLBACK ? sent.body().at("data") : sent.body();
    return add(body, personal, sent.files());
  }

  /// What the bot posted in reply to a message.
  Screen replied(Posted posted, Evening evening) {
    posted.answer();
    Body body = await().until(() -> reply(posted, evening), Optional::isPresent).orElseThrow();
    return add(body, false, List.of());
  }

  private static Optional<Body> reply(Posted posted, Evening evening) {
    return evening.discord.journal().entries("messages").stream()
        .map(Journal.Entry::body)
        .filter(b -> b.at("message_reference").text("message_id").equals(posted.id()))
        .findFirst();
  }

  private Screen add(Body body, boolean personal, List<Upload> files) {
    Body message = Body.of("body", body, "ephemeral", personal);
    if (!files.isEmpty()) {
      Map<String, String> paths = new LinkedHashMap<>();
      files.forEach(file -> paths.put(file.fileName(), FROM_A_SNAPSHOT + write(file)));
      message = message.with("files", paths);
    }
    messages.add(message);
    return this;
  }

  private String write(Upload file) {
    String kept = name + "-" + file.fileName();
    try {
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve(kept), file.bytes());
      return kept;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// That it is as it was.
  void check() {
    Snapshot.fileMatches(
        "discord/" + name + ".json", Steady.json(about.with("messages", messages)));
  }
}
