package org.rostrum.adapter.lucene;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.rostrum.core.retrieval.IndexException;
import org.rostrum.core.retrieval.IndexException.Trouble;

/// What Lucene's exceptions mean to people.
final class Troubles {

  private Troubles() {}

  static IndexException busy(String where, Exception cause) {
    return new IndexException(
        Trouble.BUSY,
        "Another Rostrum is indexing in "
            + where
            + ". What was indexed before can still be searched. Wait until it is done, or choose"
            + " another --data folder.",
        cause);
  }

  static IndexException unwritable(Exception cause) {
    return new IndexException(
        Trouble.UNWRITABLE,
        "The index cannot be written: "
            + reason(cause)
            + ". What was indexed before is intact. Free some space or make the --data folder"
            + " writable, and try again.",
        cause);
  }

  static IndexException unreadable(Exception cause) {
    return new IndexException(
        Trouble.UNREADABLE,
        "The index cannot be read: "
            + reason(cause)
            + ". Delete the index folder in the --data folder and try again: it is made anew from"
            + " the corpus.",
        cause);
  }

  private static String reason(Throwable cause) {
    Throwable root = cause;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile();
    }
    if (root instanceof FileSystemException trouble && trouble.getReason() != null) {
      return trouble.getReason() + " (" + trouble.getFile() + ")";
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }
}
