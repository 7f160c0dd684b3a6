package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.LabelWords;
import org.rostrum.core.corpus.Patience;

/// How one file names who speaks before a colon, read from the beginnings of all its blocks: cues,
/// or paragraphs.
final class Labels {

  /// From which share of labelled blocks on a block without a label is in doubt.
  private static final double EACH = 0.8;

  /// From which share of the labels on one way to write names is the file's own.
  private static final double MINORITY = 0.4;

  /// From which share of labelled blocks on names that are not in capitals need not recur, where
  /// they are no fewer than those that are.
  private static final double OFTEN = 0.2;

  /// How often a name begins a block that is a label though the others are written otherwise.
  private static final int SURELY = 3;

  private static final int MOST_INITIALS = 3;

  /// The most labels of a file that are counted.
  private static final int MOST = 10_000;

  private static final String ENDS = ".?!…";
  private static final String CLOSING = "\"”’')]";
  private static final String OPENING = "\"“‘'([";

  /// A beginning of a block that may name who speaks, and what follows it.
  ///
  /// @param certain whether it does
  record Beginning(String label, String rest, boolean certain) {}

  /// A stretch of a block.
  ///
  /// @param label who is named for it; null where it goes on as the block began
  record Part(@Nullable String label, String text) {}

  private final Map<String, Integer> times = new HashMap<>();

  /// What is known already of what stands before colons.
  private final Map<String, TranscriptLabel.Shape> begun = new HashMap<>();

  private boolean each;
  private boolean capitals;
  private boolean mixed;
  private boolean often;
  private boolean loud;

  private Labels() {}

  /// @param blocks the first line of each block
  static Labels of(Iterable<String> blocks) {
    return of(blocks, false);
  }

  /// @param onlyCapitals whether a name that is not in capitals is no label beyond doubt
  static Labels of(Iterable<String> blocks, boolean onlyCapitals) {
    Labels labels = new Labels();
    int count = 0;
    int capitals = 0;
    for (String block : blocks) {
      count++;
      String label = before(block);
      capitals += TranscriptLabel.isCapitals(block.substring(label.length())) ? 1 : 0;
      if (!label.isEmpty() && (labels.times.containsKey(label) || labels.times.size() < MOST)) {
        labels.times.merge(label, 1, Integer::sum);
      }
    }
    labels.loud = 2 * capitals > count;
    labels.weigh(count, onlyCapitals);
    return labels;
  }

  private void weigh(int blocks, boolean onlyCapitals) {
    int plausible = 0;
    int upper = 0;
    int upperNames = 0;
    int other = 0;
    for (Map.Entry<String, Integer> label : times.entrySet()) {
      TranscriptLabel.Shape shape = TranscriptLabel.shape(label.getKey());
      boolean shaped = shape == TranscriptLabel.Shape.LABEL;
      boolean labelled = shaped || shape == TranscriptLabel.Shape.WORD || recurs(label.getKey());
      plausible += labelled ? label.getValue() : 0;
      if (shaped && TranscriptLabel.isNameInCapitals(label.getKey())) {
        upper += label.getValue();
        upperNames += TranscriptLabel.isSomebody(label.getKey()) ? 0 : label.getValue();
      } else if (shaped) {
        other += label.getValue();
      }
    }
    each = !onlyCapitals && blocks > 1 && plausible >= EACH * blocks;
    capitals = upper > 0 && upper >= MINORITY * (upper + other);
    mixed = !onlyCapitals && other >= MINORITY * (upperNames + other);
    often = other >= OFTEN * blocks && other >= upperNames;
  }

  /// Whether nearly every block begins with a label, so that one without may be anybody's.
  boolean onEachBlock() {
    return each;
  }

  /// How often a block begins with a label, certain or not.
  long count() {
    return times.entrySet().stream()
        .filter(label -> begins(label.getKey()) == TranscriptLabel.Shape.LABEL)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /// Whether labels are written in capitals.
  boolean inCapitals() {
    return capitals;
  }

  /// How many labels there are.
  long different() {
    return times.keySet().stream()
        .filter(label -> begins(label) == TranscriptLabel.Shape.LABEL)
        .count();
  }

  /// The label at the beginning of a text; empty where the text goes on with what is said.
  Optional<Beginning> beginning(String text) {
    String label = before(text);
    if (label.isEmpty()) {
      return Optional.empty();
    }
    String rest = text.substring(text.indexOf(':') + 1).strip();
    return switch (begins(label)) {
      case LABEL -> Optional.of(new Beginning(label, rest, !isSign(label, rest)));
      case WORD, DOUBT -> Optional.of(new Beginning(label, rest, false));
      case TEXT -> Optional.empty();
    };
  }

  /// Whether capitals before a colon and behind it are something to read, as a sign on the screen,
  /// in a file whose words are not in capitals: `PIER 4 OFFICE: NO ENTRY`.
  private boolean isSign(String label, String rest) {
    return !loud
        && !recurs(label)
        && TranscriptLabel.isNameInCapitals(label)
        && TranscriptLabel.isCapitals(rest);
  }

  /// What is said in a block behind its label: the whole, or the parts that labels in capitals
  /// divide it into. Empty where others seem to speak in it and it is not certain who says what.
  Optional<List<Part>> parts(String text) {
    List<Part> parts = new ArrayList<>();
    @Nullable String label = null;
    int from = 0;
    int first = colon(text, 0);
    BitSet enclosed = first < 0 ? new BitSet() : Directions.enclosed(text);
    for (int colon = first; colon >= 0; colon = colon(text, colon + 1)) {
      Patience.check();
      if (enclosed.get(colon)) {
        continue;
      }
      int line = beginning(text, from, colon, true);
      int sentence = beginning(text, from, colon, false);
      Inside atLine = inside(text, line, colon);
      Inside atSentence = line == sentence ? atLine : inside(text, sentence, colon);
      if (atLine == Inside.WORDS && atSentence == Inside.WORDS) {
        continue;
      }
      boolean both = atLine != Inside.WORDS && atSentence != Inside.WORDS && line != sentence;
      if (both || atLine == Inside.DOUBT || atSentence == Inside.DOUBT) {
        return Optional.empty();
      }
      int start = atLine == Inside.LABEL ? line : sentence;
      add(parts, label, text.substring(from, start));
      label = text.substring(start, colon).strip();
      from = colon + 1;
    }
    add(parts, label, text.substring(from));
    return Optional.of(parts);
  }

  /// What stands before a colon inside a block.
  private enum Inside {
    /// Part of what is said.
    WORDS,
    /// The label of somebody else, as the file writes labels.
    LABEL,
    /// Perhaps the label of somebody else.
    DOUBT
  }

  private Inside inside(String text, int start, int colon) {
    if (start < 0 || colon - start > TranscriptLabel.LONGEST) {
      return Inside.WORDS;
    }
    boolean quoted = OPENING.indexOf(text.charAt(start)) >= 0;
    String name = text.substring(quoted ? start + 1 : start, colon).strip();
    if (name.isEmpty()) {
      return Inside.WORDS;
    }
    boolean upper = TranscriptLabel.isNameInCapitals(name);
    boolean single = name.indexOf(' ') < 0;
    if (TranscriptLabel.shape(name) == TranscriptLabel.Shape.LABEL) {
      boolean addressed =
          !upper
              && !quoted
              && isTitled(name)
              && isWithin(text, start)
              && !beginsSentence(text, colon + 1);
      return upper && capitals && !quoted && start > 0
          ? Inside.LABEL
          : (upper && single) || addressed ? Inside.WORDS : Inside.DOUBT;
    }
    boolean turns =
        (start > 0 && text.charAt(start - 1) == '\n') || beginsSentence(text, colon + 1);
    return turns && single && isKnown(name) ? Inside.DOUBT : Inside.WORDS;
  }

  /// Whether a name stands behind a title, as somebody is spoken to: `Mr Vale: is it so?`
  private static boolean isTitled(String name) {
    return LabelWords.TITLES.contains(LabelWords.words(name).getFirst());
  }

  /// Whether a place is within a paragraph that is written in sentences.
  private static boolean isWithin(String text, int start) {
    return start > 0
        && text.charAt(start - 1) != '\n'
        && Character.isUpperCase(text.strip().codePointAt(0));
  }

  /// Whether what stands behind a name begins as a turn does: `Ana: you know` speaks to her.
  private static boolean beginsSentence(String text, int from) {
    int at = skipped(text, from);
    while (at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at == text.length() || !Character.isLowerCase(text.charAt(at));
  }

  private static void add(List<Part> parts, @Nullable String label, String text) {
    if (!text.isBlank()) {
      parts.add(new Part(label, text.strip()));
    }
  }

  private TranscriptLabel.Shape begins(String label) {
    TranscriptLabel.Shape known = begun.get(label);
    if (known != null) {
      return known;
    }
    TranscriptLabel.Shape shape = weighed(label);
    if (begun.size() < MOST) {
      begun.put(label, shape);
    }
    return shape;
  }

  private TranscriptLabel.Shape weighed(String label) {
    TranscriptLabel.Shape shape = TranscriptLabel.shape(label);
    boolean several = label.indexOf(' ') > 0;
    return switch (shape) {
      case LABEL -> isOwn(label) ? shape : TranscriptLabel.Shape.DOUBT;
      case WORD -> each ? TranscriptLabel.Shape.LABEL : shape;
      case DOUBT ->
          each && (several ? recurs(label) && TranscriptLabel.mayBegin(label) : isInitials(label))
              ? TranscriptLabel.Shape.LABEL
              : shape;
      case TEXT ->
          each
                  && recurs(label)
                  && TranscriptLabel.isCalled(label)
                  && TranscriptLabel.voice(label) instanceof Voice.Person
              ? TranscriptLabel.Shape.LABEL
              : shape;
    };
  }

  private boolean isKnown(String name) {
    return times.containsKey(name) && begins(name) == TranscriptLabel.Shape.LABEL;
  }

  /// Whether a name is written as the file writes its labels.
  private boolean isOwn(String label) {
    boolean style =
        TranscriptLabel.isNameInCapitals(label)
            ? capitals
            : mixed && (each || often || recurs(label));
    return style
        || TranscriptLabel.voice(label) instanceof Voice.Nobody
        || (each && times.getOrDefault(label, 0) >= SURELY);
  }

  /// Whether letters that may mean something else begin so many blocks that they are somebody's:
  /// `PS` among `JW` and `BK`.
  private boolean isInitials(String label) {
    return label.length() <= MOST_INITIALS
        && capitals
        && TranscriptLabel.isCapitals(label)
        && times.getOrDefault(label, 0) >= SURELY;
  }

  private boolean recurs(String label) {
    return times.getOrDefault(label, 0) > 1;
  }

  /// What stands before the first colon that ends a word, where that is short enough for a label.
  private static String before(String text) {
    int colon = colon(text, 0);
    return colon < 0 || colon > TranscriptLabel.LONGEST ? "" : text.substring(0, colon).strip();
  }

  private static int colon(String text, int from) {
    for (int i = text.indexOf(':', from); i >= 0; i = text.indexOf(':', i + 1)) {
      if (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /// Where the sentence begins, the quotation, or the line where lines count, that a colon stands
  /// in; -1 where that is further than a label is long.
  private static int beginning(String text, int from, int colon, boolean lines) {
    int least = Math.max(from, colon - TranscriptLabel.LONGEST - 1);
    for (int i = colon - 1; i >= least; i--) {
      char c = text.charAt(i);
      boolean gap = Character.isWhitespace(c) && i > from;
      if (gap && ((lines && c == '\n') || endsSentence(text, from, i))) {
        return i + 1;
      }
      if (OPENING.indexOf(c) >= 0 && i > from && Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return least > from ? -1 : Math.min(skipped(text, from), colon);
  }

  private static int skipped(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean endsSentence(String text, int from, int gap) {
    int last = gap - 1;
    while (last > from && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    char end = text.charAt(last);
    if (end == '.') {
      int word = last;
      while (word > from && !Character.isWhitespace(text.charAt(word - 1))) {
        word--;
      }
      while (word < last && OPENING.indexOf(text.charAt(word)) >= 0) {
        word++;
      }
      return !TranscriptLabel.isTitle(text.substring(word, last + 1));
    }
    return ENDS.indexOf(end) >= 0 || end == ':' || end == '—' || end == '–';
  }
}
