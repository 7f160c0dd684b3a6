package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rostrum.adapter.format.GeneratedPanel.Said;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Source;

/// What a damaged page no longer tells is reported, and credited to nobody.
class DamagedPageTest {

  @Provide
  Arbitrary<GeneratedPanel> panels() {
    return GeneratedPanels.panels();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void reportsTheCreditThatIsMissingAtTheEndOfATheme(
      @ForAll("panels") GeneratedPanel panel, @ForAll int choice) {
    int topic = Math.floorMod(choice, panel.topics().size());
    List<String> lines = lines(panel);
    int credit = lastCreditOf(panel, topic);
    lines.remove(credit);
    assertThat(problemLines(lines)).contains(credit);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void reportsACreditToSomebodyNotListedAtItsLine(
      @ForAll("panels") GeneratedPanel panel, @ForAll int choice) {
    List<String> lines = lines(panel);
    int credit = lastCreditOf(panel, Math.floorMod(choice, panel.topics().size()));
    lines.set(credit, "Maria Nowhere, Head of Things, Ministry of Silly Walks");
    assertThat(problemLines(lines)).contains(credit + 1);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aPageCutAnywhereIsReportedOrCreditsOnlyWhatWasSaid(
      @ForAll("panels") GeneratedPanel panel, @ForAll int choice) {
    String text = panel.pageText("\n");
    String cut = text.substring(0, Math.floorMod(choice, text.length()));
    Set<Said> said = new HashSet<>(panel.said());
    boolean cutToAnotherName = cut.endsWith("Bob Jones");
    if (!cut.isBlank()
        && !cutToAnotherName
        && new PageTextReader().read(new SourceFile("cut.txt", cut)) instanceof Read.Ok ok) {
      Source.Panel read = (Source.Panel) ok.source();
      assertThat(read.remarks())
          .allSatisfy(
              remark ->
                  assertThat(said)
                      .extracting(Said::speaker, Said::paragraph)
                      .contains(
                          tuple(
                              read.appearance(remark.speaker()).orElseThrow().speaker().name(),
                              remark.span().of(cut))));
    }
  }

  private static List<String> lines(GeneratedPanel panel) {
    return new ArrayList<>(List.of(panel.pageText("\n").split("\n")));
  }

  /// The index of the line that credits the last turn of a theme.
  private static int lastCreditOf(GeneratedPanel panel, int topic) {
    int line = 3 + panel.introduction().size() + panel.people().size() - 1;
    for (int i = 0; i <= topic; i++) {
      line +=
          1 + panel.topics().get(i).turns().stream().mapToInt(t -> t.paragraphs().size() + 1).sum();
    }
    return line;
  }

  private static List<Integer> problemLines(List<String> lines) {
    Read read = new PageTextReader().read(new SourceFile("page.txt", String.join("\n", lines)));
    assertThat(read).as(String.join("\n", lines)).isInstanceOf(Read.Failed.class);
    return ((Read.Failed) read).problems().stream().map(problem -> problem.line()).toList();
  }
}
