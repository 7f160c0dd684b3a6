package org.rostrum.core.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.Sentences;

/// Finds quoted words that stand in the record as they are: without a gap, or with every gap
/// marked.
final class Whole {

  private static final Pattern OMISSION =
      Pattern.compile("[\\[(]\\s*(?:…|\\.{3,}|\\.(?: \\.){2})\\s*[\\])]|…|\\.{3,}|\\.(?: \\.){2}");

  /// A part of fewer words counts where it stands near to another.
  private static final int SHORTEST_PART = 2;

  private static final int NEAR = 12;

  /// The most places that are shown of words that were said again and again.
  private static final int MOST_PLACES = 5;

  private final Concordance concordance;
  private final Around around;

  Whole(Concordance concordance, Around around) {
    this.concordance = concordance;
    this.around = around;
  }

  /// What words are that stand in the record without a gap. Remarks come first, those of whom the
  /// words are credited to before others'; then what a page says; then summaries.
  Optional<Verdict> exact(Quoted quoted, @Nullable Credit credit) {
    List<Concordance.Run> runs = concordance.all(quoted.ids(), 0, quoted.size());
    List<Concordance.Run> said =
        of(runs, Stretch::remark).stream()
            .sorted(Comparator.comparing(run -> concordance.stretch(run.stretch()).relayed()))
            .toList();
    List<Concordance.Run> own = credit == null ? said : of(said, stretch -> stretch.by(credit));
    if (!said.isEmpty()) {
      List<Concordance.Run> shown =
          (own.isEmpty() ? said : own).stream().limit(MOST_PLACES).toList();
      Verdict exact =
          new Verdict.Exact(
              shown.stream().map(this::cite).toList(), around.setting(stretch(shown), span(shown)));
      return Optional.of(Verdicts.by(credit, exact));
    }
    Optional<Concordance.Run> page = of(runs, Stretch::verbatim).stream().findFirst();
    if (page.isPresent()) {
      return Optional.of(Verdicts.unsaidBy(credit, ofPage(page.get())));
    }
    return runs.stream().findFirst().map(this::ofSummary);
  }

  /// What words are that stand in the text of a page or a report.
  private Verdict ofPage(Concordance.Run run) {
    Verdict.Setting setting = around.setting(concordance.stretch(run.stretch()), span(run));
    return setting.kind() == Verdict.Setting.Kind.IN_MARKS
        ? new Verdict.NobodysRemark(setting.around(), true, true)
        : unsaid(cite(run), true);
  }

  /// What words are that are nobody's remark, and no summary's: a report's quotation, or the text
  /// itself.
  static Verdict unsaid(List<Citation> words, boolean exact) {
    return words.getFirst().passage().attribution() instanceof Attribution.Quoted quoted
        ? new Verdict.QuotedByReport(words, quoted.name(), exact)
        : new Verdict.NobodysRemark(words, exact, false);
  }

  private Verdict ofSummary(Concordance.Run run) {
    Verdict.Setting setting = around.setting(concordance.stretch(run.stretch()), span(run));
    boolean inMarks = setting.kind() == Verdict.Setting.Kind.IN_MARKS;
    return new Verdict.OfSummary(inMarks ? setting.around() : cite(run), true, inMarks);
  }

  /// What words are whose every gap is marked, and that stand in one stretch in this order.
  Optional<Verdict> shortened(String words, @Nullable Credit credit) {
    List<Quoted> parts =
        OMISSION
            .splitAsStream(words)
            .map(part -> Quoted.of(part, concordance))
            .filter(part -> part.size() > 0)
            .toList();
    return parts.size() < 2
        ? Optional.empty()
        : together(parts).stream()
            .min(
                Comparator.comparing((List<Concordance.Run> runs) -> rank(runs, credit))
                    .thenComparing(runs -> runs.getLast().end() - runs.getFirst().from()))
            .map(runs -> shortened(runs, credit));
  }

  /// What words are that are sentences of one stretch in this order, between which others are left
  /// out without a mark.
  Optional<Verdict> apart(String words, @Nullable Credit credit) {
    List<Quoted> parts =
        OMISSION
            .splitAsStream(words)
            .flatMap(marked -> Sentences.each(marked).stream().map(s -> s.of(marked)))
            .map(sentence -> Quoted.of(sentence, concordance))
            .filter(sentence -> sentence.size() > 0)
            .toList();
    return parts.size() < 2
        ? Optional.empty()
        : together(parts).stream()
            .filter(runs -> concordance.stretch(runs.getFirst().stretch()).remark())
            .filter(this::wholeSentences)
            .min(
                Comparator.comparingInt((List<Concordance.Run> runs) -> rank(runs, credit))
                    .thenComparingInt(runs -> runs.getLast().end() - runs.getFirst().from()))
            .map(runs -> Verdicts.by(credit, apart(runs)));
  }

  /// Whether runs are whole sentences, but for where the first begins and where the last ends.
  private boolean wholeSentences(List<Concordance.Run> runs) {
    String text = concordance.stretch(runs.getFirst().stretch()).text();
    List<TextSpan> sentences = Sentences.each(text);
    for (int i = 0; i < runs.size(); i++) {
      TextSpan run = span(runs.get(i));
      int from = i == 0 ? run.start() : start(sentences, run.start());
      int to = i + 1 == runs.size() ? run.end() : end(sentences, run.end());
      if (Counted.of(text.substring(from, to)).size() != runs.get(i).length()) {
        return false;
      }
    }
    return true;
  }

  private static int start(List<TextSpan> sentences, int at) {
    return sentences.stream()
        .mapToInt(TextSpan::start)
        .filter(start -> start <= at)
        .max()
        .orElse(at);
  }

  private static int end(List<TextSpan> sentences, int at) {
    return sentences.stream().mapToInt(TextSpan::end).filter(end -> end >= at).min().orElse(at);
  }

  private Verdict apart(List<Concordance.Run> runs) {
    Stretch stretch = concordance.stretch(runs.getFirst().stretch());
    List<TextSpan> kept = new ArrayList<>();
    int end = -1;
    for (Concordance.Run run : runs) {
      TextSpan words = withMarks(stretch.text(), span(run));
      kept.add(run.from() == end ? kept.removeLast().union(words) : words);
      end = run.end();
    }
    return new Verdict.Apart(
        kept.stream().flatMap(words -> stretch.cite(words).stream()).toList(),
        Around.pieces(stretch.text(), kept),
        around.setting(stretch, kept.getFirst().union(kept.getLast())));
  }

  /// Words with the marks right behind them.
  private static TextSpan withMarks(String text, TextSpan words) {
    int end = words.end();
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && !Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return new TextSpan(words.start(), end);
  }

  private int rank(List<Concordance.Run> runs, @Nullable Credit credit) {
    Stretch stretch = concordance.stretch(runs.getFirst().stretch());
    return !stretch.remark() ? 2 : credit == null || stretch.by(credit) ? 0 : 1;
  }

  /// Everywhere where parts stand in their order in one stretch, as near to each other as can be.
  private List<List<Concordance.Run>> together(List<Quoted> parts) {
    int longest = 0;
    for (int i = 1; i < parts.size(); i++) {
      longest = parts.get(i).size() > parts.get(longest).size() ? i : longest;
    }
    if (parts.get(longest).size() < SHORTEST_PART) {
      return List.of();
    }
    List<Map<Integer, List<Concordance.Run>>> places =
        parts.stream()
            .map(
                part ->
                    concordance.all(part.ids(), 0, part.size()).stream()
                        .collect(Collectors.groupingBy(Concordance.Run::stretch)))
            .toList();
    List<List<Concordance.Run>> together = new ArrayList<>();
    for (List<Concordance.Run> anchors : places.get(longest).values()) {
      for (Concordance.Run anchor : anchors) {
        Deque<Concordance.Run> runs = new ArrayDeque<>(List.of(anchor));
        for (int i = longest - 1; i >= 0 && !runs.isEmpty(); i--) {
          before(runs, places.get(i).getOrDefault(anchor.stretch(), List.of()));
        }
        for (int i = longest + 1; i < parts.size() && !runs.isEmpty(); i++) {
          after(runs, places.get(i).getOrDefault(anchor.stretch(), List.of()));
        }
        if (!runs.isEmpty()) {
          together.add(List.copyOf(runs));
        }
      }
    }
    return together;
  }

  /// Adds the last of these places that comes before all others; a single word must be near. Leaves
  /// nothing where there is none.
  private static void before(Deque<Concordance.Run> runs, List<Concordance.Run> places) {
    int from = runs.getFirst().from();
    places.stream()
        .filter(run -> run.end() <= from && near(run, from - run.end()))
        .max(Comparator.comparingInt(Concordance.Run::from))
        .ifPresentOrElse(runs::addFirst, runs::clear);
  }

  private static void after(Deque<Concordance.Run> runs, List<Concordance.Run> places) {
    int end = runs.getLast().end();
    places.stream()
        .filter(run -> run.from() >= end && near(run, run.from() - end))
        .min(Comparator.comparingInt(Concordance.Run::from))
        .ifPresentOrElse(runs::addLast, runs::clear);
  }

  private static boolean near(Concordance.Run run, int apart) {
    return run.length() >= SHORTEST_PART || apart <= NEAR;
  }

  private Verdict shortened(List<Concordance.Run> runs, @Nullable Credit credit) {
    Stretch stretch = concordance.stretch(runs.getFirst().stretch());
    List<Citation> cited = runs.stream().flatMap(run -> cite(run).stream()).toList();
    if (stretch.remark()) {
      List<TextSpan> kept = runs.stream().map(this::span).toList();
      TextSpan all = kept.getFirst().union(kept.getLast());
      Verdict.Setting setting = around.setting(stretch, all);
      Verdict verdict =
          Around.isTurned(stretch.text(), kept)
              ? new Verdict.Altered(stretch.cite(all), Around.pieces(stretch.text(), kept), setting)
              : new Verdict.Shortened(cited, setting);
      return Verdicts.by(credit, verdict);
    }
    return stretch.verbatim()
        ? Verdicts.unsaidBy(credit, unsaid(cited, true))
        : new Verdict.OfSummary(cited, true, false);
  }

  private List<Concordance.Run> of(List<Concordance.Run> runs, Predicate<Stretch> wanted) {
    return runs.stream().filter(run -> wanted.test(concordance.stretch(run.stretch()))).toList();
  }

  List<Citation> cite(Concordance.Run run) {
    return concordance.stretch(run.stretch()).cite(span(run));
  }

  private Stretch stretch(List<Concordance.Run> runs) {
    return concordance.stretch(runs.getFirst().stretch());
  }

  private TextSpan span(List<Concordance.Run> runs) {
    return span(runs.getFirst());
  }

  private TextSpan span(Concordance.Run run) {
    List<Counted> words = Counted.of(concordance.stretch(run.stretch()).text());
    int from = run.from() - concordance.start(run.stretch());
    return words.get(from).span().union(words.get(from + run.length() - 1).span());
  }
}
