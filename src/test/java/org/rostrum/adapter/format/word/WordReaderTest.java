package org.rostrum.adapter.format.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rostrum.adapter.format.Reading;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Wording;

class WordReaderTest {

  private static final WordReader READER = new WordReader();

  private static final String TYPES =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
          + " Extension='rels'"
          + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
          + " PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-"
          + "officedocument.wordprocessingml.document.main+xml'/></Types>";
  private static final String RELATIONS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
          + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/officeDocument' Target='word/document.xml'/></Relationships>";

  private static byte[] document(String body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", TYPES);
      put(zip, "_rels/.rels", RELATIONS);
      put(
          zip,
          "word/document.xml",
          "<w:document"
              + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
              + body
              + "</w:body></w:document>");
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static Reading read(String body) throws IOException {
    return Reading.of(READER, "minutes.docx", document(body));
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
  }

  private static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val='"
        + style
        + "'/></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  private static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc>").append(cell.startsWith("<") ? cell : p(cell)).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  private static final String PRESENT =
      table(row("Present"), row("Hamo Pike, trader", "Edith Sorrel"), row("Ada Moss", "Leo Moss"));

  @Test
  void readsARowAsATurnAlsoWhereTheNameIsMergedOverTwo() throws IOException {
    Reading reading =
        read(
            styled("Title", "Minutes of the Square Group")
                + p("4 March 2025, verbatim note")
                + PRESENT
                + styled("Heading1", "1. The square")
                + table(
                    row("Item", "Speaker", "Said"),
                    row("1", "<w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + p("Mr Pike"), "One."),
                    row("2", "<w:tcPr><w:vMerge/></w:tcPr><w:p/>", "Two."),
                    row("<w:tcPr><w:gridSpan w:val='3'/></w:tcPr>" + p("AGREED: a trial in May.")),
                    row("3", "Edith Sorrel", "Three.")));
    assertThat(reading.lines())
        .containsExactly("Hamo Pike: One.", "Hamo Pike: Two.", "Edith Sorrel: Three.");
    assertThat(reading.source().wording()).isEqualTo(Wording.VERBATIM);
    assertThat(reading.source().publication().date()).hasToString("2025-03-04");
    assertThat(((Source.Panel) reading.source()).appearances()).hasSize(4);
  }

  private static String labelled(String label, String words) {
    return "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>"
        + label
        + "</w:t></w:r><w:r><w:t xml:space='preserve'> "
        + words
        + "</w:t></w:r></w:p>";
  }

  @Test
  void creditsNeitherARoomNorAFilmInAMeetingToolsTranscript() throws IOException {
    Reading reading =
        read(
            styled("Title", "Mar 4, 2025")
                + styled("Heading1", "Square Group - Transcript")
                + styled("Heading2", "Attendees")
                + p("Hamo Pike, Edith Sorrel, Square Meeting Room")
                + styled("Heading3", "00:00:00")
                + labelled("Hamo Pike:", "One: two.")
                + labelled("Square Meeting Room:", "Three.")
                + labelled("Edith Sorrel:", "Four.")
                + styled("Heading3", "00:05:00")
                + labelled("Edith Sorrel's Presentation:", "Five.")
                + labelled("Hamo Pike:", "Six."));
    assertThat(reading.lines())
        .containsExactly(
            "Hamo Pike: One: two.",
            "-: Three.",
            "Edith Sorrel: Four.",
            "-: Five.",
            "Hamo Pike: Six.");
    assertThat(reading.source().title()).isEqualTo("Square Group - Transcript");
  }

  @Test
  void readsMinutesInATableByInitialsAndOffices() throws IOException {
    Reading reading =
        read(
            styled("Title", "HARL COUNCIL")
                + p("Minutes of the meeting of 4 March 2025")
                + p("Present: Cllr Mrs Ada Moss (AM, Chairman), Cllr Leo Pike (LP)")
                + p("In attendance: District Cllr Edith Sorrel (from 8pm)")
                + table(
                    row("No.", "Minute", "Action"),
                    row("1", p("The square") + p("LP: One.") + p("He had asked twice."), "AM"),
                    row("2", p("Chairman: Two.") + p("RESOLVED to dig."), "LP"),
                    row("3", p("A resident: Three.") + p("Cllr Sorrel: Four."), "")));
    assertThat(reading.lines())
        .contains("Leo Pike: One.", "Ada Moss: Two.", "-: RESOLVED to dig.", "Edith Sorrel: Four.")
        .noneMatch(said -> said.matches("[^-].*Three.*"));
  }

  @Test
  void readsNamesThatStandAloneInAStyleOfTheirOwn() throws IOException {
    Reading reading =
        read(
            styled("Title", "Verbatim note of the meeting")
                + p("Present: Hamo Pike, Edith Sorrel; PC Ada Moss; 31 others")
                + styled("SpeakerName", "Hamo Pike (Chair)")
                + p("One.")
                + p("Two: three.")
                + styled("SpeakerName", "A member of the public")
                + p("Four.")
                + styled("SpeakerName", "PC Moss (by telephone)")
                + p("Five.")
                + styled("Quote", "Dear Ada: six.")
                + styled("SpeakerName", "Hamo Pike and Edith Sorrel")
                + p("Seven.")
                + styled("SpeakerName", "Edith Sorrel")
                + p("Eight.")
                + styled("SpeakerName", "Hamo Pike")
                + p("Nine.")
                + p("The meeting closed at 20:14."));
    assertThat(reading.lines())
        .containsExactly(
            "Hamo Pike: One.",
            "Hamo Pike: Two: three.",
            "-: Four.",
            "Pc Ada Moss: Five.",
            "Pc Ada Moss: \u201CDear Ada: six.\u201D",
            "-: Seven.",
            "Edith Sorrel: Eight.",
            "Hamo Pike: Nine.");
  }

  @Test
  void readsWhatMeetingToolsWriteIntoADocument() throws IOException {
    String lineBreak = "</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>";
    String withBreaks =
        p("Quay - weekly")
            + p("4 March 2025, 10:03AM")
            + p("Edith Sorrel started transcription")
            + p("Edith Sorrel   0:04" + lineBreak + "One: two.")
            + p("Meeting Room Quay   0:09" + lineBreak + "Three.")
            + p(
                "Hamo Pike   0:14"
                    + lineBreak
                    + "Four."
                    + lineBreak
                    + "Edith Sorrel   1:15 is late.")
            + p("Copilot   0:20" + lineBreak + "Hamo Pike said four.")
            + p("Edith Sorrel   30:58" + lineBreak + "Five.")
            + p("Edith Sorrel stopped transcription");
    assertThat(read(withBreaks).lines())
        .containsExactly(
            "Edith Sorrel: One: two.",
            "-: Three.",
            "Hamo Pike: Four. Edith Sorrel 1:15 is late.",
            "-: Hamo Pike said four.",
            "Edith Sorrel: Five.");
    String older =
        p("0:0:3.450 --> 0:0:8.958" + lineBreak + "Edith Sorrel" + lineBreak + "One.")
            + p("0:0:9.1 --> 0:0:10.2" + lineBreak + "Hamo Pike" + lineBreak + "Two.");
    assertThat(read(older).lines()).containsExactly("Edith Sorrel: One.", "Hamo Pike: Two.");
  }

  @Test
  void readsColumnsThatAreHeadedInTwoLanguages() throws IOException {
    Reading reading =
        read(
            styled("Title", "Minutes of the Square Group")
                + table(
                    row("Present", "Capacity", "Signature"),
                    row("Mr Hamo Pike", "Member", "signed"),
                    row("Mrs Ada Moss", "Member", "signed"),
                    row("Mr Leo Moss", "Member", ""))
                + table(
                    row("No.", "Item / Item", "Discussion / Bespreking", "Action / Aksie"),
                    row("1", "Lamps", p("Mrs A. Moss: One.") + p("Mev. A. Moss: Two."), "None"),
                    row(
                        "2",
                        "Bins",
                        p("Mr Pike: Three.") + p("Mr Moss and Mr Pike: Four."),
                        "Pike: five")));
    assertThat(reading.lines())
        .startsWith("Ada Moss: One.", "Ada Moss: Two.", "Hamo Pike: Three.")
        .noneMatch(line -> line.contains("five"));
    assertThat(reading.lines().getLast()).startsWith("-: ");
  }

  @Test
  void readsTheTextWithItsChangesAccepted() throws IOException {
    Reading reading =
        read(
            p("Minutes of the Square Group")
                + table(
                    row("Speaker", "Said"),
                    row(
                        "Edith Sorrel",
                        "<w:p><w:r><w:t>The tra\u00ADders keep the"
                            + " </w:t></w:r><w:del><w:r><w:delText>bus"
                            + " stop</w:delText></w:r></w:del><w:ins><w:r><w:t>taxi"
                            + " rank</w:t></w:r></w:ins>"
                            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secretly</w:t></w:r><w:r><w:t>.</w:t></w:r>"
                            + "</w:p>")));
    assertThat(reading.lines()).containsExactly("Edith Sorrel: The traders keep the taxi rank.");
    assertThat(reading.source().wording()).isEqualTo(Wording.SUMMARY);
  }

  @Test
  void creditsNobodyWhoFitsNoneOrSeveralOfThosePresent() throws IOException {
    Reading reading =
        read(
            p("Minutes of the Square Group")
                + PRESENT
                + table(
                    row("Speaker", "Said"),
                    row("Mr Moss", "One."),
                    row("A. Moss", "Two."),
                    row("Sam Dunne", "Three."),
                    row("<w:p/>", "Four."),
                    row("Hamo Pike", p("Five.") + p("Edith Sorrel: Rubbish!") + p("Six."))));
    assertThat(reading.lines())
        .containsExactly(
            "-: One.",
            "Ada Moss: Two.",
            "-: Three.",
            "-: Four.",
            "Hamo Pike: Five.",
            "-: Edith Sorrel: Rubbish!",
            "Hamo Pike: Six.");
    assertThat(reading.findings()).hasSize(4);
  }

  @Test
  void readsParagraphsThatBeginWithANameInMinutes() throws IOException {
    assertThat(
            read(p("Minutes of the Square Group")
                    + p("Present: Hamo Pike, Edith Sorrel")
                    + p("Hamo Pike: One.")
                    + p("The group had tea.")
                    + p("Action: Edith to write.")
                    + p("Edith Sorrel: Two."))
                .lines())
        .containsExactly("Hamo Pike: One.", "-: The group had tea.", "Edith Sorrel: Two.");
  }

  @Test
  void readsAReportWithoutTablesAndContents() throws IOException {
    assertThat(
            read(styled("Title", "The square")
                    + styled("TOC1", "1 Cars 3")
                    + styled("Heading1", "1 Cars")
                    + p("Cars leave.")
                    + styled("Quote", "We stay.")
                    + styled("Quote", "Sam Dunne, driver")
                    + table(row("a", "b"))
                    + styled("Heading1", "References")
                    + p("Ode, R. Squares."))
                .lines())
        .containsExactly("-: Cars leave.", "> Sam Dunne: We stay.");
  }

  @Test
  void readsADiscussionOfInitialsThatWasCreditedToNobody() throws IOException {
    Reading reading =
        read(
            p("Minutes of the committee")
                + table(
                    row("Present", p("Ada Moss (AM), chair") + p("Leo van Dam (LvD)")),
                    row("Apologies", "Kim Osei (KO)"))
                + table(
                    row("Item", "Discussion", "Action"),
                    row(
                        "1. Mud",
                        p("AM: it rises.")
                            + p("LvD: the rule is plain: dig.")
                            + p("AM/LvD: both.")
                            + p("They looked."),
                        "LvD: dig")));
    assertThat(reading.lines())
        .containsExactly(
            "Ada Moss: it rises.",
            "Leo van Dam: the rule is plain: dig.",
            "-: AM/LvD: both.",
            "-: They looked.");
  }

  @Test
  void goesOnWithASpeakerInAVerbatimRecordUntilWhatIsInItalics() throws IOException {
    Reading reading =
        read(
            p("Mud Panel")
                + p("Verbatim record of the hearing")
                + table(row("Panel", "Ada Moss (Chair); Cllr Leo Moss"))
                + p("Ada Moss (Chair): Good evening.")
                + p("One item.")
                + p("Leo Moss: Two.")
                + "<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>The hearing closed.</w:t></w:r></w:p>"
                + p("Tea was served."));
    assertThat(reading.lines())
        .contains(
            "Ada Moss: Good evening.",
            "Ada Moss: One item.",
            "Leo Moss: Two.",
            "-: Tea was served.")
        .noneMatch(line -> line.contains("closed"));
  }

  @Nested
  class Strange {

    @Test
    void damagedAndOtherFilesAreToldSo() throws IOException {
      byte[] whole = document(p("Minutes") + p("Ada Marsh: One."));
      for (int length : new int[] {4, 100, whole.length - 30}) {
        assertThat(Reading.of(READER, "a.docx", Arrays.copyOf(whole, length)).findings())
            .singleElement()
            .asString()
            .contains("damaged");
      }
      byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
      assertThat(Reading.of(READER, "a.doc", old).findings())
          .singleElement()
          .asString()
          .contains("encrypted");
    }

    @Test
    void whatUnpacksToFarMoreIsGivenUpQuickly() throws IOException {
      long start = System.nanoTime();
      Reading reading = read(p(" ".repeat(20 << 20)));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
      assertThat(reading.findings()).singleElement().asString().contains("far more");
    }

    @Test
    void entitiesAreNotReplaced() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        put(zip, "[Content_Types].xml", TYPES);
        put(zip, "_rels/.rels", RELATIONS);
        put(
            zip,
            "word/document.xml",
            "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><w:document"
                + " xmlns:w='http://schemas."
                + "openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>&a;</w:t></w:r>"
                + "</w:p></w:body></w:document>");
      }
      assertThat(Reading.of(READER, "a.docx", out.toByteArray()).failed()).isTrue();
    }
  }
}
