package org.rostrum.adapter.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Feedback;
import org.rostrum.core.desk.Shown;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Locator.Part;
import org.rostrum.core.question.Question;
import org.rostrum.eval.GoldQuestion;

class EvalCommandTest {

  @TempDir private Path folder;
  private ScriptedWorkspace workspace;
  private Citation drains;
  private Path gold;

  @BeforeEach
  void open() throws IOException {
    workspace =
        new ScriptedWorkspace(Path.of("src/test/resources/corpora/water"), folder.resolve("data"));
    drains = workspace.cite(Part.REMARK, "storm drain");
    gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            """
            {"id":"a","question":"What of drains?","expect":"answer","gold":["%s"]}
            {"id":"b","question":"What of <b>kites</b>?","expect":"abstain"}
            """
                .formatted(drains.quote().replace("\"", "\\\"")));
    answering("drains");
  }

  /// From now on questions with a word are answered and no others.
  private void answering(String word) {
    workspace.answer(
        (question, before) ->
            question.text().contains(word)
                ? new Answer.Extracts("On that:", List.of(drains))
                : new Answer.NotInCorpus(List.of(), ""));
  }

  private Run eval(String... args) {
    List<String> all = new ArrayList<>(List.of("eval"));
    all.addAll(List.of(args));
    return Run.of(workspace, all.toArray(String[]::new));
  }

  @Nested
  class Gold {

    @Test
    void isToldByTypeAndWhatIsWrongWhenAsked() {
      answering("What");
      Run run = eval(gold.toString(), "--show");

      assertThat(run.status()).isZero();
      assertThat(run.out())
          .containsPattern("all +2 +50.0%")
          .contains("b: What of <b>kites</b>?", "came out as Extracts");
    }

    @Test
    void isComparedWithTheRunBefore() {
      assertThat(eval(gold.toString()).out()).doesNotContain("since", "Since");
      assertThat(eval(gold.toString()).out())
          .contains("Nothing changed since the run of 2025-05-06");
      answering("nothing");

      assertThat(eval(gold.toString()).out())
          .contains("Since the run of", "right 100.0% → 50.0% (-50.0)", "worse: 1", "a: What of");
    }

    @Test
    void isComparedWithASavedRun() {
      String saved = folder.resolve("saved.jsonl").toString();
      assertThat(eval(gold.toString(), "--save", saved).status()).isZero();
      answering("nothing");
      eval(gold.toString());

      assertThat(eval(gold.toString(), "--json", "--against", saved).out())
          .contains("\"worse\":[\"a\"]");
    }

    @Test
    void isReportedOnAPage() throws IOException {
      Path page = folder.resolve("report.html");
      Run run = eval(gold.toString(), "--report", page.toString());

      assertThat(run.err()).contains(page.toString());
      assertThat(Files.readString(page))
          .contains("&lt;b&gt;kites", "On that:")
          .doesNotContain("<b>kites");
    }

    @Test
    void isHeldToWhatIsPinned() {
      String pins = folder.resolve("pins.properties").toString();
      assertThat(eval(gold.toString(), "--pinned", pins).status()).isEqualTo(2);
      assertThat(eval(gold.toString(), "--pinned", pins, "--pin").status()).isZero();
      assertThat(eval(gold.toString(), "--pinned", pins).status()).isZero();
      answering("nothing");
      Run fallen = eval(gold.toString(), "--pinned", pins);

      assertThat(fallen.status()).isEqualTo(3);
      assertThat(fallen.err())
          .contains("Fell below", "right 100.0% → 50.0%", "a: What of drains?", "not cited");
    }

    @Test
    void isRetypedAndToldWhatIsLost() {
      Run run = eval(gold.toString(), "--robust", "--show");

      assertThat(run.out())
          .containsPattern("as asked +1 +100.0% +0.0")
          .containsPattern("all capitals +1 +50.0% +50.0")
          .contains("a: WHAT OF DRAINS?");
    }

    @Test
    void calibratesAndDraws() throws IOException {
      Path picture = folder.resolve("curve.png");
      Run run = eval(gold.toString(), "--calibrate", "--picture", picture.toString());

      assertThat(run.out())
          .containsPattern("gold +1 +0.0% +1 +100.0%")
          .contains("<- in force: 0.50");
      assertThat(Files.exists(picture)).isTrue();
    }
  }

  @Nested
  class Records {

    private Path records;

    @BeforeEach
    void keep() throws IOException {
      records = folder.resolve("records");
      for (String name : List.of("one", "other")) {
        Files.writeString(
            Files.createDirectories(records.resolve(name)).resolve("gold.jsonl"),
            Files.readString(gold).replace("\"id\":\"", "\"id\":\"" + name + "-"));
      }
      Files.createDirectories(records.resolve("without-questions"));
    }

    @Test
    void areAskedEachByItselfAndToldTogether() {
      assertThat(eval("--records", records.toString()).out()).containsPattern("all +4 +100.0%");
      assertThat(workspace.heard)
          .containsExactly("record one without gold.jsonl", "record other without gold.jsonl");
    }

    @Test
    void areComparedWithTheRunBeforeAndWithASavedRun() {
      String saved = folder.resolve("saved.jsonl").toString();
      assertThat(eval("--records", records.toString(), "--save", saved).status()).isZero();
      answering("nothing");

      assertThat(eval("--records", records.toString()).out())
          .contains("right 100.0% → 50.0% (-50.0)", "one-a: What of", "other-a: What of");
      assertThat(eval("--records", records.toString(), "--json", "--against", saved).out())
          .contains("\"worse\":[\"one-a\",\"other-a\"]");
    }

    @Test
    void withoutQuestionsAreNoRecords() {
      Run run = eval("--records", records.resolve("one").toString());

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("holds a gold.jsonl");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eval",
        "eval none.jsonl",
        "eval none.jsonl --pin",
        "eval none.jsonl --robust --calibrate",
        "eval none.jsonl --robust --collection none",
        "eval none.jsonl --collection none",
        "eval none.jsonl --picture x.png",
        "eval none.jsonl --robust --pinned x",
        "eval --collection none",
        "eval --collection none --report x.html",
        "eval --records none",
        "eval --records none --report x.html",
        "eval --records none --robust",
        "eval none.jsonl --records none",
        "eval accept 0123456789abcdef",
        "eval accept 0123456789abcdef --expect perhaps",
        "eval accept 0123456789abcdef --expect answer",
        "eval accept 0123456789abcdef --expect answer --passage none",
        "eval accept 0123456789abcdef --expect answer --gold nonesuch",
        "eval dismiss 0123456789abcdef",
        "eval dismiss x"
      })
  void saysWhatIsWrongWithWhatWasTyped(String line) {
    Run run = Run.of(workspace, line.split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isNotBlank().doesNotContain("Exception", "incident");
  }

  @Test
  void asksACollection() throws IOException {
    Files.writeString(
        folder.resolve("corpus.jsonl"),
        """
        {"id":"m#0","meeting":"m","speaker":"Ada","text":"Fares rose."}
        {"id":"n#0","meeting":"n","speaker":"Ada","text":"Fares fell."}
        """);
    Files.writeString(
        folder.resolve("queries.jsonl"),
        """
        {"id":"q","meeting":"m","domain":"Committee","query":"On fares?"}
        {"id":"r","meeting":"n","domain":"Board","query":"On bridges?"}
        """);

    assertThat(eval("--collection", folder.toString(), "--domain", "committee").out())
        .containsPattern("Committee +1 +0.0% +100.0%")
        .doesNotContain("Board");
    assertThat(eval("--collection", folder.toString(), "--meetings", "wrong", "--json").out())
        .contains("\"kind\":\"all\",\"questions\":2", "\"declined\":1.0");
    assertThat(eval("--collection", folder.toString(), "--domain", "court"))
        .satisfies(
            run -> {
              assertThat(run.status()).isEqualTo(2);
              assertThat(run.err()).contains("Board, Committee");
            });
  }

  @Nested
  class Proposals {

    private static final String ID = "0123456789abcdef";
    private Path into;

    @BeforeEach
    void complain() {
      into = folder.resolve("ours.jsonl");
      ShownId id = new ShownId(ID);
      workspace.store.keep(
          new Shown(
              id,
              new Enquiry.Ask(new Question("Who fixed <@123456789012345678> drains?")),
              null,
              List.of(drains.place()),
              "876543210987654321",
              "here",
              false,
              Instant.EPOCH));
      workspace.store.keep(
          new Feedback(
              id,
              "876543210987654321",
              Feedback.Reason.NOT_ANSWERED,
              "It was the council.",
              Instant.parse("2025-05-05T10:00:00Z")));
    }

    @Test
    void areListedWithWhatWasShownAndWhatWasSaidAgainstIt() {
      for (Run run : List.of(eval("proposals"), eval("proposals", "--json"))) {
        assertThat(run.status()).isZero();
        assertThat(run.out())
            .contains(ID, "Who fixed drains?", "It was the council.", "not answered")
            .contains(drains.passage().speaker().orElseThrow().name() + ": ")
            .doesNotContain("12345678901234", "87654321098765");
      }
    }

    @Test
    void areAcceptedOnceIntoAFileThatCanBeAsked() throws IOException {
      Run accepted = accept("--expect", "answer", "--gold", drains.quote());
      assertThat(accepted.err()).contains("Added to " + into);
      assertThat(accepted.status()).isZero();
      assertThat(accept("--expect", "abstain").err()).contains("Nothing is proposed as " + ID);

      assertThat(GoldQuestion.read(Files.readAllLines(into)))
          .singleElement()
          .satisfies(
              question -> {
                assertThat(question.gold()).containsExactly(drains.quote());
                assertThat(question.speakers())
                    .containsExactly(drains.passage().speaker().orElseThrow().name());
              });
      assertThat(eval(into.toString()).out()).containsPattern("feedback +1 +100.0%");
      assertThat(eval("proposals").out()).contains("Nothing is proposed");
    }

    @Test
    void areAcceptedByThePassage() throws IOException {
      accept("--expect", "answer", "--passage", drains.passage().id().value());

      assertThat(Files.readString(into)).contains("storm drain");
    }

    @Test
    void stayWhereTheWordsDoNotStandInTheRecord() {
      assertThat(accept("--expect", "answer", "--gold", "storm brain").err())
          .contains("storm brain");
      assertThat(eval("proposals").out()).contains(ID);
      assertThat(Files.exists(into)).isFalse();
    }

    @Test
    void areDismissedForGood() {
      assertThat(eval("dismiss", ID).status()).isZero();
      assertThat(eval("proposals").out()).contains("Nothing is proposed");
      assertThat(eval("dismiss", ID).status()).isEqualTo(2);
    }

    private Run accept(String... options) {
      List<String> all = new ArrayList<>(List.of("accept", ID, "--into", into.toString()));
      all.addAll(List.of(options));
      return eval(all.toArray(String[]::new));
    }
  }
}
