package org.rostrum.adapter.opensearch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.rostrum.core.retrieval.IndexException;
import org.rostrum.core.retrieval.IndexException.Trouble;

/// What a cluster's silence and refusals mean to people.
///
/// @param address the cluster's
record ClusterTroubles(String address) {

  private static final String WITHOUT_SEARCH =
      " What needs no search (`themes`, `speakers`, `sources`) still works. ";
  private static final String AS_BEFORE = " What was indexed before can still be searched. ";

  /// What OpenSearch says where a disk is so full that it lets nobody write.
  private static final Set<String> FULL = Set.of("flood-stage", "read-only / allow delete");

  /// There was no answer.
  ///
  /// @param waited for how long
  IndexException unreachable(IOException cause, Duration waited) {
    return new IndexException(
        Trouble.UNREACHABLE,
        "The search cluster at "
            + address
            + " does not answer: "
            + silence(cause, waited)
            + "."
            + WITHOUT_SEARCH
            + (trust(cause)
                ? "Have this JVM trust the cluster's certificate"
                    + " (-Djavax.net.ssl.trustStore=FILE), and try again."
                : "Start the cluster or put `index.opensearch.url` right, and try again;"
                    + " `index.engine = lucene` needs no cluster."),
        cause);
  }

  private static boolean trust(Throwable cause) {
    return cause instanceof SSLException || cause.getCause() instanceof SSLException;
  }

  private static String silence(Throwable cause, Duration waited) {
    return switch (cause) {
      case HttpTimeoutException _ -> "nothing came within " + seconds(waited);
      case UnknownHostException _ -> "there is no such host";
      case ConnectException refused when refused.getCause() instanceof UnresolvedAddressException ->
          "there is no such host";
      case ConnectException _ -> "nobody listens there";
      default -> cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    };
  }

  private static String seconds(Duration waited) {
    return waited.toSeconds() == 0
        ? waited.toMillis() + " milliseconds"
        : waited.toSeconds() == 1 ? "1 second" : waited.toSeconds() + " seconds";
  }

  /// The server is no OpenSearch, or one that is too old.
  IndexException foreign(String version) {
    return new IndexException(
        Trouble.UNREADABLE,
        "What answers at "
            + address
            + " is no OpenSearch 3 or later"
            + (version.isEmpty() ? "" : " (it says " + version + ")")
            + "."
            + WITHOUT_SEARCH
            + "Put `index.opensearch.url` right, or set `index.engine = lucene`.",
        new IOException("version " + version));
  }

  /// A search that was refused.
  IndexException unreadable(ClusterAnswer answer) {
    return new IndexException(
        answer.status() == 401 || answer.status() == 403 || answer.status() >= 429
            ? Trouble.UNREACHABLE
            : Trouble.UNREADABLE,
        "The search cluster at "
            + address
            + " cannot search: "
            + answer.reason()
            + "."
            + WITHOUT_SEARCH
            + remedy(answer),
        cause(answer));
  }

  /// A change that was refused.
  IndexException unwritable(ClusterAnswer answer) {
    return unwritable(answer.reason(), remedy(answer), cause(answer));
  }

  /// A part of a change that was refused, of an answer that was fine as a whole.
  IndexException unwritable(String reason) {
    return unwritable(reason, remedy(200, reason), new IOException(reason));
  }

  private IndexException unwritable(String reason, String remedy, Exception cause) {
    return new IndexException(
        Trouble.UNWRITABLE,
        "The index in the search cluster at "
            + address
            + " cannot be written: "
            + reason
            + "."
            + AS_BEFORE
            + remedy,
        cause);
  }

  /// Somebody else writes.
  IndexException busy(String index) {
    return new IndexException(
        Trouble.BUSY,
        "Another Rostrum is writing the index "
            + index
            + " in the search cluster at "
            + address
            + "."
            + AS_BEFORE
            + "Wait until it is done; one that was killed is in the way for a minute.",
        new IllegalStateException("held by another"));
  }

  /// Somebody else wrote in the meantime.
  IndexException overtaken(String index) {
    return new IndexException(
        Trouble.BUSY,
        "Another Rostrum has taken over the index "
            + index
            + " in the search cluster at "
            + address
            + " while this one was writing, and what this one wrote was dropped."
            + AS_BEFORE
            + "Try again, or let one process alone write (`index.writes = no` for the others).",
        new IllegalStateException("taken over by another"));
  }

  private static Exception cause(ClusterAnswer answer) {
    return new IOException(answer.status() + " " + answer.error() + ": " + answer.reason());
  }

  private static String remedy(ClusterAnswer answer) {
    return remedy(answer.status(), answer.reason());
  }

  private static String remedy(int status, String reason) {
    if (FULL.stream().anyMatch(reason::contains)) {
      return "A disk of the cluster is too full: free some space there, and try again.";
    }
    return switch (status) {
      case 401 ->
          "Set `index.opensearch.user` and the environment variable OPENSEARCH_PASSWORD to a user"
              + " that the cluster knows.";
      case 403 ->
          "Give the user of `index.opensearch.user` the right to read and write the indices that"
              + " begin with `index.opensearch.name`.";
      case 429, 503 -> "The cluster has too much to do or is starting: try again in a moment.";
      default -> "Look into the cluster's log, and try again.";
    };
  }
}
