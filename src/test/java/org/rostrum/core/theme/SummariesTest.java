package org.rostrum.core.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Theme;
import org.rostrum.core.model.ThemeId;
import org.rostrum.support.Libraries;

class SummariesTest {

  private static final Libraries RECORD = Libraries.open();
  private static final Source.Panel PANEL = RECORD.library().panels().getFirst();

  private final Summaries summaries = new Summaries(RECORD.library(), RECORD.retriever());

  @Nested
  class OfATheme {

    @Test
    void namesWhoSpokeInOrderAndHowManyAreListed() {
      ThemeSummary summary = summaries.theme(theme("Volunteers can't replace trained staff"));
      assertThat(summary.speakers())
          .extracting(Speaker::name)
          .containsExactly("Priya Nair", "Adam Young");
      assertThat(summary.listed()).isEqualTo(7);
      assertThat(summary.source()).isEqualTo(PANEL.id());
    }

    @Test
    void restsOnRemarksOfThatThemeInTheOrderTheyWereMade() {
      for (Theme theme : PANEL.themes()) {
        List<Citation> points = summaries.theme(theme).points();
        assertThat(points)
            .isNotEmpty()
            .allMatch(point -> point.passage().themes().contains(theme.id()))
            .allMatch(point -> point.passage().speaker().isPresent())
            .doesNotHaveDuplicates();
        assertThat(points).extracting(Citation::span).isSorted();
      }
    }

    @Test
    void letsEverybodyWhoSpokeHaveAPoint() {
      for (Theme theme : PANEL.themes()) {
        ThemeSummary summary = summaries.theme(theme);
        assertThat(summary.points())
            .extracting(SummariesTest::speaker)
            .containsAll(summary.speakers().stream().map(Speaker::name).toList());
      }
    }

    @Test
    void failsForAThemeThatNoPanelHas() {
      Theme other = new Theme(new ThemeId("other"), "Other", new TextSpan(0, 1));
      assertThatThrownBy(() -> summaries.theme(other))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("other");
    }
  }

  @Nested
  class OfAPerson {

    @Test
    void holdsOnlyWhatTheySaidAndTheLineThatListsThem() {
      SpeakerSummary summary = summaries.speaker(Set.of(new SpeakerId("ngozi-adeyemi")));
      assertThat(summary.speaker().name()).isEqualTo("Ngozi Adeyemi");
      assertThat(summary.points())
          .hasSizeGreaterThan(1)
          .extracting(SummariesTest::speaker)
          .containsOnly("Ngozi Adeyemi");
      assertThat(summary.events())
          .singleElement()
          .extracting(event -> event.listing().quote())
          .isEqualTo("Ngozi Adeyemi, Director of Reading, Open Shelves Trust");
    }

    @Test
    void hasNoPointsForSomebodySilent() {
      SpeakerSummary summary = summaries.speaker(Set.of(new SpeakerId("malcolm-osei")));
      assertThat(summary.points()).isEmpty();
      assertThat(summary.events()).hasSize(1);
    }

    @Test
    void failsForSomebodyNotListed() {
      Set<SpeakerId> stranger = Set.of(new SpeakerId("yusuf-karim"));
      assertThatThrownBy(() -> summaries.speaker(stranger))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("yusuf-karim");
    }
  }

  @Test
  void ofAPanelHoldsEveryThemeAndEverybodyWhoSpoke() {
    List<Citation> points = summaries.panel(PANEL);
    assertThat(points)
        .extracting(SummariesTest::speaker)
        .contains("Adam Young", "Ngozi Adeyemi", "Priya Nair", "Rohan Nair", "Celia Brandt")
        .doesNotContain("nobody");
    assertThat(points.stream().flatMap(point -> point.passage().themes().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(PANEL.themes().stream().map(Theme::id).toList());
  }

  @Test
  void ofAPanelHasTwoSentencesOfEachThemeAtMost() {
    assertThat(summaries.panel(PANEL))
        .hasSizeLessThanOrEqualTo(12)
        .noneMatch(point -> point.quote().endsWith("?"));
  }

  private static Theme theme(String name) {
    return PANEL.themes().stream()
        .filter(theme -> theme.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String speaker(Citation citation) {
    return citation.passage().speaker().map(Speaker::name).orElse("nobody");
  }
}
