package org.rostrum.core.model;

import java.util.List;

/// A person as the record names them, with the nicknames that a source gives.
public record Speaker(SpeakerId id, String name, List<String> nicknames) {

  public Speaker {
    nicknames = List.copyOf(nicknames);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a speaker has no name: " + id);
    }
  }

  public Speaker(SpeakerId id, String name) {
    this(id, name, List.of());
  }
}
