package org.rostrum.eval.retype;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Slips of the finger, each in another word of four letters or more as long as there are such
/// words: two letters swapped, one dropped, doubled, or taken from the key beside it. The first
/// letter stays, as it mostly does when people type. Names are words like any other.
///
/// @param count how many; a question with fewer letters gets fewer
record Typos(int count) implements Retyping {

  private static final Pattern WORD = Pattern.compile("(?<![@#\\p{L}])\\p{L}{4,}");

  /// Rows of an English keyboard: neighbours lie side by side.
  private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

  @Override
  public String title() {
    return count == 1 ? "1 typo" : count + " typos";
  }

  @Override
  public boolean random() {
    return true;
  }

  @Override
  public String retype(String text, RandomGenerator chance) {
    List<MatchResult> words = WORD.matcher(text).results().toList();
    if (words.isEmpty()) {
      return text;
    }
    Map<Integer, Integer> slips = slips(words.size(), chance);
    StringBuilder typed = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < words.size(); i++) {
      MatchResult word = words.get(i);
      typed.append(text, copied, word.start());
      String letters = word.group();
      for (int slip = 0; slip < slips.getOrDefault(i, 0); slip++) {
        letters = slip(letters, word.group(), chance);
      }
      typed.append(letters);
      copied = word.end();
    }
    return typed.append(text.substring(copied)).toString();
  }

  /// How many slips each word gets: no word a second before all have one.
  private Map<Integer, Integer> slips(int words, RandomGenerator chance) {
    Map<Integer, Integer> slips = new HashMap<>();
    List<Integer> untouched = new ArrayList<>();
    for (int typo = 0; typo < count; typo++) {
      if (untouched.isEmpty()) {
        IntStream.range(0, words).forEach(untouched::add);
      }
      slips.merge(untouched.remove(chance.nextInt(untouched.size())), 1, Integer::sum);
    }
    return slips;
  }

  /// @param meant the word without any slip, which a second one must not bring back
  private static String slip(String word, String meant, RandomGenerator chance) {
    while (true) {
      int at = chance.nextInt(1, word.length());
      String slipped =
          switch (chance.nextInt(4)) {
            case 0 -> swapped(word, at);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at + 1) + word.substring(at);
            default ->
                word.substring(0, at) + beside(word.charAt(at), chance) + word.substring(at + 1);
          };
      if (!slipped.equals(word) && !slipped.equals(meant)) {
        return slipped;
      }
    }
  }

  private static String swapped(String word, int at) {
    return at + 1 == word.length()
        ? word
        : word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }

  /// A key beside that of a letter; the letter itself where the keyboard has none.
  private static char beside(char letter, RandomGenerator chance) {
    char key = Character.toLowerCase(letter);
    for (String row : ROWS) {
      int place = row.indexOf(key);
      if (place >= 0) {
        int next = place == 0 || (place < row.length() - 1 && chance.nextBoolean()) ? 1 : -1;
        char neighbour = row.charAt(place + next);
        return Character.isUpperCase(letter) ? Character.toUpperCase(neighbour) : neighbour;
      }
    }
    return letter;
  }
}
