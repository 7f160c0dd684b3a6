package org.rostrum.adapter.format;

import java.util.regex.Pattern;

/// Lines by which a record says what was done, and not what somebody said.
public final class Procedure {

  private static final Pattern DONE =
      Pattern.compile(
          "(?i)^(?:(?:(?:the|this) )?(?:main"
              + " )?(?:questions?|motions?|amendments?|bills?|resolutions?|clauses?|debate|house|senate|committee|sitting|yeas"
              + " and nays|previous question|recorded"
              + " vote|result|journal|vote)[^.:]{0,60}?\\b(?:was|were|be|is|has been|is"
              + " being|put|accordingly|ordered|agreed|negatived|adjourned|resumed|suspended"
              + "|divided|concluded|withdrawn|read|proposed|carried|lost|laid|resolved|rose|met)\\b(?:"
              + " (?:taken|put|agreed|and|accordingly|proposed|negatived|adjourned|ordered|read|withdrawn|to|by"
              + " leave|carried|lost|laid|upon|resolved|a|first|second|third|time"
              + "|deferred|on).*)?[.;].*|(?:question|motion|amendment|bill)s?"
              + " (?:put|agreed|negatived|by leave|read)\\b.*|the (?:[a-z]+"
              + " ){0,4}(?:clerk|secretary|chaplain)(?: of [a-z ]+)? (?:read|called|will"
              + " report|proceeded|reported|designated|announced)\\b.*|seconded by\\b.*|moved"
              + " by\\b.*|proposed by\\b.*|agreed(?: to)?\\.?|resolved(?:, |: | accordingly| in the"
              + " affirmative).*|ordered(?:, |: ).*|there being no objection,.*\\bordered to be"
              + " printed\\b.*|(?:a|the) motion to reconsider\\b.*|there was no"
              + " objection\\.?|(?:ayes|noes) \\d.*|division\\b.{0,30}|tellers for\\b.*|the"
              + " (?:house|senate|committee)"
              + " (?:divided|adjourned|resumed|met|rose|proceeded|observed)\\b.*|(?:several |some"
              + " |many )?(?:hon(?:ourable)?\\.? )?members"
              + " (?:rose|indicated|interjected|shouted|cried)\\b.*|.{1,80}\\brose ?[—–-]+"
              + "|(?:accordingly|thereupon|whereupon)\\b.*|debate"
              + " (?:adjourned|concluded|resumed|interrupted)\\b.*)$",
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
              + " (?:moved|asked|seconded|replied|led|presented|submitted|rose|took|assumed"
              + "|announced|tabled|introduced|addressed|reported|withdrew|laid)\\b.*",
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

  /// Whether a paragraph says in what language somebody goes on.
  public static boolean isOnLanguage(String paragraph) {
    return LANGUAGE.matcher(paragraph).matches();
  }

  /// Whether a paragraph says that what follows is an interpreter's: nobody's word for word.
  public static boolean isBeforeInterpretation(String paragraph) {
    return INTERPRETED.matcher(paragraph).matches();
  }

  /// Whether a whole paragraph is procedure.
  public static boolean is(String paragraph) {
    return DONE.matcher(paragraph).matches() || NAMED_DEED.matcher(paragraph).matches();
  }
}
