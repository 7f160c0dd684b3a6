package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.core.corpus.Imported;
import org.rostrum.core.corpus.Importer;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Locator.Part;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Theme;
import org.rostrum.core.model.Wording;

/// The corpus that ships reads whole and without complaint.
class ShippedCorpusTest {

  private static final Imported.Corpus CORPUS =
      (Imported.Corpus)
          new Importer(
                  List.of(new PageTextReader(), new MarkdownReader(), new JsonlReader()),
                  new SidecarReader())
              .read(Path.of("corpus"));
  private static final Library LIBRARY = CORPUS.library();

  @Test
  void readsWithoutProblemOrWarning() {
    assertThat(CORPUS.problems()).isEmpty();
    assertThat(CORPUS.warnings()).isEmpty();
    assertThat(CORPUS.files())
        .extracting("file", "format", "source.value")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("panel-page.meta.yaml", "particulars", null),
            org.assertj.core.groups.Tuple.tuple("panel-page.txt", "page text", "panel-page"),
            org.assertj.core.groups.Tuple.tuple(
                "report.md", "Markdown with front matter", "report"));
  }

  @Test
  void listsFivePeopleWithRoleOrganisationAndCapacities() {
    assertThat(panel().appearances())
        .extracting(
            a -> a.speaker().name(),
            a -> a.affiliation().role(),
            a -> a.affiliation().organisation(),
            Appearance::capacities)
        .containsExactly(
            person("Hamida Ali", "Head of Policy and Programmes", "Future Governance Forum"),
            person("Emma Norris", "Deputy Director", "Institute for Government"),
            person("James Plunkett", "Chief Practices Officer", "Nesta"),
            person("Melanie Field", "independent adviser", null, "report co-author"),
            person(
                "Will Snell",
                "Chief Executive",
                "Fairness Foundation",
                "chair",
                "report co-author"));
  }

  @Test
  void findsSixThemesAndWhoSpokeUnderEach() {
    assertThat(panel().themes())
        .extracting(Theme::name)
        .hasSize(6)
        .startsWith("Inequality is a barrier to all of Labour’s missions")
        .endsWith("We need to rebuild the consensus on tackling inequality");
    assertThat(panel().remarks())
        .extracting(remark -> remark.speaker().value())
        .containsExactly(
            "emma-norris",
            "emma-norris",
            "hamida-ali",
            "james-plunkett",
            "emma-norris",
            "james-plunkett",
            "emma-norris",
            "hamida-ali");
    assertThat(panel().remarks().get(3).theme()).isEqualTo(panel().remarks().get(4).theme());
  }

  @Test
  void creditsTheIntroductionToNobody() {
    assertThat(LIBRARY.passagesOf(panel().id()))
        .filteredOn(passage -> passage.locator().part() == Part.PROSE)
        .hasSize(3)
        .allSatisfy(passage -> assertThat(passage.speaker()).isEmpty());
  }

  @Test
  void readsTheReportAsASummaryInSections() {
    Source.Report report =
        (Source.Report)
            LIBRARY.sources().stream().filter(Source.Report.class::isInstance).findFirst().get();
    assertThat(report.wording()).isEqualTo(Wording.SUMMARY);
    assertThat(report.publication().authors()).containsExactly("Melanie Field", "Will Snell");
    assertThat(report.sections())
        .hasSize(7)
        .allSatisfy(
            section -> {
              assertThat(section.url()).isNotNull();
              assertThat(section.paragraphs()).hasSize(1);
            });
    assertThat(report.details())
        .extracting(detail -> detail.of(report.text()))
        .containsExactly(
            "title: Deepening the Opportunity Mission",
            "publisher: Fairness Foundation",
            "date: 2024-07-09",
            "authors:\n  - Melanie Field\n  - Will Snell");
  }

  @Test
  void everyPassageStandsAtItsSpan() {
    assertThat(LIBRARY.passages())
        .isNotEmpty()
        .allSatisfy(
            passage ->
                assertThat(passage.span().of(LIBRARY.sourceOf(passage).text()))
                    .isEqualTo(passage.text()));
    assertThat(LIBRARY.passages()).extracting(Passage::id).doesNotHaveDuplicates();
  }

  private static Source.Panel panel() {
    return LIBRARY.panels().getFirst();
  }

  private static org.assertj.core.groups.Tuple person(
      String name,
      String role,
      @org.jspecify.annotations.Nullable String organisation,
      String... capacities) {
    return org.assertj.core.groups.Tuple.tuple(name, role, organisation, List.of(capacities));
  }
}
