package org.rostrum.core.model;

import org.jspecify.annotations.Nullable;

/// One turn or one quoted paragraph of one speaker: a stretch of the canonical text.
///
/// @param theme the theme it stands under, where there is one
/// @param time the position in a recording, as the source writes it
public record Remark(
    SpeakerId speaker, @Nullable ThemeId theme, TextSpan span, @Nullable String time) {}
