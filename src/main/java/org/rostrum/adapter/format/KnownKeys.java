package org.rostrum.adapter.format;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// The keys that have a meaning somewhere, and the one that a misspelt key was probably meant to
/// be.
final class KnownKeys {

  private static final int MOST_EDITS = 3;

  /// How many unknown keys are told of.
  private static final int MOST = 50;

  private final List<String> keys;

  KnownKeys(String... keys) {
    this.keys = List.of(keys);
  }

  /// Warns of every key that is not known.
  void check(
      Map<String, @Nullable Object> values, ToIntFunction<String> lineOf, Findings findings) {
    int unknown = 0;
    for (String key : values.keySet()) {
      if (!keys.contains(key)) {
        if (++unknown > MOST) {
          return; // what holds so many is no entry of ours, and nobody reads on
        }
        String nearest = nearest(key);
        findings.warn(
            lineOf.applyAsInt(key),
            "\"" + key + "\" means nothing here and was passed over",
            nearest == null
                ? "delete it; known are " + String.join(", ", keys)
                : "did you mean \"" + nearest + "\"?");
      }
    }
  }

  private @Nullable String nearest(String key) {
    String nearest = null;
    int least = Math.min(MOST_EDITS, key.length() / 2) + 1;
    for (String known : keys) {
      int edits = edits(key.toLowerCase(java.util.Locale.ROOT), known);
      if (edits < least) {
        least = edits;
        nearest = known;
      }
    }
    return nearest;
  }

  /// Levenshtein distance.
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
