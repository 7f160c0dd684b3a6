package org.rostrum.core.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.support.HashedEmbedder;
import org.rostrum.support.Meetings;

class ContextTest {

  private static final Library LIBRARY =
      new Meetings()
          .with(
              "page",
              """
              # Money
              Ada: Fares rose.
              Ben: Taxes fell.
              # People
              Cleo: Teachers left.
              """)
          .with("talk", "Dan: Good morning.\nEve: Good evening.\n")
          .library();

  private final HashedEmbedder embedder = new HashedEmbedder();
  private final List<Passage> passages = LIBRARY.passages();
  private final Surroundings surroundings = new Surroundings(LIBRARY, passages);

  @Test
  void neighboursStandUnderTheSameHeadingOfTheSameSource() {
    assertThat(surroundings.first(1, 5)).isEqualTo(0);
    assertThat(surroundings.last(1, 5)).isEqualTo(1);
    assertThat(surroundings.first(2, 5)).isEqualTo(2);
    assertThat(surroundings.last(2, 5)).isEqualTo(2);
    assertThat(surroundings.first(4, 5)).isEqualTo(3);
  }

  @Test
  void theWordsAroundHoldTitleHeadingSpeakerAndNeighbours() {
    assertThat(surroundings.words(1, 5).split("\n"))
        .containsExactly("page", "Money", "Ben", "Fares rose.", "Taxes fell.");
    assertThat(surroundings.words(3, 0).split("\n"))
        .containsExactly("talk", "Dan", "Good morning.");
  }

  /// However the passages come in, the vectors are those of all at once.
  @Property(tries = 50)
  void contextDoesNotDependOnBatches(@ForAll @IntRange(min = 1, max = 7) int batch) {
    Library library = Meetings.library("talk", transcript(20));
    List<Passage> turns = library.passages();
    Surroundings around = new Surroundings(library, turns);
    SentenceVectors sentences = new SentenceVectors(embedder);
    ContextVectors contexts = new ContextVectors(around, embedder.dimensions(), 0);
    int at = 0;
    for (int start = 0; start < turns.size(); start += batch) {
      contexts.add(sentences.of(turns.subList(start, Math.min(start + batch, turns.size()))));
      while (at < turns.size() && contexts.ready(at)) {
        assertThat(contexts.vector(at)).containsExactly(expected(turns, at), within(1e-5f));
        at++;
      }
      contexts.forget(at);
    }
    assertThat(at).isEqualTo(turns.size());
  }

  private float[] expected(List<Passage> turns, int at) {
    float[] sum = new float[embedder.dimensions()];
    for (int k = Math.max(0, at - 2); k <= Math.min(turns.size() - 1, at + 2); k++) {
      Vectors.add(sum, embedder.embed(turns.get(k).text()), 1);
    }
    return Vectors.unit(sum);
  }

  private static String transcript(int turns) {
    StringBuilder transcript = new StringBuilder();
    for (int k = 0; k < turns; k++) {
      transcript.append("Ada: Remark number ").append(k).append(" on fares.\n");
    }
    return transcript.toString();
  }
}
