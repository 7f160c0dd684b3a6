package org.rostrum.core.premise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rostrum.core.evidence.Quotable;
import org.rostrum.core.model.Citation;
import org.rostrum.core.premise.ClaimJudge.Stance;
import org.rostrum.support.Meetings;

class ClaimsTest {

  private static final List<Citation> SAID =
      Quotable.sentences(
          Meetings.library("pier", "Ada: We looked at the pier. It stands. It leans a little.")
              .passages()
              .getFirst());

  /// Judges by a table of words; what stands in none is neither.
  private record Scripted(Map<String, Stance> stances) implements ClaimJudge {

    @Override
    public String model() {
      return "script";
    }

    @Override
    public List<Stance> of(String claim, List<Candidate> sentences) {
      return sentences.stream()
          .map(candidate -> stances.getOrDefault(candidate.words(), new Stance(0, 0)))
          .toList();
    }
  }

  private static Held held(Map<String, Stance> stances) {
    return new Claims(new Scripted(stances)).held("the pier fell", false, SAID.subList(1, 3));
  }

  @Test
  void isOpenWhereNothingSaysEither() {
    assertThat(held(Map.of())).isEqualTo(new Held.Open());
    assertThat(held(Map.of("It stands.", new Stance(0.5, 0)))).isEqualTo(new Held.Open());
  }

  @Test
  void isBorneOutByWhatSaysSoWhateverStandsBesideIt() {
    assertThat(
            held(
                Map.of(
                    "It stands.",
                    new Stance(0.9, 0),
                    "It stands.\nIt leans a little.",
                    new Stance(0, 0.9))))
        .isEqualTo(new Held.BorneOut());
  }

  @Test
  void isContradictedByTheSentenceThatDoesSoMost() {
    assertThat(
            held(
                Map.of("It stands.", new Stance(0, 0.6), "It leans a little.", new Stance(0, 0.4))))
        .isEqualTo(new Held.Contradicted(SAID.subList(1, 2)));
  }

  @Test
  void isNotContradictedByWhatIsLessToThePointThanWhatSupportsIt() {
    assertThat(
            held(
                Map.of("It stands.", new Stance(0.6, 0), "It leans a little.", new Stance(0, 0.4))))
        .isEqualTo(new Held.Open());
  }

  @Test
  void isContradictedByASentenceWithTheOneBeforeIt() {
    assertThat(held(Map.of("We looked at the pier.\nIt stands.", new Stance(0, 0.6))))
        .isEqualTo(new Held.Contradicted(SAID.subList(0, 2)));
    assertThat(held(Map.of("It stands.\nIt leans a little.", new Stance(0, 0.6))))
        .isEqualTo(new Held.Contradicted(SAID.subList(1, 3)));
  }

  @Test
  void isAnothersWhereTheSpeakerQuotesIt() {
    Claims claims = new Claims(new Scripted(Map.of()));
    List<Citation> quoting =
        Quotable.sentences(
            Meetings.library(
                    "herd", "Ada: My neighbour's words were 'I will sell the herd', no less.")
                .passages()
                .getFirst());

    assertThat(claims.held("sell the herd", true, quoting)).isEqualTo(new Held.Anothers());
    assertThat(claims.held("quote the neighbour on the herd", true, quoting))
        .isEqualTo(new Held.Open());
    assertThat(claims.held("sell the herd", false, quoting)).isEqualTo(new Held.Open());
  }
}
