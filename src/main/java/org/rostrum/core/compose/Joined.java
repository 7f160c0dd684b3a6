package org.rostrum.core.compose;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Claim;
import org.rostrum.core.model.Speaker;

/// One answer to a question in several parts.
public final class Joined {

  private Joined() {}

  /// One answer of the answers to all parts.
  ///
  /// @param most the most citations
  public static Answer of(List<String> parts, List<Answer> answers, int most) {
    List<Answer> told =
        answers.stream().filter(answer -> !(answer instanceof Answer.NotInCorpus)).toList();
    if (told.isEmpty()) {
      return answers.getFirst();
    }
    for (Answer answer : told) {
      if (answer instanceof Answer.Which) {
        return answer;
      }
    }
    int each = Math.max(1, (most + answers.size() - 1) / answers.size());
    List<Told> all = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      int room = most - all.stream().mapToInt(t -> t.citations().size()).sum();
      all.addAll(told(parts.get(i), answers.get(i), Math.clamp(room, 0, each)));
    }
    return joined(told, all);
  }

  /// A statement of an answer, with what it rests on, if anything.
  private record Told(String text, List<Citation> citations) {

    Told(String text, List<Citation> citations, int most) {
      this(text, citations.stream().limit(most).toList());
    }
  }

  private static Answer joined(List<Answer> answers, List<Told> all) {
    List<Citation> citations =
        all.stream().flatMap(told -> told.citations().stream()).distinct().toList();
    String text = String.join(" ", all.stream().map(Told::text).toList());
    if (answers.stream().anyMatch(Answer.Corrected.class::isInstance)) {
      return new Answer.Corrected("", text, citations);
    }
    if (answers.stream().allMatch(Answer.NoRemarks.class::isInstance)) {
      List<Speaker> silent =
          answers.stream()
              .flatMap(answer -> ((Answer.NoRemarks) answer).speakers().stream())
              .distinct()
              .toList();
      return new Answer.NoRemarks(silent, text, citations);
    }
    return all.stream().allMatch(told -> !told.citations().isEmpty())
        ? new Answer.Grounded(
            all.stream().map(told -> new Claim(told.text(), told.citations())).toList())
        : new Answer.Extracts(text, citations);
  }

  private static List<Told> told(String part, Answer answer, int most) {
    return switch (answer) {
      case Answer.Grounded grounded ->
          grounded.claims().stream().map(c -> new Told(c.text(), c.citations())).toList();
      case Answer.Extracts extracts ->
          List.of(new Told(extracts.why(), extracts.citations(), most));
      case Answer.Corrected corrected ->
          List.of(
              new Told(
                  (corrected.asked() + " " + corrected.shown()).strip(),
                  corrected.citations(),
                  most));
      case Answer.NoRemarks none -> List.of(new Told(none.why(), none.citations(), most));
      case Answer.NotInCorpus ignored ->
          List.of(
              new Told(
                  "The record does not cover this: “%s”."
                      .formatted(part.replaceFirst("[\\s?.!]+$", "")),
                  List.of()));
      case Answer.Which ignored -> List.of();
      case Answer.Aside aside -> List.of(new Told(aside.text(), List.of()));
      case Answer.Refused refused -> List.of(new Told(refused.why(), List.of()));
    };
  }
}
