package org.rostrum.core.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;

/// How the files of a corpus folder look from outside: which there are, how large, and when they
/// were written to. Two that are equal are read alike.
public record FolderState(Map<String, Look> files) {

  /// @param key what the file system tells files apart by; empty where it has none
  record Look(long size, FileTime written, String key) {}

  private static final Look GONE = new Look(-1, FileTime.fromMillis(0), "");

  public FolderState {
    files = Map.copyOf(files);
  }

  public static FolderState of(Path folder) {
    Map<String, Look> files = new LinkedHashMap<>();
    if (Files.isDirectory(folder)) {
      CorpusFile.below(folder).forEach(file -> files.put(file.name(), look(file.path())));
    }
    return new FolderState(files);
  }

  private static Look look(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new Look(now.size(), now.lastModifiedTime(), String.valueOf(now.fileKey()));
    } catch (IOException e) {
      return GONE;
    }
  }
}
