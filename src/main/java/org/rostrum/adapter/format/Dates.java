package org.rostrum.adapter.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds dates that are written out in a text.
public final class Dates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(?i:(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?)";
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? (\\d{4})\\b");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");

  private Dates() {}

  /// The first date that a text names with day, month and year.
  public static Optional<LocalDate> first(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.find()) {
      return date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    return monthFirst.find()
        ? date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
        : Optional.empty();
  }

  private static int month(String name) {
    return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // a number that is no date, such as 2025-13-40
    }
  }
}
