package org.rostrum.adapter.lucene;

/// The names of the index's fields.
final class Fields {

  /// The passage's id: stored, and to be looked up.
  static final String ID = "id";

  /// The source's id, for narrowing and replacing.
  static final String SOURCE = "source";

  /// The speaker's id, for narrowing.
  static final String SPEAKER = "speaker";

  /// The passage's own words.
  static final String TEXT = "text";

  /// The words of the passage and of what surrounds it.
  static final String CONTEXT = "context";

  /// The passage's own words as they are written, lower case.
  static final String WRITTEN = "written";

  /// The meaning of the passage in its context.
  static final String VECTOR = "vector";

  /// Where each sentence stands, and its meaning.
  static final String SENTENCES = "sentences";

  private Fields() {}
}
