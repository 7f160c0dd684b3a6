package org.rostrum.adapter.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells by its shape whether a line names a person, so that somebody who is not listed is noticed
/// and never passed over.
public final class AttributionShape {

  private static final int MOST_WORDS = 30;

  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:the|rt|hon|dr|prof|professor|sir|dame|lord|lady|baroness|mr|mrs|ms|rev|cllr)\\.?\\s+)*+"
              + "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|d['’]\\p{Lu}[\\p{L}\\p{M}'’-]*)"
              + "(?:\\s+(?:(?:de|da|di|del|der|den|van|von|la|le|el|al|bin|ibn|ben|of|y|e|ter|ten|dos)\\s+)*"
              + "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|al-\\p{Lu}[\\p{L}\\p{M}'’-]*)){1,4}",
          Pattern.UNICODE_CASE);
  private static final Pattern END = Pattern.compile("[.?!…:;][\"”’')\\]]*$");
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?i)(?<!\\p{L})(?:jr|sr|inc|ltd|co|st|etc|ph\\.d|\\p{L})\\.$");
  private static final Pattern SMALL_WORDS =
      Pattern.compile("(?:and|of|the|for|to|in|on|at|de|la|du|des|und|für|&)");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,()]+");

  /// A word that only a clause has: a finite auxiliary, alone or drawn together with what stands
  /// beside it, or a pronoun that is a subject.
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}'’/-])(?:is|are|was|were|has|have|had|does|did|can|could|will|would"
              + "|shall|should|may|might|must|you|he|she|it|we|they|[\\p{L}]+n['’]t"
              + "|[\\p{L}]+['’](?:m|re|ve|ll|d)|(?<=^I )\\p{Ll}+)(?![\\p{L}\\p{N}/-])");

  private static final Pattern PARTS = Pattern.compile("[,(]\\s*|\\s[-–—]\\s");
  private static final Pattern RELATIVE = Pattern.compile("^(?:who|whose|whom|which) .*");
  private static final Pattern ASKING = Pattern.compile("[?!][\"”’')\\]]*$");

  private AttributionShape() {}

  /// Whether a line reads as `Name, Role, Organisation`: whoever it names, it is no heading.
  static boolean isCertain(String line) {
    return affiliation(line)
        .map(rest -> Titles.hasRole(rest) || Titles.hasOrganisation(rest))
        .orElse(false);
  }

  /// Whether a line could be `Name, Role, Organisation`, and a heading as well.
  static boolean isPossible(String line) {
    return affiliation(line).map(AttributionShape::isTitleCase).orElse(false);
  }

  /// Whether a text is a personal name and nothing else.
  public static boolean isName(String text) {
    return NAME.matcher(text.strip()).matches();
  }

  /// Whether a text is a personal name, alone or with an affiliation.
  public static boolean namesPerson(String text) {
    return isName(text) || isCertain(text) || isPossible(text);
  }

  /// Whether the last line of a block quote says whose words it is: a name of two words or more,
  /// and what may stand behind one, in no sentence.
  public static boolean isCreditBelow(String line) {
    return isName(ListingLine.of(line).name()) && isCreditLike(line) && !isSentence(line);
  }

  /// Whether a text ends as whole paragraphs do: by a mark, or an address.
  static boolean isEnded(String text) {
    return END.matcher(text).find() || text.matches("(?s).*[)\\]\"”’>]|(?s).*https?://\\S+");
  }

  /// Whether a text ends as sentences do, or is too long for anything else.
  public static boolean isSentence(String text) {
    return (END.matcher(text).find() && !ABBREVIATION.matcher(text).find())
        || text.split("\\s+").length > MOST_WORDS;
  }

  /// Whether a text is a question or an exclamation.
  static boolean asks(String text) {
    return ASKING.matcher(text).find();
  }

  /// Whether a line that begins with a name goes on as an affiliation could, and not as a sentence.
  static boolean isCreditLike(String line) {
    String credit = withoutFullStop(line);
    return !isSentence(credit) && !isClause(credit);
  }

  /// Whether what follows a dash under a quotation credits somebody, listed or not, and is no
  /// sentence that begins with a dash.
  static boolean isDashedCredit(String text) {
    return namesPerson(text)
        || (isCreditLike(text) && (withoutFullStop(text).equals(text) || isTitleCase(text)));
  }

  /// A line without a full stop at its end, unless that belongs to an abbreviation.
  static String withoutFullStop(String line) {
    return line.endsWith(".") && !line.endsWith("..") && !ABBREVIATION.matcher(line).find()
        ? line.substring(0, line.length() - 1)
        : line;
  }

  private static Optional<String> affiliation(String line) {
    String credit = withoutFullStop(line);
    if (!isCreditLike(line)) {
      return Optional.empty();
    }
    Matcher end = ListingLine.AFTER_NAME.matcher(credit);
    return end.find() && !end.group().startsWith(":") && isName(credit.substring(0, end.start()))
        ? Optional.of(credit.substring(end.end()))
        : Optional.empty();
  }

  /// Whether a text says something of somebody, besides what a relative clause does.
  private static boolean isClause(String text) {
    for (String part : PARTS.split(text)) {
      if (!RELATIVE.matcher(part).matches() && CLAUSE.matcher(part).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitleCase(String text) {
    for (String word : BETWEEN_WORDS.split(text, -1)) {
      if (!word.isEmpty()
          && Character.isLowerCase(word.codePointAt(0))
          && !SMALL_WORDS.matcher(word).matches()) {
        return false;
      }
    }
    return true;
  }
}
