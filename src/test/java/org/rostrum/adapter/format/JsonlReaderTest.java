package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.corpus.Problem;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Marks;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Spot;
import org.rostrum.core.model.Wording;

class JsonlReaderTest extends SourceReaderContract {

  @Override
  protected SourceReader reader() {
    return new JsonlReader();
  }

  @Override
  protected String example() {
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
            remark -> panel.marks().of(remark.span()).map(Spot::text).orElse(null))
        .containsExactly(
            tuple("ana-ruiz", "build", "One and two.", null),
            tuple("smith-john", "build", "Yes.", "at 00:07"),
            tuple("ana-ruiz", "sell", "Three.", null));
  }

  @Test
  void takesTimesThatCannotBePositionsForThoseOfAClock() {
    String late =
        """
        {"kind":"transcript","title":"Sitting"}
        {"speaker":"Ana Ruiz","text":"One.","time":"14:30:05"}
        """;
    assertThat(spots(late)).containsExactly(new Spot.Time("14:30:05"));
    String fast =
        """
        {"kind":"transcript","title":"Sitting"}
        {"speaker":"Ana Ruiz","text":"%s","time":"10:05"}
        {"speaker":"Wei Li","text":"Two.","time":"10:15"}
        """
            .formatted("and so on ".repeat(300));
    assertThat(spots(fast)).containsExactly(new Spot.Time("10:05"), new Spot.Time("10:15"));
    String recorded = fast.replace("10:15", "17:15");
    assertThat(spots(recorded))
        .containsExactly(new Spot.Moment(605, "10:05"), new Spot.Moment(1035, "17:15"));
  }

  private static List<Spot> spots(String text) {
    return panel(text).marks().all().stream().map(Marks.Mark::spot).toList();
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
  void takesASpeakersQuestionForNothingElse() {
    String question = "Mr. Chair, can the Prime Minister confirm that homes will be built …?";
    Read.Ok read = ok(JSONL.replace("We did.", question));
    assertThat(read.warnings()).isEmpty();
    assertThat(remarks(read)).contains(tuple("wei-li", question));
  }

  /// Each cost the whole transcript.
  @Test
  void leavesOutEveryBadLine() {
    Read.Ok read =
        ok(
            """
            {"kind":"panel","title":"Homes"}
            {"speaker":"Ana","text":5}
            {"text":"Yes."}
            not json
            {"speaker":"Ana","text":"Yes."}
            {"speaker":"Ana","text":"Yes.","text":"No."}
            [1]
            {"speaker":"Wei","text":"So.","theme":["Homes"]}
            {"speaker":"Wei","text":"Well.","tiem":"00:01"}
            """);
    assertThat(read.warnings()).extracting(Problem::line).containsExactly(2, 3, 4, 6, 7, 8, 9);
    assertThat(read.warnings().subList(0, 6))
        .allSatisfy(
            warning -> {
              assertThat(warning.what()).contains("left out");
              assertThat(warning.remedy()).isNotBlank();
            });
    assertThat(remarks(read))
        .containsExactly(tuple("ana", "Yes."), tuple("wei", "So."), tuple("wei", "Well."));
  }

  @Test
  void leavesOutAWrongValueOfTheHeader() {
    Read.Ok read =
        ok(
            """
            {"kind":"panel","date":"soon","url":"here","publisher":["Trust"],"wording":"loose","speakers":[5,{"role":"Chair"},"Ana Ruiz, economist"]}
            {"speaker":"Ana Ruiz","text":"Yes."}
            """);
    assertThat(read.warnings()).extracting(Problem::line).containsExactly(1, 1, 1, 1, 1, 1, 1);
    assertThat(read.source().title()).isEqualTo("homes.jsonl");
    assertThat(read.source().publication().date()).isNull();
    assertThat(read.source().wording()).isEqualTo(Wording.SUMMARY);
    assertThat(remarks(read)).containsExactly(tuple("ana-ruiz", "Yes."));
  }

  @Test
  void leavesOutTheTurnsUnderANameThatTwoPeopleHave() {
    Read.Ok read =
        ok(
            """
            {"kind":"panel","title":"Homes","speakers":["Ana Ruiz, economist","Ána Ruiz, poet",{"name":"Bo Lind","nicknames":["Bo"]},{"name":"Bo Marsh","nicknames":["Bo"]},"Cy Young","Cy Young"]}
            {"speaker":"Ana Ruiz","text":"One."}
            {"speaker":"Bo","text":"Two."}
            {"speaker":"Bo Marsh","text":"Three."}
            {"speaker":"Cy Young","text":"Four."}
            """);
    assertThat(read.warnings()).extracting(Problem::line).containsExactly(1, 1, 1);
    assertThat(remarks(read))
        .containsExactly(tuple("bo-marsh", "Three."), tuple("cy-young", "Four."));
    assertThat(((Source.Panel) read.source()).appearances())
        .extracting(appearance -> appearance.speaker().id().value())
        .containsExactly("bo-lind", "bo-marsh", "cy-young");
  }

  @Test
  void leavesOutALastLineThatIsCut() {
    Read.Ok read = ok(JSONL.strip().substring(0, JSONL.length() - 12));
    assertThat(read.warnings())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isEqualTo(3);
              assertThat(problem.what()).contains("half written");
            });
    assertThat(remarks(read)).containsExactly(tuple("ana-ruiz", "We built too little."));
  }

  @Test
  void failsWithoutAHeader() {
    for (String header :
        List.of("", "{}\n", "{\"kind\":\n", "{\"kind\":\"report\",\"title\":\"T\"}\n")) {
      assertThat(problems(header + "{\"speaker\":\"Ana\",\"text\":\"Yes.\"}\n"))
          .extracting(Problem::line)
          .containsExactly(1);
    }
  }

  @Test
  void failsWhereNoTurnFollowsTheHeader() {
    assertThat(problems("{\"kind\":\"panel\",\"title\":\"Homes\"}\n"))
        .extracting(Problem::line)
        .containsExactly(1);
  }

  @Test
  void readsTwentyThousandTurnsInFarLessThanAMinute() {
    StringBuilder text = new StringBuilder("{\"kind\":\"transcript\",\"title\":\"Long\"}\n");
    for (int i = 0; i < 20_000; i++) {
      text.append("{\"speaker\":\"Person ")
          .append((char) ('A' + i % 300 / 26))
          .append((char) ('a' + i % 26))
          .append("ne")
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
    return (Source.Panel) ok(text).source();
  }

  private static Read.Ok ok(String text) {
    Read read = read(text);
    assertThat(read).isInstanceOf(Read.Ok.class);
    return (Read.Ok) read;
  }

  private static List<Tuple> remarks(Read.Ok read) {
    return ((Source.Panel) read.source())
        .remarks().stream()
            .map(remark -> tuple(remark.speaker().value(), remark.span().of(read.source().text())))
            .toList();
  }

  private static List<Problem> problems(String text) {
    Read read = read(text);
    assertThat(read).isInstanceOf(Read.Failed.class);
    return ((Read.Failed) read).problems();
  }

  private static Read read(String text) {
    return new JsonlReader().read(new SourceFile("homes.jsonl", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SPEAKER_00",
        "Unknown Speaker",
        "iPhone (2)",
        "Speaker 1",
        "All",
        "Both",
        "Audience member",
        "Woman in the audience",
        "Ana Ruiz and Bo Lund",
        "Ana Ruiz & Bo Lund",
        "The Chair",
        "City Clerk",
        "City Manager/Staff",
        "Finance Director",
        "Counsel to the Inquiry",
        "Public Commenter",
        "Radio",
        "+44 20 7946 0958",
        "Mr Moss",
        "L. Moss"
      })
  void aLabelThatNamesNobodyOrSeveralIsNobodysAndReported(String label) {
    Read.Ok read =
        ok(
            "{\"kind\":\"transcript\",\"title\":\"Weirs\"}\n"
                + turn("Leo Moss", "It is sound.")
                + turn("Lea Moss", "It leaks.")
                + turn(label, "It must be mended."));
    Source.Panel panel = (Source.Panel) read.source();
    assertThat(panel.remarks()).hasSize(2);
    assertThat(panel.appearances()).hasSize(2);
    assertThat(panel.sections()).hasSize(1);
    assertThat(read.warnings())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.what()).contains(label).contains("credited to nobody");
              assertThat(problem.line()).isEqualTo(4);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Mayor Dean", "Ana Bank", "Judge Head", "mara", "Oli", "Bob McKay", "T. Hob"})
  void aNameStaysAName(String label) {
    String file = "{\"kind\":\"transcript\",\"title\":\"Weirs\"}\n" + turn(label, "It leaks.");
    assertThat(panel(file).remarks()).hasSize(1);
  }

  @Test
  void whomTheHeaderListsWithARoleIsSomebodyWhateverTheLabel() {
    Source.Panel panel =
        panel(
            "{\"kind\":\"transcript\",\"title\":\"Weirs\",\"speakers\":[{\"name\":\"Counsel\","
                + "\"role\":\"Counsel to the Inquiry\"},{\"name\":\"Ana Ruiz\","
                + "\"nicknames\":[\"SPEAKER_00\"]}]}\n"
                + turn("Counsel", "Is it sound?")
                + turn("SPEAKER_00", "It leaks."));
    assertThat(panel.remarks()).hasSize(2);
  }

  private static String turn(String speaker, String words) {
    return "{\"speaker\":\"" + speaker + "\",\"text\":\"" + words + "\"}\n";
  }
}
