package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Slug;

/// Those listed at an event, found by the lines that credit them. A line credits somebody when it
/// is their name or nickname, alone or with words of what their own listing says; one that says
/// anything else of them credits nobody. "Professor" and the like before a name do not count.
final class Roll {

  private record Entry(Appearance appearance, Set<String> words) {}

  private static final int LONGEST_NAME = 120;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Set<String> SMALL_WORDS =
      Set.of("", "and", "at", "for", "from", "in", "of", "on", "the", "with");

  private final List<Appearance> appearances = new ArrayList<>();
  private final Map<String, Entry> byName = new HashMap<>();
  private final Map<String, @Nullable Entry> byPlainName = new HashMap<>();

  /// Adds somebody; false where one of their names is somebody else's already.
  boolean add(ListingLine listing, List<String> nicknames, TextSpan line) {
    SpeakerId id = new SpeakerId(Slug.of(listing.name()));
    if (appearances.stream().anyMatch(a -> a.speaker().id().equals(id))) {
      return false;
    }
    Appearance appearance =
        new Appearance(
            new Speaker(id, listing.name(), nicknames),
            listing.affiliation(),
            listing.capacities(),
            line);
    appearances.add(appearance);
    Entry entry = new Entry(appearance, words(listing.line()));
    String name = Folded.text(listing.name());
    boolean free = byName.putIfAbsent(name, entry) == null;
    for (String nickname : nicknames) {
      if (!Folded.text(nickname).equals(name)) {
        free &= byName.putIfAbsent(Folded.text(nickname), entry) == null;
      }
    }
    String plain = Titles.withoutHonorifics(name);
    byPlainName.put(plain, byPlainName.containsKey(plain) ? null : entry);
    return free;
  }

  List<Appearance> appearances() {
    return List.copyOf(appearances);
  }

  boolean isEmpty() {
    return appearances.isEmpty();
  }

  /// Whom a line credits with what stands above it.
  Optional<Appearance> credited(String line) {
    Optional<Entry> alone = named(line).or(() -> named(AttributionShape.withoutFullStop(line)));
    if (alone.isPresent()) {
      return alone.map(Entry::appearance);
    }
    Matcher end = ListingLine.AFTER_NAME.matcher(line);
    while (end.find() && end.start() <= LONGEST_NAME) {
      int from = end.end();
      Optional<Entry> entry =
          named(line.substring(0, end.start())).filter(e -> agrees(line, from, e));
      if (entry.isPresent()) {
        return entry.map(Entry::appearance);
      }
    }
    return Optional.empty();
  }

  private Optional<Entry> named(String name) {
    if (name.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    String folded = Folded.text(name);
    return Optional.ofNullable(byName.get(folded))
        .or(() -> Optional.ofNullable(byPlainName.get(Titles.withoutHonorifics(folded))));
  }

  /// Whether what a line says after the name is in the listing. A listing that gives nothing but
  /// the name contradicts nothing that reads as an affiliation.
  private static boolean agrees(String line, int from, Entry entry) {
    Set<String> words = words(line.substring(from));
    if (words.isEmpty()) {
      return false;
    }
    return entry.appearance().affiliation().equals(Affiliation.UNKNOWN)
        ? AttributionShape.namesPerson(line)
        : entry.words().containsAll(words);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(List.of(BETWEEN_WORDS.split(Folded.text(text), -1)));
    words.removeAll(SMALL_WORDS);
    return words;
  }
}
