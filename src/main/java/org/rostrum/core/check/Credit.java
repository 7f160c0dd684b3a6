package org.rostrum.core.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.people.QuotedPeople;
import org.rostrum.core.text.Lists;

/// Who is said to have said words.
///
/// @param name as the record names them; as it was written where it knows no such person
/// @param people the labels of whom the name can mean; empty where the record lists nobody of it
/// @param certainty how surely they are whom the words are credited to
public record Credit(String name, Set<SpeakerId> people, Certainty certainty) {

  /// How surely somebody is meant.
  public enum Certainty {
    /// Nobody else can be.
    SURE,
    /// They are named beside the words, and may be spoken of or spoken to.
    POSSIBLE,
    /// They are one of several who are named, and nothing tells which is meant.
    ONE_OF_SEVERAL
  }

  public Credit {
    people = Set.copyOf(people);
  }

  /// Somebody who is meant for sure.
  public Credit(String name, Set<SpeakerId> people) {
    this(name, people, Certainty.SURE);
  }

  /// The same people, less surely.
  Credit possible() {
    return new Credit(name, people, Certainty.POSSIBLE);
  }

  /// One of several people.
  static Credit oneOf(List<Credit> several) {
    Set<SpeakerId> people = new LinkedHashSet<>();
    several.forEach(credit -> people.addAll(credit.people));
    String names =
        Lists.or(several.stream().map(Credit::name).distinct().collect(Collectors.toList()));
    return new Credit(names, people, Certainty.ONE_OF_SEVERAL);
  }

  /// Whether they are listed at an event.
  public boolean listed() {
    return !people.isEmpty();
  }

  /// Whether one of them uttered it, be it as somebody else's, or a report quotes it as theirs.
  boolean said(Passage passage) {
    return passage.utteredBy().filter(speaker -> people.contains(speaker.id())).isPresent()
        || QuotedPeople.quotes(passage, name);
  }
}
