package org.rostrum.adapter.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.adapter.format.Reading;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Spot;

class ParliamentaryXmlReaderTest {

  private static final ParliamentaryXmlReader READER = new ParliamentaryXmlReader();

  private static Reading read(String xml) {
    return Reading.of(READER, "a.xml", xml);
  }

  @Nested
  class Parlparse {

    private Reading debate(String speeches) {
      return read(
          "<?xml version='1.0'?><publicwhip><major-heading"
              + " id='x/2025-03-04a.1'>Ports</major-heading><minor-heading>Silt</minor-heading>"
              + speeches
              + "</publicwhip>");
    }

    @Test
    void creditsASpeechToItsSpeakerWithoutWhatIsPrinted() {
      Reading reading =
          debate(
              "<speech speakername='Nora Tarn' time='14:31:00'><p>12. What of"
                  + " silt?[<i>900123</i>]</p></speech><speech speakername='Ana Moy'><p>None."
                  + " [<i>Interruption.</i>] Order would help (Nora Tarn).</p><p><i>indicated"
                  + " assent.</i></p></speech><speech nospeaker='true'><p>Question put and agreed"
                  + " to.</p></speech>");
      assertThat(reading.lines())
          .containsExactly(
              "Nora Tarn: What of silt?",
              "Ana Moy: None.",
              "Ana Moy: Order would help (Nora Tarn).");
      assertThat(reading.source().publication().date()).hasToString("2025-03-04");
      assertThat(((Source.Panel) reading.source()).themes())
          .singleElement()
          .matches(theme -> theme.name().equals("Silt"));
    }

    @Test
    void creditsNobodyWhereManySpeakOrTwoHaveTheName() {
      Reading reading =
          debate(
              "<speech speakername='Hon. Members'><p>Shame!</p></speech><speech speakername='Ana"
                  + " Moy' person_id='1'><p>One.</p></speech><speech speakername='Ana Moy'"
                  + " person_id='2'><p>Two.</p></speech><speech speakername='Bo Lund'"
                  + " person_id='3'><p>Sam Dunne: They do not.</p></speech>");
      assertThat(reading.lines())
          .containsExactly("-: Shame!", "-: One.", "-: Two.", "-: Sam Dunne: They do not.");
      assertThat(reading.findings()).anyMatch(found -> found.contains("several people"));
    }

    @Test
    void namesWhoHoldsAnOfficeByNameInBracketsOrById() {
      assertThat(
              debate(
                      """
                      <speech speakername='The Convener (Ana Moy)' person_id='1'><p>One.</p></speech>
                      <speech speakername='Bo Lund (Harl) (Ind)' person_id='2'><p>Two,<br/>or so.</p></speech>
                      <speech speakername='The Convener' person_id='1'><p>Bo Lund: you had more.</p></speech>
                      <speech speakername='The Deputy Convener'><p>Four.</p></speech>
                      <speech speakername='Cy Holm (Wick)' person_id='3'><p>Five.</p></speech>
                      <speech speakername='Cy Holm (Harl)' person_id='4'><p>Six.</p></speech>
                      <speech speakername='Cy Holm' person_id='4'><p>Seven.</p></speech>\
                      """)
                  .lines())
          .containsExactly(
              "Ana Moy: One.",
              "Bo Lund: Two, or so.",
              "Ana Moy: Bo Lund: you had more.",
              "Deputy Convener: Four.",
              "Cy Holm (Wick): Five.",
              "Cy Holm (Harl): Six.",
              "-: Seven.");
    }

    @Test
    void creditsNobodyWithAnInterpretersWords() {
      assertThat(
              debate(
                      """
                      <speech speakername='Ana Moy'><p>One.</p><p>The member spoke in Welsh:</p>
                      <p><i>Dau.</i></p><p>Following is the simultaneous interpretation:</p><p>Two.</p></speech>\
                      """)
                  .lines())
          .containsExactly("Ana Moy: One.", "Ana Moy: Dau.", "-: Two.");
    }

    @Test
    void leavesOutTheOfficeThatWasReadAsWords() {
      Reading reading =
          debate(
              "<speech speakername='Ana Moy'><p><b>The Minister for Silt (Ana Moy) (Ind)</b> One"
                  + " <b>Ana Moy</b> says.</p></speech><speech speakername='Bo Lund'><p>The"
                  + " Minister for Mud (Bo Lund): Two.</p></speech><speech speakername='Bo"
                  + " Lund'><p><b>No</b> mud.</p></speech>");
      assertThat(reading.lines())
          .containsExactly("Ana Moy: One Ana Moy says.", "Bo Lund: Two.", "Bo Lund: No mud.");
    }
  }

  @Nested
  class AnyOther {

    @Test
    void creditsWhomAkomaNtosoPointsAtAndNobodyWherePointsAtNobody() {
      assertThat(
              read("""
              <akomaNtoso><debate><meta><references>
              <TLCPerson eId="moy" showAs="Ana Moy"/><TLCPerson eId="lund" showAs="Bo Lund"/>
              <TLCRole eId="silt" showAs="Minister for Silt"/></references></meta>
              <debateBody><debateSection><heading>Silt</heading>
              <question by="#lund" to="#silt"><p>Bo Lund asked of silt.</p></question>
              <speech by="#moy" as="#silt"><from>The Minister</from><p>One.</p></speech>
              <summary>Question put.</summary>
              <speech by=""><from>A Deputy</from><p>Two.</p></speech>
              <speech by="#lund"><from>Deputy Ana Moy</from><p>Three.</p></speech>
              <speech by="#lund"><from>Deputy Lund</from><p>Four. <remark>(Laughter)</remark> Five.</p></speech>
              </debateSection></debateBody></debate></akomaNtoso>\
              """)
                  .lines())
          .containsExactly(
              "-: Bo Lund asked of silt.",
              "Ana Moy: One.",
              "-: Two.",
              "-: Three.",
              "Bo Lund: Four.",
              "Bo Lund: Five.");
    }

    @Test
    void turnsWhereSomebodyIsNamedWithinASpeech() {
      assertThat(
              read("""
              <hansard><start><p>The SPEAKER (Hon. Cy Holm) took the chair at 12:00.</p></start>
              <speech><talk.start><talker><name role="metadata">Moy, Ana, MP</name><name.id>1</name.id>
              <party>X</party></talker></talk.start><talk.text><body>
              <p><a href="1" type="MemberSpeech">Ms MOY</a> (Harl) (12:02): One.</p><p>Two.</p>
              <p><a href="9" type="OfficeInterjecting">The SPEAKER</a>: The question is agreed to. Three.</p>
              <p><a href="" type="MemberInterjecting">Opposition members</a>: Four!</p>
              <p><i>Honourable members interjecting</i>—</p>
              <p><a href="1" type="MemberContinuation">Ms MOY</a>: Five.</p></body></talk.text></speech>
              </hansard>\
              """)
                  .lines())
          .containsExactly(
              "Ana Moy: One.",
              "Ana Moy: Two.",
              "Cy Holm: The question is agreed to. Three.",
              "-: Four!",
              "Ana Moy: Five.");
    }

    @Test
    void readsNamesThatStandInParagraphsOrAlone() {
      assertThat(
              read("""
              <protokoll><rede><p klasse="redner"><redner id="1"><name><vorname>Ana</vorname>
              <nachname>Moy</nachname></name></redner>Ana Moy (X):</p><p>Eins.</p>
              <kommentar>(Beifall)</kommentar><name>Bea Holm:</name><p>Zwei.</p></rede>
              <anforande><rubrik>Slam</rubrik><talare>Bo Lund (M)</talare><parti>M</parti>
              <anforandetext>Tre.</anforandetext></anforande></protokoll>\
              """)
                  .lines())
          .containsExactly("Ana Moy: Eins.", "Bea Holm: Zwei.", "Bo Lund: Tre.");
    }

    @Test
    void saysOfOtherXmlThatNoElementIsASpeech() {
      assertThat(read("<?xml version='1.0'?><order><item>One.</item></order>").findings())
          .anyMatch(found -> found.contains("no element of it is a speech"));
    }
  }

  @Nested
  class ParlaMint {

    private Reading sitting(String header, String body) {
      return read(
          "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><titleStmt><title"
              + " type='main'>Sitting [ParlaMint SAMPLE]</title><respStmt><persName>Dee"
              + " Hart</persName></respStmt></titleStmt>"
              + header
              + "</teiHeader><text><body><head>Fees</head>"
              + body
              + "</body></text></TEI>");
    }

    @Test
    void creditsNobodyWhereTheRecordDoesNotKnowWhoThoughAnIdWasCredited() {
      Reading reading = sitting("", "<u who='#unknown'><seg>Louder!</seg></u>");
      assertThat(reading.lines()).containsExactly("-: Louder!");
      assertThat(reading.findings()).anyMatch(found -> found.contains("does not know who"));
    }

    @Test
    void putsTokensTogetherThatWereReadWithoutBlanks() {
      Reading reading =
          sitting(
              "",
              "<u who='#MoyAna'><seg><s><w>Mud</w><w join='right'>rises</w><pc>.</pc></s><s><w"
                  + " join='right'>Does</w><w>n't<w lemma='not'/></w><name><w>it</w></name><pc"
                  + " join='left'>?</pc></s></seg></u>");
      assertThat(reading.lines()).containsExactly("MoyAna: Mud rises. Doesn't it?");
    }

    @Test
    void keepsSegmentsApartAndLeavesOutWhatOthersDo() {
      Reading reading =
          sitting(
              "",
              "<note type='time'>10.05</note><u who='#TarnAda' ana='#chair'><seg>Fees rise"
                  + " <kinesic><desc>Applause</desc></kinesic>"
                  + " twice</seg><vocal><desc>Never!</desc></vocal><seg>So <gap"
                  + " reason='inaudible'><desc>inaudible</desc></gap> said</seg><seg>Question put"
                  + " and agreed to.</seg></u>");
      assertThat(reading.lines())
          .containsExactly("TarnAda: Fees rise", "TarnAda: twice", "TarnAda: So [inaudible] said");
      Source.Panel panel = (Source.Panel) reading.source();
      assertThat(panel.title()).isEqualTo("Sitting");
      assertThat(panel.remarks())
          .extracting(remark -> panel.marks().of(remark.span()))
          .containsOnly(Optional.of(new Spot.Time("10:05")));
      assertThat(panel.appearances())
          .singleElement()
          .matches(one -> one.capacities().contains("chair"));
    }

    @Test
    void takesNamesFromItsListAndCreditsTwoAtOnceToNobody() {
      assertThat(
              sitting(
                      "<listPerson><person"
                          + " xml:id='TarnAda'><persName><forename>Ada</forename><surname>Tarn"
                          + "</surname></persName><persName><surname>Moy</surname></persName></person></listPerson>",
                      "<u who='#TarnAda'><seg>One.</seg></u><u who='#TarnAda"
                          + " #X'><seg>Two.</seg></u><u><seg>Three.</seg></u>")
                  .lines())
          .containsExactly("Ada Tarn: One.", "-: Two.", "-: Three.");
    }
  }

  @Nested
  class Strange {

    @Test
    void entitiesOfMoreThanCharactersAreNotReplaced() {
      for (String entity :
          new String[] {
            "<!ENTITY a SYSTEM 'file:///etc/hostname'>",
            "<!ENTITY b 'bbbb'><!ENTITY a '&b;&b;'>",
            "<!ENTITY a '<i>a</i>'>",
            "<!ENTITY a 'a text of the file that is longer than a character'>"
          }) {
        Reading reading =
            read(
                "<?xml version='1.0'?><!DOCTYPE publicwhip ["
                    + entity
                    + "]><publicwhip><speech speakername='Ana Moy'><p>One &a;"
                    + " two.</p></speech></publicwhip>");
        assertThat(reading.failed()).isTrue();
        assertThat(reading.findings())
            .singleElement()
            .asString()
            .contains("refers to what is outside");
      }
    }

    @Test
    void entitiesThatStandForCharactersAreReadWhereTheFileWasNotReadAtAll() {
      Reading reading =
          read(
              "<?xml version='1.0'?><!DOCTYPE publicwhip SYSTEM 'absent.dtd' [<!ENTITY mdash"
                  + " '&#8212;'>]><publicwhip><speech speakername='Ana Moy'><p>One &mdash;"
                  + " two.</p></speech></publicwhip>");
      assertThat(reading.lines()).containsExactly("Ana Moy: One — two.");
    }

    @Test
    void brokenAndDeepXmlIsToldSo() {
      assertThat(read("<publicwhip><speech speakername='A'><p>One.").findings())
          .singleElement()
          .asString()
          .contains("not well formed");
      assertThat(read("<publicwhip>" + "<a>".repeat(100_000)).failed()).isTrue();
    }

    @Test
    void otherXmlIsTakenForWhatItIs() {
      assertThat(read("<?xml version='1.0'?><rss><item/></rss>").findings())
          .singleElement()
          .asString()
          .contains("\"rss\"");
      assertThat(READER.claims(new SourceFile("a.xml", "<html></html>"))).isZero();
      assertThat(READER.claims(new SourceFile("a.txt", "Ada: <b>no</b>"))).isZero();
    }
  }

  /// What a record sets apart as somebody else's is never the speaker's own, however it does so.
  @Nested
  class Quotations {

    private static final String SPEAKER = "Ana Moy";

    private static String record(String kind, String quotation) {
      return switch (kind) {
        case "parlparse" ->
            "<publicwhip><major-heading>Weirs</major-heading><speech speakername='Ana Moy'>"
                + "<p>I have done nothing.</p>"
                + quotation
                + "<p>I do not agree.</p></speech><speech speakername='Bo Lund'><p>So.</p></speech>"
                + "</publicwhip>";
        case "parlamint" ->
            "<TEI><teiHeader><person xml:id='a'><persName><forename>Ana</forename><surname>Moy"
                + "</surname></persName></person></teiHeader><text><body><head>Weirs</head>"
                + "<u who='#a'><seg>I have done nothing.</seg>"
                + quotation
                + "<seg>I do not agree.</seg></u><u"
                + " who='#a'><seg>So.</seg></u></body></text></TEI>";
        default ->
            "<akomaNtoso><debate><debateBody><debateSection><heading>Weirs</heading>"
                + "<speech by='#a'><from>Ana Moy</from><p>I have done nothing.</p>"
                + quotation
                + "<p>I do not agree.</p></speech><speech by='#b'><from>Bo Lund</from><p>So.</p>"
                + "</speech></debateSection></debateBody></debate></akomaNtoso>";
      };
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '^',
        textBlock =
            """
            parlparse ^ <p class='indent'>Weirs are vanity.</p>
            parlparse ^ <p class="QuoteIndent">Weirs are vanity.</p>
            parlparse ^ <p pwmotiontext='no' class='indent2'>Weirs are vanity.</p>
            parlparse ^ <blockquote><p>Weirs are vanity.</p></blockquote>
            parlparse ^ <p><q>Weirs are vanity.</q></p>
            parlamint ^ <seg><quote>Weirs are vanity.</quote></seg>
            parlamint ^ <quote><seg>Weirs are vanity.</seg></quote>
            parlamint ^ <seg><q>Weirs are vanity.</q></seg>
            parlamint ^ <note>(Reads)</note><seg><quote>Weirs are vanity.</quote></seg>
            akoma ^ <blockQuote><p>Weirs are vanity.</p></blockQuote>
            akoma ^ <p class='indent'>Weirs are vanity.</p>
            akoma ^ <p><q>Weirs are vanity.</q></p>
            akoma ^ <p><embeddedText>Weirs are vanity.</embeddedText></p>
            """)
    void ofAParagraphAreSomebodyElses(String kind, String quotation) {
      List<String> lines = read(record(kind, quotation)).lines();
      assertThat(lines).contains(SPEAKER + ": I have done nothing.", SPEAKER + ": I do not agree.");
      assertThat(lines.stream().filter(line -> line.contains("vanity")))
          .singleElement(InstanceOfAssertFactories.STRING)
          .startsWith(SPEAKER + " (")
          .doesNotStartWith(SPEAKER + " (own");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '^',
        textBlock =
            """
            parlparse ^ <p>He wrote <q>weirs are vanity</q> and left.</p>
            parlamint ^ <seg>He wrote <quote>weirs are vanity</quote> and left.</seg>
            parlamint ^ <seg>He wrote <quote>“weirs are vanity”</quote> and left.</seg>
            akoma ^ <p>He wrote <q>weirs are vanity</q> and left.</p>
            """)
    void withinASentenceStandInQuotationMarks(String kind, String quotation) {
      assertThat(read(record(kind, quotation)).lines())
          .contains(SPEAKER + ": He wrote “weirs are vanity” and left.");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '^',
        textBlock =
            """
            parlparse ^ <p>(Applause from the left)</p>
            parlparse ^ <p>[Uproar on the benches]</p>
            parlamint ^ <seg>(Applause from the left)</seg>
            parlamint ^ <seg>[Uproar on the benches.]</seg>
            parlamint ^ <seg>So. (Applause from the left) So.</seg>
            akoma ^ <p>(Applause from the left)</p>
            """)
    void areNotesInBrackets(String kind, String note) {
      assertThat(read(record(kind, note)).lines())
          .noneMatch(line -> line.contains("Applause") || line.contains("Uproar"));
    }
  }
}
