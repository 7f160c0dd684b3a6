package org.rostrum.core.hearing;

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
import org.rostrum.core.words.Speech;

/// Puts right what a hasty hand typed: capitals throughout, the shorthand of chats, and slips in
/// words that neither the record nor the language has. Thread-safe.
///
/// A text all of whose words are known stays as it is, and so does a corrected one.
public final class Spelling {

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’‘][\\p{L}\\p{M}]+){0,4}");
  private static final Pattern SIGNS =
      Pattern.compile("[\\p{So}\\p{Sk}\\u200D\\uFE0F&&[^`^´¨°©®]]+");
  private static final Pattern SHOUTED =
      Pattern.compile("\\p{Lu}.*\\P{L}\\p{Lu}{2}", Pattern.DOTALL);

  /// Somebody's, without the apostrophe.
  private static final Pattern OWNED =
      Pattern.compile(
          "\\b(the"
              + " (?:chair|panel|report|speaker|panell?ist|moderator|host|author|professor|minister|director|chief"
              + " executive))s(?= "
              + Speech.NOUN
              + "\\b)",
          Pattern.CASE_INSENSITIVE);

  /// A capital that slid: "hWat", "WHat".
  private static final Pattern HASTY_CAPITAL =
      Pattern.compile("\\p{L}\\p{Lu}\\p{Ll}{2,}(?:['’]s)?");

  private static final Set<String> MODALS =
      Set.of("2", "to", "should", "would", "could", "will", "can", "must", "might", "may");
  private static final Set<String> AUXILIARIES =
      Set.of("did", "do", "does", "is", "are", "was", "were", "has", "have", "would", "should");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "my");
  private static final Map<String, String> READ_ALOUD = Map.of("1", "one", "2", "to", "4", "for");
  private static final Set<String> COUNTED_AFTER =
      Set.of("the", "these", "those", "all", "first", "last", "next", "top", "other", "only", "of");

  /// Characters of a question, and letters of a word, up to which slips are looked for: each costs
  /// a walk through the dictionary, and whoever types nonsense must not keep others waiting.
  private static final int LONGEST = 500;

  private static final int LONGEST_WORD = 20;

  private final Once<Dictionary> dictionary;

  public Spelling(Once<Dictionary> dictionary) {
    this.dictionary = dictionary;
  }

  /// The text as it was meant; as it is where nothing would be left of it.
  public String corrected(String text) {
    String quiet =
        Shorthand.slashed(withoutSigns(unshouted(text)))
            .replaceAll("(?<=\\p{Ll} )&(?= \\p{Ll})", "and");
    String written = Shorthand.withoutLeadIn(slipsPutRight(writtenOut(quiet)));
    return written.isBlank()
        ? text
        : OWNED.matcher(Auxiliaries.putRight(names(written))).replaceAll("$1's");
  }

  /// Capitals throughout say nothing.
  private static String unshouted(String text) {
    boolean lower = text.codePoints().anyMatch(Character::isLowerCase);
    return !lower && SHOUTED.matcher(text).find() ? text.toLowerCase(Locale.ROOT) : text;
  }

  private static String withoutSigns(String text) {
    Matcher signs = SIGNS.matcher(text);
    return signs.find() ? signs.replaceAll(" ").replaceAll(" {2,}", " ").strip() : text;
  }

  private String writtenOut(String text) {
    StringBuilder out = new StringBuilder();
    boolean casual = false;
    String before = "";
    int from = 0;
    for (Matcher token = TOKEN.matcher(text); token.find(); ) {
      String word = token.group();
      String after = following(text, token.end());
      Optional<String> meant =
          word.length() > 1 || alone(text, token.start(), token.end())
              ? shorthand(word, before, after)
              : Optional.empty();
      if (meant.isPresent()) {
        casual = true;
        out.append(text, from, token.start()).append(meant.get());
        from = token.end();
      }
      before = meant.orElse(word).toLowerCase(Locale.ROOT);
    }
    String written = out.append(text.substring(from)).toString();
    return casual ? digits(written).replaceAll(" {2,}", " ").strip() : written;
  }

  /// Whether a letter is a word of its own: no initial, no variable, no part of an abbreviation.
  private static boolean alone(String text, int start, int end) {
    return (start == 0 || text.charAt(start - 1) == ' ')
        && (end == text.length()
            || text.charAt(end) == ' '
            || (end == text.length() - 1 && "?!".indexOf(text.charAt(end)) >= 0));
  }

  private Optional<String> shorthand(String word, String before, String after) {
    boolean plain = word.chars().noneMatch(Character::isUpperCase);
    String lower = plain ? word : word.toLowerCase(Locale.ROOT);
    if (dictionary.get().own(lower) || (!plain && word.length() == 1)) {
      return Optional.empty();
    }
    if (Shorthand.filler(lower)) {
      return Optional.of("");
    }
    if (word.equals("y") && (before.isEmpty() || AUXILIARIES.contains(after))) {
      return Optional.of("why");
    }
    if (word.equals("b") && MODALS.contains(before)) {
      return Optional.of("be");
    }
    boolean acronym = word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
    return acronym ? Optional.empty() : Shorthand.writtenOut(lower, dictionary.get()::knows);
  }

  /// In a text that is full of shorthand, "1", "2" and "4" between words are words.
  private static String digits(String text) {
    StringBuilder out = new StringBuilder();
    String before = "";
    int from = 0;
    for (Matcher token = TOKEN.matcher(text); token.find(); ) {
      String word = token.group();
      boolean counts =
          COUNTED_AFTER.contains(before)
              || (before.isEmpty() && !ARTICLES.contains(following(text, token.end())));
      String said = READ_ALOUD.get(word);
      if (said != null && (!counts || word.equals("1"))) {
        out.append(text, from, token.start()).append(said);
        from = token.end();
      }
      before = word.toLowerCase(Locale.ROOT);
    }
    return out.append(text.substring(from)).toString();
  }

  private static String following(String text, int from) {
    Matcher next = TOKEN.matcher(text);
    return next.find(from) ? next.group() : "";
  }

  private String slipsPutRight(String text) {
    if (text.length() > LONGEST || strange(text)) {
      return text;
    }
    boolean casesTell = MentionFinder.casesTell(Words.of(text));
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Matcher token = TOKEN.matcher(text); token.find(); ) {
      String word = token.group();
      String meant = meant(word, casesTell, starts(text, token.start()));
      if (!meant.equals(word)) {
        out.append(text, from, token.start()).append(meant);
        from = token.end();
      }
    }
    return out.append(text.substring(from)).toString();
  }

  /// Whether hardly a word is known: another language, not slips.
  private boolean strange(String text) {
    int words = 0;
    int unknown = 0;
    for (Matcher token = TOKEN.matcher(text); token.find(); words++) {
      String word = Folded.text(token.group());
      if (word.length() > 2 && !dictionary.get().knows(word)) {
        unknown++;
      }
    }
    return unknown > 2 && unknown * 2 > words;
  }

  /// Whether a sentence starts here, so that a capital says nothing.
  private static boolean starts(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    return before.isEmpty() || ".!?:\"“\n".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private String meant(String word, boolean casesTell, boolean starts) {
    String folded = Folded.text(word);
    boolean possessive = folded.endsWith("'s");
    String base = possessive ? folded.substring(0, folded.length() - 2) : folded;
    if (base.length() > LONGEST_WORD) {
      return word;
    }
    boolean letters = base.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '\'');
    boolean hasty = HASTY_CAPITAL.matcher(word).matches();
    boolean capitals = !hasty && word.chars().skip(1).anyMatch(Character::isUpperCase);
    if (!letters || capitals || dictionary.get().isName(base)) {
      return word;
    }
    if (!possessive && dictionary.get().owned(base)) {
      return word.substring(0, word.length() - 1) + "'s";
    }
    if (possessive && !dictionary.get().knows(base)) {
      Optional<String> shortened = dictionary.get().shortened(folded);
      if (shortened.isPresent()) {
        return starts ? capitalised(shortened.get()) : shortened.get();
      }
    }
    boolean capital = hasty || Character.isUpperCase(word.codePointAt(0));
    return dictionary
        .get()
        .meant(base, casesTell && capital && !starts && !hasty)
        .filter(meant -> !casesTell || !capital || hasty || dictionary.get().own(meant))
        .map(meant -> (capital ? capitalised(meant) : meant) + (possessive ? "'s" : ""))
        .orElse(word);
  }

  /// Each name whose other half stands beside a slip of it.
  private String names(String text) {
    StringBuilder out = new StringBuilder();
    Matcher token = TOKEN.matcher(text);
    List<MatchResult> words = token.results().toList();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      String folded = Folded.text(word.group());
      String left = i == 0 ? "" : Folded.text(words.get(i - 1).group());
      String right = i + 1 == words.size() ? "" : Folded.text(words.get(i + 1).group());
      Optional<String> meant = dictionary.get().otherHalf(left, folded, right);
      if (meant.isPresent()) {
        out.append(text, from, word.start()).append(capitalised(meant.get()));
        from = word.end();
      }
    }
    return out.append(text.substring(from)).toString();
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
