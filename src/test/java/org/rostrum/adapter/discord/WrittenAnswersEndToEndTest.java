package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.discord.Option.option;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rostrum.core.writing.Fault;
import org.rostrum.core.writing.LanguageModel;
import org.rostrum.core.writing.Prompt;
import org.rostrum.discord.Interaction;
import org.rostrum.support.ScriptedModel;

/// The extract comes first, and gives way to what a language model wrote, over the socket.
class WrittenAnswersEndToEndTest {

  private static final String QUESTION = "What did Priya Nair say about volunteers?";
  private static final String WORDS = "Handing a branch to volunteers";
  private static final String SENTENCE =
      "Priya Nair says that handing a branch to volunteers only looks like a saving.";

  /// What the record does not answer, though it speaks of the same things.
  private static final String DECLINED = "How much did handing a branch to volunteers save?";

  private static LanguageModel.Said writes(Prompt prompt) {
    return ScriptedModel.sentence(prompt, SENTENCE, WORDS);
  }

  @Test
  void theExtractGivesWayToTheWrittenAnswerByOneEdit() {
    ScriptedModel model = ScriptedModel.held(WrittenAnswersEndToEndTest::writes);
    try (Evening evening = Evening.writtenBy(model)) {
      Interaction asked = evening.ana().slash("ask", option("question", QUESTION));
      assertThat(asked.answer().text()).contains("> “" + WORDS).doesNotContain(SENTENCE);

      model.release();
      Awaitility.await().until(() -> asked.answer().text().contains(SENTENCE));
      assertThat(asked.answer().text()).contains("> “" + WORDS, "Written by scripted");
      assertThat(asked.answer().customIds()).containsKeys("Show the extract", "Context");
      assertThat(asked.sent()).hasSize(3);

      Interaction extract = evening.ben().press(asked.answer(), "Show the extract");
      assertThat(extract.answer().isPrivate()).isTrue();
      assertThat(extract.answer().text()).contains(WORDS).doesNotContain(SENTENCE);
      assertThat(evening.ben().press(asked.answer(), "Context").answer().text()).contains(WORDS);
      assertThat(evening.ana().slash("about").answer().text())
          .contains("connected by scripted", "1 answer written", "100 tokens read");
      evening.check();
    }
  }

  @Test
  void theExtractStandsWithALabelWhereNothingComesOfIt() {
    LanguageModel down =
        ScriptedModel.of(prompt -> new LanguageModel.Said.Failed(Fault.UNREACHABLE));
    try (Evening evening = Evening.writtenBy(down)) {
      Interaction asked = evening.ana().slash("ask", option("question", QUESTION));
      Awaitility.await().until(() -> asked.answer().text().contains("cannot be reached"));
      assertThat(asked.answer().text()).contains("> “" + WORDS);
      evening.check();
    }
  }

  @Test
  void aModelThatFindsNoAnswerDeclinesAndTheExtractIsKept() {
    LanguageModel silent = ScriptedModel.of(prompt -> ScriptedModel.nothing());
    try (Evening evening = Evening.writtenBy(silent)) {
      Interaction asked = evening.ana().slash("ask", option("question", QUESTION));
      Awaitility.await().until(() -> asked.answer().text().contains("does not cover this"));
      assertThat(asked.answer().text()).contains("scripted read the words").doesNotContain(WORDS);

      Interaction extract = evening.ben().press(asked.answer(), "Show the extract");
      assertThat(extract.answer().text()).contains("> “" + WORDS);
      evening.check();
    }
  }

  @Test
  void aModelMayFindAnAnswerWhereTheExtractDeclines() {
    LanguageModel knowing = ScriptedModel.of(WrittenAnswersEndToEndTest::writes);
    try (Evening evening = Evening.writtenBy(knowing)) {
      Interaction asked = evening.ana().slash("ask", option("question", DECLINED));
      Awaitility.await().until(() -> asked.answer().text().contains(SENTENCE));
      assertThat(asked.answer().text()).contains("> “" + WORDS);
      assertThat(asked.answer().customIds()).doesNotContainKey("Show the extract");
      evening.check();
    }
  }

  @Test
  void whatTheQuestionHasWrongIsSaidFirst() {
    LanguageModel model =
        ScriptedModel.of(prompt -> ScriptedModel.otherwise(prompt, SENTENCE, WORDS));
    try (Evening evening = Evening.writtenBy(model)) {
      Interaction asked =
          evening
              .ana()
              .slash("ask", option("question", "Why does Priya Nair praise saving by volunteers?"));
      Awaitility.await().until(() -> asked.answer().text().contains(SENTENCE));
      assertThat(asked.answer().text()).contains("has it otherwise than the question");
      evening.check();
    }
  }

  @Test
  void whereBothFindNothingNothingIsEdited() {
    ScriptedModel silent = ScriptedModel.held(prompt -> ScriptedModel.nothing());
    try (Evening evening = Evening.writtenBy(silent)) {
      Interaction asked = evening.ana().slash("ask", option("question", DECLINED));
      String before = asked.answer().text();
      silent.release();
      Awaitility.await()
          .until(() -> evening.ana().slash("about").answer().text().contains("tokens read"));
      assertThat(asked.answer().text()).isEqualTo(before).contains("does not cover this");
      evening.check();
    }
  }

  @Test
  void aThemeIsSummedUpAndWhoIsLeftOutIsSaid() {
    LanguageModel model = ScriptedModel.of(WrittenAnswersEndToEndTest::writes);
    try (Evening evening = Evening.writtenBy(model)) {
      Interaction theme =
          evening.ana().slash("theme", option("name", "Volunteers can't replace trained staff"));
      Awaitility.await().until(() -> theme.answer().text().contains(SENTENCE));
      assertThat(theme.answer().text()).contains("> “" + WORDS, "It leaves out what");
      Interaction extract = evening.ben().press(theme.answer(), "Show the extract");
      assertThat(extract.answer().text()).contains(WORDS).doesNotContain(SENTENCE);
      evening.check();
    }
  }

  @Test
  void twoPeopleAreComparedWhereBothAddressedIt() {
    LanguageModel model = ScriptedModel.of(WrittenAnswersEndToEndTest::writes);
    try (Evening evening = Evening.writtenBy(model)) {
      Interaction both =
          evening
              .ana()
              .slash(
                  "compare",
                  option("first", "Priya Nair"),
                  option("second", "Adam Young"),
                  option("topic", "volunteers"));
      Awaitility.await().until(() -> both.answer().text().contains(SENTENCE));
      assertThat(both.answer().text()).contains("It leaves out what Adam Young said.");
      evening.check();
    }
  }
}
