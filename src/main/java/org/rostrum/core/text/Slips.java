package org.rostrum.core.text;

/// Typing slips between two words: letters left out, put in, replaced or swapped with a neighbour
/// (the optimal string alignment distance of Damerau and Levenshtein).
public final class Slips {

  private Slips() {}

  /// How many slips a reader forgives in a word of this length: none below 4 letters, two from 8
  /// letters on.
  public static int forgiven(int length) {
    return length < 4 ? 0 : length < 8 ? 1 : 2;
  }

  /// Whether `typed` is `meant` with slips that a reader forgives; the first letter must be right.
  public static boolean near(String typed, String meant) {
    if (typed.equals(meant)) {
      return true;
    }
    int most = forgiven(meant.length());
    return most > 0
        && !typed.isEmpty()
        && typed.charAt(0) == meant.charAt(0)
        && Math.abs(typed.length() - meant.length()) <= most
        && between(typed, meant) <= most;
  }

  public static int between(String one, String other) {
    int[][] distance = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      distance[i][0] = i;
    }
    for (int j = 0; j <= other.length(); j++) {
      distance[0][j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= other.length(); j++) {
        int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        distance[i][j] =
            Math.min(
                Math.min(distance[i - 1][j] + 1, distance[i][j - 1] + 1),
                distance[i - 1][j - 1] + cost);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          distance[i][j] = Math.min(distance[i][j], distance[i - 2][j - 2] + 1);
        }
      }
    }
    return distance[one.length()][other.length()];
  }
}
