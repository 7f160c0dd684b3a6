package org.rostrum.adapter.langchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WindowsTest {

  @Test
  void leavesAShortTextAsItIs() {
    assertThat(Windows.of("Naïve, but short.")).containsExactly("Naïve, but short.");
  }

  @Test
  void partsALongTextEvenlyBetweenWords() {
    List<String> windows = Windows.of("word ".repeat(210).strip());
    assertThat(windows).hasSize(3).allMatch(window -> window.matches("(?:word )*word"));
    assertThat(windows).allMatch(window -> window.length() > 300);
  }

  @Property(tries = 200)
  void losesNoCharacterAndKeepsToTheLimit(
      @ForAll
          @StringLength(max = 3000)
          @CharRange(from = 'a', to = 'f')
          @CharRange(from = ' ', to = ' ')
          @CharRange(from = '가', to = '깋')
          String text) {
    List<String> windows = Windows.of(text);
    assertThat(windows).allMatch(window -> window.length() <= Windows.CHARACTERS);
    assertThat(bare(String.join("", windows))).isEqualTo(bare(text));
  }

  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\s", "");
  }
}
