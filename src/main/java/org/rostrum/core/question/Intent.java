package org.rostrum.core.question;

import java.util.List;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Theme;
import org.rostrum.core.people.Mention;
import org.rostrum.core.people.Person;

/// What a question asks for.
public sealed interface Intent {

  /// What the record says on a subject, whoever said it.
  record Topic() implements Intent {}

  /// What these people said.
  record Said(List<Person> people) implements Intent {}

  /// Who said something.
  record WhoSaid() implements Intent {}

  /// What these people were told when they asked or said something, or what they said to that.
  ///
  /// @param people empty where nobody is named
  record Replied(List<Person> people) implements Intent {}

  /// Who said something besides these people.
  record AnyoneElse(List<Person> but) implements Intent {}

  /// What others said about these people.
  record SpokenOf(List<Person> people) implements Intent {}

  /// How what two or more people said compares.
  record Compare(List<Person> people) implements Intent {}

  /// What each of those who spoke said.
  record Each(List<Person> people) implements Intent {}

  /// What any of these people said.
  ///
  /// @param one whether one of them is meant, rather than all of an organisation
  record Among(List<Person> people, boolean one) implements Intent {}

  /// The gist of a theme.
  record ThemeGist(Theme theme) implements Intent {}

  /// The gist of all that these people said.
  record SpeakerGist(List<Person> people) implements Intent {}

  /// What somebody said first or last.
  record Placed(Person person, boolean last) implements Intent {}

  /// The gist of what somebody said besides this.
  record Rest(Person person, List<Citation> shown) implements Intent {}

  /// The gist of everything that was said.
  record PanelGist() implements Intent {}

  /// The gist of the reports.
  record ReportGist() implements Intent {}

  /// Who was listed and said nothing that is recorded.
  record Silent() implements Intent {}

  /// Which themes there were, and how many.
  record Themes() implements Intent {}

  /// Who these people are: role, organisation, capacity.
  record WhoIs(List<Person> people) implements Intent {}

  /// Whether the record gives somebody a role or an organisation.
  ///
  /// @param what the role or organisation, as the question writes it; blank where it names somebody
  record IsListedAs(Person person, String what, boolean so) implements Intent {}

  /// Who chaired: the people whom the record has in the chair.
  record WhoChaired(List<Person> people) implements Intent {}

  /// Who was listed, and how many they were.
  record Listed() implements Intent {}

  /// What somebody said whom the record does not know.
  record OfStranger(String name) implements Intent {}

  /// What somebody said whom no event lists, but of whom the record speaks.
  record OfMentioned(String name) implements Intent {}

  /// Words that fit more than one person.
  record Ambiguous(Mention mention) implements Intent {}

  /// Something of an event or a publication itself.
  ///
  /// @param kind which fact
  /// @param asked names of those of whom it is asked whether they wrote it; empty where it is asked
  ///   who did
  record Fact(Kind kind, List<String> asked) implements Intent {}

  /// Who spoke most.
  record Most() implements Intent {}

  /// Who spoke on what the answer before showed.
  record Spoke(List<Citation> shown) implements Intent {}

  /// Something said to the bot about itself: a greeting, thanks, a call for help.
  record Aside(String kind) implements Intent {}

  /// More of what the answer before showed, or what it rests on.
  ///
  /// @param kind whether its source is asked for, whether it is doubted, or how it goes on
  record Again(String kind, List<Citation> shown) implements Intent {}

  /// Nothing that can be told.
  record Unclear() implements Intent {}

  /// Whether it asks for the words of people whom the question names.
  default boolean ofNamed() {
    return switch (this) {
      case Said _, Compare _, AnyoneElse _, Among _, SpeakerGist _, Ambiguous _ -> true;
      default -> false;
    };
  }
}
