package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.adapter.format.Attendance;
import org.rostrum.adapter.format.LabelWords;
import org.rostrum.adapter.format.Titles;

/// Whom the lines at the head of a record name in full, by a title, beside an office or within a
/// sentence: `THE PRESIDENT` above `THE HONOURABLE ANA MOY, J.P.`, `Chair Ana Moy's statement`.
final class HeadNames {

  /// Letters behind a name: `, G.B.M., J.P.`, ` AC`
  private static final Pattern LETTERS =
      Pattern.compile(
          "(?:,\\s*(?:\\p{Lu}\\.){2,})+(?=\\s*$|,)|(?:,? (?:"
              + LabelWords.alternatives("letters").toUpperCase(Locale.ROOT)
              + "))+(?=,|$| \\p{Ll})");

  private static final Pattern HONOURABLE =
      Pattern.compile("(?iu)\\b(?:the )?(?:right |rt\\.? )?hon(?:ourable|orable)? ");

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}-]*(?:['’]\\p{Lu}[\\p{L}\\p{M}-]+)?";
  private static final String TITLE =
      "(?iu:" + LabelWords.alternatives("title", "rank", "before-name") + ")\\.?";
  private static final Pattern TITLED =
      Pattern.compile(
          "(?u)\\b("
              + TITLE
              + " "
              + WORD
              + "(?: (?:\\p{Lu}\\.|"
              + WORD
              + ")){1,2}?)(?=['’]s\\b|[,.;:()]|$| \\p{Ll})");
  private static final Pattern NAME_ALONE =
      Pattern.compile("(?u)(?:" + TITLE + " )*" + WORD + "(?: (?:\\p{Lu}\\.|" + WORD + ")){1,3}");

  /// Counsel as American courts list them: `RUTH MOY, ESQ.`
  private static final Pattern COUNSEL =
      Pattern.compile("(?u)\\b(" + WORD + "(?: (?:\\p{Lu}\\.|" + WORD + ")){1,3}), (?i:esq)\\b");

  /// `BEFORE THE HONORABLE ANA MOY, JUDGE`, whom the record calls the court.
  private static final Pattern BENCH =
      Pattern.compile(
          "(?iu)\\s*before:? (?:the )?hon(?:orable|ourable|\\.)? (.{3,60}?)(?:,"
              + " .*\\b(?:judge|justice)\\b.*)?");

  private static final String COURT = "Court";

  private HeadNames() {}

  /// The lines of a block at the head, those that name somebody and their office on one.
  static List<String> joined(List<String> block) {
    if (block.size() != 2) {
      return block;
    }
    boolean first = isTitled(block.getFirst());
    String name = first ? block.getFirst() : block.getLast();
    String office = first ? block.getLast() : block.getFirst();
    return isTitled(name) && !isTitled(office) && Titles.hasRole(office) && office.length() < 80
        ? List.of(
            LETTERS.matcher(name).replaceAll("") + ", " + office.replaceFirst("(?i)^the ", ""))
        : block;
  }

  /// A line with titles as labels have them, and without letters behind names.
  static String plain(String line) {
    return isTitled(line)
        ? LETTERS.matcher(HONOURABLE.matcher(line).replaceFirst("Hon ")).replaceAll("")
        : line;
  }

  /// Takes in whom the lines name.
  static void mention(List<String> head, Attendance attendance) {
    List<String> bench =
        head.stream().map(BENCH::matcher).filter(Matcher::matches).map(b -> b.group(1)).toList();
    if (bench.size() == 1 && isName(bench.getFirst())) {
      attendance.holder(bench.getFirst(), COURT);
    }
    for (String line : head) {
      int comma = line.indexOf(", ");
      boolean held =
          comma > 0
              && isTitled(line)
              && isName(bare(line.substring(0, comma)))
              && Titles.hasRole(line.substring(comma));
      if (held) {
        attendance.holder(bare(line.substring(0, comma)), line.substring(comma + 2));
      } else if (isTitled(line) && isName(bare(line))) {
        attendance.mention(bare(line));
      }
      for (String name : titled(line)) {
        attendance.mention(name);
      }
      Matcher counsel = COUNSEL.matcher(line);
      while (counsel.find()) {
        attendance.mention(counsel.group(1));
      }
    }
  }

  private static List<String> titled(String line) {
    List<String> names = new ArrayList<>();
    Matcher titled = TITLED.matcher(LETTERS.matcher(line).replaceAll(""));
    while (titled.find()) {
      names.add(titled.group(1));
    }
    return names;
  }

  private static boolean isName(String text) {
    return NAME_ALONE.matcher(text).matches();
  }

  private static boolean isTitled(String line) {
    String name = line.split(",", 2)[0];
    List<String> words = LabelWords.words(name);
    return HONOURABLE.matcher(name).find()
        || (words.size() > 2
            && LabelWords.TITLES.contains(words.getFirst())
            && !Titles.hasRole(String.join(" ", words.subList(1, words.size()))));
  }

  private static String bare(String line) {
    return HONOURABLE.matcher(LETTERS.matcher(line).replaceAll("")).replaceFirst("").strip();
  }
}
