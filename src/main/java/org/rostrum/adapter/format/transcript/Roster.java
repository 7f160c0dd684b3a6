package org.rostrum.adapter.format.transcript;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.Attendance;
import org.rostrum.adapter.format.LabelWords;
import org.rostrum.adapter.format.ListingLine;
import org.rostrum.adapter.format.NameForms;
import org.rostrum.adapter.format.SpeakerLabel;
import org.rostrum.adapter.format.Unnamed;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.text.Slug;

/// Whom the labels of one file mean, seen together: a name that fits several of the people is
/// nobody's.
final class Roster {

  private final Map<String, Voice> voices = new LinkedHashMap<>();
  private final Map<String, Affiliation> affiliations = new LinkedHashMap<>();

  private Roster() {}

  /// @param named whom a label means beyond doubt, by the operator's word
  /// @param attendance whom the head of the file lists or introduces
  static Roster of(
      Collection<String> labels, Function<String, Optional<String>> named, Attendance attendance) {
    Roster roster = new Roster();
    Map<String, Set<Affiliation>> stated = new HashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Attendance.Meant> meant = attendance.meant(labels);
    Map<String, Voice> voices = new LinkedHashMap<>();
    for (String label : labels) {
      voices.put(label, listed(label, meant.get(label), attendance));
    }
    Set<String> given = new HashSet<>();
    ShortNames shortNames = ShortNames.of(voices.values());
    for (Map.Entry<String, Voice> entry : voices.entrySet()) {
      String label = entry.getKey();
      Optional<String> byOperator = named.apply(label);
      byOperator.ifPresent(given::add);
      Voice voice =
          byOperator
              .<Voice>map(name -> new Voice.Person(name, Affiliation.UNKNOWN))
              .orElseGet(() -> shortNames.whole(label, entry.getValue()));
      roster.voices.put(label, voice);
      if (voice instanceof Voice.Person(String name, Affiliation affiliation)) {
        names.putIfAbsent(Slug.of(name), name);
        Set<Affiliation> known = stated.computeIfAbsent(Slug.of(name), none -> new HashSet<>());
        if (!affiliation.equals(Affiliation.UNKNOWN)) {
          known.add(affiliation);
        }
      }
    }
    Set<String> shared = NameForms.shared(names.values());
    roster.voices.replaceAll(
        (label, voice) ->
            voice instanceof Voice.Person person ? settled(person, names, stated, shared) : voice);
    roster.dropTitles(given);
    for (Voice voice : roster.voices.values()) {
      if (voice instanceof Voice.Person(String name, Affiliation affiliation)) {
        roster.affiliations.put(name, affiliation);
      }
    }
    return roster;
  }

  /// Full names go without titles that say nothing of their bearers, unless these tell two apart,
  /// or the operator has given them.
  private void dropTitles(Set<String> given) {
    Map<String, Set<String>> titled = new HashMap<>();
    for (Voice voice : voices.values()) {
      if (voice instanceof Voice.Person(String name, Affiliation ignored)) {
        titled
            .computeIfAbsent(Slug.of(LabelWords.withoutAddress(name)), none -> new HashSet<>())
            .add(Slug.of(name));
      }
    }
    voices.replaceAll(
        (label, voice) -> {
          if (!(voice instanceof Voice.Person(String name, Affiliation affiliation))
              || given.contains(name)) {
            return voice;
          }
          String bare = LabelWords.withoutAddress(name);
          boolean sole = titled.getOrDefault(Slug.of(bare), Set.of()).size() == 1;
          return sole && isFull(bare) ? new Voice.Person(bare, affiliation) : voice;
        });
  }

  /// Whether a name is more than a surname: `Van Dam` is one.
  private static boolean isFull(String name) {
    return LabelWords.words(name).stream()
            .filter(word -> !LabelWords.PARTICLES.contains(word))
            .count()
        > 1;
  }

  /// Somebody whom the head of the file lists or introduces, by their full name.
  private static Voice listed(
      String label, Attendance.@Nullable Meant meant, Attendance attendance) {
    Voice voice = TranscriptLabel.voice(label);
    return switch (meant) {
      case Attendance.Meant.Person(String name) when voice instanceof Voice.Person person -> {
        Affiliation known =
            attendance.of(name).map(ListingLine::affiliation).orElse(Affiliation.UNKNOWN);
        boolean own = !person.affiliation().equals(Affiliation.UNKNOWN);
        yield new Voice.Person(name, own ? person.affiliation() : known);
      }
      case Attendance.Meant.Person(String name) when isOffice(label) ->
          new Voice.Person(
              name, attendance.of(name).map(ListingLine::affiliation).orElse(Affiliation.UNKNOWN));
      case Attendance.Meant.Several() when voice instanceof Voice.Person ->
          new Voice.Nobody("may be several of those present");
      case null, default -> voice;
    };
  }

  private static boolean isOffice(String label) {
    return SpeakerLabel.of(label).kind() == SpeakerLabel.Kind.OFFICE
        || TranscriptLabel.isOffice(label)
        || Unnamed.isOffice(label);
  }

  /// Whom a label means.
  ///
  /// @throws IllegalArgumentException for a label that the file does not have
  Voice of(String label) {
    Voice voice = voices.get(label);
    if (voice == null) {
      throw new IllegalArgumentException("nobody is called " + label);
    }
    return voice;
  }

  /// What is known of each person, by name.
  Map<String, Affiliation> affiliations() {
    return affiliations;
  }

  private static Voice settled(
      Voice.Person person,
      Map<String, String> names,
      Map<String, Set<Affiliation>> stated,
      Set<String> shared) {
    String slug = Slug.of(person.name());
    Set<Affiliation> known = stated.getOrDefault(slug, Set.of());
    if (known.size() > 1) {
      return new Voice.Nobody(
          "stands beside different affiliations, so it may be two people's name");
    }
    if (shared.contains(person.name())) {
      return new Voice.Nobody("fits several of the people");
    }
    return new Voice.Person(
        names.getOrDefault(slug, person.name()),
        known.isEmpty() ? Affiliation.UNKNOWN : List.copyOf(known).getFirst());
  }
}
