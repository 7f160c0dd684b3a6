package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The front matter of a Markdown file that a site or a note-taking tool wrote, of which only the
/// title and the date are known.
///
/// @param title null where it has none
/// @param date as written; null where it has none
/// @param body the file, blank lines in place of the front matter
public record ForeignFrontMatter(@Nullable String title, @Nullable String date, String body) {

  private static final Pattern END = Pattern.compile("---|\\.\\.\\.");
  private static final Pattern DATED =
      Pattern.compile("(?i).*(?:date|published|updated|issued|created).*");

  /// Empty where a text has none, or one that says what kind of source it is or is never closed.
  public static Optional<ForeignFrontMatter> of(String text) {
    if (!FrontMatter.opens(text)
        || FrontMatter.hasKey(text, "kind")
        || FrontMatter.hasKey(text, "speakers")) {
      return Optional.empty();
    }
    return whatever(text);
  }

  /// The same of a text that may say what kind of source it is.
  public static Optional<ForeignFrontMatter> whatever(String text) {
    if (!FrontMatter.opens(text)) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int end = 1;
    while (end < lines.size() && !END.matcher(lines.get(end).strip()).matches()) {
      end++;
    }
    if (end == lines.size()) {
      return Optional.empty();
    }
    String title = null;
    String date = null;
    for (int i = 0; i <= end; i++) {
      String[] entry = lines.set(i, "").split(":", 2);
      String value = entry.length < 2 ? "" : entry[1].strip().replaceAll("^([\"'])(.*)\\1$", "$2");
      if (!value.isEmpty() && entry[0].strip().equals("title")) {
        title = value;
      } else if (!value.isEmpty() && date == null && DATED.matcher(entry[0]).matches()) {
        date = value;
      }
    }
    return Optional.of(new ForeignFrontMatter(title, date, String.join("\n", lines)));
  }
}
