package org.rostrum.adapter.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps files from other users of the machine, where its file system knows owners: they hold what
/// members wrote, and the secret of their pseudonyms.
final class OwnerOnly {

  private static final Logger LOG = LoggerFactory.getLogger(OwnerOnly.class);
  private static final Set<PosixFilePermission> MINE = PosixFilePermissions.fromString("rw-------");

  private OwnerOnly() {}

  /// Makes an empty file that nobody else can read.
  ///
  /// @throws java.nio.file.FileAlreadyExistsException where there is one
  static Path create(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null && knowsOwners(folder)
        ? Files.createFile(file, PosixFilePermissions.asFileAttribute(MINE))
        : Files.createFile(file);
  }

  /// Takes a file away from others. Where that cannot be done, the log says so.
  static Path restrict(Path file) {
    try {
      if (knowsOwners(file) && !Files.getPosixFilePermissions(file).equals(MINE)) {
        Files.setPosixFilePermissions(file, MINE);
      }
    } catch (IOException e) {
      LOG.warn("Others on this machine may read {}: {}", file, e.toString());
    }
    return file;
  }

  private static boolean knowsOwners(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
  }
}
