package org.rostrum.core.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Spot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads a corpus folder. A file that cannot be read is reported and never hides the others.
/// Thread-safe where its readers are.
public final class Importer {

  private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

  private final Formats formats;
  private final Sidecar.Reader sidecars;

  public Importer(List<SourceReader> readers, Sidecar.Reader sidecars) {
    this.formats = new Formats(readers);
    this.sidecars = sidecars;
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

  /// Reads one file, wherever it lies. Its turns are not divided into parts.
  ///
  /// @param names whom its labels mean
  /// @param format the name of its format; null to tell by its content
  public Single read(Path file, Map<String, String> names, @Nullable String format) {
    Path name = file.getFileName();
    List<Sidecar.Person> people = new ArrayList<>();
    names.forEach(
        (label, person) ->
            people.add(new Sidecar.Person(person, Affiliation.UNKNOWN, List.of(), List.of(label))));
    Draft draft =
        (format == null ? this : new Importer(formats.named(format), sidecars))
            .read(
                new CorpusFile(String.valueOf(name), file),
                new Sidecar(null, null, null, null, null, people));
    Read read = draft.read();
    return new Single(
        draft.format(),
        read instanceof Read.Ok(Source source, List<Problem> warnings)
            ? new Read.Ok(source, TurnParts.of(source, draft.file()).with(warnings))
            : read);
  }

  /// The names of the formats that are known.
  public List<String> formats() {
    return formats.all();
  }

  /// A file that was read by itself.
  ///
  /// @param format what it was taken for; null where nothing fits
  public record Single(@Nullable String format, Read read) {}

  private Imported.Corpus read(List<CorpusFile> files) {
    Map<String, Beside> beside = beside(files);
    Map<String, String> seen = new HashMap<>();
    Map<SourceId, String> fileOf = new HashMap<>();
    ThemeIds themes = new ThemeIds();
    List<Source> sources = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    List<FileReport> reports = new ArrayList<>();
    for (CorpusFile file : files) {
      if (file.name().endsWith(Sidecar.SUFFIX)) {
        continue;
      }
      Beside said = beside.remove(stem(file.name()));
      Draft draft = read(file, said == null ? Sidecar.NONE : said.sidecar());
      Read read = draft.read();
      String same = draft.hash().isEmpty() ? null : seen.putIfAbsent(draft.hash(), file.name());
      if (said != null) {
        reports.add(said.report());
      }
      if (same != null) {
        reports.add(draft.report(null, List.of(copy(file.name(), same)), List.of()));
      } else if (read instanceof Read.Ok(Source source, List<Problem> warnings)) {
        String other = fileOf.putIfAbsent(source.id(), file.name());
        if (other == null) {
          TurnParts.Divided divided = TurnParts.of(themes.apart(source), file.name());
          sources.add(divided.source());
          passages.addAll(Segmenter.passages(divided.source()));
          reports.add(draft.report(source.id(), List.of(), divided.with(warnings)));
        } else {
          reports.add(
              draft.report(null, List.of(duplicate(file.name(), other, source.id())), warnings));
        }
      } else if (read instanceof Read.Failed(List<Problem> problems, List<Problem> warnings)) {
        reports.add(draft.report(null, problems, warnings));
      }
    }
    beside.values().forEach(alone -> reports.add(alone.aboutNothing()));
    return new Imported.Corpus(new Library(sources, passages), reports);
  }

  /// A sidecar that was read.
  private record Beside(String file, String hash, Sidecar.Reading reading) {

    private static final String FORMAT = "particulars";

    Sidecar sidecar() {
      return reading.sidecar();
    }

    FileReport report() {
      return new FileReport(file, FORMAT, null, hash, List.of(), reading.warnings());
    }

    FileReport aboutNothing() {
      Problem alone =
          new Problem(
              file,
              0,
              "it says something of a file that is not there",
              "name it as the file that it is about, with "
                  + Sidecar.SUFFIX
                  + " in place of the extension");
      return new FileReport(file, FORMAT, null, hash, List.of(alone), reading.warnings());
    }
  }

  /// The sidecars among some files, by the names of what they are about, without an extension.
  private Map<String, Beside> beside(List<CorpusFile> files) {
    Map<String, Beside> beside = new LinkedHashMap<>();
    for (CorpusFile file : files) {
      if (!file.name().endsWith(Sidecar.SUFFIX)) {
        continue;
      }
      String about = file.name().substring(0, file.name().length() - Sidecar.SUFFIX.length());
      try {
        byte[] bytes = file.bytes();
        String hash = Sha256.hex(bytes);
        Sidecar.Reading read =
            switch (Decoded.of(file.name(), bytes)) {
              case Decoded.Text(SourceFile text) -> sidecars.read(file.name(), text.text());
              case Decoded.Problematic(Problem problem) ->
                  new Sidecar.Reading(Sidecar.NONE, List.of(problem));
            };
        beside.put(about, new Beside(file.name(), hash, read));
      } catch (IOException e) {
        Problem problem = unopened(file, e);
        Sidecar.Reading none = new Sidecar.Reading(Sidecar.NONE, List.of(problem));
        beside.put(about, new Beside(file.name(), "", none));
      }
    }
    return beside;
  }

  /// A file's name without its extension.
  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
  }

  private static Problem unopened(CorpusFile file, IOException e) {
    return new Problem(
        file.name(),
        0,
        "the file cannot be opened: " + e.getMessage(),
        "check that it exists and that you may read it");
  }

  /// A file that was read, before its id is compared with the others'.
  private record Draft(String file, @Nullable String format, String hash, Read read) {

    FileReport report(@Nullable SourceId source, List<Problem> problems, List<Problem> warnings) {
      return new FileReport(file, format, source, hash, problems, warnings);
    }
  }

  private Draft read(CorpusFile file, Sidecar sidecar) {
    byte[] bytes;
    try {
      bytes = file.bytes();
    } catch (IOException e) {
      return new Draft(file.name(), null, "", new Read.Failed(unopened(file, e)));
    }
    String hash = Sha256.hex(bytes);
    return switch (Decoded.of(file.name(), bytes)) {
      case Decoded.Problematic(Problem problem) -> {
        SourceFile encoded =
            new SourceFile(file.name(), "", ByteBuffer.wrap(bytes), sidecar.names());
        yield formats
            .ofEncoded(encoded)
            .map(reader -> draft(reader, encoded, sidecar, hash))
            .orElseGet(() -> new Draft(file.name(), null, hash, new Read.Failed(problem)));
      }
      case Decoded.Text(SourceFile text) ->
          read(
              new SourceFile(text.name(), text.text(), ByteBuffer.wrap(bytes), sidecar.names()),
              sidecar,
              hash);
    };
  }

  private Draft read(SourceFile file, Sidecar sidecar, String hash) {
    return switch (formats.of(file)) {
      case Formats.Choice.None(Problem problem) ->
          new Draft(file.name(), null, hash, new Read.Failed(problem));
      case Formats.Choice.One(SourceReader reader) -> draft(reader, file, sidecar, hash);
    };
  }

  private static Draft draft(SourceReader reader, SourceFile file, Sidecar sidecar, String hash) {
    Read read =
        switch (guarded(reader, file)) {
          case Read.Ok(Source source, List<Problem> warnings) -> {
            Source said = sidecar.of(source);
            List<Problem> all = new ArrayList<>(warnings);
            if (said.publication().recording() != null && hasTimesOfDay(said)) {
              all.add(noPositions(file.name()));
            }
            yield new Read.Ok(said, all);
          }
          case Read.Failed failed -> failed;
        };
    return new Draft(file.name(), reader.format(), hash, read);
  }

  private static boolean hasTimesOfDay(Source source) {
    return source.marks().all().stream().anyMatch(mark -> mark.spot() instanceof Spot.Time);
  }

  private static Problem noPositions(String file) {
    return new Problem(
        file,
        0,
        "its times are those of a clock, so that no quotation links to a second of the recording",
        "count them from the beginning of the recording, if it should");
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

  private static Problem copy(String file, String other) {
    return new Problem(
        file,
        0,
        "it is the same as " + other + ", byte for byte, so it was left out",
        "delete one of the two");
  }

  private static Problem duplicate(String file, String other, SourceId id) {
    return new Problem(
        file,
        0,
        "its id \"" + id + "\" is that of " + other + " too, so this file was left out",
        "rename one of the two files, or give one an id of its own");
  }
}
