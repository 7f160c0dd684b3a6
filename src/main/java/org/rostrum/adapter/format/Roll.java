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
/// anything else of them credits nobody, nor does a name that several people have. "Professor" and
/// the like before a name do not count.
final class Roll {

  /// @param names name and nicknames, folded
  /// @param words what the listing says
  private record Entry(
      ListingLine listing, Appearance appearance, Set<String> names, Set<String> words) {}

  private static final int LONGEST_NAME = 120;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Set<String> SMALL_WORDS =
      Set.of("", "and", "at", "for", "from", "in", "of", "on", "the", "with");

  private final List<Entry> entries = new ArrayList<>();
  private final Set<SpeakerId> ids = new HashSet<>();
  private final Map<String, Entry> byName = new HashMap<>();
  private final Map<String, @Nullable Entry> byPlainName = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  /// Whether somebody is listed already in just these words.
  boolean has(ListingLine listing, List<String> nicknames) {
    return entries.stream()
        .anyMatch(
            entry ->
                entry.listing().equals(listing)
                    && entry.appearance().speaker().nicknames().equals(nicknames));
  }

  /// Adds somebody; false where one of their names is somebody else's too, so that it credits
  /// neither. Of several with the same name none stays on the roll.
  boolean add(ListingLine listing, List<String> nicknames, TextSpan line) {
    SpeakerId id = new SpeakerId(Slug.of(listing.name()));
    Appearance appearance =
        new Appearance(
            new Speaker(id, listing.name(), nicknames),
            listing.affiliation(),
            listing.capacities(),
            line);
    Set<String> names = new HashSet<>();
    names.add(Folded.text(listing.name()));
    nicknames.forEach(nickname -> names.add(Folded.text(nickname)));
    Entry entry = new Entry(listing, appearance, names, words(listing.line()));
    String plain = Titles.withoutHonorifics(Folded.text(listing.name()));
    byPlainName.put(plain, byPlainName.containsKey(plain) ? null : entry);
    boolean free = true;
    for (String name : names) {
      if (byName.putIfAbsent(name, entry) != null) {
        shared.add(name);
        free = false;
      }
    }
    Bounds.checkPeople(ids.size());
    if (ids.add(id)) {
      entries.add(entry);
      return free;
    }
    shared.addAll(names);
    for (Entry other : List.copyOf(entries)) {
      if (other.appearance().speaker().id().equals(id)) {
        shared.addAll(other.names());
        entries.remove(other);
      }
    }
    return false;
  }

  List<Appearance> appearances() {
    return entries.stream().map(Entry::appearance).toList();
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /// Whom a line credits with what stands above it; empty where nobody, or that is in doubt.
  Optional<Appearance> credited(String line) {
    return isInDoubt(line) ? Optional.empty() : meant(line).map(Entry::appearance);
  }

  /// Whether a line names somebody listed as a credit does, but leaves it in doubt whom: several
  /// people have the name, or the line asks.
  boolean isInDoubt(String line) {
    boolean asks = AttributionShape.asks(line);
    return meant(line).filter(e -> asks && !AttributionShape.asks(e.listing().line())).isPresent()
        || (AttributionShape.isCreditLike(line) && namesSeveral(line));
  }

  private boolean namesSeveral(String line) {
    if (isShared(AttributionShape.withoutFullStop(line))) {
      return true;
    }
    Matcher end = ListingLine.AFTER_NAME.matcher(line);
    while (end.find() && end.start() <= LONGEST_NAME) {
      if (isShared(line.substring(0, end.start()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isShared(String name) {
    String folded = Folded.text(name);
    String plain = Titles.withoutHonorifics(folded);
    return byName.containsKey(folded)
        ? shared.contains(folded)
        : byPlainName.containsKey(plain) && byPlainName.get(plain) == null;
  }

  private Optional<Entry> meant(String line) {
    Optional<Entry> alone = named(line).or(() -> named(AttributionShape.withoutFullStop(line)));
    if (alone.isPresent()) {
      return alone;
    }
    Matcher end = ListingLine.AFTER_NAME.matcher(line);
    while (end.find() && end.start() <= LONGEST_NAME) {
      int from = end.end();
      Optional<Entry> entry =
          named(line.substring(0, end.start())).filter(e -> agrees(line, from, e));
      if (entry.isPresent()) {
        return entry;
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
