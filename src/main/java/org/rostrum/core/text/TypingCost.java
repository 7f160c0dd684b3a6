package org.rostrum.core.text;

import java.util.Arrays;
import java.util.Set;

/// How unlikely it is that a hand that meant one word typed another: 0 where they are the same,
/// about 1 for each slip. Slips that fingers make often cost less: two letters swapped, a letter
/// doubled or a double one halved, a key beside the right one.
///
/// The optimal string alignment distance of Damerau and Levenshtein, weighted.
public final class TypingCost {

  /// More than any word that is worth considering.
  public static final double TOO_MUCH = 9;

  private static final double SWAPPED = 0.8;
  private static final double DOUBLED = 0.8;
  private static final double LEFT_OUT = 1;
  private static final double BESIDE = 1;
  private static final double VOWEL = 1.2;
  private static final double OTHER = 1.5;

  /// A first letter is seldom wrong.
  private static final double FIRST = 0.3;

  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  /// Pairs of letters for one sound.
  private static final Set<String> ALIKE = Set.of("ck", "cs", "sz", "iy", "gj", "ei", "ea");

  private static final String VOWELS = "aeiou";

  private TypingCost() {}

  public static double of(String typed, String meant) {
    int n = typed.length();
    int m = meant.length();
    double[][] cost = new double[n + 1][m + 1];
    for (double[] row : cost) {
      Arrays.fill(row, TOO_MUCH);
    }
    cost[0][0] = 0;
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        if (i > 0 && j > 0) {
          cost[i][j] =
              Math.min(cost[i][j], cost[i - 1][j - 1] + replaced(typed, i - 1, meant, j - 1));
        }
        if (i > 0) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 1][j] + putIn(typed, i - 1));
        }
        if (j > 0) {
          cost[i][j] = Math.min(cost[i][j], cost[i][j - 1] + leftOut(meant, j - 1));
        }
        if (sounded(typed, i, meant, j)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 1][j - 2] + BESIDE);
        }
        if (swapped(typed, i, meant, j)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + SWAPPED);
        }
      }
    }
    return Math.min(cost[n][m], TOO_MUCH);
  }

  private static boolean swapped(String typed, int i, String meant, int j) {
    return i > 1
        && j > 1
        && typed.charAt(i - 1) == meant.charAt(j - 2)
        && typed.charAt(i - 2) == meant.charAt(j - 1)
        && typed.charAt(i - 1) != typed.charAt(i - 2);
  }

  /// Whether an f stands for a ph.
  private static boolean sounded(String typed, int i, String meant, int j) {
    return i > 0
        && j > 1
        && typed.charAt(i - 1) == 'f'
        && meant.charAt(j - 2) == 'p'
        && meant.charAt(j - 1) == 'h';
  }

  private static double replaced(String typed, int i, String meant, int j) {
    char one = typed.charAt(i);
    char other = meant.charAt(j);
    if (one == other) {
      return 0;
    }
    double first = i == 0 && j == 0 ? FIRST : 0;
    if (beside(one, other)
        || ALIKE.contains("" + one + other)
        || ALIKE.contains("" + other + one)) {
      return BESIDE + first;
    }
    boolean vowels = VOWELS.indexOf(one) >= 0 && VOWELS.indexOf(other) >= 0;
    return (vowels ? VOWEL : OTHER) + first;
  }

  private static double putIn(String typed, int i) {
    char extra = typed.charAt(i);
    if (i > 0 && typed.charAt(i - 1) == extra) {
      return DOUBLED;
    }
    boolean slid =
        (i > 0 && beside(extra, typed.charAt(i - 1)))
            || (i + 1 < typed.length() && beside(extra, typed.charAt(i + 1)));
    return (slid ? BESIDE : OTHER) + (i == 0 ? FIRST : 0);
  }

  private static double leftOut(String meant, int j) {
    if (j > 0 && meant.charAt(j - 1) == meant.charAt(j)) {
      return DOUBLED;
    }
    return LEFT_OUT + (j == 0 ? FIRST : 0);
  }

  /// Whether two keys touch on the keyboard that English is mostly typed on.
  private static boolean beside(char one, char other) {
    for (int row = 0; row < ROWS.length; row++) {
      int at = ROWS[row].indexOf(one);
      if (at >= 0) {
        return at(row, at - 1, other)
            || at(row, at + 1, other)
            || at(row - 1, at, other)
            || at(row - 1, at + 1, other)
            || at(row + 1, at, other)
            || at(row + 1, at - 1, other);
      }
    }
    return false;
  }

  private static boolean at(int row, int column, char letter) {
    return row >= 0
        && row < ROWS.length
        && column >= 0
        && column < ROWS[row].length()
        && ROWS[row].charAt(column) == letter;
  }
}
