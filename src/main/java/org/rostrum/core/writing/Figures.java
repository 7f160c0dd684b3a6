package org.rostrum.core.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Words;

/// The figures of a text, in digits or in words, made comparable: "1,000" and "1000", "forty-eight
/// per cent" and "48%", "twice" and "double".
final class Figures {

  private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,:]\\d+)*");
  private static final Pattern PERCENT = Pattern.compile("^\\s?(?:%|per\\s?cent)");
  private static final List<String> UNITS =
      List.of(
          "zero",
          "-",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  /// Words for more and less than a number, each with what it comes to.
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("half", "1/2"),
          Map.entry("halves", "1/2"),
          Map.entry("halved", "1/2"),
          Map.entry("thirds", "1/3"),
          Map.entry("third", "1/3"),
          Map.entry("quarter", "1/4"),
          Map.entry("quarters", "1/4"),
          Map.entry("fifth", "1/5"),
          Map.entry("fifths", "1/5"),
          Map.entry("tenth", "1/10"),
          Map.entry("twice", "x2"),
          Map.entry("double", "x2"),
          Map.entry("doubled", "x2"),
          Map.entry("triple", "x3"),
          Map.entry("tripled", "x3"),
          Map.entry("dozen", "dozen"),
          Map.entry("dozens", "dozen"),
          Map.entry("hundred", "hundred"),
          Map.entry("hundreds", "hundred"),
          Map.entry("thousand", "thousand"),
          Map.entry("thousands", "thousand"),
          Map.entry("million", "million"),
          Map.entry("millions", "million"),
          Map.entry("billion", "billion"),
          Map.entry("billions", "billion"));

  private Figures() {}

  static Set<String> of(String text) {
    String folded = Folded.text(text);
    Set<String> figures = new HashSet<>();
    for (Matcher digits = DIGITS.matcher(folded); digits.find(); ) {
      String value = digits.group().replaceAll(",(?=\\d{3}(?!\\d))", "");
      figures.add(value + percent(folded, digits.end()));
    }
    for (Words.Word word : Words.of(folded)) {
      String figure = figure(word.folded());
      if (!figure.isEmpty()) {
        boolean number = Character.isDigit(figure.charAt(0)) && figure.indexOf('/') < 0;
        figures.add(figure + (number ? percent(folded, word.span().end()) : ""));
      }
    }
    return figures;
  }

  private static String percent(String text, int at) {
    return PERCENT.matcher(text.substring(at)).find() ? "%" : "";
  }

  private static String figure(String word) {
    String other = OTHERS.get(word);
    if (other != null) {
      return other;
    }
    int hyphen = word.indexOf('-');
    int tens = TENS.indexOf(hyphen < 0 ? word : word.substring(0, hyphen));
    if (tens >= 0) {
      int unit = hyphen < 0 ? 0 : unit(word.substring(hyphen + 1));
      return unit < 0 ? "" : String.valueOf(20 + 10 * tens + unit);
    }
    int unit = UNITS.indexOf(word);
    return unit < 0 ? "" : String.valueOf(unit);
  }

  private static int unit(String word) {
    return word.equals("one") ? 1 : UNITS.indexOf(word) < 10 ? UNITS.indexOf(word) : -1;
  }
}
