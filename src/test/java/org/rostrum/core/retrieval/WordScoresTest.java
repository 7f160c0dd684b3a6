package org.rostrum.core.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.retrieval.PassageIndex.Scored;
import org.rostrum.support.Meetings;

class WordScoresTest {

  private static final Library LIBRARY =
      new Meetings()
          .with(
              "page",
              """
              # Money
              Ada: Zero.
              Ben: One.
              Ada: Two.
              Ben: Three.
              Ada: Four.
              # People
              Cleo: Five.
              """)
          .library();

  private final WordScores scores = new WordScores(Surroundings.of(LIBRARY));

  @Test
  void creditsAPassageWithTheBestStretchThatHoldsIt() {
    assertThat(scores.of(List.of(), List.of(scored(0, 2), scored(3, 8))))
        .containsOnly(entry(id(0), 8.0), entry(id(3), 8.0));
  }

  @Test
  void reachesNoFurtherThanThreePassagesAndNotAcrossHeadings() {
    assertThat(scores.of(List.of(), List.of(scored(0, 2), scored(4, 8), scored(5, 1))))
        .containsOnly(entry(id(0), 2.0), entry(id(4), 8.0), entry(id(5), 1.0));
  }

  @Test
  void addsAQuarterOfAPassagesOwnWords() {
    assertThat(scores.of(List.of(scored(1, 4), scored(5, 4)), List.of(scored(0, 3))))
        .containsOnly(entry(id(0), 3.0), entry(id(1), 4.0), entry(id(5), 1.0));
  }

  @Test
  void bearsAPassageThatTheLibraryDoesNotHold() {
    PassageId gone = new PassageId("gone");
    assertThat(scores.of(List.of(new Scored(gone, 4)), List.of())).containsOnly(entry(gone, 1.0));
  }

  private static Scored scored(int at, double score) {
    return new Scored(id(at), score);
  }

  private static PassageId id(int at) {
    return LIBRARY.passages().get(at).id();
  }
}
