package org.rostrum.adapter.discord;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How Discord reads a text, as far as tests need it: what its client shows, what in it is live,
/// and what its servers would take for a mention or a link before any client sees it.
record DiscordReading(String raw) {

  private static final char ESCAPED = '\uE000';
  private static final Pattern BACKSLASH = Pattern.compile("\\\\([^0-9A-Za-z\\s])");

  private static final List<Pattern> LIVE =
      List.of(
          Pattern.compile("<(?:@[!&]?|#)\\d+>"),
          Pattern.compile("<(?:a?:\\w+:\\d+|t:-?\\d+(?::\\w)?|id:\\w+|/[^>]+:\\d+)>"),
          Pattern.compile("<[^\\s>]+[@:+][^\\s>]*>"),
          Pattern.compile("(?i)@(?:everyone|here)"),
          Pattern.compile("(?i)\\b[a-z][a-z0-9+.-]*://\\S"),
          Pattern.compile("(?i)\\bwww\\.\\S|\\bdiscord(?:app)?\\.(?:gg|com)"),
          Pattern.compile("\\][\\s]*\\("),
          Pattern.compile("[*_~|`\\\\]"),
          Pattern.compile(":\\w+:"),
          Pattern.compile("(?m)^\\s*(?:#{1,3}|-#|>{1,3}|[-*+]|\\d+[.)])\\s"));

  private static final List<Pattern> LIVE_ON_THE_SERVER =
      List.of(
          Pattern.compile("<(?:@[!&]?|#)\\d+>"),
          Pattern.compile("(?i)@(?:everyone|here)"),
          Pattern.compile("(?i)\\b(?:https?|discord|steam|ftp|mailto|tel)://\\S"),
          Pattern.compile("(?i)discord(?:app)?\\.(?:gg|com)/"));

  /// What members must not be shown live: Rostrum itself formats, so only some marks are foreign.
  private static final List<Pattern> FOREIGN =
      Stream.concat(LIVE.subList(0, 7).stream(), Stream.of(Pattern.compile("`|\\|\\|"))).toList();

  /// Marks of direction, controls, tags, what takes no room (but for the joiner that Rostrum sets
  /// after an at sign), and halves of characters.
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\u200B\\u200C\\u2060\\uFEFF\\u00AD"
              + "\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\x{E0000}-\\x{E007F}]|(?<!@)\\u200D|\\p{Cs}");

  private static final Pattern OWN_LINK =
      Pattern.compile("\\[(?:Go to the words|Open the page)]\\(<(https?://[^\\s<>]+)>\\)");

  /// A command of Rostrum's that can be clicked.
  private static final Pattern OWN_COMMAND =
      Pattern.compile(
          "</(?:ask|quote|themes?|speaker|compare|verify|sources|about|help|privacy|forget-me|reload|rostrum(?:"
              + " [a-z-]+)?):\\d{17,20}>");

  /// What a member reads.
  String shown() {
    return BACKSLASH.matcher(raw).replaceAll("$1").replace("\u200D", "");
  }

  /// The forms that are live in it, for people to read in a failing test.
  List<String> live() {
    String unescaped = BACKSLASH.matcher(raw).replaceAll(String.valueOf(ESCAPED));
    return Stream.concat(
            LIVE.stream().filter(form -> form.matcher(unescaped).find()),
            LIVE_ON_THE_SERVER.stream().filter(form -> form.matcher(raw).find()))
        .map(Pattern::pattern)
        .toList();
  }

  /// What is wrong with it as the text of one of Rostrum's messages: whatever is live and not
  /// Rostrum's own, any link but one to these addresses, and what cannot be seen.
  List<String> wrong(Collection<String> addresses) {
    String others =
        OWN_LINK
            .matcher(OWN_COMMAND.matcher(raw).replaceAll("\uE001"))
            .replaceAll(
                link ->
                    addresses.stream().anyMatch(link.group(1)::startsWith)
                        ? "\uE001"
                        : Matcher.quoteReplacement(link.group()));
    String unescaped = BACKSLASH.matcher(others).replaceAll(String.valueOf(ESCAPED));
    return Stream.of(
            FOREIGN.stream().filter(form -> form.matcher(unescaped).find()),
            LIVE_ON_THE_SERVER.stream().filter(form -> form.matcher(others).find()),
            Stream.of(UNSEEN).filter(form -> form.matcher(raw).find()))
        .flatMap(forms -> forms)
        .map(Pattern::pattern)
        .toList();
  }
}
