package org.rostrum.adapter.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StreamsTest {

  @Test
  void coloursATerminalUnlessToldNotTo() {
    assertThat(streams(true, Map.of("TERM", "xterm")).colour()).isTrue();
    assertThat(streams(true, Map.of("TERM", "xterm", "NO_COLOR", "1")).colour()).isFalse();
    assertThat(streams(true, Map.of("TERM", "dumb")).colour()).isFalse();
    assertThat(streams(false, Map.of("TERM", "xterm")).colour()).isFalse();
  }

  @Test
  void wrapsAtATerminalsWidthWithinWhatIsReadable() {
    assertThat(streams(true, Map.of("COLUMNS", "72")).columns()).isEqualTo(72);
    assertThat(streams(true, Map.of("COLUMNS", "300")).columns()).isEqualTo(100);
    assertThat(streams(true, Map.of("COLUMNS", "3")).columns()).isEqualTo(40);
    assertThat(streams(false, Map.of("COLUMNS", "72")).columns()).isZero();
  }

  @Test
  void showsProgressOnATerminalOnceItTakesLongAndTakesItAway() {
    StringWriter err = new StringWriter();
    try (ProgressBar bar = new ProgressBar(errorTerminal(err, true), 0)) {
      bar.passages(500, 2_000);
      assertThat(err.toString()).contains("500 of 2,000 passages");
    }
    assertThat(err.toString()).endsWith("\r\u001B[2K");
  }

  @Test
  void showsNoProgressBeforeThatNorToAProgram() {
    StringWriter err = new StringWriter();
    try (ProgressBar early = new ProgressBar(errorTerminal(err, true), Long.MAX_VALUE);
        ProgressBar piped = new ProgressBar(errorTerminal(err, false), 0)) {
      early.passages(1, 2);
      piped.passages(1, 2);
    }
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void endsQuietlyWhereNobodyReadsOn() {
    Run run = closing("Broken pipe");

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void complainsOfAFullDisk() {
    Run run = closing("No space left on device");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("the disk is full");
  }

  /// `--version` where nothing can be written, for this reason.
  private static Run closing(String reason) {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    StringWriter err = new StringWriter();
    PrintWriter out = Streams.writer(closed);
    Streams streams =
        Streams.piped(new BufferedReader(new StringReader("")), out, new PrintWriter(err, true));
    int status =
        new Console(
                streams,
                folders -> {
                  throw new AssertionError("nothing is opened");
                },
                Clock.systemUTC())
            .run("--version");
    out.flush();
    return new Run(status, "", err.toString());
  }

  private static Streams streams(boolean terminal, Map<String, String> environment) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Streams.of(InputStream.nullInputStream(), nowhere, nowhere, terminal, environment);
  }

  private static Streams errorTerminal(StringWriter err, boolean terminal) {
    return new Streams(
        new BufferedReader(new StringReader("")),
        new PrintWriter(new StringWriter()),
        new PrintWriter(err, true),
        false,
        terminal,
        0,
        false);
  }
}
