package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.core.corpus.Imported;
import org.rostrum.core.corpus.Importer;
import org.rostrum.core.corpus.Problem;
import org.rostrum.core.model.Source;

/// A folder of good and broken files, read by the real readers.
class BrokenCorpusTest {

  @Test
  void readsTheGoodFilesAndReportsTheOthers(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("page.md"), SourceReaderContract.PAGE);
    Files.writeString(folder.resolve("panel.txt"), SourceReaderContract.MARKDOWN);
    Files.writeString(folder.resolve("talk.dat"), SourceReaderContract.JSONL);
    Files.writeString(folder.resolve("page.txt"), SourceReaderContract.PAGE);
    Files.writeString(
        folder.resolve("both.md"),
        "---\nkind: report\ntitle: Both\n---\n" + SourceReaderContract.PAGE);
    Files.writeString(folder.resolve("half.md"), "---\nkind: report\ntitle: Half\n");
    Files.writeString(
        folder.resolve("half.jsonl"), SourceReaderContract.JSONL.strip().replace("did.\"", "di"));
    Files.writeString(folder.resolve("notes.txt"), "Buy milk.\n");

    Imported.Corpus corpus =
        (Imported.Corpus)
            new Importer(
                    List.of(new PageTextReader(), new MarkdownReader(), new JsonlReader()),
                    new SidecarReader())
                .read(folder);

    assertThat(corpus.library().sources())
        .extracting(source -> source.id().value(), Source::title)
        .containsExactly(
            tuple("half", "An Evening on Housing"),
            tuple("page", "An Evening on Housing"),
            tuple("panel", "An Evening on Housing"),
            tuple("talk", "An Evening on Housing"));
    assertThat(corpus.problems())
        .extracting(Problem::file, Problem::line)
        .containsExactly(
            tuple("both.md", 0), tuple("half.md", 1), tuple("notes.txt", 0), tuple("page.txt", 0));
    assertThat(corpus.warnings())
        .extracting(Problem::file, Problem::line)
        .containsExactly(tuple("half.jsonl", 3));
  }
}
