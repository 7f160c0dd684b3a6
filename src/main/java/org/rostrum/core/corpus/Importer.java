package org.rostrum.core.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Spot;

/// Reads a corpus folder. A file that cannot be read is reported and never hides the others.
/// Thread-safe where its readers are.
public final class Importer {

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
    return read(folder, wanted, name -> {});
  }

  /// @param begun hears the name of each file before it is read
  public Imported read(Path folder, Predicate<String> wanted, Consumer<String> begun) {
    if (!Files.isDirectory(folder)) {
      return new Imported.NoFolder(folder);
    }
    List<CorpusFile> files =
        CorpusFile.below(folder).stream().filter(file -> wanted.test(file.name())).toList();
    return files.isEmpty() ? new Imported.NoFiles(folder) : read(files, begun);
  }

  /// Reads one file, wherever it lies, with what a sidecar beside it says. Its turns are not
  /// divided into parts.
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
            .read(new CorpusFile(String.valueOf(name), file), beside(file).and(people));
    return new Single(draft.format(), draft.read());
  }

  /// What a sidecar beside a file says; nothing where there is none.
  private Sidecar beside(Path file) {
    String name = String.valueOf(file.getFileName());
    Path path = file.resolveSibling(Sidecars.stem(name) + Sidecar.SUFFIX);
    return Files.isRegularFile(path)
        ? Sidecars.among(
                List.of(new CorpusFile(String.valueOf(path.getFileName()), path)), sidecars)
            .of(name)
            .map(Sidecars.Beside::sidecar)
            .orElse(Sidecar.NONE)
        : Sidecar.NONE;
  }

  private Draft read(CorpusFile file, Sidecar sidecar) {
    try {
      byte[] bytes = file.bytes();
      return Guard.over(
          file.name(),
          bytes.length,
          () -> read(file, bytes, "", sidecar).withDoubts(),
          problem -> new Draft(file.name(), null, "", new Read.Failed(problem)));
    } catch (IOException e) {
      return new Draft(file.name(), null, "", new Read.Failed(file.unopened(e)));
    }
  }

  /// The names of the formats that are known.
  public List<String> formats() {
    return formats.all();
  }

  /// A file that was read by itself.
  ///
  /// @param format what it was taken for; null where nothing fits
  public record Single(@Nullable String format, Read read) {}

  private Imported.Corpus read(List<CorpusFile> files, Consumer<String> begun) {
    Sidecars beside = Sidecars.among(files, sidecars);
    Gathering gathering = new Gathering();
    for (CorpusFile file : files) {
      if (!file.isSidecar()) {
        begun.accept(file.name());
        gathering.add(file, beside.of(file.name()));
      }
    }
    gathering.reports.addAll(beside.aboutNothing());
    return new Imported.Corpus(
        new Library(gathering.sources, gathering.passages), gathering.reports);
  }

  /// The sources and passages of a folder while they are gathered.
  private final class Gathering {

    /// The first of the files with the same bytes.
    private final Map<String, FileReport> seen = new HashMap<>();

    private final Map<SourceId, String> fileOf = new HashMap<>();
    private final ThemeIds themes = new ThemeIds();
    private final List<Source> sources = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<FileReport> reports = new ArrayList<>();

    void add(CorpusFile file, Optional<Sidecars.Beside> said) {
      said.ifPresent(beside -> reports.add(beside.report()));
      byte[] bytes;
      try {
        bytes = file.bytes();
      } catch (IOException e) {
        reports.add(new Draft(file.name(), null, "", new Read.Failed(file.unopened(e))).failed());
        return;
      }
      String hash = Sha256.hex(bytes);
      FileReport same = seen.get(hash);
      FileReport report =
          same == null
              ? read(file, bytes, hash, said.map(Sidecars.Beside::sidecar).orElse(Sidecar.NONE))
              : copy(file.name(), same);
      seen.putIfAbsent(hash, report);
      reports.add(report);
    }

    private FileReport read(CorpusFile file, byte[] bytes, String hash, Sidecar sidecar) {
      return Guard.over(
          file.name(),
          bytes.length,
          () -> add(Importer.this.read(file, bytes, hash, sidecar)),
          problem -> new Draft(file.name(), null, hash, new Read.Failed(problem)).failed());
    }

    private FileReport add(Draft draft) {
      if (!(draft.read() instanceof Read.Ok(Source source, List<Problem> warnings))) {
        return draft.failed();
      }
      String other = fileOf.get(source.id());
      if (other != null) {
        return draft.report(null, List.of(duplicate(draft.file(), other, source.id())), warnings);
      }
      TurnParts.Divided divided = TurnParts.of(themes.apart(source), draft.file());
      passages.addAll(Segmenter.passages(divided.source()));
      sources.add(divided.source());
      fileOf.put(source.id(), draft.file());
      return draft.report(source.id(), List.of(), divided.with(warnings));
    }
  }

  /// A file that was read, before its id is compared with the others'.
  private record Draft(String file, @Nullable String format, String hash, Read read) {

    FileReport report(@Nullable SourceId source, List<Problem> problems, List<Problem> warnings) {
      return new FileReport(file, format, source, hash, problems, warnings);
    }

    /// The same, with what the parts of its turns leave in doubt.
    Draft withDoubts() {
      return read instanceof Read.Ok(Source source, List<Problem> warnings)
          ? new Draft(
              file, format, hash, new Read.Ok(source, TurnParts.of(source, file).with(warnings)))
          : this;
    }

    FileReport failed() {
      return read instanceof Read.Failed(List<Problem> problems, List<Problem> warnings)
          ? report(null, problems, warnings)
          : report(null, List.of(), List.of());
    }
  }

  private Draft read(CorpusFile file, byte[] bytes, String hash, Sidecar sidecar) {
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
        switch (read(reader, file)) {
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

  private static Read read(SourceReader reader, SourceFile file) {
    try {
      return reader.read(file);
    } catch (TooMuchException e) {
      return new Read.Failed(e.problem(file.name()));
    }
  }

  private static FileReport copy(String file, FileReport same) {
    return new FileReport(
        file, same.format(), null, same.hash(), List.of(copy(file, same.file())), List.of());
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
