package org.rostrum.core.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.words.Phrasing;
import org.rostrum.core.words.Speech;

/// Reads out of a question what it takes for granted: whoever asks why something is so holds that
/// it is.
public final class Assumptions {

  private static final String WHOM =
      "(?:"
          + Subject.NAME
          + "(?:'s)?(?:,? (?:and|or) "
          + Subject.NAME
          + ")*|"
          + Speech.PANEL
          + "|(?:the |this |that |its |their"
          + " )?(?:report|summary|authors?|document|paper|study|article|council|board|government|minister|chair)(?:'s"
          + " (?:authors?|summary))?|he|she|it|we)";

  private static final String ADVERBS =
      "(?: (?:all|both|ever|also|really|actually|still|then|once|so|always|even|just|clearly|openly))*";

  /// Verbs for saying that something is so, which say nothing themselves.
  private static final String SAYING =
      "(?:say|says|said|saying|think|thinks|thought|thinking|believ(?:e|es|ed|ing)|claim(?:s|ed|ing)?|argu(?:e|es|ed|ing)"
          + "|insist(?:s|ed|ing)?|conclud(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|stat(?:e|es|ed|ing)|warn(?:s|ed|ing)?|feel|feels|felt|feeling|hold|holds|held|holding|maintain(?:s|ed)?|point(?:s|ed)?"
          + " out|not(?:e|es|ed|ing)|declar(?:e|es|ed)|assert(?:s|ed)?|admit(?:s|ted)?|tell us|told"
          + " (?:us|the"
          + " \\w+)|see|sees|mention(?:s|ed)?|(?:show(?:s|ed|n)?|prov(?:e|es|ed)|demonstrat(?:e|es|ed)|establish(?:es|ed)?|confirm(?:s|ed)?)(?="
          + " that\\b)|(?:is|are|was|were|be|being|seem|seems|sound)(?: so| very| quite)?"
          + " (?:sure|certain|convinced|confident|adamant|positive))";

  private static final String DOING =
      "(?:did|does|do|is|was|are|were|has|have|had|would|will|can|could|should|must)";

  private static final Pattern ACCORDING =
      Phrasing.anyOf("[, ]+according to " + WHOM + "(?:,|(?=[ ?.]*$))");

  private static final List<Pattern> SAID =
      List.of(
          Phrasing.anyOf(
              "^(?:why|how come|how|on what grounds|what (?:made|makes|led|leads|prompted))(?: "
                  + DOING
                  + ")? "
                  + WHOM
                  + ADVERBS
                  + "(?: to)? "
                  + SAYING
                  + "(?: that|,)? (.+)$"),
          Phrasing.anyOf(
              "^(?:why|how come) (?:is|was|are|were) "
                  + WHOM
                  + ADVERBS
                  + " (?:sure|certain|convinced|confident|adamant|positive)(?: that| of| about)?"
                  + " (.+)$"),
          Phrasing.anyOf(
              "^what (?:\\w+"
                  + " )?(?:evidence|reasons?|grounds|explanations?|arguments?|justification|proof|basis|case)"
                  + " (?:did|does|do|has|have) "
                  + WHOM
                  + " (?:\\w+) (?:for|that|of|to|behind)(?: the (?:claim|view|idea|belief))?(?: "
                  + SAYING
                  + ")?(?: that)? (.+)$"));

  private static final List<Pattern> ASIDE =
      List.of(
          Phrasing.anyOf(
              "^(?:when|if|since|given that|given|because|as|although|though|seeing that|now that) "
                  + WHOM
                  + ADVERBS
                  + " "
                  + SAYING
                  + "(?: that)? (.+?), (?:and |then"
                  + " )?(?:what|which|how|why|who|whom|whose|where|when|did|does|do|is|was|has|can)\\b.*$"),
          Phrasing.anyOf(
              "^(?:what|how|why|who|which|where)\\b.*? (?:when|since|given that|if|seeing that) "
                  + WHOM
                  + ADVERBS
                  + " "
                  + SAYING
                  + "(?: that)? (.+)$"));

  private static final Pattern WHETHER =
      Phrasing.anyOf(
          "^(?:did|does|do|didn't|doesn't|has|is it true that|is it right that) "
              + WHOM
              + ADVERBS
              + " "
              + SAYING
              + "(?: that)? (.+)$",
          "^"
              + WHOM
              + ADVERBS
              + " "
              + SAYING
              + "(?: that)? (.+?), (?:right|correct|yes|true|no|(?:did|does|was|is)n't"
              + " (?:he|she|it|they))$");

  private static final Pattern ACHIEVED =
      Phrasing.anyOf(
          "^how (?:did|has|have|was|were|could) (.*?)\\b(?:manag(?:e|ed)|succeed(?:ed)?|able|get)"
              + " (?:to|in) (.+)$");

  private static final Pattern DONE =
      Phrasing.anyOf("^(?:why|how come)(?: " + DOING + ")? (.+)$", "^how did (.+)$");

  /// In what talk something came up: no part of what it was.
  private static final Pattern OCCASION =
      Phrasing.anyOf(
          "[, ]+(?:when|while|in|during) (?:they were |he was |she was )?(?:(?:further"
              + " )?(?:talking|discussing|speaking|presenting|asked|answering|questioned|debating|discussions?|describing|mentioning|explaining|responding|putting"
              + " forward|proposing)\\b|the (?:discussion|debate|presentation)\\b).*$");

  /// That people agree or do not says nothing of the matter.
  private static final Pattern AGREEING =
      Phrasing.anyOf("^(?:.* )?(?:dis)?agree(?:s|d)?(?: (?:with|about|on|to|when|that)\\b.*)?$");

  private Assumptions() {}

  /// @param folded the question, folded, with mentions replaced by [Subject#NAME]
  static Optional<Assumed> in(String folded) {
    String question =
        ACCORDING
            .matcher(folded)
            .replaceFirst("")
            .strip()
            .replaceFirst("[\\s?.!]+$", "")
            .replaceFirst("^(?:and|so|but|ok|okay|then|well|also)[, ]+", "");
    return first(ASIDE, question, Assumed.Kind.SAID, true)
        .or(() -> first(SAID, question, Assumed.Kind.SAID, false))
        .or(() -> first(List.of(WHETHER), question, Assumed.Kind.WHETHER, false))
        .or(() -> first(List.of(ACHIEVED), question, Assumed.Kind.ACHIEVED, false))
        .or(() -> first(List.of(DONE), question, Assumed.Kind.DONE, false));
  }

  private static Optional<Assumed> first(
      List<Pattern> ways, String question, Assumed.Kind kind, boolean aside) {
    return ways.stream()
        .flatMap(way -> last(way, question).stream())
        .findFirst()
        .map(text -> OCCASION.matcher(text).replaceFirst("").strip())
        .filter(text -> !AGREEING.matcher(text).matches())
        .map(text -> new Assumed(text, kind, aside));
  }

  /// What the last group of a pattern that has taken part holds.
  private static Optional<String> last(Pattern way, String question) {
    Matcher matcher = way.matcher(question);
    if (!matcher.find()) {
      return Optional.empty();
    }
    for (int i = matcher.groupCount(); i > 0; i--) {
      if (matcher.group(i) != null && !matcher.group(i).isBlank()) {
        return Optional.of(matcher.group(i).replace(Subject.NAME, " ").strip());
      }
    }
    return Optional.empty();
  }
}
