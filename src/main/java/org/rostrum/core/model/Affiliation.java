package org.rostrum.core.model;

import org.jspecify.annotations.Nullable;

/// What somebody was, and for whom, at one event. Either may be unknown.
public record Affiliation(@Nullable String role, @Nullable String organisation) {

  public static final Affiliation UNKNOWN = new Affiliation(null, null);
}
