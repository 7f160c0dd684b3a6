package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.Segmenter;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Locator.Part;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.Source;

/// Whatever trap a panel holds, and in whatever format: every passage stands verbatim at its span,
/// inside one turn, credited to who said it.
class GeneratedPanelTest {

  @Provide
  Arbitrary<GeneratedPanel> panels() {
    return GeneratedPanels.panels();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void pageTextIsCreditedToWhoSaidIt(
      @ForAll("panels") GeneratedPanel panel, @ForAll boolean blankLines) {
    String text = panel.pageText(blankLines ? "\n\n" : "\n");
    Source.Panel read = read(new PageTextReader(), new SourceFile("page.txt", text));
    assertThat(read.text()).isEqualTo(text);
    check(panel, read);
    assertThat(
            read.sections().stream()
                .flatMap(s -> s.paragraphs().stream())
                .map(p -> p.of(text))
                .toList())
        .isEqualTo(panel.introduction());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void markdownIsCreditedToWhoSaidIt(@ForAll("panels") GeneratedPanel panel) {
    check(panel, read(new MarkdownReader(), new SourceFile("panel.md", panel.markdown())));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void transcriptsAreCreditedToWhoSaidIt(@ForAll("panels") GeneratedPanel panel) {
    check(panel, read(new JsonlReader(), new SourceFile("panel.jsonl", panel.jsonl())));
  }

  private static Source.Panel read(SourceReader reader, SourceFile file) {
    assertThat(reader.claims(file)).isEqualTo(1);
    Read read = reader.read(file);
    assertThat(read).as(file.text()).isInstanceOf(Read.Ok.class);
    return assertInstanceOf(Source.Panel.class, ((Read.Ok) read).source());
  }

  private static void check(GeneratedPanel panel, Source.Panel read) {
    assertThat(read.appearances())
        .extracting(
            a -> a.speaker().name(),
            a -> a.affiliation().role(),
            a -> a.affiliation().organisation(),
            a -> a.capacities())
        .containsExactlyElementsOf(
            panel.people().stream()
                .map(p -> tuple(p.name(), p.role(), p.organisation(), p.capacities()))
                .toList());
    assertThat(read.remarks())
        .extracting(
            remark -> read.appearance(remark.speaker()).orElseThrow().speaker().name(),
            remark -> theme(read, remark),
            remark -> remark.span().of(read.text()))
        .containsExactlyElementsOf(
            panel.said().stream()
                .map(said -> tuple(said.speaker(), said.heading(), said.paragraph()))
                .toList());
    checkPassages(read);
  }

  private static String theme(Source.Panel read, Remark remark) {
    return read.theme(Objects.requireNonNull(remark.theme())).orElseThrow().name();
  }

  private static void checkPassages(Source.Panel read) {
    List<Passage> passages = Segmenter.passages(read);
    assertThat(passages).extracting(Passage::id).doesNotHaveDuplicates();
    assertThat(passages).extracting(Passage::span).isSorted();
    List<String> pieces = new ArrayList<>();
    for (Passage passage : passages) {
      assertThat(passage.span().of(read.text())).isEqualTo(passage.text());
      if (passage.locator().part() == Part.REMARK) {
        assertThat(read.remarks())
            .filteredOn(remark -> remark.span().contains(passage.span()))
            .singleElement()
            .satisfies(remark -> assertThat(passage.saidBy(remark.speaker())).isTrue());
        assertThat(passage.text().split("\\s+").length).isLessThanOrEqualTo(160);
        pieces.add(passage.text());
      } else {
        assertThat(passage.attribution()).isInstanceOf(Attribution.Unattributed.class);
      }
    }
    assertThat(String.join("", pieces).replaceAll("\\s", ""))
        .isEqualTo(
            read.remarks().stream()
                .map(remark -> remark.span().of(read.text()))
                .collect(Collectors.joining())
                .replaceAll("\\s", ""));
  }
}
