package org.rostrum.adapter.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rostrum.adapter.format.AttributionShape;
import org.rostrum.adapter.format.BackMatter;
import org.rostrum.adapter.format.Dates;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.OneLine;
import org.rostrum.adapter.format.Onset;
import org.rostrum.adapter.format.ReportText;
import org.rostrum.adapter.format.Titles;
import org.rostrum.adapter.format.WordBreaks;
import org.rostrum.core.corpus.Patience;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Spot;
import org.rostrum.core.text.FunctionWords;

/// Makes paragraphs of the lines of a printed report. What is set smaller than the text (footnotes,
/// captions), repeats from page to page, or belongs to figures, contents and references, is no text
/// of the report.
final class PrintedReport {

  /// The most characters of a paragraph, where the page does not show where paragraphs end.
  private static final int LONGEST = 3000;

  private static final float MARGIN = 0.12f;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)^(?:page )?(?:\\d{1,4}|[ivxlc]{1,7})(?: (?:of|/) \\d{1,4})?$");
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)^(?:figure|fig\\.|table|chart|exhibit|map|plate)\\s*[\\dA-Z.]*\\s*[:.–—|-].*|^sources?:"
              + " .*");
  private static final Pattern LEADERS = Pattern.compile(".*(?:\\. ?){4,}\\s*(?:\\d+|[ivxl]+)$");
  private static final Pattern CREDITED = Pattern.compile("\\s*(?:,|;|&| and )\\s*");
  private static final Pattern BY =
      Pattern.compile("(?i)^(?:authors?\\s*:|(?:written |prepared )?by\\b:?)\\s*");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.?!:][\"”’')\\]]*$");

  private final List<PrintedPage> pages;
  private final List<Spot.Page> numbers;
  private final WordBreaks wordBreaks;
  private final ReportText report;
  private final Set<String> repeated = new HashSet<>();
  private final float bodySize;
  private float leading;
  private String open = "";

  /// The pages of the open paragraph.
  private final List<Onset> onsets = new ArrayList<>();

  private Spot.Page page;
  private boolean titled;

  /// Whether the page is one of the first and has no sentence.
  private boolean titlePage;

  private boolean headed;
  private boolean beside;

  PrintedReport(
      SourceFile file,
      List<PrintedPage> pages,
      List<Spot.Page> numbers,
      WordBreaks wordBreaks,
      Findings findings) {
    this.pages = pages;
    this.numbers = numbers;
    this.wordBreaks = wordBreaks;
    this.report = new ReportText(file, findings);
    this.page = numbers.getFirst();
    this.bodySize = bodySize(pages);
    findRepeated();
  }

  /// The size in which most of the letters are set.
  static float bodySize(List<PrintedPage> pages) {
    Map<Integer, Integer> letters = new TreeMap<>();
    pages.stream()
        .flatMap(page -> page.runs().stream())
        .forEach(
            run -> letters.merge(Math.round(2 * run.size()), run.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(size -> size.getKey() / 2f)
        .orElse(10f);
  }

  /// Finds running headers and footers: what stands in the margin of two pages at one height.
  private void findRepeated() {
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (PrintedPage page : pages) {
      for (PrintedPage.Run run : page.runs()) {
        if (isInMargin(page, run.y())) {
          seen.computeIfAbsent(key(run.y(), run.text()), key -> new HashSet<>()).add(page.number());
        }
      }
    }
    seen.forEach(
        (key, on) -> {
          if (on.size() > 1) {
            repeated.add(key);
          }
        });
  }

  private static boolean isInMargin(PrintedPage page, float y) {
    return y < MARGIN * page.height() || y > (1 - MARGIN) * page.height();
  }

  private static String key(float y, String text) {
    return Math.round(y / 4) + " " + text.replaceAll("\\d+", "#");
  }

  private boolean isFurniture(PrintedPage page, PrintedPage.Run run) {
    return isInMargin(page, run.y())
        && (PAGE_NUMBER.matcher(run.text()).matches()
            || repeated.contains(key(run.y(), run.text())));
  }

  Read read() {
    float titleSize = titleSize();
    leading = leading();
    for (PrintedPage printed : pages) {
      page = numbers.get(printed.number() - 1);
      List<PrintedPage.Run> text =
          printed.runs().stream().filter(run -> !isFurniture(printed, run)).toList();
      List<Columns.PrintedLine> lines = Columns.lines(text);
      titlePage =
          printed.number() <= 2
              && lines.stream()
                  .filter(line -> line.size() < 1.15 * bodySize)
                  .noneMatch(line -> SENTENCE_END.matcher(line.text()).matches());
      add(lines, titleSize);
    }
    endParagraph();
    return report.read();
  }

  /// How far the lines of the text stand apart, most of them; 0 where none stand together.
  private float leading() {
    Map<Integer, Integer> gaps = new TreeMap<>();
    for (PrintedPage page : pages) {
      List<Columns.PrintedLine> lines =
          Columns.lines(page.runs().stream().filter(run -> !isFurniture(page, run)).toList());
      for (int i = 1; i < lines.size(); i++) {
        Columns.PrintedLine line = lines.get(i);
        float gap = line.y() - lines.get(i - 1).y();
        if (line.column() == lines.get(i - 1).column()
            && Math.abs(line.size() - bodySize) < 1
            && gap > 0.5 * bodySize
            && gap < 3 * bodySize) {
          gaps.merge(Math.round(2 * gap), 1, Integer::sum);
        }
      }
    }
    return gaps.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(gap -> gap.getKey() / 2f)
        .orElse(0f);
  }

  /// The largest size on the first page that has text.
  private float titleSize() {
    return pages.stream()
        .filter(page -> page.letters() > 0)
        .findFirst()
        .map(
            page ->
                page.runs().stream()
                    .filter(run -> run.text().codePoints().filter(Character::isLetter).count() > 3)
                    .map(PrintedPage.Run::size)
                    .max(Float::compare)
                    .orElse(0f))
        .orElse(0f);
  }

  private void add(List<Columns.PrintedLine> lines, float titleSize) {
    boolean figure = false;
    for (int i = 0; i < lines.size(); i++) {
      Patience.check();
      Columns.PrintedLine line = lines.get(i);
      Columns.PrintedLine before = i > 0 ? lines.get(i - 1) : null;
      boolean together = before != null && before.column() == line.column();
      float gap = together && before != null ? line.y() - before.y() : 0;
      String text = OneLine.of(line.text());
      figure &= together && gap < 2.5 * line.size();
      if (text.isEmpty()) {
        continue;
      }
      if (!titled && line.size() >= titleSize - 0.3 && line.size() > 1.15 * bodySize) {
        i = title(lines, i);
      } else if (isHeading(line, text)) {
        figure = false;
        i = heading(lines, i);
      } else if (CAPTION.matcher(text).matches()) {
        endParagraph();
        figure = true;
        report.note(text);
      } else if (beside
          || line.size() < 0.88 * bodySize
          || LEADERS.matcher(text).matches()
          || (figure && !isProse(text) && !beginsProse(lines, i, gap))) {
        report.note(text);
      } else if (titled && !headed && !authors(text).isEmpty()) {
        List<String> names = authors(text);
        if (names.stream().allMatch(Titles::hasOrganisation)) {
          report.publisher(text);
        } else {
          names.forEach(report::author);
        }
        report.note(text);
      } else if (!headed && Dates.first(text).isPresent() && text.length() < 60) {
        Dates.first(text).ifPresent(report::date);
        report.note(text);
      } else if (titlePage) {
        report.note(text);
      } else {
        figure = false;
        if (together && before != null && beginsParagraph(lines, i, gap)) {
          endParagraph();
        }
        open = wordBreaks.join(open, text);
        if (onsets.isEmpty() || !onsets.getLast().spot().equals(page)) {
          onsets.add(new Onset(open.length() - text.length(), page));
        }
      }
    }
  }

  /// Whom a line names that holds names and nothing else but that they are the authors.
  private static List<String> authors(String text) {
    List<String> names = List.of(CREDITED.split(BY.matcher(text).replaceFirst(""), -1));
    return names.stream().allMatch(AttributionShape::isName) ? names : List.of();
  }

  /// Whether a line stands off from what is above it, and what it begins is a paragraph: its lines
  /// together are no cells of a table and no legend.
  private boolean beginsProse(List<Columns.PrintedLine> lines, int at, float gap) {
    Columns.PrintedLine first = lines.get(at);
    if (gap <= 1.25 * Math.max(leading, first.size()) || Math.abs(first.size() - bodySize) >= 1) {
      return false;
    }
    StringBuilder block = new StringBuilder(first.text());
    int last = at;
    while (last + 1 < lines.size()
        && lines.get(last + 1).column() == first.column()
        && Math.abs(lines.get(last + 1).size() - first.size()) < 0.3
        && lines.get(last + 1).y() - lines.get(last).y() <= 1.25 * leading) {
      last++;
      block.append(' ').append(lines.get(last).text());
    }
    List<String> words = List.of(OneLine.of(block.toString()).toLowerCase(Locale.ROOT).split(" "));
    long small = words.stream().filter(FunctionWords::contains).count();
    boolean goesOn = last + 1 == lines.size() || lines.get(last + 1).column() != first.column();
    long digits = block.chars().filter(Character::isDigit).count();
    return last > at
        && words.size() > 6
        && small * 5 >= words.size()
        && digits * 5 < block.length()
        && (goesOn || SENTENCE_END.matcher(block.toString().strip()).matches());
  }

  /// Whether a line is more than the cells of a table.
  private static boolean isProse(String text) {
    long digits = text.codePoints().filter(Character::isDigit).count();
    return text.split(" ").length > 6
        && digits * 5 < text.length()
        && (SENTENCE_END.matcher(text).matches() || text.length() > 35);
  }

  private boolean isHeading(Columns.PrintedLine line, String text) {
    boolean large = line.size() > 1.12 * bodySize;
    boolean bold = line.bold() && line.size() >= 0.95 * bodySize;
    return (large || bold)
        && text.length() < 150
        && !SENTENCE_END.matcher(text).matches()
        && text.codePoints().anyMatch(Character::isLetter)
        && (large || open.isEmpty() || SENTENCE_END.matcher(open).matches());
  }

  private int title(List<Columns.PrintedLine> lines, int at) {
    int last = lastOfSameSet(lines, at);
    report.title(joined(lines, at, last));
    titled = true;
    return last;
  }

  private int heading(List<Columns.PrintedLine> lines, int at) {
    endParagraph();
    int last = lastOfSameSet(lines, at);
    String text = joined(lines, at, last);
    beside = BackMatter.is(text);
    headed = !titlePage;
    report.heading(text, page);
    return last;
  }

  private static int lastOfSameSet(List<Columns.PrintedLine> lines, int at) {
    int last = at;
    while (last + 1 < lines.size()
        && lines.get(last + 1).column() == lines.get(at).column()
        && Math.abs(lines.get(last + 1).size() - lines.get(at).size()) < 0.3
        && lines.get(last + 1).bold() == lines.get(at).bold()
        && lines.get(last + 1).y() - lines.get(last).y() < 1.6 * lines.get(at).size()) {
      last++;
    }
    return last;
  }

  private String joined(List<Columns.PrintedLine> lines, int from, int to) {
    String joined = "";
    for (int i = from; i <= to; i++) {
      joined = wordBreaks.join(joined, OneLine.of(lines.get(i).text()));
    }
    return joined;
  }

  /// Whether a line begins a paragraph: it stands off, is set in, or follows a line that ends
  /// short.
  private boolean beginsParagraph(List<Columns.PrintedLine> lines, int at, float gap) {
    Columns.PrintedLine line = lines.get(at);
    Columns.PrintedLine before = lines.get(at - 1);
    float left = line.x();
    float right = line.end();
    for (Columns.PrintedLine other : lines) {
      if (other.column() == line.column() && Math.abs(other.size() - bodySize) < 1) {
        left = Math.min(left, other.x());
        right = Math.max(right, other.end());
      }
    }
    boolean ended = SENTENCE_END.matcher(open).matches();
    boolean setIn = line.x() > left + 0.8 * line.size() && before.x() < line.x() - 1;
    boolean endsShort = before.end() < left + 0.85 * (right - left);
    boolean listed = line.text().matches("^(?:[•▪–·*]|\\(?[a-z\\d]{1,3}[).]) .*");
    boolean longest = open.length() > (ended ? LONGEST : 5 * LONGEST);
    return gap > Math.max(1.7 * line.size(), 1.25 * leading)
        || listed
        || longest
        || (ended && (setIn || endsShort));
  }

  private void endParagraph() {
    if (!open.isEmpty()) {
      report.paragraph(open, onsets);
    }
    open = "";
    onsets.clear();
  }
}
