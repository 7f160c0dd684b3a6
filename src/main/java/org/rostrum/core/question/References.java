package org.rostrum.core.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Theme;
import org.rostrum.core.people.Label;
import org.rostrum.core.people.People;
import org.rostrum.core.people.Person;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.WordClasses;

/// Whom the words of a follow-up point back to: "she", "both of them", "the second one".
public final class References {

  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs");
  private static final Set<String> ONE =
      Set.of("one", "person", "speaker", "panellist", "panelist", "guest", "theme", "topic");
  private static final List<String> PLACES =
      List.of("first", "second", "third", "fourth", "fifth", "sixth");

  /// "They" are the panel, unless a fact about few was just told.
  private static final int FEW = 3;

  private final People people;

  References(People people) {
    this.people = people;
  }

  /// Whom a question points back to.
  ///
  /// @param people empty where it points to nobody, or where nobody came before
  /// @param oneOf whether one of them is meant, and it does not say which
  /// @param masked the question, with the words that point to them masked where they name nothing
  ///   else
  record Back(List<Person> people, boolean oneOf, String masked) {}

  Back in(String masked, @Nullable Exchange before) {
    List<Person> known = known(before);
    Back none = new Back(List.of(), false, masked);
    if (before == null || known.isEmpty()) {
      return none;
    }
    Walk words = new Walk(masked);
    for (int at = 0; at < words.size(); at++) {
      Optional<Integer> place = place(words, at, known.size());
      if (place.isPresent()) {
        return new Back(List.of(known.get(place.get())), false, words.masked(at, at + 3));
      }
      boolean other = words.are(at, "the", "other") && pointing(words, at + 2);
      if (other && known.size() > 1) {
        return new Back(known.subList(1, 2), false, words.masked(at, at + 3));
      }
    }
    for (int at = 0; at < words.size(); at++) {
      int all = all(words, at);
      if (all > at && known.size() > 1) {
        return new Back(known, false, words.masked(at, all));
      }
      boolean that =
          words.is(at, Set.of("that", "this", "same", "latter")) && words.is(at + 1, ONE);
      boolean she = words.is(at, SHE);
      if (that || she || words.is(at, HE)) {
        String against = that ? "" : she ? "man" : "woman";
        List<Person> meant = known.stream().filter(person -> !is(person, against)).toList();
        return new Back(meant, meant.size() > 1, masked);
      }
    }
    boolean few = before.answer() instanceof Answer.Grounded && known.size() <= FEW;
    boolean they = words.skip(0, word -> !THEY.contains(word)) < words.size();
    return few && they ? new Back(known, false, masked) : none;
  }

  /// Whether the record tells that somebody is a man or a woman, by a form of address or an office:
  /// "Mr", "spokeswoman". Whoever chairs has every name of a chair.
  private static boolean is(Person person, String what) {
    Stream<String> address =
        Stream.concat(Stream.of(person.speaker().name()), person.speaker().nicknames().stream())
            .flatMap(name -> Words.of(name).stream().limit(1).map(Words.Word::folded));
    Stream<String> office =
        person.roles().stream()
            .filter(role -> role.size() > 1 || !Label.CHAIRS.containsAll(role))
            .flatMap(List::stream)
            .filter(word -> word.endsWith("man"));
    return !what.isEmpty()
        && Stream.concat(address, office).anyMatch(WordClasses.of(what)::contains);
  }

  /// The place behind words for all of them that begin here: "both of them", "they both", "do they
  /// agree", "compare them".
  private static int all(Walk words, int at) {
    if (words.is(at + 1, Set.of("of")) && words.is(at + 2, Set.of("them"))) {
      return at + 3;
    }
    boolean compared =
        words.skip(0, word -> !word.matches("(?:dis)?agrees?|compare|differ")) < words.size();
    boolean both = words.is(at, Set.of("both")) || (compared && words.is(at, THEY));
    return both ? at + 1 : at;
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
  static Optional<Integer> place(String question, int of) {
    Walk words = new Walk(question);
    return Stream.iterate(0, at -> at < words.size(), at -> at + 1)
        .flatMap(at -> place(words, at, of).stream())
        .findFirst();
  }

  private static Optional<Integer> place(Walk words, int at, int of) {
    if (!words.is(at, Set.of("the")) || !pointing(words, at + 2)) {
      return Optional.empty();
    }
    String word = words.word(at + 1);
    int place =
        switch (word) {
          case "last" -> of - 1;
          case "former" -> 0;
          default ->
              word.matches("[1-6](?:st|nd|rd|th)") ? word.charAt(0) - '1' : PLACES.indexOf(word);
        };
    return place >= 0 && place < of ? Optional.of(place) : Optional.empty();
  }

  /// Whether what stands here is no thing of its own, but one of those before.
  private static boolean pointing(Walk words, int at) {
    return at == words.size() || words.is(at, ONE);
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
    return place(masked, listed.size()).map(place -> new Intent.ThemeGist(listed.get(place)));
  }
}
