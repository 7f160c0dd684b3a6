package org.rostrum.eval;

import java.util.List;

/// Gold questions for tests, from the least that they need.
final class GoldQuestions {

  private GoldQuestions() {}

  static GoldQuestion of(GoldQuestion.Expected expected, String... gold) {
    return new GoldQuestion(
        "id",
        "Who?",
        "type",
        null,
        List.of(),
        GoldQuestion.Narrowed.NOT,
        expected,
        List.of(gold),
        false,
        List.of(),
        List.of());
  }

  static GoldQuestion needingAll(GoldQuestion question) {
    return new GoldQuestion(
        question.id(),
        question.question(),
        question.type(),
        question.contextOf(),
        question.before(),
        question.narrowed(),
        question.expected(),
        question.gold(),
        true,
        question.speakers(),
        question.wrongSpeakers());
  }

  static GoldQuestion naming(GoldQuestion question, List<String> speakers, List<String> wrong) {
    return new GoldQuestion(
        question.id(),
        question.question(),
        question.type(),
        question.contextOf(),
        question.before(),
        question.narrowed(),
        question.expected(),
        question.gold(),
        question.all(),
        speakers,
        wrong);
  }

  static GoldQuestion typed(GoldQuestion question, String type) {
    return new GoldQuestion(
        question.id(),
        question.question(),
        type,
        question.contextOf(),
        question.before(),
        question.narrowed(),
        question.expected(),
        question.gold(),
        question.all(),
        question.speakers(),
        question.wrongSpeakers());
  }
}
