package org.rostrum.core.premise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.rostrum.core.evidence.Nearby;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.question.Assumed;
import org.rostrum.core.question.Understanding;

/// Holds what a question takes for granted against the words that it found, and words what is put
/// right. Thread-safe.
public final class Claims {

  /// Characters of a claim: nobody takes more for granted, and each word is laid beside each.
  private static final int LONGEST = 300;

  /// How many of the sentences found are judged.
  private static final int JUDGED = 3;

  /// What a sentence must come to before it bears a claim out.
  private static final double BORNE_OUT = 0.75;

  /// What a sentence must come to before it contradicts.
  private static final double ALONE = 0.3;

  /// The same of two, one behind the other: two have more words in which to differ.
  private static final double TOGETHER = 0.5;

  private final ClaimJudge judge;

  public Claims(ClaimJudge judge) {
    this.judge = judge;
  }

  /// The answer, or a correction where the words found do not bear out what was taken for granted.
  ///
  /// @param near gives what comes nearest to it, where nothing answers: who asks why somebody said
  ///   the contrary of what they did has no answer
  public Answer check(Answer answer, Understanding asked, Supplier<List<Citation>> near) {
    Assumed assumed = asked.assumed();
    if (assumed == null || plain(assumed, asked)) {
      return answer;
    }
    List<Citation> found =
        switch (answer) {
          case Answer.Extracts(String ignored, List<Citation> shown) -> shown;
          case Answer.NotInCorpus ignored -> near.get();
          default -> List.of();
        };
    if (found.isEmpty()) {
      return answer;
    }
    return switch (held(assumed.text(), ofOne(asked), found)) {
      case Held.Open() -> answer;
      case Held.BorneOut() when answer instanceof Answer.NotInCorpus -> borneOut(found);
      case Held.BorneOut() -> answer;
      case Held.Contradicted(List<Citation> words) -> corrected(otherwise(asked), words);
      case Held.Anothers() ->
          corrected(
              "These are not %1$s's own words, but words that %1$s quotes.".formatted(name(asked)),
              found);
    };
  }

  /// What bears a claim out answers whoever takes it for granted, where nothing answers better.
  private static Answer borneOut(List<Citation> found) {
    return new Answer.Extracts("The record has it:", found.subList(0, 1));
  }

  private static Answer corrected(String asked, List<Citation> words) {
    return new Answer.Corrected(asked, "What it has:", words);
  }

  private static String otherwise(Understanding asked) {
    if (ofOne(asked)) {
      return "The record has %s saying something else.".formatted(name(asked));
    }
    return asked.focus() == Understanding.Focus.REPORT
        ? "The report does not say so."
        : "The record has it otherwise.";
  }

  private static String name(Understanding asked) {
    return asked.people().getFirst().speaker().name();
  }

  private static boolean ofOne(Understanding asked) {
    return asked.people().size() == 1;
  }

  /// @param claim what is taken for granted
  /// @param ofOne whether it is said of one person, whose words were found
  /// @param found the sentences that answer, the best first; at least one
  Held held(String claim, boolean ofOne, List<Citation> found) {
    if (claim.length() > LONGEST) {
      return new Held.Open();
    }
    if (ofOne && Secondhand.by(found.getFirst().quote(), claim)) {
      return new Held.Anothers();
    }
    List<Candidate> alone = found.stream().limit(JUDGED).map(Candidate::alone).toList();
    return switch (held(claim, alone, ALONE)) {
      case Held.Open() -> held(claim, inContext(found.getFirst()), TOGETHER);
      case Held.BorneOut() -> new Held.BorneOut();
      case Held.Contradicted contradicted -> contradicted;
      case Held.Anothers() -> new Held.Anothers();
    };
  }

  /// Whether a question only asks why or how something is: its answer shows that it is, and nobody
  /// is said to have said so.
  private static boolean plain(Assumed assumed, Understanding asked) {
    return switch (assumed.kind()) {
      case DONE, ACHIEVED -> !ofOne(asked) && asked.focus() != Understanding.Focus.REPORT;
      case SAID, WHETHER -> false;
    };
  }

  private static List<Candidate> inContext(Citation sentence) {
    List<Candidate> both = new ArrayList<>();
    Nearby.before(sentence).ifPresent(before -> both.add(Candidate.after(before, sentence)));
    Nearby.behind(sentence).ifPresent(behind -> both.add(Candidate.after(sentence, behind)));
    return both;
  }

  /// What is most to the point decides.
  private Held held(String claim, List<Candidate> sentences, double needed) {
    List<ClaimJudge.Stance> stances = judge.of(claim, sentences);
    double supported = 0;
    double most = 0;
    Held held = new Held.Open();
    for (int i = 0; i < stances.size(); i++) {
      ClaimJudge.Stance stance = stances.get(i);
      supported = Math.max(supported, stance.supports());
      if (stance.contradicts() > most) {
        most = stance.contradicts();
        held = new Held.Contradicted(sentences.get(i).citations());
      }
    }
    if (most >= needed && most >= supported) {
      return held;
    }
    return supported >= BORNE_OUT ? new Held.BorneOut() : new Held.Open();
  }
}
