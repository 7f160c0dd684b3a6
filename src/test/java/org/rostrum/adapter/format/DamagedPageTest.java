package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rostrum.adapter.format.GeneratedPanel.Said;
import org.rostrum.core.corpus.Problem;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Source;

/// What a damaged file no longer tells is reported, and credited to nobody.
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
    assertThat(reportedLines(panel, lines)).contains(credit);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void reportsACreditToSomebodyNotListedAtItsLine(
      @ForAll("panels") GeneratedPanel panel, @ForAll int choice) {
    List<String> lines = lines(panel);
    int credit = lastCreditOf(panel, Math.floorMod(choice, panel.topics().size()));
    lines.set(credit, "Maria Nowhere, Head of Things, Ministry of Silly Walks");
    assertThat(reportedLines(panel, lines)).contains(credit + 1);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aPageCutAnywhereIsReportedOrCreditsOnlyWhatWasSaid(
      @ForAll("panels") GeneratedPanel panel, @ForAll int choice) {
    String text = panel.pageText("\n");
    String cut = text.substring(0, Math.floorMod(choice, text.length()));
    boolean cutToAnotherName = cut.endsWith("Bob Jones");
    if (!cut.isBlank() && !cutToAnotherName) {
      check(panel, new PageTextReader().read(new SourceFile("cut.txt", cut)));
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aMarkdownPanelCutAnywhereIsReportedOrCreditsOnlyWhatWasSaid(
      @ForAll("panels") GeneratedPanel panel, @ForAll int choice) {
    String text = panel.markdown();
    String cut = text.substring(0, Math.floorMod(choice, text.length()));
    if (!cut.endsWith("Bob Jones")) {
      check(panel, new MarkdownReader().read(new SourceFile("cut.md", cut)));
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aMarkdownPanelWithoutACreditReportsItAndCreditsOnlyWhatWasSaid(
      @ForAll("panels") GeneratedPanel panel, @ForAll int choice) {
    List<String> lines = new ArrayList<>(panel.markdown().lines().toList());
    List<Integer> credits =
        IntStream.range(0, lines.size()).filter(i -> lines.get(i).startsWith("—")).boxed().toList();
    lines.set(credits.get(Math.floorMod(choice, credits.size())), "");
    Read read = new MarkdownReader().read(new SourceFile("page.md", String.join("\n", lines)));
    assertThat(read).isInstanceOf(Read.Ok.class);
    assertThat(((Read.Ok) read).warnings()).isNotEmpty();
    check(panel, read);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aTranscriptWithABrokenLineReportsItAndCreditsAllElseThatWasSaid(
      @ForAll("panels") GeneratedPanel panel, @ForAll int choice) {
    List<String> lines = new ArrayList<>(panel.jsonl().lines().toList());
    int broken = 1 + Math.floorMod(choice, lines.size() - 1);
    lines.set(broken, lines.get(broken).substring(0, lines.get(broken).length() / 2));
    Read read = new JsonlReader().read(new SourceFile("talk.jsonl", String.join("\n", lines)));
    assertThat(read).isInstanceOf(Read.Ok.class);
    assertThat(((Read.Ok) read).warnings()).extracting(Problem::line).containsExactly(broken + 1);
    assertThat(((Source.Panel) ((Read.Ok) read).source()).remarks()).hasSize(lines.size() - 2);
    check(panel, read);
  }

  private static void check(GeneratedPanel panel, Read read) {
    if (read instanceof Read.Ok ok) {
      assertCreditsOnlyWhatWasSaid(panel, ok);
    }
  }

  private static void assertCreditsOnlyWhatWasSaid(GeneratedPanel panel, Read.Ok ok) {
    Set<Said> said = new HashSet<>(panel.said());
    Source.Panel read = (Source.Panel) ok.source();
    assertThat(read.remarks())
        .allSatisfy(
            remark ->
                assertThat(said)
                    .extracting(Said::speaker, Said::paragraph)
                    .contains(
                        tuple(
                            read.appearance(remark.speaker()).orElseThrow().speaker().name(),
                            remark.span().of(read.text()))));
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

  /// The lines that are reported of a page that is read all the same, and credits only what was
  /// said.
  private static List<Integer> reportedLines(GeneratedPanel panel, List<String> lines) {
    Read read = new PageTextReader().read(new SourceFile("page.txt", String.join("\n", lines)));
    assertThat(read).as(String.join("\n", lines)).isInstanceOf(Read.Ok.class);
    assertCreditsOnlyWhatWasSaid(panel, (Read.Ok) read);
    return ((Read.Ok) read).warnings().stream().map(Problem::line).toList();
  }
}
