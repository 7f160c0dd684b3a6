package org.rostrum.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Feedback;
import org.rostrum.core.desk.Shown;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.desk.StoreException;
import org.rostrum.core.question.Question;

/// Kills a process that keeps replies: every one that it said it had kept is there afterwards.
class KilledStoreTest {

  /// Some of them live longer than what is written must be kept at least: H2 2.5.252 lost it then.
  private static final int ROUNDS = 4;

  private static final int LONG_ROUND = 2;
  private static final int MANY = 1_000;
  private static final long SEED = 20260924;

  @TempDir private Path folder;

  @Test
  void keepsWhatItSaidItKept() throws IOException, InterruptedException {
    Random random = new Random(SEED);
    List<String> kept = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Process process = start();
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        int most = round == LONG_ROUND ? MANY : random.nextInt(40);
        for (int i = 0; i <= most; i++) {
          kept.add(out.readLine());
        }
      } finally {
        process.destroyForcibly();
      }
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
      try (Store store = Store.open(folder)) {
        assertThat(kept)
            .allSatisfy(
                id -> {
                  assertThat(store.shown().find(new ShownId(id))).isPresent();
                  assertThat(store.shown().inMessage("message of " + id)).isPresent();
                  assertThat(store.feedback().on(new ShownId(id))).hasSize(1);
                });
      }
    }
  }

  @Test
  void isHeldByOneProcessAtATime() throws IOException, InterruptedException {
    Process process = start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isNotNull();
      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(() -> Store.open(folder))
          .withMessageContaining("Another Rostrum (process " + process.pid() + ")")
          .withMessageContaining("--data");
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    Store.open(folder).close();
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            KilledStoreTest.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// The process that is killed.
  public static void main(String[] args) {
    SecureRandom random = new SecureRandom();
    try (Store store = Store.open(Path.of(args[0]))) {
      for (int i = 0; i < 10_000; i++) {
        ShownId id = ShownId.next(random);
        Enquiry enquiry = new Enquiry.Ask(new Question("Question " + i + "?"));
        Instant now = Instant.now();
        store.shown().keep(new Shown(id, enquiry, null, List.of(), "a", "c", false, now));
        store.shown().sentAs(id, "message of " + id);
        store.feedback().keep(new Feedback(id, "a", null, "", now));
        System.out.println(id);
      }
    }
  }
}
