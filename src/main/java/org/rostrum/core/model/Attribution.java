package org.rostrum.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whose words a passage is.
public sealed interface Attribution {

  /// Said by a person, in the affiliation they held at that event.
  record Spoken(Speaker speaker, Affiliation affiliation) implements Attribution {}

  /// Uttered by a person in the words of somebody else, whom the record may not name: quoted or
  /// read out. They are not the person's own, nor need they be their view.
  ///
  /// @param authorship never [Authorship#OWN]
  record Relayed(Spoken by, Authorship authorship) implements Attribution {

    public Relayed {
      if (authorship == Authorship.OWN) {
        throw new IllegalArgumentException("nobody relays words of their own");
      }
    }
  }

  /// Written in a report.
  record Written(String title, List<String> authors) implements Attribution {

    public Written {
      authors = List.copyOf(authors);
    }
  }

  /// Said or written by somebody else and quoted in a report, which need not share it.
  ///
  /// @param name whose words they are, where the report names a person
  record Quoted(@Nullable String name, Written in) implements Attribution {}

  /// A page's own text, which nobody is credited with.
  record Unattributed() implements Attribution {}
}
