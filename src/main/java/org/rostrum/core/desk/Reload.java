package org.rostrum.core.desk;

/// Port to reading the sources anew while questions are answered. Thread-safe.
@FunctionalInterface
public interface Reload {

  /// Reads and indexes the sources beside those in use, and takes them up where that can be done.
  Outcome reload();

  /// What came of it.
  sealed interface Outcome {

    /// @param left for people: which files were left out, and why; empty where none was
    record Taken(LibraryChange change, String left) implements Outcome {}

    /// Nothing has changed.
    record Same() implements Outcome {}

    /// Somebody is still writing to the files.
    record Moving() implements Outcome {}

    /// They are being read already.
    record Busy() implements Outcome {}

    /// Another process is to write the index, and has not yet; trying again helps.
    ///
    /// @param why for people
    record Waiting(String why) implements Outcome {}

    /// What was in use still is.
    ///
    /// @param why for people: what is wrong, and where
    record Refused(String why) implements Outcome {}

    /// What came of it, in words for somebody far from the machine: names no file of it.
    default String brief() {
      return switch (this) {
        case Taken(LibraryChange change, String left) ->
            change.line()
                + (left.isEmpty()
                    ? ""
                    : " Some files were left out; whoever runs this bot finds in its log which, and"
                        + " why.");
        case Waiting _ ->
            "The sources were not taken up yet; those in use stay in use. Try again in a moment.";
        case Refused _ ->
            "The sources were not taken up; those in use stay in use. Whoever runs this bot finds"
                + " in its log what is wrong, and where.";
        case Same _, Moving _, Busy _ -> line();
      };
    }

    /// What came of it, in words for the operator.
    default String line() {
      return switch (this) {
        case Taken(LibraryChange change, String left) ->
            change.line() + (left.isEmpty() ? "" : " Left out: " + left);
        case Same _ -> "Nothing has changed in the sources.";
        case Moving _ ->
            "Somebody is still writing to the sources, so they were not read. Those in use stay in"
                + " use; try again in a moment.";
        case Busy _ -> "The sources are being read already.";
        case Waiting(String why) ->
            "The sources were not taken up yet; those in use stay in use. " + why;
        case Refused(String why) ->
            "The sources were not taken up; those in use stay in use. " + why;
      };
    }
  }
}
