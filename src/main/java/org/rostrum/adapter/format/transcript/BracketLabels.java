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
import org.rostrum.adapter.format.BracketVoice;

/// Names in brackets before what is said, in captions that write sounds so too: `[Ana Ruiz] Good
/// evening`, `[Ana, laughing]`, `(Ana Ruiz on phone): Good evening`. A name of several words counts
/// where it recurs, whole or as one of its words, and never stands without words behind it; one
/// word where it is part of such a name. A name of several words that does not, and somebody
/// without a name (`[man shouting]`), are somebody else who is not known.
final class BracketLabels {

  private static final Pattern LABELLED =
      Pattern.compile("[\\[(]([^\\[\\]():]{2,80})(?:(:)[\\])]|[\\])](:?))\\s*(.*)");

  /// How a sentence begins that somebody else says.
  private static final Pattern BEGINS =
      Pattern.compile("[\"“‘'(\\[>-]*\\s*[\\p{Lu}\\p{Lo}\\p{N}].*");

  private static final Pattern DIRECTION =
      Pattern.compile("(?:in|to|over|with|continues?) .*|\\p{Ll}+(?:ly|ing)\\b.*");

  private static final Pattern MARK = Pattern.compile("^(?:[-–—‐]+\\s*|>{2,}\\s*)(?=[\\[(])");

  /// How many labels behind marks a file has at least that names people so.
  private static final int SYSTEM = 3;

  private final Map<String, Integer> times = new HashMap<>();
  private final Map<String, Integer> marked = new HashMap<>();
  private final Set<String> alone = new HashSet<>();
  private final List<String> people = new ArrayList<>();

  private BracketLabels() {}

  static BracketLabels of(List<Cue> cues) {
    BracketLabels labels = new BracketLabels();
    for (Cue cue : cues) {
      List<String> lines = cue.plain();
      for (int i = 0; i < lines.size(); i++) {
        String line = MARK.matcher(lines.get(i)).replaceFirst("");
        Matcher labelled = LABELLED.matcher(line);
        if (labelled.matches() && line.length() < lines.get(i).length()) {
          labels.marked.merge(name(labelled.group(1)), 1, Integer::sum);
        }
        if (labelled.matches() && labelled.group(4).isEmpty() && i + 1 == lines.size()) {
          labels.alone.add(name(labelled.group(1)));
        } else if (labelled.matches()) {
          labels.times.merge(name(labelled.group(1)), 1, Integer::sum);
        }
      }
    }
    labels.times.keySet().stream().filter(labels::recursAsPerson).forEach(labels.people::add);
    labels.times.keySet().stream().filter(labels::recursBehindMarks).forEach(labels.people::add);
    return labels;
  }

  /// Who is named at the beginning of a line, or that somebody is who is not known.
  ///
  /// @param more whether another line of the cue follows
  Optional<Labels.Beginning> beginning(String line, boolean more) {
    Matcher labelled = LABELLED.matcher(line);
    if (!labelled.matches()) {
      return Optional.empty();
    }
    BracketVoice voice = BracketVoice.of(labelled.group(1));
    String name = voice.name();
    boolean colon = labelled.group(2) != null || !labelled.group(3).isEmpty();
    String rest = labelled.group(4);
    boolean unnamed = voice.isSomebody() && !voice.manner().isEmpty();
    boolean sound = Directions.isNoVoice(voice.sounds() ? voice.inside() : name);
    if (!unnamed && !colon && sound && !isPerson(voice)) {
      return Optional.empty();
    }
    if (isPerson(name) || (colon && TranscriptLabel.shape(name) == TranscriptLabel.Shape.LABEL)) {
      return Optional.of(new Labels.Beginning(name, rest, true));
    }
    boolean square = line.charAt(0) == '[';
    boolean begins = BEGINS.matcher(rest).matches();
    boolean somebody =
        colon
            || (square && TranscriptLabel.isSomebody(name) && voice.isSomebody())
            || (unnamed && (begins || more))
            || (begins && voice.isSomebody())
            || (isPerson(voice) && (begins || rest.isEmpty()))
            || (square && !people.isEmpty() && !DIRECTION.matcher(voice.inside()).matches());
    return somebody && (!rest.isEmpty() || more || isPerson(voice))
        ? Optional.of(new Labels.Beginning(name, rest, false))
        : Optional.empty();
  }

  /// Whether a bracket names somebody in full who, where it says how, does it with words.
  static boolean isPerson(BracketVoice voice) {
    String name = voice.name();
    return name.indexOf(' ') > 0
        && name.indexOf(':') < 0
        && !voice.sounds()
        && (voice.utters() || !Directions.isNoVoice(name))
        && TranscriptLabel.shape(name) == TranscriptLabel.Shape.LABEL
        && TranscriptLabel.voice(name) instanceof Voice.Person;
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

  /// Whether one word is a name: it stands behind a mark each time, with words behind it, in a file
  /// that names people so.
  private boolean recursBehindMarks(String name) {
    int all = marked.values().stream().mapToInt(Integer::intValue).sum();
    return all >= SYSTEM
        && marked.getOrDefault(name, 0) > 1
        && marked.getOrDefault(name, 0).equals(times.getOrDefault(name, 0))
        && !alone.contains(name)
        && !Directions.isNoVoice(name)
        && !TranscriptLabel.isSomebody(name)
        && !TranscriptLabel.isCapitals(name)
        && TranscriptLabel.shape(name) == TranscriptLabel.Shape.WORD;
  }

  private static String name(String bracket) {
    return BracketVoice.of(bracket).name();
  }
}
