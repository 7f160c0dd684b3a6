package org.rostrum.discord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A message as a member sees it.
public record Shown(Body body, Place place) {

  /// A link, masked under words, or bare (then its words are the address).
  public record Link(String text, String url) {}

  private static final Pattern LINK =
      Pattern.compile(
          "(?<!\\\\)\\[((?:\\\\.|[^\\]\\\\])*)]\\(<?(https?://[^\\s>)]+)>?(?: \"[^\"]*\")?\\)"
              + "|(https?://[^\\s<>]+)");
  private static final Pattern MENTION =
      Pattern.compile(
          "(?<!\\\\)<(?:@[!&]?|#)\\d+>|(?<!\\\\)</[^>]+:\\d+>|(?<!\\\\)<id:\\w+>|@everyone|@here");

  public String id() {
    return body.text("id");
  }

  public boolean isPrivate() {
    return (body.number("flags") & Messages.EPHEMERAL) != 0;
  }

  public boolean hasNoPreviews() {
    return (body.number("flags") & 4) != 0;
  }

  /// All that is written on it, in reading order: content, embeds, text displays.
  public List<String> texts() {
    Stream<String> embeds =
        body.list("embeds").stream()
            .flatMap(e -> Stream.of(e.text("title"), e.text("description")));
    Stream<String> displays = ofType(10).map(display -> display.text("content"));
    return Stream.of(Stream.of(body.text("content")), embeds, displays)
        .flatMap(texts -> texts)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /// The texts, joined by line breaks.
  public String text() {
    return String.join("\n", texts());
  }

  /// All links: in texts, on buttons.
  public List<Link> links() {
    Stream<Link> written = texts().stream().flatMap(Shown::linksIn);
    Stream<Link> pressed =
        buttons().filter(b -> b.has("url")).map(b -> new Link(b.text("label"), b.text("url")));
    return Stream.concat(written, pressed).toList();
  }

  /// The buttons with custom ids, by label (or by emoji, where there is no label), in order.
  public Map<String, String> customIds() {
    Map<String, String> ids = new LinkedHashMap<>();
    buttons()
        .filter(button -> button.has("custom_id"))
        .forEach(button -> ids.put(labelOf(button), button.text("custom_id")));
    return ids;
  }

  /// The custom ids of its select menus.
  public List<String> menus() {
    return body.at("components")
        .everyObject()
        .filter(c -> c.number("type") == 3 && c.has("custom_id"))
        .map(c -> c.text("custom_id"))
        .toList();
  }

  /// What would be drawn as a mention: of members, roles, channels, commands, everybody.
  public List<String> mentions() {
    return texts().stream()
        .map(text -> text.replaceAll("(?s)```.*?```|`[^`]*`", ""))
        .flatMap(text -> MENTION.matcher(text).results().map(m -> m.group()))
        .toList();
  }

  /// The files on it, as Discord gives them: `filename`, `description` (the alt text), `url`.
  public List<Body> attachments() {
    return body.list("attachments");
  }

  /// The words that stand for pictures: of galleries and thumbnails.
  public List<String> altTexts() {
    return body.at("components")
        .everyObject()
        .filter(c -> c.has("media"))
        .map(c -> c.text("description"))
        .toList();
  }

  Optional<String> button(String labelOrCustomId) {
    Map<String, String> ids = customIds();
    return Optional.ofNullable(ids.get(labelOrCustomId))
        .or(() -> ids.values().stream().filter(labelOrCustomId::equals).findFirst());
  }

  private Stream<Body> buttons() {
    return ofType(2);
  }

  private Stream<Body> ofType(int type) {
    return body.at("components").everyObject().filter(c -> c.number("type") == type);
  }

  private static String labelOf(Body button) {
    return button.optional("label").orElse(button.at("emoji").text("name"));
  }

  private static Stream<Link> linksIn(String text) {
    Matcher matcher = LINK.matcher(text);
    return matcher
        .results()
        .map(
            found -> {
              String bare = found.group(3);
              return bare == null ? new Link(found.group(1), found.group(2)) : new Link(bare, bare);
            });
  }
}
