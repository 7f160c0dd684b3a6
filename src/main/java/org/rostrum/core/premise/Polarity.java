package org.rostrum.core.premise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rostrum.core.text.Lexicon;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.WordClasses;

/// Tells where a text affirms what others deny, denies what they affirm, or says the contrary:
/// clause beside clause, each beside the one that it shares most words with. It is for a text that
/// is to say the same as the others, so what is in doubt turns. Thread-safe.
public final class Polarity {

  private static final String BREAKS = ",;:—–…?!.";
  private static final Set<String> PARTING = WordClasses.of("parting");
  private static final Set<String> LIGHT = WordClasses.of("light");
  private static final Set<String> DENYING = WordClasses.of("flatly");

  /// Share of a clause's words that another must have before the two say the same or the contrary.
  private static final double SAME = 0.5;

  private final Function<String, Set<String>> bases;
  private final Scales scales;

  public Polarity(Lexicon lexicon) {
    this.bases = lexicon.bases();
    this.scales = new Scales(lexicon.opposites());
  }

  /// A clause.
  ///
  /// @param flatly whether it has a word that does nothing but deny ("not", "nobody")
  private record Clause(Statement statement, boolean flatly) {

    boolean denies() {
      return flatly || statement.any(Statement.Word::denied);
    }

    long shared(Clause other) {
      return statement.words().stream().filter(other.statement()::has).count();
    }

    boolean affirms(Statement.Word word) {
      return statement.any(w -> w.same(word) && !w.denied());
    }

    boolean denies(Statement.Word word) {
      return statement.any(w -> w.same(word) && w.denied());
    }

    List<Statement.Word> denied() {
      return statement.words().stream().filter(Statement.Word::first).toList();
    }
  }

  /// Whether a text turns what others say. What begins with a denial is not told without one.
  ///
  /// @param sentences what it rests on
  public boolean turns(String text, List<String> sentences) {
    List<Clause> said = new ArrayList<>();
    sentences.forEach(sentence -> said.addAll(clauses(sentence)));
    List<Clause> told = clauses(text);
    if (sentences.stream().anyMatch(sentence -> retold(text, sentence).closely())) {
      return told.stream().anyMatch(clause -> contrary(clause, said));
    }
    return flat(told) > said.stream().filter(Clause::denies).count()
        || (sentences.size() == 1
            && !said.isEmpty()
            && said.getFirst().flatly()
            && !said.getFirst().statement().words().isEmpty()
            && told.stream().noneMatch(Clause::denies))
        || told.stream()
            .anyMatch(
                clause ->
                    clause.flatly()
                        ? deniesAlone(clause, told, said)
                        : (!clause.denies() && affirmsAlone(clause, said))
                            || contrary(clause, said));
  }

  /// Whether a clause denies what nothing said denies.
  private static boolean deniesAlone(Clause clause, List<Clause> told, List<Clause> said) {
    List<Statement.Word> known =
        clause.denied().stream().filter(word -> any(said, s -> s.statement().has(word))).toList();
    return known.isEmpty()
        ? nearest(clause, said).map(one -> !one.denies()).orElse(flat(told) > flat(said))
        : known.stream().noneMatch(word -> any(said, one -> one.denies(word)))
            || said.stream().filter(one -> !one.denies()).anyMatch(one -> crosses(clause, one));
  }

  /// Whether a clause denies together what another affirms together.
  private static boolean crosses(Clause denying, Clause affirming) {
    return denying.statement().words().stream()
            .filter(word -> word.denied() && affirming.affirms(word))
            .count()
        >= 2;
  }

  private static long flat(List<Clause> clauses) {
    return clauses.stream().filter(Clause::flatly).count();
  }

  /// Whether a clause affirms what is denied where most of its words stand.
  private static boolean affirmsAlone(Clause told, List<Clause> said) {
    return any(
            said,
            clause ->
                clause.flatly()
                    && clause.denied().stream()
                        .anyMatch(word -> told.affirms(word) && !any(said, s -> s.affirms(word))))
        || nearest(told, said)
            .filter(Clause::flatly)
            .filter(clause -> told.shared(clause) >= SAME * told.statement().words().size())
            .isPresent();
  }

  /// Whether a word that nothing said has is the contrary of one that was said in its place, or two
  /// things are compared the other way round.
  private boolean contrary(Clause told, List<Clause> said) {
    return nearest(told, said)
        .filter(
            clause ->
                told.statement().turns(clause.statement())
                    || told.statement().words().stream()
                        .filter(word -> !LIGHT.contains(word.folded()))
                        .filter(word -> !any(said, s -> s.statement().has(word)))
                        .anyMatch(word -> replaces(word, told, clause)))
        .isPresent();
  }

  private boolean replaces(Statement.Word word, Clause told, Clause clause) {
    return clause
        .statement()
        .any(
            other ->
                other.denied() == word.denied()
                    && !told.statement().has(other)
                    && scales.apart(word.bases(), other.bases()));
  }

  private static boolean any(List<Clause> clauses, Predicate<Clause> wanted) {
    return clauses.stream().anyMatch(wanted);
  }

  private static Optional<Clause> nearest(Clause told, List<Clause> said) {
    return said.stream()
        .filter(clause -> told.shared(clause) > 0)
        .max(Comparator.comparingLong(told::shared));
  }

  private Retold retold(String text, String sentence) {
    return Retold.of(parted(text), parted(sentence), bases);
  }

  private List<Clause> clauses(String text) {
    return parted(text).stream().flatMap(clause -> clause(clause).stream()).toList();
  }

  /// The clauses of a text: parted by its punctuation, and by conjunctions.
  private static List<String> parted(String text) {
    List<String> clauses = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (Words.Word word : Words.of(text)) {
      boolean parts =
          PARTING.contains(word.folded())
              || text.substring(end, word.span().start())
                  .chars()
                  .anyMatch(c -> BREAKS.indexOf(c) >= 0);
      if (parts) {
        clauses.add(text.substring(start, end));
        start = word.span().start();
      }
      end = word.span().end();
    }
    clauses.add(text.substring(start, end));
    return clauses;
  }

  private Optional<Clause> clause(String text) {
    Statement statement = Statement.of(text, bases);
    boolean flatly =
        Words.of(text).stream()
            .map(Words.Word::folded)
            .anyMatch(word -> DENYING.contains(word) || word.endsWith("n't"));
    return flatly || !statement.words().isEmpty()
        ? Optional.of(new Clause(statement, flatly))
        : Optional.empty();
  }
}
