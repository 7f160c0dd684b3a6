package org.rostrum.adapter.format.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rostrum.adapter.format.Attendance;
import org.rostrum.adapter.format.AttributionShape;
import org.rostrum.adapter.format.LabelWords;
import org.rostrum.adapter.format.SpeakerLabel;
import org.rostrum.core.text.FunctionWords;

/// What a page says of the people who speak on it: the full names that its headings, lists and
/// labels have, which given names or surnames alone stand for, and how it marks who speaks.
///
/// @param names by the given name that they begin with and by the surname that they end with
/// @param attendance those whom it lists
/// @param isWord whether a word in lower case is one of the language
/// @param interview whether it marks questions and answers as such
/// @param somebody what is known so far of its labels: whether they name somebody
record GivenNames(
    Map<String, Set<String>> names,
    Attendance attendance,
    SpeakerMarks marks,
    Predicate<String> isWord,
    boolean interview,
    Map<String, Boolean> somebody) {

  /// What is known of a page of which nothing is.
  static GivenNames none() {
    return new GivenNames(
        Map.of(), new Attendance(), SpeakerMarks.NONE, word -> false, false, new HashMap<>());
  }

  GivenNames {
    names = Map.copyOf(names);
  }

  /// @param isWord whether a word in lower case is one of the language
  /// @param interview whether the page marks questions and answers as such
  static GivenNames of(List<PageBlock> blocks, Predicate<String> isWord, boolean interview) {
    Set<String> names = new LinkedHashSet<>();
    Attendance attendance = new Attendance();
    int speakers = 0;
    GivenNames none = none();
    for (PageBlock block : blocks) {
      if (block.headingLevel() > 0) {
        attendance.heading(block.text());
      } else {
        for (String line : block.entries()) {
          attendance.line(line).forEach(person -> names.add(person.name()));
        }
      }
      int level = block.headingLevel();
      if (level > 0 && level <= speakers) {
        speakers = 0;
      }
      if (EventPage.isSpeakers(block)) {
        speakers = level;
      } else if (level > 0 && (speakers > 0 || AttributionShape.isName(block.text()))) {
        names.add(SpeakerLabel.of(block.text()).name());
      }
      LabelStyle.any(block, none)
          .filter(turn -> none.isSomebody(turn.label()))
          .map(turn -> SpeakerLabel.of(turn.label()))
          .filter(who -> who.kind() == SpeakerLabel.Kind.PERSON)
          .ifPresent(who -> names.add(who.name()));
    }
    names.removeIf(name -> !name.contains(" ") || name.matches(LabelStyle.TITLE + "\\S+"));
    Map<String, Set<String>> byPart = new HashMap<>();
    for (String name : names) {
      byPart.computeIfAbsent(given(name), part -> new HashSet<>()).add(name);
      byPart.computeIfAbsent(surname(name), part -> new HashSet<>()).add(name);
      byPart.computeIfAbsent(initials(name), part -> new HashSet<>()).add(name);
    }
    GivenNames known =
        new GivenNames(byPart, attendance, SpeakerMarks.NONE, isWord, interview, none.somebody());
    return new GivenNames(
        byPart,
        attendance,
        SpeakerMarks.of(blocks, known::isCertain),
        isWord,
        interview,
        none.somebody());
  }

  /// Whether a label names somebody, or those who are nobody in particular.
  boolean isSomebody(String label) {
    return somebody.computeIfAbsent(label, LabelStyle::isSomebody);
  }

  /// Whether a label means one of those listed and nobody else.
  boolean isListed(String label) {
    return attendance.of(label).isPresent();
  }

  /// Whether most of some labels mean somebody listed.
  boolean areListed(Collection<String> labels) {
    long listed = labels.stream().filter(this::isListed).count();
    return listed > 1 && 2 * listed > labels.size();
  }

  private boolean isCertain(String label) {
    return isListed(label) || !full(label).equals(label);
  }

  /// Whether a label is one word that no full name or several have, or is made of words of the
  /// language where those who are there are listed otherwise.
  boolean leavesInDoubt(String label) {
    return (!names.isEmpty() && !label.contains(" ") && full(label).equals(label))
        || (!attendance.isEmpty() && isOrdinary(label));
  }

  /// Whether a label is a full name, or begins or ends one of them alone.
  boolean has(String label) {
    return isFull(label)
        || !full(label).equals(label)
        || isListed(label)
        || (interview && Interview.asks(label).isPresent());
  }

  /// Whether a label is one of the full names.
  boolean isFull(String label) {
    return label.contains(" ") && names.getOrDefault(given(label), Set.of()).contains(label);
  }

  /// Whether a label is made of nothing but words of the language, as `Budget Impact` is, and the
  /// page says in no other way that it is somebody.
  boolean isOrdinary(String label) {
    return !LabelStyle.isCertain(label)
        && !isListed(label)
        && Interview.asks(label).isEmpty()
        && LabelWords.words(label).stream()
            .allMatch(word -> isWord.test(word) || FunctionWords.contains(word));
  }

  /// `AM` of Ana Moy.
  private static String initials(String name) {
    return Arrays.stream(name.split("[\\s-]+"))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  /// Whether initials stand for a full name elsewhere on the page.
  boolean isAbbreviated(String name, Set<String> labels) {
    return isFull(name) && labels.contains(initials(name)) && full(initials(name)).equals(name);
  }

  private static String given(String name) {
    return name.substring(0, name.indexOf(' '));
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /// The one full name that begins with a given name or ends with a surname; the label itself where
  /// there is none.
  String full(String label) {
    Set<String> fitting = names.getOrDefault(label, Set.of());
    return fitting.size() == 1 ? fitting.iterator().next() : label;
  }
}
