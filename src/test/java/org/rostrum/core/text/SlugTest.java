package org.rostrum.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SlugTest {

  @Test
  void joinsWordsByHyphens() {
    assertThat(Slug.of("Siân O’Neill-Łoś, Jr.")).isEqualTo("sian-oneill-los-jr");
    assertThat(Slug.of("Labour’s missions & growth")).isEqualTo("labours-missions-growth");
  }

  @Test
  void keepsOtherScripts() {
    assertThat(Slug.of("Дмитрий Иванов")).isEqualTo("дмитрии-иванов");
    assertThat(Slug.of("王 芳")).isEqualTo("王-芳");
  }

  @Test
  void isCutAtAWord() {
    assertThat(Slug.of("Long-term missions also", 14)).isEqualTo("long-term");
    assertThat(Slug.of("Incomprehensibilities", 5)).isEqualTo("incom");
  }

  @Test
  void tellsNamesWithoutLettersApart() {
    assertThat(Slug.of("???")).isNotEqualTo(Slug.of("!!!")).isNotBlank();
  }

  @Property(tries = 500)
  void isNeverEmptyAndStaysAsItIs(@ForAll String name) {
    assertThat(Slug.of(name)).isNotBlank();
    assertThat(Slug.of(Slug.of(name))).isEqualTo(Slug.of(name));
  }
}
