package org.rostrum.adapter.format.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rostrum.adapter.format.SourceReaderContract;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.model.Source;

class TextTranscriptReaderTest extends SourceReaderContract {

  @Override
  protected SourceReader reader() {
    return new TextTranscriptReader();
  }

  @Override
  protected String example() {
    return TRANSCRIPT;
  }

  private static List<String> said(String text) {
    return Transcripts.said(new TextTranscriptReader(), "talk.txt", text);
  }

  private static Read.Ok ok(String text) {
    return Transcripts.ok(new TextTranscriptReader(), "talk.txt", text);
  }

  @Nested
  class Timed {

    @Test
    void readsNameAndTimeAboveWhatIsSaid() {
      Read.Ok read =
          ok(
              """
              Harbour evening
              Tue, Mar 04, 2025 9:42AM • 12:10

              SUMMARY KEYWORDS
              dredging, seals

              Nora Quill  00:00
              Dredging must wait.
              It must.

              Unknown Speaker  00:09
              Why?

              Nora Quill  1:02:11
              The boat is at
              Pier 4  12:30
              and I have to be on it.

              Transcribed by https://otter.ai
              """);
      assertThat(Transcripts.said(read))
          .containsExactly(
              "Nora Quill: Dredging must wait. It must.",
              "-: Why?",
              "Nora Quill: The boat is at Pier 4 12:30 and I have to be on it.");
      assertThat(Transcripts.times(read))
          .containsExactly(Optional.of("00:00:00"), Optional.of("01:02:11"));
      assertThat(read.source().title()).isEqualTo("Harbour evening");
      assertThat(read.source().publication().date()).isEqualTo(LocalDate.of(2025, 3, 4));
    }

    @Test
    void readsTheOtherWaysToWriteNameAndTime() {
      List<String> expected = List.of("Nora Quill: One.", "Wei Li: Two.", "Nora Quill: Three.");
      for (String text :
          List.of(
              "[Nora Quill] 11:02:09\n"
                  + "One.\n\n"
                  + "[Wei Li] 11:02:10\n"
                  + "Two.\n\n"
                  + "[Nora Quill] 11:02:11\n"
                  + "Three.\n",
              "Nora Quill 00:01:12\nOne.\nWei Li 00:01:13\nTwo.\nNora Quill 00:01:14\nThree.\n",
              "Nora Quill (00:12):\nOne.\n\nWei Li (00:13):\nTwo.\n\nNora Quill (00:14):\nThree.\n",
              "Nora Quill - 00:12\nOne.\n\nWei Li - 00:13\nTwo.\n\nNora Quill - 00:14\nThree.\n",
              "0:12 - Nora Quill (Port)\n"
                  + "  One.\n\n"
                  + "0:13 - Wei Li\n"
                  + "  Two.\n\n"
                  + "0:14 - Nora Quill\n"
                  + " Three.\n",
              "00:00:12 Nora Quill\nOne.\n\n00:00:13 Wei Li\nTwo.\n\n00:00:14 Nora Quill\nThree.\n",
              "**Nora Quill** 00:12\n"
                  + "One.\n\n"
                  + "**Wei Li** 00:13\n"
                  + "Two.\n\n"
                  + "**Nora Quill** 00:14\n"
                  + "Three.\n",
              "[00:01:12] Nora Quill: One.\n"
                  + "[00:01:13] Wei Li: Two.\n"
                  + "[00:01:14] Nora Quill: Three.\n",
              "00:12 Nora Quill: One.\n00:13 Wei Li: Two.\n00:14 Nora Quill: Three.\n")) {
        assertThat(said(text)).isEqualTo(expected);
      }
    }

    @Test
    void leavesOutWhatWasWrittenInTheChat() {
      Read.Ok read =
          ok(
              """
              [Rita Coyle] 11:02:09
              Night buses lose money.

              [Rita Coyle to Everyone] 11:02:15
              https://example.org/figures

              [Sam Dunne] 11:02:16
              [Rita Coyle] wrote it.
              """);
      assertThat(Transcripts.said(read))
          .containsExactly(
              "Rita Coyle: Night buses lose money.", "Sam Dunne: [Rita Coyle] wrote it.");
      assertThat(Transcripts.warnings(read)).singleElement().asString().contains("chat");
    }

    @Test
    void creditsWhatMayBeginATurnOrNotToNobody() {
      Read.Ok read =
          ok(
              """
              Nora Quill  00:01
              One.

              Wei Li  00:20
              Two.

              Ana Ruiz  00:05
              Three.

              Nora Quill  00:30
              Four.
              """);
      assertThat(Transcripts.said(read))
          .containsExactly(
              "Nora Quill: One.", "Wei Li: Two.", "-: Ana Ruiz 00:05 Three.", "Nora Quill: Four.");
      assertThat(Transcripts.warnings(read)).singleElement().asString().contains("Ana Ruiz");
    }

    @Test
    void creditsADialogueInsideATurnToNobody() {
      assertThat(
              said(
                  "Nora Quill  00:01\nOne.\n\nWei Li  00:02\nSam Dunne: They do not.\n\nIndeed.\n"))
          .containsExactly("Nora Quill: One.", "-: Sam Dunne: They do not.", "-: Indeed.");
    }
  }

  @Nested
  class Bold {

    @Test
    void readsTheColonWithinTheBoldAndBehindIt() {
      assertThat(
              said(
                  """
                  # Hearing, 4 March 2025

                  **Ana Ruiz**: One *and* two.

                  So it is.

                  **Wei Li** (after the break)**:** Mail: that is it.

                  *(Pause)*

                  \\[04:04\\] And so on.

                  **Ana Ruiz:** Three.

                  *The editor's: nobody said this.*
                  """))
          .containsExactly(
              "Ana Ruiz: One and two.",
              "Ana Ruiz: So it is.",
              "Wei Li: Mail: that is it.",
              "Wei Li: And so on.",
              "Ana Ruiz: Three.");
    }

    @Test
    void creditsQuestionsAndAnswersWithoutANameToNobody() {
      assertThat(said("**Ana Ruiz:** One.\n\n**Q.** Did you?\n\n**A.** I did.\n\nQuite.\n"))
          .containsExactly("Ana Ruiz: One.", "-: Did you?", "-: I did.", "-: Quite.");
    }

    @Test
    void endsATurnWhereBoldNamesNobody() {
      for (String other :
          List.of(
              "**Motion:** That it be built.",
              "**A cry from the back of the hall**: That it be built.",
              "**[Clip, Minister]:** That it be built.")) {
        assertThat(said("**Ana Ruiz:** One.\n\n" + other + "\n\nQuite.\n\n**Wei Li:** Two.\n"))
            .as(other)
            .containsExactly("Ana Ruiz: One.", "-: That it be built.", "-: Quite.", "Wei Li: Two.");
      }
      assertThat(said("**Ana Ruiz:** One.\n\n**The point is:** two.\n\n**Wei Li:** Two.\n"))
          .containsExactly("Ana Ruiz: One.", "Ana Ruiz: The point is: two.", "Wei Li: Two.");
    }

    @Test
    void endsATurnWhereBoldFillsAParagraph() {
      assertThat(said("**Ana Ruiz:** One.\n\n**The vote**\n\nQuite.\n\n**Wei Li:** Two.\n"))
          .containsExactly("Ana Ruiz: One.", "-: The vote", "-: Quite.", "Wei Li: Two.");
    }

    @Test
    void readsBelowTheFrontMatterOfASite() {
      Read.Ok read =
          ok(
              """
              ---
              title: "Episode 4: Gates"
              date: 2025-03-04
              tags: [gates]
              ---

              **Ana Ruiz [00:04]:** One.

              [00:12:10](https://example.org/4)

              **Wei Li:** Two.
              """);
      assertThat(Transcripts.said(read)).containsExactly("Ana Ruiz: One.", "Wei Li: Two.");
      assertThat(read.source().publication().title()).isEqualTo("Episode 4: Gates");
      assertThat(read.source().publication().date()).hasToString("2025-03-04");
    }

    @Test
    void goesOnWithNobodyBelowAHeading() {
      Read.Ok read = ok("**Ana Ruiz:** One.\n\n## Costs\n\nWell.\n\n**Wei Li:** Two.\n");
      assertThat(Transcripts.said(read))
          .containsExactly("Ana Ruiz: One.", "-: Well.", "Wei Li: Two.");
      assertThat(((Source.Panel) read.source()).themes())
          .extracting(theme -> theme.name())
          .containsExactly("Costs");
    }

    @Test
    void putsWhatIsReadOutIntoQuotationMarks() {
      assertThat(
              said("**Ana Ruiz:** I read:\n\n> We asked for **masks**: none.\n\n**Wei Li:** No.\n"))
          .containsExactly(
              "Ana Ruiz: I read:", "Ana Ruiz: “We asked for masks: none.”", "Wei Li: No.");
    }
  }

  @Nested
  class Named {

    @Test
    void readsNamesInCapitals() {
      assertThat(
              said(
                  """
                  HEARING ON THE HARBOUR

                  MR. OSEI: Did you
                  measure it?

                  DR. LUND: I did. It was 4:1 at best.

                  We all did.

                  THE CHAIR: Thank you.

                  (Recess)

                  MR. OSEI: Rule 9: measure twice. Note: that is all.
                  """))
          .containsExactly(
              "Mr. Osei: Did you measure it?",
              "Dr. Lund: I did. It was 4:1 at best.",
              "Dr. Lund: We all did.",
              "-: Thank you.",
              "Mr. Osei: Rule 9: measure twice. Note: that is all.");
    }

    @Test
    void readsQuestionsAndAnswers() {
      assertThat(
              said("MR. OSEI: I have one.\n\nQ. Did you?\n\nA. I did.\n\nMR. OSEI: Thank you.\n"))
          .containsExactly(
              "Mr. Osei: I have one.", "-: Did you?", "-: I did.", "Mr. Osei: Thank you.");
    }

    @Test
    void readsNamesLineByLine() {
      assertThat(said("Ada Marsh: One.\nBo Lind: Two.\nAda Marsh: Three.\n"))
          .containsExactly("Ada Marsh: One.", "Bo Lind: Two.", "Ada Marsh: Three.");
    }

    @Test
    void readsWhatAMeetingToolWrites() {
      assertThat(
              said(
                  """
                  Quay: weekly (2025-03-04 at 10:02 GMT) - Transcript

                  Attendees

                  Ada Marsh, Bo Lind, Quay Room (First)

                  Transcript

                  00:00:00

                  Ada Marsh: One. Bo: are you there?

                  Bo Lind: Two.

                  00:05:00

                  Quay Room (First): Three.

                  Ada Marsh's Presentation: Four.

                  Bo Lind: Five.

                  Transcription ended after 00:12:44
                  """))
          .containsExactly(
              "Ada Marsh: One. Bo: are you there?",
              "Bo Lind: Two.",
              "-: Three.",
              "-: Four.",
              "Bo Lind: Five.");
    }

    @Test
    void leavesMinutesBelowFrontMatterToOthers() {
      SourceFile minutes =
          new SourceFile(
              "m.md", "---\ntags: quay\n---\n\n# Quay\n\nAM: one.\nBL: two.\nAM: three.\n");
      assertThat(new TextTranscriptReader().claims(minutes)).isZero();
    }

    @Test
    void isNotSureOfMinutes() {
      SourceFile minutes =
          new SourceFile("m.txt", "Minutes of 4 March\n\nAda Marsh: One.\n\nBo Lind: Two.\n");
      assertThat(new TextTranscriptReader().claims(minutes)).isZero();
    }
  }

  @Test
  void aLabelWithANumberInARecordOfACourtIsNobody() {
    String text =
        """
                            EXAMINATION
        BY MR. FEENEY:
             Q.   Who dug?
             A.   We did.
                  JUROR NO. 4:  Nobody did.
             Q.   When?
             A.   In March.
        """;
    assertThat(Transcripts.said(ok(text)))
        .contains("-: Nobody did.", "Mr. Feeney: Who dug?", "Mr. Feeney: When?");
  }

  @Test
  void aLineThatEndsInATimeOfTheClockBeginsNoTimedTurn() {
    String text =
        "ANNA BIRCH: We start at 10:30\nwith the gate.\n\nLEO BIRCH: Then at 10:45\nthe pump.\n\n"
            + "We dig.\n\nWe rest.\n\nWe go.\n\nWe stay.\n\nWe look.\n\nWe see.\n\n";
    assertThat(Transcripts.said(ok(text)))
        .startsWith("Anna Birch: We start at 10:30 with the gate.")
        .contains("Leo Birch: Then at 10:45 the pump.");
  }

  @Test
  void tellsOfEndlessAndHostileInputWithinSeconds() {
    Instant start = Instant.now();
    String head = "Ana Ruiz  00:01\nOne.\n\nWei Li  00:02\nTwo.\n\n";
    String bold = "**Ana Ruiz:** One.\n\n**Wei Li:** Two.\n\n";
    String named = "ANA RUIZ: One.\n\nWEI LI: Two.\n\n";
    for (String endless :
        List.of(
            head + "a".repeat(3_000_000),
            head + "a 12:30 ".repeat(300_000),
            head + "A  12:30\n".repeat(100_000),
            bold + "> ".repeat(10_000) + "x",
            bold + "*".repeat(20_000),
            bold + "[".repeat(20_000),
            named + "A: ".repeat(100_000),
            named + "WHO: x\n\n".repeat(50_000),
            named + " ".repeat(1_000_000) + ":")) {
      assertThat(ok(endless).warnings()).hasSizeLessThan(1_000);
    }
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
  }

  /// Records of courts, whose questions and answers were nobody's.
  @Nested
  class Courts {

    private static final String TRIAL =
        """
                  THE COURT:  Call the first.
                  MR. OSEI:  Ines Farrow, your Honor.
             INES FARROW,
                  called as a witness, having been duly sworn,
             DIRECT EXAMINATION
             BY MR. OSEI:
             Q.   Where were you?
             A.   On the quay. It said
        A. Nobody, on the door.
                  MS. LUND:  Objection.
             Q.   Alone?


             Farrow - direct                          12

             A.   I was.
                  (Pause)
             CROSS-EXAMINATION
             BY MS. LUND:
             Q.   Why?
                  THE WITNESS:  It rained
        on me.
        """;

    @Test
    void creditsWhoAsksAndWhoWasSworn() {
      assertThat(said(TRIAL.replace("said\nA. Nobody", "said nobody")))
          .containsExactly(
              "-: Call the first.",
              "Mr. Osei: Ines Farrow, your Honor.",
              "Mr. Osei: Where were you?",
              "Ines Farrow: On the quay. It said nobody, on the door.",
              "Ms. Lund: Objection.",
              "Mr. Osei: Alone?",
              "Ines Farrow: I was.",
              "Ms. Lund: Why?",
              "Ines Farrow: It rained on me.");
    }

    private static final String INQUIRY =
        """
                  INQUIRY INTO THE QUAY - DAY 7 - 11 MARCH 2025
             CHAIRPERSON:  Good morning.                    10:39
             MR. OSEI:  I call Ms. Farrow.

             MS. INES FARROW, HAVING BEEN SWORN, WAS EXAMINED,
             AS FOLLOWS, BY MR. OSEI:                       10:40

         1   Q.   MR. OSEI:  You were on
                  the quay?
             A.   I was. It said:                           10:41
                  "no water".
             CHAIRPERSON:  Did it?
             A.   It did. (Through interpreter) Twice.
         2   Q.   Why?
             A.   It rained.
             MS. LUND:  May I?

                              2
                  INQUIRY INTO THE QUAY - DAY 7 - 11 MARCH 2025

             THE WITNESS WAS CROSS-EXAMINED, AS FOLLOWS,
             BY MS. LUND:

         3   Q.   MS. LUND:  All day?
             A.   All day.
             THE HEARING ADJOURNED
        """;

    @Test
    void readsNumberedQuestionsAndTimesInTheMargin() {
      assertThat(said(INQUIRY))
          .containsExactly(
              "Mr. Osei: I call Ms. Farrow.",
              "Mr. Osei: You were on the quay?",
              "Ines Farrow: I was. It said: \"no water\".",
              "-: Did it?",
              "Ines Farrow: It did.",
              "Ines Farrow: Twice.",
              "Mr. Osei: Why?",
              "Ines Farrow: It rained.",
              "Ms. Lund: May I?",
              "Ms. Lund: All day?",
              "Ines Farrow: All day.");
    }

    @Test
    void readsWhoQuestionsWhomInARunningInquiry() {
      assertThat(
              said(
                  """
                     1   (10.00 am)
                     2   MR OSEI:  May I call Ms Farrow?
                     3   SIR WYN LOMAX:  Yes.
                     4               INES FARROW (affirmed)
                     5                   Questioned by MR OSEI
                     6   MR OSEI:  You were there?
                     7   A.  I was.
                     8   Q.  All day?
                     9   A.  Yes.
                    10   (11.15 am)
                    11               Questioned by MS LUND
                    12   MS LUND:  Alone?
                    13   A.  Alone.
                    14   Q.  Quite?
                  """))
          .containsExactly(
              "Mr Osei: May I call Ms Farrow?",
              "Sir Wyn Lomax: Yes.",
              "Mr Osei: You were there?",
              "Ines Farrow: I was.",
              "Mr Osei: All day?",
              "Ines Farrow: Yes.",
              "Ms Lund: Alone?",
              "Ines Farrow: Alone.",
              "Ms Lund: Quite?");
    }

    @Test
    void creditsNobodyWithAnAnswerWhereLinesGoOn() {
      assertThat(said(TRIAL)).contains("-: Nobody, on the door.");
    }

    @Test
    void readsNumberedLinesWithoutHeadsAndFeet() {
      StringBuilder numbered = new StringBuilder();
      int number = 1;
      for (String line : TRIAL.replace("said\nA. Nobody", "said nobody").lines().toList()) {
        if (!line.isBlank() && !line.contains(" - direct")) {
          numbered.append(" %2d   %s\n".formatted(number++, line));
        }
        if (number == 9) {
          numbered.append("\n      Hill Reporting, LLC   (555) 010-0100\n\n          2\n");
        }
      }
      assertThat(said(numbered.toString()))
          .contains("Ines Farrow: On the quay. It said nobody, on the door.")
          .noneMatch(said -> said.contains("Reporting"));
    }

    @Test
    void creditsNobodyWithTheAnswersOfAWitnessWhoIsNotNamed() {
      String second =
          """
               DIRECT EXAMINATION
               BY MR. OSEI:
               Q.   And you?
               A.   I slept.
          """;
      assertThat(said(TRIAL + second)).contains("Mr. Osei: And you?", "-: I slept.");
    }
  }

  @Nested
  class Printed {

    @Test
    void creditsNobodyBehindAMarkWithoutANameAndNoSignInWords() {
      assertThat(
              said(
                  """
                  RIVER FORUM - ROOM 3

                  >> NORA QUILL: One.

                  Two. QUAY: and a question mark.

                  >> Can you put the slides?

                  >> WEI OSEI: Three.

                  >> NORA: Four.

                  >> ONLINE PARTICIPANT: Five.

                  >> WEI OSEI: Six.

                  ***
                  (Session concluded)
                  """))
          .containsExactly(
              "Nora Quill: One.",
              "Nora Quill: Two. QUAY: and a question mark.",
              "-: Can you put the slides?",
              "Wei Osei: Three.",
              "Nora Quill: Four.",
              "-: Five.",
              "Wei Osei: Six.");
    }

    @Test
    void readsASentenceOverThePageAndThoseWhomTheListNames() {
      assertThat(
              said(
                  """
                  Council of Rivers                                C/PV.12
                  President:  Ms. Nora Quill . . . . . . . . . . .  (Harl)
                  Members:    Wick . . . . . . . . . . . . . . . .  Mr. Wei Osei

                  This record contains the text of speeches delivered in English.

                      The President (spoke in French): I invite Ms. Ada Osei, Director of Mud, to speak.

                      Ms. Osei: The river was woken by the

                  2/3                                              25-1

                  4/3/25              Rivers                        C/PV.12

                  bells of a church.

                      Mr. Osei (Wick): I thank her.

                  Rivers and mud

                      The President (spoke in French): It is so decided.

                  25-1                                              3/3
                  C/PV.12             Rivers                        4/3/25
                  """))
          .containsExactly(
              "Nora Quill: I invite Ms. Ada Osei, Director of Mud, to speak.",
              "Ada Osei: The river was woken by the bells of a church.",
              "Wei Osei: I thank her.",
              "Nora Quill: It is so decided.");
    }

    @Test
    void creditsWhoTookTheChairAndWhoStandsBehindAnOffice() {
      assertThat(
              said(
                  """
                  DEBATES OF THE HOUSE

                  [HON. SPEAKER in the Chair]

                  HON. SPEAKER: One.

                  SHRI WEI OSEI (HARL): Two. … (Interruptions) Three.

                  SEVERAL HON. MEMBERS: No.

                  ____________
                  * Not recorded.

                                  12

                                CONTD. BY K3

                  14.15 hrs

                       (Shrimati Nora Quill in the Chair)

                  HON. CHAIRPERSON: Four.

                  #SHRI WEI OSEI: Five.

                  THE MINISTER OF STATE IN THE MINISTRY OF RIVERS (SHRI
                  ADAM VANE): Six.
                  """))
          .containsExactly(
              "-: One.",
              "Wei Osei: Two. …",
              "Wei Osei: Three.",
              "-: No.",
              "Nora Quill: Four.",
              "Wei Osei: Five.",
              "Adam Vane: Six.");
    }

    @Test
    void questionsAreOfTheCounselWhoBeginsWhereTheHeadingNamesAnOffice() {
      assertThat(
              said(
                  """
                   1  LADY FARROW:  One.
                   2              MR WEI OSEI (sworn)
                   3        Questions from COUNSEL TO THE INQUIRY
                   4  MS QUILL:  Two?
                   5  A.  Three.
                   6  Q.  Four?
                   7  A.  Five.
                   8  LADY FARROW:  Six?
                   9  A.  Seven.
                  10  Q.  Eight?
                  11             Questions from MR VANE
                  12  Q.  Nine?
                  """))
          .containsExactly(
              "Lady Farrow: One.",
              "Ms Quill: Two?",
              "Wei Osei: Three.",
              "Ms Quill: Four?",
              "Wei Osei: Five.",
              "Lady Farrow: Six?",
              "Wei Osei: Seven.",
              "Ms Quill: Eight?",
              "Mr Vane: Nine?");
    }
  }

  @Nested
  class BoldWords {

    @Test
    void creditsNobodyWithWhatStandsBehindAWordThatIsNoName() {
      assertThat(
              said(
                  "**Ana Ruiz:** One.\n\n**Wei:** Two.\n\n**Both:** Three!\n\n**Wei:** Four."
                      + "\n\n**Man in the gallery:** Five!\n\n**Films:** *The Quay*, by others.\n"))
          .filteredOn(said -> !said.startsWith("-: "))
          .containsExactly("Ana Ruiz: One.", "Wei: Two.", "Wei: Four.");
    }
  }

  @Nested
  class Feet {

    @Test
    void creditsNobodyWithWhatStandsBelowAWiderGap() {
      assertThat(
              said(
                  """
                  NORA QUILL: The boat is at the quay.

                  WEI OSEI: It leaks.

                  It always did.


                  Scribbler turns any recording into words. Try it for free today.

                  Fast, and kind to your ears.
                  """))
          .containsExactly(
              "Nora Quill: The boat is at the quay.",
              "Wei Osei: It leaks.",
              "Wei Osei: It always did.");
    }

    @Test
    void creditsNobodyWithAParagraphOfTheToolThatTheHeadNames() {
      assertThat(
              said(
                  """
                  quay.mp3: Audio automatically transcribed by Scribbler

                  Nora Quill:
                  [00:00:03] The boat is at the quay, and in [00:00:05] winter it stays there.

                  Wei Osei:
                  [00:00:09] It leaks.

                  Scribbler is the fastest there is.
                  """))
          .filteredOn(said -> !said.startsWith("-: "))
          .containsExactly(
              "Nora Quill: The boat is at the quay, and in winter it stays there.",
              "Wei Osei: It leaks.");
    }

    @Test
    void leavesOutANoticeOfTheToolWithinATurn() {
      assertThat(
              said(
                  "NORA QUILL: It leaks. (Transcribed by Scribbler. Go further to remove this.)\n\n"
                      + "WEI OSEI: Still.\n"))
          .containsExactly("Nora Quill: It leaks.", "Wei Osei: Still.");
    }
  }

  @Nested
  class CopiedFromAPlayer {

    private static final String PANEL =
        """
        Transcript
        The quay
        0:00
        NORA QUILL: Good evening from
        0:04
        the quay. Here is Wei
        The leak
        0:09
        Osei. [Applause]
        0:12
        WEI OSEI: It leaks. BOY IN FRONT ROW: It
        0:15
        does!
        0:18
        WEI OSEI: You see.

        English
        Watch next
        """;

    @Test
    void joinsLinesBelowTimesAndTakesTitlesOfChaptersOut() {
      assertThat(said(PANEL))
          .filteredOn(said -> !said.startsWith("-: The "))
          .containsExactly(
              "Nora Quill: Good evening from the quay. Here is Wei",
              "Nora Quill: Osei.",
              "Wei Osei: It leaks.",
              "-: It does!",
              "Wei Osei: You see.");
    }

    @Test
    void passesOverTimesInWords() {
      assertThat(said(PANEL.replaceAll("(?m)^0:(\\d\\d)$", "0:$1\n$1 seconds")))
          .isEqualTo(said(PANEL));
    }
  }

  @Nested
  class Heads {

    @Test
    void namesWhoHoldsAnOfficeByTheListAtTheHead() {
      assertThat(
              said(
                  """
                  MEMBERS PRESENT:

                  THE PRESIDENT
                  THE HONOURABLE ANA MOY, G.B.M., J.P.

                  MEMBERS ABSENT:

                  THE HONOURABLE BO LUND

                  PUBLIC OFFICERS ATTENDING:

                  MR WEI OSEI, J.P.
                  SECRETARY FOR QUAYS

                  PRESIDENT (in Welsh): First question.

                  1.   MS NORA QUILL (in Welsh): Who keeps the key?

                  SECRETARY FOR QUAYS: I do.

                  PRESIDENT: And the door?

                  SECRETARY FOR DOORS: Nobody does.
                  """))
          .containsExactly(
              "Ana Moy: First question.",
              "Nora Quill: Who keeps the key?",
              "Wei Osei: I do.",
              "Ana Moy: And the door?",
              "-: Nobody does.");
    }

    @Test
    void namesTheCourtAndCounselByTheTitlePage() {
      assertThat(
              said(
                  """
                              BEFORE THE HONORABLE ANA MOY, JUDGE
                    For the Plaintiff:   NORA QUILL, ESQ.

                   1        THE COURT:  Next witness.
                   2        MS. QUILL:  The plaintiff calls Bo Lund.
                   3        (Witness sworn.)
                   4    BY MS. QUILL:
                   5    Q.  Who keeps the key?
                   6    A.  I do.
                   7    Q.  Since when?
                   8    A.  Since March.
                  """))
          .containsExactly(
              "Ana Moy: Next witness.",
              "Nora Quill: The plaintiff calls Bo Lund.",
              "Nora Quill: Who keeps the key?",
              "Bo Lund: I do.",
              "Nora Quill: Since when?",
              "Bo Lund: Since March.");
    }
  }

  @Nested
  class Stopped {

    private static final String TALK =
        """
        Transcript of Chair Ana Moy's Press Conference

        CHAIR MOY. Good afternoon. The price of bread has risen.

        BO LUND. Bo Lund, the Courier. By how much?

        CHAIR MOY. By two percent. What would you say to them: wait?

        BO LUND. I would say bake.

        QUESTION. [Inaudible]—the rate?
        """;

    @Test
    void readsLabelsThatEndWithAFullStopWhereSeveralReturn() {
      assertThat(said(TALK))
          .containsExactly(
              "Ana Moy: Good afternoon. The price of bread has risen.",
              "Bo Lund: Bo Lund, the Courier. By how much?",
              "Ana Moy: By two percent. What would you say to them: wait?",
              "Bo Lund: I would say bake.",
              "-: [Inaudible]—the rate?");
    }
  }

  @Test
  void readsInitialsThatRecurThoughTheyMayMeanSomethingElse() {
    String turn =
        "JW: The harbour wall is old.\n\nPS: It will fall in the next storm.\n\nBK: No.\n\n";
    assertThat(said("The harbour wall\n\n" + turn.repeat(3)))
        .contains("PS: It will fall in the next storm.");
    assertThat(said("The harbour wall\n\n" + turn + "JW: I am done.\n\nBK: So am I.\n"))
        .doesNotContain("PS: It will fall in the next storm.");
  }

  @Test
  void takesTheTitleFromFrontMatterThatIsAnotherFormats() {
    String file =
        """
        ---
        title: Rules for "Weirs"
        date: 2016-05-02
        speakers: [Ana Ruiz, Bo Lund]
        ---

        Ana Ruiz: It leaks.

        Bo Lund: It does.

        Ana Ruiz: So mend it.
        """;
    Read.Ok read = (Read.Ok) reader().read(new SourceFile("talk.md", file));
    assertThat(read.source().publication().title()).isEqualTo("Rules for \"Weirs\"");
    assertThat(read.source().publication().date()).isEqualTo(LocalDate.of(2016, 5, 2));
    assertThat(Transcripts.said(read))
        .containsExactly("Ana Ruiz: It leaks.", "Bo Lund: It does.", "Ana Ruiz: So mend it.");
  }

  /// In whatever layout a talk is written: who is called in brackets is never whoever spoke before.
  @Nested
  class WordsOfOthers {

    private static final List<String> LAYOUTS =
        List.of(
            """
            **Tarn Hob:** %s

            **Mira Olden:** The weir is sound.

            %s

            **Tarn Hob:** %s
            """,
            """
            TARN HOB: %s

            MIRA OLDEN: The weir is sound.

            %s

            TARN HOB: %s
            """,
            """
            Tarn Hob  00:00:01
            %s

            Mira Olden  00:00:04
            The weir is sound.

            %s

            Tarn Hob  00:00:09
            %s
            """);

    private static List<String> said(String layout, String other, String last) {
      return TextTranscriptReaderTest.said(layout.formatted("We begin here.", other, last));
    }

    @Test
    void areNobodysInABracketOnALineOfTheirOwn() {
      for (String layout : LAYOUTS) {
        for (String call :
            List.of(
                "(MR. CROOK: Rubbish, it leaks!)",
                "(Mr. Crook: Rubbish, it leaks!)",
                "[MR. CROOK, interrupting: Rubbish, it leaks!]",
                "(PELL CROOK: Rubbish,\nit leaks!)",
                "[Pell Crook on phone: Rubbish, it leaks!]")) {
          List<String> said = said(layout, call, "It leaks.");
          assertThat(said).as(layout + call).startsWith("Tarn Hob: We begin here.");
          assertThat(said).as(layout + call).contains("Mira Olden: The weir is sound.");
          assertThat(said.stream().filter(line -> line.contains("Rubbish")))
              .as(layout + call)
              .isNotEmpty()
              .allMatch(line -> line.startsWith("-: "));
          assertThat(said).as(layout + call).endsWith("Tarn Hob: It leaks.").hasSize(4);
        }
      }
    }

    @Test
    void areNobodysBehindABracketWithTheirName() {
      for (String layout : LAYOUTS) {
        for (String voice : List.of("[Pell Crook]", "(Pell Crook)", "[man shouting]")) {
          List<String> said =
              said(layout, voice + " Close the gate.", "It leaks. " + voice + " So!");
          assertThat(said)
              .as(layout + voice)
              .containsExactly(
                  "Tarn Hob: We begin here.",
                  "Mira Olden: The weir is sound.",
                  "-: Close the gate.",
                  "Tarn Hob: It leaks.",
                  "-: So!");
        }
      }
    }

    @Test
    void areToldAsReadOutBehindADirectionThatSaysSo() {
      for (String layout : LAYOUTS) {
        for (String reading : List.of("[reading]", "(Reading)", "[Reads from the letter]")) {
          assertThat(
                  said(layout, "I have it.", reading + " Dear sir, it leaks. [ends reading] So."))
              .as(layout + reading)
              .containsExactly(
                  "Tarn Hob: We begin here.",
                  "Mira Olden: The weir is sound.",
                  "Mira Olden: I have it.",
                  "Tarn Hob (read out): Dear sir, it leaks.",
                  "Tarn Hob: So.");
        }
      }
      assertThat(
              TextTranscriptReaderTest.said(
                  "**Tarn Hob** *(reading from a card)*: Dear sir.\n\n**Mira Olden:** No.\n"))
          .containsExactly("Tarn Hob (read out): Dear sir.", "Mira Olden: No.");
    }
  }
}
