package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.text.Slug;

/// Those who take part in a transcript: whom the header lists and who has a turn.
final class Cast {

  private final List<SpeakerEntry> entries = new ArrayList<>();
  private final Map<String, SpeakerEntry> byLabel = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Findings findings;

  private Cast(Findings findings) {
    this.findings = findings;
  }

  static Cast of(
      @Nullable Object listed, int headerLine, List<Turns.Turn> turns, Findings findings) {
    Cast cast = new Cast(findings);
    boolean hasList = listed != null;
    if (hasList) {
      cast.addListed(listed, headerLine, cast.labels(turns));
    }
    cast.addSpeaking(turns, hasList);
    return cast;
  }

  List<SpeakerEntry> entries() {
    return List.copyOf(entries);
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

  private void addListed(@Nullable Object listed, int line, Set<String> labels) {
    if (!(listed instanceof List<?> items)) {
      findings.problem(
          line, "\"speakers\" is not a list", "write \"speakers\":[…], or leave it out");
      return;
    }
    for (Object item : items) {
      Optional<SpeakerEntry> entry =
          item instanceof String text && labels.contains(key(text))
              ? Optional.of(unaffiliated(text.strip()))
              : SpeakerEntry.of(item, line, findings);
      entry
          .filter(e -> !add(e))
          .ifPresent(
              e ->
                  findings.problem(
                      line,
                      "a name or nickname of " + e.listing().name() + " is listed twice",
                      "delete one, or tell the two people apart"));
    }
  }

  private void addSpeaking(List<Turns.Turn> turns, boolean hasList) {
    Map<String, Turns.Turn> unlisted = new LinkedHashMap<>();
    for (Turns.Turn turn : turns) {
      if (!byLabel.containsKey(key(turn.speaker()))) {
        unlisted.putIfAbsent(turn.speaker(), turn);
        add(unaffiliated(turn.speaker()));
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

  private boolean add(SpeakerEntry entry) {
    String name = key(entry.listing().name());
    boolean free = byLabel.putIfAbsent(name, entry) == null;
    for (String nickname : entry.nicknames()) {
      if (!key(nickname).equals(name)) {
        free &= byLabel.putIfAbsent(key(nickname), entry) == null;
      }
    }
    if (free) {
      entries.add(entry);
    }
    return free;
  }

  private static SpeakerEntry unaffiliated(String name) {
    return new SpeakerEntry(new ListingLine(name, Affiliation.UNKNOWN, List.of()), List.of());
  }

  private Set<String> labels(List<Turns.Turn> turns) {
    Set<String> labels = new HashSet<>();
    turns.forEach(turn -> labels.add(key(turn.speaker())));
    return labels;
  }

  private String key(String label) {
    return keys.computeIfAbsent(label, Slug::of);
  }
}
