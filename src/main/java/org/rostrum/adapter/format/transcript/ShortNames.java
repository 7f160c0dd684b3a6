package org.rostrum.adapter.format.transcript;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.adapter.format.LabelWords;
import org.rostrum.core.model.Affiliation;

/// Who is meant where labels of one file name somebody in full and elsewhere in short: `LWAZI` by
/// `LWAZI KHUMALO`, `MAYOR OSTRANDER` by `MAYOR PEG OSTRANDER`. Two of one surname are told apart
/// by their office or title; a short name that fits several is nobody's.
final class ShortNames {

  /// @param titles folded: of address and of office
  /// @param words of the name itself, as written
  private record Name(Set<String> titles, String post, List<String> words) {

    static Name of(String written) {
      List<String> words = List.of(written.split(" "));
      int first = 0;
      boolean post = false;
      while (first < words.size() - 1 && (isTitle(words.get(first)) || isPost(words.get(first)))) {
        post |= isPost(words.get(first)) && !isTitle(words.get(first));
        first++;
      }
      Set<String> titles =
          words.subList(0, first).stream().map(ShortNames::folded).collect(Collectors.toSet());
      return new Name(
          titles,
          post ? String.join(" ", words.subList(0, first)) : "",
          words.subList(first, words.size()));
    }

    boolean isFull() {
      return words.size() > 1;
    }

    String key() {
      return folded(String.join(" ", words));
    }
  }

  /// The titles under which each full name stands, by its folded words.
  private final Map<String, Set<String>> titles = new LinkedHashMap<>();

  private final Map<String, Voice.Person> people = new LinkedHashMap<>();

  private ShortNames() {}

  static ShortNames of(Collection<Voice> voices) {
    ShortNames names = new ShortNames();
    for (Voice voice : voices) {
      if (voice instanceof Voice.Person person && Name.of(person.name()).isFull()) {
        Name name = Name.of(person.name());
        names.titles.computeIfAbsent(name.key(), none -> new HashSet<>()).addAll(name.titles());
        names.people.merge(
            name.key(), inFull(person, name), (one, other) -> isKnown(one) ? one : other);
      }
    }
    return names;
  }

  private static boolean isKnown(Voice.Person person) {
    return !person.affiliation().equals(Affiliation.UNKNOWN);
  }

  /// Somebody without the office before their name, which is said of them then.
  private static Voice.Person inFull(Voice.Person person, Name name) {
    return name.post().isEmpty()
        ? person
        : new Voice.Person(
            String.join(" ", name.words()),
            isKnown(person) ? person.affiliation() : new Affiliation(name.post(), null));
  }

  /// Whom a voice means by a full name of the file. A name without a title, in a label that is not
  /// in capitals, is what somebody calls themselves, and stays.
  Voice whole(String label, Voice voice) {
    if (!(voice instanceof Voice.Person person)) {
      return voice;
    }
    Name name = Name.of(person.name());
    if (name.isFull()) {
      return name.post().isEmpty() ? person : people.getOrDefault(name.key(), person);
    }
    if (name.titles().isEmpty() && !TranscriptLabel.isNameInCapitals(label)) {
      return person;
    }
    List<String> fitting = titles.keySet().stream().filter(full -> fits(name, full)).toList();
    if (!name.titles().isEmpty()) {
      fitting =
          fitting.stream()
              .filter(full -> titles.getOrDefault(full, Set.of()).containsAll(name.titles()))
              .toList();
      if (fitting.size() > 1) {
        return new Voice.Nobody("fits several of the people");
      }
    }
    return fitting.size() == 1 ? people.getOrDefault(fitting.getFirst(), person) : person;
  }

  private static boolean fits(Name name, String full) {
    String word = name.key();
    String last = full.substring(full.lastIndexOf(' ') + 1);
    return full.endsWith(" " + word)
        || (last.length() > 1 && name.titles().isEmpty() && full.startsWith(word + " "));
  }

  private static boolean isTitle(String word) {
    return LabelWords.TITLES.contains(folded(word));
  }

  private static boolean isPost(String word) {
    return LabelWords.POSTS.contains(folded(word));
  }

  private static String folded(String text) {
    return String.join(" ", LabelWords.words(text));
  }
}
