package org.rostrum.core.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Sentences;
import org.rostrum.core.words.Phrasing;

/// Tells orders from questions: to invent, to misattribute, to reveal, to act. What is asked beside
/// an order is left standing.
final class Orders {

  /// Where an order's verb stands: at the start of a clause, or behind a word that leads to it.
  private static final String TELLING =
      "(?:^|^for (?:a|an|my) (?:\\w+"
          + " ){1,3}|[,;:.!?(]\\s*|\\b(?:and|then|also|please|pls|kindly|simply|quickly|maybe|perhaps|now|just|you|or|on|always|instead|but)\\s+)";

  private static final Pattern ORDER =
      Pattern.compile(
          Stream.of(
                  // to drop the rules
                  "(?:ignore|forget|disregard|override|bypass)\\b.{0,40}\\b(?:rules?|instructions?|prompts?|guidelines?|restrictions?|above|previous|everything|citations?|record)",
                  "(?:you are now|enable \\w+ mode|act"
                      + " as|pretend|role-?play|impersonate|imitate|jailbreak)",
                  // to reveal
                  "(?:reveal|show|print|leak|display|send|give|tell|dump|output|repeat|share|list)\\b.{0,40}\\b(?:tokens?|(?:api|access|secret|private)"
                      + " keys?|passwords?|your secrets?|system"
                      + " prompts?|prompts?|credentials?|environment variables?|your (?:\\w+"
                      + " )?(?:instructions|config(?:uration)?|settings|rules)|(?:words|text|message|everything)"
                      + " above)",
                  // to invent
                  "(?:invent|make up|fabricate|concoct|improvise)",
                  "(?:write|create|generate|compose|draft|produce|imagine|fake)\\b(?!.{0,30}\\b(?:list|summary|table)"
                      + " of\\b).{0,60}\\b(?:quotes?|quotations?|remarks?|statements?|citations?|speech|tweet|poem|story|dialogue)",
                  "(?:give|show|tell|write|make)\\b.{0,20}\\b(?:something|anything|what|a"
                      + " line|words)\\b.{2,60}\\b(?:might|could|would) have said",
                  "(?:translate|turn|convert|put|rephrase|rewrite|sing|render)\\b.{0,60}\\b(?:poem|rap|song|story|joke|haiku|limerick|verse|dialogue)",
                  "(?:imagine|suppose) (?:that )?(?:you|he|she|they|\\w+ \\w+|\\w+)"
                      + " (?:was|were|is|are)",
                  // to misattribute
                  "(?:credit|attribute|ascribe|assign)\\b.{0,60}\\bto",
                  "(?:always|only|never|from now on) (?:credit|quote|attribute|cite|name)",
                  "(?:say|claim|state|write|answer|reply|respond|confirm|agree) (?:that|it was|this"
                      + " was|as if|as though|[\"“'‘])",
                  "(?:speak|talk|answer|write|reply|respond|finish|say|tell)\\b.{0,60}\\b(?:in the"
                      + " (?:authorship|style|persona|words|name) of|(?<!such )as (?:if you were"
                      + " |though you were )?\\p{Lu})",
                  "(?:have|make|let) \\w+ (?:\\w+ )?say",
                  "tell (?:everyone|everybody|all|the others|them) that",
                  "(?:put|add|attach|sign)\\b.{0,40}\\b(?:words in|name"
                      + " (?:to|on|under|beside)|under|as \\w+ \\w+)",
                  "(?:change|alter|reword|rewrite|edit|tweak|modify|swap|shorten|trim|improve|polish|combine|merge|splice|extend|add"
                      + " (?:\\w+"
                      + " ){1,4}to)\\b.{0,40}\\b(?:quotes?|quotations?|words|wording|attributions?|speakers?|names?|record)",
                  // to act
                  "(?:ping|dm|ban|kick|mute|spam|notify|tag)\\b.{0,30}\\b(?:everyone|everybody|all|members?|users?|admins?|mods?|channels?|servers?|me)",
                  "(?:post|send|repeat|copy|broadcast|announce|publish)\\b.{0,40}\\b(?:channels?|servers?|everyone|dms?)",
                  "(?:delete|remove|drop|wipe|erase|shut"
                      + " down|restart|reboot|execute|run)\\b.{0,40}\\b(?:messages?|channels?|files?|index|database|tables?|corpus|servers?|commands?|code|scripts?|bot|yourself)",
                  "(?:give|make) me (?:an? )?(?:admin|moderator|mod|owner)")
              .map(verb -> TELLING + "(?:" + verb + ")(?!\\w)")
              .collect(
                  Collectors.joining(
                      "|",
                      "",
                      "|\\b(?:fake|made[- ]up|invented|fictional|imaginary)"
                          + " (?:quote|quotation|remark|statement|citation)s?\\b|\\b(?:your|the|bot'?s?)"
                          + " (?:\\w+ )?(?:bot token|token|api key|password|system prompt)s?\\b")),
          Pattern.UNICODE_CASE);

  /// A mention that would notify people: never answered to, never part of a question.
  private static final Pattern PING = Pattern.compile("@(?:everyone|here)\\b|<@[!&]?\\d+>|<#\\d+>");

  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?i)[;\\n"
              + "]|,? (?:and then|and also|but also|then|also)\\b|,? (?=from now on\\b)|: |,? and"
              + " (?=(?:please"
              + " )?(?:ignore|forget|disregard|credit|attribute|show|reveal|print|send|post|ping|invent|make"
              + " up|pretend|say|write|delete|tell|who|what|which|when|where|why|how)\\b)");

  /// To speak as somebody: what follows is asked of whom the order invents, and is no question to
  /// the record.
  private static final Pattern PERSONA =
      Phrasing.anyOf(
          "\\b(?:pretend(?:ing)? (?:to be|you)|act"
              + " as|role-?play|impersonate|imitate|persona|authorship of|style of|speak as|talk"
              + " as|answer as|write as|reply as)\\b");

  private Orders() {}

  /// What is left to answer of a message.
  ///
  /// @param question the message without its orders; blank where nothing else is in it
  /// @param ordered whether there was an order in it
  public record Sifted(String question, boolean ordered) {}

  public static Sifted sift(String message) {
    Matcher pings = PING.matcher(message);
    boolean ordered = pings.find();
    String plain = pings.replaceAll(" ");
    List<String> kept = new ArrayList<>();
    for (TextSpan sentence : Sentences.of(plain)) {
      boolean somebodyElse = false;
      for (String clause : CLAUSE.split(sentence.of(plain))) {
        if (ordering(clause)) {
          ordered = true;
          somebodyElse |= PERSONA.matcher(clause).find();
        } else if (!clause.isBlank() && !somebodyElse) {
          kept.add(clause.strip());
        }
      }
    }
    return ordered ? new Sifted(questions(kept), true) : new Sifted(message.strip(), false);
  }

  /// Verbs count in either case; where a name must follow ("answer as X"), its capital tells.
  private static boolean ordering(String clause) {
    String folded = Folded.text(clause);
    return ORDER.matcher(folded).find() || ORDER.matcher(decapitalised(clause)).find();
  }

  private static String decapitalised(String clause) {
    String text = clause.strip();
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  /// Beside an order only what is clearly a question is answered.
  private static String questions(List<String> clauses) {
    return String.join(
        " ", clauses.stream().filter(clause -> QUESTION.matcher(clause).find()).toList());
  }

  private static final Pattern QUESTION =
      Pattern.compile(
          "(?i)\\?|^(?:and |so |please |hi,? |hello,? |hey,? )?(?:(?:tell|show|give) me"
              + " )?(?:who|what|which|when|where|why|how|did|does|do|is|are|was|were|has|have|can|could|should|would|compare|summari[sz]e|sum"
              + " up|quote|list|name)\\b");
}
