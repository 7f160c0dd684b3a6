package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Labels in capitals over whose words or hyphen a line of a caption breaks: `DR ANA LUND-` above
/// `RUIZ: Good evening`. Both parts are put on the line of the second.
final class BrokenLabels {

  /// The most characters of a line over which a label breaks.
  private static final int WIDEST = 120;

  private static final Pattern FIRST =
      Pattern.compile(
          "(?:(.*[.?!…][\"”’')\\]]*) )?((?:[-–—‐]+ ?|>{2,} ?)?\\p{Lu}[\\p{Lu}\\p{M} .'’-]*)");
  private static final Pattern SECOND = Pattern.compile("(\\p{Lu}[^:]{0,60}):(?: .*)?");
  private static final Pattern MARK = Pattern.compile("^(?:[-–—‐]+ ?|>{2,} ?)");

  private BrokenLabels() {}

  static List<Cue> mended(List<Cue> cues) {
    List<List<String>> lines = cues.stream().map(CueText::plainLines).toList();
    long count = lines.stream().mapToLong(List::size).sum();
    long capitals =
        lines.stream().flatMap(List::stream).filter(TranscriptLabel::isCapitals).count();
    if (2 * capitals > count || lines.stream().allMatch(each -> each.size() < 2)) {
      return cues; // all is in capitals, as labels are, or no line breaks
    }
    Set<String> whole = new HashSet<>();
    lines.stream()
        .filter(each -> !each.isEmpty())
        .forEach(each -> label(each.getFirst()).ifPresent(whole::add));
    return IntStream.range(0, cues.size())
        .mapToObj(i -> mended(cues.get(i), lines.get(i), whole))
        .toList();
  }

  private static Cue mended(Cue cue, List<String> lines, Set<String> whole) {
    List<String> mended = new ArrayList<>(lines);
    boolean changed = false;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Optional<String> second = label(lines.get(i + 1));
      if (second.isEmpty() || whole.contains(second.get()) || lines.get(i).length() > WIDEST) {
        continue;
      }
      Matcher first = FIRST.matcher(lines.get(i));
      if (!first.matches()) {
        continue;
      }
      String begun = first.group(2).strip();
      String joint = begun.endsWith("-") ? begun : begun + " ";
      if (isLabel(MARK.matcher(joint + second.get()).replaceFirst(""))) {
        changed = true;
        mended.set(i, first.group(1) == null ? "" : first.group(1));
        mended.set(i + 1, joint + lines.get(i + 1));
      }
    }
    return changed ? cue.with(mended) : cue;
  }

  private static Optional<String> label(String line) {
    if (line.indexOf(':') < 0) {
      return Optional.empty();
    }
    Matcher second = SECOND.matcher(MARK.matcher(line).replaceFirst(""));
    return second.matches()
        ? Optional.of(second.group(1)).filter(BrokenLabels::isLabel)
        : Optional.empty();
  }

  private static boolean isLabel(String name) {
    return TranscriptLabel.isNameInCapitals(name)
        && TranscriptLabel.shape(name) == TranscriptLabel.Shape.LABEL;
  }
}
