package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.core.corpus.Problem;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.Segmenter;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.model.Source;

/// What every reader of a format keeps to.
public abstract class SourceReaderContract {

  /// The formats' own examples, by reader.
  static final String PAGE =
      """
      An Evening on Housing
      It was a good evening.
      Speakers
      - Ana Ruiz, Head of Policy, Centre for Cities (chair)
      - Wei Li, economist
      Highlights and key themes
      Homes are for living in
      We built too little, etc.
      … and sold too much.
      Ana Ruiz, Head of Policy, Centre for Cities
      """;

  static final String MARKDOWN =
      """
      ---
      kind: panel
      title: An Evening on Housing
      speakers:
        - name: Ana Ruiz
          role: Head of Policy
      ---
      It was a good evening.

      ## Homes are for living in

      > We built too little.

      — Ana Ruiz
      """;

  static final String JSONL =
      """
      {"kind":"transcript","title":"An Evening on Housing"}
      {"speaker":"Ana Ruiz","text":"We built too little.","theme":"Homes"}
      {"speaker":"Wei Li","text":"We did.","time":"00:01"}
      """;

  protected static final String CAPTIONS =
      """
      WEBVTT

      00:00:01.000 --> 00:00:03.000
      <v Ana Ruiz>We built too little.</v>

      00:00:03.000 --> 00:00:04.000
      <v Wei Li>We did.</v>
      """;

  protected static final String TRANSCRIPT =
      """
      An Evening on Housing

      Ana Ruiz  00:01
      We built too little.

      Wei Li  00:03
      We did.
      """;

  protected abstract SourceReader reader();

  protected abstract String example();

  @Test
  void namesItsFormat() {
    assertThat(reader().format()).isNotBlank();
  }

  @Test
  void isCertainOfItsOwnExampleWhateverTheFileIsCalled() {
    for (String name : List.of("a.txt", "a.md", "a.jsonl", "noextension", "sub/a.b.c")) {
      assertThat(reader().claims(new SourceFile(name, example()))).isEqualTo(1);
    }
  }

  @Test
  void isCertainOfNoOtherExample() {
    for (String other :
        List.of(PAGE, MARKDOWN, JSONL, CAPTIONS, TRANSCRIPT, "no format at all\nin two lines\n")) {
      if (!other.equals(example())) {
        assertThat(reader().claims(new SourceFile("a.txt", other)))
            .isGreaterThanOrEqualTo(0)
            .isLessThan(1);
      }
    }
  }

  @Test
  void readsItsExampleTheSameEveryTime() {
    Read read = reader().read(new SourceFile("a.txt", example()));
    assertThat(read).isInstanceOf(Read.Ok.class);
    assertThat(reader().read(new SourceFile("a.txt", example()))).isEqualTo(read);
    assertThat(((Read.Ok) read).warnings()).isEmpty();
  }

  @Test
  void givesEverySpanInsideItsCanonicalText() {
    Source source = ((Read.Ok) reader().read(new SourceFile("a.txt", example()))).source();
    assertThat(Segmenter.passages(source))
        .isNotEmpty()
        .allSatisfy(
            passage -> assertThat(passage.span().of(source.text())).isEqualTo(passage.text()));
  }

  @Test
  void takesItsIdFromTheFile() {
    Source source =
        ((Read.Ok) reader().read(new SourceFile("Café Talk.v2.txt", example()))).source();
    assertThat(source.id().value()).isEqualTo("cafe-talk-v2");
  }

  @Test
  void answersForEveryDamageWithProblemsThatSayWhereAndWhatToDo() {
    for (String damaged : damaged(example())) {
      Read read = reader().read(new SourceFile("a.txt", damaged));
      if (read instanceof Read.Failed failed) {
        assertThat(failed.problems()).isNotEmpty().allSatisfy(problem -> check(problem, damaged));
      }
      assertThat(warnings(read)).allSatisfy(problem -> check(problem, damaged));
    }
  }

  private static List<Problem> warnings(Read read) {
    return switch (read) {
      case Read.Ok ok -> ok.warnings();
      case Read.Failed failed -> failed.warnings();
    };
  }

  private static void check(Problem problem, String text) {
    assertThat(problem.file()).isEqualTo("a.txt");
    assertThat(problem.line()).isBetween(0, (int) text.lines().count());
    assertThat(problem.what()).isNotBlank();
    assertThat(problem.remedy()).isNotBlank();
  }

  /// The text cut at every place, without each of its lines, with each line twice, and other texts.
  private List<String> damaged(String text) {
    List<String> damaged =
        new ArrayList<>(
            List.of(PAGE, MARKDOWN, JSONL, CAPTIONS, TRANSCRIPT, "x", "{", "---", "---\n---\n"));
    for (int i = 1; i < text.length(); i++) {
      damaged.add(text.substring(0, i));
    }
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      List<String> fewer = new ArrayList<>(lines);
      fewer.remove(i);
      damaged.add(String.join("\n", fewer));
      List<String> more = new ArrayList<>(lines);
      more.add(i, lines.get(i));
      damaged.add(String.join("\n", more));
    }
    return damaged;
  }
}
