package org.rostrum.core.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file of a corpus folder, not opened yet.
///
/// @param name the path below the folder, with `/` between folders
record CorpusFile(String name, Path path) {

  /// The most bytes a file may have: a report full of pictures is smaller.
  static final int LARGEST = 64 << 20;

  /// All files below a folder by name, also those that cannot be opened; names that begin with a
  /// full stop and editors' backups are passed over.
  static List<CorpusFile> below(Path folder) {
    List<CorpusFile> files = new ArrayList<>();
    SimpleFileVisitor<Path> visitor =
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(folder) && isHidden(directory)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
              files.add(new CorpusFile(name(folder, file), file));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            files.add(new CorpusFile(name(folder, file), file));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(folder, visitor);
    } catch (IOException e) {
      throw new IllegalStateException("the visitor lets no exception through", e);
    }
    files.sort(Comparator.comparing(CorpusFile::name));
    return files;
  }

  /// @throws IOException with a message for people, when the file cannot be read or is too large
  byte[] bytes() throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException("it is a folder that cannot be listed");
    }
    if (!Files.exists(path)) {
      throw new IOException("it is not there, or a link that leads nowhere");
    }
    if (!Files.isRegularFile(path)) {
      throw new IOException("it is not a file that holds text");
    }
    if (Files.size(path) > LARGEST) {
      throw tooLarge();
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(LARGEST + 1); // what is still being written may grow meanwhile
      if (bytes.length > LARGEST) {
        throw tooLarge();
      }
      return bytes;
    } catch (java.nio.file.AccessDeniedException e) {
      throw new IOException("permission is denied", e);
    }
  }

  /// Whether it says something of another file.
  boolean isSidecar() {
    return name.endsWith(Sidecar.SUFFIX);
  }

  Problem unopened(IOException e) {
    return new Problem(
        name,
        0,
        "the file cannot be opened: " + e.getMessage(),
        "check that it exists and that you may read it");
  }

  private static IOException tooLarge() {
    return new IOException("it is larger than " + (LARGEST >> 20) + " MB");
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && (name.toString().startsWith(".") || name.toString().endsWith("~"));
  }

  private static String name(Path folder, Path file) {
    List<String> parts = new ArrayList<>();
    folder.relativize(file).forEach(part -> parts.add(part.toString()));
    return folder.equals(file) ? "." : String.join("/", parts);
  }
}
