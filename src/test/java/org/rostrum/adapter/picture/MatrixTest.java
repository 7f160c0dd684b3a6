package org.rostrum.adapter.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rostrum.core.theme.Coverage;

class MatrixTest {

  @Test
  void hasARowForEachThemeAndAColumnForEachSpeaker() {
    Matrix matrix =
        Matrix.of(
            new Coverage(
                "Forum",
                List.of(
                    Coverages.theme("Tides", Map.of("Ada", 5)),
                    Coverages.theme("Quays", Map.of("Bo", 7)))));
    assertThat(matrix.rows()).containsExactly("Tides", "Quays");
    assertThat(matrix.columns()).containsExactly("Ada", "Bo");
    assertThat(matrix.words()).containsExactly(List.of(5, 0), List.of(0, 7));
  }

  @Test
  void sumsUpThoseOfWhomLeastIsRecordedWhereThereAreTooMany() {
    Matrix matrix = Matrix.of(Coverages.everybodyOnEverything(1, 14));
    assertThat(matrix.columns())
        .hasSize(12)
        .startsWith("Speaker Number 4", "Speaker Number 5")
        .endsWith("Speaker Number 14", "3 others");
    assertThat(matrix.words().getFirst()).endsWith(10 + 20 + 30);
  }

  @Test
  void sumsUpTheLastThemesWhereThereAreTooMany() {
    Matrix matrix = Matrix.of(Coverages.everybodyOnEverything(15, 1));
    assertThat(matrix.rows()).hasSize(12).endsWith("4 other themes");
    assertThat(matrix.words().getLast()).containsExactly(40);
  }

  @Test
  void keepsTwelveOfEachAsTheyAre() {
    Matrix matrix = Matrix.of(Coverages.everybodyOnEverything(12, 12));
    assertThat(matrix.columns()).endsWith("Speaker Number 12");
    assertThat(matrix.rows()).last().asString().endsWith("number 12");
  }

  @Test
  void explainsTheDotsByRoundNumbers() {
    assertThat(examples(237)).containsExactly(50, 200);
    assertThat(examples(3)).containsExactly(3);
  }

  private static List<Integer> examples(int words) {
    return Matrix.of(new Coverage("Forum", List.of(Coverages.theme("Tides", Map.of("Ada", words)))))
        .examples();
  }
}
