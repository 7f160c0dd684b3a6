package org.rostrum.core.desk;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;

/// How what was read differs from what was read before.
///
/// @param added the titles of new sources
/// @param removed the titles of those that are gone
/// @param changed the titles of those in which anything is another
/// @param sources how many there are now
/// @param passages how many they have
public record LibraryChange(
    List<String> added, List<String> removed, List<String> changed, int sources, int passages) {

  private static final int NAMED = 3;

  public LibraryChange {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  public static LibraryChange between(Library before, Library now) {
    return new LibraryChange(
        titles(now, source -> before.find(source.id()).isEmpty()),
        titles(before, source -> now.find(source.id()).isEmpty()),
        titles(now, source -> before.find(source.id()).isPresent() && differs(source, before, now)),
        now.sources().size(),
        now.passages().size());
  }

  private static boolean differs(Source source, Library before, Library now) {
    return !before.find(source.id()).filter(source::equals).isPresent()
        || !before.passagesOf(source.id()).equals(now.passagesOf(source.id()));
  }

  private static List<String> titles(Library library, Predicate<Source> wanted) {
    return library.sources().stream().filter(wanted).map(Source::title).toList();
  }

  public boolean isNone() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  /// The change in a line.
  public String line() {
    return "The sources were read anew: %s added, %s removed, %s changed. There are %d now, with %d passages."
        .formatted(counted(added), counted(removed), counted(changed), sources, passages);
  }

  private static String counted(List<String> titles) {
    if (titles.isEmpty()) {
      return "none";
    }
    String named = titles.stream().limit(NAMED).collect(Collectors.joining("; "));
    return titles.size() + " (" + named + (titles.size() > NAMED ? "; …" : "") + ")";
  }
}
