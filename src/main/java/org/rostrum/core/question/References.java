package org.rostrum.core.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Theme;
import org.rostrum.core.people.People;
import org.rostrum.core.people.Person;
import org.rostrum.core.text.Folded;
import org.rostrum.core.words.Phrasing;

/// Whom the words of a follow-up point back to: "she", "both of them", "the second one".
public final class References {

  private static final Pattern ONE =
      Phrasing.anyOf(
          "\\b(?:he|she|him|her|his|hers|himself|herself)\\b",
          "\\bthe (?:same|latter) (?:person|speaker|panell?ist|one)\\b",
          "\\b(?:that|this) (?:person|speaker|panell?ist|expert|guest)\\b");

  /// They are the panel, unless a fact about few was just told.
  private static final Pattern THEY = Phrasing.anyOf("\\b(?:they|them|their|theirs)\\b");

  private static final int FEW = 3;
  private static final Pattern OTHER =
      Phrasing.anyOf("\\bthe other (?:one|speaker|panell?ist|person|two)?\\b");
  private static final Pattern ALL =
      Phrasing.anyOf(
          "\\b(?:both|each|all|either|neither|any) of them\\b",
          "\\b(?:they|them) both\\b",
          "\\bthe (?:two|pair|three) of them\\b",
          "^(?:and |so |but )?(?:do|did|would) (?:they|both) (?:agree|disagree|differ)\\b",
          "^(?:and |so |but )?compare (?:them|both|the two)\\b",
          "^(?:and |so |but )?(?:what|how) about both\\b");
  private static final Pattern COUNTED =
      Phrasing.anyOf(
          "\\bthe (first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|4th|5th|6th|former)"
              + " (?:one|speaker|panell?ist|person|guest|theme|topic|point)\\b",
          "^(?:and |so |but )?(?:what about |tell me about )?the"
              + " (first|second|third|fourth|fifth|sixth|last)[ ?.!]*$");
  private static final List<List<String>> PLACES =
      List.of(
          List.of("first", "1st", "former"),
          List.of("second", "2nd"),
          List.of("third", "3rd"),
          List.of("fourth", "4th"),
          List.of("fifth", "5th"),
          List.of("sixth", "6th"));

  private final People people;

  References(People people) {
    this.people = people;
  }

  /// Whom a question points back to.
  ///
  /// @param people empty where it points to nobody, or where nobody came before
  /// @param oneOf whether one of them is meant, and it does not say which
  /// @param words the words that point to them, where they name nothing else
  record Back(List<Person> people, boolean oneOf, Optional<Pattern> words) {

    static final Back NONE = new Back(List.of(), false, Optional.empty());
  }

  Back in(String folded, @Nullable Exchange before) {
    List<Person> known = known(before);
    if (before == null || known.isEmpty()) {
      return Back.NONE;
    }
    Optional<Integer> place = place(folded, known.size());
    if (place.isPresent()) {
      return new Back(List.of(known.get(place.get())), false, Optional.of(COUNTED));
    }
    if (OTHER.matcher(folded).find() && known.size() > 1) {
      return new Back(known.subList(1, 2), false, Optional.of(OTHER));
    }
    if (ALL.matcher(folded).find() && known.size() > 1) {
      return new Back(known, false, Optional.of(ALL));
    }
    if (ONE.matcher(folded).find()) {
      return new Back(known, known.size() > 1, Optional.empty());
    }
    boolean few = before.answer() instanceof Answer.Grounded && known.size() <= FEW;
    return few && THEY.matcher(folded).find()
        ? new Back(known, false, Optional.empty())
        : Back.NONE;
  }

  /// Everybody whom the exchange before was about, in its order.
  List<Person> known(@Nullable Exchange before) {
    return before == null
        ? List.of()
        : before.people().stream().flatMap(id -> people.find(id).stream()).distinct().toList();
  }

  /// Whom the exchange before was about, where that was one person.
  List<Person> onlyOne(@Nullable Exchange before) {
    List<Person> all = known(before);
    return all.size() == 1 ? all : List.of();
  }

  /// Which of so many things a question points to ("the second one"), counted from 0.
  static Optional<Integer> place(String folded, int of) {
    Matcher counted = COUNTED.matcher(folded);
    if (!counted.find()) {
      return Optional.empty();
    }
    String word = counted.group(1) == null ? counted.group(2) : counted.group(1);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < PLACES.size(); i++) {
      if (PLACES.get(i).contains(word)) {
        places.add(i);
      }
    }
    int place = places.isEmpty() ? of - 1 : places.getFirst();
    return place >= 0 && place < of ? Optional.of(place) : Optional.empty();
  }

  /// One of the themes that the answer before listed ("the second one").
  Optional<Intent> theme(String masked, @Nullable Exchange before, Themes themes) {
    if (before == null || !before.people().isEmpty()) {
      return Optional.empty();
    }
    List<Theme> listed =
        before.answer().citations().stream()
            .flatMap(
                citation ->
                    themes.all().stream()
                        .filter(theme -> theme.name().equals(citation.quote().strip())))
            .distinct()
            .toList();
    return place(Folded.text(masked), listed.size())
        .map(place -> new Intent.ThemeGist(listed.get(place)));
  }
}
