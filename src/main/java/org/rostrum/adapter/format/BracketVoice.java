package org.rostrum.adapter.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.text.FunctionWords;

/// What stands in a bracket before words, taken as who utters them and how: `Ana Ruiz`, `Ana Ruiz
/// on phone`, `man shouting`. Whether it is anybody is asked of it.
///
/// @param inside the whole, without the brackets
/// @param name what stands before the manner
/// @param manner how, or by what means; blank where the bracket does not say
public record BracketVoice(String inside, String name, String manner) {

  private static final Pattern UTTERING =
      Pattern.compile("(?iu)(?:" + LabelWords.alternatives("uttering", "by-means") + ")\\b.*");

  private static final Pattern MEANS =
      Pattern.compile("(?iu)(?:" + LabelWords.alternatives("by-means") + ")");

  private static final Pattern OPENING =
      Pattern.compile("[\\[(]([^()\\[\\]:]{2,80}):?[\\])]:?\\s+(?=[\"“‘'(\\[]*[\\p{Lu}\\p{N}])");

  private static final Pattern COMMA = Pattern.compile(",\\s*\\p{Ll}.*$");

  private static final Pattern MISSING =
      Pattern.compile("(?iu)(?:" + LabelWords.alternatives("missing") + ")\\b.*");

  private static final Pattern READING =
      Pattern.compile("(?iu)(?:.*\\b)?(?:" + LabelWords.alternatives("relaying") + ")\\b.*");
  private static final Pattern SILENTLY =
      Pattern.compile("(?iu).*\\b(?:" + LabelWords.alternatives("silently") + ")\\b.*");
  private static final Pattern OVER =
      Pattern.compile("(?iu).*\\b(?:" + LabelWords.alternatives("over") + ")\\b.*");

  /// @param bracket what stands in the brackets
  public static BracketVoice of(String bracket) {
    String inside = bracket.strip();
    String bare = COMMA.matcher(inside).replaceFirst("");
    if (bare.length() < inside.length()) {
      String manner = inside.substring(bare.length() + 1).strip();
      return new BracketVoice(inside, bare.strip(), manner);
    }
    List<String> words = List.of(inside.split("\\s+"));
    boolean capitals = inside.equals(inside.toUpperCase(Locale.ROOT));
    int end = 1;
    while (end < words.size() && !beginsManner(words, end, capitals)) {
      end++;
    }
    return new BracketVoice(
        inside,
        String.join(" ", words.subList(0, end)),
        String.join(" ", words.subList(end, words.size())));
  }

  /// What a bracket at the beginning of words says of who utters them, and how.
  ///
  /// @param words what stands behind the bracket
  record Opening(BracketVoice voice, String words) {

    /// Whether somebody else utters them.
    boolean isAnother() {
      return voice.isSomebody() || voice.isNamed();
    }
  }

  /// The bracket that a text begins with, where it says anything of the words behind it; they begin
  /// as a sentence does.
  static Optional<Opening> opening(String text) {
    boolean encloses = !text.isEmpty() && "[(".indexOf(text.charAt(0)) >= 0;
    Matcher bracket = OPENING.matcher(text);
    if (!encloses || !bracket.lookingAt()) {
      return Optional.empty();
    }
    Opening opening = new Opening(of(bracket.group(1)), text.substring(bracket.end()));
    String inside = opening.voice().inside();
    return opening.isAnother() || reads(inside) || endsReading(inside)
        ? Optional.of(opening)
        : Optional.empty();
  }

  private boolean isNamed() {
    return name.indexOf(' ') > 0
        && !sounds()
        && AttributionShape.isName(name)
        && !StageDirections.isNoise(name)
        && LabelWords.words(name).stream()
            .noneMatch(word -> LabelWords.NO_NAMES.contains(word) || FunctionWords.contains(word));
  }

  /// Whether the bracket says that somebody reads out or quotes what follows: `reading`, `reads
  /// from a card`. Who reads a document in silence does not.
  public static boolean reads(String inside) {
    return READING.matcher(inside).matches()
        && !SILENTLY.matcher(inside).matches()
        && !endsReading(inside);
  }

  /// Whether the bracket says that the reading is over.
  public static boolean endsReading(String inside) {
    return READING.matcher(inside).matches() && OVER.matcher(inside).matches();
  }

  /// Whether what the bracket says is done with words.
  public boolean utters() {
    return UTTERING.matcher(manner).matches();
  }

  /// Whether the manner is a sound, which is made while somebody else may speak: `Ana laughing`,
  /// but not `Ana, laughing`.
  public boolean sounds() {
    return !manner.isEmpty() && !inside.startsWith(name + ",") && !utters();
  }

  /// Whether it means somebody in particular without a name, or several, who say what follows.
  public boolean isSomebody() {
    return inside.indexOf(':') < 0
        && LabelWords.isNobodys(name)
        && !sounds()
        && !MISSING.matcher(inside).matches()
        && !StageDirections.isNoise(inside);
  }

  /// Where in a bracket the manner begins. A word in small letters begins it behind a name.
  private static boolean beginsManner(List<String> words, int at, boolean capitals) {
    String word = words.get(at);
    if (LabelWords.PARTICLES.contains(word)) {
      return false;
    }
    boolean name = Character.isUpperCase(words.getFirst().codePointAt(0)) && !capitals;
    return MEANS.matcher(word).matches()
        || (name && Character.isLowerCase(word.codePointAt(0)))
        || (LabelWords.isNobodys(String.join(" ", words.subList(0, at)))
            && !LabelWords.isNobodys(word))
        || (capitals && word.endsWith("ING"));
  }
}
