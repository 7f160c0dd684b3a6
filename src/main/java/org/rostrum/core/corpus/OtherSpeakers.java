package org.rostrum.core.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.MarkedWords;
import org.rostrum.core.text.Once;
import org.rostrum.core.text.Sentences;
import org.rostrum.core.text.Slug;
import org.rostrum.core.text.Words;

/// Names before a colon within a turn: signs that somebody else speaks there.
///
/// A name of somebody listed is one wherever a sentence begins. A name of nobody listed is one with
/// a title, or where there are two of them, or where it stands at the beginning of a paragraph and
/// none of its words is written small anywhere in the source, as it would be in "Point one:". What
/// follows begins with a capital: "Ana: thank you" speaks to her.
final class OtherSpeakers {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:\\*\\*)?(\\p{Lu}[\\p{L}\\p{M}.'’-]*"
              + "(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|van|der|von|den|al|bin)){0,4})"
              + "(?: ?\\([^()]{1,60}\\)|, ([\\p{L} ]{1,40}))?"
              + "(?:\\*\\*)?:(?:\\*\\*)? +(?=[\"“‘'(\\[]*[\\p{Lu}\\p{N}])");
  private static final Pattern TITLED =
      Pattern.compile("(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Cllr|Hon)\\.? .*");

  private static final Pattern SAID_END = Pattern.compile("[.!?…][\"”’')\\]]*$");
  private static final int LEAST_SAID = 4;

  private final String text;
  private final Map<String, Set<SpeakerId>> listed = new HashMap<>();
  private final Once<Set<String>> small = new Once<>(this::writtenSmall);

  OtherSpeakers(Source.Panel panel) {
    this.text = panel.text();
    for (Appearance appearance : panel.appearances()) {
      SpeakerId id = appearance.speaker().id();
      String name = appearance.speaker().name();
      add(name, id);
      appearance.speaker().nicknames().forEach(other -> add(other, id));
      List<Words.Word> words = Words.of(name);
      if (words.size() > 1) {
        add(words.getFirst().written(), id);
        add(words.getLast().written(), id);
      }
    }
  }

  /// Words that are written small somewhere in the source.
  private Set<String> writtenSmall() {
    return Words.of(text).stream()
        .filter(word -> !word.capitalised())
        .map(Words.Word::folded)
        .collect(Collectors.toSet());
  }

  private void add(String name, SpeakerId id) {
    listed.computeIfAbsent(Slug.of(name), ignored -> new HashSet<>()).add(id);
  }

  private record Label(int at, String name, boolean first) {}

  /// Where somebody else begins to speak in a turn, as an offset of the source's text; -1 where
  /// nobody does.
  int first(SpeakerId speaker, List<TextSpan> paragraphs) {
    List<Label> unlisted = new ArrayList<>();
    for (TextSpan paragraph : paragraphs) {
      for (Label label : labels(paragraph)) {
        Set<SpeakerId> people = people(label.name());
        if (!people.isEmpty() && !people.contains(speaker)) {
          return unlisted.isEmpty() ? label.at() : unlisted.getFirst().at();
        }
        if (people.isEmpty() && isName(label.name())) {
          if (label.first() || TITLED.matcher(label.name()).matches()) {
            return unlisted.isEmpty() ? label.at() : unlisted.getFirst().at();
          }
          unlisted.add(label);
        }
      }
    }
    boolean dialogue = unlisted.stream().map(Label::name).distinct().count() > 1;
    return dialogue ? unlisted.getFirst().at() : -1;
  }

  private List<Label> labels(TextSpan paragraph) {
    String words = paragraph.of(text);
    if (words.indexOf(':') < 0) {
      return List.of();
    }
    List<TextSpan> marked = MarkedWords.in(words);
    List<Label> labels = new ArrayList<>();
    for (TextSpan sentence : Sentences.each(words)) {
      Matcher label = LABEL.matcher(words).region(sentence.start(), sentence.end());
      boolean inMarks = marked.stream().anyMatch(m -> m.contains(sentence));
      if (label.lookingAt()
          && !inMarks
          && isRole(label.group(2))
          && isSaid(words.substring(label.end(), sentence.end()))) {
        labels.add(
            new Label(paragraph.start() + sentence.start(), label.group(1), sentence.start() == 0));
      }
    }
    return labels;
  }

  /// Whether what stands between a name and the colon can be a role: "Chair, I move: …" has none.
  private static boolean isRole(@Nullable String words) {
    return words == null
        || Words.of(words).stream().noneMatch(word -> FunctionWords.contains(word.folded()));
  }

  /// Whether what follows a name is said: "Member" in a list of names is not.
  private static boolean isSaid(String words) {
    return SAID_END.matcher(words).find() || Words.of(words).size() >= LEAST_SAID;
  }

  private Set<SpeakerId> people(String label) {
    Set<SpeakerId> whole = listed.get(Slug.of(label));
    if (whole != null) {
      return whole;
    }
    List<Words.Word> words = Words.of(label);
    return TITLED.matcher(label).matches()
        ? listed.getOrDefault(Slug.of(words.getLast().written()), Set.of())
        : Set.of();
  }

  /// Whether a label looks like a name: two words or more that are written small nowhere.
  private boolean isName(String label) {
    List<Words.Word> words = Words.of(label);
    return words.size() > 1
        && words.stream()
            .noneMatch(w -> small.get().contains(w.folded()) || FunctionWords.contains(w.folded()));
  }
}
