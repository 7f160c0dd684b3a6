package org.rostrum.core.corpus;

import java.nio.file.Path;
import java.util.List;
import org.rostrum.core.model.Library;

/// What came of reading a corpus folder.
public sealed interface Imported {

  /// The sources that could be read, and a report on every file, in the order of their names.
  record Corpus(Library library, List<FileReport> files) implements Imported {

    public Corpus {
      files = List.copyOf(files);
    }

    /// Why files were left out, file by file.
    public List<Problem> problems() {
      return files.stream().flatMap(file -> file.problems().stream()).toList();
    }

    public List<Problem> warnings() {
      return files.stream().flatMap(file -> file.warnings().stream()).toList();
    }
  }

  /// There is no such folder, or it is a file.
  record NoFolder(Path folder) implements Imported {}

  /// The folder holds no file.
  record NoFiles(Path folder) implements Imported {}
}
