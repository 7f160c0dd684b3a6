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
}
