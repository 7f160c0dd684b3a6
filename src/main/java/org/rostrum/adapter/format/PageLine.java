package org.rostrum.adapter.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.model.Spot;

/// A line of a report in Markdown that says on which page of a print the paragraphs below it begin:
/// `[page 14]`, or `[page 14, sheet 26]` where the file has pages before that are not counted.
final class PageLine {

  private static final Pattern LINE =
      Pattern.compile("\\[page (\\S(?:.{0,18}\\S)?), sheet (\\d{1,5})\\]|\\[page (\\d{1,5})\\]");

  private PageLine() {}

  static String of(Spot.Page page) {
    String sheet = String.valueOf(page.sheet());
    return page.label().equals(sheet)
        ? "[page " + sheet + "]"
        : "[page " + page.label() + ", sheet " + sheet + "]";
  }

  /// The page that a paragraph says; empty where it says something else.
  static Optional<Spot.Page> page(String paragraph) {
    Matcher line = LINE.matcher(paragraph);
    if (!line.matches()) {
      return Optional.empty();
    }
    String number = line.group(3);
    return Optional.of(
        number == null
            ? new Spot.Page(Integer.parseInt(line.group(2)), line.group(1))
            : new Spot.Page(Integer.parseInt(number), number));
  }
}
