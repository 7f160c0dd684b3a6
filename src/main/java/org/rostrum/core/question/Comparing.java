package org.rostrum.core.question;

import java.util.List;
import java.util.regex.Pattern;
import org.rostrum.core.words.Phrasing;

/// Takes the words that only compare out of what is compared.
public final class Comparing {

  private static final String OVER =
      "(?: with each other| from each other)?(?:"
          + " (?:about|on|over|of|regarding|concerning|whether|that|when it comes to))?";

  private static final List<Pattern> WORDS =
      List.of(
          // a sentence of its own that only asks to compare what was said before it
          Phrasing.anyOf(
              "[.?!;,:] *(?:and )?(?:how (?:do|does|did|would|are|is|far do) (?:they|their|the"
                  + " two|these|those|both)\\b[^.?!]*|(?:what|where)(?:'s| is| are| do| does)"
                  + " (?:they |the"
                  + " )?(?:differences?|differ|disagree|agree)\\b[^.?!]*|(?:quote|show|give|cite|compare)"
                  + " (?:me )?(?:both|each|them|the two)(?: of them)?)[.?! ]*$"),
          Phrasing.anyOf("^put (?:on |about )?"),
          Phrasing.anyOf("^" + Framing.NAME + "[:;,] *"),
          Phrasing.anyOf(
              "^(?:how|where|what|whether|do|does|did|would|could|might|are|is|and|or|both|each|all|the"
                  + " two|also|really)? ?(?:do |does |did |would |could |might |are |is |and |or"
                  + " |both |each |all |the two |also |really"
                  + " )*(?:differ(?:s|ed)?|diverge[sd]?|disagree[sd]?|agree[sd]?|clash(?:es|ed)?|compare[sd]?|contrast(?:s|ed)?|overlap(?:s|ped)?|match(?:es|ed)?|share[sd]?|at"
                  + " odds|see eye to eye|say the same|par(?:t|ts|ted) (?:company|ways))"
                  + OVER
                  + "(?= |$)"),
          Phrasing.anyOf(
              "[, ]*\\b(?:side by side|next to|alongside|beside|compared?|contrasted|as opposed|in"
                  + " contrast|versus|vs\\.?)(?: (?:with|to|of))?[ ?.!]*$"));

  private Comparing() {}

  /// Blank where nothing else is left.
  public static String strip(String words) {
    String text = words;
    for (Pattern pattern : WORDS) {
      text = pattern.matcher(text).replaceAll("").strip();
    }
    return text.replaceAll("[\\s?.!,;:]+$", "");
  }
}
