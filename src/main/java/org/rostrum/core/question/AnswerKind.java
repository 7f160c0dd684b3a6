package org.rostrum.core.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rostrum.core.people.Label;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Phrasing;
import org.rostrum.core.words.WordClasses;

/// What kind of thing a question asks for, as its words tell: the kind that is asked for first,
/// since what follows is only its object ("who could not say how many").
public enum AnswerKind {
  MONEY(Holding.SUM),
  SHARE(Holding.PART),
  NUMBER(Holding.COUNT),
  DURATION(Holding.SPAN),
  /// What something is called.
  NAME(Holding.CALLED),
  /// A day of the calendar, a month, a year.
  YEAR(Holding.DAY),
  /// Several, by name: "name the other four", "which three goals".
  THINGS(Holding.SERIES),
  /// One, by name: "which organisation".
  THING(Holding.ANYTHING),
  DATE(Holding.ANYTHING),
  PERSON(Holding.ANYTHING),
  /// No more than what was said.
  WORDS(Holding.ANYTHING);

  /// What a text must have to hold a thing of a kind.
  private static final class Holding {

    private static final String NUMERAL = WordClasses.anyOf("number");
    private static final String UNIT = WordClasses.anyOf("span");
    private static final String MONTH = WordClasses.anyOf("month");

    static final Pattern ANYTHING = Phrasing.anyOf("");
    static final Pattern SUM =
        Phrasing.anyOf(
            "[$£€]\\s?\\d",
            "(?:\\d|\\b"
                + NUMERAL
                + ")[\\d.,]*[ -](?:\\w+ )?(?:[mb]illions?|"
                + WordClasses.anyOf("money")
                + ")\\b");
    static final Pattern PART =
        Phrasing.anyOf(
            "\\d\\s?%|\\bper ?cent\\b|\\b" + WordClasses.anyOf("share") + "\\b",
            "\\b\\w+ (?:in|out of) (?:every )?(?:\\d+|" + NUMERAL + ")\\b");

    /// What counts something; a "forty-minute drive" is one drive, and 2017 a year.
    static final Pattern COUNT =
        Phrasing.anyOf(
            "\\b" + NUMERAL + "\\b(?!-" + UNIT + "\\b)",
            "(?<![\\d.,])(?!(?:1[5-9]|20)\\d\\d\\b)\\d[\\d.,]*\\b(?!\\s?%|\\s?per ?cent|\\s?"
                + MONTH
                + "\\b)",
            "\\b(?:once|twice|none|several|one (?:of|in)|no(?! one| longer| doubt| matter))\\b",
            "^(?:one|nobody|no one)\\b");

    static final Pattern SPAN =
        Phrasing.anyOf(
            "(?:\\d|\\b(?:an?|one|half|several|few|couple|"
                + NUMERAL
                + ")\\b)[\\w.,]*(?:[ -]\\w+)?[ -]"
                + UNIT
                + "\\b",
            "\\b(?:centur(?:y|ies)|forever|until|overnight)\\b");
    static final Pattern DAY =
        Phrasing.anyOf(
            "\\b(?:1[5-9]|20)\\d\\d\\b|\\b(?!may\\b)" + MONTH + "\\b",
            "\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");
    static final Pattern SERIES =
        Phrasing.anyOf(
            "[,;] [^,;.]{1,80}[,;]? (?:and|or)\\b|: |\\b(?:such as|including|for example)\\b");

    /// A capital within the sentence, or a mark of quotation.
    static final Pattern CALLED =
        Pattern.compile(
            "(?<=[\\p{Ll}\\d,;:)] )(?!I\\b)\\p{Lu}|[\"'“‘](?=\\p{L}+[^.!?]{0,60}[\"'”’])");

    private Holding() {}
  }

  private static final Set<String> WHICH = Set.of("what", "which");
  private static final Set<String> BEING = Set.of("is", "are", "was", "were");
  private static final Set<String> NAMES = Set.of("name", "names", "title", "titles");
  private static final Set<String> LISTING = Set.of("name", "list", "enumerate");
  private static final Set<String> SEVERAL = Set.of("specific", "other", "exact", "concrete");
  private static final Map<String, AnswerKind> NOUNS =
      Map.of("money", MONEY, "share", SHARE, "figure", NUMBER, "calendar", YEAR);
  private static final Set<String> REMARKS = WordClasses.of("remark", "participant", "anybody");
  private static final Pattern PERSON_NOUN =
      Phrasing.anyOf("(?:person|people|scholar|thinker|writer|\\w+(?:ologist|osopher|ician))s?");
  private static final Pattern BETWEEN = Phrasing.anyOf("[,;]\\s|\\band\\b");

  /// The noun that says what is asked for stands no further from "which".
  private static final int NOUN = 3;

  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private final Pattern holding;

  AnswerKind(Pattern holding) {
    this.holding = holding;
  }

  /// @param folded the question, folded, with mentions masked
  public static AnswerKind of(String folded) {
    Walk words = new Walk(folded);
    int start = words.skip(words.opening(), Set.of("since", "until", "by")::contains);
    AnswerKind kind = inside(words, start);
    boolean asks = words.is(start, Set.of("why", "how")) || words.is(start, Walk.AUXILIARY);
    if (kind == WORDS && !asks) {
      kind = opening(words, start);
    }
    for (int at = start + 1; kind == WORDS && !asks && at < words.size(); at++) {
      kind = inside(words, at);
    }
    return kind;
  }

  /// "How many", "what year": wherever it stands.
  private static AnswerKind inside(Walk words, int at) {
    if (words.is(at, Set.of("how"))) {
      boolean money =
          words.skip(at, word -> !WordClasses.of("money").contains(word)) < words.size();
      return switch (words.word(at + 1)) {
        case "many" -> words.is(at + 2, WordClasses.of("money")) ? MONEY : NUMBER;
        case "much" -> money ? MONEY : WORDS;
        case "long" -> words.is(at + 2, Set.of("ago")) ? WORDS : DURATION;
        default -> WORDS;
      };
    }
    if (!words.is(at, WHICH)) {
      return WORDS;
    }
    for (int noun = at + 1; noun <= at + NOUN && !verb(words, noun); noun++) {
      String word = words.word(noun);
      if (NAMES.contains(word) && words.are(noun + 1, "of")) {
        return NAME;
      }
      for (Map.Entry<String, AnswerKind> kind : NOUNS.entrySet()) {
        if (WordClasses.of(kind.getKey()).contains(word)) {
          return kind.getValue();
        }
      }
      if (PERSON_NOUN.matcher(word).matches() || Label.OFFICES.contains(word)) {
        return PERSON;
      }
    }
    return WORDS;
  }

  private static boolean verb(Walk words, int at) {
    return words.is(at, Walk.AUXILIARY) && !words.is(at, BEING);
  }

  private static AnswerKind opening(Walk words, int at) {
    int noun = words.skip(at + 1, word -> !Walk.AUXILIARY.contains(word)) - 1;
    int first = words.skip(at + 1, word -> BEING.contains(word) || word.matches("the|other"));
    boolean several =
        words.is(first, WordClasses.of("number"))
            || words.is(at + 1, SEVERAL)
            || (words.are(at, "which")
                && noun > at
                && noun <= at + NOUN + 1
                && words.is(noun + 1, Walk.AUXILIARY)
                && !words.is(noun + 1, Set.of("is", "was"))
                && words.word(noun).matches(".*[^s]s"));
    if (words.is(at, LISTING) || (words.is(at, WHICH) && several)) {
      return remarks(words, at) ? WORDS : THINGS;
    }
    if (words.are(at, "which") && noun > at && !remarks(words, at)) {
      return THING;
    }
    return switch (words.word(at)) {
      case "when" -> DATE;
      case "who", "whose", "whom" -> PERSON;
      default -> WORDS;
    };
  }

  /// Whether it is remarks that are asked for, or whoever made them.
  private static boolean remarks(Walk words, int at) {
    int noun =
        words.skip(at + 1, word -> !REMARKS.contains(word) && !Walk.AUXILIARY.contains(word));
    return noun <= at + NOUN + 1 && words.is(noun, REMARKS);
  }

  /// Whether a text can hold a thing of this kind: a count is no share and no year, a year is
  /// written out, and so many things are so many words with something between them.
  ///
  /// @param count how many are asked for; 0 where that is not said
  public boolean fits(int count, String text) {
    return this == THINGS && count > 0
        ? BETWEEN.splitAsStream(text).count() >= count
        : holding.matcher(text).find();
  }

  /// Whether it is one particular thing that a reader cannot have meant in other words: a figure, a
  /// name, a list.
  public boolean particular() {
    return this == THING || holding != Holding.ANYTHING;
  }

  /// Whether it is a thing that has a name, and no figure.
  public boolean named() {
    return this == NAME || this == THINGS || this == THING;
  }

  /// How many of them a question asks for ("the other four"); empty where it does not say.
  public static Optional<Integer> count(String folded) {
    return Words.of(folded).stream()
        .map(Words.Word::folded)
        .filter(word -> NUMBERS.contains(word) || word.matches("[1-9]"))
        .findFirst()
        .map(word -> word.matches("[1-9]") ? Integer.valueOf(word) : NUMBERS.indexOf(word) + 1);
  }
}
