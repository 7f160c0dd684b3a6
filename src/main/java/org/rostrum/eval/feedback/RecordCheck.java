package org.rostrum.eval.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.text.Folded;
import org.rostrum.eval.GoldQuestion.Expected;

/// Whether the record holds what an operator expects of it.
public final class RecordCheck {

  private static final Pattern SECTION = Pattern.compile("^\\[report § (.+?)\\]");
  private static final Pattern GAPS = Pattern.compile("\\s+");

  private final Library library;

  public RecordCheck(Library library) {
    this.library = library;
  }

  /// Everything that is wrong with an expectation, in sentences; empty where nothing is.
  public List<String> problems(Expectation expectation) {
    List<String> problems = new ArrayList<>();
    if (expectation.expected() == Expected.ANSWER && expectation.gold().isEmpty()) {
      problems.add(
          "An answer needs the words that answer: --gold \"words of the record\", or --passage"
              + " ID.");
    }
    if (expectation.expected() == Expected.ABSTAIN && !expectation.gold().isEmpty()) {
      problems.add("Nothing answers a question that should be declined: leave the gold out.");
    }
    expectation.gold().stream()
        .filter(gold -> !holds(gold))
        .forEach(
            gold ->
                problems.add(
                    "This stands in no remark and no paragraph of the record: "
                        + gold
                        + ". Copy it as `corpus passages` prints it."));
    Stream.concat(expectation.speakers().stream(), expectation.wrongSpeakers().stream())
        .filter(name -> !listed(name))
        .forEach(
            name ->
                problems.add("Nobody listed is called " + name + ". `speakers` lists everybody."));
    return problems;
  }

  /// Who said the gold, where it was one person.
  public List<String> speakersOf(List<String> gold) {
    List<String> names =
        gold.stream()
            .flatMap(words -> passages(words).flatMap(passage -> passage.speaker().stream()))
            .map(Speaker::name)
            .distinct()
            .toList();
    return names.size() == 1 ? names : List.of();
  }

  private boolean holds(String gold) {
    Matcher section = SECTION.matcher(gold);
    if (section.find()) {
      return library.passages().stream()
          .filter(passage -> library.sourceOf(passage) instanceof Source.Report)
          .map(passage -> passage.locator().heading())
          .filter(Objects::nonNull)
          .anyMatch(heading -> Folded.text(heading).equals(Folded.text(section.group(1))));
    }
    return passages(gold).findAny().isPresent();
  }

  private Stream<Passage> passages(String words) {
    String wanted = spaced(words);
    return wanted.isEmpty()
        ? Stream.empty()
        : library.passages().stream()
            .filter(passage -> passage.locator().part().searched())
            .filter(passage -> spaced(passage.text()).contains(wanted));
  }

  private boolean listed(String name) {
    return library.panels().stream()
        .flatMap(panel -> panel.appearances().stream())
        .anyMatch(appearance -> appearance.speaker().name().equals(name));
  }

  private static String spaced(String text) {
    return GAPS.matcher(text).replaceAll(" ").strip();
  }
}
