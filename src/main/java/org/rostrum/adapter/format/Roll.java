package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Quotations;
import org.rostrum.core.text.Slug;

/// Those listed at an event, found by the lines that credit them. A line credits somebody when it
/// is their name or nickname, alone or with parts of what their own listing says; one that says
/// anything else of them credits nobody.
final class Roll {

  private record Entry(Appearance appearance, String listing) {}

  private final List<Appearance> appearances = new ArrayList<>();
  private final Map<String, Entry> byName = new HashMap<>();

  /// Adds somebody; false where one of their names is somebody else's already.
  boolean add(Listing listing, List<String> nicknames, TextSpan line) {
    SpeakerId id = new SpeakerId(Slug.of(listing.name()));
    Appearance appearance =
        new Appearance(
            new Speaker(id, listing.name(), nicknames),
            listing.affiliation(),
            listing.capacities(),
            line);
    if (appearances.stream().anyMatch(a -> a.speaker().id().equals(id))) {
      return false;
    }
    appearances.add(appearance);
    Entry entry = new Entry(appearance, listing.line());
    boolean free = isFree(listing.name(), entry);
    for (String nickname : nicknames) {
      free &= isFree(nickname, entry);
    }
    return free;
  }

  private boolean isFree(String name, Entry entry) {
    Entry other = byName.putIfAbsent(Folded.text(name), entry);
    return other == null || other == entry;
  }

  List<Appearance> appearances() {
    return List.copyOf(appearances);
  }

  boolean isEmpty() {
    return appearances.isEmpty();
  }

  /// Whom a name or nickname, and nothing else, means.
  Optional<Appearance> named(String name) {
    return Optional.ofNullable(byName.get(Folded.text(name))).map(Entry::appearance);
  }

  /// Whom a line credits with what stands above it.
  Optional<Appearance> credited(String line) {
    Optional<Appearance> alone =
        named(AttributionShape.withoutFullStop(line)).or(() -> named(line));
    if (alone.isPresent()) {
      return alone;
    }
    String credit = AttributionShape.withoutFullStop(line);
    Matcher end = Listing.AFTER_NAME.matcher(credit);
    while (end.find()) {
      Entry entry = byName.get(Folded.text(credit.substring(0, end.start())));
      if (entry != null && agrees(credit, end.end(), entry)) {
        return Optional.of(entry.appearance());
      }
    }
    return Optional.empty();
  }

  /// Whether what a line says after the name is in the listing. A listing that gives nothing but
  /// the name contradicts nothing that reads as an affiliation.
  private static boolean agrees(String credit, int from, Entry entry) {
    if (entry.appearance().affiliation().equals(Affiliation.UNKNOWN)) {
      return AttributionShape.namesPerson(credit);
    }
    for (String part : credit.substring(from).split("[,()]")) {
      if (!part.isBlank() && Quotations.find(part.strip(), entry.listing()).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
