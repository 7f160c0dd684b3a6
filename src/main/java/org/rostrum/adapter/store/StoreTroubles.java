package org.rostrum.adapter.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbc.JdbcException;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.StoreException;

/// What a database's exceptions mean to people.
final class StoreTroubles {

  private StoreTroubles() {}

  static StoreException busy(Path file, String holder, Exception cause) {
    return new StoreException(
        holder
            + " has "
            + file
            + " open, and one at a time can remember there. Questions in a terminal still work."
            + " Stop the other one first, or choose another --data folder.",
        cause);
  }

  static StoreException closed(Path file, Exception cause) {
    return new StoreException(
        "What is remembered in "
            + file
            + " cannot be opened: "
            + reason(cause)
            + ". Questions in a terminal still work. Make the --data folder writable or free some"
            + " space, or choose another one.",
        cause);
  }

  static StoreException damaged(Path file, Exception cause) {
    return new StoreException(
        StoreException.Trouble.LOST,
        "What is remembered in "
            + file
            + " cannot be read, because the file is damaged: "
            + reason(cause)
            + ". It is left as it is. Put a backup in its place, or put it aside and begin anew"
            + " with `bot --new-store`: schedules are then to be set up again.",
        cause);
  }

  static StoreException unusable(Path file, Exception cause) {
    StoreException closed = closed(file, cause);
    return new StoreException(
        StoreException.Trouble.LOST, String.valueOf(closed.getMessage()), cause);
  }

  static StoreException newer(String where, Exception cause) {
    return new StoreException(
        "A newer Rostrum made "
            + where
            + ", and this one does not know what it holds, so it leaves it as it is. Start the"
            + " newer one, or choose another --data folder.",
        cause);
  }

  static StoreException unreachable(String server, Exception cause) {
    return new StoreException(
        "The database "
            + server
            + " of store.url cannot be used: "
            + reason(cause)
            + ". Questions in a terminal still work. Start the server, or look at store.url,"
            + " store.user and STORE_PASSWORD.",
        cause);
  }

  static StoreException unwritable(Exception cause) {
    return new StoreException(
        "What was shown cannot be remembered: "
            + reason(cause)
            + ". Questions are still answered, but buttons on new replies will not know them. Free"
            + " some space in the --data folder, then start Rostrum again.",
        cause);
  }

  static StoreException unreadable(Exception cause) {
    return new StoreException(
        "What was shown before cannot be looked up: "
            + reason(cause)
            + ". Questions are still answered. Start Rostrum again; if that does not help, look at"
            + " its --data folder.",
        cause);
  }

  private static String reason(Throwable thrown) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      causes.add(cause);
    }
    return causes.reversed().stream()
        .filter(cause -> cause instanceof IOException || cause instanceof SQLException)
        .map(StoreTroubles::words)
        .filter(words -> words != null && !words.isBlank())
        .findFirst()
        .orElseGet(() -> causes.getLast().toString());
  }

  private static @Nullable String words(Throwable cause) {
    String words =
        switch (cause) {
          case JdbcException h2 -> h2.getOriginalMessage();
          case FileSystemException trouble when trouble.getReason() != null ->
              trouble.getReason() + " (" + trouble.getFile() + ")";
          default -> cause.getMessage();
        };
    return words == null ? null : words.lines().findFirst().orElse("").replaceFirst("\\.$", "");
  }
}
