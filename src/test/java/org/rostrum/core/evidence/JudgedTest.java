package org.rostrum.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.support.Libraries;

class JudgedTest {

  private static final Bar BAR = Bar.of("nearness");

  private static final Passage REMARK =
      Libraries.open().library().passages().stream()
          .filter(passage -> passage.text().startsWith("If the doors shut at five"))
          .findFirst()
          .orElseThrow();

  @Test
  void showsTheBestAloneWhereTheOtherIsFurtherOff() {
    assertThat(shown(evidence(0, 0.95), evidence(1, 0.80))).containsExactly(sentence(0));
  }

  @Test
  void showsBesideTheBestOnlyWhatIsBeyondDoubt() {
    assertThat(shown(evidence(0, 0.95), evidence(1, 0.94)))
        .containsExactly(sentence(0), sentence(1));
    assertThat(shown(evidence(0, 0.70), evidence(1, 0.70))).containsExactly(sentence(0));
  }

  @Test
  void showsNothingOfNothing() {
    assertThat(shown()).isEmpty();
    assertThat(new Judged("doors", List.of(), 20, BAR).strong()).isFalse();
  }

  @Test
  void putsAheadWhatIsPreferredAndScoresItAsBefore() {
    Judged preferred =
        new Judged("doors", List.of(evidence(0, 0.5)), 20, BAR).preferring(Passage::remark, 0.2);
    assertThat(preferred.top()).isEqualTo(0.5);
    assertThat(preferred.best().rank()).isEqualTo(0.7);
  }

  private static List<Citation> shown(Evidence... evidence) {
    return new Judged("doors", List.of(evidence), 20, BAR).shown(5);
  }

  private static Evidence evidence(int sentence, double score) {
    return new Evidence(sentence(sentence), score, 0);
  }

  private static Citation sentence(int at) {
    return Quotable.sentences(REMARK).get(at);
  }
}
