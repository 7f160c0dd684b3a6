package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rostrum.core.corpus.Problem;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Source;

class JsonlReaderTest extends SourceReaderContract {

  @Override
  SourceReader reader() {
    return new JsonlReader();
  }

  @Override
  String example() {
    return JSONL;
  }

  @Test
  void writesTheTurnsOutInThePageLayout() {
    Source.Panel panel =
        panel(
            """
            {"kind":"panel","title":"Homes","date":"2024-07-16","speakers":["Ana Ruiz, Director, Trust (chair)","Smith, John"]}

            {"speaker":"Ana Ruiz","text":"One\\n  and\\ttwo.","theme":"Build"}
            {"speaker":"Smith, John","text":"Yes.","theme":"Build","time":"00:07"}
            {"speaker":"Ana Ruiz","text":"Three.","theme":"Sell"}
            """);
    assertThat(panel.text())
        .isEqualTo(
            """
            Homes
            Date: 2024-07-16
            Speakers
            - Ana Ruiz, Director, Trust (chair)
            - Smith, John
            Build
            Ana Ruiz: One and two.
            Smith, John: Yes.
            Sell
            Ana Ruiz: Three.
            """);
    assertThat(panel.remarks())
        .extracting(
            remark -> remark.speaker().value(),
            remark -> Objects.requireNonNull(remark.theme()).value(),
            remark -> remark.span().of(panel.text()),
            remark -> remark.time())
        .containsExactly(
            tuple("ana-ruiz", "build", "One and two.", null),
            tuple("smith-john", "build", "Yes.", "00:07"),
            tuple("ana-ruiz", "sell", "Three.", null));
  }

  @Test
  void takesTheSpeakersFromTheTurnsWhereNoneAreListed() {
    Source.Panel panel = panel(JSONL.replace("Wei Li", "Grad  E (remote)"));
    assertThat(panel.appearances())
        .extracting(a -> a.speaker().name(), a -> a.affiliation())
        .containsExactly(
            tuple("Ana Ruiz", Affiliation.UNKNOWN), tuple("Grad  E (remote)", Affiliation.UNKNOWN));
  }

  @Test
  void warnsOfSpeakersThatAreNotListedAndOfEmptyTurns() {
    Read.Ok read =
        (Read.Ok)
            read(
                """
                {"kind":"panel","title":"Homes","speakers":[{"name":"Ana Ruiz","nicknames":["Annie"]}]}
                {"speaker":"Annie","text":"One."}
                {"speaker":"Wei Li","text":"Two."}
                {"speaker":"Wei Li","text":" \\n "}
                """);
    assertThat(read.warnings()).extracting(Problem::line).containsExactly(3, 4);
    assertThat(((Source.Panel) read.source()).remarks())
        .extracting(remark -> remark.speaker().value())
        .containsExactly("ana-ruiz", "wei-li");
  }

  @Test
  void reportsEveryBadLine() {
    assertThat(
            problems(
                """
                {"kind":"report","title":"Homes"}
                {"speaker":"Ana","text":5}
                {"text":"Yes."}
                not json
                {"speaker":"Ana","text":"Yes."}
                {"speaker":"Ana","text":"Yes.","text":"No."}
                [1]
                """))
        .extracting(Problem::line)
        .containsExactly(1, 2, 3, 4, 6, 7);
  }

  @Test
  void saysThatALastLineIsCut() {
    assertThat(problems(JSONL.strip().substring(0, JSONL.length() - 12)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isEqualTo(3);
              assertThat(problem.what()).contains("half written");
            });
  }

  @Test
  void saysThatTheHeaderIsMissing() {
    assertThat(problems("{\"speaker\":\"Ana\",\"text\":\"Yes.\"}\n"))
        .extracting(Problem::line)
        .containsExactly(1);
  }

  @Test
  void readsTwentyThousandTurnsInFarLessThanAMinute() {
    StringBuilder text = new StringBuilder("{\"kind\":\"transcript\",\"title\":\"Long\"}\n");
    for (int i = 0; i < 20_000; i++) {
      text.append("{\"speaker\":\"Person ")
          .append(i % 300)
          .append("\",\"text\":\"Turn ")
          .append(i)
          .append(" says this and that.\",\"theme\":\"Theme ")
          .append(i / 50)
          .append("\"}\n");
    }
    Instant start = Instant.now();
    assertThat(panel(text.toString()).remarks()).hasSize(20_000);
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
  }

  private static Source.Panel panel(String text) {
    Read read = read(text);
    assertThat(read).isInstanceOf(Read.Ok.class);
    return (Source.Panel) ((Read.Ok) read).source();
  }

  private static List<Problem> problems(String text) {
    Read read = read(text);
    assertThat(read).isInstanceOf(Read.Failed.class);
    return ((Read.Failed) read).problems();
  }

  private static Read read(String text) {
    return new JsonlReader().read(new SourceFile("homes.jsonl", text));
  }
}
