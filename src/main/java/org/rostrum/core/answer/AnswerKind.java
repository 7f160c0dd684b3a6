package org.rostrum.core.answer;

import static org.rostrum.core.answer.Phrasing.LEAD;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What kind of thing a question asks for, as its words tell. The first kind that fits decides.
enum AnswerKind {
  MONEY(
      "\\bhow (?:much|many) (?:money|pounds|euros|dollars|funding)\\b",
      "\\bhow much (?:did|does|do|is|was|will|would)\\b.{0,60}\\b(?:cost|spend|pay|earn|raise)\\b",
      LEAD + "(?:what|which) (?:\\w+ ){0,2}?(?:budget|costs?|price|salary|fee|sum|amount)\\b"),
  NUMBER(
      "\\bhow (?:many|much|old|long|often|far|big|high)\\b",
      "\\b(?:what|which) (?:\\w+ )?(?:percentage|share|proportion|number|fraction|per"
          + " ?cent|figure|rate)\\b"),
  DATE(
      LEAD + "(?:since |until |by )?when\\b",
      "\\b(?:what|which) (?:exact )?(?:date|day|year|month|time|century|decade)\\b"),
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
      LEAD + "(?:name|list|enumerate)\\b",
      LEAD
          + "(?:what|which) (?:are |were )?(?:the )?(?:other"
          + " )?(?:two|three|four|five|six|seven|eight|nine|ten)\\b",
      LEAD + "(?:what|which) (?:specific|other|exact|concrete) ",
      LEAD + "which (?:\\w+ ){0,3}?\\w+(?<!s)s (?:did|does|do|are|were|has|have|had)\\b"),
  /// One, by name: "which organisation", "what title did she have".
  THING(LEAD + "which\\b", LEAD + "what (?:\\w+ ){0,2}?\\w+ (?:did|does|do|has|have|had)\\b"),
  REASON(LEAD + "(?:why|how come|what for)\\b"),
  MANNER(LEAD + "how\\b"),
  WHETHER(
      LEAD + "(?:do|does|did|is|are|was|were|has|have|had|can|could|should|would|will)(?:n't)?\\b"),
  /// No more than what was said.
  WORDS("");

  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Pattern SO_MANY =
      Phrasing.anyOf("\\b(" + String.join("|", NUMBERS) + "|[1-9])\\b");

  private final Pattern asked;

  AnswerKind(String... ways) {
    this.asked = Phrasing.anyOf(ways);
  }

  /// @param folded the question, folded, with mentions masked
  static AnswerKind of(String folded) {
    return Arrays.stream(values())
        .filter(kind -> kind.asked.matcher(folded).find())
        .findFirst()
        .orElse(WORDS);
  }

  /// How many of them a question asks for ("the other four"); empty where it does not say.
  static Optional<Integer> count(String folded) {
    Matcher many = SO_MANY.matcher(folded);
    if (!many.find()) {
      return Optional.empty();
    }
    int word = NUMBERS.indexOf(many.group(1).toLowerCase(Locale.ROOT));
    return Optional.of(word < 0 ? Integer.parseInt(many.group(1)) : word + 1);
  }
}
