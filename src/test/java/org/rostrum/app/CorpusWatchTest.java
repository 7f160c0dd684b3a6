package org.rostrum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.core.desk.Reload.Outcome;

class CorpusWatchTest {

  @TempDir private Path folder;
  private final Deque<Outcome> outcomes = new ArrayDeque<>();
  private final List<String> news = new ArrayList<>();
  private int reads;
  private CorpusWatch watch;

  @BeforeEach
  void begin() throws IOException {
    Files.writeString(folder.resolve("talk.txt"), "One.");
    watch =
        new CorpusWatch(
            folder,
            () -> {
              reads++;
              return outcomes.isEmpty() ? new Outcome.Refused("No.") : outcomes.remove();
            },
            news::add);
  }

  private void look(int times) {
    for (int i = 0; i < times; i++) {
      watch.look();
    }
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(
        folder.resolve(file), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  @Test
  void whatDoesNotChangeIsNotRead() {
    look(3);

    assertThat(reads).isZero();
  }

  @Test
  void whatChangedIsReadOnceItLooksTheSameTwice() throws IOException {
    write("more.txt", "Half");
    look(1);
    write("more.txt", " of it");
    look(1);
    assertThat(reads).isZero();

    look(3);

    assertThat(reads).isEqualTo(1);
    assertThat(news).singleElement().asString().contains("those in use stay in use. No.");
  }

  @Test
  void whatIsGoneIsAChange() throws IOException {
    Files.delete(folder.resolve("talk.txt"));
    look(2);

    assertThat(reads).isEqualTo(1);
  }

  @Test
  void nothingIsSaidWhereWhatWasReadIsTheSame() throws IOException {
    outcomes.add(new Outcome.Same());
    write("talk.txt", "");
    Files.setLastModifiedTime(folder.resolve("talk.txt"), FileTime.fromMillis(1));
    look(4);

    assertThat(reads).isEqualTo(1);
    assertThat(news).isEmpty();
  }

  @Test
  void itIsTriedAgainWhereSomebodyWasStillWritingOrReading() throws IOException {
    outcomes.add(new Outcome.Moving());
    outcomes.add(new Outcome.Busy());
    write("talk.txt", " Two.");
    look(5);

    assertThat(reads).isEqualTo(3);
    assertThat(news).hasSize(1);
  }
}
