package org.rostrum.core.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Sentences;

/// Tells orders from questions: to invent, to misattribute, to reveal, to act. What is asked beside
/// an order is left standing.
final class Orders {

  /// Where an order's verb stands: at the start of a clause, or behind a word that leads to it.
  private static final String TELLING =
      "(?:^|[,;:.!?(]\\s*|\\b(?:and|then|also|please|pls|now|just|you|or|instead|but)\\s+)";

  private static final Pattern ORDER =
      Pattern.compile(
          Stream.of(
                  // to drop the rules
                  "(?:ignore|forget|disregard|override|bypass)\\b.{0,40}\\b(?:rules?|instructions?|prompts?|guidelines?|restrictions?|above|previous|everything|citations?|record)",
                  "(?:are now|from now on|act as|pretend|role-?play|impersonate|imitate)",
                  // to reveal
                  "(?:reveal|show|print|leak|display|send|give|tell|dump|output|repeat|share)\\b.{0,40}\\b(?:tokens?|api"
                      + " keys?|keys?|passwords?|secrets?|system"
                      + " prompts?|prompts?|credentials?|environment variables?|env|your (?:\\w+"
                      + " )?(?:instructions|config(?:uration)?|settings|rules))",
                  // to invent
                  "(?:invent|make up|fabricate|fake|concoct|improvise)",
                  "(?:write|create|generate|compose|draft|produce|imagine)\\b.{0,60}\\b(?:quotes?|quotations?|remarks?|statements?|citations?|speech|tweet|poem|story|dialogue|lines?)",
                  // to misattribute
                  "(?:credit|attribute|ascribe|assign)\\b.{0,60}\\bto",
                  "(?:say|claim|state|write|answer|reply|respond|confirm) (?:it was|this was|that"
                      + " it was|as if|as though|that .{0,30} said)",
                  "(?:say|claim|state|confirm|agree) that",
                  "imagine (?:that )?(?:you|he|she|they|\\w+ \\w+) (?:was|were|is|are)",
                  "(?:put|add|attach|sign)\\b.{0,40}\\b(?:words in|name"
                      + " (?:to|on|under|beside)|under)",
                  "(?:change|alter|reword|rewrite|edit|tweak|modify|swap)\\b.{0,40}\\b(?:quotes?|quotations?|words|wording|attributions?|speakers?|names?|record)",
                  // to act
                  "(?:ping|dm|ban|kick|mute|spam|notify|mention|tag)\\b.{0,30}\\b(?:everyone|everybody|all|members?|users?|admins?|mods?|channels?|servers?|me)",
                  "(?:post|send|repeat|copy|broadcast|announce|publish)\\b.{0,40}\\b(?:channels?|servers?|everyone|dms?)",
                  "(?:delete|remove|drop|wipe|erase|shut"
                      + " down|restart|reboot|execute|run)\\b.{0,40}\\b(?:messages?|channels?|files?|index|database|tables?|corpus|servers?|commands?|code|scripts?|bot|yourself)")
              .map(verb -> TELLING + verb + "\\b")
              .collect(
                  Collectors.joining(
                      "|",
                      "",
                      "|@(?:everyone|here)\\b|<@[!&]?\\d+>|<#\\d+>|\\b(?:your|the|bot'?s?) (?:\\w+"
                          + " )?(?:bot token|token|api key|password|system prompt)s?\\b")));

  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?i)(?:[;\\n"
              + "]|,? (?:and then|and also|but also|then|also)\\b|,? and (?=(?:please"
              + " )?(?:ignore|forget|disregard|credit|attribute|show|reveal|print|send|post|ping|invent|make"
              + " up|pretend|say|write|delete|tell)\\b)|: )");

  private Orders() {}

  /// What is left to answer of a message.
  ///
  /// @param question the message without its orders; blank where nothing else is in it
  /// @param ordered whether there was an order in it
  record Sifted(String question, boolean ordered) {}

  static Sifted sift(String message) {
    boolean ordered = false;
    List<String> kept = new ArrayList<>();
    for (TextSpan sentence : Sentences.of(message)) {
      for (String clause : CLAUSE.split(sentence.of(message))) {
        if (ORDER.matcher(Folded.text(clause)).find()) {
          ordered = true;
        } else if (!clause.isBlank()) {
          kept.add(clause.strip());
        }
      }
    }
    return ordered ? new Sifted(questions(kept), true) : new Sifted(message.strip(), false);
  }

  /// Beside an order only what is clearly a question is answered.
  private static String questions(List<String> clauses) {
    return String.join(
        " ", clauses.stream().filter(clause -> QUESTION.matcher(clause).find()).toList());
  }

  private static final Pattern QUESTION =
      Pattern.compile(
          "(?i)\\?|^(?:and |so |please |hi,? |hello,? |hey,?"
              + " )?(?:who|what|which|when|where|why|how|did|does|do|is|are|was|were|has|have|can|could|should|would|compare|summari[sz]e|sum"
              + " up|quote|list|name)\\b");
}
