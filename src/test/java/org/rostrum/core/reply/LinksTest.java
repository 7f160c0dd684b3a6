package org.rostrum.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rostrum.core.corpus.Segmenter;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Marks;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.Section;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.Spot;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Wording;

class LinksTest {

  private static final String PAGE = "https://example.org/evening";
  private static final String VIDEO = "https://youtu.be/ab";
  private static final Spot MOMENT = new Spot.Moment(72, "00:01:12");
  private static final Spot FIVE_PAST_TEN = new Spot.Time("10:05");

  private static @Nullable URI uri(@Nullable String address) {
    return address == null ? null : URI.create(address);
  }

  private static Publication publication(@Nullable String url, @Nullable String recording) {
    return new Publication("Evening", null, null, uri(url), uri(recording), List.of());
  }

  private static Optional<Link> toRemark(
      @Nullable String url, @Nullable String recording, Spot spot) {
    TextSpan words = new TextSpan(4, 16);
    Speaker ada = new Speaker(new SpeakerId("ada"), "Ada");
    return to(
        new Source.Panel(
            new SourceId("evening"),
            publication(url, recording),
            Wording.VERBATIM,
            "Ada\nRivers rise.\n",
            List.of(new Appearance(ada, Affiliation.UNKNOWN, List.of(), new TextSpan(0, 3))),
            List.of(),
            List.of(new Remark(ada.id(), null, words)),
            List.of(),
            List.of(),
            new Marks(List.of(new Marks.Mark(words, spot)))),
        words);
  }

  private static Optional<Link> toPage(String url) {
    TextSpan words = new TextSpan(0, 12);
    return to(
        new Source.Report(
            new SourceId("report"),
            publication(url, null),
            Wording.VERBATIM,
            "Rivers rise.\n",
            List.of(new Section(null, List.of(words), null)),
            List.of(),
            List.of(),
            new Marks(List.of(new Marks.Mark(words, new Spot.Page(26, "14"))))),
        words);
  }

  private static Optional<Link> to(Source source, TextSpan words) {
    List<Passage> passages = Segmenter.passages(source);
    Passage passage =
        passages.stream().filter(p -> p.span().equals(words)).findFirst().orElseThrow();
    return new Links(new Library(List.of(source), passages)).to(new Citation(passage));
  }

  @Test
  void leadToTheSecondOfTheRecordingBeforeThePage() {
    assertThat(toRemark(PAGE, VIDEO, MOMENT))
        .contains(new Link(VIDEO + "?t=72s", Link.Kind.MOMENT));
  }

  @Test
  void leadToThePageWhereNoRecordingIsKnown() {
    assertThat(toRemark(PAGE, null, MOMENT))
        .contains(new Link(PAGE + "#:~:text=Rivers%20rise.", Link.Kind.WORDS));
  }

  @Test
  void takeNoTimeOfDayForASecond() {
    assertThat(toRemark(PAGE, VIDEO, FIVE_PAST_TEN))
        .contains(new Link(PAGE + "#:~:text=Rivers%20rise.", Link.Kind.WORDS));
    assertThat(toRemark(null, VIDEO, FIVE_PAST_TEN)).contains(new Link(VIDEO, Link.Kind.PAGE));
  }

  @Test
  void takeAnAddressThatLeadsToARecordingForOne() {
    assertThat(toRemark(VIDEO, null, MOMENT))
        .contains(new Link(VIDEO + "?t=72s", Link.Kind.MOMENT));
    assertThat(toRemark(VIDEO, null, FIVE_PAST_TEN)).contains(new Link(VIDEO, Link.Kind.PAGE));
  }

  @Test
  void openAPrintAtTheSheet() {
    assertThat(toPage("https://example.org/report.pdf"))
        .contains(new Link("https://example.org/report.pdf#page=26", Link.Kind.PAGE));
  }
}
