package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.corpus.Patience;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.text.Slug;

/// Those who take part in a transcript: whom the header lists and who has a turn. A name that
/// several of them have is nobody's, and its turns are left out. A turn of nobody stays what it is.
final class Cast {

  private final List<SpeakerEntry> entries = new ArrayList<>();
  private final List<Turn> turns = new ArrayList<>();
  private final Map<String, SpeakerEntry> byLabel = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> shared = new HashSet<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Findings findings;

  private Cast(Findings findings) {
    this.findings = findings;
  }

  /// Those of a file that anybody may have written: a label that names nobody, or several of them,
  /// is nobody's, unless it is listed with what it does or the operator says whose it is.
  static Cast of(
      @Nullable Object listed,
      int headerLine,
      List<Turn> spoken,
      Function<String, Optional<String>> named,
      Findings findings) {
    Cast cast = new Cast(findings);
    List<Turn> turns = spoken;
    if (listed instanceof List<?> items) {
      cast.addListed(items, headerLine, cast.labels(turns));
    } else if (listed != null) {
      findings.warn(
          headerLine,
          "\"speakers\" is not a list, and is left out",
          "write \"speakers\":[…], or delete it");
    }
    turns = cast.credited(turns, named);
    cast.addSpeaking(turns, listed instanceof List);
    return cast;
  }

  /// The turns, those of labels that name nobody beyond doubt without a speaker.
  private List<Turn> credited(List<Turn> spoken, Function<String, Optional<String>> named) {
    Set<String> people = new LinkedHashSet<>();
    entries.forEach(entry -> people.add(entry.listing().name()));
    for (Turn turn : spoken) {
      if (turn.speaker() != null) {
        people.add(turn.speaker());
      }
    }
    Set<String> sharing = NameForms.shared(people);
    Map<String, Optional<String>> doubts = new HashMap<>();
    List<Turn> credited = new ArrayList<>();
    for (Turn turn : spoken) {
      Patience.check();
      String label = turn.speaker();
      if (label == null) {
        credited.add(turn);
        continue;
      }
      boolean first = !doubts.containsKey(label);
      Optional<String> doubt = doubts.computeIfAbsent(label, one -> doubt(one, sharing, named));
      credited.add(doubt.isPresent() ? turn.by(null) : turn);
      if (first && doubt.isPresent()) {
        findings.warn(
            turn.line(),
            Findings.shown(label)
                + " "
                + doubt.get()
                + ": what is said under it is credited to nobody",
            "write the person's whole name, or list it with what the person does, if it is one");
      }
    }
    return credited;
  }

  private Optional<String> doubt(
      String label, Set<String> sharing, Function<String, Optional<String>> named) {
    SpeakerEntry entry = byLabel.get(key(label));
    boolean known =
        entry != null
            && (!entry.listing().affiliation().equals(Affiliation.UNKNOWN)
                || !entry.listing().capacities().isEmpty()
                || !key(entry.listing().name()).equals(key(label)));
    if (known || named.apply(label).isPresent()) {
      return Optional.empty();
    }
    if (entry != null) {
      return Unnamed.whyListed(label);
    }
    return Unnamed.why(label)
        .or(
            () ->
                sharing.contains(label)
                    ? Optional.of("fits several of the people")
                    : Optional.empty());
  }

  /// Those who have a turn, with the affiliations that are known of them by name.
  static Cast of(Map<String, Affiliation> affiliations, List<Turn> turns, Findings findings) {
    Cast cast = new Cast(findings);
    affiliations.forEach(
        (name, affiliation) ->
            cast.add(new SpeakerEntry(new ListingLine(name, affiliation, List.of()), List.of())));
    cast.addSpeaking(turns, false);
    return cast;
  }

  List<SpeakerEntry> entries() {
    return List.copyOf(entries);
  }

  /// The turns of which it is certain whose they are, or that they are nobody's.
  List<Turn> turns() {
    return List.copyOf(turns);
  }

  /// Who a label of a turn means.
  ///
  /// @throws IllegalStateException for a label that no turn has
  SpeakerEntry of(String label) {
    SpeakerEntry entry = byLabel.get(key(label));
    if (entry == null) {
      throw new IllegalStateException("nobody is called " + label);
    }
    return entry;
  }

  private void addListed(List<?> items, int line, Set<String> labels) {
    for (Object item : items) {
      Optional<SpeakerEntry> entry =
          item instanceof String text && labels.contains(key(text))
              ? Optional.of(unaffiliated(text.strip()))
              : SpeakerEntry.of(item, line, findings);
      entry.ifPresent(listed -> addListed(listed, line));
    }
  }

  private void addListed(SpeakerEntry entry, int line) {
    String name = entry.listing().name();
    if (entries.contains(entry)) {
      findings.warn(
          line, name + " is listed twice in the same words; one is left out", "delete one");
    } else if (!add(entry)) {
      findings.warn(
          line,
          "a name or nickname of " + name + " is listed twice, so the turns under it are left out",
          "delete one, or tell the two people apart");
    }
  }

  private void addSpeaking(List<Turn> spoken, boolean hasList) {
    Map<String, Turn> unlisted = new LinkedHashMap<>();
    for (Turn turn : spoken) {
      String label = turn.speaker();
      if (label == null) {
        turns.add(turn);
        continue;
      }
      String key = key(label);
      if (!byLabel.containsKey(key)) {
        unlisted.putIfAbsent(label, turn);
        add(unaffiliated(label));
      }
      if (!shared.contains(key)) {
        turns.add(turn);
      }
    }
    if (hasList) {
      unlisted
          .values()
          .forEach(
              turn ->
                  findings.warn(
                      turn.line(),
                      turn.speaker()
                          + " speaks but is not listed; role and organisation are unknown",
                      "add the person to \"speakers\", or write the name as it is there"));
    }
  }

  /// Adds somebody; false where one of their names is somebody else's too. Of several with the same
  /// name none is kept.
  private boolean add(SpeakerEntry entry) {
    boolean free = true;
    for (String name : names(entry)) {
      if (byLabel.putIfAbsent(name, entry) != null) {
        shared.add(name);
        free = false;
      }
    }
    if (ids.add(key(entry.listing().name()))) {
      Bounds.checkPeople(ids.size());
      entries.add(entry);
      return free;
    }
    shared.addAll(names(entry));
    for (SpeakerEntry other : entries()) {
      if (key(other.listing().name()).equals(key(entry.listing().name()))) {
        shared.addAll(names(other));
        entries.remove(other);
      }
    }
    return false;
  }

  private Set<String> names(SpeakerEntry entry) {
    Set<String> names = new HashSet<>(Set.of(key(entry.listing().name())));
    entry.nicknames().forEach(nickname -> names.add(key(nickname)));
    return names;
  }

  private static SpeakerEntry unaffiliated(String name) {
    return new SpeakerEntry(new ListingLine(name, Affiliation.UNKNOWN, List.of()), List.of());
  }

  private Set<String> labels(List<Turn> turns) {
    Set<String> labels = new HashSet<>();
    for (Turn turn : turns) {
      if (turn.speaker() != null) {
        labels.add(key(turn.speaker()));
      }
    }
    return labels;
  }

  private String key(String label) {
    return keys.computeIfAbsent(label, Slug::of);
  }
}
