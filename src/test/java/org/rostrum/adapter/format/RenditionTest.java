package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.adapter.format.transcript.CaptionReader;
import org.rostrum.core.corpus.Problem;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.model.Marks;
import org.rostrum.core.model.Spot;

class RenditionTest {

  private static final String CAPTIONS =
      """
      WEBVTT

      00:01.000 --> 00:02.000
      <v Ada Marsh>We put forty gauges out.</v>

      00:02.000 --> 00:03.000
      <v Unknown Speaker>People looked.</v>
      """;

  private static Read.Ok ok(SourceReader reader, String name, String text) {
    return (Read.Ok) reader.read(new SourceFile(name, text));
  }

  @Test
  void ofAnEventIsReadAgainAsTheSame() {
    Read.Ok read = ok(new CaptionReader(), "talk.vtt", CAPTIONS);

    Rendition rendition = Rendition.of(read);

    assertThat(rendition.extension()).isEqualTo("jsonl");
    Read.Ok again = ok(new JsonlReader(), "talk.jsonl", rendition.text());
    assertThat(again.warnings()).isEmpty();
    assertThat(new Reading(again).lines()).isEqualTo(new Reading(read).lines());
    assertThat(new Reading(again).lines())
        .containsExactly("Ada Marsh: We put forty gauges out.", "-: People looked.");
  }

  @Test
  void keepsTheRecordingAndTellsItsTimesFromThoseOfAClock() {
    Read.Ok talk =
        ok(
            new CaptionReader(),
            "talk.vtt",
            CAPTIONS.replace("WEBVTT", "WEBVTT\nRecording: https://youtu.be/ab"));
    String jsonl = Rendition.of(talk).text();
    assertThat(jsonl).contains("\"recording\":\"https://youtu.be/ab\"");
    assertThat(jsonl).contains("\"time\":\"00:00:01\"");

    String sitting =
        """
        {"kind":"transcript","title":"Sitting"}
        {"speaker":"Ada Marsh","text":"Order.","clock":"10:05"}
        """;
    Read.Ok read = ok(new JsonlReader(), "sitting.jsonl", sitting);
    assertThat(Rendition.of(read).text()).contains("\"clock\":\"10:05\"");
    assertThat(read.source().marks().all())
        .extracting(Marks.Mark::spot)
        .containsExactly(new Spot.Time("10:05"));
  }

  @Test
  void tellsEachDoubtInACommentThatIsPassedOver() {
    Read.Ok read = ok(new CaptionReader(), "talk.vtt", CAPTIONS);
    Problem doubt = new Problem("talk.vtt", 6, "nobody is named", "name them");

    String text = Rendition.of(new Read.Ok(read.source(), List.of(doubt))).text();

    assertThat(text).contains("{\"comment\":\"line 6: nobody is named — name them\"}\n");
    assertThat(ok(new JsonlReader(), "talk.jsonl", text).warnings()).isEmpty();
  }

  @Test
  void ofAReportIsReadAgainAsTheSame() {
    String markdown =
        "---\nkind: report\ntitle: No\ndate: 2025-01-10\nauthors: [Dee Hart]\nwording: summary\n"
            + "---\n\n## Findings\n\n[page xiv, sheet 26]\n\nTwo in three rivers fail.\n\n"
            + "[page 27]\n\nThey fail on phosphate.\n\nSource: https://example.org/r\n";
    Read.Ok read = ok(new MarkdownReader(), "report.md", markdown);

    Rendition rendition = Rendition.of(read);

    assertThat(rendition.extension()).isEqualTo("md");
    Read.Ok again = ok(new MarkdownReader(), "report.md", rendition.text());
    assertThat(again.warnings()).isEmpty();
    assertThat(again.source().publication()).isEqualTo(read.source().publication());
    assertThat(again.source().wording()).isEqualTo(read.source().wording());
    assertThat(again.source().marks().all())
        .extracting(Marks.Mark::spot)
        .containsExactly(new Spot.Page(26, "xiv"), new Spot.Page(27, "27"));
    assertThat(new Reading(again).lines()).isEqualTo(new Reading(read).lines());
  }

  @Test
  void keepsWhoseWordsAReportQuotes() {
    String markdown =
        "# Weirs in need\n\n*River Board, 8 April 2025*\n\n## Gates\n\nThey leak.\n\n"
            + "> We cannot go on like this.\n> — Tarn Hob, lock keeper\n\n> Nobody said so.\n\n"
            + "So it ends.\n";
    Read.Ok read = ok(new PlainMarkdownReader(), "report.md", markdown);
    assertThat(read.source().publication().date()).hasToString("2025-04-08");
    assertThat(read.source().publication().publisher()).isEqualTo("River Board");
    assertThat(new Reading(read).lines()).contains("> Tarn Hob: We cannot go on like this.");

    Read.Ok again = ok(new MarkdownReader(), "report.md", Rendition.of(read).text());

    assertThat(again.warnings()).isEmpty();
    assertThat(new Reading(again).lines()).isEqualTo(new Reading(read).lines());
    assertThat(again.source().publication()).isEqualTo(read.source().publication());
  }

  @Test
  void aDoubtStandsAboveTheWordsThatItShows() {
    Read.Ok read = ok(new CaptionReader(), "talk.vtt", CAPTIONS);
    Problem doubt = new Problem("talk.vtt", 6, "somebody says \"People looked…\"", "name them");
    assertThat(Rendition.of(new Read.Ok(read.source(), List.of(doubt))).text().lines().toList())
        .satisfiesExactly(
            header -> assertThat(header).contains("\"kind\""),
            first -> assertThat(first).contains("Ada Marsh"),
            comment -> assertThat(comment).contains("comment").contains("line 6"),
            second -> assertThat(second).contains("People looked."));

    Read.Ok report =
        ok(new PlainMarkdownReader(), "report.md", "# Weirs\n\nThey leak.\n\nPeople looked on.\n");
    String text = Rendition.of(new Read.Ok(report.source(), List.of(doubt))).text();
    assertThat(text).containsSubsequence("They leak.", "<!-- line 6:", "People looked on.");
    assertThat(new Reading(ok(new MarkdownReader(), "report.md", text)).lines())
        .isEqualTo(new Reading(report).lines());
  }
}
