package org.rostrum.core.model;

import org.jspecify.annotations.Nullable;

/// One turn or one quoted paragraph of one speaker, or a part of it: a stretch of the canonical
/// text.
///
/// @param theme the theme it stands under, where there is one
/// @param authorship whose words the speaker utters there
public record Remark(
    SpeakerId speaker, @Nullable ThemeId theme, TextSpan span, Authorship authorship) {

  /// The speaker's own words.
  public Remark(SpeakerId speaker, @Nullable ThemeId theme, TextSpan span) {
    this(speaker, theme, span, Authorship.OWN);
  }

  /// A part of it.
  public Remark part(TextSpan stretch, Authorship whose) {
    return new Remark(speaker, theme, stretch, whose);
  }

  /// The same under another theme.
  public Remark under(@Nullable ThemeId other) {
    return new Remark(speaker, other, span, authorship);
  }
}
