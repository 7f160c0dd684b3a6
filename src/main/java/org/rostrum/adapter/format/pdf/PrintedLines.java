package org.rostrum.adapter.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.OneLine;
import org.rostrum.adapter.format.WordBreaks;
import org.rostrum.adapter.format.pdf.Columns.PrintedLine;
import org.rostrum.adapter.format.transcript.PrintedTranscript;
import org.rostrum.core.corpus.Patience;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;

/// The lines of a printed document as those of a talk: without what its pages have at their heads
/// and feet, without numbers of lines, notes and the marks that point at them. A paragraph is set
/// in or out or stands apart; what stands in the middle of the page, or in bold alone, is a
/// heading.
final class PrintedLines {

  /// How many lines at the head and the foot of a page may be furniture.
  private static final int EDGE = 5;

  private static final double NUMBERED = 0.6;

  /// From how many characters on a paragraph ends with a sentence, where the page shows no end.
  private static final int LONGEST = 20_000;

  /// How many characters tell whether a sentence has ended.
  private static final int END = 8;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)\\W*(?:(?:page|p\\.) ?)?(?:\\d{1,5}|[ivxlc]{1,7})(?: ?(?:of|/) ?\\d{1,5})?\\W*");
  private static final Pattern ENDED = Pattern.compile(".*[.?!:…—–][\"”’')\\]]*$");
  private static final Pattern ENCLOSED = Pattern.compile("\\(.*\\)\\W?|\\[.*\\]\\W?");

  private static final Pattern NOTE = Pattern.compile("([*†‡§])\\s?\\S.*");

  private final List<List<PrintedLine>> pages = new ArrayList<>();
  private final WordBreaks wordBreaks;
  private final float size;
  private final Set<String> noted = new HashSet<>();
  private float left;
  private float right;
  private float leading;
  private final Map<Integer, Integer> indents = new HashMap<>();
  private String open = "";
  private final PrintedTranscript transcript = new PrintedTranscript();

  private PrintedLines(List<PrintedPage> printed, float size, WordBreaks wordBreaks) {
    this.wordBreaks = wordBreaks;
    this.size = size;
    for (PrintedPage page : printed) {
      pages.add(Columns.lines(page.runs()));
    }
    removeFurniture();
    removeNotes();
    boolean numbered = isNumbered();
    measure(numbered);
    for (List<PrintedLine> page : pages) {
      for (PrintedLine line : page) {
        transcript.line(indent(line.x()), spaced(line));
      }
      if (numbered) {
        page.replaceAll(PrintedLines::withoutNumber);
        page.removeIf(line -> line.runs().size() == 1 && NUMBER.matcher(line.text()).matches());
      }
    }
    measure(false);
    addParagraphs();
  }

  /// The transcript that the pages hold; empty where they hold none.
  ///
  /// @param size in which most of the letters are set
  static Optional<Read> read(
      SourceFile file, List<PrintedPage> pages, float size, WordBreaks wordBreaks) {
    return new PrintedLines(pages, size, wordBreaks).transcript.read(file);
  }

  /// Takes out what stands at the edge of several pages, whatever the numbers in it, and numbers of
  /// pages.
  private void removeFurniture() {
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (PrintedLine line : edges(pages.get(i))) {
        seen.computeIfAbsent(key(line), none -> new HashSet<>()).add(i);
      }
    }
    int least = pages.size() < 2 ? Integer.MAX_VALUE : Math.max(2, pages.size() / 5);
    for (List<PrintedLine> page : pages) {
      Set<PrintedLine> edges = new HashSet<>(edges(page));
      page.removeIf(
          line ->
              edges.contains(line)
                  && (seen.getOrDefault(key(line), Set.of()).size() >= least
                      || PAGE_NUMBER.matcher(line.text()).matches()));
    }
  }

  private static List<PrintedLine> edges(List<PrintedLine> page) {
    return page.size() <= 2 * EDGE
        ? List.copyOf(page)
        : Stream.concat(
                page.subList(0, EDGE).stream(),
                page.subList(page.size() - EDGE, page.size()).stream())
            .toList();
  }

  private static String key(PrintedLine line) {
    return line.text().replaceAll("\\d+", "#").replaceAll("\\s+", " ");
  }

  /// Takes out what is set smaller than the text, below it.
  private void removeNotes() {
    for (List<PrintedLine> page : pages) {
      for (PrintedLine line : page) {
        Matcher note = NOTE.matcher(line.text());
        if (line.size() < 0.92 * size && note.matches()) {
          noted.add(note.group(1));
        }
      }
      page.removeIf(line -> line.size() < 0.88 * size);
    }
  }

  private boolean isNumbered() {
    long all = pages.stream().mapToLong(List::size).sum();
    long numbers =
        pages.stream()
            .flatMap(List::stream)
            .filter(line -> NUMBER.matcher(line.runs().getFirst().text()).matches())
            .count();
    return numbers > NUMBERED * all;
  }

  private static PrintedLine withoutNumber(PrintedLine line) {
    return line.runs().size() > 1 && NUMBER.matcher(line.runs().getFirst().text()).matches()
        ? new PrintedLine(line.runs().subList(1, line.runs().size()), line.column())
        : line;
  }

  /// Finds out where most lines begin that go on, where lines end, and how far apart they stand.
  private void measure(boolean numbered) {
    Map<Integer, Integer> lefts = new HashMap<>();
    Map<Integer, Integer> gaps = new HashMap<>();
    List<Float> ends = new ArrayList<>();
    indents.clear();
    for (List<PrintedLine> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        PrintedLine line = page.get(i);
        if (!PrintedTranscript.mayBeginTurn(line.text())) {
          lefts.merge(Math.round(line.x()), 1, Integer::sum);
        }
        indents.merge(Math.round(line.x() / 3), 1, Integer::sum);
        ends.add(line.end());
        if (i > 0 && line.y() > page.get(i - 1).y()) {
          gaps.merge(Math.round(2 * (line.y() - page.get(i - 1).y())), 1, Integer::sum);
        }
      }
    }
    ends.sort(Float::compare);
    left = numbered ? lefts.keySet().stream().min(Integer::compare).orElse(0) : most(lefts);
    leading = most(gaps) / 2f;
    right = ends.isEmpty() ? 0 : ends.get((int) (0.9 * (ends.size() - 1)));
  }

  private static int most(Map<Integer, Integer> times) {
    return times.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private int indent(float x) {
    return Math.max(0, Math.round((x - left) / (0.5f * size)));
  }

  /// The text of a line, in which a wide gap is as many blanks.
  private String spaced(PrintedLine line) {
    StringBuilder text = new StringBuilder();
    float end = line.x();
    for (PrintedPage.Run run : line.runs()) {
      int blanks = text.isEmpty() ? 0 : Math.max(1, Math.round((run.x() - end) / (0.5f * size)));
      text.append(" ".repeat(Math.min(blanks, 40))).append(run.text());
      end = run.end();
    }
    return text.toString();
  }

  private void addParagraphs() {
    for (List<PrintedLine> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        Patience.check();
        PrintedLine before = i > 0 ? page.get(i - 1) : null;
        add(page.get(i), before);
      }
    }
    close();
  }

  private void add(PrintedLine line, @Nullable PrintedLine before) {
    String text = withoutMarks(OneLine.of(line.text()));
    if (text.isEmpty()) {
      return;
    }
    boolean labelled = PrintedTranscript.mayBeginTurn(text);
    if (!labelled && (isCentred(line) || (line.bold() && text.length() < 120))) {
      close();
      if (ENCLOSED.matcher(text).matches()) {
        transcript.paragraph(text);
      } else {
        transcript.heading(text);
      }
      return;
    }
    boolean ended = ENDED.matcher(open.substring(Math.max(0, open.length() - END))).matches();
    if (begins(line, before, labelled, ended) || (ended && open.length() > LONGEST)) {
      close();
    }
    open = wordBreaks.join(open, text);
  }

  /// Whether a line stands in the middle of the page, where no other lines begin.
  private boolean isCentred(PrintedLine line) {
    float middle = (line.x() + line.end()) / 2;
    return Math.abs(middle - (left + right) / 2) < 0.03f * (right - left)
        && line.x() > left + 3 * size
        && indents.getOrDefault(Math.round(line.x() / 3), 0) < 3;
  }

  private boolean begins(
      PrintedLine line, @Nullable PrintedLine before, boolean labelled, boolean ended) {
    boolean in = Math.abs(line.x() - left) > 0.8f * size;
    if (before == null) {
      return ended && (in || labelled);
    }
    boolean apart = line.y() - before.y() > 1.45f * leading;
    boolean together = Math.abs(line.x() - before.x()) < 1 && before.end() > right - 3 * size;
    boolean endsShort = before.end() < left + 0.7f * (right - left);
    return apart || (labelled && (ended || in)) || (in && !together) || (ended && endsShort);
  }

  /// A text without the marks that point at notes.
  private String withoutMarks(String text) {
    String without = text;
    for (String mark : noted) {
      without = without.replaceAll("(?<=[\\p{L}.,;!?”\"])" + Pattern.quote(mark), "");
    }
    return without;
  }

  private void close() {
    if (!open.isBlank()) {
      transcript.paragraph(open);
    }
    open = "";
  }
}
