package org.rostrum.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.quote.Arrivals;

class ArrivalsFileTest {

  private static final SourceId PIER = new SourceId("pier");
  private static final SourceId FERRY = new SourceId("ferry");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

  @TempDir private Path folder;

  private Arrivals arrivals(LocalDate today, SourceId... sources) {
    return new ArrivalsFile(folder.resolve("data"), () -> Set.of(sources), () -> today);
  }

  @Test
  void whatIsThereFirstWasThereAlwaysAndWhatComesLaterJoinsTheDayAfter() {
    assertThat(arrivals(TODAY, PIER).firstDay(PIER)).isEqualTo(Arrivals.START);

    Arrivals later = arrivals(TODAY.plusDays(7), PIER, FERRY);
    assertThat(later.firstDay(PIER)).isEqualTo(Arrivals.START);
    assertThat(later.firstDay(FERRY)).isEqualTo(TODAY.plusDays(8));

    assertThat(arrivals(TODAY.plusDays(30), PIER, FERRY).firstDay(FERRY))
        .isEqualTo(TODAY.plusDays(8));
  }

  @Test
  void aFileThatMakesNoSenseCostsNoQuotation() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("arrivals.properties"), "pier=soon\nferry=2026-03-01\n\\uZZ=x");

    assertThat(arrivals(TODAY, PIER).firstDay(PIER)).isEqualTo(TODAY.plusDays(1));
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoFault() throws IOException {
    Files.writeString(folder.resolve("data"), "a file, no folder");

    assertThat(arrivals(TODAY, PIER).firstDay(PIER)).isEqualTo(Arrivals.START);
  }
}
