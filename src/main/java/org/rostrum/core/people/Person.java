package org.rostrum.core.people;

import java.util.List;
import java.util.Set;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;

/// Somebody whom the record lists, under all the labels that it gives them, with everything they
/// can be called by.
///
/// @param speaker as first listed
/// @param ids the ids of all labels of this person
/// @param names the words of each form of the whole name and of each nickname, folded
/// @param organisations the organisations' names and acronyms, folded, as words
/// @param roles roles and capacities, folded, as words
/// @param described every word of their roles and organisations that says something, folded
public record Person(
    Speaker speaker,
    Set<SpeakerId> ids,
    List<List<String>> names,
    List<List<String>> organisations,
    List<List<String>> roles,
    Set<String> described) {

  public Person {
    ids = Set.copyOf(ids);
    names = List.copyOf(names);
    organisations = List.copyOf(organisations);
    roles = List.copyOf(roles);
    described = Set.copyOf(described);
  }

  /// Whether a passage is their remark.
  public boolean said(Passage passage) {
    return passage.speaker().filter(speaker -> ids.contains(speaker.id())).isPresent();
  }

  /// Whether one of their labels has this id.
  public boolean has(SpeakerId id) {
    return ids.contains(id);
  }

  /// The given names, or the initials that stand for them.
  List<String> given() {
    return names.getFirst().subList(0, names.getFirst().size() - 1);
  }

  String firstName() {
    return names.getFirst().getFirst();
  }

  public String surname() {
    return names.getFirst().getLast();
  }
}
