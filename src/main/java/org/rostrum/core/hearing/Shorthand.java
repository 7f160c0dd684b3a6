package org.rostrum.core.hearing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.words.WordClasses;

/// How words are written in chats: by their sound, by a digit's sound, without apostrophes, with
/// letters drawn out. Words without their vowels are known by the [Dictionary].
final class Shorthand {

  private static final Map<String, String> WRITTEN_OUT = writtenOut();

  private static final Map<Character, List<String>> SOUNDS =
      Map.of(
          '1', List.of("one"),
          '2', List.of("to", "too"),
          '4', List.of("for", "fore"),
          '8', List.of("ate", "eat"));

  /// Letters around one digit that count nothing ("1st", "o2").
  private static final Pattern SOUNDED =
      Pattern.compile("(?!\\p{L}[12]$|\\d(?:st|nd|rd|th|s)$)(\\p{L}*)(\\d)(\\p{L}*)");

  private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

  private Shorthand() {}

  private static Map<String, String> writtenOut() {
    Map<String, String> written = new HashMap<>();
    Set<String> words = WordClasses.of("contraction-as-word");
    for (String word : FunctionWords.all()) {
      String bare = word.replace("'", "");
      if (!bare.equals(word) && !words.contains(bare)) {
        written.put(bare, word);
      }
    }
    WordClasses.of("filler").forEach(filler -> written.put(filler, ""));
    written.putAll(WordClasses.pairs("shorthand"));
    return Map.copyOf(written);
  }

  /// A word, or what it is known to stand for.
  static String plain(String word) {
    return WRITTEN_OUT.getOrDefault(word, word);
  }

  /// What a word (lower case) stands for, where it is shorthand; blank where it says nothing.
  ///
  /// @param known whether something is a word, so that what sounds like one is taken for it
  static Optional<String> writtenOut(String word, Predicate<String> known) {
    return Optional.ofNullable(WRITTEN_OUT.get(word))
        .or(() -> sounded(word, known))
        .or(() -> drawnIn(word, known))
        .or(() -> ending(word, known));
  }

  /// Letters around a digit that is read aloud: "any1", "b4", "gr8".
  private static Optional<String> sounded(String word, Predicate<String> known) {
    return SOUNDED
        .matcher(word)
        .results()
        .filter(parts -> word.length() > 1 && parts.group().equals(word))
        .flatMap(
            parts ->
                SOUNDS.getOrDefault(parts.group(2).charAt(0), List.of()).stream()
                    .flatMap(
                        sound ->
                            Stream.of("", "e")
                                .map(vowel -> beginning(parts.group(1), vowel) + sound)
                                .map(said -> said + parts.group(3))))
        .filter(known)
        .findFirst();
  }

  /// Letters with a vowel behind the first ("b4": "be-for").
  private static String beginning(String letters, String vowel) {
    return letters.isEmpty() ? "" : letters.charAt(0) + vowel + letters.substring(1);
  }

  /// A word without the letters that draw it out: "sooo", "whyyy".
  private static Optional<String> drawnIn(String word, Predicate<String> known) {
    String twice = DRAWN_OUT.matcher(word).replaceAll("$1$1");
    String once = DRAWN_OUT.matcher(word).replaceAll("$1");
    return twice.equals(word)
        ? Optional.empty()
        : Optional.of(known.test(twice) && !known.test(once) ? twice : once);
  }

  /// The dropped g of "-ing".
  private static Optional<String> ending(String word, Predicate<String> known) {
    return word.length() > 3 && word.endsWith("in") && !known.test(word)
        ? Optional.of(word + "g").filter(known)
        : Optional.empty();
  }
}
