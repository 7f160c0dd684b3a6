package org.rostrum.core.hearing;

import java.util.regex.Pattern;
import org.rostrum.core.words.Phrasing;
import org.rostrum.core.words.WordClasses;

/// What a message opens with before it asks: greetings, and what it says that it is not about.
public final class Openings {

  private static final Pattern GREETING =
      Phrasing.anyOf(
          "^(?:\\s*\\b(?:"
              + WordClasses.anyOf("greeting")
              + "|um+|uh+|er+m*)(?: "
              + WordClasses.anyOf("greeted")
              + ")?\\b[ ,!.]+(?!(?:of|to)\\b))+(?=\\S)");

  /// What a question says that it is not about.
  private static final Pattern ASIDE =
      Phrasing.anyOf(
          "^(?:forget|ignore|leaving aside|leave aside|setting aside|never mind|not|apart"
              + " from|besides|other than) (?:about )?the"
              + " (?:report|summary|paper|panel|webinar|page|discussion)[,"
              + " ]+(?=(?:what|who|which|how|when|where|why|did|does|do|is|are|was)\\b)");

  private Openings() {}

  /// A message without what it opens with before it asks.
  public static String without(String message) {
    return ASIDE.matcher(withoutGreeting(message.strip())).replaceFirst("");
  }

  /// A message without a greeting or a hesitation before what it says; as it is where it says
  /// nothing else.
  static String withoutGreeting(String message) {
    String rest = GREETING.matcher(message).replaceFirst("");
    return rest.isBlank() ? message : rest;
  }
}
