package org.rostrum.adapter.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Authorship;

/// A turn of a transcript, or one paragraph of it, while it is read.
///
/// @param speaker the label as written; null where it is not known who spoke
/// @param text on one line
/// @param theme the heading it stands under, where there is one
/// @param onsets when what was said, in order; empty where that is not known
/// @param line the line of the file, from 1
/// @param follows whether it is a further paragraph of the turn before
/// @param authorship whose words the speaker utters
public record Turn(
    @Nullable String speaker,
    String text,
    @Nullable String theme,
    List<Onset> onsets,
    int line,
    boolean follows,
    Authorship authorship) {

  public Turn {
    onsets = List.copyOf(onsets);
  }

  /// A turn, or its first paragraph.
  public Turn(
      @Nullable String speaker, String text, @Nullable String theme, List<Onset> onsets, int line) {
    this(speaker, text, theme, onsets, line, false, Authorship.OWN);
  }

  /// The turn, credited to somebody else; to nobody where that is null.
  Turn by(@Nullable String somebody) {
    Authorship whose = somebody == null ? Authorship.OWN : authorship;
    return new Turn(somebody, text, theme, onsets, line, follows, whose);
  }

  /// The turn with other words in place of its own.
  public Turn with(String words, List<Onset> begins) {
    return new Turn(speaker, words, theme, begins, line, follows, authorship);
  }

  Turn with(List<Onset> others) {
    return new Turn(speaker, text, theme, others, line, follows, authorship);
  }
}
