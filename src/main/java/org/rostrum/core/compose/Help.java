package org.rostrum.core.compose;

import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.text.Lists;

/// What Rostrum says of itself.
public final class Help {

  private Help() {}

  /// @param kind what was said to it: a greeting, thanks, a farewell, or a call for help
  static String on(String kind, Library library) {
    return switch (kind) {
      case "thanks" -> "You're welcome. Ask whenever you like.";
      case "leave" -> "Goodbye. Nothing needs to be closed: ask again whenever you like.";
      default ->
          "I answer from the record of %s, in its own words, and show who said what. Ask what was said on a subject, what somebody said, or for a summary: “What did they say about …?”, “What does … think?”, “Sum it up in three points.”"
              .formatted(
                  Lists.and(
                      library.sources().stream().map(Source::title).distinct().limit(3).toList()));
    };
  }
}
