package org.rostrum.core.question;

import java.util.List;
import java.util.regex.Pattern;
import org.rostrum.core.words.Speech;

/// Takes what only frames a question out of it, and leaves its subject.
public final class Framing {

  /// Stands for a mention of somebody while a question is taken apart.
  static final String NAME = "\u27E6\u27E7";

  private static final String WHO =
      "(?:"
          + NAME
          + "(?:(?:,| and| or|, and) "
          + NAME
          + ")*(?: and | or )?|"
          + Speech.PANEL
          + "|the (?:report|summary|authors?|page|document|paper)(?:'s"
          + " summary)?|he|she|they|you|it)";
  private static final String ABOUT =
      "(?: to say| anything| something| else| more)*(?:"
          + " (?:about|on|of|regarding|concerning|around|that|towards?|for|to|with|how|in|as|into))?";

  /// "Which points on X did they raise": what is asked for stands before the verb, and is the
  /// subject.
  private static final Pattern ASKED_FOR =
      frame(
          "^(?:and |so |but )?(?:what|which|whose) ((?!else |other )\\S+(?: \\S+){0,8}?)"
              + " (?:did|does|do|has|have|had|would|could|can|will) "
              + WHO
              + "(?: all| both| ever| actually| really| also| specifically)* (?:have |be |been )?"
              + Speech.VERB
              + "(?: to| in| with| out| up| at)?(?= |[?.,]|$)");

  /// Each is cut where it matches; the first that leaves nothing ends the cutting.
  private static final List<Pattern> FRAMES =
      List.of(
          frame(
              "^(?:so )?(?:was|is|wasn't|isn't) it "
                  + NAME
                  + " (?:who|that) "
                  + Speech.VERB
                  + "(?: that| about)?(?= )"),
          frame(
              "^(?:hi|hello|hey|ok|okay|so|and|but|well|please|pls|now|also)(?:["
                  + " ,!]+(?:rostrum|there|all|bot))?[ ,!]+"),
          frame(
              "^(?:what|how much|anything|something)(?: (?:was|is|were|has been|had been|got))?"
                  + " (?:said|mentioned|discussed|argued|suggested|proposed|recommended|raised|stated|written)(?:"
                  + " about| on| of| regarding| concerning)?(?= |$)"),
          frame(
              "^(?:everything|all)(?: that| there)?(?: was| is)? (?:said|discussed)(?:"
                  + " (?:about|on|of|under|regarding))? "),
          frame("^what (?:came|comes) up (?:under|on|about) "),
          frame("[ ,]*\\b(?:please|pls|plz|thanks|thank you|thx|cheers|ta)\\b[ .!?]*$"),
          frame("^(?:can|could|would|will) (?:you|u|someone|anyone)(?: please| pls)? "),
          frame("^(?:please |pls )?(?:tell|show|give|find|get)(?: me| us)? (?=\\w)"),
          frame(
              "^(?:i(?:'d| would) (?:like|love|want) to know|i want to know|i'm"
                  + " (?:wondering|curious)|i wonder|do you know|any idea|remind me) "),
          frame(
              "^(?:please )?(?:summari[sz]e|sum"
                  + " up|recap|outline|describe|explain|list|compare|contrast|quote)(?: (?:for"
                  + " me|briefly))? "),
          frame(
              "^(?:a |an |the )?(?:brief |short |quick"
                  + " )?(?:summary|overview|gist|recap|tl;?dr|round-?up|digest)(?: of| on|"
                  + " about|:)? "),
          frame(
              "^(?:the |their |his |her"
                  + " )?(?:discussions?|debates?|conversations?|questioning|talks?)(?: was| were)?"
                  + " (?:about|on|of|over|regarding|around) "),
          frame(
              "^(?:what(?:'s|s| is| was| were| are)|what) (?:the |there"
                  + " )?(?:discussion|debate|conversation|questioning|controversy)s?"
                  + " (?:about|on|of|over|regarding|around) "),
          frame("^(?:according to|for|in the (?:view|opinion|words) of|from|per) " + WHO + "[, ]+"),
          frame("[, ]+according to " + WHO + "[ ?.]*$"),
          frame(
              "^(?:what|which|whose|how|why|when|where|who|whether|if)?(?:'s|s)?(?: else| exactly|"
                  + " precisely| specifically)? ?(?:"
                  + Speech.NOUN
                  + " )?(?:did|do|does|has|have|had|is|are|was|were|would|will|could|can|should|might)"
                  + " "
                  + WHO
                  + "(?: all| both| ever| actually| really| also| specifically)* (?:have |be |been"
                  + " )?"
                  + Speech.VERB
                  + ABOUT
                  + "(?= |$)"),
          frame(
              "^(?:what|which|whose|how|why|where|who)? ?"
                  + WHO
                  + "(?: all| both| ever| actually| really| also)* "
                  + Speech.VERB
                  + ABOUT
                  + "(?= |$)"),
          frame(
              "^(?:what|which)(?:'s| is| was| are| were) (?:the )?"
                  + WHO
                  + "(?:'s|'|s'|’s|’)? (?:main |key |overall |own )*"
                  + Speech.NOUN
                  + ABOUT
                  + "(?= |$)"),
          frame(
              "^"
                  + WHO
                  + "(?:'s|'|s'|’s|’)? (?:main |key |overall |own )*"
                  + Speech.NOUN
                  + ABOUT
                  + "(?= |$)"),
          frame(
              "^(?:which|what|who)(?: (?:of the |one of the )?"
                  + Speech.PANEL
                  + ")?(?: was it that| was it| is it that)?(?: (?:also|first|actually))?"
                  + " (?:made|makes|raised|raises|put|brought up) (?:the |a )?(?:"
                  + Speech.NOUN
                  + ")(?: that| about| of| on)?(?= |$)"),
          frame(
              "^(?:which|what|who)(?: (?:of the |one of the )?"
                  + Speech.PANEL
                  + ")?(?: was it that| was it| is it that)?(?: (?:also|first|actually))? "
                  + Speech.VERB
                  + ABOUT
                  + "(?= |$)"),
          frame(
              "^(?:did|do|does|has|have|was|is|were|are) (?:there )?"
                  + WHO
                  + "(?: ever| actually| really| also)* "
                  + Speech.VERB
                  + ABOUT
                  + "(?= |$)"),
          frame(
              "^(?:any|a|some|the) " + Speech.NOUN + "(?: from| by)? " + NAME + ABOUT + "(?= |$)"),
          frame("^(?:any|a|some|the|best) " + Speech.NOUN + " (?:about|on|of|from|by)(?= |$)"),
          frame(
              "[, ]+(?:what (?:was|is|were|are) (?:it|that|this|he|she|they|his|her|their)(?: "
                  + Speech.NOUN
                  + ")?|who said (?:it|that|so)|right|correct|yes|no)[ ?.!]*$"),
          frame(
              "\\bwhen (?:talking|discussing|speaking|asked|answering|questioned)(?: a"
                  + " question)?(?: about| on)? "),
          frame(
              "(?:\\b(?:by|from|of|for|to|with|about|on) )?"
                  + NAME
                  + "(?:'s|’s|s'|'|’)?(?= |[?.,!]|$)"),
          frame("\\b(?:what does each(?: of them)? " + Speech.VERB + ")[ ?.]*$"),
          frame(
              "^(?:according to |in |on |at |during )?(?:the"
                  + " )?(?:panel|webinar|event|session|discussion|report|summary)[, ]+(?=\\w+ )"),
          frame(
              "(?<!\\b(?:is|are|was|were|be|been|being|'s) )\\b(?:during|at|in|on) (?:the |this"
                  + " )?(?:panel|webinar|event|session|discussion|table ronde)[ ?.!]*$"),
          frame(
              "^(?:is|was|are|were) there (?:an? |any"
                  + " )?(?:tension|contradiction|conflict|difference|disagreement|gap|overlap|common"
                  + " ground|agreement) (?:between )?(?:and |or )*"),
          frame(
              "^(?:how|where|whether|if|on what) (?:would|could|might|should|do|does|did|will|can)"
                  + " (?:and |or |both |each )*(?:all |both |each"
                  + " )?(?:differ|diverge|agree|disagree|compare|overlap|stand|see|view|approach)?(?:"
                  + " on| over| about| from| with)?(?= )"),
          frame("^how (?:and|or|with) (?:would|could|might|should|do|does|did|see|view)(?= )"),
          frame(
              "^which (?:of the )?(?:two|three|four|five|other|several) "
                  + Speech.PANEL
                  + " "
                  + Speech.VERB
                  + ABOUT
                  + "(?= |$)"),
          frame("^(?:versus|vs\\.?|against|and|or|with|both|each)(?= )"),
          frame(
              "^(?:do|does|did) (?:and |or |both |each )*(?:both |all |each"
                  + " )?(?:agree|disagree|differ|clash|see eye to eye)(?: with)?(?: on| over|"
                  + " about| that| whether)?(?= |$)"),
          frame(
              "^(?:the )?[\\w-]+(?:'s|’s|s'|s’) (?:debate|discussion|conversation|exchange|talk)(?:"
                  + " on| about| of| over)?(?= )"),
          frame(
              "^(?:produce|make|provide|write|give(?: me)?|create|draw up) (?:a |the )?(?:full"
                  + " |complete |short )?lists? of (?:all )?(?=\\w)"),
          frame(
              "^both (?:the )?(?:report|summary)(?:'s|’s)?(?: summary)? and (?:one |a |another |the"
                  + " )?"
                  + Speech.PANEL
                  + "(?= )"),
          frame(
              "[, ]*\\bin (?:a|one|two|three|four|five|\\d|a few) (?:short"
                  + " )?(?:sentences?|lines?|words|bullets?|bullet points?|paragraphs?)[ ?.!]*$"),
          frame("^(?:that|about|on|of|and|the|to|,|:|-)+ "));

  private static Pattern frame(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private Framing() {}

  /// The subject of a question in which mentions of people are replaced by [#NAME].
  public static String strip(String question) {
    String text = ASKED_FOR.matcher(question.replaceAll("\\s+", " ").strip()).replaceFirst("$1 ");
    for (int round = 0; round < 3; round++) {
      String before = text;
      for (Pattern frame : FRAMES) {
        text = frame.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
      }
      if (text.equals(before)) {
        break;
      }
    }
    return text.replaceAll("^[\\s,.:;?!\\-–—]+|[\\s,.:;?!\\-–—]+$", "");
  }
}
