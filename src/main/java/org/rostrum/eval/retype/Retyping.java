package org.rostrum.eval.retype;

import java.util.List;
import java.util.random.RandomGenerator;

/// A way of typing a question again, so that it asks for the same.
public sealed interface Retyping permits Typos, Plain, ChatSpelling {

  /// Every way that is measured, those that need chance first.
  static List<Retyping> all() {
    return List.of(
        new Typos(1),
        new Typos(2),
        Plain.CAPITALS,
        Plain.NO_PUNCTUATION,
        Plain.LOWER_CASE,
        new ChatSpelling());
  }

  /// What it is called in a table.
  String title();

  /// Whether chance has a say in it.
  boolean random();

  String retype(String text, RandomGenerator chance);
}
