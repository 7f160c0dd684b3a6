package org.rostrum.core.people;

import java.util.List;
import java.util.function.Function;
import org.rostrum.core.model.TextSpan;

/// Words of a question that stand for somebody in the record.
///
/// @param people whom they can mean: one where it is certain, several where the words fit more than
///   one
/// @param span the words, in the question
/// @param by what the person was called by
public record Mention(List<Person> people, TextSpan span, By by) {

  public enum By {
    NAME,
    ORGANISATION,
    ROLE
  }

  public Mention {
    people = List.copyOf(people);
  }

  /// A question with other words in the place of its mentions; a possessive stays one.
  ///
  /// @param mentions in the order in which they stand
  /// @param by what takes the place of each
  public static String masked(
      String question, List<Mention> mentions, Function<Mention, String> by) {
    StringBuilder masked = new StringBuilder();
    int from = 0;
    for (Mention mention : mentions) {
      masked.append(question, from, mention.span().start()).append(by.apply(mention));
      if (mention.span().of(question).matches("(?i).*['’]s?")) {
        masked.append("'s");
      }
      from = mention.span().end();
    }
    return masked.append(question.substring(from)).toString();
  }
}
