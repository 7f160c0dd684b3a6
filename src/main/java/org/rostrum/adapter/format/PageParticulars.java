package org.rostrum.adapter.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.TextSpan;

/// The beginning of page text: its title, the particulars right under it, and the paragraphs that
/// follow.
///
/// @param details the lines of title and particulars
/// @param rest the paragraphs
record PageParticulars(Publication publication, List<TextSpan> details, List<TextSpan> rest) {

  private static final Pattern PARTICULAR =
      Pattern.compile("(?i)^(date|publisher|url|link|recording)\\s*:\\s*(.*)$");

  static PageParticulars of(List<Line> lines, Findings findings) {
    if (lines.isEmpty()) {
      findings.warn(
          1,
          "there is no title, so the file's name stands for it",
          "write the title in the first line");
      return new PageParticulars(
          new Publication(findings.file(), null, null, null, null, List.of()),
          List.of(),
          List.of());
    }
    Map<String, TextSpan> spans = new LinkedHashMap<>();
    spans.put("title", lines.getFirst().span());
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    values.put("title", lines.getFirst().text());
    int next = 1;
    for (; next < lines.size(); next++) {
      Line line = lines.get(next);
      Matcher particular = PARTICULAR.matcher(line.text());
      if (!particular.matches()) {
        break;
      }
      String name = particular.group(1).toLowerCase(Locale.ROOT);
      String key = name.equals("link") ? "url" : name;
      if (values.containsKey(key)) {
        findings.warn(
            line.number(),
            "\"" + name + "\" is there twice, and both lines are left out",
            "delete one of the two");
        values.put(key, null);
        spans.remove(key);
      } else {
        values.put(key, particular.group(2));
        numbers.put(key, line.number());
        spans.put(key, line.span());
      }
    }
    Particulars particulars =
        new Particulars(
            values, key -> numbers.getOrDefault(key, lines.getFirst().number()), findings);
    Publication publication = particulars.publication(null);
    spans.keySet().removeIf(particulars::isLeftOut);
    return new PageParticulars(
        publication,
        List.copyOf(spans.values()),
        lines.subList(next, lines.size()).stream().map(Line::span).toList());
  }
}
