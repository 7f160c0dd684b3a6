package org.rostrum.adapter.format.opendocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rostrum.adapter.format.Reading;
import org.rostrum.adapter.format.Zipped;
import org.rostrum.core.corpus.TooMuchException;
import org.rostrum.core.model.Wording;

class OpenDocumentReaderTest {

  private static final OpenDocumentReader READER = new OpenDocumentReader();
  private static final String TYPE = "application/vnd.oasis.opendocument.text";

  private static String content(String text) {
    return "<?xml version='1.0'?><office:document-content xmlns:office='o' xmlns:text='t'"
        + " xmlns:style='s' xmlns:fo='f' xmlns:table='b' xmlns:dc='d'><office:automatic-styles>"
        + "<style:style style:name='B'><style:text-properties fo:font-weight='bold'/></style:style>"
        + "</office:automatic-styles><office:body><office:text>"
        + text
        + "</office:text></office:body></office:document-content>";
  }

  private static String paragraph(String label, String words) {
    return "<text:p><text:span text:style-name='B'>"
        + label
        + "</text:span> "
        + words
        + "</text:p>";
  }

  private static Reading read(String text) {
    return Reading.of(READER, "a.odt", Zipped.of(TYPE, "content.xml", content(text)));
  }

  @Test
  void readsMinutesByLabelsInBoldAndWithoutWhatIsBesideTheText() {
    Reading reading =
        read(
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>Ana: no</text:p>"
                + "</text:deletion></text:changed-region></text:tracked-changes>"
                + "<text:p text:style-name='Title'>Minutes of the Well Committee</text:p>"
                + paragraph("Present:", "Ana Ruiz (Chair), Bo Lund, Kit Vale")
                + "<text:h text:outline-level='2'>1. Depth</text:h>"
                + paragraph(
                    "Bo:",
                    "The well is<text:s text:c='2'/>deep<text:note><text:note-body><text:p>Kit: no."
                        + "</text:p></text:note-body></text:note>,<text:line-break/>and it is dry."
                        + "<office:annotation><text:p>Kit: wet</text:p></office:annotation>")
                + "<text:p>He had measured it twice.</text:p>"
                + paragraph("Chair:", "A letter was read out:")
                + "<text:p text:style-name='Quotations'>Fill it in.</text:p>"
                + "<text:h text:outline-level='2'>2. Actions</text:h>"
                + "<text:list><text:list-item><text:p>Kit: buy a rope</text:p></text:list-item>"
                + "</text:list><text:p>Signed ........... Chair</text:p>");
    assertThat(reading.lines())
        .containsExactly(
            "Bo Lund: The well is deep,",
            "Bo Lund: and it is dry.",
            "Bo Lund: He had measured it twice.",
            "Ana Ruiz: A letter was read out:",
            "Ana Ruiz: “Fill it in.”",
            "-: Kit: buy a rope");
    assertThat(reading.source().wording()).isEqualTo(Wording.SUMMARY);
  }

  @Test
  void saysWhyOtherDocumentsAreNotRead() {
    assertThat(
            Reading.of(
                    READER,
                    "a.ods",
                    Zipped.of(
                        "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>"))
                .findings())
        .containsExactly("it is an OpenDocument file, but no text");
    assertThat(Reading.of(READER, "a.odt", Zipped.of(TYPE, "content.xml", "<a>")).findings())
        .containsExactly("the document is damaged, or locked with a password");
  }

  @Test
  void unpacksNoBomb() {
    byte[] bomb = Zipped.of(TYPE, "content.xml", " ".repeat(40 << 20));
    assertThatThrownBy(() -> Reading.of(READER, "a.odt", bomb))
        .isInstanceOf(TooMuchException.class);
  }
}
