package org.rostrum.adapter.format;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.rostrum.core.corpus.Problem;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.Segmenter;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;

/// What a reader made of a file, as lines that tests compare.
public record Reading(Read read) {

  public static Reading of(SourceReader reader, String name, String text) {
    return of(reader, new SourceFile(name, text));
  }

  /// Of bytes that may be no text.
  public static Reading of(SourceReader reader, String name, byte[] bytes) {
    return of(reader, new SourceFile(name, "", ByteBuffer.wrap(bytes)));
  }

  private static Reading of(SourceReader reader, SourceFile file) {
    if (reader.claims(file) <= 0) {
      throw new IllegalStateException(reader.format() + " does not claim " + file.name());
    }
    return new Reading(reader.read(file));
  }

  public Source source() {
    if (read instanceof Read.Ok ok) {
      return ok.source();
    }
    throw new IllegalStateException("not read: " + read);
  }

  /// Every remark and paragraph in order, as `Name: words`; `-` stands for nobody, `>` for what a
  /// report quotes, and `Name (read out)` or `Name (quoted)` for words of others in somebody's
  /// turn.
  public List<String> lines() {
    return Segmenter.passages(source()).stream()
        .filter(passage -> passage.locator().part().searched())
        .map(passage -> whose(passage) + ": " + passage.text())
        .toList();
  }

  /// Whom a passage is credited to, as [#lines] has it.
  public static String whose(Passage passage) {
    return switch (passage.attribution()) {
      case Attribution.Spoken spoken -> spoken.speaker().name();
      case Attribution.Quoted quoted -> "> " + (quoted.name() == null ? "" : quoted.name());
      case Attribution.Relayed relayed ->
          relayed.by().speaker().name() + " (" + relayed.authorship().text() + ")";
      case Attribution.Written ignored -> "-";
      case Attribution.Unattributed ignored -> "-";
    };
  }

  /// Of why nothing was read and of what is in doubt, what each says.
  public List<String> findings() {
    List<Problem> found =
        switch (read) {
          case Read.Ok ok -> ok.warnings();
          case Read.Failed failed ->
              Stream.concat(failed.problems().stream(), failed.warnings().stream()).toList();
        };
    return found.stream().map(Problem::what).toList();
  }

  public boolean failed() {
    return read instanceof Read.Failed;
  }
}
