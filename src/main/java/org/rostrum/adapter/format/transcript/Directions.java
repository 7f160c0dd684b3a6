package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rostrum.adapter.format.BracketVoice;
import org.rostrum.adapter.format.LabelWords;
import org.rostrum.adapter.format.Timestamp;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.FunctionWords;

/// What stands among somebody's words and was not said by them: stage directions, sounds, music,
/// times, calls of others.
final class Directions {

  /// A stretch of a text.
  sealed interface Stretch {

    /// Words that were said.
    record Spoken(String text) implements Stretch {}

    /// Words of somebody else, given in brackets.
    record Interjected(String text) implements Stretch {}

    /// Words of somebody else from here on, whom a bracket between sentences means.
    record Another(String bracket) implements Stretch {}

    /// What was not said.
    ///
    /// @param inside what stands in the brackets; blank where that says nothing of what follows
    record Silent(String inside) implements Stretch {}

    /// A time in the recording.
    record At(Timestamp time) implements Stretch {}
  }

  private static final int LONGEST = 300;
  private static final String MUSIC = "♪♫♬♩";

  private static final Pattern MISSING =
      Pattern.compile(
          "(?iu)(?:" + LabelWords.alternatives("missing") + "|\\?+|…|\\.{3})(?:\\s.*)?");
  private static final Pattern SOUND =
      Pattern.compile("(?iu).*\\b(?:" + LabelWords.alternatives("sound", "heard") + ")\\b.*");
  private static final Pattern REMARK =
      Pattern.compile("\\(\\p{Lu}\\p{Ll}+(?: [\\p{L}'’-]+){0,4}\\.?\\)");
  private static final Pattern NAME = Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*");
  private static final Pattern INSERTED = Pattern.compile("\\p{Ll}[\\p{L}\\p{M}'’-]*");
  private static final Pattern GOES_ON_BEFORE = Pattern.compile("[\\p{Ll},;] ");
  private static final Pattern GOES_ON_BEHIND = Pattern.compile("[,;]? \\p{Ll}");

  /// How a sentence begins behind a bracket.
  private static final Pattern BEGINS = Pattern.compile(":?\\s+[\"“‘'(\\[]*[\\p{Lu}\\p{N}]");

  private static final Set<String> EDITED = Set.of("sic", "etc", "emphasis", "name");

  private Directions() {}

  /// The stretches of a text on one line, in order. Words beside each other were said without a
  /// break.
  static List<Stretch> of(String text) {
    List<Stretch> stretches = new ArrayList<>();
    StringBuilder spoken = new StringBuilder();
    boolean whole = isWhole(text.strip());
    int i = 0;
    while (i < text.length()) {
      int end = end(text, i);
      Optional<Stretch> found = end < 0 ? Optional.empty() : stretch(text, i, end, whole);
      if (found.isPresent()) {
        close(spoken, stretches);
        stretches.add(found.get());
        i = end;
      } else {
        spoken.append(text.charAt(i));
        i++;
      }
    }
    close(spoken, stretches);
    return stretches;
  }

  private static Optional<Stretch> stretch(String text, int from, int end, boolean whole) {
    Optional<Stretch> another = another(text, from, end);
    if (another.isPresent()) {
      return another;
    }
    if (isRemark(text, from, end)) {
      return Optional.of(new Stretch.Silent(text.substring(from + 1, end - 1)));
    }
    return isInsertedWord(text, from, end)
        ? Optional.empty()
        : stretch(text.substring(from, end), whole);
  }

  /// Whether what stands in a bracket is a sound, or says that words are missing.
  static boolean isNoVoice(String inside) {
    return SOUND.matcher(inside).matches() || MISSING.matcher(inside).matches();
  }

  /// Which characters of a text stand in a bracket that ends in it: what is called there is no part
  /// of a dialogue.
  static BitSet enclosed(String text) {
    BitSet enclosed = new BitSet();
    int at = 0;
    while (at < text.length()) {
      boolean opens = text.charAt(at) == '(' || text.charAt(at) == '[';
      int end = opens ? end(text, at) : -1;
      if (end > 0) {
        enclosed.set(at, end);
      }
      at = end > 0 ? end : at + 1;
    }
    return enclosed;
  }

  /// Whether a round bracket stands between sentences and holds a few words that begin with a
  /// capital and are no sentence: `(Through interpreter)`, `(Indicates)`.
  private static boolean isRemark(String text, int from, int end) {
    return REMARK.matcher(text.substring(from, end)).matches()
        && isAfterSentence(text, from)
        && !TranscriptLabel.isTitle(text.substring(from + 1, end - 1))
        && !MISSING.matcher(text.substring(from + 1, end - 1)).matches();
  }

  /// Whether an editor put a word into a sentence that goes on behind it: `that [care] homes had`.
  /// A sound is none.
  private static boolean isInsertedWord(String text, int from, int end) {
    String inside = text.substring(from + 1, end - 1);
    return text.charAt(from) == '['
        && INSERTED.matcher(inside).matches()
        && !SOUND.matcher(inside).matches()
        && GOES_ON_BEFORE.matcher(text).region(Math.max(0, from - 2), from).matches()
        && GOES_ON_BEHIND.matcher(text).region(end, text.length()).lookingAt();
  }

  /// That somebody else goes on: a bracket between sentences holds their name, or says that
  /// somebody says what follows.
  private static Optional<Stretch> another(String text, int from, int end) {
    if (end < from + 2 || "([".indexOf(text.charAt(from)) < 0) {
      return Optional.empty();
    }
    if (end - from > TranscriptLabel.LONGEST
        || !(text.charAt(from) == '[' || isAfterSentence(text, from))
        || !BEGINS.matcher(text).region(end, text.length()).lookingAt()) {
      return Optional.empty();
    }
    BracketVoice voice = BracketVoice.of(text.substring(from + 1, end - 1));
    boolean speaks = voice.isSomebody() || BracketLabels.isPerson(voice);
    return speaks ? Optional.of(new Stretch.Another(voice.inside())) : Optional.empty();
  }

  private static boolean isAfterSentence(String text, int at) {
    int last = at - 1;
    while (last >= 0 && " \"”’')]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last < 0 || ".?!…—–-".indexOf(text.charAt(last)) >= 0;
  }

  private static void close(StringBuilder spoken, List<Stretch> stretches) {
    if (spoken.codePoints().anyMatch(Character::isLetterOrDigit)) {
      stretches.add(new Stretch.Spoken(spoken.toString().strip()));
    }
    spoken.setLength(0);
  }

  /// Whether a text is one bracket and nothing else.
  private static boolean isWhole(String text) {
    return text.length() > 2
        && "([*".indexOf(text.charAt(0)) >= 0
        && end(text, 0) >= text.length() - 1
        && !Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  /// Where a bracket ends that begins at a place, or music; -1 where none begins.
  private static int end(String text, int at) {
    char open = text.charAt(at);
    if (MUSIC.indexOf(open) >= 0) {
      int close = at + 1;
      while (close < text.length() && MUSIC.indexOf(text.charAt(close)) < 0) {
        close++;
      }
      while (close < text.length() && MUSIC.indexOf(text.charAt(close)) >= 0) {
        close++;
      }
      return close;
    }
    char close = open == '[' ? ']' : open == '(' ? ')' : open == '*' ? '*' : 0;
    if (close == 0) {
      return -1;
    }
    int limit = Math.min(text.length(), at + LONGEST);
    if (text.indexOf(close, at + 1, Math.max(at + 1, limit)) < 0) {
      return -1;
    }
    int depth = 0;
    for (int i = at; i < limit; i++) {
      char c = text.charAt(i);
      if (i > at && c == close && (close == '*' || --depth == 0)) {
        return i + 1;
      }
      depth += c == open ? 1 : 0;
    }
    return -1;
  }

  private static Optional<Stretch> stretch(String bracket, boolean whole) {
    char open = bracket.charAt(0);
    if (MUSIC.indexOf(open) >= 0) {
      return Optional.of(new Stretch.Silent(""));
    }
    String inside = bracket.substring(1, bracket.length() - 1).strip();
    if (inside.isEmpty()) {
      return Optional.of(new Stretch.Silent(""));
    }
    Optional<Timestamp> time = Timestamp.of(inside);
    if (time.isPresent() && open == '[') {
      return time.map(Stretch.At::new);
    }
    if (MISSING.matcher(inside).matches()) {
      return Optional.empty();
    }
    if (Preface.isNotice(inside)) {
      return Optional.of(new Stretch.Silent(""));
    }
    int colon = inside.indexOf(':');
    if (open != '*' && colon > 0 && isCall(inside.substring(0, colon))) {
      return Optional.of(new Stretch.Interjected(inside));
    }
    boolean direction =
        whole
            || BracketVoice.reads(inside)
            || SOUND.matcher(inside).matches()
            || (open != '*' && TranscriptLabel.isCapitals(inside) && inside.length() > 3)
            || (open == '[' && !isInsertion(inside));
    return direction ? Optional.of(new Stretch.Silent(inside)) : Optional.empty();
  }

  /// `Mr Moss`, `Petra Voss, interrupting`
  private static boolean isCall(String before) {
    String name = BracketVoice.of(before).name().split(",")[0].strip();
    return TranscriptLabel.shape(name) == TranscriptLabel.Shape.LABEL
        || TranscriptLabel.shape(name) == TranscriptLabel.Shape.WORD;
  }

  /// Whether an editor put the words into the sentence: a pronoun, a name, `sic`.
  private static boolean isInsertion(String inside) {
    return Arrays.stream(inside.split(" "))
        .allMatch(
            word ->
                NAME.matcher(word).matches()
                    || EDITED.contains(word)
                    || FunctionWords.contains(Folded.text(word).replaceAll("[,.;]$", "")));
  }
}
