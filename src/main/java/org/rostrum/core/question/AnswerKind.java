package org.rostrum.core.question;

import static org.rostrum.core.words.Phrasing.LEAD;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.words.Phrasing;
import org.rostrum.core.words.Speech;

/// What kind of thing a question asks for, as its words tell: the kind that is asked for first,
/// since what follows is only its object ("who could not say how many").
public enum AnswerKind {
  MONEY(
      "\\bhow (?:much|many) (?:money|pounds|euros|dollars|funding)\\b",
      "\\bhow"
          + " much\\b.{0,60}\\b(?:costs?|spend|spent|pay|paid|earn|earned|raised?|charged?|hand(?:ed)?"
          + " out|worth|owed?)\\b",
      LEAD
          + "(?:what|which)(?:'s)? (?:\\w+"
          + " ){0,2}?(?:budget|costs?|price|salary|wages?|fee|fare|sum|amount)\\b"),
  SHARE("\\b(?:what|which) (?:\\w+ )?(?:percentage|share|proportion|fraction|per ?cent|rate)\\b"),
  NUMBER("\\bhow many\\b", "\\b(?:what|which) (?:\\w+ )?(?:number|figure)\\b"),
  DURATION("\\bhow long\\b(?! ago\\b)"),
  /// What something is called.
  NAME(LEAD + "what(?:'s| is| was| are| were) the (?:names?|titles?) of\\b"),
  /// A day of the calendar, a month, a year.
  YEAR("\\b(?:what|which) (?:exact )?(?:date|day|year|month|century|decade)\\b"),
  DATE(LEAD + "(?:since |until |by )?when\\b", "\\b(?:what|which) (?:exact )?time\\b"),
  PLACE(
      LEAD + "where\\b",
      "\\b(?:what|which) (?:\\w+"
          + " ){0,2}?(?:city|cities|towns?|country|countries|places?|regions?|venue|county|streets?)\\b"),
  PERSON(
      LEAD + "(?:who|whose|whom)\\b",
      "\\b(?:what|which) (?:\\w+"
          + " ){0,2}?(?:person|people|scholar|thinker|writer|economist|minister|academic|politician|\\w+(?:ologist|osopher|ician))s?\\b"),
  /// Several, by name: "name the other four", "which three goals".
  THINGS(
      LEAD + "(?:name|list|enumerate)\\b(?! (?:the |a |one |that )?" + Words.ONE_OF_THEM + "\\b)",
      LEAD
          + "(?:what|which) (?:are |were )?(?:the )?(?:other"
          + " )?(?:two|three|four|five|six|seven|eight|nine|ten)\\b",
      LEAD + "(?:what|which) (?:specific|other|exact|concrete) ",
      LEAD + Words.WHICH + "(?:\\w+ ){0,3}?\\w+(?<!s)s (?:did|does|do|are|were|has|have|had)\\b"),
  /// One, by name: "which organisation".
  THING(
      LEAD + Words.WHICH,
      LEAD + "what(?:'?s| is| was| are| were) the (?!best\\b|latest\\b)\\w{2,}est\\b"),
  REASON(LEAD + "(?:why|how come|what for)\\b"),
  MANNER(LEAD + "how\\b"),
  WHETHER(
      LEAD + "(?:do|does|did|is|are|was|were|has|have|had|can|could|should|would|will)(?:n't)?\\b"),
  /// No more than what was said.
  WORDS;

  private static final class Words {

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private static final String ONE_OF_THEM =
        "(?:speaker|panell?ist|expert|participant|contributor|person|people|member)";

    /// "Which" of things, not of remarks or of those who made them.
    private static final String WHICH =
        "which (?!(?:is|are|was|were|way)\\b|\\w+s (?:the|me|us|him|her|them|you)\\b|(?:of )?(?:the"
            + " |these |those )?(?:\\w+ ){0,2}?(?:"
            + Speech.NOUN
            + "|"
            + ONE_OF_THEM
            + "s?)\\b)";

    private Words() {}
  }

  private static final String CARDINAL =
      "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a"
          + " |one )?dozens?|hundreds?|thousands?|millions?|billions?)";
  private static final Pattern SUM =
      Phrasing.anyOf(
          "[$£€]\\s?\\d",
          "(?:\\d|\\b"
              + CARDINAL
              + ")[\\d.,]*[ -](?:\\w+ )?(?:pounds?|euros?|dollars?|pence|[mb]illions?)\\b");
  private static final Pattern PART =
      Phrasing.anyOf(
          "\\d\\s?%|\\bper ?cent\\b",
          "\\b(?:half|a third|two thirds|thirds|quarters?|fifths?|tenths?|most|majority)\\b",
          "\\b(?:\\d+|\\w+) (?:in|out of) (?:every )?(?:\\d+|" + CARDINAL + ")\\b");
  private static final Pattern OPENING = Phrasing.anyOf(LEAD);

  /// What counts something; a "forty-minute drive" is one drive.
  private static final Pattern COUNT =
      Phrasing.anyOf(
          "\\b"
              + CARDINAL
              + "\\b(?!-(?:second|minute|hour|day|night|week|month|year|page|mile|metre|pound|bed)s?\\b)",
          "(?<![\\d.,])(?!(?:1[5-9]|20)\\d\\d\\b)\\d[\\d.,]*\\b(?!\\s?%|\\s?per"
              + " ?cent|\\s?(?:january|february|march"
              + "|april|may|june|july|august|september|october|november|december)\\b)",
          "\\b(?:once|twice|none|several|dozens)\\b",
          "\\b(?:one (?:of|in)|no(?! one| longer| doubt| matter))\\b",
          "^(?:one|nobody|no one)\\b");

  private static final Pattern DAY =
      Phrasing.anyOf(
          "\\b(?:1[5-9]|20)\\d\\d\\b",
          "\\b(?:january|february|march|april|june|july|august|september|october|november|december)\\b",
          "\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");
  private static final Pattern SPAN =
      Phrasing.anyOf(
          "(?:\\d|\\b(?:an?|one|half|several|few|couple|"
              + CARDINAL
              + ")\\b)[\\w.,]*(?:[ -](?:an?|of|\\w+))?["
              + " -](?:second|minute|hour|day|night|week|fortnight|month|season|summer|winter|term|year|decade|generation)s?\\b",
          "\\b(?:centur(?:y|ies)|forever|until|overnight)\\b");

  /// A name: a capital within the sentence, or a mark of quotation.
  private static final Pattern CALLED =
      Pattern.compile(
          "(?<=[\\p{Ll}\\d,;:)] )(?!I\\b)\\p{Lu}|[\"'“‘](?=\\p{L}+[^.!?]{0,60}[\"'”’])");

  /// Several things in a row.
  private static final Pattern SERIES =
      Phrasing.anyOf(
          "[,;] [^,;.]{1,80}[,;]? (?:and|or)\\b", ": ", "\\b(?:such as|including|for example)\\b");

  private static final Pattern BETWEEN = Phrasing.anyOf("[,;]\\s|\\band\\b");

  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Pattern SO_MANY =
      Phrasing.anyOf("\\b(" + String.join("|", NUMBERS) + "|[1-9])\\b");

  private final Pattern asked;

  AnswerKind(String... ways) {
    this.asked = ways.length == 0 ? Words.NEVER : Phrasing.anyOf(ways);
  }

  /// @param folded the question, folded, with mentions masked
  public static AnswerKind of(String folded) {
    AnswerKind first = WORDS;
    int at = Integer.MAX_VALUE;
    String asking = OPENING.matcher(folded).replaceFirst("");
    for (AnswerKind kind : values()) {
      Matcher asked = kind.asked.matcher(asking);
      if (asked.find() && asked.start() < at) {
        first = kind;
        at = asked.start();
      }
    }
    return first;
  }

  /// Whether a text can hold a thing of this kind: a count is no share and no year, a year is
  /// written out, and so many things are so many words with something between them.
  ///
  /// @param count how many are asked for; 0 where that is not said
  public boolean fits(int count, String text) {
    return switch (this) {
      case MONEY -> SUM.matcher(text).find();
      case SHARE -> PART.matcher(text).find();
      case NUMBER -> COUNT.matcher(text).find();
      case YEAR -> DAY.matcher(text).find();
      case DURATION -> SPAN.matcher(text).find();
      case NAME -> CALLED.matcher(text).find();
      case THINGS ->
          count == 0 ? SERIES.matcher(text).find() : BETWEEN.splitAsStream(text).count() >= count;
      case DATE, PLACE, PERSON, THING, REASON, MANNER, WHETHER, WORDS -> true;
    };
  }

  /// Whether it is one particular thing that a reader cannot have meant in other words: a figure, a
  /// name, a list.
  public boolean particular() {
    return switch (this) {
      case MONEY, SHARE, NUMBER, DURATION, NAME, YEAR, THINGS, THING -> true;
      case DATE, PLACE, PERSON, REASON, MANNER, WHETHER, WORDS -> false;
    };
  }

  /// Whether it is a thing that has a name, and no figure.
  public boolean named() {
    return this == NAME || this == THINGS || this == THING;
  }

  /// How many of them a question asks for ("the other four"); empty where it does not say.
  public static Optional<Integer> count(String folded) {
    Matcher many = SO_MANY.matcher(folded);
    if (!many.find()) {
      return Optional.empty();
    }
    int word = NUMBERS.indexOf(many.group(1).toLowerCase(Locale.ROOT));
    return Optional.of(word < 0 ? Integer.parseInt(many.group(1)) : word + 1);
  }
}
