package org.rostrum.adapter.format.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.rostrum.adapter.format.AttributionShape;
import org.rostrum.adapter.format.LabelWords;

/// How a page marks who speaks, learned from the page itself: elements of one name and class that
/// open paragraphs, or stand alone above them, again and again, and hold few names that recur.
///
/// @param above signatures of blocks of their own
/// @param leading signatures of the elements that paragraphs begin with
/// @param beside signatures of blocks that only ever stand right below those labels, and say of
///   whoever they name what they are
record SpeakerMarks(Set<String> above, Set<String> leading, Set<String> beside) {

  static final SpeakerMarks NONE = new SpeakerMarks(Set.of(), Set.of(), Set.of());

  private static final int FEWEST = 3;
  private static final int LONGEST = 120;

  /// Of ten labels, how many name somebody at least.
  private static final int LEAST_OF_TEN = 9;

  /// What tells blocks of one kind from others: a class, bold print, the tag of a heading.
  private static final Pattern TELLING = Pattern.compile(".+\\..+|.* bold|h\\d\\..*|dt\\..*");

  /// Words of which the names of classes are made that credit what stands above.
  private static final Pattern CREDITING =
      Pattern.compile("(?i).*(?:attribution|credit|cite|author|byline|caption|source).*");

  /// @param isKnown whether a label is one of the page's people
  static SpeakerMarks of(List<PageBlock> blocks, Predicate<String> isKnown) {
    Map<String, List<Integer>> above = new LinkedHashMap<>();
    Map<String, List<Integer>> leading = new LinkedHashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      String signature = block.signature();
      if (TELLING.matcher(signature).matches() && !CREDITING.matcher(signature).matches()) {
        above.computeIfAbsent(signature, none -> new ArrayList<>()).add(i);
      }
      OpeningElement lead = block.lead();
      if (!lead.text().isEmpty()
          && !lead.rest().isEmpty()
          && TELLING.matcher(lead.signature()).matches()) {
        leading.computeIfAbsent(lead.signature(), none -> new ArrayList<>()).add(i);
      }
    }
    above
        .values()
        .removeIf(
            at ->
                !areNames(at.stream().map(i -> blocks.get(i).text()).toList(), isKnown)
                    || areBelow(at, blocks));
    leading
        .values()
        .removeIf(
            at -> !areNames(at.stream().map(i -> blocks.get(i).lead().text()).toList(), isKnown));
    return new SpeakerMarks(
        Set.copyOf(above.keySet()), Set.copyOf(leading.keySet()), beside(blocks, above.keySet()));
  }

  /// Whether names stand below what they credit: behind quotations, last in what holds them, or
  /// with nothing below.
  private static boolean areBelow(List<Integer> labels, List<PageBlock> blocks) {
    int below = 0;
    for (int at : labels) {
      Element label = blocks.get(at).element();
      boolean quoted = at > 0 && blocks.get(at - 1).isSetApartAsQuoted();
      boolean last =
          label.parent() != null
              && label.nextElementSibling() == null
              && label.previousElementSibling() != null;
      below += quoted || last || at + 1 == blocks.size() ? 1 : 0;
    }
    return 2 * below >= labels.size();
  }

  private static Set<String> beside(List<PageBlock> blocks, Set<String> above) {
    Set<String> beside = new HashSet<>();
    Set<String> elsewhere = new HashSet<>();
    for (int i = 1; i < blocks.size(); i++) {
      String signature = blocks.get(i).signature();
      boolean right =
          above.contains(blocks.get(i - 1).signature())
              && TELLING.matcher(signature).matches()
              && blocks.get(i).text().length() <= LONGEST
              && !AttributionShape.isSentence(blocks.get(i).text())
              && i + 1 < blocks.size()
              && !above.contains(blocks.get(i + 1).signature());
      (right ? beside : elsewhere).add(signature);
    }
    beside.removeAll(elsewhere);
    beside.removeAll(above);
    return Set.copyOf(beside);
  }

  private static boolean areNames(List<String> texts, Predicate<String> isKnown) {
    Map<String, Integer> times = new HashMap<>();
    texts.forEach(text -> times.merge(LabelStyle.bare(text), 1, Integer::sum));
    int somebody = 0;
    int certain = 0;
    for (String label : Set.copyOf(times.keySet())) {
      boolean known = isKnown.test(label);
      boolean named =
          label.length() <= LONGEST
              && (known || (LabelStyle.isSomebody(label) && !holdsNoName(label)));
      int often = named ? times.getOrDefault(label, 0) : 0;
      somebody += often;
      certain += known || LabelStyle.isCertain(label) ? often : 0;
      if (!named) {
        times.remove(label);
      }
    }
    boolean recurring = times.size() < somebody;
    return texts.size() >= FEWEST
        && LEAST_OF_TEN * texts.size() <= 10 * somebody
        && times.size() > 1
        && recurring
        && (certain > 0 || 2 * times.size() <= somebody);
  }

  private static boolean holdsNoName(String label) {
    return LabelWords.words(label).stream().anyMatch(LabelWords.NO_NAMES::contains);
  }

  boolean areAbove(PageBlock block) {
    return above.contains(block.signature());
  }

  /// Whether a block says of whom the label above it names what they are.
  boolean areBeside(PageBlock block) {
    return beside.contains(block.signature());
  }

  boolean areLeading(OpeningElement lead) {
    return leading.contains(lead.signature());
  }

  /// Whether a paragraph begins with an element that names nobody: it goes on with who speaks.
  boolean goesOn(PageBlock block) {
    Element first = block.element().firstElementChild();
    return first != null && !first.hasText() && leading.contains(OpeningElement.signature(first));
  }
}
