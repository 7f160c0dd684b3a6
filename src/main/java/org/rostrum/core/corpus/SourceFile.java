package org.rostrum.core.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.text.Slug;

/// One file of a corpus folder.
///
/// @param name the path below the corpus folder, with `/` between folders
/// @param text its text, without a byte order mark, lines ended by `\n`; empty where the file is
///   not text in UTF-8, which only readers that decode files themselves are given
/// @param content its bytes, read-only
/// @param names whom its labels mean by the operator's word: the slug of a label, and a name
public record SourceFile(String name, String text, ByteBuffer content, Map<String, String> names) {

  public SourceFile {
    content = content.asReadOnlyBuffer();
    names = Map.copyOf(names);
  }

  public SourceFile(String name, String text, ByteBuffer content) {
    this(name, text, content, Map.of());
  }

  /// A file that holds this text.
  public SourceFile(String name, String text) {
    this(name, text, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }

  /// Whom a label of it means by the operator's word.
  public Optional<String> named(String label) {
    return Optional.ofNullable(names.get(Slug.of(label)));
  }

  /// A copy of its bytes.
  public byte[] bytes() {
    byte[] bytes = new byte[content.remaining()];
    content.get(content.position(), bytes);
    return bytes;
  }

  /// The first bytes as one character each, at the most `length`: enough to tell a format by.
  public String beginning(int length) {
    byte[] bytes = new byte[Math.min(length, content.remaining())];
    content.get(content.position(), bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

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
