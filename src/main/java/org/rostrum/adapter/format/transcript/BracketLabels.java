package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names in square brackets before what is said, in captions that write sounds so too: `[Ana Ruiz]
/// Good evening`, `[Ana, laughing]`. A name of several words counts where it recurs, whole or as
/// one of its words, and never stands without words behind it; one word where it is part of such a
/// name.
final class BracketLabels {

  private static final Pattern LABELLED = Pattern.compile("\\[([^\\[\\]:]{2,80})\\]\\s*(.*)");
  private static final Pattern MANNER = Pattern.compile(",\\s*\\p{Ll}.*$");
  private static final Pattern DIRECTION =
      Pattern.compile("(?:in|to|over|with|continues?) .*|\\p{Ll}+(?:ly|ing)\\b.*");

  private final Map<String, Integer> times = new HashMap<>();
  private final Set<String> alone = new HashSet<>();
  private final List<String> people = new ArrayList<>();

  private BracketLabels() {}

  static BracketLabels of(List<Cue> cues) {
    BracketLabels labels = new BracketLabels();
    for (Cue cue : cues) {
      List<String> lines = cue.plain();
      for (int i = 0; i < lines.size(); i++) {
        Matcher labelled = LABELLED.matcher(lines.get(i));
        if (labelled.matches() && labelled.group(2).isEmpty() && i + 1 == lines.size()) {
          labels.alone.add(name(labelled.group(1)));
        } else if (labelled.matches()) {
          labels.times.merge(name(labelled.group(1)), 1, Integer::sum);
        }
      }
    }
    labels.times.keySet().stream().filter(labels::recursAsPerson).forEach(labels.people::add);
    return labels;
  }

  /// Who is named at the beginning of a line, or that somebody is who is not known.
  Optional<Labels.Beginning> beginning(String line) {
    Matcher labelled = LABELLED.matcher(line);
    if (!labelled.matches() || Directions.isNoVoice(name(labelled.group(1)))) {
      return Optional.empty();
    }
    String name = name(labelled.group(1));
    if (isPerson(name)) {
      return Optional.of(new Labels.Beginning(name, labelled.group(2), true));
    }
    boolean somebody =
        TranscriptLabel.isSomebody(name)
            || (!people.isEmpty() && !DIRECTION.matcher(name).matches());
    return somebody && !labelled.group(2).isEmpty()
        ? Optional.of(new Labels.Beginning(name, labelled.group(2), false))
        : Optional.empty();
  }

  private boolean isPerson(String name) {
    return people.contains(name)
        || (TranscriptLabel.shape(name) == TranscriptLabel.Shape.WORD
            && people.stream().anyMatch(full -> TranscriptLabel.mayMean(name, full)));
  }

  private boolean recursAsPerson(String name) {
    int recurring =
        times.entrySet().stream()
            .filter(
                other ->
                    other.getKey().equals(name) || TranscriptLabel.mayMean(other.getKey(), name))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return recurring > 1
        && name.indexOf(' ') > 0
        && !alone.contains(name)
        && !Directions.isNoVoice(name)
        && TranscriptLabel.shape(name) == TranscriptLabel.Shape.LABEL
        && TranscriptLabel.voice(name) instanceof Voice.Person;
  }

  private static String name(String bracket) {
    return MANNER.matcher(bracket).replaceFirst("").strip();
  }
}
