package org.rostrum.core.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.people.People;
import org.rostrum.core.people.Person;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Slips;
import org.rostrum.core.text.Words;

/// The names that fit what somebody has typed so far. Pure: the same typing gets the same names.
/// Immutable, so thread-safe.
public final class Suggestions {

  /// The most that are suggested at once.
  public static final int MOST = 25;

  private static final int NO_FIT = Integer.MAX_VALUE;

  private final List<Entry> speakers;
  private final List<Entry> themes;
  private final List<Entry> sources;

  /// A thing by the name that it is shown under, and its id.
  public record Suggestion(String name, String id) {}

  public Suggestions(Library library) {
    People people = new People(library);
    Map<SpeakerId, List<String>> names = Naming.names(library, people);
    this.speakers =
        people.all().stream()
            .map(Person::speaker)
            .map(
                speaker ->
                    Entry.of(
                        new Suggestion(speaker.name(), speaker.id().value()),
                        names.getOrDefault(speaker.id(), List.of(speaker.name()))))
            .toList();
    ThemeNames themeNames = new ThemeNames(library);
    this.themes =
        library.themes().stream()
            .map(theme -> Entry.of(themeNames.of(theme), theme.id().value()))
            .toList();
    this.sources =
        library.sources().stream()
            .map(source -> Entry.of(source.title(), source.id().value()))
            .toList();
  }

  public List<Suggestion> speakers(String typed) {
    return fitting(typed, speakers);
  }

  public List<Suggestion> themes(String typed) {
    return fitting(typed, themes);
  }

  public List<Suggestion> sources(String typed) {
    return fitting(typed, sources);
  }

  private static List<Suggestion> fitting(String typed, List<Entry> entries) {
    record Ranked(Suggestion suggestion, int rank) {}
    String whole = Folded.text(typed);
    List<String> words = words(typed);
    List<Ranked> ranked = new ArrayList<>();
    for (Entry entry : entries) {
      int rank = words.isEmpty() ? 0 : entry.rank(whole, words);
      if (rank < NO_FIT) {
        ranked.add(new Ranked(entry.suggestion(), rank));
      }
    }
    return ranked.stream()
        .sorted(Comparator.comparingInt(Ranked::rank))
        .limit(MOST)
        .map(Ranked::suggestion)
        .toList();
  }

  private static List<String> words(String text) {
    return Words.of(text).stream().map(Words.Word::folded).toList();
  }

  /// A thing with all its names, made comparable once.
  private record Entry(Suggestion suggestion, List<Name> names) {

    static Entry of(String name, String id) {
      return of(new Suggestion(name, id), List.of(name, id));
    }

    static Entry of(Suggestion suggestion, List<String> names) {
      Set<Name> made = new LinkedHashSet<>();
      names.forEach(name -> made.add(new Name(Folded.text(name), words(name))));
      return new Entry(suggestion, List.copyOf(made));
    }

    int rank(String whole, List<String> typed) {
      int best = NO_FIT;
      for (Name name : names) {
        best = Math.min(best, name.rank(whole, typed));
      }
      return best;
    }
  }

  /// One name: how well it fits is told by the strictest reading under which it does.
  private record Name(String folded, List<String> words) {

    int rank(String whole, List<String> typed) {
      if (folded.startsWith(whole)) {
        return 0;
      }
      if (each(typed, false)) {
        return 1;
      }
      if (each(typed, true)) {
        return 2;
      }
      return isSubsequence(whole) ? 3 : NO_FIT;
    }

    private boolean each(List<String> typed, boolean slips) {
      for (String part : typed) {
        boolean fits = false;
        for (int i = 0; i < words.size() && !fits; i++) {
          String word = words.get(i);
          fits = word.startsWith(part) || (slips && begins(part, word));
        }
        if (!fits) {
          return false;
        }
      }
      return true;
    }

    /// Whether a part is the beginning of a word, with slips that a reader forgives.
    private static boolean begins(String part, String word) {
      return Slips.near(part, word)
          || (word.length() > part.length() && Slips.near(part, word.substring(0, part.length())));
    }

    private boolean isSubsequence(String letters) {
      int at = 0;
      for (int i = 0; i < folded.length() && at < letters.length(); i++) {
        if (letters.charAt(at) == ' ') {
          at++;
        }
        if (at < letters.length() && folded.charAt(i) == letters.charAt(at)) {
          at++;
        }
      }
      return at == letters.length();
    }
  }
}
