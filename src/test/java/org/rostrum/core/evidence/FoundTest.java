package org.rostrum.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.Sentences;
import org.rostrum.support.Libraries;

class FoundTest {

  private static final Passage REMARK =
      Libraries.open().library().passages().stream()
          .filter(passage -> passage.text().startsWith("If the doors shut at five"))
          .findFirst()
          .orElseThrow();
  private static final Passage CUT =
      Libraries.open().library().passages().stream()
          .filter(passage -> passage.text().contains("a card before… It cost"))
          .findFirst()
          .orElseThrow();

  @Test
  void showsTwoSentencesSideBySideAsOneWhereBothComeAsNear() {
    assertThat(shown(evidence(REMARK, 0, 0.70), evidence(REMARK, 1, 0.69)))
        .containsExactly(REMARK.text());
  }

  @Test
  void showsTheBestAloneWhereTheOtherIsFurtherOff() {
    assertThat(shown(evidence(REMARK, 1, 0.70), evidence(REMARK, 0, 0.60)))
        .singleElement()
        .isEqualTo(sentence(REMARK, 1).of(REMARK.text()));
  }

  @Test
  void showsNoWordsTwice() {
    assertThat(shown(evidence(REMARK, 0, 0.99), evidence(REMARK, 1, 0.98))).hasSize(1);
  }

  @Test
  void joinsNothingOverACut() {
    int last = Sentences.of(CUT.text()).size() - 1;
    assertThat(shown(evidence(CUT, last, 0.70), evidence(CUT, last - 1, 0.70))).hasSize(1);
    assertThat(shown(evidence(CUT, last, 0.70), evidence(CUT, last - 1, 0.70)).getFirst())
        .doesNotContain("…");
  }

  private static List<String> shown(Evidence... evidence) {
    return new Found("doors", List.of(evidence), 20)
        .shown(5).stream().map(Citation::quote).toList();
  }

  private static Evidence evidence(Passage passage, int sentence, double score) {
    TextSpan span = sentence(passage, sentence).shift(passage.span().start());
    return new Evidence(passage, span, 0.5, 0.5, 0.5, 0.5, 0.5, score, 0);
  }

  private static TextSpan sentence(Passage passage, int at) {
    return Sentences.of(passage.text()).get(at);
  }
}
