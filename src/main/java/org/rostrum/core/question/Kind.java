package org.rostrum.core.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A kind of question, as `kinds.txt` has it.
///
/// @param name what it is called, in data and code
/// @param what what it asks for, in a few words
/// @param answer how its answer looks, by the names that the file gives to such things
/// @param is ways to ask it
/// @param isnt near neighbours that are not of it, each with the kind that it is of
public record Kind(
    String name,
    String what,
    Map<String, String> answer,
    List<String> is,
    Map<String, String> isnt) {

  /// What a question is of that is of no other kind: it asks what was said on a subject.
  public static final String TOPIC = "topic";

  /// What a question is of that asks what a meeting decided.
  public static final String DECISION = "decision";

  /// Asks to sum something up.
  public static final String GIST = "gist";

  public Kind {
    answer = Map.copyOf(answer);
    is = List.copyOf(is);
    isnt = Collections.unmodifiableMap(new LinkedHashMap<>(isnt));
  }
}
