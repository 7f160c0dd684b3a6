package org.rostrum.core.reply;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Attribution;

/// Whose words they are: a name, and what the record says they were when they said it.
public record Byline(String name, @Nullable String role, @Nullable String organisation) {

  static Byline of(Attribution.Spoken spoken) {
    return new Byline(
        spoken.speaker().name(), spoken.affiliation().role(), spoken.affiliation().organisation());
  }

  public static Byline of(Appearance appearance) {
    return of(new Attribution.Spoken(appearance.speaker(), appearance.affiliation()));
  }

  /// Name, role and organisation on one line.
  public String text() {
    return Stream.of(name, role, organisation)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
