package org.rostrum.core.model;

import java.util.List;

/// Whose words a passage is.
public sealed interface Attribution {

  /// Said by a person, in the affiliation they held at that event.
  record Spoken(Speaker speaker, Affiliation affiliation) implements Attribution {}

  /// Written in a report.
  record Written(String title, List<String> authors) implements Attribution {

    public Written {
      authors = List.copyOf(authors);
    }
  }

  /// A page's own text, which nobody is credited with.
  record Unattributed() implements Attribution {}
}
