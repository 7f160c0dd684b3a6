package org.rostrum.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Locator.Part;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.Section;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Theme;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.model.Wording;

class SegmenterTest {

  private static final SpeakerId ANA = new SpeakerId("ana");
  private static final ThemeId HOMES = new ThemeId("homes");

  @Test
  void marksEveryKindOfTextInTheOrderOfThePage() {
    assertThat(Segmenter.passages(panel("Yes.", "Yes.")))
        .extracting(
            passage -> passage.locator().part(),
            Passage::text,
            passage -> passage.speaker().map(Speaker::name).orElse("nobody"),
            passage -> passage.locator().ordinal(),
            passage -> passage.themes().size())
        .containsExactly(
            tuple(Part.DETAIL, "Title", "nobody", 0, 0),
            tuple(Part.PROSE, "Hello.", "nobody", 1, 0),
            tuple(Part.LISTING, "Ana, writer", "nobody", 2, 0),
            tuple(Part.HEADING, "Homes", "nobody", 3, 1),
            tuple(Part.REMARK, "Yes.", "Ana", 4, 1),
            tuple(Part.REMARK, "Yes.", "Ana", 5, 1));
  }

  @Test
  void givesEqualTextsIdsOfTheirOwnThatOutliveChangesElsewhere() {
    List<Passage> passages = Segmenter.passages(panel("Yes.", "Yes."));
    assertThat(passages.subList(4, 6))
        .extracting(passage -> passage.id().value())
        .containsExactly("page/homes-5f9a2b79", "page/homes-5f9a2b79-2");
    assertThat(Segmenter.passages(panel("No.", "Yes.")).get(5).id())
        .isEqualTo(passages.get(4).id());
  }

  @Test
  void partsALongRemarkAtTheEndsOfSentences() {
    String sentence = "This is a sentence of just eight words. ";
    List<Passage> remarks = remarks(panel(sentence.repeat(25).strip(), "Short."));
    assertThat(remarks).hasSize(3);
    assertThat(remarks.subList(0, 2))
        .allSatisfy(
            remark -> {
              assertThat(remark.text()).startsWith("This").endsWith("words.");
              assertThat(remark.saidBy(ANA)).isTrue();
            });
    assertThat(remarks.get(0).text().split(" ")).hasSizeBetween(90, 110);
  }

  @Test
  void leavesARemarkOfTheLimitWhole() {
    assertThat(remarks(panel("word ".repeat(159) + "end.", "Short."))).hasSize(2);
  }

  @Test
  void partsASentenceThatIsItselfTooLongAtAPause() {
    String clause = "and so it went on and on, ";
    List<Passage> remarks = remarks(panel(clause.repeat(60).strip(), "Short."));
    assertThat(remarks)
        .allSatisfy(remark -> assertThat(remark.text().split(" ").length).isLessThanOrEqualTo(160));
    assertThat(remarks.getFirst().text()).endsWith("on,");
  }

  @Test
  void neverPartsABracket() {
    String words = "and on it goes ".repeat(9).strip();
    String bracket = "[" + "as we said ".repeat(12).strip() + "]";
    String text = (words + " " + bracket + " ").repeat(12).strip();
    assertThat(remarks(panel(text, "Short.")))
        .hasSizeGreaterThan(4)
        .allSatisfy(
            remark ->
                assertThat(remark.text().chars().filter(c -> c == '[').count())
                    .isEqualTo(remark.text().chars().filter(c -> c == ']').count()));
  }

  @Test
  void creditsAReportToItsAuthors() {
    String text = "Title\nOne\nText.\n";
    Source report =
        new Source.Report(
            new SourceId("report"),
            new Publication("Title", null, null, null, null, List.of("Ana")),
            Wording.SUMMARY,
            text,
            List.of(new Section(span(text, "One"), List.of(span(text, "Text.")), null)),
            List.of(span(text, "Title")));
    assertThat(Segmenter.passages(report))
        .extracting(Passage::attribution, passage -> passage.locator().heading())
        .containsExactly(
            tuple(new Attribution.Written("Title", List.of("Ana")), null),
            tuple(new Attribution.Written("Title", List.of("Ana")), "One"),
            tuple(new Attribution.Written("Title", List.of("Ana")), "One"));
  }

  private static List<Passage> remarks(Source.Panel panel) {
    return Segmenter.passages(panel).stream()
        .filter(passage -> passage.locator().part() == Part.REMARK)
        .toList();
  }

  private static Source.Panel panel(String first, String second) {
    String text = "Title\nHello.\nAna, writer\nHomes\n" + first + "\n" + second + "\n";
    int start = text.indexOf("Homes\n") + 6;
    TextSpan firstSpan = new TextSpan(start, start + first.length());
    TextSpan secondSpan = new TextSpan(firstSpan.end() + 1, firstSpan.end() + 1 + second.length());
    Affiliation writer = new Affiliation("writer", null);
    return new Source.Panel(
        new SourceId("page"),
        new Publication("Title", null, null, null, null, List.of()),
        Wording.VERBATIM,
        text,
        List.of(
            new Appearance(new Speaker(ANA, "Ana"), writer, List.of(), span(text, "Ana, writer"))),
        List.of(new Theme(HOMES, "Homes", span(text, "Homes"))),
        List.of(new Remark(ANA, HOMES, firstSpan), new Remark(ANA, HOMES, secondSpan)),
        List.of(new Section(null, List.of(span(text, "Hello.")), null)),
        List.of(span(text, "Title")));
  }

  private static TextSpan span(String text, String part) {
    int start = text.indexOf(part);
    return new TextSpan(start, start + part.length());
  }
}
