package org.rostrum.adapter.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rostrum.core.text.WordLists;

/// Tells of a label, in whatever format it stands, that it names nobody who could be credited: a
/// device, a number, somebody who is only described, several people, an office whose holder is not
/// said.
public final class Unnamed {

  /// Somebody who is described, or several: `Woman in the audience`, `Both`.
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "(?iu)both|all|(?:an? |the )?(?:\\p{L}+ )?(?:(?:wo)?m[ae]n|boys?|girls?|child(?:ren)?"
              + "|members?|voices?|callers?|students?|person|some(?:one|body))"
              + " (?:in|on|from|of|off|at|with|behind) .{1,40}");

  private static final Pattern SEVERAL =
      Pattern.compile("(?iu)\\s(?:and|und|et|with|&|\\+)\\s|\\s*[&+;/]\\s*|\\bet al\\b");
  private static final Pattern MACHINE =
      Pattern.compile("(?iu).*(?:[@_#*]|https?:).*|.*\\b\\p{L}*\\p{N}+\\p{L}*\\b.*");
  private static final Pattern PARENTHESIS = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]");
  private static final Set<String> BELONGS = Set.of("of", "for", "to");

  private static final WordLists LISTS = WordLists.beside(LabelWords.class, "labels.txt");
  private static final Set<String> MATTERS = LISTS.of("matter");
  private static final Set<String> OFFICES = LISTS.of("office");
  private static final Set<String> NO_SURNAMES = LISTS.of("no-surname");
  private static final Set<String> QUALIFIERS = LISTS.of("qualifier");

  private Unnamed() {}

  /// What a label is that is nobody's name, to go on "the label "; empty where it may be
  /// somebody's.
  public static Optional<String> why(String label) {
    return whyListed(label)
        .or(
            () ->
                isOffice(bare(label)) || isSomebody(label) || isSomebody(bare(label))
                    ? Optional.of("names an office, and not who holds it")
                    : Optional.empty());
  }

  private static String bare(String label) {
    return PARENTHESIS.matcher(OneLine.of(label)).replaceAll("").strip();
  }

  /// The same of a label that a list of speakers has: an office on it is whoever held it.
  static Optional<String> whyListed(String label) {
    String name = bare(label);
    if (name.isEmpty() || name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Optional.of("names nobody");
    }
    if (LabelWords.isUnknown(name) || LabelWords.hasNoPersons(label) || isDescribed(name)) {
      return Optional.of("names nobody in particular");
    }
    if (areSeveral(name)) {
      return Optional.of("names several people");
    }
    return MACHINE.matcher(name).matches()
        ? Optional.of("names a device or an account")
        : Optional.empty();
  }

  /// Whether a label means somebody, or several people, without a name.
  public static boolean isSomebody(String label) {
    return DESCRIBED.matcher(label).matches()
        || LabelWords.isNobodys(label)
        || LabelWords.hasNoPersons(label);
  }

  /// Whether a label describes somebody, or several.
  public static boolean isDescribed(String label) {
    return DESCRIBED.matcher(label).matches();
  }

  /// The names of several people, each by itself.
  public static String[] each(String names) {
    return SEVERAL.split(names);
  }

  /// Whether a name is that of several people.
  public static boolean areSeveral(String name) {
    return SEVERAL.matcher(name).find();
  }

  /// Whether a label is made of the words of an office and its matter, and holds no name: `City
  /// Clerk`, `Counsel to the Inquiry`, `Finance Director`. An office before one more word is that
  /// of whoever bears the word: `Mayor Dean`.
  public static boolean isOffice(String label) {
    List<String> words = LabelWords.words(label);
    if (words.size() < 2 || words.stream().anyMatch(Unnamed::isAddress)) {
      return false;
    }
    for (int at = 1; at < words.size() - 1; at++) {
      if (BELONGS.contains(words.get(at))) {
        List<String> before = words.subList(0, at);
        return before.stream().allMatch(Unnamed::isOfOffice)
            && before.stream().anyMatch(Unnamed::isRole);
      }
    }
    boolean only = words.stream().allMatch(Unnamed::isOfOffice);
    String last = words.getLast();
    if (only && words.size() == 2 && isBeforeName(words.getFirst())) {
      return NO_SURNAMES.contains(last);
    }
    return (only && words.stream().anyMatch(Unnamed::isRole))
        || (words.size() == 2 && NO_SURNAMES.contains(last));
  }

  private static boolean isAddress(String word) {
    return LabelWords.ADDRESSES.contains(word) && !word.equals("councillor");
  }

  /// Whether an office may stand before a name, as a place or a rank among several does not.
  private static boolean isBeforeName(String word) {
    return !MATTERS.contains(word)
        && !QUALIFIERS.contains(word)
        && (LabelWords.TITLES.contains(word) || LabelWords.POSTS.contains(word));
  }

  private static boolean isRole(String word) {
    return OFFICES.contains(word)
        || NO_SURNAMES.contains(word)
        || LabelWords.RANKS.contains(word)
        || Titles.hasRole(word);
  }

  private static boolean isOfOffice(String word) {
    return isRole(word)
        || MATTERS.contains(word)
        || QUALIFIERS.contains(word)
        || LabelWords.POSTS.contains(word)
        || Titles.hasOrganisation(word)
        || Arrays.asList("the", "and", "a", "an").contains(word.toLowerCase(Locale.ROOT));
  }
}
