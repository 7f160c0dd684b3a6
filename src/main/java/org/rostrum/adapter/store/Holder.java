package org.rostrum.adapter.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notes beside the database which process has it open, so that another can say so. The lock itself
/// is the database's.
final class Holder {

  private static final Logger LOG = LoggerFactory.getLogger(Holder.class);

  private final Path note;

  private Holder(Path note) {
    this.note = note;
  }

  static Holder in(Path folder) {
    return new Holder(folder.resolve("rostrum.holder"));
  }

  void take() {
    try {
      Files.writeString(
          note, Long.toString(ProcessHandle.current().pid()), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      LOG.debug("{} was not written", note, e);
    }
  }

  /// Who has the database open, as far as the note tells.
  String name() {
    try {
      long pid = Long.parseLong(Files.readString(note, StandardCharsets.US_ASCII).strip());
      return ProcessHandle.of(pid).isPresent()
          ? "Another Rostrum (process " + pid + ")"
          : "Another program";
    } catch (IOException | NumberFormatException e) {
      LOG.debug("{} was not read", note, e);
      return "Another program";
    }
  }
}
