package org.rostrum.adapter.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.text.Folded;

/// The regions of page text: the title and particulars, the introduction, the list of speakers, and
/// the highlights.
///
/// @param before title, particulars and introduction
/// @param speakers the line that begins the list; null where there is none
/// @param listed what follows it up to the highlights
/// @param highlights the line that begins the highlights; null where there is none
/// @param body what follows it
record PageLayout(
    List<Line> before,
    @Nullable Line speakers,
    List<Line> listed,
    @Nullable Line highlights,
    List<Line> body) {

  private static final int LONGEST = 80;
  private static final Pattern SPEAKERS =
      Pattern.compile(
          "(?:(?:the|our|event|webinar) )?(?:speakers|panel|panellists|panelists|panel members)"
              + "(?: and (?:the )?(?:chair|moderator|panellists|panelists))?:?");
  private static final Pattern HIGHLIGHTS =
      Pattern.compile(
          "(?:(?:some|the|key|main|event|webinar|panel) )*"
              + "(?:highlights|themes|quotes|quotations|takeaways|remarks)"
              + "(?:(?: and|,| &|/) ?(?:(?:the|key|main) )*"
              + "(?:highlights|themes|quotes|quotations|takeaways|remarks|points|messages))*"
              + "(?: (?:from|of) the (?:panel|discussion|webinar|event))?:?");
  private static final Pattern BULLET = Pattern.compile("^(?:[-*•‣◦–—·]|\\d{1,2}[.)])\\s+(?=\\S)");

  static PageLayout of(List<Line> lines) {
    int speakers = speakers(lines);
    int highlights = next(lines, speakers + 1, HIGHLIGHTS);
    if (speakers < 0 && highlights >= 0) {
      return new PageLayout(
          lines.subList(0, highlights),
          null,
          List.of(),
          lines.get(highlights),
          lines.subList(highlights + 1, lines.size()));
    }
    if (speakers < 0) {
      return new PageLayout(lines, null, List.of(), null, List.of());
    }
    int end = highlights < 0 ? lines.size() : highlights;
    return new PageLayout(
        lines.subList(0, speakers),
        lines.get(speakers),
        lines.subList(speakers + 1, end),
        highlights < 0 ? null : lines.get(highlights),
        highlights < 0 ? List.of() : lines.subList(highlights + 1, lines.size()));
  }

  /// How much of the layout is there, 0 to 1.
  double completeness() {
    boolean list = speakers != null && listed.stream().anyMatch(line -> item(line).isPresent());
    if (list && highlights != null) {
      return 1;
    }
    return list || highlights != null ? 0.6 : speakers != null ? 0.3 : 0;
  }

  /// What a line of a list says, without its mark; empty where the line has none.
  static Optional<Line> item(Line line) {
    Matcher bullet = BULLET.matcher(line.text());
    return bullet.find() ? Optional.of(line.from(bullet.end())) : Optional.empty();
  }

  /// The first line of its kind that a list follows, or else the first; -1 where there is none.
  private static int speakers(List<Line> lines) {
    int first = next(lines, 0, SPEAKERS);
    for (int i = first; i >= 0; i = next(lines, i + 1, SPEAKERS)) {
      if (i + 1 < lines.size() && item(lines.get(i + 1)).isPresent()) {
        return i;
      }
    }
    return first;
  }

  private static int next(List<Line> lines, int from, Pattern pattern) {
    for (int i = from; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.length() <= LONGEST && pattern.matcher(Folded.text(text)).matches()) {
        return i;
      }
    }
    return -1;
  }
}
