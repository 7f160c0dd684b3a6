package org.rostrum.core.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.people.Label;
import org.rostrum.core.people.People;
import org.rostrum.core.people.Person;
import org.rostrum.core.text.Lookup;
import org.rostrum.core.text.Words;

/// Reads whom a text credits quoted words to: after a dash behind them, or by a name in the same
/// sentence.
final class Credits {

  private static final Pattern DASH =
      Pattern.compile(
          "^[\\s.,;!?”’\"')*_]*(?:\\(\\s*)?[—–―~-]{1,2}\\s*([\\p{L}][^\\n,;:()\"“„«]{1,60})");
  private static final Pattern LAST_LINE =
      Pattern.compile(
          "\\A(.+?)(\\s+[—–―] ?|\\n\\s*[—–―~-]{1,2} ?)([^\\n]{2,60})\\s*\\z", Pattern.DOTALL);
  private static final int LONGEST_NAME = 5;

  private final People people;
  private final KnownNames names;
  private final Lead lead;
  private final Trail trail;

  Credits(Library library) {
    this.people = new People(library);
    this.names = new KnownNames(library, people);
    this.lead = new Lead(names);
    this.trail = new Trail(names);
  }

  /// Whom quoted words are credited to in the text around them. What stands right behind them goes
  /// before what leads in; where both could be meant, neither is sure.
  Optional<Credit> of(QuotedWords quoted) {
    Optional<Credit> signed = behindDash(quoted.after());
    if (signed.isPresent()) {
      return signed;
    }
    Optional<Credit> before = lead.of(quoted.before()).stream().findFirst();
    Optional<Trail.Reading> after = trail.of(quoted.words(), quoted.after());
    if (before.isEmpty() || (after.isPresent() && after.get().sure())) {
      return after.map(Trail.Reading::credit);
    }
    return before;
  }

  private Optional<Credit> behindDash(String after) {
    Matcher dash = DASH.matcher(after);
    if (!dash.find()) {
      return Optional.empty();
    }
    String written = dash.group(1);
    return names.in(written).stream()
        .limit(1)
        .filter(name -> name.known() && name.span().start() == 0)
        .map(KnownNames.Name::credit)
        .findFirst()
        .or(() -> named(written));
  }

  /// A text without the credit at its end, and the credit.
  record Uncredited(String text, Optional<Credit> credit) {}

  Uncredited uncredited(String text) {
    Matcher last = LAST_LINE.matcher(text.strip());
    if (last.matches()) {
      String name = last.group(3).split("[,;:(]", 2)[0];
      boolean ownLine = last.group(2).contains("\n");
      Optional<Credit> credit = ownLine ? named(name) : known(name);
      if (credit.isPresent()) {
        return new Uncredited(last.group(1), credit);
      }
    }
    return new Uncredited(text, Optional.empty());
  }

  /// The credit of somebody whom an asker named and whom no event lists.
  Credit of(String name) {
    return names.in(name).stream()
        .limit(1)
        .filter(KnownNames.Name::known)
        .map(KnownNames.Name::credit)
        .findFirst()
        .orElseGet(() -> new Credit(name.strip(), Set.of()));
  }

  /// The credit of somebody whom an asker chose.
  Credit of(SpeakerId speaker) {
    return people
        .find(speaker)
        .map(person -> new Credit(person.speaker().name(), person.ids()))
        .orElseGet(() -> new Credit(speaker.value(), Set.of(speaker)));
  }

  /// Whether two people are one under different labels.
  boolean same(SpeakerId one, SpeakerId other) {
    return one.equals(other)
        || people.find(one).filter(person -> person.ids().contains(other)).isPresent();
  }

  private Optional<Credit> named(String written) {
    Optional<Credit> credit = known(written);
    if (credit.isPresent()) {
      return credit;
    }
    List<Words.Word> words = Words.of(written);
    boolean name =
        !words.isEmpty() && words.size() <= LONGEST_NAME && words.getFirst().capitalised();
    return name ? Optional.of(new Credit(written.strip(), Set.of())) : Optional.empty();
  }

  private Optional<Credit> known(String written) {
    String name = String.join(" ", Label.of(written.strip()).name());
    if (Words.of(name).stream().noneMatch(word -> word.folded().length() > 2)) {
      return Optional.empty();
    }
    return switch (Lookup.find(name, people.all(), Credits::names)) {
      case Lookup.Found.One<Person>(Person person) ->
          Optional.of(new Credit(person.speaker().name(), person.ids()));
      case Lookup.Found.Several<Person>(List<Person> several) ->
          Optional.of(
              new Credit(
                  written.strip(),
                  several.stream()
                      .flatMap(person -> person.ids().stream())
                      .collect(Collectors.toSet())));
      case Lookup.Found.None<Person> ignored -> Optional.empty();
    };
  }

  private static List<String> names(Person person) {
    return person.names().stream().map(words -> String.join(" ", words)).toList();
  }
}
