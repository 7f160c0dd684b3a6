package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Wording;

class TextMinutesReaderTest {

  private static final String MINUTES =
      """
                   EASTMERE HARBOUR BOARD

            MINUTES OF THE MEETING HELD ON 4 MARCH 2025

      PRESENT:   Councillor Ada Quill (Chair), Councillors Bo Tarn,
                 Cy Lund and Dee Holm
      APOLOGIES: Mr Ed Lund

      1. Dredging

      Cllr Tarn: The channel has silted
      up since the autumn.

      Answer from Councillor Lund:
      It will be dredged in May.

      Question from a berth holder (name withheld):
      In which May?

      RESOLVED: That the Board dredge in May.

      The meeting closed at 9.10 pm.

      Signed ......................   Date ...........
      """;

  private final TextMinutesReader reader = new TextMinutesReader();

  @Test
  void givesWordsToThoseOnTheListAlone() {
    assertThat(said(MINUTES))
        .containsExactly(
            "Bo Tarn: The channel has silted up since the autumn.",
            "Cy Lund: It will be dredged in May.");
  }

  @Test
  void isAnAccount() {
    assertThat(panel(MINUTES).wording()).isEqualTo(Wording.SUMMARY);
    assertThat(panel(MINUTES).publication().title()).isEqualTo("EASTMERE HARBOUR BOARD");
    assertThat(panel(MINUTES).publication().date()).hasToString("2025-03-04");
  }

  @Test
  void leavesAloneWhatIsNoAccountOrNotCalledMinutes() {
    assertThat(reader.claims(file(MINUTES))).isPositive();
    assertThat(reader.claims(file("Minutes of oral evidence\n\n" + MINUTES))).isZero();
    assertThat(reader.claims(file(MINUTES.replace("MINUTES", "NOTICE")))).isZero();
    assertThat(reader.claims(file("It took ten minutes.\n\nThen it rained."))).isZero();
  }

  private static SourceFile file(String text) {
    return new SourceFile("minutes.txt", text);
  }

  private Source.Panel panel(String text) {
    return (Source.Panel) ((Read.Ok) reader.read(file(text))).source();
  }

  private List<String> said(String text) {
    Source.Panel panel = panel(text);
    return panel.remarks().stream()
        .map(
            remark ->
                panel.appearance(remark.speaker()).orElseThrow().speaker().name()
                    + ": "
                    + remark.span().of(panel.text()))
        .toList();
  }
}
