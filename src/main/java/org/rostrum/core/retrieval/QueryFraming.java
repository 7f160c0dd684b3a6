package org.rostrum.core.retrieval;

import java.util.regex.Pattern;

/// The part of a question that says what it is about, without the words that only frame it
/// ("summarise the discussion about", "what did the panel say on").
final class QueryFraming {

  private static final Pattern FRAME = Pattern.compile("$^");

  private QueryFraming() {}

  static String topic(String query) {
    String topic = FRAME.matcher(query).replaceAll("").strip();
    return topic.isEmpty() ? query : topic;
  }
}
