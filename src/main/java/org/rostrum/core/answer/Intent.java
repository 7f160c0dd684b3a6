package org.rostrum.core.answer;

import java.util.List;
import java.util.Set;
import org.rostrum.core.model.Theme;

/// What a question asks for.
sealed interface Intent {

  /// What the record says on a subject, whoever said it.
  record Topic() implements Intent {}

  /// What these people said.
  record Said(List<Person> people) implements Intent {}

  /// Who said something.
  record WhoSaid() implements Intent {}

  /// How what two or more people said compares.
  record Compare(List<Person> people) implements Intent {}

  /// The gist of a theme.
  record ThemeGist(Theme theme) implements Intent {}

  /// The gist of all that these people said.
  record SpeakerGist(List<Person> people) implements Intent {}

  /// The gist of everything that was said.
  record PanelGist() implements Intent {}

  /// What the event was about.
  record AboutEvent() implements Intent {}

  /// The gist of the reports.
  record ReportGist() implements Intent {}

  /// Who was listed and said nothing that is recorded.
  record Silent() implements Intent {}

  /// Nothing that can be told.
  record Unclear() implements Intent {}

  /// Which themes there were.
  record Themes() implements Intent {}

  /// Who these people are: role, organisation, capacity.
  record WhoIs(List<Person> people) implements Intent {}

  /// Who held one of these capacities: the people that the record gives one of them.
  record WhoHeld(List<Person> people, Set<String> capacities) implements Intent {}

  /// Who was listed, and how many they were.
  record Listed() implements Intent {}

  /// Who wrote a report.
  record Authors() implements Intent {}

  /// When something was published or held.
  record When() implements Intent {}

  /// What somebody said whom the record does not know.
  record OfStranger(String name) implements Intent {}

  /// Words that fit more than one person.
  record Ambiguous(Mention mention) implements Intent {}
}
