package org.rostrum.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.TextSpan;

class FoldedTest {

  @Test
  void foldsCaseAccentsMarksAndSpace() {
    assertThat(Folded.text("  Siân  O’Neill\u00A0—\tŁódź… “Straße” "))
        .isEqualTo("sian o'neill - lodz... \"strasse\"");
  }

  @Test
  void dropsInvisibleCharacters() {
    assertThat(Folded.text("co\u00ADop\u200B\uFEFF")).isEqualTo("coop");
  }

  @Test
  void findsTheWayBackAcrossSpacesAndLongerForms() {
    String text = "a…  B";
    Folded folded = Folded.of(text);
    assertThat(folded.text()).isEqualTo("a... b");
    assertThat(folded.original(new TextSpan(1, 4)).of(text)).isEqualTo("…");
    assertThat(folded.original(new TextSpan(5, 6)).of(text)).isEqualTo("B");
  }

  @Test
  void keepsAnAccentThatIsACharacterOfItsOwnWithItsLetter() {
    String text = "cafe\u0301 x";
    assertThat(Folded.of(text).original(new TextSpan(0, 4)).of(text)).isEqualTo("cafe\u0301");
  }

  @Property(tries = 500)
  void pointsEveryCharacterIntoTheOriginal(@ForAll String text) {
    Folded folded = Folded.of(text);
    for (int i = 0; i < folded.text().length(); i++) {
      TextSpan original = folded.original(new TextSpan(i, i + 1));
      assertThat(original.end()).isLessThanOrEqualTo(text.length());
      assertThat(original.length()).isPositive();
    }
  }

  @Property(tries = 500)
  void foldsWhatIsFoldedNoFurther(@ForAll String text) {
    String letters = text.replaceAll("[^\\p{L}\\p{P} ]", "");
    assertThat(Folded.text(Folded.text(letters))).isEqualTo(Folded.text(letters));
  }
}
