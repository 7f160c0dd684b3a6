package org.rostrum.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.event.Level;

class IncidentsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void keepsTheTraceUnderTheNumberThatThePersonGets() throws IOException {
    Path data = folder.resolve("data");
    Incident incident = incidents(data).record(new IllegalStateException("secret"));

    assertThat(incident.number()).matches("[0-9a-f]{4}");
    assertThat(Files.readString(data.resolve("incidents.log")))
        .startsWith("2026-03-01T12:00:00Z incident " + incident.number() + "\n")
        .contains("secret", "\tat ");
    assertThat(incident.message())
        .endsWith("incident " + incident.number() + ".")
        .doesNotContain("secret")
        .doesNotContain("incidents.log");
    assertThat(incident.operatorMessage())
        .contains(incident.number())
        .contains(data.resolve("incidents.log").toString());
  }

  @Test
  void tellsTheOperatorOfTheBugItselfWhereTheTraceCannotBeKept() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Incident incident = incidents(file).record(new IllegalStateException("secret"));

    assertThat(incident.operatorMessage()).endsWith("IllegalStateException: secret");
    assertThat(incident.message()).doesNotContain("secret");
  }

  private static Incidents incidents(Path data) {
    return new Incidents(data, CLOCK, Level.DEBUG);
  }
}
