package org.rostrum.core.model;

/// A heading that remarks stand under, and where it stands in the canonical text.
public record Theme(ThemeId id, String name, TextSpan heading) {}
