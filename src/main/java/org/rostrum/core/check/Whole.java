package org.rostrum.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.TextSpan;

/// Finds quoted words that stand in the record as they are: without a gap, or with every gap
/// marked.
final class Whole {

  private static final Pattern OMISSION =
      Pattern.compile("[\\[(]\\s*(?:…|\\.{3,}|\\.(?: \\.){2})\\s*[\\])]|…|\\.{3,}|\\.(?: \\.){2}");
  private static final int SHORTEST_PART = 2;

  /// The most places that are shown of words that were said again and again.
  private static final int MOST_PLACES = 5;

  private final Concordance concordance;

  Whole(Concordance concordance) {
    this.concordance = concordance;
  }

  /// What words are that stand in the record without a gap. Remarks come first, those of whom the
  /// words are credited to before others'; then what a page says; then summaries.
  Optional<Verdict> exact(Quoted quoted, @Nullable Credit credit) {
    List<Concordance.Run> runs = concordance.all(quoted.ids(), 0, quoted.size());
    List<Concordance.Run> said =
        of(runs, Stretch::remark).stream()
            .sorted(Comparator.comparing(run -> concordance.stretch(run.stretch()).relayed()))
            .toList();
    List<Concordance.Run> own =
        credit == null ? said : of(said, stretch -> credit.said(stretch.passages().getFirst()));
    if (!said.isEmpty()) {
      List<Concordance.Run> shown =
          (own.isEmpty() ? said : own).stream().limit(MOST_PLACES).toList();
      Verdict exact =
          new Verdict.Exact(
              shown.stream().map(this::cite).toList(), Around.setting(stretch(shown), span(shown)));
      return Optional.of(Verdicts.by(credit, exact));
    }
    Optional<Concordance.Run> page = of(runs, Stretch::verbatim).stream().findFirst();
    if (page.isPresent()) {
      return Optional.of(new Verdict.NobodysRemark(cite(page.get()), true));
    }
    return runs.stream().findFirst().map(this::ofSummary);
  }

  private Verdict ofSummary(Concordance.Run run) {
    Verdict.Setting setting = Around.setting(concordance.stretch(run.stretch()), span(run));
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
    if (parts.size() < 2 || parts.stream().anyMatch(part -> part.size() < SHORTEST_PART)) {
      return Optional.empty();
    }
    Quoted first = parts.getFirst();
    return concordance.all(first.ids(), 0, first.size()).stream()
        .map(run -> following(run, parts))
        .filter(runs -> !runs.isEmpty())
        .min(
            Comparator.comparing(
                (List<Concordance.Run> runs) -> {
                  Stretch stretch = concordance.stretch(runs.getFirst().stretch());
                  boolean own = credit == null || credit.said(stretch.passages().getFirst());
                  return !stretch.remark() ? 2 : own ? 0 : 1;
                }))
        .map(runs -> shortened(runs, credit));
  }

  private Verdict shortened(List<Concordance.Run> runs, @Nullable Credit credit) {
    Stretch stretch = concordance.stretch(runs.getFirst().stretch());
    List<Citation> cited = runs.stream().flatMap(run -> cite(run).stream()).toList();
    if (stretch.remark()) {
      List<TextSpan> kept = runs.stream().map(this::span).toList();
      Verdict verdict =
          Around.isTurned(stretch.text(), kept)
              ? new Verdict.Altered(
                  stretch.cite(kept.getFirst().union(kept.getLast())),
                  Around.pieces(stretch.text(), kept))
              : new Verdict.Shortened(cited);
      return Verdicts.by(credit, verdict);
    }
    return stretch.verbatim()
        ? new Verdict.NobodysRemark(cited, true)
        : new Verdict.OfSummary(cited, true, false);
  }

  private List<Concordance.Run> following(Concordance.Run first, List<Quoted> parts) {
    List<Concordance.Run> runs = new ArrayList<>(List.of(first));
    for (Quoted part : parts.subList(1, parts.size())) {
      Optional<Concordance.Run> next =
          concordance.all(part.ids(), 0, part.size()).stream()
              .filter(run -> run.stretch() == first.stretch())
              .filter(run -> run.from() >= runs.getLast().end())
              .findFirst();
      if (next.isEmpty()) {
        return List.of();
      }
      runs.add(next.get());
    }
    return runs;
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
