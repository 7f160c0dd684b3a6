package org.rostrum.core.corpus;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sidecars of a folder, each beside the file that it is about.
final class Sidecars {

  private final Map<String, Beside> byStem;

  private Sidecars(Map<String, Beside> byStem) {
    this.byStem = byStem;
  }

  /// A sidecar that was read.
  record Beside(String file, String hash, Sidecar.Reading reading) {

    private static final String FORMAT = "particulars";

    Sidecar sidecar() {
      return reading.sidecar();
    }

    FileReport report() {
      return new FileReport(file, FORMAT, null, hash, List.of(), reading.warnings());
    }

    private FileReport aboutNothing() {
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

  static Sidecars among(List<CorpusFile> files, Sidecar.Reader reader) {
    Map<String, Beside> byStem = new LinkedHashMap<>();
    for (CorpusFile file : files) {
      if (file.isSidecar()) {
        int stem = file.name().length() - Sidecar.SUFFIX.length();
        byStem.put(file.name().substring(0, stem), beside(file, reader));
      }
    }
    return new Sidecars(byStem);
  }

  /// What stands beside a file; from then on it is about something.
  Optional<Beside> of(String file) {
    return Optional.ofNullable(byStem.remove(stem(file)));
  }

  /// A file's name without its extension.
  static String stem(String file) {
    int dot = file.lastIndexOf('.');
    return dot > file.lastIndexOf('/') + 1 ? file.substring(0, dot) : file;
  }

  /// Reports on those that are about nothing that was asked for.
  List<FileReport> aboutNothing() {
    return byStem.values().stream().map(Beside::aboutNothing).toList();
  }

  private static Beside beside(CorpusFile file, Sidecar.Reader reader) {
    try {
      byte[] bytes = file.bytes();
      return new Beside(
          file.name(),
          Sha256.hex(bytes),
          Guard.over(
              file.name(), bytes.length, () -> read(file, bytes, reader), Sidecars::nothing));
    } catch (IOException e) {
      return new Beside(file.name(), "", nothing(file.unopened(e)));
    }
  }

  private static Sidecar.Reading read(CorpusFile file, byte[] bytes, Sidecar.Reader reader) {
    return switch (Decoded.of(file.name(), bytes)) {
      case Decoded.Text(SourceFile text) -> reader.read(file.name(), text.text());
      case Decoded.Problematic(Problem problem) -> nothing(problem);
    };
  }

  private static Sidecar.Reading nothing(Problem problem) {
    return new Sidecar.Reading(Sidecar.NONE, List.of(problem));
  }
}
