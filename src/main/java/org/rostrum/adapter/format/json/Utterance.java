package org.rostrum.adapter.format.json;

import org.jspecify.annotations.Nullable;

/// A stretch of a talk, as one object of a JSON document holds it: a turn, a sentence or a word.
///
/// @param text not blank, but as written: a word may bring its space along
/// @param speaker by name, number or label; null where the document does not say
/// @param named whether what says it is the name, not a number or label of somebody
/// @param start the seconds from the beginning; null where it is not said
/// @param joins whether it stands at the word before without a space, as punctuation does
record Utterance(
    String text, @Nullable String speaker, boolean named, @Nullable Double start, boolean joins) {

  Utterance at(@Nullable Double other) {
    return new Utterance(text, speaker, named, other, joins);
  }
}
