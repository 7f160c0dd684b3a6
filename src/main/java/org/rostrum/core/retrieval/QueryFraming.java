package org.rostrum.core.retrieval;

import java.util.List;
import java.util.regex.Pattern;

/// The part of a question that says what it is about, without the words that only frame it
/// ("summarise the discussion about", "what did the panel say on"). A question that is nothing but
/// frame stays as it is.
final class QueryFraming {

  private static final String ABOUT =
      "(?:about|on|of|over|regarding|towards?|concerning|around|in response to)";
  private static final String DETERMINERS =
      "(?:(?:the|their|all|its|a|an|whole|main|general)\\s+)*";
  private static final String TALK =
      "(?:discussions?|debates?|conversations?|questioning|exchanges?|opinions?|views?|thoughts?"
          + "|comments?|remarks?|arguments?|attitudes?|summary|overview)";
  private static final String PEOPLE =
      "(?:they|you|we|people|everyone|everybody|anyone|somebody|someone"
          + "|(?:the|their|all|this|that|each|every)\\s+(?:\\w+\\s+)?(?:panel|group|team|meeting"
          + "|committee|members?|speakers?|panell?ists?|participants?|people|discussion"
          + "|conversation|debate|session|webinar|event))";
  private static final String SAY =
      "(?:say|said|think|thought|talk|talked|speak|spoke|mean|meant|feel|felt|respond|responded"
          + "|reply|replied|react|reacted|discuss|discussed|mention|mentioned|explain|explained"
          + "|believe|believed|suggest|suggested|comment|commented|argue|argued|elaborate"
          + "|elaborated|state|stated|ask|asked|answer|answered|describe|described|propose"
          + "|proposed|conclude|concluded|recommend|recommended|agree|agreed|find|found)";
  private static final String AUXILIARY =
      "(?:did|do|does|was|were|is|are|has|have|had|would|should|could|can|will)";
  private static final String QUESTION = "(?:what|how|why|where|when|which|who)";

  /// Cut one after the other.
  private static final List<Pattern> FRAMES =
      List.of(
          frame(
              "^(?:please\\s+|(?:can|could|would|will)\\s+you\\s+(?:please\\s+)?)?"
                  + "(?:summari[sz]e|sum\\s+up|describe|outline|explain|recap|tell\\s+me"
                  + "|give\\s+(?:me\\s+)?(?:a|an|the)\\s+(?:\\w+\\s+)?(?:summary|overview)\\s+of)\\b"),
          frame("^\\s*" + DETERMINERS + TALK + "\\s+(?:of\\s+" + PEOPLE + "\\s+)?" + ABOUT + "\\b"),
          frame(
              ",?\\s*\\b(?:when|while)\\s+(?:"
                  + PEOPLE
                  + "\\s+)?(?:were\\s+|was\\s+)?(?:talking|discussing|speaking|discussed|talked"
                  + "|spoke|answering)\\b(?:\\s+"
                  + ABOUT
                  + "\\b)?"),
          frame(",?\\s*\\baccording\\s+to\\s+" + PEOPLE + "\\b,?"),
          frame(
              "^\\s*"
                  + QUESTION
                  + "\\s+"
                  + AUXILIARY
                  + "\\s+"
                  + PEOPLE
                  + "(?:\\s+"
                  + SAY
                  + "\\b(?:\\s+"
                  + ABOUT
                  + "\\b)?)?"),
          frame(
              "^\\s*what\\s+(?:was|were|is|are)\\s+" + DETERMINERS + TALK + "\\s+" + ABOUT + "\\b"),
          frame("^\\s*" + QUESTION + "(?:['’]s)?\\b(?:\\s+" + AUXILIARY + "\\b)?"));

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  private QueryFraming() {}

  static String topic(String query) {
    String topic = query;
    for (Pattern frame : FRAMES) {
      topic = frame.matcher(topic).replaceAll(" ").strip();
    }
    return WORD.matcher(topic).find() ? topic : query;
  }

  private static Pattern frame(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
