package org.rostrum.adapter.format.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.rostrum.adapter.format.LabelWords;

/// How a page marks who speaks, learned from the page itself: elements of one name and class that
/// open paragraphs, or stand alone above them, again and again, and hold few names that recur.
///
/// @param above signatures of blocks of their own
/// @param leading signatures of the elements that paragraphs begin with
record SpeakerMarks(Set<String> above, Set<String> leading) {

  static final SpeakerMarks NONE = new SpeakerMarks(Set.of(), Set.of());

  private static final int FEWEST = 3;
  private static final int LONGEST = 120;

  /// Of ten labels, how many name somebody at least.
  private static final int LEAST_OF_TEN = 9;

  /// @param isKnown whether a label is one of the page's people
  static SpeakerMarks of(List<PageBlock> blocks, Predicate<String> isKnown) {
    Map<String, List<String>> above = new LinkedHashMap<>();
    Map<String, List<String>> leading = new LinkedHashMap<>();
    for (PageBlock block : blocks) {
      above.computeIfAbsent(signature(block), none -> new ArrayList<>()).add(block.text());
      Lead lead = Lead.of(block);
      if (!lead.text().isEmpty() && !lead.rest().isEmpty() && lead.signature().matches(".+\\..+")) {
        leading.computeIfAbsent(lead.signature(), none -> new ArrayList<>()).add(lead.text());
      }
    }
    return new SpeakerMarks(marking(above, isKnown), marking(leading, isKnown));
  }

  private static Set<String> marking(
      Map<String, List<String>> bySignature, Predicate<String> isKnown) {
    Set<String> marking = new HashSet<>();
    bySignature.forEach(
        (signature, texts) -> {
          if (texts.size() >= FEWEST && areNames(texts, isKnown)) {
            marking.add(signature);
          }
        });
    return Set.copyOf(marking);
  }

  private static boolean areNames(List<String> texts, Predicate<String> isKnown) {
    Map<String, Integer> times = new HashMap<>();
    int somebody = 0;
    int certain = 0;
    for (String text : texts) {
      String label = text.replaceFirst("\\s*:$", "");
      boolean known = isKnown.test(label);
      if (label.length() <= LONGEST
          && (known || (LabelStyle.isSomebody(label) && !holdsNoName(label)))) {
        somebody++;
        certain += known || LabelStyle.isCertain(label) ? 1 : 0;
        times.merge(label, 1, Integer::sum);
      }
    }
    boolean recurring = times.size() < somebody;
    return 10 * somebody >= LEAST_OF_TEN * texts.size()
        && times.size() > 1
        && ((recurring && certain > 0) || 2 * times.size() <= somebody);
  }

  private static boolean holdsNoName(String label) {
    return LabelWords.words(label).stream().anyMatch(LabelWords.NO_NAMES::contains);
  }

  /// Of a block: its name, classes, and whether it is bold.
  private static String signature(PageBlock block) {
    return Lead.signature(block.element()) + (block.isBold() ? " bold" : "");
  }

  boolean areAbove(PageBlock block) {
    return above.contains(signature(block));
  }

  boolean areLeading(Lead lead) {
    return leading.contains(lead.signature());
  }

  /// Whether a paragraph begins with an element that names nobody: it goes on with who speaks.
  boolean goesOn(PageBlock block) {
    Element first = block.element().firstElementChild();
    return first != null && !first.hasText() && leading.contains(Lead.signature(first));
  }
}
