package org.rostrum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.adapter.format.JsonlReader;
import org.rostrum.adapter.format.MarkdownReader;
import org.rostrum.adapter.format.PageTextReader;
import org.rostrum.adapter.format.SidecarReader;
import org.rostrum.core.corpus.FileReport;
import org.rostrum.core.corpus.Imported;
import org.rostrum.core.corpus.Importer;

/// What the README shows can be copied and works.
class ReadmeTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("`([\\w.]+)`:\n\n```\\w+\n(.*?)```", Pattern.DOTALL);

  @TempDir Path corpus;

  @Test
  void itsExamplesOfEveryFormatReadWithoutProblemOrWarning() throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
    while (example.find()) {
      Files.writeString(corpus.resolve(example.group(1)), example.group(2));
    }

    Imported.Corpus read =
        (Imported.Corpus)
            new Importer(
                    List.of(new PageTextReader(), new MarkdownReader(), new JsonlReader()),
                    new SidecarReader())
                .read(corpus);

    assertThat(read.files())
        .extracting(FileReport::file)
        .containsExactly(
            "hearing.md", "report.md", "sitting.meta.yaml", "sitting.jsonl", "talk.txt");
    assertThat(read.problems()).isEmpty();
    assertThat(read.warnings()).isEmpty();
    assertThat(read.library().passages()).filteredOn(p -> p.speaker().isPresent()).hasSize(4);
  }

  @Test
  void itsTableNamesEverySetting() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    assertThat(Files.readString(Path.of("config", "rostrum.conf")).lines())
        .filteredOn(line -> line.matches("# [a-z.-]+ = .*"))
        .isNotEmpty()
        .allSatisfy(
            line -> assertThat(readme).contains("`" + line.substring(2, line.indexOf(" =")) + "`"));
  }
}
