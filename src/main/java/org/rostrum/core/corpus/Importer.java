package org.rostrum.core.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads a corpus folder. A file that cannot be read is reported and never hides the others.
/// Thread-safe where its readers are.
public final class Importer {

  private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

  private final Formats formats;

  public Importer(List<SourceReader> readers) {
    formats = new Formats(readers);
  }

  /// Reads every file below the folder but those whose name begins with a full stop.
  public Imported read(Path folder) {
    return read(folder, name -> true);
  }

  /// The same of those files alone whose names, as paths below the folder, are wanted.
  public Imported read(Path folder, Predicate<String> wanted) {
    if (!Files.isDirectory(folder)) {
      return new Imported.NoFolder(folder);
    }
    List<CorpusFile> files =
        CorpusFile.below(folder).stream().filter(file -> wanted.test(file.name())).toList();
    return files.isEmpty() ? new Imported.NoFiles(folder) : read(files);
  }

  private Imported.Corpus read(List<CorpusFile> files) {
    Map<SourceId, String> fileOf = new HashMap<>();
    List<Source> sources = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    List<FileReport> reports = new ArrayList<>();
    for (CorpusFile file : files) {
      Draft draft = read(file);
      Read read = draft.read();
      if (read instanceof Read.Ok(Source source, List<Problem> warnings)) {
        String other = fileOf.putIfAbsent(source.id(), file.name());
        if (other == null) {
          sources.add(source);
          passages.addAll(Segmenter.passages(source));
          reports.add(draft.report(source.id(), List.of(), warnings));
        } else {
          reports.add(
              draft.report(null, List.of(duplicate(file.name(), other, source.id())), warnings));
        }
      } else if (read instanceof Read.Failed(List<Problem> problems, List<Problem> warnings)) {
        reports.add(draft.report(null, problems, warnings));
      }
    }
    return new Imported.Corpus(new Library(sources, passages), reports);
  }

  /// A file that was read, before its id is compared with the others'.
  private record Draft(String file, @Nullable String format, String hash, Read read) {

    FileReport report(@Nullable SourceId source, List<Problem> problems, List<Problem> warnings) {
      return new FileReport(file, format, source, hash, problems, warnings);
    }
  }

  private Draft read(CorpusFile file) {
    byte[] bytes;
    try {
      bytes = file.bytes();
    } catch (IOException e) {
      Problem problem =
          new Problem(
              file.name(),
              0,
              "the file cannot be opened: " + e.getMessage(),
              "check that it exists and that you may read it");
      return new Draft(file.name(), null, "", new Read.Failed(problem));
    }
    String hash = Sha256.hex(bytes);
    return switch (Decoded.of(file.name(), bytes)) {
      case Decoded.Problematic(Problem problem) -> {
        SourceFile encoded = new SourceFile(file.name(), "", ByteBuffer.wrap(bytes));
        yield formats
            .ofEncoded(encoded)
            .map(reader -> draft(reader, encoded, hash))
            .orElseGet(() -> new Draft(file.name(), null, hash, new Read.Failed(problem)));
      }
      case Decoded.Text(SourceFile text) ->
          read(new SourceFile(text.name(), text.text(), ByteBuffer.wrap(bytes)), hash);
    };
  }

  private Draft read(SourceFile file, String hash) {
    return switch (formats.of(file)) {
      case Formats.Choice.None(Problem problem) ->
          new Draft(file.name(), null, hash, new Read.Failed(problem));
      case Formats.Choice.One(SourceReader reader) -> draft(reader, file, hash);
    };
  }

  private static Draft draft(SourceReader reader, SourceFile file, String hash) {
    return new Draft(file.name(), reader.format(), hash, guarded(reader, file));
  }

  /// A fault in one reader costs one file.
  private static Read guarded(SourceReader reader, SourceFile file) {
    try {
      return reader.read(file);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("reading {} as {} failed", file.name(), reader.format(), e);
      return new Read.Failed(
          new Problem(
              file.name(),
              0,
              "reading it as " + reader.format() + " failed by a fault in Rostrum: " + e,
              "the other files were read; please report this with the file"));
    }
  }

  private static Problem duplicate(String file, String other, SourceId id) {
    return new Problem(
        file,
        0,
        "its id \"" + id + "\" is that of " + other + " too, so this file was left out",
        "rename one of the two files, or give one an id of its own");
  }
}
