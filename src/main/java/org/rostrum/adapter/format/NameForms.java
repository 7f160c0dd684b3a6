package org.rostrum.adapter.format;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rostrum.core.corpus.Patience;
import org.rostrum.core.text.Folded;

/// The forms that one name has in a record, whoever writes them: `Mr Birch` and `L. Birch` may be
/// Leo Birch, and `Ms Osei KC` is Ms Osei.
public final class NameForms {

  private static final String MAN = "mr";
  private static final Set<String> WOMAN = Set.of("mrs", "ms", "miss");

  /// Letters that are nobody's surname, also where a whole label is in capitals.
  private static final Pattern LETTERS =
      Pattern.compile(
          "(?:,?\\s+(?:"
              + LabelWords.alternatives("letters").toUpperCase(Locale.ROOT)
              + "|PhD|Ph\\.D\\.|K\\.C\\.|Q\\.C\\.|M\\.P\\.)(?=\\s|,|$))+$");

  private static final Pattern SURNAMES = Pattern.compile("A[CMO]|PC|SC|BL|PHD");

  private NameForms() {}

  /// A name without the letters behind it, where enough of it is left to be one.
  public static String withoutLetters(String name) {
    var letters = LETTERS.matcher(name);
    if (!letters.find()) {
      return name;
    }
    String bare = name.substring(0, letters.start());
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    boolean unsure =
        capitals && Arrays.stream(letters.group().split("[\\s,]+")).anyMatch(NameForms::maySurname);
    long words = significant(bare).size();
    boolean titled = words < LabelWords.words(bare).size();
    return words > 1 || (words == 1 && titled && !unsure) ? bare : name;
  }

  private static boolean maySurname(String letters) {
    return SURNAMES.matcher(letters).matches();
  }

  /// Whether a short form may mean somebody of a full name: one of its words, or initials and the
  /// surname. Titles of a man and of a woman tell two apart.
  public static boolean mayMean(String shorter, String full) {
    List<String> one = significant(shorter);
    List<String> all = significant(full);
    if (all.size() < 2 || one.isEmpty() || one.equals(all) || isOtherwise(shorter, full)) {
      return false;
    }
    if (one.size() == 1) {
      return all.contains(one.getFirst());
    }
    return one.getLast().equals(all.getLast())
        && one.getFirst().length() == 1
        && all.getFirst().length() > 1
        && all.getFirst().startsWith(one.getFirst());
  }

  /// Of some names, those that may mean several of the others, each of another person.
  public static Set<String> shared(Collection<String> names) {
    Map<String, Set<String>> byWord = new HashMap<>();
    for (String name : names) {
      List<String> words = significant(name);
      if (words.size() > 1) {
        words.forEach(word -> byWord.computeIfAbsent(word, none -> new HashSet<>()).add(name));
      }
    }
    Set<String> shared = new HashSet<>();
    for (String name : names) {
      Patience.check();
      List<String> words = significant(name);
      long fitting =
          words.isEmpty()
              ? 0
              : byWord.getOrDefault(words.getLast(), Set.of()).stream()
                  .filter(full -> mayMean(name, full))
                  .map(full -> String.join(" ", significant(full)))
                  .distinct()
                  .limit(2)
                  .count();
      if (fitting > 1) {
        shared.add(name);
      }
    }
    return shared;
  }

  private static boolean isOtherwise(String one, String other) {
    Set<String> titles = titles(one);
    Set<String> others = titles(other);
    return (titles.contains(MAN) && others.stream().anyMatch(WOMAN::contains))
        || (others.contains(MAN) && titles.stream().anyMatch(WOMAN::contains));
  }

  private static Set<String> titles(String name) {
    return LabelWords.words(name).stream()
        .filter(LabelWords.TITLES::contains)
        .collect(Collectors.toSet());
  }

  /// The folded words of a name without its titles.
  private static List<String> significant(String name) {
    return Arrays.stream(Folded.text(name).split("[ .]+"))
        .filter(word -> !word.isEmpty() && !LabelWords.TITLES.contains(word))
        .toList();
  }
}
