package org.rostrum.core.desk;

import java.util.Objects;

/// The desk that answers now. Another can take its place while questions are answered: whoever
/// asked before is answered by the one that they asked. Thread-safe.
public final class DesksInUse {

  /// A desk, and the version of what it answers from.
  ///
  /// @param index another one wherever the index holds anything else
  public record Edition(Desk desk, String index) {}

  private volatile Edition edition;

  public DesksInUse(Edition first) {
    this.edition = Objects.requireNonNull(first);
  }

  /// To be asked once for each enquiry, so that all of it is answered from one record.
  public Edition now() {
    return edition;
  }

  /// From now on this one answers.
  public void use(Edition next) {
    edition = Objects.requireNonNull(next);
  }
}
