package org.rostrum.adapter.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.retrieval.PassageIndex;
import org.rostrum.core.retrieval.PassageIndex.Scored;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.support.Meetings;

/// Looking at bytes first must lose nothing: what is found is what comparing all floats finds.
class VectorScanTest {

  private static final int DIMENSIONS = 40;
  private static final List<String> SOURCES = List.of("spring", "summer", "autumn");

  private final Random random = new Random(11);
  private final Library library = meetings();
  private final Map<PassageId, float[]> vectors = new HashMap<>();
  private final PassageIndex index =
      LuceneIndex.in(new ByteBuffersDirectory(), "random", DIMENSIONS);

  @BeforeEach
  void fill() {
    library.passages().forEach(passage -> vectors.put(passage.id(), unit(1)));
    for (String source : SOURCES) {
      try (PassageIndex.Update update = index.update()) {
        for (Passage passage : library.passagesOf(new SourceId(source))) {
          update.add(new PassageIndex.Entry(passage, "", vector(passage), List.of()));
        }
        update.commit(Map.of());
      }
    }
  }

  @AfterEach
  void close() {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 300, 5000})
  void findsWhatComparingAllOfThemFinds(int depth) {
    for (int k = 0; k < 20; k++) {
      assertFound(Scope.ALL, depth);
      assertFound(Scope.of(new SourceId("summer")), depth);
      assertFound(Scope.ALL.saidBy(Set.of(new SpeakerId("ada"))), depth);
      assertFound(Scope.of(new SourceId("autumn")).saidBy(Set.of(new SpeakerId("ben"))), depth);
    }
  }

  @Test
  void leavesOutWhatWasRemoved() {
    try (PassageIndex.Update update = index.update()) {
      update.remove(new SourceId("summer"));
      update.commit(Map.of());
    }
    library.passagesOf(new SourceId("summer")).forEach(gone -> vectors.remove(gone.id()));
    assertFound(Scope.ALL, 300);
    assertThat(index.byMeaning(unit(1), Scope.of(new SourceId("summer")), 20)).isEmpty();
  }

  @Test
  void tellsHowNearGivenPassagesAre() {
    float[] query = unit(1);
    Set<PassageId> some =
        library.passages().stream().map(Passage::id).limit(40).collect(Collectors.toSet());
    Map<PassageId, Double> near = index.meaning(query, some);
    assertThat(near.keySet()).isEqualTo(some);
    near.forEach(
        (passage, cosine) -> assertThat(cosine).isCloseTo(dot(query, passage), within(1e-5)));
  }

  private void assertFound(Scope scope, int depth) {
    float[] query = unit(1 + random.nextFloat());
    List<Scored> wanted =
        library.passages().stream()
            .filter(passage -> scope.admits(passage) && vectors.containsKey(passage.id()))
            .map(passage -> new Scored(passage.id(), dot(query, passage.id())))
            .sorted(Comparator.comparingDouble(Scored::score).reversed())
            .limit(depth)
            .toList();
    List<Scored> found = index.byMeaning(query, scope, depth);
    assertThat(found)
        .extracting(Scored::passage)
        .containsExactlyElementsOf(wanted.stream().map(Scored::passage).toList());
  }

  private double dot(float[] query, PassageId passage) {
    float[] vector = vectors.getOrDefault(passage, new float[DIMENSIONS]);
    return IntStream.range(0, DIMENSIONS).mapToDouble(i -> (double) query[i] * vector[i]).sum();
  }

  private float[] vector(Passage passage) {
    return vectors.getOrDefault(passage.id(), new float[DIMENSIONS]);
  }

  /// A random direction, most of it in the same quarter: the vectors of sentences are no ball.
  private float[] unit(float length) {
    float[] vector = new float[DIMENSIONS];
    double sum = 0;
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] = (float) (random.nextGaussian() + (i < 4 ? 1 : 0));
      sum += vector[i] * vector[i];
    }
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] *= (float) (length / Math.sqrt(sum));
    }
    return vector;
  }

  private static Library meetings() {
    Meetings meetings = new Meetings();
    for (String source : SOURCES) {
      meetings.with(
          source,
          IntStream.range(0, 250)
              .mapToObj(turn -> (turn % 3 == 0 ? "Ada" : "Ben") + ": Turn " + turn + ".")
              .collect(Collectors.joining("\n")));
    }
    return meetings.library();
  }
}
