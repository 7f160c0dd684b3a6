package org.rostrum.core.corpus;

import org.rostrum.core.model.SourceId;
import org.rostrum.core.text.Slug;

/// One file of a corpus folder, decoded.
///
/// @param name the path below the corpus folder, with `/` between folders
/// @param text its text, without a byte order mark, lines ended by `\n`
public record SourceFile(String name, String text) {

  /// The identity that the file gives its source where it states none itself: the slug of its name
  /// without the extension.
  public SourceId sourceId() {
    return new SourceId(Slug.of(hasExtension() ? name.substring(0, name.lastIndexOf('.')) : name));
  }

  /// What follows the last full stop of the name, in lower case; empty where there is none.
  public String extension() {
    return hasExtension()
        ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT)
        : "";
  }

  private boolean hasExtension() {
    return name.lastIndexOf('.') > name.lastIndexOf('/') + 1;
  }
}
