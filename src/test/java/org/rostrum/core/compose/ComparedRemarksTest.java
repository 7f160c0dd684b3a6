package org.rostrum.core.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Citation;
import org.rostrum.support.Libraries;

class ComparedRemarksTest {

  private static final Libraries RECORD = Libraries.of(Path.of("src/test/resources/corpora/ferry"));

  @Test
  void aShortRemarkIsShownWhole() {
    assertThat(RECORD.ask("Brandt and Sloan on the night boat: what's the difference?").citations())
        .extracting(Citation::quote)
        .contains(
            "The night boat is what keeps families here. Run it all winter, even with three people"
                + " aboard.");
  }
}
