package org.rostrum.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.text.Quotations;

/// Tells of quoted words what the record says of them. Thread-safe.
final class Verdicts {

  /// Fewer words than this can be anybody's.
  static final int SHORTEST = 4;

  /// More than this are not checked at once: time grows with their square.
  static final int LONGEST = 800;

  /// From this share of common words on, words are an altered quotation: below it about half of
  /// what was said, or of what is quoted, is other than in the record.
  private static final double ALTERED = 0.6;

  /// From this share on, a stretch of the record is worth showing as the nearest there is.
  private static final double NEAR = 0.4;

  /// How much nearer another's words must be before an altered quotation is put right as theirs.
  private static final double ANOTHERS = 0.15;

  /// The share of the quoted words that must stand in the parts of what is stitched together.
  private static final double STITCHED = 0.7;

  /// A single part of this many words is worth showing.
  private static final int LONG_PART = 8;

  private final Concordance concordance;
  private final Concordance beside;
  private final Credits credits;
  private final Nearest nearest;
  private final Around around;
  private final Whole whole;

  Verdicts(Library library, Credits credits) {
    this.concordance = new Concordance(Stretch.of(library));
    this.beside = new Concordance(Stretch.beside(library));
    this.credits = credits;
    this.nearest = new Nearest(concordance);
    this.around = new Around(library, credits);
    this.whole = new Whole(concordance, around);
  }

  Verdict of(String words, @Nullable Credit credit) {
    Quoted quoted = Quoted.of(words, concordance);
    if (quoted.size() == 0) {
      return new Verdict.NothingQuoted();
    }
    if (quoted.size() < SHORTEST) {
      return new Verdict.TooShort(quoted.size(), SHORTEST);
    }
    if (quoted.size() > LONGEST) {
      return new Verdict.TooLong(quoted.size(), LONGEST);
    }
    return whole
        .exact(quoted, credit)
        .or(() -> whole.shortened(words, credit))
        .or(() -> whole.apart(words, credit))
        .or(() -> beside(words))
        .orElseGet(() -> inexact(quoted, credit));
  }

  /// What words are that stand in a line that is no passage.
  private Optional<Verdict> beside(String words) {
    Quoted quoted = Quoted.of(words, beside);
    return beside.all(quoted.ids(), 0, quoted.size()).stream()
        .findFirst()
        .map(run -> beside.stretch(run.stretch()))
        .map(line -> new Verdict.Beside(line.source().title(), line.text().strip()));
  }

  private Verdict inexact(Quoted quoted, @Nullable Credit credit) {
    double[] shared = nearest.shared(quoted);
    Optional<Alignment> said = nearest.to(quoted, shared, Stretch::remark);
    ExactParts parts = ExactParts.of(quoted, concordance, said.map(Alignment::stretch).orElse(-1));
    double covered = parts.found() / (double) quoted.size();
    boolean stitched =
        parts.runs().size() > 1
            && covered >= STITCHED
            && !parts.together()
            && (severalStretches(parts) || share(said) < ALTERED)
            && covered > share(said);
    if (stitched) {
      return stitched(quoted, parts);
    }
    if (credit != null && share(said) > 0) {
      Optional<Alignment> own = nearest.to(quoted, shared, s -> s.remark() && s.by(credit));
      if (share(own) >= ALTERED && share(said) - share(own) < ANOTHERS) {
        return altered(quoted, own.orElseThrow());
      }
    }
    if (share(said) >= ALTERED) {
      return by(credit, altered(quoted, said.orElseThrow()));
    }
    return unsaid(quoted, shared, said, parts, credit);
  }

  private Verdict unsaid(
      Quoted quoted,
      double[] shared,
      Optional<Alignment> said,
      ExactParts parts,
      @Nullable Credit credit) {
    Optional<Alignment> page = nearest.to(quoted, shared, s -> s.verbatim() && !s.remark());
    if (share(page) >= ALTERED) {
      return unsaidBy(credit, Whole.unsaid(cite(page.orElseThrow()), false));
    }
    Optional<Alignment> summary = nearest.to(quoted, shared, s -> !s.verbatim());
    if (share(summary) >= ALTERED) {
      return new Verdict.OfSummary(cite(summary.orElseThrow()), false, false);
    }
    Optional<Concordance.Run> part =
        parts.runs().stream().filter(run -> run.length() >= LONG_PART).findFirst();
    if (part.isPresent()) {
      return new Verdict.NotFound(whole.cite(part.get()), true);
    }
    return new Verdict.NotFound(
        said.filter(a -> a.share() >= NEAR).map(this::cite).orElse(List.of()), false);
  }

  private static double share(Optional<Alignment> alignment) {
    return alignment.map(Alignment::share).orElse(0.0);
  }

  private static boolean severalStretches(ExactParts parts) {
    return parts.runs().stream().map(Concordance.Run::stretch).distinct().count() > 1;
  }

  private Verdict stitched(Quoted quoted, ExactParts parts) {
    List<List<Citation>> cited = parts.runs().stream().map(whole::cite).toList();
    List<SpeakerId> people = new ArrayList<>();
    int nobody = 0;
    for (List<Citation> part : cited) {
      Optional<SpeakerId> speaker = part.getFirst().passage().utteredBy().map(s -> s.id());
      if (speaker.isEmpty()) {
        nobody = 1;
      } else if (people.stream().noneMatch(p -> credits.same(p, speaker.get()))) {
        people.add(speaker.get());
      }
    }
    return new Verdict.Stitched(cited, people.size() + nobody, quoted.size() - parts.found());
  }

  private Verdict altered(Quoted quoted, Alignment alignment) {
    return new Verdict.Altered(
        cite(alignment),
        nearest.pieces(quoted, alignment),
        around.setting(concordance.stretch(alignment.stretch()), nearest.span(alignment)));
  }

  private List<Citation> cite(Alignment alignment) {
    return concordance.stretch(alignment.stretch()).cite(nearest.span(alignment));
  }

  /// The same of words that nobody said at an event: who is credited with them matters where a
  /// report quotes somebody.
  static Verdict unsaidBy(@Nullable Credit credit, Verdict actual) {
    return actual instanceof Verdict.QuotedByReport ? by(credit, actual) : actual;
  }

  /// Whether somebody quotes words in a remark that names whom they are credited to.
  private static boolean isQuotedFrom(Credit credit, Verdict actual) {
    return actual instanceof Verdict.Exact(var ignored, Verdict.Setting setting)
        && (setting.kind() == Verdict.Setting.Kind.IN_MARKS
            || setting.kind() == Verdict.Setting.Kind.RELAYED)
        && (!credit.listed() || credit.name().equals(setting.quoted()))
        && actual.citations().stream()
            .anyMatch(c -> Quotations.find(credit.name(), c.passage().text()).isPresent());
  }

  /// What words are, unless they are credited to somebody else than who said them.
  static Verdict by(@Nullable Credit credit, Verdict actual) {
    if (credit == null) {
      return actual;
    }
    boolean said =
        actual.citations().stream().anyMatch(c -> credit.said(c.passage()))
            || isQuotedFrom(credit, actual);
    return switch (credit.certainty()) {
      case SURE -> said ? actual : new Verdict.ByAnother(credit, actual);
      case POSSIBLE -> said ? actual : new Verdict.Unclear(credit, actual);
      case ONE_OF_SEVERAL -> new Verdict.Unclear(credit, actual);
    };
  }
}
