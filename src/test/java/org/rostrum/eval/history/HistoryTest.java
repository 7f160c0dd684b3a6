package org.rostrum.eval.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir private Path folder;

  @Nested
  class ARunInAFile {

    @Test
    void isReadAsItWasWritten() throws IOException {
      Path file = folder.resolve("new").resolve("run.jsonl");
      SavedRun run = run(0.5, right("a"), wrong("b"));
      RunFile.write(file, run);

      assertThat(RunFile.read(file)).isEqualTo(run);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", "no json", "{\"at\":\"noon\"}", "{\"at\":\"2026-03-01T12:00:00Z\"}\n{}"})
    void namesTheLineThatIsNone(String text) throws IOException {
      Path file = Files.writeString(folder.resolve("run.jsonl"), text);

      assertThatIOException().isThrownBy(() -> RunFile.read(file)).withMessageContaining("line ");
    }
  }

  @Nested
  class AChange {

    @Test
    void tellsWhichQuestionsFlippedAndEachFiguresWay() {
      Change change =
          Change.of(
              run(0.5, right("a"), wrong("b"), right("c"), right("gone")),
              run(0.25, wrong("a"), right("b"), right("c"), wrong("new")));

      assertThat(change.worse()).extracting(SavedRun.Question::id).containsExactly("a");
      assertThat(change.better()).extracting(SavedRun.Question::id).containsExactly("b");
      assertThat(change.added()).isEqualTo(1);
      assertThat(change.gone()).isEqualTo(1);
      assertThat(change.figures()).containsEntry(Figure.RIGHT, new Change.Step(0.5, 0.25));
      assertThat(change.none()).isFalse();
    }

    @Test
    void isNoneBetweenTheSame() {
      SavedRun run = run(0.5, right("a"), wrong("b"));

      assertThat(Change.of(run, run).none()).isTrue();
    }
  }

  @Nested
  class PinnedFigures {

    private Path file;

    @BeforeEach
    void name() {
      file = folder.resolve("pins.properties");
    }

    @Test
    void holdWhatIsAsGood() throws IOException {
      SavedRun run = run(0.5, right("a"), wrong("b"));
      Pins.read(file).write("gold", run);

      Pins.Pinned pinned = Pins.read(file).of("gold");
      assertThat(pinned.fall(run).figures()).isEmpty();
      assertThat(pinned.exceeded(run)).isEmpty();
      assertThat(pinned.exceeded(run(0.75, right("a")))).containsExactly(Figure.RIGHT);
    }

    @Test
    void tellWhatFellAndWhichQuestionsFlipped() throws IOException {
      Pins.read(file).write("gold", run(0.5, right("a"), wrong("b"), right("c")));

      Pins.Fall fall =
          Pins.read(file).of("gold").fall(run(0.25, wrong("a"), right("b"), wrong("new")));
      assertThat(fall.figures()).containsOnly(Map.entry(Figure.RIGHT, new Change.Step(0.5, 0.25)));
      assertThat(fall.worse()).extracting(SavedRun.Question::id).containsExactly("a", "new");
      assertThat(fall.better()).extracting(SavedRun.Question::id).containsExactly("b");
    }

    @Test
    void areWrittenWithoutTouchingOthers() throws IOException {
      Files.writeString(
          file, "# Ours.\nother.right = 0.9\ngold.right = 0.1\ngold.wrong = z\n\nlast.named = 1\n");
      Pins.read(file).write("gold", run(0.5, wrong("b")));

      assertThat(Files.readAllLines(file))
          .contains("# Ours.", "other.right = 0.9", "last.named = 1", "gold.right = 0.5000")
          .contains("gold.wrong = b")
          .doesNotContain("gold.right = 0.1");
      assertThat(Pins.read(file).of("other").least()).containsOnlyKeys(Figure.RIGHT);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"gold.right = most", "gold.right = 1.5", "gold.height = 1", "right = 1", "gold"})
    void areReadWholeOrNotAtAll(String line) throws IOException {
      Files.writeString(file, "# Pins.\n" + line + "\n");

      assertThatIOException().isThrownBy(() -> Pins.read(file)).withMessageContaining("line 2");
    }
  }

  private static SavedRun run(double right, SavedRun.Question... questions) {
    Map<Figure, Double> figures = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      figures.put(figure, figure == Figure.RIGHT ? right : 1.0);
    }
    return new SavedRun(NOON, figures, List.of(questions));
  }

  private static SavedRun.Question right(String id) {
    return new SavedRun.Question(id, "Who?", "who-said", true, "answered", List.of());
  }

  private static SavedRun.Question wrong(String id) {
    return new SavedRun.Question(id, "Who?", "who-said", false, "refused", List.of("“why”"));
  }
}
