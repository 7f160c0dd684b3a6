package org.rostrum.core.question;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.core.people.Mention;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Content;

/// A question that names several people, taken apart into what it says of each.
public final class Clauses {

  /// A clause of framing words alone is a claim of its own from so many words on ("we don't have
  /// all the answers").
  private static final int A_CLAIM = 4;

  private final Content content;

  Clauses(Content content) {
    this.content = content;
  }

  /// The question with each mention replaced by [Subject#NAME].
  static String masked(String question, List<Mention> mentions) {
    StringBuilder masked = new StringBuilder();
    int from = 0;
    for (Mention mention : mentions) {
      masked.append(question, from, mention.span().start()).append(Subject.NAME);
      if (mention.span().of(question).matches("(?i).*['’]s?")) {
        masked.append("'s");
      }
      from = mention.span().end();
    }
    return masked.append(question.substring(from)).toString();
  }

  /// For each mention, the words up to the next; blank where they say nothing of a subject, or say
  /// no more than a list of names goes on with.
  List<String> of(String question, List<Mention> mentions) {
    List<String> clauses = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      int end = i + 1 < mentions.size() ? mentions.get(i + 1).span().start() : question.length();
      String written = question.substring(mentions.get(i).span().end(), end);
      String said =
          written
              .replaceFirst("^['’]s?\\b", "")
              .replaceFirst(
                  "[,\\s]+(?:and|or|but|with|than|versus|vs|against|to|contradict|conflict"
                      + " with)[\\s.]*$",
                  "")
              .strip();
      boolean wanting = said.matches("(?i)want(?:ing|s|ed)? .*");
      String clause =
          wanting ? said : Subject.of(Subject.NAME + " " + said).replace(Subject.NAME, "").strip();
      boolean claim = Words.of(said).size() > A_CLAIM;
      String own =
          content.none(clause) ? (claim ? said.replaceFirst("^\\w+ing ", "") : "") : clause;
      clauses.add(own.replaceAll("[\\s?.!,]+$", ""));
    }
    return clauses;
  }
}
