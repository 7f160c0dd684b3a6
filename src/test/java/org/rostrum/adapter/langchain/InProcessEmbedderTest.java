package org.rostrum.adapter.langchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.retrieval.Embedder;

class InProcessEmbedderTest {

  private static final Embedder EMBEDDER = new InProcessEmbedder();

  /// The tokenizer in the model's jar stops at 128 pieces, the model itself at 510: texts that
  /// differed only after that had the same vector.
  @ParameterizedTest
  @ValueSource(ints = {20, 126, 130, 254, 260, 508, 512, 600, 1100})
  void readsATextToItsEnd(int words) {
    String common = "the ".repeat(words);
    float[] parliament = EMBEDDER.embed(common + "parliament voted on the housing bill");
    float[] penguins = EMBEDDER.embed(common + "penguins swim under antarctic ice");
    assertThat(dot(parliament, penguins)).isLessThan(0.9995);
  }

  @Test
  void putsLikeMeaningsTogether() {
    float[] hunger = EMBEDDER.embed("Children come to school without breakfast.");
    float[] food = EMBEDDER.embed("Pupils are hungry in class.");
    float[] rail = EMBEDDER.embed("The railway timetable changed in May.");
    assertThat(dot(hunger, food)).isGreaterThan(dot(hunger, rail) + 0.3);
  }

  @Test
  void embedsABatchAsOneByOneInOrder() {
    List<String> texts =
        List.of("First, the money.", "", "Second, the people.", "First, the money.");
    List<float[]> batch = EMBEDDER.embedAll(texts);
    assertThat(batch).hasSize(4);
    for (int k = 0; k < texts.size(); k++) {
      assertThat(batch.get(k)).containsExactly(EMBEDDER.embed(texts.get(k)), within(1e-5f));
    }
  }

  @Test
  void tellsWhatAWordMeansWhereItStands() {
    String money = "The bank raised its interest rates.";
    String loan = "A bank lends money to firms.";
    String river = "They sat on the bank of the river.";
    assertThat(dot(bank(money), bank(loan))).isGreaterThan(dot(bank(money), bank(river)) + 0.05);
  }

  @Test
  void givesThePiecesOfATextInOrderWhereTheyStand() {
    String text = "Hunger isn't new.";
    assertThat(EMBEDDER.pieces(List.of(text)).getFirst())
        .extracting(piece -> piece.span().of(text))
        .containsExactly("Hunger", "isn", "'", "t", "new", ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\uD83D\uDE00", "a\uD83D", "x\u0000y", "\u0301"})
  void findsPiecesInAnyText(String text) {
    assertThat(EMBEDDER.pieces(List.of(text))).hasSize(1);
  }

  @Test
  void readsThePiecesOfALongTextAsFarAsTheModelDoes() {
    assertThat(EMBEDDER.pieces(List.of("word ".repeat(2000))).getFirst()).hasSize(510);
  }

  private static float[] bank(String text) {
    float[] vector =
        EMBEDDER.pieces(List.of(text)).getFirst().stream()
            .filter(piece -> piece.span().of(text).equals("bank"))
            .findFirst()
            .orElseThrow()
            .vector();
    double length = Math.sqrt(dot(vector, vector));
    float[] unit = new float[vector.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (vector[i] / length);
    }
    return unit;
  }

  @Test
  void embedsNoTextsAsNone() {
    assertThat(EMBEDDER.embedAll(List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\uD83D\uDE00", "naïve café", "x\u0000y", "…", "a\uD83D"})
  void givesUnitVectorsOfItsLength(String text) {
    float[] vector = EMBEDDER.embed(text);
    assertThat(vector).hasSize(EMBEDDER.dimensions());
    assertThat(dot(vector, vector)).isCloseTo(1, within(1e-4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u0007", "\u0301", "\uD83D", "\uFE0F"})
  void givesTheZeroVectorForNothing(String text) {
    float[] nothing = EMBEDDER.embed(text);
    assertThat(dot(nothing, nothing)).isZero();
  }

  @Test
  void readsAWordWithoutAnEnd() {
    float[] endless = EMBEDDER.embed("x".repeat(5000));
    assertThat(dot(endless, endless)).isCloseTo(1, within(1e-4));
  }

  private static double dot(float[] left, float[] right) {
    double dot = 0;
    for (int i = 0; i < left.length; i++) {
      dot += (double) left[i] * right[i];
    }
    return dot;
  }
}
