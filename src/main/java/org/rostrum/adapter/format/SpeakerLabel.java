package org.rostrum.adapter.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a record writes before somebody's words: `Mr. BIRCH of Harl (during the reading)`, `The
/// SPEAKER pro tempore (Mr. Abbot)`, `HON MEMBERS`.
///
/// @param kind whether it is somebody in particular
/// @param name as it is shown, without capitals and without a title where given name or initial are
///   there
/// @param role the office, where the label gives it beside the name of who holds it
public record SpeakerLabel(Kind kind, String name, @Nullable String role) {

  /// Whom a label means.
  public enum Kind {
    PERSON,
    /// An office without the name of who held it then.
    OFFICE,
    /// Several people, or somebody whom the record does not name.
    NOBODY
  }

  private static final Pattern PARENTHESIS = Pattern.compile("\\s*\\(([^()]*)\\)");
  private static final Pattern NOBODY_NAMED =
      Pattern.compile(
          "(?i)(?:(?:the|an?|some|several|many|other|various|opposition|government|all|both)\\s+)*(?:(?:hon|honourable|right"
              + " hon|rt hon)\\.?\\s+)*(?:members?|senators|deputies|delegates|voices?|audience(?:"
              + " member)?|everybody|everyone|all|crowd|public|unknown.*|unidentified.*|unnamed.*|speaker["
              + " _]?\\d+"
              + "|(?:journalist|reporter|question|questions|press|media|caller|interviewer|presenter|translator|interpreter|voice"
              + " ?over|narrator|noble lords)s?(?: ?(?:#|no\\.? ?)?\\d+)?|participant["
              + " _]?\\d*|questioner|interjector|.*\\biphone\\b.*)");
  private static final Pattern SEVERAL =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'’.-]*+(?: \\p{Lu}[\\p{L}\\p{M}'’.-]*+){0,3}(?:(?: and | & | ?/"
              + " ?)\\p{Lu}[\\p{L}\\p{M}'’.-]*+(?: \\p{Lu}[\\p{L}\\p{M}'’.-]*+){0,3})+");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)(?:the .+|(?:mr|mrs|madam|madame|ms|hon|honourable)\\.?"
              + " (?:(?:acting|deputy|temporary|assistant)"
              + " )?(?:speaker|chair|chairman|chairwoman|chairperson|president|convener|convenor|presiding"
              + " officer)|(?:acting |deputy |temporary |assistant"
              + " )*(?:speaker|chair|chairman|chairwoman|chairperson|convener|convenor|president|presiding"
              + " officer|clerk|moderator|minister|prime minister)(?: pro tempore)?)");
  private static final Pattern PRESIDING =
      Pattern.compile(
          "(?iu)(?:(?:the|mr|mrs|madam|madame|ms|la|le|el|il|der|die|de|o|a|hon|honourable)\\.? )*"
              + "(?:(?:acting|deputy|vice|temporary|assistant|first|second|third)[ -])*(?:"
              + LabelWords.alternatives("presiding")
              + ")(?: pro tempore)?");
  private static final Pattern HONORIFICS =
      Pattern.compile(
          "(?i)^(?:(?:the |(?:county|district|borough|city|parish|town|ward)"
              + " (?=c(?:ll|ouncillo)r))?(?:mr|mrs|ms|miss|mx|dr|hon|honourable|right hon|rt"
              + " hon|rt|sen|senator"
              + "|rep|prof|professor|cllr|councillor|shri|shrimati|smt|kumari|adv|deputy|captain|colonel|commander|lieutenant|sergeant|major|general|admiral|reverend|dame|sir)\\.?\\s+)+(?=\\S)");
  private static final int LONGEST = 60;
  private static final Pattern PARTICLE =
      Pattern.compile("(?i)^(?:de|del|della|di|da|dos|la|le|van|von|der|den|ter|ten|st\\.?)\\b.*");
  private static final Pattern PREFIXED =
      Pattern.compile("^(Mc|Mac|De|La|Le|Van|Di)(\\p{Lu}{2,})$");
  private static final Pattern LABEL =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}\\p{M}.'’-]*+(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*+){0,4}"
              + " ?)(?:\\([^()]*\\))?: (?=[\"“‘'(\\[]*[\\p{Lu}\\p{N}])");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+");

  public static SpeakerLabel of(String written) {
    String label = OneLine.of(written).replaceFirst("\\s*:$", "");
    Matcher parenthesis = PARENTHESIS.matcher(label);
    Optional<String> inside =
        parenthesis.find() ? Optional.of(parenthesis.group(1).strip()) : Optional.empty();
    String base = OneLine.of(parenthesis.replaceAll(""));
    if (base.isEmpty()
        || NOBODY_NAMED.matcher(base).matches()
        || SEVERAL.matcher(base).matches()
        || LabelWords.isUnknown(base)
        || LabelWords.hasNoPersons(base)
        || Unnamed.isDescribed(base)) {
      return new SpeakerLabel(Kind.NOBODY, base, null);
    }
    if (OFFICE.matcher(base).matches() || presides(base)) {
      String office = cased(base.replaceFirst("(?i)^the ", ""));
      return inside
          .map(SpeakerLabel::person)
          .filter(name -> AttributionShape.isName(name) && !OFFICE.matcher(name).matches())
          .map(name -> new SpeakerLabel(Kind.PERSON, name, office))
          .orElseGet(() -> new SpeakerLabel(Kind.OFFICE, office, null));
    }
    int comma = base.indexOf(", ");
    return comma > 0 && AttributionShape.isName(base.substring(0, comma))
        ? new SpeakerLabel(
            Kind.PERSON, person(base.substring(0, comma)), cased(base.substring(comma + 2)))
        : new SpeakerLabel(Kind.PERSON, person(base), null);
  }

  /// Whether an office is that of whoever presides, in any of some languages.
  public static boolean presides(String office) {
    return PRESIDING.matcher(office).matches();
  }

  /// Whether a paragraph of somebody's turn begins with the name of somebody else who speaks there.
  /// What follows begins with a capital: "Ana Ruiz: thank you" speaks to her.
  public static boolean begins(String paragraph) {
    Matcher label = LABEL.matcher(paragraph);
    return (label.find() && AttributionShape.isName(label.group(1))) || beginsWithMany(paragraph);
  }

  /// Whether a paragraph begins as words of several people, or of somebody unnamed, do.
  public static boolean beginsWithMany(String paragraph) {
    int colon = paragraph.indexOf(": ");
    return colon > 0 && colon < LONGEST && of(paragraph.substring(0, colon)).kind() == Kind.NOBODY;
  }

  private static String person(String lettered) {
    String written = NameForms.withoutLetters(lettered);
    String bare = HONORIFICS.matcher(written).replaceFirst("");
    int place = bare.indexOf(" of ");
    String name = place < 0 ? bare : bare.substring(0, place);
    return cased(
        name.contains(" ") && place < 0 && !PARTICLE.matcher(name).matches() ? bare : written);
  }

  /// `BIRCH` as Birch, `O'NEIL-HART` as O'Neil-Hart; words that are not all capitals as they are.
  private static String cased(String text) {
    return WORD.matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(casedWord(found.group(), found.start() == 0)));
  }

  private static String casedWord(String word, boolean first) {
    Matcher prefixed = PREFIXED.matcher(word);
    if (prefixed.matches()) {
      return prefixed.group(1) + casedWord(prefixed.group(2), true);
    }
    if (word.codePoints().filter(Character::isLetter).count() < 2
        || word.codePoints().anyMatch(Character::isLowerCase)) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (!first && lower.matches("of|the|and|for|to|de|la|van|von|der|den|pro|tempore")) {
      return lower;
    }
    StringBuilder cased = new StringBuilder(lower.length());
    boolean start = true;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      cased.append(start ? Character.toUpperCase(c) : c);
      start = (c == '\'' || c == '’') && i < 2;
    }
    return cased.toString();
  }
}
