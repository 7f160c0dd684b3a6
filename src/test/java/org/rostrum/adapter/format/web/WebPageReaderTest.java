package org.rostrum.adapter.format.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rostrum.adapter.format.Reading;
import org.rostrum.adapter.format.WordBreaks;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Wording;

class WebPageReaderTest {

  private static final WebPageReader READER =
      new WebPageReader(new WordBreaks(Set.of("river", "bank", "reopened")::contains));

  private static Reading read(String body) {
    return Reading.of(
        READER,
        "page.html",
        "<!DOCTYPE html><html><head><title>An event | The Trust</title></head><body>"
            + body
            + "</body></html>");
  }

  @Test
  void claimsPagesAndNothingElse() {
    for (String page :
        new String[] {"<html>", "<!doctype html>", "\n<!-- saved --><HTML lang=en>"}) {
      assertThat(READER.claims(new SourceFile("a.txt", page))).isEqualTo(1);
    }
    for (String other :
        new String[] {"a <html> b", "# <html>", "{}", "<?xml version='1.0'?><TEI/>"}) {
      assertThat(READER.claims(new SourceFile("a.html", other))).isZero();
    }
  }

  @Nested
  class Congress {

    private Reading record(String text) {
      return read(
          "<pre>\n[Congressional Record Volume 1, Number 1 (Tuesday, March 4, 2025)]\n[Senate]\n"
              + "\n                      RIVER BANKS\n\n"
              + text
              + "</pre>");
    }

    @Test
    void beginsATurnAtASurnameInCapitalsAlone() {
      assertThat(
              record(
                      """
                        Mr. McVEIGH. I thank Ms. Lund. She was right.
                        Mr. President, Ms. Lund. is here.
                        Ms. DE LA CRUZ-MOY. I was.
                      """)
                  .lines())
          .containsExactly(
              "Mr. McVeigh: I thank Ms. Lund. She was right.",
              "Mr. McVeigh: Mr. President, Ms. Lund. is here.",
              "Ms. de la Cruz-Moy: I was.");
    }

    @Test
    void creditsAnOfficeToWhoHeldItAndElseToNobody() {
      Reading reading =
          record(
              """
                The PRESIDING OFFICER (Mr. Tarn). The Senator from Harl.
                The PRESIDING OFFICER. Without objection.
              """);
      assertThat(reading.lines())
          .containsExactly("Mr. Tarn: The Senator from Harl.", "-: Without objection.");
      assertThat(reading.findings()).singleElement().asString().contains("PRESIDING OFFICER");
    }

    @Test
    void tellsTwoOfOneSurnameApartAndCreditsTheBareSurnameToNobody() {
      assertThat(
              record(
                      """
                        Mr. TARN of Wick. One.
                        Mr. TARN of New Harl (during the reading). Two.
                        Mr. TARN. Three.
                      """)
                  .lines())
          .containsExactly("Mr. Tarn of Wick: One.", "Mr. Tarn of New Harl: Two.", "-: Three.");
    }

    @Test
    void leavesOutProcedureAndWhatIsInserted() {
      assertThat(
              record(
                      """
                        Mr. TARN. I read from the bill:

                             Be it enacted by nobody.

                        I have read it. [Applause.] It is short.

                             A letter that nobody read.

                        The question was taken; and the motion was agreed to.
                        And so it ended.
                        Mr. TARN led the Senate in a song.
                        La, la.
                      """)
                  .lines())
          .containsExactly(
              "Mr. Tarn: I read from the bill:",
              "Mr. Tarn (quoted): Be it enacted by nobody.",
              "Mr. Tarn: I have read it.",
              "Mr. Tarn: It is short.",
              "-: And so it ended.",
              "-: La, la.");
    }

    @Test
    void endsThePlaceBehindASurnameWhereTheSentenceBeginsAndCreditsNobodyWithDeeds() {
      assertThat(
              record(
                      """
                        Mr. TARN of New Harl. Mr. President, I am late.
                        (Ms. Moy assumed the Chair.)
                        The senior assistant bill clerk read as follows:
                        Pending:
                        Mr. TARN of New Harl. I have a map.
                        There being no objection, the map was ordered to be printed in the Record.
                        It folds.
                      """)
                  .lines())
          .containsExactly(
              "Mr. Tarn of New Harl: Mr. President, I am late.",
              "Mr. Tarn of New Harl: I have a map.",
              "-: It folds.");
    }

    @Test
    void readsAHearingWhoseLabelsAreNotInCapitals() {
      Reading reading =
          read(
              """
              <pre>
              [House Hearing, 119 Congress]

                                    PORT SILT

                                   ADA MOSS, Harl, Chairwoman

                  Present: Representatives Moss and Tarn.
                  Chairwoman Moss. Order. I see Dr. Lund. He is wet.
                  Thank You. That will do.

                STATEMENT OF LEO LUND, DIVER

                  Dr. Lund [continuing]. We dived. [Slide.]
                  Admiral Unheard. That is no label.
                  Voice. Louder!
                  Mr. Tarn. I have a letter.
                  [The letter follows:]
                  Dear Sir, I never dived.
                  [Whereupon, at noon, the committee was adjourned.]
              </pre>\
              """);
      assertThat(reading.lines())
          .containsExactly(
              "Chairwoman Moss: Order. I see Dr. Lund. He is wet.",
              "Chairwoman Moss: Thank You. That will do.",
              "Dr. Lund: We dived.",
              "Dr. Lund: Admiral Unheard. That is no label.",
              "-: Louder!",
              "Mr. Tarn: I have a letter.",
              "-: Dear Sir, I never dived.");
    }

    @Test
    void joinsBrokenWordsAndReadsOverThePageNumber() {
      assertThat(
              record(
                      "  Mr. TARN. We re-\n"
                          + "opened the river-\n"
                          + "bank ``gate'' and\n\n"
                          + "[[Page S2]]\n\n"
                          + "went home.\n")
                  .lines())
          .containsExactly("Mr. Tarn: We reopened the river-bank “gate” and went home.");
    }
  }

  @Nested
  class Minutes {

    private static final String HEAD =
        "<header><h1>&ndash; DRAFT &ndash;<br>Bees WG</h1></header><div"
            + " id=prelims><dl><dt>Present</dt><dd>Ana Ruiz, Wei Li, Wei"
            + " Tan</dd><dt>Regrets</dt><dd>Olga</dd><dt>Chair</dt><dd>Ana"
            + " Ruiz</dd></dl></div><main class=meeting>";

    @Test
    void areAnAccountOfThosePresent() {
      Reading reading =
          read(
              HEAD
                  + "<h3>Hives</h3><p class=phone><cite>Ana:</cite> we count<br><span>… every"
                  + " week</span><br><span>… [Ana shows a hive]</span></p><p"
                  + " class=irc><cite>&lt;ana_ruiz&gt;</cite> +1</p><p class=summary>no"
                  + " agreement</p><p class=action><strong>ACTION:</strong> Ana to count</p><p"
                  + " class=irc><cite>&lt;Zakim&gt;</cite> I see Ana</p><p"
                  + " class=phone><cite>Ana:</cite> s/count/weigh/</p></main>");
      assertThat(reading.lines())
          .containsExactly("Ana Ruiz: we count every week", "Ana Ruiz: +1", "-: no agreement");
      assertThat(reading.source().wording()).isEqualTo(Wording.SUMMARY);
      assertThat(reading.source().title()).isEqualTo("Bees WG (draft)");
    }

    @Test
    void creditNoTelephoneAndGoOnInParagraphsOfTheirOwn() {
      assertThat(
              read("<dl><dt>Present</dt><dd>Ana_Ruiz, +1.617.555.aaaa</dd></dl><div"
                      + " class=meeting><p class=phone><cite>Ana_Ruiz:</cite> we count</p><p"
                      + " class=phone>... every week</p><p"
                      + " class=phone><cite>+1.617.555.aaaa:</cite> twice</p><p class=irc>&lt;"
                      + "<cite>ana_ruiz</cite>&gt; +1</p><p class=phone>they leave</p></div>")
                  .lines())
          .containsExactly(
              "Ana Ruiz: we count",
              "Ana Ruiz: every week",
              "-: twice",
              "Ana Ruiz: +1",
              "-: they leave");
    }

    @Test
    void leaveOutWhatIsTypedForProgramsAndWhatTheScribeNotesOfHowSomebodySpeaks() {
      assertThat(
              read("""
              <dl><dt>Present</dt><dd>Ana, Bo</dd></dl><div class="meeting">
              <p class="irc">&lt;<cite>Ana</cite>&gt; scribenick: Bo</p>
              <p class="irc">&lt;<cite>Bo</cite>&gt; q+ to ask</p>
              <p class="summary">[ Slide 2 ]</p>
              <p class="phone"><cite>Ana:</cite> [off mic] it leaks<br>… [reads] badly</p>
              <p class="phone"><cite>Bo:</cite> [inaudible] mud</p></div>
              <div class="diagnostics"><p>All speakers: Ana, Bo</p></div>\
              """)
                  .lines())
          .containsExactly("Ana: it leaks badly", "Bo: [inaudible] mud");
    }

    @Test
    void creditNobodyWhoWasNotThereOrIsOneOfTwo() {
      Reading reading =
          read(
              HEAD
                  + "<p class=phone><cite>Olga:</cite> by mail</p><p class=phone><cite>Wei:</cite>"
                  + " me</p></main>");
      assertThat(reading.lines()).containsExactly("-: by mail", "-: me");
      assertThat(reading.findings()).anyMatch(found -> found.contains("Olga"));
    }
  }

  @Nested
  class Hansard {

    @Test
    void readsContributionsOfWhichNoneWasRead() {
      assertThat(
              read("<h1>Mud</h1><main><div class=contribution><div class=header><div"
                      + " class=primary-text>Ada Moss</div><div class=secondary-text>(Harl)</div>"
                      + "</div><div class=content><p>One.<span class=column-number>Column 4</span>"
                      + " Two.</p><p><em>Interruption</em></p></div></div><div"
                      + " class=contribution><div class=primary-text>The Minister for"
                      + " Mud</div><div class=secondary-text>(Leo Lund)</div><div"
                      + " class=content><p>Three.</p></div></div><div class=contribution><div"
                      + " class=primary-text>Hon. Members</div><div"
                      + " class=content><p>Oh!</p></div></div><div class=content><p>Question put"
                      + " and agreed to.</p></div></main>")
                  .lines())
          .containsExactly("Ada Moss: One. Two.", "Leo Lund: Three.", "-: Oh!");
    }

    @Test
    void readsAWitnessWithoutAHeaderAndWhatStandsBesideAName() {
      assertThat(
              read("""
              <div class="contribution"><div class="primary-text">Ana Moy</div>
              <div class="secondary-text">The Minister for Weirs</div>
              <p>Q4 How deep is it? She wrote to us:</p>
              <p class="hs_brev">“Deep enough.”—[<i>Official Report</i>, 3 May 2024; c. 12.]</p></div>
              <div class="contribution"><p><b><i>Bo Tarn: </i></b>Tell Ana Moy: two feet.</p>
              <p>Or three.</p></div>
              <div class="contribution"><p>Whoever that was.</p></div>
              <div class="contribution"><div class="primary-text">The Minister for Tides</div>
              <div class="secondary-text">(Cy Lund)</div><p>Four.</p></div>\
              """)
                  .lines())
          .containsExactly(
              "Ana Moy: How deep is it? She wrote to us:",
              "Ana Moy (quoted): “Deep enough.”",
              "Bo Tarn: Tell Ana Moy: two feet.",
              "Bo Tarn: Or three.",
              "-: Whoever that was.",
              "Cy Lund: Four.");
    }

    @Test
    void readsNamesInBlocksOfTheirOwnAboveTheWords() {
      assertThat(
              read("""
              <h2>Weirs</h2><h3 class="speakerName">Deputy Ana Moy</h3><p>It leaks.</p>
              <p>A neighbour says so:</p><div class="quote"><p>It does.</p></div>
              <h3 class="speakerName">Some Deputies</h3><p>Shame!</p>
              <h3 class="speakerName">Bo Tarn (Harl)</h3><p>It is a weir.</p>
              <h3 class="speakerName">Deputy Ana Moy</h3><p>So it is.</p>
              <h3>Related</h3><p>Ana Moy: “It leaks.”</p>\
              """)
                  .lines())
          .containsExactly(
              "Ana Moy: It leaks.",
              "Ana Moy: A neighbour says so:",
              "Ana Moy (quoted): It does.",
              "-: Shame!",
              "Bo Tarn: It is a weir.",
              "Ana Moy: So it is.");
    }

    @Test
    void readsLabelsThatEndWithADash() {
      assertThat(
              read("""
              <p><img src="a.png"><b>Ana Moy (GRN). – </b>Madam President, it leaks.</p>
              <p><b>Bo Tarn,</b> in writing. – It does.</p>
              <p><b>President. –</b> Thank you.</p>
              <p><b>Ana Moy (GRN).</b> – I thank you.</p>\
              """)
                  .lines())
          .containsExactly(
              "Ana Moy: Madam President, it leaks.",
              "-: Bo Tarn, in writing. – It does.",
              "-: Thank you.",
              "Ana Moy: I thank you.");
    }

    @Test
    void takesSurnamesForTheFullNamesAndCreditsNobodyWithOtherBoldWords() {
      assertThat(
              read("""
              <p><strong>SUBJECTS: weirs; locks; mud.</strong></p>
              <p><strong>ANA MOY, MINISTER FOR WEIRS:</strong> Good morning.</p>
              <p><strong>REPORTER 2:</strong> Does it leak?</p>
              <p><strong>MOY:</strong> It does.</p>
              <p><strong>Is it true, somebody asks, that it leaks?</strong></p>
              <p>Who says so?</p>
              <p><strong>MOY:</strong> I do.</p>
              <p><strong>DIVER:</strong> And I.</p>
              <p><strong>माननीय :</strong> No.</p>
              <p><strong>Media contact:</strong> Cy Lund</p>\
              """)
                  .lines())
          .containsExactly(
              "-: SUBJECTS: weirs; locks; mud.",
              "Ana Moy: Good morning.",
              "-: Does it leak?",
              "Ana Moy: It does.",
              "-: Is it true, somebody asks, that it leaks?",
              "-: Who says so?",
              "Ana Moy: I do.",
              "-: And I.",
              "-: माननीय : No.",
              "-: Media contact: Cy Lund");
    }

    @Test
    void creditsAnswersToTheNameInBracketsAndQuotationsToTheNameBelow() {
      assertThat(
              read("""
              <p><strong>Ana Moy:</strong> It leaks.</p><p><strong>Bo Tarn:</strong> Why?</p>
              <p><strong>Ana Moy:</strong> It is old.</p>
              <blockquote><p>I laid the first stone.</p></blockquote><p>— Bo Tarn</p>
              <p>He laid the second as well.</p>
              <p><strong>Q (Cy, by mail): Shall I mend it?</strong></p>
              <p><strong>A (Ana):</strong> Do.</p>
              <p><strong>A:</strong> Do not.</p>\
              """)
                  .lines())
          .containsExactly(
              "Ana Moy: It leaks.",
              "Bo Tarn: Why?",
              "Ana Moy: It is old.",
              "Bo Tarn: I laid the first stone.",
              "-: He laid the second as well.",
              "-: Q (Cy, by mail): Shall I mend it?",
              "Ana Moy: Do.",
              "-: A: Do not.");
    }

    @Test
    void creditsAnInterjectionUnderTheSameMarkAndNobodyWithDeedsInItalics() {
      assertThat(
              read("<p><strong>Hon ADA MOSS</strong>: One.</p><p><strong>Hon Leo Lund</strong>:"
                      + " No!</p><p><strong>Hon ADA MOSS</strong>: Two.</p><p><em>Map, by leave,"
                      + " laid on the Table.</em></p><p><strong>A vote was called for,</strong>"
                      + " <em>That it end.</em></p>")
                  .lines())
          .containsExactly("Ada Moss: One.", "Leo Lund: No!", "Ada Moss: Two.");
    }

    @Test
    void readsAnEventsTranscriptInWhichGivenNamesStandForFullOnes() {
      assertThat(
              read("<h1>Mud</h1><h2>Panel</h2><h3>Dr Ada Moss</h3><p>Digger</p><h3>Leo"
                      + " Lund</h3><p>Diver</p><h2>Transcript</h2><p><a href='#t'>00:04</a>"
                      + " <strong>Ada:</strong> One.</p><p>Two.</p><p><strong>Leo:</strong>"
                      + " Three.</p><p><strong>Ada:</strong> Four.</p><p><strong>Leo:</strong>"
                      + " Five.</p><p><strong>Ada and Leo:</strong> Us!</p>")
                  .lines())
          .containsSubsequence(
              "Ada Moss: One.",
              "Ada Moss: Two.",
              "Leo Lund: Three.",
              "Ada Moss: Four.",
              "Leo Lund: Five.")
          .noneMatch(line -> line.contains("Us!") && !line.startsWith("-"));
    }

    @Test
    void learnsFromThePageWhichElementsNameWhoSpeaks() {
      assertThat(
              read("""
              <h1>Weirs</h1><p class="note">Read before you quote.</p>
              <div class="seg"><span class="nm">Ana Moy</span> <span class="at">(00:00:01)</span>
              <span class="tx">It leaks.</span></div>
              <div class="seg"><span class="nm"></span> <span class="at">(00:00:04)</span>
              <span class="tx">At night.</span></div>
              <div class="seg"><span class="nm">Bo Tarn</span> <span class="at">(00:00:09)</span>
              <span class="tx">Who says so?</span></div>
              <div class="seg"><span class="nm">Unknown Speaker</span> <span class="at">(00:00:12)</span>
              <span class="tx">I do.</span></div>
              <div class="seg"><span class="nm">Ana Moy</span> <span class="at">(00:00:14)</span>
              <span class="tx">He does.</span></div>\
              """)
                  .lines())
          .containsExactly(
              "-: Read before you quote.",
              "Ana Moy: It leaks.",
              "Ana Moy: At night.",
              "Bo Tarn: Who says so?",
              "-: I do.",
              "Ana Moy: He does.");
    }

    @Test
    void readsNamesAboveWithWhatTheyAreBesideThem() {
      String who = "<div class=x><div class=x-who>%s</div><div class=x-org>%s</div><p>%s</p></div>";
      assertThat(
              read("<h1>Weirs</h1>"
                      + who.formatted("Ana Moy", "Diver", "It leaks.")
                      + who.formatted("Bo Tarn", "Miller", "Where?")
                      + who.formatted("Ana Moy", "Diver", "Below.")
                      + who.formatted("Bo Tarn", "Miller", "Deep?"))
                  .lines())
          .containsExactly(
              "Ana Moy: It leaks.", "Bo Tarn: Where?", "Ana Moy: Below.", "Bo Tarn: Deep?");
    }

    @Test
    void takesNoNamesBelowTheWordsForLabels() {
      String said = "<div class=x><p>%s</p><div class=x-who>%s</div></div>";
      assertThat(
              read("<h1>Weirs</h1>"
                      + said.formatted("It leaks.", "Dr Ana Moy")
                      + said.formatted("Where?", "Mr Bo Tarn")
                      + said.formatted("Below.", "Dr Ana Moy")
                      + said.formatted("Deep?", "Mr Bo Tarn"))
                  .lines())
          .allMatch(line -> line.startsWith("-: "));
    }

    @Test
    void creditsAnOfficeToWhomThePageSaysHoldsItThen() {
      assertThat(
              read("""
              <h1>Weirs</h1><p>Members present: Dame Ana Moy (Chair); Bo Tarn; Cy Lund.</p>
              <p>Witnesses: Captain Ewan Holt and Dr Ida Reed.</p>
              <p>Q1 <b>Chair:</b> Does it leak?</p><p><b><i>Captain Holt:</i></b> It does.</p>
              <p>Q2 <b>Cy Lund:</b> Since when?</p><p><b><i>Dr Reed:</i></b> Since May.</p>
              <p><i>Bo Tarn took the Chair.</i></p><p>Witness: Helen Holt.</p>
              <p>Q3 <b>Chair:</b> And now?</p><p><b><i>Ms Holt:</i></b> Still.</p>
              <p><i>The clerk took the Chair.</i></p><p><b>Chair:</b> Enough.</p>\
              """)
                  .lines())
          .containsExactly(
              "Ana Moy: Does it leak?",
              "Ewan Holt: It does.",
              "Cy Lund: Since when?",
              "Ida Reed: Since May.",
              "Bo Tarn: And now?",
              "Helen Holt: Still.",
              "-: Enough.");
    }

    @Test
    void creditsQuestionsToTheBylineAndAnswersToWhomTheIntroductionBeginsWith() {
      String asked =
          "<p><b>Q:</b> <b>Why?</b></p><p><b>A:</b> I fell in.</p><p><b>Q:</b> Again?</p>"
              + "<p><b>A:</b> Twice.</p>";
      assertThat(
              read("<h1>Wet</h1><p>Interview by Bo Tarn</p><p>Ana Moy, who dives, met us.</p>"
                      + asked)
                  .lines())
          .containsSubsequence(
              "Bo Tarn: Why?", "Ana Moy: I fell in.", "Bo Tarn: Again?", "Ana Moy: Twice.");
      assertThat(
              read("<h1>Wet</h1><p>Ana Moy, who dives, met us.</p><p>Cy Lund, who swims, did"
                      + " too.</p>"
                      + asked)
                  .lines())
          .allMatch(line -> line.startsWith("-: "));
    }

    @Test
    void tellsSurnamesApartByTheTitlesOfTheList() {
      assertThat(
              read("""
              <h1>Weirs</h1><p><b>PARTICIPANTS:</b></p><p>Panelists:</p>
              <p>DR. ANA MOY<br>Diver<br>Weir Board</p><p>MR. BO MOY<br>President<br>Mill</p>
              <p>DR. MOY: It leaks.</p><p>MR. MOY: It does, and it</p>
              <p class="address">8 Mill Road</p><p>did.</p><p>DR. MOY: Twice.</p>
              <p>QUESTIONER: Who?</p><p>MR. MOY: Us.</p>\
              """)
                  .lines())
          .containsSubsequence(
              "Ana Moy: It leaks.",
              "Bo Moy: It does, and it",
              "Bo Moy: did.",
              "Ana Moy: Twice.",
              "-: Who?",
              "Bo Moy: Us.");
    }

    @Test
    void readsTablesAndListsOfWhoSpeaksAndWhatTheySay() {
      assertThat(
              read("""
              <h1>Weirs</h1><table><tr><td>00:01</td><td>Ana Moy</td><td>It leaks.</td></tr>
              <tr><td>00:04</td><td>Bo Tarn</td><td>Where?</td></tr>
              <tr><td>00:05</td><td>Ana Moy</td><td>Below.</td></tr></table>\
              """)
                  .lines())
          .containsExactly("Ana Moy: It leaks.", "Bo Tarn: Where?", "Ana Moy: Below.");
    }

    @Test
    void creditsNobodyWithWhatOrdinaryWordsHead() {
      assertThat(
              read("<h1>Weirs</h1><p><b>River Bank:</b> It leaks.</p><p><b>Bank River:</b> No.</p>"
                      + "<p><b>River Bank:</b> It does.</p><p><b>Bank River:</b> Yes.</p>")
                  .lines())
          .allMatch(line -> line.startsWith("-: "));
    }

    @Test
    void creditsNobodyAfterProcedureAndAfterANameWithoutColon() {
      assertThat(
              read("<p>Mr A TARN: One. [Interjections.] Two. [That is: one.]</p><p>Three.</p>"
                      + "<p>Agreed to.</p><p>Four.</p><p>Ms B LUND: Five.</p><p>END OF TAKE</p>"
                      + "<p>Mr A TARN</p><p>Six.</p>")
                  .lines())
          .containsExactly(
              "A Tarn: One.",
              "A Tarn: Two.",
              "A Tarn: Three.",
              "-: Four.",
              "B Lund: Five.",
              "-: Six.");
    }

    @Test
    void creditsNobodyWithWhatManyOrAnOtherSaid() {
      Reading reading =
          read(
              "<p>Mr A TARN: One.</p><p>HON MEMBERS: Shame!</p><p>Ms B LUND: Two.</p><p>Sam Dunne:"
                  + " They do not.</p><p>Three.</p><p>The MINISTER OF PORTS (Ms C Moy): Four.</p>");
      assertThat(reading.lines())
          .containsExactly(
              "A Tarn: One.",
              "-: Shame!",
              "B Lund: Two.",
              "-: They do not.",
              "-: Three.",
              "C Moy: Four.");
      assertThat(reading.findings()).anyMatch(found -> found.contains("Sam Dunne"));
    }

    @Test
    void givesInitialsTheFullNameThatThePageHasAlone() {
      assertThat(
              read("<div>The Members: Violet Green and Max Moss, and Mary Moss.</div>"
                      + "<div><span>HON. V. GREEN:</span><span> One.</span></div>"
                      + "<div><span>HON. M. MOSS:</span><span> Two.</span></div>")
                  .lines())
          .contains("Violet Green: One.", "M. Moss: Two.");
    }

    @Test
    void showsAnOfficeAsTheSpeakerWhereThePageMarksItAsOne() {
      assertThat(
              read("<div><span>MR SPEAKER:</span><span> Order.</span></div><p>The SPEAKER:"
                      + " Order!</p><p>Mr A TARN: One.</p>")
                  .lines())
          .containsExactly("Mr Speaker: Order.", "-: Order!", "A Tarn: One.");
    }

    @Test
    void readsBoldNamesWithConstituencyAndParty() {
      assertThat(
              read("<p><strong>Nora Quill</strong> (Selby) (Lab): One. <i>(Loud consultations)</i>"
                      + " Two.</p><p><strong>Madam Deputy Speaker (Ms Judith Holt):</strong>"
                      + " Three.</p><p><strong>Several hon. Members</strong>"
                      + " rose—</p><p><b>Mind</b> the gap.</p>")
                  .lines())
          .containsExactly(
              "Nora Quill: One.", "Nora Quill: Two.", "Judith Holt: Three.", "-: Mind the gap.");
    }

    @Test
    void readsNamesThatAreNotInCapitalsWhereMostParagraphsBeginWithOne() {
      assertThat(
              read("<p>Ada Tarn: One.</p><p>Bo Lund: Two.</p><p>Audience member: Three.</p><p>Ada"
                      + " Tarn: Four.</p>")
                  .lines())
          .containsExactly("Ada Tarn: One.", "Bo Lund: Two.", "-: Three.", "Ada Tarn: Four.");
    }
  }

  @Nested
  class Event {

    private static final String SPEAKERS =
        "<article><h1>Rivers</h1><h2>Speakers</h2><ul><li><strong>Ana Ruiz</strong>, Head, River"
            + " Trust</li><li><strong>Wei Li</strong><br>Angler"
            + " (chair)</li></ul><h2>Highlights</h2>";

    @Test
    void creditsAQuotationToTheNameBelowOrInIt() {
      assertThat(
              read(SPEAKERS
                      + "<h3>Weirs</h3><blockquote><p>One.</p><p>Two.</p></blockquote><p>Dr Ana"
                      + " Ruiz, Head</p><figure><blockquote>Three.</blockquote><figcaption>Wei"
                      + " Li</figcaption></figure><p>An editor's line.</p></article>")
                  .lines())
          .containsExactly(
              "Ana Ruiz: One.", "Ana Ruiz: Two.", "Wei Li: Three.", "-: An editor's line.");
    }

    @Test
    void listsSpeakersOfAListOfDefinitionsAndCreditsTheOneWhoHeldTheChair() {
      assertThat(
              read("""
              <h2>Speakers</h2><dl><dt>Dr Ana Moy</dt><dd>Fellow, Weir Institute (chair)</dd>
              <dt>Bo Tarn</dt><dd>Diver</dd><dt>Cy Lund</dt><dd>Withdrew on the day</dd></dl>
              <h2>What was said</h2><p>It was late.</p>
              <blockquote><p>It leaks.</p><footer>Bo Tarn, <cite>Diver</cite></footer></blockquote>
              <blockquote><p>It does.</p><footer>The chair</footer></blockquote>
              <blockquote><p>Does it?</p><footer>Audience member</footer></blockquote>\
              """)
                  .lines())
          .containsExactly(
              "-: It was late.", "Bo Tarn: It leaks.", "Dr Ana Moy: It does.", "-: Does it?");
    }

    @Test
    void creditsNobodyWhereTheNameFitsNobodyOrSomebodyElseSpeaksWithin() {
      Reading reading =
          read(
              SPEAKERS
                  + "<blockquote>One.</blockquote><p>Sam Dunne,"
                  + " visitor</p><blockquote><p>Two.</p><p>Sam Dunne: They do"
                  + " not.</p></blockquote><p>Ana Ruiz</p><blockquote>Three."
                  + " <blockquote>Four.</blockquote></blockquote><p>Ana"
                  + " Ruiz</p><blockquote>Five.</blockquote><p>Wei Li, at an evening on"
                  + " wasps</p></article>");
      assertThat(reading.lines()).noneMatch(line -> !line.startsWith("-: "));
      assertThat(reading.findings()).filteredOn(found -> found.contains("quotation")).hasSize(4);
    }

    @Test
    void creditsNobodyWithWordsThatThePageGivesToTwo() {
      Reading reading =
          read(
              SPEAKERS
                  + "<blockquote>The same words.</blockquote><p>Ana Ruiz</p><blockquote>The same"
                  + " words.</blockquote><p>Wei Li</p></article>");
      assertThat(reading.lines()).containsExactly("-: The same words.", "-: The same words.");
    }

    @Test
    void readsNoMenuNoCommentAndNothingHidden() {
      Reading reading =
          read(
              "<nav><blockquote>Menu.</blockquote></nav>"
                  + SPEAKERS
                  + "<blockquote>One.</blockquote><p>Ana Ruiz</p><figure class=pullquote"
                  + " aria-hidden=true><blockquote>One.</blockquote><figcaption>Wei"
                  + " Li</figcaption></figure><p style='display: none'>Hidden.</p><h2>2"
                  + " comments</h2><blockquote>Nonsense!</blockquote><p>Ana"
                  + " Ruiz</p></article><aside><blockquote>Wasps.</blockquote><p>Wei"
                  + " Li</p></aside>");
      assertThat(reading.lines()).containsExactly("Ana Ruiz: One.");
      assertThat(reading.findings()).singleElement().asString().contains("Ana Ruiz", "Wei Li");
    }
  }

  @Nested
  class Report {

    @Test
    void holdsTheTextAloneAndSaysWhatItQuotes() {
      Reading reading =
          read(
              "<div class=cookie-banner><p>We use cookies on this"
                  + " site.</p></div><main><h1>Dues</h1><p>Published 4 March"
                  + " 2025</p><h2>Contents</h2><ul><li>Foreword of the"
                  + " chair</li></ul><h2>Findings</h2><p>Ports pay twice.<sup><a"
                  + " href='#n1'>[1]</a></sup> Twice.</p><blockquote><p>We close.</p><p"
                  + " class=cite>Sam Dunne, harbour master</p></blockquote><blockquote>We do"
                  + " not.</blockquote><table><tr><td>Selby pays forty</td></tr></table><p>Olga"
                  + " Finch<br>Chair of the Review</p><p>Update 5 May 2025: they pay"
                  + " thrice.</p><h2>References</h2><p>Ode, R. Dues twice over.</p></main>");
      assertThat(reading.lines())
          .containsExactly(
              "-: Ports pay twice. Twice.", "> Sam Dunne: We close.", "> : We do not.");
      assertThat(reading.source()).isInstanceOf(Source.Report.class);
      assertThat(reading.source().publication().date()).hasToString("2025-03-04");
      assertThat(reading.source().publication().publisher()).isEqualTo("The Trust");
    }

    @Test
    void readsCardsAndPullQuotesAsQuotationsButNoSponsors() {
      assertThat(
              read("<h1>Mud</h1><p>We met.</p><div class=quote-card><div class=quote-text>Mud"
                      + " rises.</div><div class=quote-name>Ada Moss</div><div"
                      + " class=quote-role>Digger</div></div><figure"
                      + " class=pullquote><blockquote><p>I dived.</p><cite>Leo Lund,"
                      + " diver</cite></blockquote></figure><p>This page is licensed under the Open"
                      + " Licence.</p><div class=sponsor><blockquote><p>Buy boots.</p><footer>Leo"
                      + " Lund</footer></blockquote></div>")
                  .lines())
          .containsExactly("-: We met.", "> Ada Moss: Mud rises.", "> Leo Lund: I dived.");
    }

    @Test
    void namesWhomTheSentenceAboveABlockQuoteNamesAsTheOneWhoSaysIt() {
      assertThat(
              read("""
              <h1>Weirs</h1><p>The Minister, Ana Moy MP, opened a weir. Bo Tarn dived.</p>
              <p>Speaking at the weir, Minister Moy said:</p>
              <blockquote><p>It leaks.</p><p>It shall not.</p></blockquote>
              <p>Asked by Ana Moy, the diver said:</p><blockquote><p>It did.</p></blockquote>
              <p>A friend of Bo Tarn told us:</p><blockquote><p>He dives.</p></blockquote>
              <p>Bo Tarn, who has dived since 1990, told the Weir Board in May:</p>
              <p>“It is cold.</p><p>“It is deep.”</p>
              <p>Ana Moy told us what Bo Tarn had written:</p><blockquote>No.</blockquote>
              <p>The Weir Board said: “No comment.” It had none.</p>\
              """)
                  .lines())
          .containsExactly(
              "-: The Minister, Ana Moy MP, opened a weir. Bo Tarn dived.",
              "-: Speaking at the weir, Minister Moy said:",
              "> Ana Moy: It leaks.",
              "> Ana Moy: It shall not.",
              "-: Asked by Ana Moy, the diver said:",
              "> : It did.",
              "-: A friend of Bo Tarn told us:",
              "> : He dives.",
              "-: Bo Tarn, who has dived since 1990, told the Weir Board in May:",
              "> Bo Tarn: “It is cold.",
              "> Bo Tarn: “It is deep.”",
              "-: Ana Moy told us what Bo Tarn had written:",
              "> : No.",
              "-: The Weir Board said: “No comment.” It had none.");
    }

    @Test
    void quotesAnExchangeThatItPrints() {
      assertThat(
              read("""
              <h1>Weirs</h1><h2>One</h2><p>Mud.</p><p>Silt.</p><p>Sand.</p><p>Reed.</p><p>Fish.</p>
                  <p>Frogs.</p><h2>Two</h2><p>We heard this.</p><p>MR. TARN: Does it leak?</p>
              <p>MS. MOY: It does.</p><p>MR. TARN: Why?</p><h2>Three</h2><p>Mud.</p><p>Silt.</p><p>Sand.</p>\
              """)
                  .lines())
          .contains(
              "-: We heard this.",
              "> Mr. Tarn: Does it leak?",
              "> Ms. Moy: It does.",
              "> Mr. Tarn: Why?",
              "-: Silt.");
    }

    @Test
    void creditsNoWordInCapitalsThatHeadsALine() {
      assertThat(
              read("""
              <h1>Weirs</h1><p>WHAT: A walk.</p><p>WHERE: The weir.</p><p>THE PLAN: Mud.</p>
              <p>It is wet.</p>\
              """)
                  .lines())
          .containsExactly(
              "-: WHAT: A walk.", "-: WHERE: The weir.", "-: THE PLAN: Mud.", "-: It is wet.");
    }

    @Test
    void isNotTakenForASittingForParagraphsThatBeginInBold() {
      assertThat(
              read("<h1>Dues</h1><p><b>Key Findings:</b> Ports pay twice.</p><p><b>Next Steps:</b>"
                      + " We wait.</p><p>They: nobody else.</p>")
                  .lines())
          .allMatch(line -> line.startsWith("-: "));
    }

    @Test
    void withoutTextSaysSo() {
      Reading reading = read("<nav><p>Menu</p></nav><table><tr><td>1</td></tr></table>");
      assertThat(reading.failed()).isTrue();
      assertThat(reading.findings()).anyMatch(found -> found.contains("no paragraph"));
    }
  }

  @Nested
  class Strange {

    @Test
    void encodingOfThePagesOwnIsRead() {
      byte[] bytes =
          "<html><head><meta charset=iso-8859-1><title>Dues</title></head><body><p>Caf\u00E9 dues rise.</p></body></html>"
              .getBytes(StandardCharsets.ISO_8859_1);
      assertThat(Reading.of(READER, "a.html", bytes).lines()).containsExactly("-: Café dues rise.");
    }

    @Test
    void depthWithoutEndIsReadQuickly() {
      assertThat(Duration.ofSeconds(10))
          .isGreaterThan(
              time(
                  () ->
                      read("<div>".repeat(100_000) + "<p>Deep down.</p>" + "<b>".repeat(50_000))));
    }

    @Test
    void aSittingOfAWeekIsReadInSeconds() {
      String turn = "<p><b>Mr Moss:</b> The pier is late again.</p><p><b>Ms Hart:</b> It is.</p>\n";
      assertThat(Duration.ofSeconds(10))
          .as("each paragraph looks at what stands around it, not at the whole page")
          .isGreaterThan(time(() -> read("<h1>Sitting</h1>" + turn.repeat(20_000))));
    }

    private static Duration time(Runnable reading) {
      long start = System.nanoTime();
      reading.run();
      return Duration.ofNanos(System.nanoTime() - start);
    }
  }
}
