package org.rostrum.core.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rostrum.core.people.Mention;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Content;
import org.rostrum.core.words.Phrasing;

/// A question that names several people, taken apart into what it says of each.
public final class Clauses {

  /// A clause of framing words alone is a claim of its own from so many words on ("we don't have
  /// all the answers").
  private static final int A_CLAIM = 4;

  /// A possessive, and the words that lead over to whoever comes next.
  private static final Pattern ENDING =
      Phrasing.anyOf(
          "^['’]s?\\b",
          "[,\\s]+(?:and|or|but|with|from|than|versus|vs|against|to|contradict|conflict"
              + " with)[\\s.]*$",
          "[\\s?.!,]+$");

  private final Content content;

  Clauses(Content content) {
    this.content = content;
  }

  /// The question with each mention replaced by [Subject#NAME].
  static String masked(String question, List<Mention> mentions) {
    return Mention.masked(question, mentions, mention -> Subject.NAME);
  }

  /// For each mention, the words up to the next; blank where they say nothing of a subject, or say
  /// no more than a list of names goes on with.
  List<String> of(String question, List<Mention> mentions) {
    List<String> clauses = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      int end = i + 1 < mentions.size() ? mentions.get(i + 1).span().start() : question.length();
      String said =
          ENDING.matcher(question.substring(mentions.get(i).span().end(), end)).replaceAll("");
      String clause = Subject.of(Subject.NAME + " " + said).replace(Subject.NAME, "").strip();
      boolean claim = Words.of(said).size() > A_CLAIM;
      clauses.add(!content.none(clause) ? clause : claim ? said.strip() : "");
    }
    return clauses;
  }
}
