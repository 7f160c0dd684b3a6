package org.rostrum.adapter.format.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rostrum.adapter.format.SourceReaderContract;
import org.rostrum.adapter.format.Timestamp;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.corpus.TooMuchException;
import org.rostrum.core.evidence.Quotable;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Spot;

class CaptionReaderTest extends SourceReaderContract {

  @Override
  protected SourceReader reader() {
    return new CaptionReader();
  }

  @Override
  protected String example() {
    return CAPTIONS;
  }

  private static List<String> said(String text) {
    return Transcripts.said(new CaptionReader(), "talk.vtt", text);
  }

  private static Read.Ok ok(String text) {
    return Transcripts.ok(new CaptionReader(), "talk.vtt", text);
  }

  /// A WebVTT file of one cue each.
  private static String vtt(String... cues) {
    StringBuilder text = new StringBuilder("WEBVTT\n");
    for (int i = 0; i < cues.length; i++) {
      text.append("\n00:00:%02d.000 --> 00:00:%02d.900\n%s\n".formatted(i, i, cues[i]));
    }
    return text.toString();
  }

  @Nested
  class WebVtt {

    @Test
    void joinsTheCuesOfOneSpeakerAndKeepsTheTimeOfTheFirst() {
      Read.Ok read =
          ok(
              vtt(
                  "Ines Farrow: Let us begin",
                  "Ines Farrow: at once.",
                  "Paul Osei: Yes.",
                  "Ines Farrow: Good."));
      assertThat(Transcripts.said(read))
          .containsExactly(
              "Ines Farrow: Let us begin at once.", "Paul Osei: Yes.", "Ines Farrow: Good.");
      assertThat(Transcripts.times(read))
          .containsExactly(
              Optional.of("00:00:00"), Optional.of("00:00:02"), Optional.of("00:00:03"));
      assertThat(read.warnings()).isEmpty();
    }

    @Test
    void takesPronounsGuestsAndPlacesOfWorkFromTheName() {
      Read.Ok read =
          ok(
              vtt(
                  "Ines Farrow (she/her): One.",
                  "Paul Osei | Hill Library: Two.",
                  "Birch, Anna (Guest): Three.",
                  "Wei Li (Centre for Cities) (he/him): Four.",
                  "iPhone (2): Five."));
      assertThat(Transcripts.said(read))
          .containsExactly(
              "Ines Farrow: One.",
              "Paul Osei: Two.",
              "Anna Birch: Three.",
              "Wei Li: Four.",
              "-: Five.");
      assertThat(((Source.Panel) read.source()).appearances())
          .extracting(appearance -> Optional.ofNullable(appearance.affiliation().organisation()))
          .containsExactly(
              Optional.empty(),
              Optional.of("Hill Library"),
              Optional.empty(),
              Optional.of("Centre for Cities"));
    }

    @Test
    void creditsDevicesNumbersAndSeveralPeopleToNobodyAndSaysSo() {
      for (String label :
          List.of(
              "iPhone (2)",
              "Unknown Speaker",
              "SPEAKER_00",
              "Speaker 3",
              "S2",
              "Room 4B",
              "Nora's iPhone",
              "Galaxy Tab 7",
              "+44 20 7946 0958",
              "Ines Farrow & Paul Osei",
              "Ines Farrow and Paul Osei",
              "Ines Farrow, Paul Osei",
              "The Chair",
              "Audience Member",
              "Board Room",
              "user@example.org")) {
        Read.Ok read = ok(vtt("<v Ines Farrow>One.", "<v " + label + ">Two.", "<v Paul Osei>No."));
        assertThat(Transcripts.said(read))
            .containsExactly("Ines Farrow: One.", "-: Two.", "Paul Osei: No.");
        assertThat(Transcripts.warnings(read))
            .singleElement()
            .asString()
            .contains(label, "credited to nobody");
      }
    }

    @Test
    void readsVoicesClassesAndCharacterReferences() {
      assertThat(
              said(
                  vtt(
                      "<v.loud Ana Ruiz>Rents &amp; fees\nrose <i>together</i>.</v>",
                      "<v Ana Ruiz>I did.</v> <v Wei Li>Under &lt;50 &#8211; no.</v>",
                      "Who said this?")))
          .containsExactly(
              "Ana Ruiz: Rents & fees rose together. I did.",
              "Wei Li: Under <50 – no.",
              "-: Who said this?");
    }

    @Test
    void leavesOutCommentsStylesAndIdentifiers() {
      assertThat(
              said(
                  """
                  WEBVTT - Harbour evening

                  NOTE
                  Ines Farrow: nobody said this

                  STYLE
                  ::cue { color: red }

                  intro
                  00:01.000 --> 00:02.000 align:start
                  Ines Farrow: Yes.
                  2
                  00:02.000 --> 00:03.000
                  Ines Farrow: No.
                  """))
          .containsExactly("Ines Farrow: Yes. No.");
    }

    @Test
    void creditsACueWithoutALabelToNobodyWhereTheOthersHaveOne() {
      assertThat(
              said(vtt("Ana Ruiz: A.", "Ana Ruiz: B.", "Wei Li: C.", "Ana Ruiz: D.", "Well, no.")))
          .containsExactly("Ana Ruiz: A. B.", "Wei Li: C.", "Ana Ruiz: D.", "-: Well, no.");
    }

    @Test
    void takesAColonInASentenceForNoLabel() {
      assertThat(
              said(
                  vtt(
                      "Ana Ruiz: The rule is simple: measure.",
                      "Ana Ruiz: Note: at 10:30 sharp. So. Mail: that is it.",
                      "Wei Li: My director said: close them all.",
                      "Wei Li: See the FAQ: it is there.")))
          .containsExactly(
              "Ana Ruiz: The rule is simple: measure. Note: at 10:30 sharp. So. Mail: that is it.",
              "Wei Li: My director said: close them all. See the FAQ: it is there.");
    }

    @Test
    void creditsADialogueInOneCueToNobodyAndReportsIt() {
      for (String dialogue :
          List.of(
              "Sam Dunne: They do not.",
              "Yes. Wei Li: No, they do not.",
              "Yes\nWei Li: no, they do not.",
              "He wrote: \"Wei Li: they do not.\"")) {
        Read.Ok read = ok(vtt("Ana Ruiz: One.", "Ana Ruiz: " + dialogue, "Wei Li: Three."));
        assertThat(Transcripts.said(read))
            .containsExactly(
                "Ana Ruiz: One.", "-: " + dialogue.replace('\n', ' '), "Wei Li: Three.");
        assertThat(Transcripts.warnings(read)).singleElement().asString().contains("nobody");
      }
    }

    @Test
    void putsTheCuesIntoTheOrderOfTheirTimes() {
      assertThat(
              said(
                  """
                  WEBVTT

                  00:00:05.000 --> 00:00:06.000
                  Wei Li: Two.

                  00:00:01.000 --> 00:00:02.000
                  Ana Ruiz: One.
                  """))
          .containsExactly("Ana Ruiz: One.", "Wei Li: Two.");
    }
  }

  @Nested
  class Rolling {

    @Test
    void readsEveryWordOnceAndCreditsNobody() {
      assertThat(
              said(
                  """
                  WEBVTT
                  Kind: captions

                  00:00:00.400 --> 00:00:02.900 align:start position:0%
                  \s
                  the<00:00:00.640><c> canal</c>

                  00:00:02.900 --> 00:00:02.910 align:start position:0%
                  the canal
                  \s

                  00:00:02.910 --> 00:00:05.400 align:start position:0%
                  the canal
                  yes<00:00:03.300><c> yes</c>

                  00:00:05.400 --> 00:00:05.410 align:start position:0%
                  yes yes
                  \s

                  00:00:05.410 --> 00:00:08.000 align:start position:0%
                  yes yes
                  &gt;&gt; <00:00:05.800><c>yes</c><00:00:06.200><c> yes</c><c> [Music]</c>
                  """))
          .containsExactly("-: the canal yes yes", "-: yes yes");
    }

    @Test
    void keepsWhatWasSaidTwiceWhereTheDisplayDoesNotRoll() {
      assertThat(said(vtt("Ana Ruiz: No.", "Ana Ruiz: No.", "Wei Li: No.", "Wei Li: So.")))
          .containsExactly("Ana Ruiz: No. No.", "Wei Li: No. So.");
    }
  }

  @Nested
  class SubRip {

    private static String srt(String... cues) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < cues.length; i++) {
        text.append(
            "%d\n00:00:%02d,000 --> 00:00:%02d,900\n%s\n\n".formatted(i + 1, i, i, cues[i]));
      }
      return text.toString();
    }

    @Test
    void goesOnWithTheSpeakerUntilSomebodyElseIsNamed() {
      assertThat(
              said(
                  srt(
                      "NORA QUILL: Dredging must wait",
                      "until the <i>survey</i> is done.",
                      "- How long?\n- A year.",
                      "(LAUGHTER)",
                      "And then?",
                      "TOM O'NEILL-MCKAY: Then what? NORA QUILL: Nothing.")))
          .containsExactly(
              "Nora Quill: Dredging must wait until the survey is done.",
              "-: How long?",
              "-: A year.",
              "-: And then?",
              "Tom O'Neill-McKay: Then what?",
              "Nora Quill: Nothing.");
    }

    @Test
    void creditsWhatMayBeANameOrNotToNobody() {
      for (String doubt : List.of("WARNING: no.", "Tom: no.", "New York: no.", ">> no.", "- no.")) {
        assertThat(said(srt("NORA QUILL: Yes.", doubt, "And so on.", "WEI LI: Well.")))
            .startsWith("Nora Quill: Yes.")
            .endsWith("Wei Li: Well.")
            .filteredOn(said -> said.startsWith("-"))
            .isNotEmpty();
        assertThat(said(srt("NORA QUILL: Yes.", doubt, "And so on.", "WEI LI: Well.")))
            .filteredOn(said -> !said.startsWith("-"))
            .hasSize(2);
      }
    }

    @Test
    void readsDashesBeforeNames() {
      assertThat(said(srt("- NORA QUILL: One.\n- WEI LI: Two.", "- NORA QUILL: Three.")))
          .containsExactly("Nora Quill: One.", "Wei Li: Two.", "Nora Quill: Three.");
    }
  }

  @Test
  void readsTheCaptionsThatYouTubeExports() {
    assertThat(
            said(
                """
                0:00:01.000,0:00:02.500
                NORA QUILL: Dredging must wait

                0:00:02.500,0:00:04.000
                until the survey is done.
                """))
        .containsExactly("Nora Quill: Dredging must wait until the survey is done.");
  }

  @Test
  void neverQuotesSoundsMusicOrCallsFromTheFloor() {
    assertThat(
            said(
                vtt(
                    "Ana Ruiz: ♪ la la ♪ We built [laughs] too little (APPLAUSE) here.",
                    "Ana Ruiz: It is [inaudible] low [they are] (see page 4).",
                    "Ana Ruiz: That [care] homes had to wait was [gasps] news.",
                    "Ana Ruiz: No. (Mr Moss: Rubbish!) And again no.",
                    "Wei Li: [Music]",
                    "Wei Li: ♪ la la")))
        .containsExactly(
            "Ana Ruiz: We built",
            "Ana Ruiz: too little",
            "Ana Ruiz: here. It is [inaudible] low [they are] (see page 4)."
                + " That [care] homes had to wait was",
            "Ana Ruiz: news. No.",
            "-: Mr Moss: Rubbish!",
            "Ana Ruiz: And again no.");
  }

  @Nested
  class OnePersonOrTwo {

    @Test
    void creditsASurnameOfTwoToNobody() {
      assertThat(said(vtt("<v Leo Birch>A.", "<v Anna Birch>B.", "<v Mr Birch>C.", "<v Birch>D.")))
          .containsExactly("Leo Birch: A.", "Anna Birch: B.", "-: C.", "-: D.");
    }

    @Test
    void creditsOneNameWithTwoPlacesOfWorkToNobody() {
      assertThat(
              said(
                  vtt(
                      "<v Leo Birch | City Council>A.",
                      "<v Leo Birch | Water Office>B.",
                      "<v Leo Birch>C.",
                      "<v Wei Li>D.")))
          .containsExactly("-: A.", "-: B.", "-: C.", "Wei Li: D.");
    }

    @Test
    void knowsOnePersonInCapitalsAndTurnedRound() {
      assertThat(said(vtt("<v Anna Birch>A.", "<v BIRCH, ANNA>B.", "<v Birch, Anna>C.")))
          .containsExactly("Anna Birch: A. B. C.");
    }
  }

  @Nested
  class Broken {

    @Test
    void saysWhereTimesCannotBeReadAndCreditsNothingOfThatCue() {
      Read.Ok read =
          ok(
              """
              WEBVTT

              00:00:01.000 --> 00:00:02.000
              Ana Ruiz: One.

              00:00:0x.000 --> soon
              Wei Li: Two.

              00:00:03.000 --> 00:00:04.000
              Ana Ruiz: Three.
              """);
      assertThat(Transcripts.said(read)).containsExactly("Ana Ruiz: One. Three.");
      assertThat(read.warnings()).singleElement().satisfies(w -> assertThat(w.line()).isEqualTo(6));
    }

    @Test
    void knowsWhenEachSentenceOfATurnBegan() {
      Read.Ok read =
          ok(
              """
              WEBVTT
              Recording: https://example.org/talk.mp4

              00:00:01.000 --> 00:00:02.000
              Ana Ruiz: One begins

              00:00:03.000 --> 00:00:04.000
              and ends. Two begins

              00:00:05.000 --> 00:00:06.000
              and ends. Three.
              """);
      assertThat(Transcripts.said(read))
          .containsExactly("Ana Ruiz: One begins and ends. Two begins and ends. Three.");
      Passage turn = Transcripts.passages(read.source()).getFirst();
      assertThat(Quotable.sentences(turn).stream().map(sentence -> sentence.spot().orElseThrow()))
          .containsExactly(
              new Spot.Moment(1, "00:00:01"),
              new Spot.Moment(3, "00:00:03"),
              new Spot.Moment(5, "00:00:05"));
      assertThat(read.source().publication().recording())
          .isEqualTo(URI.create("https://example.org/talk.mp4"));
    }

    @Test
    void saysThatNoCaptionHoldsWords() {
      assertThat(new CaptionReader().read(new SourceFile("a.vtt", "WEBVTT\n\nNOTE none\n")))
          .isInstanceOf(Read.Failed.class);
    }

    @Test
    void readsADayOfCaptionsInSeconds() {
      StringBuilder text = new StringBuilder("WEBVTT\n\n");
      for (int i = 0; i < 40_000; i++) {
        Timestamp time = new Timestamp(2 * i);
        text.append(time).append(".000 --> ").append(time).append(".900\nPerson ");
        text.append((char) ('A' + i / 9 % 20)).append(". Quill: and so on and on and on\n\n");
      }
      Instant start = Instant.now();
      assertThat(Transcripts.said(ok(text.toString()))).hasSizeGreaterThan(4_000);
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void tellsOfEndlessAndHostileInputWithinSeconds() {
      String head = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nAna Ruiz: One.\n\n";
      String timing = "00:00:01.000 --> 00:00:02.000\n";
      Instant start = Instant.now();
      for (String endless :
          List.of(
              head + timing + "a".repeat(5_000_000),
              head + timing + "<v ".repeat(1_000_000),
              head + timing + "((((".repeat(1_000) + "\n",
              head + timing + "A: ".repeat(3_000) + "\n",
              head + ("x --> y\n\n").repeat(300_000),
              head + ("00:00:01.000 --> ".repeat(300_000)),
              head + "[" + " ".repeat(1_000_000),
              head + (timing + "-\n\n").repeat(100_000))) {
        Read.Ok read = ok(endless);
        assertThat(read.warnings()).hasSizeLessThan(1_000);
      }
      StringBuilder names = new StringBuilder("WEBVTT\n\n");
      for (int i = 0; i < 20_000; i++) {
        names.append(timing).append("<v Ana ").append(name(i)).append(">x\n\n");
      }
      assertThatThrownBy(() -> new CaptionReader().read(new SourceFile("a.vtt", names.toString())))
          .isInstanceOf(TooMuchException.class)
          .hasMessageContaining("more than 5000 people");
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }

    private static String name(int number) {
      StringBuilder name = new StringBuilder("Q");
      for (int rest = number; rest > 0; rest /= 26) {
        name.append((char) ('a' + rest % 26));
      }
      return name.toString();
    }
  }

  @Test
  void labelsOfNobodyDoNotTellHowNamesAreWritten() {
    StringBuilder text = new StringBuilder("WEBVTT\n");
    for (String label : List.of("Ines Farrow", "Leo Birch")) {
      text.append("\n00:01.000 --> 00:02.000\n").append(label).append(": We dig.\n");
    }
    for (int i = 0; i < 8; i++) {
      text.append("\n00:03.000 --> 00:04.000\nSPEAKER_00: We do.\n");
    }
    assertThat(Transcripts.said(ok(text.toString())))
        .contains("Ines Farrow: We dig.", "Leo Birch: We dig.")
        .noneMatch(line -> line.contains("Birch: We do."));
  }

  @Test
  void theOperatorSaysWhomALabelMeans() {
    String text =
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v SPEAKER_00>We put forty gauges out.</v>\n\n"
            + "00:02.000 --> 00:03.000\n<v Bo>People looked.</v>\n";
    SourceFile file =
        new SourceFile(
            "talk.vtt",
            text,
            ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)),
            Map.of("speaker-00", "Ada Marsh", "bo", "Bo Lind"));

    Read read = new CaptionReader().read(file);

    assertThat(Transcripts.said((Read.Ok) read))
        .containsExactly("Ada Marsh: We put forty gauges out.", "Bo Lind: People looked.");
  }

  /// What stood in the wrong mouth, or in nobody's, in captions of broadcasters and festivals.
  @Nested
  class Conventions {

    @Test
    void leavesOutTheCreditAtTheEnd() {
      assertThat(said(vtt("INES FARROW: That is all.", "Captions by the Hill Archive")))
          .containsExactly("Ines Farrow: That is all.");
    }

    @Test
    void creditsNobodyWithASignOnTheScreen() {
      assertThat(
              said(
                  vtt(
                      "<i>QUAY OFFICE: CLOSED TODAY</i>",
                      "INES FARROW: It was shut.",
                      "PAUL OSEI: It was.",
                      "INES FARROW: All day.")))
          .allMatch(said -> said.startsWith("-: ") == said.contains("CLOSED"))
          .contains("Ines Farrow: It was shut.", "Paul Osei: It was.", "Ines Farrow: All day.");
    }

    @Test
    void readsNamesInSquareBracketsBesideSounds() {
      assertThat(
              said(
                  vtt(
                      "[Ines Farrow] Let us begin.",
                      "[crowd cheering]\nAt once.",
                      "[Paul Osei, laughing] Must we?",
                      "[sighs] It is late.",
                      "[woman in audience] Go home!",
                      "[Ines] We begin.",
                      "[both] Now!",
                      "[Paul] Good.")))
          .containsExactly(
              "Ines Farrow: Let us begin.",
              "Ines Farrow: At once.",
              "Paul Osei: Must we?",
              "Paul Osei: It is late.",
              "-: Go home!",
              "Ines: We begin.",
              "-: Now!",
              "Paul: Good.");
    }

    @Test
    void goesOnWhereSomebodyIsSpokenToOrQuoted() {
      for (String words :
          List.of("Ask Wei Li: she knows.", "Wei: you know.", "It said: \"Ask Sam Dunne: Now.\"")) {
        assertThat(said(vtt("Ana Ruiz: One.", "Ana Ruiz: " + words, "Wei Li: Three.")))
            .containsExactly("Ana Ruiz: One. " + words, "Wei Li: Three.");
      }
    }

    @Test
    void readsOneNameInSquareBracketsBehindAMark() {
      assertThat(
              said(
                  vtt(
                      "- [Ines] Let us begin.",
                      "at once.",
                      "- [Paul] Must we?\n- [Ines] We must.\n- Why?",
                      "- [Man] Go home!",
                      "- [Laughs] No.",
                      "- [Laughs] No, no.",
                      "- [Paul] Good.")))
          .containsExactly(
              "Ines: Let us begin. at once.",
              "Paul: Must we?",
              "Ines: We must.",
              "-: Why?",
              "-: Go home!",
              "-: No.",
              "-: No, no.",
              "Paul: Good.");
    }

    @Test
    void readsNamesInSquareBracketsBeforeAColon() {
      assertThat(said(vtt("[INES FARROW]: One.", "[PAUL OSEI]: Two.", "[Voice]: Three.")))
          .containsExactly("Ines Farrow: One.", "Paul Osei: Two.", "-: Three.");
    }

    @Test
    void readsALabelOverWhichALineBreaks() {
      assertThat(
              said(
                  vtt(
                      "INES FARROW: Was it dry?",
                      "DR PAUL OSEI-\nLUND: It was. I saw",
                      "no water. DR PAUL\nOSEI-LUND: None.",
                      "INES FARROW: None?")))
          .containsExactly(
              "Ines Farrow: Was it dry?",
              "Dr Paul Osei-Lund: It was. I saw no water. None.",
              "Ines Farrow: None?");
    }

    @Test
    void takesTheEndOfASentenceBeforeAColonForNoName() {
      assertThat(
              said(
                  vtt(
                      ">> MAYOR LUND: GOOD EVENING.",
                      ">> CLERK OSEI: GOOD EVENING.",
                      "IT IS LATE.",
                      ">> MAYOR LUND: WELL.",
                      "SO IT IS.",
                      ">> CLERK OSEI: THANK YOU.",
                      ">> MAYOR LUND: IT IS THE",
                      "COST: ALL OF IT.")))
          .contains("Mayor Lund: IT IS THE COST: ALL OF IT.");
    }

    @Test
    void leavesOutHowSomethingIsSaid() {
      assertThat(
              said(
                  vtt(
                      "INES FARROW (IN A WHISPER): One.",
                      "PAUL OSEI (VIA LINK): Two.",
                      "INES FARROW (VOICEOVER): Three.")))
          .containsExactly("Ines Farrow: One.", "Paul Osei: Two.", "Ines Farrow: Three.");
    }

    @Test
    void creditsNobodyWithTheWordsOfAnInterpreterAProgramOrARoom() {
      for (String label :
          List.of(
              "Spanish Interpreter",
              "Interpretation EN",
              "Usuario de Zoom",
              "Harbour Room (Ground)",
              "Ines Farrow's Presentation",
              "Archive Newsreader",
              "Copilot")) {
        assertThat(said(vtt("Ines Farrow: One.", label + ": Two.", "Paul Osei: Three.")))
            .as(label)
            .containsExactly("Ines Farrow: One.", "-: Two.", "Paul Osei: Three.");
      }
    }

    @Test
    void creditsWhoHoldsAnOfficeWhereTheLabelSaysSo() {
      assertThat(
              said(
                  vtt(
                      "Chair (Ines Farrow): One.",
                      "Vorsitz (Dr. Paul Osei): Two.",
                      "Chair (Ines Farrow): Three.")))
          .containsExactly("Ines Farrow: One.", "Dr. Paul Osei: Two.", "Ines Farrow: Three.");
    }

    @Test
    void readsTheCodePageOfWindows() {
      byte[] bytes =
          vtt("Ines Farrow: It\u2019s a caf\u00E9.", "Paul Osei: Yes.")
              .getBytes(Charset.forName("windows-1252"));
      SourceFile file = new SourceFile("a.srt", "", ByteBuffer.wrap(bytes));
      CaptionReader reader = new CaptionReader();
      assertThat(reader.decodes()).isTrue();
      assertThat(reader.claims(file)).isPositive();
      assertThat(Transcripts.said((Read.Ok) reader.read(file)))
          .containsExactly("Ines Farrow: It\u2019s a caf\u00E9.", "Paul Osei: Yes.");
    }

    @Test
    void takesNoRecurringSoundInCapitalsForAName() {
      assertThat(
              said(
                  vtt(
                      "[Wind Howling]",
                      "[Ines Farrow] One.",
                      "[Wind Howling] Two.",
                      "[Ines Farrow] Three.",
                      "[Wind Howling] Four.")))
          .noneMatch(said -> said.startsWith("Wind Howling"));
    }

    @Test
    void changesTheSpeakerAtAMarkInTheMiddleOfALine() {
      assertThat(
              said(
                  vtt(
                      "&gt;&gt; INES FARROW: I MOVE IT. &gt;&gt; PAUL OSEI: I SECOND",
                      "AND ASK FOR TWO THINGS: HEAT, LIGHT.",
                      "&gt;&gt; INES FARROW: THANK YOU.")))
          .containsExactly(
              "Ines Farrow: I MOVE IT.",
              "Paul Osei: I SECOND AND ASK FOR TWO THINGS: HEAT, LIGHT.",
              "Ines Farrow: THANK YOU.");
    }

    @Test
    void decodesNamedCharacters() {
      assertThat(said(vtt("<v Ines Farrow>&ldquo;Never&rdquo; &mdash; &amp; that is all.</v>")))
          .containsExactly("Ines Farrow: “Never” — & that is all.");
    }

    @Test
    void creditsNobodyWithTheWordsOfAnAccount() {
      assertThat(
              said(
                  vtt(
                      "Hill Parish Council: Welcome.",
                      "Paul Osei, MoJ: Thank you.",
                      "Hill Parish Council: Begin.",
                      "Paul Osei, MoJ: Now?")))
          .containsExactly("-: Welcome.", "Paul Osei: Thank you.", "-: Begin.", "Paul Osei: Now?");
    }

    @Test
    void readsWhatIsSaidBehindARemarkBesideTheName() {
      assertThat(
              said(
                  vtt(
                      "MR. OSEI: One.",
                      "DR. LUND: Two.",
                      "MR. OSEI (to the usher): Three.\nDR. LUND: Four.")))
          .containsExactly(
              "Mr. Osei: One.", "Dr. Lund: Two.", "Mr. Osei: Three.", "Dr. Lund: Four.");
    }

    @Test
    void readsWhoSpeaksInTheLineOfTheNumber() {
      assertThat(
              said(
                  """
                  WEBVTT

                  1 "Ana Ruiz" (182374)
                  00:00:01.000 --> 00:00:02.000
                  One, Wei: two.

                  2 "Wei Osei (Guest)" (29044)
                  00:00:03.000 --> 00:00:04.000
                  Three.

                  3 "Conference Room 4B" (99)
                  00:00:05.000 --> 00:00:06.000
                  Four.

                  4 "" (0)
                  00:00:07.000 --> 00:00:08.000
                  Five.

                  5 "+44 20 **** **17" (44)
                  00:00:09.000 --> 00:00:10.000
                  Six.

                  6 "Ana Ruiz" (182374)
                  00:00:11.000 --> 00:00:12.000
                  Seven.
                  """))
          .contains("Ana Ruiz: One, Wei: two.", "Wei Osei: Three.", "Ana Ruiz: Seven.")
          .noneMatch(said -> said.matches("[^-].*(?:Four|Five|Six).*"));
    }

    @Test
    void meansByOfficeAndSurnameWhoHasBothInFull() {
      assertThat(
              said(
                  vtt(
                      ">> MAYOR ANA RUIZ: One.",
                      ">> COUNCILMEMBER WEI OSEI: Two.",
                      ">> DIRECTOR ADA OSEI: Three.",
                      ">> MAYOR RUIZ: Four.",
                      ">> COUNCILMEMBER OSEI: Five.",
                      ">> DIRECTOR OSEI: Six.",
                      ">> MR. OSEI: Seven.")))
          .containsExactly(
              "Ana Ruiz: One.",
              "Wei Osei: Two.",
              "Ada Osei: Three.",
              "Ana Ruiz: Four.",
              "Wei Osei: Five.",
              "Ada Osei: Six.",
              "-: Seven.");
    }
  }

  /// Whoever a bracket says that utters what stands behind it, is never whoever spoke before.
  @Nested
  class WordsOfOthers {

    /// What a bracket may hold that says that somebody else goes on.
    private static final List<String> VOICES =
        List.of(
            "[Pell Crook] %s",
            "(Pell Crook) %s",
            "[Pell Crook:] %s",
            "(Pell Crook on phone): %s",
            "[Pell Crook on phone] %s",
            "[PELL CROOK OVER RADIO] %s",
            "[Pell Crook, shouting] %s",
            "[man] %s",
            "(Woman) %s",
            "[man shouting] %s",
            "[MAN SHOUTING] %s",
            "(female voice on radio) %s",
            "[young man yelling]\n%s",
            "[crowd chanting] %s",
            "[reporter] %s");

    @Test
    void areNobodysBehindABracketThatMeansSomebodyElse() {
      for (String voice : VOICES) {
        Read.Ok read =
            ok(
                vtt(
                    "TARN HOB: The gates leak.",
                    "MIRA OLDEN: They do not.",
                    voice.formatted("Close the gate!"),
                    "TARN HOB: They leak every night."));
        assertThat(Transcripts.said(read))
            .as(voice)
            .containsExactly(
                "Tarn Hob: The gates leak.",
                "Mira Olden: They do not.",
                (voice.contains(":") ? "Pell Crook" : "-") + ": Close the gate!",
                "Tarn Hob: They leak every night.");
      }
    }

    @Test
    void areNobodysBehindABracketWithinALineOrAVoice() {
      for (String voice : VOICES) {
        if (voice.contains(":") || voice.contains("\n")) {
          continue;
        }
        String words = "They do not. " + voice.formatted("Close the gate!");
        assertThat(said(vtt("TARN HOB: Yes.", "MIRA OLDEN: " + words, "TARN HOB: No.")))
            .as(voice)
            .containsExactly(
                "Tarn Hob: Yes.",
                "Mira Olden: They do not.",
                "-: Close the gate!",
                "Tarn Hob: No.");
        assertThat(said(vtt("<v Tarn Hob>Yes.</v>", "<v Mira Olden>" + words + "</v>")))
            .as(voice)
            .containsExactly("Tarn Hob: Yes.", "Mira Olden: They do not.", "-: Close the gate!");
      }
    }

    @Test
    void areNobodysBehindANameThatStandsAlone() {
      assertThat(said(vtt("TARN HOB: Yes.", "MIRA OLDEN: No.", "[Pell Crook on phone]", "So?")))
          .containsExactly("Tarn Hob: Yes.", "Mira Olden: No.", "-: So?");
    }

    @Test
    void soundsAndMannersLeaveTheSpeaker() {
      for (String sound :
          List.of(
              "[man laughing] %s",
              "[audience laughs] %s",
              "[baby crying]\n%s",
              "[phone rings] %s",
              "[crowd cheering] %s",
              "(laughs) %s",
              "[shouting] %s")) {
        assertThat(said(vtt("TARN HOB: Yes.", "MIRA OLDEN: No.", sound.formatted("Close it."))))
            .as(sound)
            .last()
            .isIn("Mira Olden: Close it.", "Mira Olden: No. Close it.");
      }
    }

    @Test
    void areToldAsReadOutWhereWhatStandsBesideTheNameSaysSo() {
      for (String label :
          List.of(
              "TARN HOB [reading]:",
              "TARN HOB (READS):",
              "TARN HOB (reading from a card):",
              "TARN HOB: [reading]",
              "TARN HOB: (Reading)",
              "TARN HOB: [reads letter]")) {
        assertThat(said(vtt("MIRA OLDEN: Yes.", label + " Dear sir, it leaks.", "MIRA OLDEN: No.")))
            .as(label)
            .containsExactly(
                "Mira Olden: Yes.", "Tarn Hob (read out): Dear sir, it leaks.", "Mira Olden: No.");
      }
      assertThat(said(vtt("TARN HOB: Yes.", "MIRA OLDEN: (Reading document) I see.")))
          .containsExactly("Tarn Hob: Yes.", "Mira Olden: I see.");
    }

    @Test
    void ofAnApparatusAreNobodys() {
      for (String label : List.of("RADIO", "PA SYSTEM", "TAPE", "TV", "Dispatcher", "INTERCOM")) {
        Read.Ok read = ok(vtt("TARN HOB: Yes.", label + ": Heavy rain.", "TARN HOB: No."));
        assertThat(Transcripts.said(read))
            .as(label)
            .containsExactly("Tarn Hob: Yes.", "-: Heavy rain.", "Tarn Hob: No.");
      }
    }

    @Test
    void ofTwoUnderOneNameAreNobodysAndReported() {
      for (String cue :
          List.of(
              "- You said so!\n- I never did.",
              "-You said so!\n-I never did.",
              "You said so!\n– I never did.",
              "– “You said so!”\n– “I never did.”",
              "You said so! >> I never did.")) {
        Read.Ok read = ok(vtt("<v Tarn Hob>Yes.</v>", "<v Tarn Hob>" + cue + "</v>"));
        assertThat(Transcripts.said(read).getFirst()).isEqualTo("Tarn Hob: Yes.");
        assertThat(Transcripts.said(read).subList(1, Transcripts.said(read).size()))
            .as(cue)
            .allMatch(line -> line.startsWith("-: "));
        assertThat(Transcripts.warnings(read)).anyMatch(what -> what.contains("several people"));
      }
      assertThat(said(vtt("<v Tarn Hob>- You said so,\n- as I recall - and left.</v>")))
          .allMatch(line -> line.startsWith("Tarn Hob: "));
    }
  }
}
