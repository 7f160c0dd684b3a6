package org.rostrum.core.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.people.Person;
import org.rostrum.core.text.Words;

/// Whether those whom a model's sentence names are those who said what it rests on. Thread-safe.
final class Credited {

  /// How much nearer it may be to what somebody else said than to the words of whom it names.
  private static final double OTHERS = 0.02;

  /// How near a part of it must be to those.
  private static final double OWN = DraftCheck.NEAR - 0.05;

  /// With fewer words of its own, a part of a sentence says nothing that could be held to anybody.
  private static final int FEWEST = 2;

  private static final Set<String> HE_OR_SHE = Set.of("he", "she", "his", "her");

  private final Called called;
  private final Support support;

  Credited(Called called, Support support) {
    this.called = called;
    this.support = support;
  }

  /// Who alone said all of it; null where several did, or nobody.
  @Nullable Person onlyOne(List<Offered> cited) {
    Set<Person> speakers = new LinkedHashSet<>();
    for (Offered offered : cited) {
      Optional<Person> speaker = called.speaker(offered.citation().passage());
      if (speaker.isEmpty()) {
        return null;
      }
      speakers.add(speaker.get());
    }
    return speakers.size() == 1 ? speakers.iterator().next() : null;
  }

  /// Whether somebody is named who said none of it, unless the words cited name them themselves and
  /// nothing is put into their mouth.
  static boolean misnames(Asserted sentence, List<Offered> cited) {
    return sentence.names().stream()
        .filter(name -> !spoke(name, cited))
        .anyMatch(
            name ->
                name.speaks()
                    || !mentioned(sentence.words().subList(name.from(), name.to()), cited));
  }

  /// Whether everybody whom a name stands for said something that is cited; of several who share
  /// one, one of them.
  private static boolean spoke(Called.Name name, List<Offered> cited) {
    return name.each().stream()
        .allMatch(alike -> cited.stream().anyMatch(offered -> theirs(alike, offered)));
  }

  private static boolean theirs(Set<Person> people, Offered offered) {
    return people.stream().anyMatch(person -> person.said(offered.citation().passage()));
  }

  private static boolean mentioned(List<Words.Word> name, List<Offered> cited) {
    List<String> words = name.stream().map(Words.Word::folded).toList();
    return cited.stream()
        .anyMatch(
            offered ->
                Words.of(offered.words()).stream()
                    .map(Words.Word::folded)
                    .collect(Collectors.toSet())
                    .containsAll(words));
  }

  /// Whether "she" would be somebody else than whom the sentence before was about.
  ///
  /// @param before who alone said what the sentence just before rests on
  boolean dangles(Asserted sentence, List<Offered> cited, @Nullable Person before) {
    return !sentence.words().isEmpty()
        && HE_OR_SHE.contains(sentence.words().getFirst().folded())
        && (before == null || !before.equals(onlyOne(cited)));
  }

  /// Whether a part of the sentence is nearer to what somebody else said than to the words of whom
  /// it names.
  boolean swaps(Asserted sentence, List<Offered> cited) {
    List<Called.Name> names = sentence.names();
    for (int i = 0; i < names.size(); i++) {
      int from = i == 0 ? 0 : names.get(i).from();
      int to = i + 1 < names.size() ? names.get(i + 1).from() : sentence.words().size();
      String told = sentence.told(from, to);
      if (Words.of(told).size() >= FEWEST && swapped(told, names.get(i).people(), cited)) {
        return true;
      }
    }
    return false;
  }

  private boolean swapped(String told, Set<Person> named, List<Offered> cited) {
    List<String> own = new ArrayList<>();
    List<String> others = new ArrayList<>();
    cited.forEach(offered -> (theirs(named, offered) ? own : others).add(offered.read()));
    if (own.isEmpty()) {
      return false;
    }
    double near = support.of(told, own);
    return near < OWN || (!others.isEmpty() && near < support.of(told, others) - OTHERS);
  }
}
