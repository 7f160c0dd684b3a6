package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.adapter.format.LabelWords;

/// Labels that end with a full stop: `CHAIR RUIZ. Good afternoon.`, `Mr. Osei. I yield.` A file has
/// them where several of them begin paragraphs again and again.
final class StoppedLabels {

  private static final int FEWEST = 4;
  private static final int DIFFERENT = 2;

  /// From which share of paragraphs on.
  private static final double SOME = 0.3;

  private static final Pattern CAPITALS =
      Pattern.compile(
          "(\\p{Lu}[\\p{Lu}\\p{M}'’-]+\\.?(?: \\p{Lu}[\\p{Lu}\\p{M}.'’-]*){0,4}?)\\. (?=\\S)");
  private static final Pattern TITLED =
      Pattern.compile(
          "((?i:"
              + LabelWords.alternatives("title", "rank")
              + ")\\.? \\p{Lu}[\\p{L}\\p{M}'’-]+(?: \\p{Lu}[\\p{L}\\p{M}'’-]+)?)\\. (?=\\S)");

  private StoppedLabels() {}

  /// Where the label at the beginning of a paragraph ends, without its full stop; 0 where it has
  /// none.
  static int end(String paragraph) {
    for (Pattern shape : List.of(CAPITALS, TITLED)) {
      Matcher label = shape.matcher(paragraph);
      if (label.lookingAt()
          && TranscriptLabel.shape(label.group(1)) == TranscriptLabel.Shape.LABEL) {
        return label.end(1);
      }
    }
    return 0;
  }

  /// The paragraphs with colons in place of the full stops, where the file has such labels and no
  /// others.
  static List<String> withColons(List<String> paragraphs) {
    Map<String, Integer> times = new HashMap<>();
    for (String paragraph : paragraphs) {
      int end = end(paragraph);
      if (end > 0) {
        times.merge(paragraph.substring(0, end), 1, Integer::sum);
      }
    }
    int count = times.values().stream().mapToInt(Integer::intValue).sum();
    long returning = times.values().stream().filter(often -> often > 1).count();
    if (count < FEWEST
        || returning < DIFFERENT
        || count < SOME * paragraphs.size()
        || 2 * colons(paragraphs) > count) {
      return paragraphs;
    }
    List<String> with = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int end = end(paragraph);
      with.add(
          end == 0 ? paragraph : paragraph.substring(0, end) + ":" + paragraph.substring(end + 1));
    }
    return with;
  }

  /// How many paragraphs begin with a label before a colon.
  private static long colons(List<String> paragraphs) {
    return paragraphs.stream()
        .filter(paragraph -> TranscriptLabel.end(paragraph.split("\n", 2)[0]) > 0)
        .count();
  }
}
