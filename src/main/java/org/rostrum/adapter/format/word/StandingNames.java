package org.rostrum.adapter.format.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rostrum.adapter.format.AttributionShape;
import org.rostrum.adapter.format.ListingLine;
import org.rostrum.adapter.format.SpeakerLabel;
import org.rostrum.adapter.format.word.WordBody.Part;

/// Names that stand alone above what their bearers say, told from other paragraphs by a style of
/// their own or by bold: nearly all of a look are names, and one at least comes again.
final class StandingNames {

  /// From which share of names on a look is that of names.
  private static final double NEARLY_ALL = 0.75;

  private static final Pattern DESCRIBED =
      Pattern.compile("(?:An?|The|Some|Several|Unidentified|Unknown)\\b[^.?!:]{1,60}");
  private static final Pattern AND = Pattern.compile(" (?:and|&) |, ");

  private static final int FEWEST = 3;
  private static final int LONGEST = 80;

  private final Set<String> looks;

  private StandingNames(Set<String> looks) {
    this.looks = looks;
  }

  static StandingNames of(WordBody body) {
    Map<String, List<String>> texts = new HashMap<>();
    for (Part part : body.parts()) {
      if (part instanceof Part.Paragraph paragraph
          && !look(paragraph).isEmpty()
          && !paragraph.look().goesOn()) {
        texts.computeIfAbsent(look(paragraph), none -> new ArrayList<>()).add(paragraph.text());
      }
    }
    texts.values().removeIf(names -> !areNames(names));
    return new StandingNames(Set.copyOf(texts.keySet()));
  }

  boolean areThere() {
    return !looks.isEmpty();
  }

  boolean has(Part.Paragraph paragraph) {
    return paragraph.text().length() <= LONGEST && looks.contains(look(paragraph));
  }

  /// What tells a paragraph from plain text; empty where nothing does.
  private static String look(Part.Paragraph paragraph) {
    String style = paragraph.look().style();
    boolean plain = style.isEmpty() || style.matches("normal|body text|list paragraph|no spacing");
    boolean bold =
        !paragraph.look().bold().isEmpty() && paragraph.look().bold().equals(paragraph.text());
    return plain && !bold ? "" : (plain ? "" : style) + (bold ? " in bold" : "");
  }

  /// Whether a text means somebody who is described, or several people.
  private static boolean isOfOthers(String text) {
    return DESCRIBED.matcher(text).matches()
        || Arrays.stream(AND.split(text)).allMatch(AttributionShape::isName);
  }

  private static boolean areNames(List<String> texts) {
    Set<String> different = new HashSet<>();
    int names = 0;
    int people = 0;
    for (String text : texts) {
      SpeakerLabel label = SpeakerLabel.of(text);
      boolean person = AttributionShape.isName(ListingLine.of(label.name()).name());
      people += person ? 1 : 0;
      names += person || label.kind() != SpeakerLabel.Kind.PERSON || isOfOthers(text) ? 1 : 0;
      different.add(label.name());
    }
    return texts.size() >= FEWEST
        && texts.stream().noneMatch(text -> text.endsWith(".") && text.length() > LONGEST)
        && names >= NEARLY_ALL * texts.size()
        && people >= 2
        && different.size() < texts.size();
  }
}
