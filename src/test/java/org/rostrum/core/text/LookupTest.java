package org.rostrum.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.core.text.Lookup.Found;

class LookupTest {

  private static final List<String> NAMES =
      List.of("Ada Marsh", "Adam Marshall", "Bo Lind", "Zoë O’Brien");

  @Test
  void findsBySurname() {
    assertThat(find("lind")).isEqualTo(new Found.One<>("Bo Lind"));
  }

  @Test
  void prefersTheWholeWordToTheBeginningOfAnother() {
    assertThat(find("marsh")).isEqualTo(new Found.One<>("Ada Marsh"));
  }

  @Test
  void findsByBeginnings() {
    assertThat(find("adam m")).isEqualTo(new Found.One<>("Adam Marshall"));
  }

  @Test
  void forgivesSlipsAccentsAndTheShapeOfApostrophes() {
    assertThat(find("marshal")).isEqualTo(new Found.One<>("Adam Marshall"));
    assertThat(find("Adam Marshell")).isEqualTo(new Found.One<>("Adam Marshall"));
    assertThat(find("zoe o'brien")).isEqualTo(new Found.One<>("Zoë O’Brien"));
  }

  @Test
  void listsAllThatFit() {
    assertThat(find("ad")).isEqualTo(new Found.Several<>(List.of("Ada Marsh", "Adam Marshall")));
  }

  @Test
  void suggestsTheNearestWhereNothingFits() {
    assertThat(find("lynt")).isEqualTo(new Found.None<>(List.of("Bo Lind")));
    assertThat(find("xxxxxxxx")).isEqualTo(new Found.None<>(List.of()));
  }

  private static Found<String> find(String typed) {
    return Lookup.find(typed, NAMES, List::of);
  }
}
