package org.rostrum.core.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.people.MentionFinder;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Once;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.WordClasses;

/// Puts right what a hasty hand typed: capitals throughout, the shorthand of chats, and slips in
/// words that neither the record nor the language has. Thread-safe.
///
/// A text all of whose words are known stays as it is, and so does a corrected one.
final class Spelling {

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’‘][\\p{L}\\p{M}]+){0,4}");
  private static final Pattern SIGNS =
      Pattern.compile("[\\p{So}\\p{Sk}\\u200D\\uFE0F&&[^`^´¨°©®]]+");
  private static final Pattern SPACES = Pattern.compile(" {2,}");
  private static final Pattern SHOUTED =
      Pattern.compile("\\p{Lu}.*\\P{L}\\p{Lu}{2}", Pattern.DOTALL);
  private static final String ENDS_BEFORE = ".!?:\"“\n";

  private static final Set<String> AUXILIARIES = WordClasses.of("auxiliary", "finite");
  private static final Set<String> MODALS = WordClasses.of("modal");
  private static final Set<String> ARTICLES = WordClasses.of("article");
  private static final Set<String> COUNTED_AFTER = WordClasses.of("counted-after");
  private static final Map<String, String> READ_ALOUD = WordClasses.pairs("digit");

  /// Characters of a question, and letters of a word, up to which slips are looked for: each costs
  /// a walk through the dictionary, and whoever types nonsense must not keep others waiting.
  private static final int LONGEST = 500;

  private static final int LONGEST_WORD = 20;

  /// The share of unknown words above which they are no slips.
  private static final double STRANGE = 0.7;

  private final Once<Dictionary> dictionary;

  Spelling(Once<Dictionary> dictionary) {
    this.dictionary = dictionary;
  }

  /// A text as it was meant.
  ///
  /// @param slips the words in it that were put right, shorthand not among them
  record Spelled(String text, List<Correction> slips) {}

  /// The text as it was meant; as it is where nothing would be left of it.
  Spelled corrected(String text) {
    List<Correction> slips = new ArrayList<>();
    String written = writtenOut(withoutSigns(unshouted(text)));
    if (written.length() <= LONGEST && !strange(written)) {
      written = each(written, (words, at) -> slip(words, at, slips));
    }
    written = Openings.withoutGreeting(written);
    return written.isBlank()
        ? new Spelled(text, List.of())
        : new Spelled(Auxiliaries.putRight(written, slips), slips);
  }

  /// Capitals throughout say nothing.
  private static String unshouted(String text) {
    boolean lower = text.codePoints().anyMatch(Character::isLowerCase);
    return !lower && SHOUTED.matcher(text).find() ? text.toLowerCase(Locale.ROOT) : text;
  }

  private static String withoutSigns(String text) {
    Matcher signs = SIGNS.matcher(text);
    return signs.find() ? SPACES.matcher(signs.replaceAll(" ")).replaceAll(" ").strip() : text;
  }

  private record Tokens(String text, List<MatchResult> words, boolean casesTell) {

    /// A word of the text; empty before the first and behind the last.
    String word(int at) {
      return at < 0 || at >= words.size() ? "" : words.get(at).group();
    }
  }

  /// What stands in a word's place; empty where the word itself does.
  private interface Change {

    Optional<String> of(Tokens words, int at);
  }

  private static String each(String text, Change change) {
    Tokens tokens =
        new Tokens(
            text, TOKEN.matcher(text).results().toList(), MentionFinder.casesTell(Words.of(text)));
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int i = 0; i < tokens.words().size(); i++) {
      Optional<String> meant = change.of(tokens, i);
      if (meant.isPresent()) {
        MatchResult word = tokens.words().get(i);
        out.append(text, from, word.start()).append(meant.get());
        from = word.end();
      }
    }
    return from == 0 ? text : out.append(text.substring(from)).toString();
  }

  private String writtenOut(String text) {
    String written = each(text, this::shorthand);
    return written.equals(text)
        ? text
        : SPACES.matcher(each(written, Spelling::digit)).replaceAll(" ").strip();
  }

  private Optional<String> shorthand(Tokens words, int at) {
    String word = words.word(at);
    boolean plain = word.chars().noneMatch(Character::isUpperCase);
    String lower = plain ? word : word.toLowerCase(Locale.ROOT);
    boolean letter = word.length() == 1;
    if (dictionary.get().own(lower) || (letter && (!plain || !alone(words, at)))) {
      return Optional.empty();
    }
    if (word.equals("y") && (at == 0 || AUXILIARIES.contains(words.word(at + 1)))) {
      return Optional.of("why");
    }
    String before = words.word(at - 1);
    if (word.equals("b")
        && MODALS.contains(READ_ALOUD.getOrDefault(before, Shorthand.plain(before)))) {
      return Optional.of("be");
    }
    boolean acronym = !letter && word.chars().noneMatch(Character::isLowerCase);
    return acronym ? Optional.empty() : Shorthand.writtenOut(lower, dictionary.get()::knows);
  }

  /// Whether a letter is a word of its own: no initial, no variable, no part of an abbreviation.
  private static boolean alone(Tokens words, int at) {
    String text = words.text();
    int start = words.words().get(at).start();
    int end = words.words().get(at).end();
    return (start == 0 || text.charAt(start - 1) == ' ')
        && (end == text.length()
            || text.charAt(end) == ' '
            || (end == text.length() - 1 && "?!".indexOf(text.charAt(end)) >= 0));
  }

  /// In a text that is full of shorthand, "1", "2" and "4" between words are words.
  private static Optional<String> digit(Tokens words, int at) {
    String before = words.word(at - 1).toLowerCase(Locale.ROOT);
    boolean counts =
        COUNTED_AFTER.contains(before) || (at == 0 && !ARTICLES.contains(words.word(at + 1)));
    return Optional.ofNullable(READ_ALOUD.get(words.word(at)))
        .filter(said -> !counts || said.equals("one"));
  }

  /// Whether hardly a word is known: another language, not slips.
  private boolean strange(String text) {
    List<String> words =
        TOKEN.matcher(text).results().map(token -> Folded.text(token.group())).toList();
    long unknown = words.stream().filter(w -> w.length() > 2 && !dictionary.get().knows(w)).count();
    return unknown > 2 && unknown > STRANGE * words.size();
  }

  private Optional<String> slip(Tokens words, int at, List<Correction> slips) {
    String word = words.word(at);
    String folded = Folded.text(word);
    boolean possessive = folded.endsWith("'s");
    String base = possessive ? folded.substring(0, folded.length() - 2) : folded;
    boolean letters = base.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '\'');
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    boolean acronym = word.chars().skip(1).anyMatch(Character::isUpperCase);
    if (base.length() > LONGEST_WORD || !letters || acronym || dictionary.get().isName(base)) {
      return Optional.empty();
    }
    boolean proper =
        capital && !starts(words.text(), words.words().get(at).start()) && words.casesTell();
    Optional<Correction> shortened =
        possessive && !dictionary.get().knows(base)
            ? dictionary.get().shortened(folded)
            : Optional.empty();
    Optional<Correction> meant =
        shortened.or(
            () ->
                dictionary
                    .get()
                    .meant(base, proper)
                    .filter(slip -> !capital || dictionary.get().own(slip.meant()))
                    .map(slip -> possessive ? slip.ending("'s") : slip));
    meant.ifPresent(slips::add);
    return meant.map(slip -> capital ? capitalised(slip.meant()) : slip.meant());
  }

  /// Whether a sentence starts here, so that a capital says nothing.
  private static boolean starts(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    return before.isEmpty() || ENDS_BEFORE.indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
