package org.rostrum.adapter.format;

import java.util.regex.Pattern;
import org.rostrum.core.text.WordLists;

/// Lines by which a record says what was done, and not what somebody said.
public final class Procedure {

  private static final WordLists LISTS = WordLists.beside(Procedure.class, "procedure.txt");

  private static final Pattern DONE =
      Pattern.compile(
          "(?i)^(?:"
              + String.join(
                  "|",
                  "(?:(?:the|this) )?(?:main )?"
                      + any("matter")
                      + "[^.:]{0,60}?\\b"
                      + any("done")
                      + "\\b(?: "
                      + any("further")
                      + ".*)?[.;].*",
                  any("moved") + " " + any("put") + "\\b.*",
                  "the (?:[a-z]+ ){0,4}"
                      + any("officer")
                      + "(?: of [a-z ]+)? "
                      + any("serves")
                      + "\\b.*",
                  any("word") + "\\b.*",
                  "agreed(?: to)?\\.?",
                  "resolved(?:, |: | accordingly| in the affirmative).*",
                  "ordered(?:, |: ).*",
                  "there being no objection,.*\\bordered to be printed\\b.*",
                  "(?:a|the) motion to reconsider\\b.*",
                  "there was no objection\\.?",
                  "(?:ayes|noes) \\d.*",
                  "division\\b.{0,30}",
                  "the " + any("body") + " " + any("meets") + "\\b.*",
                  "(?:several |some |many )?(?:hon(?:ourable)?\\.? )?members "
                      + any("calls")
                      + "\\b.*",
                  ".{1,80}\\brose ?[—–-]+",
                  "debate " + any("debate") + "\\b.*")
              + ")$",
          Pattern.DOTALL);

  private static final String CAPITALS =
      "(?:\\p{Lu}{1,2}\\.|(?:Mc|Mac|De|La)?\\p{Lu}[\\p{Lu}'’-]*+(?!\\p{Ll})\\.?)";

  private static final Pattern NAMED_DEED =
      Pattern.compile(
          "^(?:(?:The|Mr|Mrs|Ms|Miss|Dr|Hon)\\.? )?(?=[^a-z]*\\p{Lu}{2})"
              + CAPITALS
              + "(?: (?:"
              + CAPITALS
              + "|of|the|and|for|pro|tempore))*+(?: \\p{Lu}\\p{Ll}+){0,3}"
              + " "
              + any("deed")
              + "\\b.*",
          Pattern.DOTALL);

  private static final Pattern LANGUAGE =
      Pattern.compile(
          "[\\[(]?(?:The |An? )?(?:(?:hon(?:ourable)?\\.?"
              + " )?(?:member|minister|senator|deputy|witness|speaker|convener|delegate)|\\p{Lu}[\\p{L}."
              + " '’-]{2,40}) (?:spoke|continued|speaks|replied|speaking|answered) in (?:the"
              + " )?\\p{Lu}[\\p{L}-]+(?: and \\p{Lu}\\p{L}+)?\\b[^.:]{0,40}[.:]?[\\])]?");
  private static final Pattern INTERPRETED =
      Pattern.compile(
          "(?i)[\\[(]?(?:the )?(?:following (?:is|are) (?:the|an?)|as interpreted|(?:simultaneous"
              + " )?(?:interpretation|translation) (?:of|follows)|translated? (?:as|from))"
              + " ?(?:[\\p{L} -]{0,60})?(?:follows)?[.:][\\])]?");

  private Procedure() {}

  /// What stands before whoever is in the chair, as alternatives of a pattern.
  static String chairing() {
    return LISTS.alternatives("chairing");
  }

  /// Whether a paragraph says in what language somebody goes on.
  public static boolean isOnLanguage(String paragraph) {
    return LANGUAGE.matcher(paragraph).matches();
  }

  /// Whether a paragraph says that what follows is an interpreter's: nobody's word for word.
  public static boolean isBeforeInterpretation(String paragraph) {
    return INTERPRETED.matcher(paragraph).matches();
  }

  private static String any(String list) {
    return "(?:" + LISTS.alternatives(list) + ")";
  }

  /// Whether a whole paragraph is procedure.
  public static boolean is(String paragraph) {
    return DONE.matcher(paragraph).matches() || NAMED_DEED.matcher(paragraph).matches();
  }
}
