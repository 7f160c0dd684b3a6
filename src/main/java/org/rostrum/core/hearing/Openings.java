package org.rostrum.core.hearing;

import java.util.regex.Pattern;
import org.rostrum.core.words.Phrasing;

/// What a message opens with before it asks: greetings, and what it says that it is not about.
public final class Openings {

  private static final Pattern GREETING =
      Phrasing.anyOf(
          "^(?:(?:hi|hello|hey|hiya|yo|ok|okay|so|well|um+|er+|please|pls|good"
              + " (?:morning|afternoon|evening))(?:"
              + " (?:rostrum|there|all|bot|everyone|everybody|mate))?[ ,!.]+)+(?=\\S)");

  /// What a question says that it is not about.
  private static final Pattern ASIDE =
      Phrasing.anyOf(
          "^(?:forget|ignore|leaving aside|leave aside|setting aside|never mind|not|apart"
              + " from|besides|other than) (?:about )?the"
              + " (?:report|summary|paper|panel|webinar|page|discussion)[,"
              + " ]+(?=(?:what|who|which|how|when|where|why|did|does|do|is|are|was)\\b)");

  /// A message without what it opens with before it asks.
  public static String without(String message) {
    return ASIDE.matcher(GREETING.matcher(message.strip()).replaceFirst("")).replaceFirst("");
  }

  private Openings() {}
}
