package org.rostrum.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.adapter.format.JsonlReader;
import org.rostrum.adapter.format.SidecarReader;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.Section;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Wording;

class ImporterTest {

  /// Claims files that begin with its word; their first line is all they hold. A second word in it
  /// is the id, and "crash" brings the reader down.
  private record WordReader(String word) implements SourceReader {

    @Override
    public String format() {
      return word + " format";
    }

    @Override
    public double claims(SourceFile file) {
      if (file.text().contains("dizzy")) {
        throw new StackOverflowError("not really");
      }
      return file.text().contains(word) ? 1 : file.extension().equals(word) ? 0.2 : 0;
    }

    @Override
    public Read read(SourceFile file) {
      if (file.text().contains("crash")) {
        throw new IllegalStateException("boom");
      }
      if (file.text().contains("endless")) {
        throw new TooMuchException("it has no end", "cut it");
      }
      if (file.text().contains("vast")) {
        throw new OutOfMemoryError("not really");
      }
      if (!file.text().startsWith(word)) {
        return new Read.Failed(new Problem(file.name(), 1, "no " + word, "write it"));
      }
      TextSpan line = new TextSpan(0, file.text().strip().length());
      return new Read.Ok(
          new Source.Report(
              file.sourceId(),
              new Publication("Same title", null, null, null, null, List.of()),
              Wording.VERBATIM,
              file.text(),
              List.of(new Section(null, List.of(line), null)),
              List.of()),
          List.of());
    }
  }

  @TempDir @Nullable Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void useTheTemporaryFolder() {
    folder = java.util.Objects.requireNonNull(temporary);
  }

  @Test
  void readsNoFileThatIsNotWanted() throws IOException {
    write("a.txt", "one");
    write("b.txt", "one");

    assertThat(
            new Importer(List.of(new WordReader("one")), new SidecarReader())
                .read(folder, name -> !name.equals("b.txt")))
        .isInstanceOfSatisfying(
            Imported.Corpus.class,
            read -> assertThat(read.files()).extracting(FileReport::file).containsExactly("a.txt"));
  }

  @Test
  void tellsOfEachFileBeforeItIsRead() throws IOException {
    write("a.txt", "one");
    write("a.meta.yaml", "title: An evening\n");
    write("b.txt", "two");
    List<String> begun = new ArrayList<>();

    importer().read(folder, name -> true, begun::add);

    assertThat(begun).containsExactly("a.txt", "b.txt");
  }

  @Test
  void leavesOutACopyAndSaysOfWhat() throws IOException {
    write("a.txt", "one and the same");
    write("b.txt", "one and the same");

    Imported.Corpus corpus = corpus();

    assertThat(corpus.library().sources()).hasSize(1);
    assertThat(corpus.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo("b.txt");
              assertThat(problem.what()).contains("the same as a.txt");
            });
  }

  @Test
  void readsNoCopy() throws IOException {
    write("a.txt", "one and the same");
    write("b.txt", "one and the same");
    List<String> read = new ArrayList<>();
    SourceReader reader =
        new SourceReader() {
          private final WordReader words = new WordReader("one");

          @Override
          public String format() {
            return words.format();
          }

          @Override
          public double claims(SourceFile file) {
            read.add("claims " + file.name());
            return words.claims(file);
          }

          @Override
          public Read read(SourceFile file) {
            read.add("reads " + file.name());
            return words.read(file);
          }
        };

    Imported imported = new Importer(List.of(reader), new SidecarReader()).read(folder);

    assertThat(read).containsExactly("claims a.txt", "reads a.txt");
    assertThat(((Imported.Corpus) imported).files())
        .extracting(FileReport::file, FileReport::format)
        .containsExactly(tuple("a.txt", "one format"), tuple("b.txt", "one format"));
  }

  @Test
  void aSidecarSaysWhatAFileCannot() throws IOException {
    write("a.txt", "one");
    write(
        "a.meta.yaml",
        "title: An evening\ndate: 2025-03-04\nurl: https://example.org/a\ncolour: red\n");
    write("gone.meta.yaml", "title: Nothing\n");

    Imported.Corpus corpus = corpus();

    assertThat(corpus.library().sources())
        .singleElement()
        .satisfies(
            source -> {
              assertThat(source.title()).isEqualTo("An evening");
              assertThat(source.publication().date()).isEqualTo("2025-03-04");
              assertThat(source.publication().url()).hasToString("https://example.org/a");
            });
    assertThat(corpus.warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.line()).isEqualTo(4);
              assertThat(warning.what()).contains("\"colour\" means nothing here");
            });
    assertThat(corpus.problems())
        .singleElement()
        .extracting(Problem::what)
        .isEqualTo("it says something of a file that is not there");
  }

  @Test
  void aFileReadByItselfHasItsSidecarToo() throws IOException {
    write("a.txt", "one");
    write("a.meta.yaml", "title: An evening\n");

    Importer.Single single = importer().read(folder.resolve("a.txt"), Map.of(), null);

    assertThat(((Read.Ok) single.read()).source().title()).isEqualTo("An evening");
  }

  @Test
  void saysThatTheTimesOfAClockAreNoPlacesInTheRecording() throws IOException {
    write(
        "sitting.jsonl",
        """
        {"kind":"transcript","title":"Sitting"}
        {"speaker":"Ana Ruiz","text":"Order.","clock":"10:05"}
        """);
    write("sitting.meta.yaml", "recording: https://example.org/sitting.mp4\n");
    Importer importer = new Importer(List.of(new JsonlReader()), new SidecarReader());

    Imported.Corpus corpus = (Imported.Corpus) importer.read(folder);

    assertThat(corpus.library().sources().getFirst().publication().recording())
        .isEqualTo(URI.create("https://example.org/sitting.mp4"));
    assertThat(corpus.warnings())
        .singleElement()
        .satisfies(w -> assertThat(w.what()).contains("those of a clock"));
  }

  @Test
  void readsEveryFileInOrderWithItsHash() throws IOException {
    write("b.txt", "one");
    write("sub/a.txt", "one more");
    write("a.txt", "two");
    write(".hidden", "one");
    write(".git/config", "one");
    write("b.txt~", "one");
    Imported.Corpus corpus = corpus();
    assertThat(corpus.files())
        .extracting(FileReport::file, FileReport::format, FileReport::source)
        .containsExactly(
            tuple("a.txt", "two format", new SourceId("a")),
            tuple("b.txt", "one format", new SourceId("b")),
            tuple("sub/a.txt", "one format", new SourceId("sub-a")));
    assertThat(corpus.library().sources()).hasSize(3);
    assertThat(corpus.library().passages()).hasSize(3);
    assertThat(corpus.files().get(1).hash())
        .isEqualTo("7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed");
  }

  @Test
  void dropsTheByteOrderMarkAndOtherLineEnds() throws IOException {
    write("a.txt", "\uFEFFone\r\nmore\rand more\n");
    assertThat(corpus().library().sources().getFirst().text()).isEqualTo("one\nmore\nand more\n");
  }

  @Test
  void tellsAMissingFolderFromAnEmptyOne() throws IOException {
    assertThat(importer().read(folder.resolve("none"))).isInstanceOf(Imported.NoFolder.class);
    assertThat(importer().read(folder)).isInstanceOf(Imported.NoFiles.class);
    write("a.txt", "one");
    assertThat(importer().read(folder.resolve("a.txt"))).isInstanceOf(Imported.NoFolder.class);
  }

  @Nested
  class ReportsAndReadsTheOthers {

    @BeforeEach
    void writeAGoodFile() throws IOException {
      write("good.txt", "one");
    }

    @Test
    void whereAFileIsEmptyOrBlank() throws IOException {
      write("bad.txt", "");
      assertProblem("bad.txt", 0, "empty");
      write("bad.txt", " \n\t\n");
      assertProblem("bad.txt", 0, "white space only");
    }

    @Test
    void whereAFileIsBinary() throws IOException {
      write("bad.txt", new byte[] {'o', 'n', 'e', 0, 1, 2});
      assertProblem("bad.txt", 0, "binary");
    }

    @Test
    void whereAFileIsNotUtf8() throws IOException {
      write("bad.txt", "one\ncafé au lait".getBytes(StandardCharsets.ISO_8859_1));
      assertProblem("bad.txt", 2, "0xE9");
      write("bad.txt", new byte[] {'o', 'n', 'e', (byte) 0xE2, (byte) 0x80});
      assertProblem("bad.txt", 1, "middle of a character");
    }

    @Test
    void whereAFileHoldsControlCharacters() throws IOException {
      write("bad.txt", "one\n\n\u001B[2J");
      assertProblem("bad.txt", 3, "U+001B");
    }

    @Test
    void whereAFileCannotBeOpened() throws IOException {
      Files.createSymbolicLink(folder.resolve("bad.txt"), folder.resolve("nowhere"));
      assertProblem("bad.txt", 0, "cannot be opened");
    }

    @Test
    void whereAFormatIsUnknown() throws IOException {
      write("bad.txt", "three");
      Problem problem = assertProblem("bad.txt", 0, "no format");
      assertThat(problem.remedy()).contains("one format", "two format");
    }

    @Test
    void whereAFileClaimsTwoKinds() throws IOException {
      write("bad.txt", "one and two");
      assertProblem("bad.txt", 0, "two kinds");
    }

    @Test
    void whereOnlyTheNameSaysTheFormat() throws IOException {
      write("bad.two", "three");
      assertProblem("bad.two", 1, "no two");
    }

    @Test
    void whereTwoFilesHaveOneId() throws IOException {
      write("Góod.md", "two");
      Problem problem = assertProblem("good.txt", 0, "Góod.md");
      assertThat(problem.what()).contains("\"good\"");
    }

    @Test
    void whereAReaderFails() throws IOException {
      write("bad.txt", "one crash");
      assertProblem("bad.txt", 0, "fault in Rostrum");
    }

    @Test
    void whereAReaderFailsWhileItLooksWhetherTheFileIsItsOwn() throws IOException {
      write("bad.txt", "one dizzy");
      assertProblem("bad.txt", 0, "fault in Rostrum");
    }

    @Test
    void whereAFileIsMoreThanAReaderBears() throws IOException {
      write("bad.txt", "one endless");
      assertThat(assertProblem("bad.txt", 0, "it has no end").remedy()).isEqualTo("cut it");
    }

    @Test
    void whereAFileTakesMoreMemoryThanThereIs() throws IOException {
      write("bad.txt", "one vast");
      assertProblem("bad.txt", 0, "more memory than there is");
    }

    @Test
    void whereAFileHoldsMoreTextThanAnyEvent() throws IOException {
      write("bad.txt", "one ".repeat(Decoded.LONGEST / 4 + 1));
      assertProblem("bad.txt", 0, "more than 16 MB of text");
    }

    @Test
    void whereAFileIsLargerThanAnyReport() throws IOException {
      try (RandomAccessFile file = new RandomAccessFile(folder.resolve("bad.pdf").toFile(), "rw")) {
        file.setLength(CorpusFile.LARGEST + 1L); // takes no space on the disk
      }
      assertProblem("bad.pdf", 0, "larger than 64 MB");
    }

    private Problem assertProblem(String file, int line, String what) {
      Imported.Corpus corpus = corpus();
      assertThat(corpus.library().sources()).hasSize(1);
      assertThat(corpus.problems()).hasSize(1);
      Problem problem = corpus.problems().getFirst();
      assertThat(problem.file()).isEqualTo(file);
      assertThat(problem.line()).isEqualTo(line);
      assertThat(problem.what()).contains(what);
      return problem;
    }
  }

  private static Importer importer() {
    return new Importer(List.of(new WordReader("one"), new WordReader("two")), new SidecarReader());
  }

  private Imported.Corpus corpus() {
    Imported imported = importer().read(folder);
    assertThat(imported).isInstanceOf(Imported.Corpus.class);
    return (Imported.Corpus) imported;
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
    Files.write(file, bytes);
  }
}
