package org.rostrum.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.model.Speaker;
import org.rostrum.support.Libraries;

/// Asks the shipped corpus as members do, in twenty ways each: on what nobody spoke of, and on what
/// somebody did.
class EverydayTest {

  private static final List<String> PHRASINGS =
      List.of(
          "What should the government do about %s?",
          "did anyone mention %s",
          "Did the panel talk about %s?",
          "what do they think about %s?",
          "any views on %s?",
          "What was said about %s?",
          "Who brought up %s?",
          "Tell me about %s",
          "thoughts on %s?",
          "Is %s important?",
          "%s?",
          "what does the panel make of %s",
          "anything on %s in there?",
          "can you find me something about %s",
          "quote me someone on %s",
          "I want to know what was said regarding %s.",
          "what's their line on %s",
          "Was %s discussed?",
          "Who spoke about %s?",
          "Why does %s matter?");

  private static final List<String> ABSENT =
      List.of(
          "potholes",
          "Brexit",
          "nuclear power",
          "bus fares",
          "fox hunting",
          "cryptocurrency",
          "dentists",
          "knife crime",
          "farming subsidies",
          "artificial intelligence",
          "the royal family",
          "broadband",
          "airports",
          "Ukraine",
          "social media",
          "vaping",
          "prisons",
          "tree planting",
          "football",
          "water bills");

  /// What somebody spoke of, and who.
  private static final Map<String, Set<String>> PRESENT =
      Map.of(
          "Whitehall", Set.of("James Plunkett", "Emma Norris"),
          "silos", Set.of("Hamida Ali", "Emma Norris"),
          "the NHS", Set.of("Emma Norris"),
          "social care", Set.of("Emma Norris"),
          "dignity", Set.of("James Plunkett"),
          "political consensus", Set.of("Hamida Ali"),
          "fast action", Set.of("Emma Norris"),
          "public services", Set.of("Hamida Ali"));

  private static final Libraries SHIPPED = Libraries.of(Path.of("corpus"));

  @Test
  void declinesWhatNobodySpokeOf() {
    List<String> answered =
        asked(ABSENT).filter(question -> !Outcome.of(SHIPPED.ask(question)).declines()).toList();

    assertThat(answered).hasSizeLessThanOrEqualTo(20);
  }

  @Test
  void answersWhatSomebodySpokeOfInTheirWords() {
    List<String> missed =
        new TreeMap<>(PRESENT)
            .entrySet().stream()
                .flatMap(
                    subject ->
                        asked(List.of(subject.getKey()))
                            .filter(q -> !credits(SHIPPED.ask(q), subject.getValue())))
                .toList();

    assertThat(missed).hasSizeLessThanOrEqualTo(24);
  }

  private static Stream<String> asked(List<String> subjects) {
    return subjects.stream()
        .flatMap(subject -> PHRASINGS.stream().map(phrasing -> phrasing.formatted(subject)));
  }

  private static boolean credits(Answer answer, Set<String> people) {
    return answer.citations().stream()
        .flatMap(citation -> citation.passage().speaker().stream())
        .map(Speaker::name)
        .anyMatch(people::contains);
  }
}
