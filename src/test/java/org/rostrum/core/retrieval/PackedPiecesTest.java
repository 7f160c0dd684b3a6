package org.rostrum.core.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.TextSpan;

class PackedPiecesTest {

  private final Random random = new Random(7);

  @Test
  void keepsTheCosineOfTheNearestPiece() {
    List<Piece> one = pieces(5);
    List<Piece> other = pieces(9);
    double[] nearest = PackedPieces.of(one).nearest(PackedPieces.of(other));
    assertThat(nearest).hasSize(5);
    for (int i = 0; i < nearest.length; i++) {
      assertThat(nearest[i]).isCloseTo(best(one.get(i), other), within(0.01));
    }
  }

  @Test
  void isNearToNothingWhereThereIsNothing() {
    PackedPieces some = PackedPieces.of(pieces(2));
    PackedPieces none = PackedPieces.of(List.of());
    assertThat(some.nearest(none)).containsExactly(0, 0);
    assertThat(none.nearest(some)).isEmpty();
  }

  private static double best(Piece piece, List<Piece> others) {
    float[] unit = Vectors.unit(piece.vector());
    return others.stream()
        .mapToDouble(other -> Vectors.dot(unit, Vectors.unit(other.vector())))
        .max()
        .orElse(0);
  }

  private List<Piece> pieces(int count) {
    return Stream.generate(this::vector)
        .limit(count)
        .map(vector -> new Piece(new TextSpan(0, 1), vector))
        .toList();
  }

  private float[] vector() {
    float[] vector = new float[48];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return vector;
  }
}
