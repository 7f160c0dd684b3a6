package org.rostrum.adapter.discord;

import java.util.List;
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
}
