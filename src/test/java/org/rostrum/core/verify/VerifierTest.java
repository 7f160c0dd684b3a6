package org.rostrum.core.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rostrum.core.corpus.Segmenter;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Locator;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.support.Libraries;

class VerifierTest {

  private static final Library LIBRARY = Libraries.open().library();
  private static final Passage REMARK = passage("living room");
  private static final Speaker CELIA = new Speaker(new SpeakerId("celia-brandt"), "Celia Brandt");

  @Test
  void passesEveryPassageOfTheRecord() {
    Answer everything =
        new Answer.Extracts("", LIBRARY.passages().stream().map(Citation::new).toList());
    assertThat(new Verifier(LIBRARY).check(everything)).isSameAs(everything);
  }

  @Test
  void passesAStretchOfARemark() {
    TextSpan start = new TextSpan(REMARK.span().start(), REMARK.span().start() + 20);
    Answer answer = new Answer.Extracts("", List.of(new Citation(REMARK, start)));
    assertThat(new Verifier(LIBRARY).check(answer)).isSameAs(answer);
  }

  @Test
  void rejectsAPassageThatTheRecordDoesNotHold() {
    assertRejected(LIBRARY, like(REMARK, "made-up", REMARK.attribution(), REMARK.span()));
  }

  @Test
  void rejectsAnotherSpeakerUnderTheIdOfAPassage() {
    assertRejected(
        LIBRARY,
        like(
            REMARK,
            REMARK.id().value(),
            new Attribution.Spoken(CELIA, Affiliation.UNKNOWN),
            REMARK.span()));
  }

  @Test
  void rejectsASpeakerWhomTheSourceDoesNotCreditEvenIfThePassagesSaySo() {
    Passage wrong =
        like(REMARK, "x", new Attribution.Spoken(CELIA, Affiliation.UNKNOWN), REMARK.span());
    assertRejected(with(wrong), wrong);
  }

  @Test
  void rejectsWordsThatStandElsewhereInTheSource() {
    TextSpan beside = REMARK.span().shift(1);
    Passage wrong =
        new Passage(
            new PassageId("x"),
            REMARK.source(),
            REMARK.attribution(),
            REMARK.locator(),
            beside,
            REMARK.text(),
            Set.of());
    assertRejected(with(wrong), wrong);
  }

  @Test
  void rejectsAStretchOverTwoTurns() {
    Source source = LIBRARY.sourceOf(REMARK);
    TextSpan over = new TextSpan(REMARK.span().start(), REMARK.span().end() + 200);
    Passage wrong = like(REMARK, "x", REMARK.attribution(), over);
    assertThat(wrong.text()).isEqualTo(over.of(source.text()));
    assertRejected(with(wrong), wrong);
  }

  @Test
  void rejectsARemarkShownAsNobodys() {
    Passage wrong = like(REMARK, "x", new Attribution.Unattributed(), REMARK.span());
    assertRejected(with(wrong), wrong);
  }

  @Test
  void rejectsProseOfAPageShownAsWrittenInAReport() {
    Passage prose =
        LIBRARY.passagesOf(REMARK.source()).stream()
            .filter(passage -> passage.locator().part() == Locator.Part.PROSE)
            .findFirst()
            .orElseThrow();
    Passage wrong = like(prose, "x", new Attribution.Written("Open Late", List.of()), prose.span());
    assertRejected(with(wrong), wrong);
  }

  @Test
  void rejectsReportTextCreditedToASpeaker() {
    Passage written = passage("Tallinn");
    Passage wrong =
        like(written, "x", new Attribution.Spoken(CELIA, Affiliation.UNKNOWN), written.span());
    assertRejected(with(wrong), wrong);
  }

  private static void assertRejected(Library library, Passage passage) {
    Answer answer = new Answer.Extracts("", List.of(new Citation(passage)));
    assertThatThrownBy(() -> new Verifier(library).check(answer))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Passage passage(String words) {
    return LIBRARY.passages().stream()
        .filter(passage -> passage.locator().part().searched() && passage.text().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static Passage like(Passage passage, String id, Attribution credit, TextSpan span) {
    String text = span.of(LIBRARY.sourceOf(passage).text());
    return new Passage(
        new PassageId(id),
        passage.source(),
        credit,
        passage.locator(),
        span,
        text,
        passage.themes());
  }

  /// The record with one more passage in it, as a faulty segmenter might have made it.
  private static Library with(Passage passage) {
    List<Passage> passages = new ArrayList<>();
    LIBRARY.sources().forEach(source -> passages.addAll(Segmenter.passages(source)));
    passages.add(passage);
    return new Library(LIBRARY.sources(), passages);
  }
}
