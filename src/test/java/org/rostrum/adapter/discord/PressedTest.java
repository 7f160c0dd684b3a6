package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.desk.ShownId;

class PressedTest {

  private static final ShownId SHOWN = new ShownId("0123456789abcdef");

  @Property
  void everyIdMeansWhatItWasMadeFrom(@ForAll("pressed") Pressed pressed) {
    assertThat(Pressed.parse(pressed.id())).contains(pressed);
    assertThat(pressed.id()).hasSizeLessThanOrEqualTo(100).matches("[!-~]+");
  }

  @Property
  void textThatIsNoIdMeansNothing(@ForAll String text) {
    assertThat(Pressed.parse(text)).isEmpty();
  }

  @Property
  void changedIdsMeanNothingOrThemselves(
      @ForAll("pressed") Pressed pressed, @ForAll char other, @ForAll int seed) {
    StringBuilder changed = new StringBuilder(pressed.id());
    changed.setCharAt(Math.floorMod(seed, changed.length()), other);

    assertThat(Pressed.parse(changed.toString()).map(Pressed::id))
        .isIn(Optional.empty(), Optional.of(changed.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "r1",
        "r1:more",
        "r1:more:",
        "r1:more:0123456789ABCDEF",
        "r1:more:0123456789abcde",
        "r1:more:0123456789abcdef:1",
        "r1:more:0123456789abcdef\n",
        "r2:more:0123456789abcdef",
        "r1:delete:0123456789abcdef",
        "r1:context:0123456789abcdef",
        "r1:context:0123456789abcdef:",
        "r1:context:0123456789abcdef:-1",
        "r1:context:0123456789abcdef:+1",
        "r1:context:0123456789abcdef:01",
        "r1:context:0123456789abcdef:٣",
        "r1:context:0123456789abcdef:99999999999",
        "r1:context:0123456789abcdef:1:1",
        " r1:more:0123456789abcdef"
      })
  void forgedIdsMeanNothing(String id) {
    assertThat(Pressed.parse(id)).isEmpty();
  }

  @Test
  void partsAreNotCountedBelowNought() {
    assertThatThrownBy(() -> new Pressed.Context(SHOWN, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Provide
  Arbitrary<Pressed> pressed() {
    Arbitrary<ShownId> shown =
        Arbitraries.strings().numeric().withCharRange('a', 'z').ofLength(16).map(ShownId::new);
    Arbitrary<Integer> number = Arbitraries.integers().between(0, 9999);
    return Arbitraries.oneOf(
        Combinators.combine(shown, number).as(Pressed.Context::new),
        Combinators.combine(shown, number).as(Pressed.Page::new),
        Combinators.combine(shown, number).as(Pressed.Choice::new),
        shown.map(Pressed.More::new),
        shown.map(Pressed.Why::new),
        shown.map(Pressed.Extract::new),
        shown.map(Pressed.FollowUp::new),
        shown.map(Pressed.Share::new),
        shown.map(Pressed.Good::new),
        shown.map(Pressed.Bad::new));
  }
}
