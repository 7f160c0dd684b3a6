package org.rostrum.core.reply;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Authorship;

/// Whose words they are: a name, and what the record says they were when they said it.
///
/// @param authorship whose words they utter
public record Byline(
    String name, @Nullable String role, @Nullable String organisation, Authorship authorship) {

  /// Who says words of their own.
  public Byline(String name, @Nullable String role, @Nullable String organisation) {
    this(name, role, organisation, Authorship.OWN);
  }

  static Byline of(Attribution.Spoken spoken) {
    return of(spoken, Authorship.OWN);
  }

  static Byline of(Attribution.Relayed relayed) {
    return of(relayed.by(), relayed.authorship());
  }

  private static Byline of(Attribution.Spoken spoken, Authorship authorship) {
    return new Byline(
        spoken.speaker().name(),
        spoken.affiliation().role(),
        spoken.affiliation().organisation(),
        authorship);
  }

  public static Byline of(Appearance appearance) {
    return of(new Attribution.Spoken(appearance.speaker(), appearance.affiliation()));
  }

  /// Name, role and organisation on one line, and that the words are somebody else's where they
  /// are.
  public String text() {
    return Stream.of(name, role, organisation, relaying())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private @Nullable String relaying() {
    return switch (authorship) {
      case OWN -> null;
      case QUOTED -> "quoting somebody else";
      case READ_OUT -> "reading out the words of somebody else";
    };
  }
}
