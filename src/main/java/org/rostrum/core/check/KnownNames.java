package org.rostrum.core.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.people.Label;
import org.rostrum.core.people.NameWords;
import org.rostrum.core.people.People;
import org.rostrum.core.people.Person;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Speech;

/// Finds names in a text that stands around quoted words: those of people whom the record lists or
/// whom a report quotes, in whole, by the surname or by the first name, and other names of two
/// words or more. A surname behind somebody else's first name is not theirs.
final class KnownNames {

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  /// The most words of a name that the record does not know.
  private static final int LONGEST = 4;

  /// @param span where the name stands, with a form of address before it
  /// @param known whether the record has somebody of it
  record Name(TextSpan span, Credit credit, boolean known) {}

  /// Somebody who can be named.
  ///
  /// @param whole every form of the whole name, folded
  /// @param about words that may stand before the surname: of roles and organisations
  private record Known(Credit credit, List<List<String>> whole, Set<String> about) {

    String surname() {
      return whole.getFirst().getLast();
    }

    List<String> given() {
      return whole.getFirst().subList(0, whole.getFirst().size() - 1);
    }
  }

  private final List<Known> known = new ArrayList<>();
  private final Set<String> organisations = new LinkedHashSet<>();

  KnownNames(Library library, People people) {
    for (Person person : people.all()) {
      if (!person.names().getFirst().isEmpty()) {
        Credit credit = new Credit(person.speaker().name(), person.ids());
        known.add(new Known(credit, person.names(), person.described()));
      }
      person.organisations().forEach(organisations::addAll);
    }
    organisations.removeIf(FunctionWords::contains);
    Map<List<String>, String> quoted = new LinkedHashMap<>();
    library.passages().stream()
        .flatMap(
            passage ->
                passage.attribution() instanceof Attribution.Quoted(String name, var ignored)
                    ? Stream.ofNullable(name)
                    : Stream.empty())
        .filter(name -> !Label.of(name).name().isEmpty())
        .forEach(name -> quoted.putIfAbsent(Label.of(name).name(), name));
    quoted.forEach(
        (words, name) -> {
          if (known.stream().noneMatch(one -> one.whole().contains(words))) {
            known.add(new Known(new Credit(name, Set.of()), List.of(words), Set.of()));
          }
        });
  }

  /// The names in a text, in order, never overlapping.
  List<Name> in(String text) {
    List<Words.Word> words = Words.of(text);
    boolean capitals = words.stream().anyMatch(Words.Word::capitalised);
    List<Name> names = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      int length = longest(words, at, capitals);
      List<Known> fitting = fitting(words, at, length, capitals);
      if (fitting.isEmpty()) {
        length = stranger(text, words, at, capitals);
      }
      if (length > 0) {
        int from = names.isEmpty() ? titled(words, at, 0) : titled(words, at, end(words, names));
        TextSpan span = words.get(from).span().union(words.get(at + length - 1).span());
        names.add(new Name(span, credit(span.of(text), fitting), !fitting.isEmpty()));
      }
      at += Math.max(1, length);
    }
    return names;
  }

  private static int end(List<Words.Word> words, List<Name> names) {
    int at = 0;
    while (words.get(at).span().start() < names.getLast().span().end()) {
      at++;
    }
    return at;
  }

  private int longest(List<Words.Word> words, int at, boolean capitals) {
    for (int length = Math.min(words.size() - at, 2 * LONGEST); length > 0; length--) {
      if (!fitting(words, at, length, capitals).isEmpty()) {
        return length;
      }
    }
    return 0;
  }

  /// Who can be called by so many words.
  private List<Known> fitting(List<Words.Word> words, int at, int length, boolean capitals) {
    return length == 0
        ? List.of()
        : known.stream().filter(one -> fits(one, words, at, length, capitals)).toList();
  }

  private static boolean fits(
      Known one, List<Words.Word> words, int at, int length, boolean capitals) {
    boolean whole =
        one.whole().stream()
            .anyMatch(
                name ->
                    name.size() == length
                        && NameWords.startsWith(words, at, name, length > 1)
                        && (length > 1 || written(words, at, capitals)));
    if (whole || length > 1 || !written(words, at, capitals)) {
      return whole;
    }
    String word = words.get(at).folded();
    boolean surname = word.equals(one.surname()) && !anothers(one, words, at, capitals);
    boolean first =
        !one.given().isEmpty()
            && word.length() > 1
            && word.equals(one.given().getFirst())
            && !(at + 1 < words.size() && words.get(at + 1).capitalised());
    return surname || first;
  }

  /// Whether a word is written as a name: with a capital, or where nothing has one, as somebody who
  /// says something.
  private static boolean written(List<Words.Word> words, int at, boolean capitals) {
    Words.Word word = words.get(at);
    return capitals
        ? word.capitalised()
        : !FunctionWords.contains(word.folded())
            && at + 1 < words.size()
            && Speech.verb(words.get(at + 1).folded());
  }

  /// Whether somebody else's first name stands before a surname.
  private static boolean anothers(Known one, List<Words.Word> words, int at, boolean capitals) {
    if (at == 0 || !capitals || !words.get(at - 1).capitalised()) {
      return false;
    }
    String before = words.get(at - 1).folded();
    boolean own =
        one.given().stream()
            .anyMatch(given -> given.startsWith(before) || before.startsWith(given));
    return !own
        && !address(before)
        && !FunctionWords.contains(before)
        && !one.about().contains(before)
        && !Label.OFFICES.contains(before)
        && !(words.get(at - 1).written().endsWith("s")
            && words.get(at - 1).written().contains("'"));
  }

  private static boolean address(String word) {
    return !Label.of(word + " name").address().isEmpty();
  }

  private static int titled(List<Words.Word> words, int at, int least) {
    int from = at;
    while (from > least
        && words.get(from - 1).capitalised()
        && address(words.get(from - 1).folded())) {
      from--;
    }
    return from;
  }

  private static Credit credit(String written, List<Known> fitting) {
    if (fitting.size() == 1) {
      return fitting.getFirst().credit();
    }
    Set<SpeakerId> people =
        fitting.stream()
            .flatMap(one -> one.credit().people().stream())
            .collect(Collectors.toUnmodifiableSet());
    return new Credit(POSSESSIVE.matcher(written).replaceFirst(""), people);
  }

  /// How many words from here on are the name of somebody whom the record does not know: two or
  /// more with capitals beside each other, none of an organisation that it knows.
  private int stranger(String text, List<Words.Word> words, int at, boolean capitals) {
    int to = at;
    while (to < words.size()
        && to - at < LONGEST
        && nameLike(words.get(to))
        && longest(words, to, capitals) == 0
        && (to == at || beside(text, words.get(to - 1), words.get(to)))) {
      to++;
    }
    boolean title = to - at == 2 && address(words.get(at).folded());
    return to - at > 1 && !title ? to - at : 0;
  }

  private boolean nameLike(Words.Word word) {
    return word.capitalised()
        && !FunctionWords.contains(word.folded())
        && !organisations.contains(word.folded())
        && !Speech.verb(word.folded());
  }

  private static boolean beside(String text, Words.Word one, Words.Word next) {
    String between = text.substring(one.span().end(), next.span().start());
    return between.isBlank() || between.equals(". ");
  }
}
