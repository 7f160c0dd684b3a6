package org.rostrum.adapter.format.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.adapter.format.Reading;
import org.rostrum.core.corpus.Problem;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.Segmenter;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Locator.Part;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Spot;

/// What the tests of readers ask of a file that was read.
final class Transcripts {

  private Transcripts() {}

  static Read.Ok ok(SourceReader reader, String name, String text) {
    SourceFile file = new SourceFile(name, text);
    assertThat(reader.claims(file)).as(text).isPositive();
    Read read = reader.read(file);
    assertThat(read).as(text).isInstanceOf(Read.Ok.class);
    return (Read.Ok) read;
  }

  /// `Ana Ruiz: words`, or `-: words` where they are nobody's, in order; `Ana Ruiz (read out):
  /// words` where they are somebody else's.
  static List<String> said(SourceReader reader, String name, String text) {
    return said(ok(reader, name, text));
  }

  static List<String> said(Read.Ok read) {
    List<String> said = new ArrayList<>();
    for (Passage passage : passages(read.source())) {
      said.add(Reading.whose(passage) + ": " + passage.text());
    }
    return said;
  }

  /// What is searched: remarks, and what nobody is credited with.
  static List<Passage> passages(Source source) {
    return Segmenter.passages(source).stream()
        .filter(passage -> passage.locator().part().searched())
        .toList();
  }

  static List<Optional<String>> times(Read.Ok read) {
    return passages(read.source()).stream()
        .filter(passage -> passage.locator().part() == Part.REMARK)
        .map(passage -> new Citation(passage).spot().map(Transcripts::written))
        .toList();
  }

  private static String written(Spot spot) {
    return spot.text().replaceFirst("^at ", "");
  }

  static List<String> warnings(Read.Ok read) {
    return read.warnings().stream().map(Problem::what).toList();
  }
}
