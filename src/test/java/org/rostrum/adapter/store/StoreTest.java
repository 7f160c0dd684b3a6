package org.rostrum.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Feedback;
import org.rostrum.core.desk.Feedback.Reason;
import org.rostrum.core.desk.FeedbackLog;
import org.rostrum.core.desk.Shown;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.desk.ShownLog;
import org.rostrum.core.desk.StoreException;
import org.rostrum.core.question.Question;
import org.rostrum.core.schedule.Alteration;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.support.StoreContract;
import org.slf4j.LoggerFactory;

class StoreTest extends StoreContract {

  private final Random random = new Random(7);

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Override
  protected ShownLog shown() {
    return store.shown();
  }

  @Override
  protected FeedbackLog feedback() {
    return store.feedback();
  }

  @Test
  void remembersAfterItWasClosed() {
    Shown reply = keepOne();
    store.feedback().keep(new Feedback(reply.id(), "a", Reason.OTHER, "Why?", reply.at()));
    store.close();
    open();

    assertThat(store.shown().find(reply.id())).contains(reply);
    assertThat(store.feedback().on(reply.id())).hasSize(1);
  }

  @Test
  void makesTheFolder() {
    Path deeper = folder.resolve("one").resolve("two words");

    Store.open(deeper).close();

    assertThat(deeper.resolve("rostrum.mv.db")).exists();
  }

  @Test
  void outlivesAnInterruptedThread() throws InterruptedException {
    Thread thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  Thread.currentThread().interrupt();
                  for (int i = 0; i < 20; i++) {
                    try {
                      keepOne();
                    } catch (StoreException e) {
                      // An interrupted thread may be told so; the others must not be.
                    }
                    Thread.currentThread().interrupt();
                  }
                });
    thread.join();

    Shown reply = keepOne();
    assertThat(store.shown().find(reply.id())).contains(reply);
  }

  @Test
  void doesNotKnowAReplyThatAnotherVersionWroteInAnotherForm() throws Exception {
    Shown reply = keepOne();
    store.close();
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:" + folder.resolve("rostrum"));
    source.setUser("rostrum");
    source.setPassword("");
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE shown SET enquiry = '{\"kind\":\"sing\"}'");
    }
    open();

    assertThat(store.shown().find(reply.id())).isEmpty();
    assertThat(store.shown().latest("channel", Instant.EPOCH)).isEmpty();
  }

  @Nested
  class Troubles {

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger("ROOT");

    @BeforeEach
    void listen() {
      lines.start();
      root.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
      root.detachAppender(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"header", "middle", "short", "text", "empty"})
    void aDamagedFileIsSaidSoAndLeftAsItIs(String damage) throws IOException {
      for (int i = 0; i < 50; i++) {
        keepOne();
      }
      store.close();
      byte[] whole = Files.readAllBytes(file());
      byte[] noise = new byte[whole.length];
      random.nextBytes(noise);
      int blocks = 8192;
      byte[] damaged =
          switch (damage) {
            case "header" -> joined(noise, whole, blocks);
            case "middle" -> joined(whole, noise, blocks);
            case "short" -> Arrays.copyOf(whole, 5000);
            case "empty" -> new byte[0];
            default -> "not a database".getBytes(StandardCharsets.UTF_8);
          };
      Files.write(file(), damaged);

      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(() -> Store.open(folder))
          .withMessageContaining("damaged")
          .withMessageContaining("--new-store")
          .returns(StoreException.Trouble.LOST, StoreException::trouble);
      assertThat(file()).hasBinaryContent(damaged);

      Path aside = Store.putAside(folder).orElseThrow();
      open();
      Shown reply = keepOne();
      assertThat(store.shown().find(reply.id())).contains(reply);
      assertThat(aside).hasBinaryContent(damaged);
    }

    @Test
    void thereIsNothingToPutAsideWhereNothingWasRemembered() {
      assertThat(Store.putAside(folder.resolve("none"))).isEmpty();
    }

    @Test
    void withoutItRepliesAreRememberedAndSchedulesRefused() {
      StoreException why = new StoreException("It is damaged.", new IOException());
      try (Store without = Store.without(why)) {
        store.close();
        store = without;
        Shown reply = keepOne();

        assertThat(without.lost()).contains("It is damaged.");
        assertThat(without.settings().settings("server")).isEqualTo(ServerSettings.UNREADABLE);
        assertThat(without.shown().find(reply.id())).contains(reply);
        for (ThrowingCallable refused :
            List.<ThrowingCallable>of(
                () -> without.schedules().all(),
                () ->
                    without
                        .schedules()
                        .remove("a", new Alteration("stopped", "ana", Instant.EPOCH)),
                () -> without.posts().open(Instant.EPOCH, Instant.EPOCH),
                () -> without.posts().past("server", "deck"),
                () -> without.shown().forgetMember("asker"))) {
          assertThatExceptionOfType(StoreException.class)
              .isThrownBy(refused)
              .withMessage("It is damaged.");
        }
        assertThat(without.shown().find(reply.id())).isEmpty();
      }
      open();
    }

    @Test
    void openingIsQuiet() {
      store.close();
      open();
      keepOne();

      assertThat(warnings()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidSo() throws IOException {
      Path locked = Files.createDirectory(folder.resolve("locked"));
      boolean withheld = locked.toFile().setWritable(false) && !Files.isWritable(locked);
      assumeTrue(withheld, "this user may write everywhere");

      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(() -> Store.open(locked))
          .withMessageContaining("no permission")
          .withMessageContaining("--data");
    }

    @Test
    void aFolderThatIsAFileIsSaidSo() throws IOException {
      Path plain = Files.writeString(folder.resolve("plain"), "");

      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(() -> Store.open(plain))
          .withMessageContaining("cannot be opened");
    }

    @Test
    void useAfterClosingIsSaidSo() {
      ShownLog shown = store.shown();
      store.close();

      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(() -> shown.find(id()))
          .withMessageContaining("still answered");
    }

    private static byte[] joined(byte[] start, byte[] rest, int length) {
      byte[] all = rest.clone();
      System.arraycopy(start, 0, all, 0, length);
      return all;
    }

    private List<String> warnings() {
      return lines.list.stream()
          .filter(line -> line.getLevel().isGreaterOrEqual(Level.WARN))
          .map(ILoggingEvent::getFormattedMessage)
          .toList();
    }
  }

  private Path file() {
    return folder.resolve("rostrum.mv.db");
  }

  private Shown keepOne() {
    Shown reply =
        new Shown(
            id(),
            new Enquiry.Ask(new Question("Why?")),
            null,
            List.of(),
            "asker",
            "channel",
            false,
            Instant.parse("2026-03-01T12:00:00Z"));
    store.shown().keep(reply);
    return reply;
  }

  private ShownId id() {
    return ShownId.next(random);
  }
}
