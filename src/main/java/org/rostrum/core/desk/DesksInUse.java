package org.rostrum.core.desk;

import java.util.Objects;
import java.util.Set;
import org.rostrum.core.model.SourceId;

/// The desks that answer now. Others can take their place while questions are answered: whoever
/// asked before is answered by the one that they asked. Thread-safe.
public final class DesksInUse implements Desks {

  /// Desks, and the version of what they answer from.
  ///
  /// @param index another one wherever the index holds anything else
  public record Edition(Desks desks, String index) {}

  private volatile Edition edition;

  public DesksInUse(Edition first) {
    this.edition = Objects.requireNonNull(first);
  }

  public Edition now() {
    return edition;
  }

  /// From now on these answer.
  public void use(Edition next) {
    edition = Objects.requireNonNull(next);
  }

  @Override
  public Desk all() {
    return edition.desks().all();
  }

  @Override
  public Desk of(Set<SourceId> sources) {
    return edition.desks().of(sources);
  }

  /// The version of what they answer from.
  public String index() {
    return edition.index();
  }
}
