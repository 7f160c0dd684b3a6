package org.rostrum.adapter.format;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.WordLists;

/// What is known of the words of labels, whoever writes them: names, offices, those who are nobody
/// in particular, sounds. The words are in `labels.txt`.
public final class LabelWords {

  private static final WordLists LISTS = WordLists.beside(LabelWords.class, "labels.txt");

  /// What stands before a name; an office may.
  public static final Set<String> TITLES = of("title", "rank");

  /// Titles that say nothing but how somebody is addressed.
  static final Set<String> ADDRESSES = of("address");

  /// Offices of a rank, which stand before a name.
  static final Set<String> RANKS = of("rank");

  /// Offices that stand before a name as titles do.
  public static final Set<String> OFFICES_BEFORE = of("before-name");

  /// The same in captions, where nobody is listed by a role.
  public static final Set<String> POSTS = of("before-name", "post");

  /// Small words within names.
  public static final Set<String> PARTICLES = of("particle");

  /// What stands before a colon and names nobody.
  public static final Set<String> NO_NAMES = of("no-name");

  private static final Set<String> ABSENCE = of("absence");
  private static final Set<String> NOBODYS = of("nobody");
  private static final Set<String> NOBODYS_OR_OFFICES = of("nobody", "office", "filler");
  private static final Set<String> CLOSING = of("closing");

  private static final Set<String> QUALIFIERS = of("qualifier");

  /// Of these one is enough: a device, a program, a room, somebody who lends their voice.
  private static final Set<String> NEVER_NAMES = of("never-name");

  /// What a role or a place of work has none of.
  public static final Set<String> ADDRESSING = of("addressing");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  private LabelWords() {}

  /// Whether a label is made of words that name nobody in particular: a device, a room, an office,
  /// somebody unknown.
  public static boolean isNobodys(String label) {
    return isNobodys(label, NOBODYS_OR_OFFICES);
  }

  /// The same, and more than an office.
  static boolean isUnknown(String label) {
    List<String> words = words(label);
    return (words.isEmpty() || !TITLES.contains(words.getFirst())) && isNobodys(label, NOBODYS);
  }

  /// @param telling of which words there must be one
  private static boolean isNobodys(String label, Set<String> telling) {
    List<String> words = words(label);
    return isDevice(words)
        || isTelephone(label)
        || (words.size() > 1
            && CLOSING.contains(words.getLast())
            && !TITLES.contains(words.getFirst()))
        || (words.stream().anyMatch(word -> telling.contains(bare(word)) || isNumbered(word))
            && words.stream().allMatch(LabelWords::isNobodysWord));
  }

  private static boolean isNobodysWord(String word) {
    return NOBODYS_OR_OFFICES.contains(bare(word))
        || QUALIFIERS.contains(word)
        || TITLES.contains(word)
        || isNumbered(word)
        || word.matches("\\p{N}+\\p{L}?|\\p{L}");
  }

  /// `SPEAKER00`
  private static boolean isNumbered(String word) {
    return word.matches("[\\p{L}-]+\\p{N}+");
  }

  private static String bare(String word) {
    return POSSESSIVE.matcher(word).replaceFirst("");
  }

  /// Whether one word says that a label is no person's: before a comma, or in brackets.
  public static boolean hasNoPersons(String label) {
    return words(label.split(",")[0]).stream().anyMatch(word -> NEVER_NAMES.contains(bare(word)));
  }

  /// Whether a word is the name of a device, whatever stands beside it.
  public static boolean isDevice(List<String> words) {
    return words.stream().anyMatch(word -> word.matches("i(?:phone|pad)|android|macbook|laptop"));
  }

  private static boolean isTelephone(String label) {
    return label.matches("[+(]?[\\p{N}*x][\\p{N}*x ().-]{5,}");
  }

  /// The folded words of a text, hyphens and apostrophes within them.
  public static List<String> words(String text) {
    return Arrays.stream(Folded.text(text).split("[^\\p{L}\\p{M}\\p{N}'-]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// A name without titles that say nothing of its bearer.
  public static String withoutAddress(String name) {
    String bare = name;
    for (int space = bare.indexOf(' '); space > 0; space = bare.indexOf(' ')) {
      if (!ADDRESSES.contains(Folded.text(bare.substring(0, space)).replace(".", ""))) {
        break;
      }
      bare = bare.substring(space + 1);
    }
    return bare;
  }

  /// Whether a label heads a list of those who are not there.
  public static boolean isAbsence(String label) {
    return words(label).stream().anyMatch(ABSENCE::contains);
  }

  /// The words of lists as alternatives of a pattern; one that ends in `*` stands for all that
  /// begin so.
  public static String alternatives(String... lists) {
    return of(lists).stream()
        .sorted()
        .map(word -> word.replace(" ", ",? ").replace("*", "\\w*"))
        .collect(Collectors.joining("|"));
  }

  private static Set<String> of(String... lists) {
    return Stream.of(lists)
        .flatMap(list -> LISTS.of(list).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
