package org.rostrum.core.desk;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.Theme;
import org.rostrum.core.people.Label;
import org.rostrum.core.people.People;
import org.rostrum.core.people.Person;
import org.rostrum.core.people.QuotedPeople;
import org.rostrum.core.text.Lookup;
import org.rostrum.core.text.Quotations;
import org.rostrum.core.text.SafeText;
import org.rostrum.core.text.Words;

/// Finds speakers, themes and sources by what somebody typed. Thread-safe.
public final class Naming {

  private static final int LISTED = 8;

  private final Library library;
  private final People people;
  private final Map<SpeakerId, List<String>> names;
  private final ThemeNames themeNames;
  private final UnaryOperator<String> elsewhere;

  public Naming(Library library) {
    this(library, kind -> "");
  }

  /// @param elsewhere a sentence that says where a front end lists all things of a kind ("speaker",
  ///   "theme", "source"); empty where it does not
  public Naming(Library library, UnaryOperator<String> elsewhere) {
    this.library = library;
    this.people = new People(library);
    this.names = names(library, people);
    this.themeNames = new ThemeNames(library);
    this.elsewhere = elsewhere;
  }

  /// Everybody whom the record lists, in its order: each once, under however many labels.
  public List<Person> speakers() {
    return people.all();
  }

  /// A form of address that no label has does not count.
  public Named<Person> speaker(String typed) {
    Named<Person> found = labelled(typed);
    String bare = String.join(" ", Label.of(typed).name());
    return found instanceof Named.Unclear<Person>
            && !Label.of(typed).address().isEmpty()
            && labelled(bare) instanceof Named.One<Person> one
        ? one
        : found;
  }

  private Named<Person> labelled(String typed) {
    return one(
        "speaker",
        typed,
        people.all(),
        new Called<>(
            person -> names.getOrDefault(person.speaker().id(), List.of(person.speaker().name())),
            person -> person.speaker().name(),
            person -> person.speaker().id().value()));
  }

  /// Whether words were said by whom somebody typed: a speaker, or else somebody whom the record
  /// names, as one whom a report quotes or of whom others speak.
  ///
  /// @param typed nothing where nobody is named
  public Named<Enquiry.Check> check(String words, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return new Named.One<>(new Enquiry.Check(words, null));
    }
    return switch (speaker(typed)) {
      case Named.One<Person>(Person person) ->
          new Named.One<>(new Enquiry.Check(words, person.speaker().id()));
      case Named.Unclear<Person>(String why, List<Person> ignored) ->
          library.passages().stream().anyMatch(passage -> names(passage, typed.strip()))
              ? new Named.One<>(new Enquiry.Check(words, null, typed.strip()))
              : new Named.Unclear<>(why, List.of());
    };
  }

  private static boolean names(Passage passage, String name) {
    return QuotedPeople.quotes(passage, name)
        || (Words.of(name).size() > 1
            && passage.locator().part().searched()
            && Quotations.find(name, passage.text()).isPresent());
  }

  public Named<Theme> theme(String typed) {
    return one(
        "theme",
        typed,
        library.themes(),
        new Called<>(
            theme -> List.of(theme.name(), theme.id().value(), themeNames.of(theme)),
            themeNames::of,
            theme -> theme.id().value()));
  }

  public Named<Source> source(String typed) {
    return one(
        "source",
        typed,
        library.sources(),
        new Called<>(
            source -> List.of(source.title(), source.id().value()),
            Source::title,
            source -> source.id().value()));
  }

  /// Everything that each person can be called by, under the id of their first label: every label,
  /// its id, and nicknames.
  static Map<SpeakerId, List<String>> names(Library library, People people) {
    Map<SpeakerId, Set<String>> names = new LinkedHashMap<>();
    for (Source.Panel panel : library.panels()) {
      for (Appearance appearance : panel.appearances()) {
        Speaker label = appearance.speaker();
        SpeakerId first = people.find(label.id()).map(p -> p.speaker().id()).orElse(label.id());
        Set<String> own = names.computeIfAbsent(first, ignored -> new LinkedHashSet<>());
        own.add(label.name());
        own.add(label.id().value());
        own.addAll(label.nicknames());
      }
    }
    return names.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
  }

  /// How things of a kind are called: by any name when typed; by name, or id where names are
  /// shared, when shown.
  private record Called<T>(
      Function<T, List<String>> names, Function<T, String> name, Function<T, String> id) {

    String list(List<T> things) {
      boolean shared = things.stream().map(name).distinct().count() < things.size();
      String list =
          things.stream()
              .limit(LISTED)
              .map(thing -> name.apply(thing) + (shared ? " (" + id.apply(thing) + ")" : ""))
              .map(SafeText::of)
              .collect(Collectors.joining("; "));
      return things.size() > LISTED ? list + "; …" : list;
    }
  }

  private <T> Named<T> one(String kind, String typed, List<T> things, Called<T> called) {
    String asked = SafeText.of(typed).strip();
    return switch (Lookup.find(typed, things, called.names())) {
      case Lookup.Found.One<T>(T thing) -> new Named.One<>(thing);
      case Lookup.Found.Several<T>(List<T> fitting) ->
          new Named.Unclear<>(
              "More than one %s fits %s: %s. Type more of the name, or the id."
                  .formatted(kind, asked, called.list(fitting)),
              fitting);
      case Lookup.Found.None<T>(List<T> nearest) -> {
        if (things.isEmpty()) {
          yield new Named.Unclear<>("The corpus names no " + kind + ".", List.of());
        }
        String hint = nearest.isEmpty() ? "" : " Did you mean " + called.list(nearest) + "?";
        String why = "No %s fits %s.%s %s".formatted(kind, asked, hint, elsewhere.apply(kind));
        yield new Named.Unclear<>(why.strip(), nearest);
      }
    };
  }
}
