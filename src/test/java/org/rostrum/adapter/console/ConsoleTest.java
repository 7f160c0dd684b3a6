package org.rostrum.adapter.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Locator.Part;
import org.rostrum.core.retrieval.IndexException.Trouble;
import org.rostrum.core.retrieval.Refresh;

class ConsoleTest {

  private static final Path WATER = Path.of("src/test/resources/corpora/water");

  @TempDir Path folder;
  private ScriptedWorkspace workspace;

  @BeforeEach
  void open() {
    workspace = new ScriptedWorkspace(WATER, folder.resolve("data"));
    workspace.answer(
        (question, before) ->
            new Answer.Extracts("On that:", List.of(workspace.cite(Part.REMARK, "storm drain"))));
  }

  @Nested
  class Usage {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "chat",
          "ask",
          "quote",
          "themes",
          "theme",
          "speakers",
          "speaker",
          "compare",
          "verify",
          "sources",
          "corpus",
          "corpus check",
          "corpus passages",
          "sources show",
          "bot",
          "index",
          "retrieve",
          "data",
          "data backup",
          "data restore",
          "data export",
          "data purge",
          "eval",
          "eval proposals",
          "eval accept",
          "eval dismiss"
        })
    void everyVerbHasHelpWithTheCommonOptions(String verb) {
      Run run = run((verb + " --help").strip().split(" "));

      assertThat(run.status()).isZero();
      assertThat(run.out()).contains("--corpus", "--data", "--config", "--help", "--version");
      assertThat(run.err()).isEmpty();
    }

    @Test
    void helpIsAVerbToo() {
      assertThat(run("help").out()).isEqualTo(run("--help").out());
      assertThat(run("help", "quote").out()).isEqualTo(run("quote", "--help").out());
    }

    @Test
    void saysItsVersion() {
      assertThat(run("--version").out()).startsWith("rostrum ");
    }

    @Test
    void suggestsTheVerbThatWasMeant() {
      Run run = run("thems");

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("thems").contains("themes").doesNotContain("Exception");
    }

    @Test
    void namesAWrongOptionAndWhereToLook() {
      Run run = run("ask", "--loud", "Who spoke?");

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("--loud");
    }

    @Test
    void takesTheCommonOptionsBeforeAndAfterTheVerb() {
      assertThat(run("--corpus", "x", "themes").status()).isZero();
      assertThat(run("themes", "--corpus", "x").status()).isZero();
    }

    @Test
    void aBugIsRecordedAndItsTraceNotShown() throws IOException {
      workspace.answer(
          (question, before) -> {
            throw new IllegalStateException("a bug");
          });

      Run run = run("ask", "Who spoke?");

      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).contains("incident").doesNotContain("\tat ");
      assertThat(Files.readString(folder.resolve("data/incidents.log"))).contains("a bug", "\tat ");
    }
  }

  @Nested
  class Asking {

    @Test
    void showsHowTheAnswerCameAbout() {
      Run run = run("ask", "--explain", "What of drains?");

      assertThat(run.status()).isZero();
      assertThat(run.out())
          .containsSubsequence(
              "On that:", "“Every storm drain", "How this answer came about:", "Heard", "shown");
    }

    @Test
    void explainsToPeopleAlone() {
      assertThat(run("ask", "--explain", "--json", "What of drains?").status()).isEqualTo(2);
      assertThat(run("ask", "--explain", "--batch", "-").status()).isEqualTo(2);
    }

    @Test
    void showsTheAnswer() {
      Run run = run("ask", "What of drains?");

      assertThat(run.status()).isZero();
      assertThat(run.out()).contains("“Every storm drain").contains("— Ada Marsh");
    }

    @Test
    void printsJson() {
      Fields json = Fields.of(run("ask", "--json", "What of drains?").out());

      assertThat(json.keys())
          .containsExactly("question", "outcome", "text", "citations", "nearest", "elapsed_ms");
      assertThat(json.text("outcome")).isEqualTo("answered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "🎉🎉🎉", "who \u0007?", "?"})
    void refusesWhatIsNoQuestion(String question) {
      Run run = run("ask", question);

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("The question ");
    }

    @Test
    void refusesAQuestionOfFiveThousandCharacters() {
      Run run = run("ask", "why ".repeat(1_250));

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("characters long");
    }

    @Test
    void refusesNoQuestionAtAll() {
      assertThat(run("ask").status()).isEqualTo(2);
    }

    @Test
    void findsTheSpeakerLeniently() {
      assertThat(run("ask", "--speaker", "marsch", "What of drains?").status()).isZero();
      assertThat(run("ask", "--speaker", "nobody", "What of drains?"))
          .satisfies(
              run -> {
                assertThat(run.status()).isEqualTo(2);
                assertThat(run.err()).contains("No speaker fits nobody").contains("`speakers`");
              });
    }

    @Test
    void listsTheSourcesThatANameFits() {
      Run run = run("ask", "--source", "riv", "What of drains?");

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("The state of the rivers; Hearing on river water");
    }
  }

  @Nested
  class Indexing {

    @Test
    void answersFromTheOldIndexWhereTheNewCannotBeWritten() {
      workspace.refreshed(stale(), true);

      Run run = run("ask", "What of drains?");

      assertThat(run.status()).isZero();
      assertThat(run.err()).contains("The disk is full.");
    }

    @Test
    void saysWhatIsWrongWhereThereIsNothingToSearch() {
      workspace.refreshed(stale(), false);

      assertThat(run("ask", "What of drains?"))
          .satisfies(
              run -> {
                assertThat(run.status()).isEqualTo(2);
                assertThat(run.err()).contains("The disk is full.");
              });
      assertThat(run("index").status()).isEqualTo(2);
    }

    @Test
    void saysWhatWasDone() {
      assertThat(run("index").out()).contains("up to date");
      workspace.refreshed(new Refresh.Ready(7, 0), true);
      assertThat(run("index").out()).contains("7 passages");
    }

    private Refresh stale() {
      return new Refresh.Stale(
          Trouble.UNWRITABLE, "The disk is full.", new IOException("no space left"));
    }
  }

  @Nested
  class Looking {

    @Test
    void listsThemesWithWhoSpoke() {
      assertThat(run("themes").out())
          .contains("Sewage is the visible part (Ada Marsh, Bo Lind)")
          .contains("Measuring comes first (Ada Marsh)");
    }

    @Test
    void printsThemesAsJsonLines() {
      List<String> lines = run("themes", "--json").out().lines().toList();

      assertThat(lines).hasSize(2);
      assertThat(Fields.of(lines.getFirst()).keys()).contains("id", "theme", "source", "speakers");
    }

    @Test
    void summarisesAThemeByAPartOfItsName() {
      Run run = run("theme", "measuring");

      assertThat(run.status()).isZero();
      assertThat(run.out()).contains("1 of the 3 people listed spoke on this: Ada Marsh.");
    }

    @Test
    void listsSpeakersWithWhatTheyAre() {
      assertThat(run("speakers").out())
          .contains("Ada Marsh, Head of Monitoring, Rivers, Clean Water Office (2 remarks)")
          .contains("Cy Young, Upstream Farms (chair; nothing recorded)");
    }

    @Test
    void showsASpeakerByTheme() {
      assertThat(run("speaker", "marsh").out())
          .contains("Ada Marsh, Head of Monitoring, Rivers, Clean Water Office")
          .containsSubsequence(
              "Sewage is the visible part",
              "Every storm drain",
              "Measuring comes first",
              "A gauge");
    }

    @Test
    void saysWhereNothingIsRecordedOfASpeaker() {
      assertThat(run("speaker", "young").out()).contains("nothing that they said is recorded");
    }

    @Test
    void printsASourceExactly() {
      assertThat(run("sources", "show", "brief").out())
          .isEqualTo(
              workspace.library().sources().stream()
                  .filter(source -> source.id().value().equals("brief"))
                  .findFirst()
                  .orElseThrow()
                  .text());
    }

    @Test
    void listsSourcesWithTheirIds() {
      assertThat(run("sources").out())
          .contains("hearing: Hearing on river water")
          .contains("a summary of a report");
    }

    @Test
    void printsWhatWasReadAsJsonLinesWithTheCanonicalTextAtTheirOffsets() {
      List<String> lines = run("corpus", "passages").out().lines().toList();

      assertThat(lines).hasSameSizeAs(workspace.library().passages());
      for (String line : lines) {
        Fields passage = Fields.of(line);
        assertThat(passage.keys())
            .containsExactly(
                "passage",
                "source",
                "kind",
                "speaker",
                "role",
                "organisation",
                "theme",
                "start",
                "end",
                "text");
        String text = run("sources", "show", passage.text("source")).out();
        assertThat(text.substring(passage.number("start"), passage.number("end")))
            .isEqualTo(passage.text("text"));
      }
    }
  }

  @Nested
  class Checking {

    private static final String LIND = "Nobody fishes below the weir, in, in any season.";

    @Test
    void saysWhatWasSaidWordForWord() {
      Run run = run("verify", LIND);

      assertThat(run.status()).isZero();
      assertThat(run.out()).startsWith("Word for word:").contains("— Bo Lind");
    }

    @Test
    void marksWhatDiffersAndWhoElseSaidIt() {
      Run run = run("verify", "--speaker", "marsh", "Nobody swims below the weir in any season");

      assertThat(run.status()).isZero();
      assertThat(run.out())
          .contains("does not credit this to Ada Marsh")
          .contains("Nobody [-swims-] {+fishes+} below the weir, {+in,+} in any season.");
    }

    @Test
    void printsJson() {
      Fields json = Fields.of(run("verify", "--json", LIND).out());

      assertThat(json.keys()).containsExactly("outcome", "text", "quotations");
      assertThat(json.text("outcome")).isEqualTo("answered");
    }

    @Test
    void needsAQuotation() {
      assertThat(run("verify").status()).isEqualTo(2);
      assertThat(run("verify", "?!").out()).contains("no words to check");
    }
  }

  @Nested
  class Comparing {

    @Test
    void setsTwoPeopleSideBySide() {
      Run run = run("compare", "marsh", "young", "storm", "drains");

      assertThat(run.status()).isZero();
      assertThat(run.out())
          .contains("On storm drains")
          .containsSubsequence("Ada Marsh", "“Every storm drain", "Cy Young")
          .contains("Listed, with no remarks in the record.");
    }

    @Test
    void printsJson() {
      Fields json = Fields.of(run("compare", "--json", "marsh", "lind", "weirs").out());

      assertThat(json.keys()).containsExactly("outcome", "topic", "sides");
    }

    @Test
    void needsTwoPeople() {
      assertThat(run("compare", "marsh").status()).isEqualTo(2);
      assertThat(run("compare", "marsh", "nobody", "x").err()).contains("No speaker fits nobody");
    }
  }

  @Nested
  class QuoteOfTheDay {

    @Test
    void isTheSameForEverybodyThatDay() {
      assertThat(run("quote")).isEqualTo(run("quote"));
      assertThat(run("quote")).isEqualTo(run("quote", "--date", "2025-05-06"));
    }

    @Test
    void comesFromTheSpeakerOrThemeAskedFor() {
      assertThat(run("quote", "--speaker", "lind").out()).contains("— Bo Lind");
      assertThat(run("quote", "--theme", "measuring").out()).contains("“We put forty gauges");
      assertThat(run("quote", "--speaker", "young").err()).contains("can stand alone");
      assertThat(run("quote", "--random").out()).contains("— ");
    }

    @Test
    void refusesADateThatIsNone() {
      Run run = run("quote", "--date", "yesterday");

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("--date", "2025-01-31").doesNotContain("Exception");
    }
  }

  @Nested
  class BrokenCorpora {

    @Test
    void answersFromWhatCouldBeReadAndSaysThatThereIsMore() throws IOException {
      open(copyOfWater());
      Files.writeString(corpus().resolve("broken.jsonl"), "{\"kind\":\"panel\"");

      Run run = run("themes");

      assertThat(run.status()).isZero();
      assertThat(run.out()).contains("Sewage");
      assertThat(run.err())
          .isEqualTo("1 file could not be read and is left out: `corpus check` shows why.\n");
    }

    @Test
    void checkReportsEveryProblemWithItsLineAndWhatToDo() throws IOException {
      open(copyOfWater());
      Files.writeString(corpus().resolve("broken.jsonl"), "{\"kind\":\"panel\"");
      Files.write(corpus().resolve("binary.txt"), new byte[] {0, 1, 2, (byte) 0xff});

      Run run = run("corpus", "check");

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out())
          .contains("binary.txt", "broken.jsonl:1: problem:", "2 of 4 files read, 2 left out");
    }

    @Test
    void checkNamesWhatIsLeftOutOfAFileThatIsReadAllTheSame() throws IOException {
      open(copyOfWater());
      Files.writeString(
          corpus().resolve("sitting.jsonl"),
          "{\"kind\":\"panel\",\"title\":\"Sitting\"}\n"
              + "{\"speaker\":\"Ada Marsh\"}\n"
              + "{\"speaker\":\"Ada Marsh\",\"text\":\"We put forty gauges out.\"}\n");

      Run run = run("corpus", "check");

      assertThat(run.status()).isZero();
      assertThat(run.out())
          .containsPattern("sitting.jsonl +JSONL transcript +1 +1 +0 +1")
          .contains("sitting.jsonl:2: warning: the turn of Ada Marsh has no text, and is left out")
          .contains("3 of 3 files read, 1 of them but for what the warnings name.");
      assertThat(run("corpus", "check", "--json").out())
          .contains("\"severity\":\"warning\"", "\"line\":2");
    }

    @Test
    void checkIsContentWithWhatCanBeRead() {
      Run run = run("corpus", "check");

      assertThat(run.status()).isZero();
      assertThat(run.out()).containsPattern("hearing.md +Markdown").contains("2 of 2 files read.");
    }

    @Test
    void nothingReadableIsAnErrorThatSaysWhereToLook() throws IOException {
      Files.createDirectories(corpus());
      Files.writeString(corpus().resolve("broken.jsonl"), "{\"kind\":\"panel\"");
      open(corpus());

      Run run = run("ask", "What of drains?");

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("`corpus check` shows why");
    }

    private void open(Path corpus) {
      workspace = new ScriptedWorkspace(corpus, folder.resolve("data"));
    }

    private Path corpus() {
      return folder.resolve("corpus");
    }

    private Path copyOfWater() throws IOException {
      Files.createDirectories(corpus());
      for (String name : List.of("hearing.md", "brief.md")) {
        Files.copy(WATER.resolve(name), corpus().resolve(name));
      }
      return corpus();
    }
  }

  private Run run(String... args) {
    return Run.of(workspace, args);
  }

  @Nested
  class Data {

    @Test
    void isBackedUpAndRestored() {
      assertThat(run("data", "backup", "kept").err()).contains("3 rows in kept");
      assertThat(run("data", "restore", "kept").err()).contains("old.mv.db");
      assertThat(run("data", "export").out()).isEqualTo("{\"table\":\"setting\"}\n");
      assertThat(workspace.heard).containsExactly("backup kept", "restore kept");
    }

    @Test
    void isPurgedWhenItIsMeantAndNotBefore() {
      assertThat(run("data", "purge", "--all"))
          .returns(2, Run::status)
          .extracting(Run::err)
          .asString()
          .contains("nothing was done", "--yes");
      assertThat(run("data", "purge", "--yes").status()).isEqualTo(2);
      assertThat(run("data", "purge", "--all", "--server", "1", "--yes").status()).isEqualTo(2);
      assertThat(run("data", "purge", "--server", "mine", "--yes").status()).isEqualTo(2);
      assertThat(workspace.heard).isEmpty();

      Run server = run("data", "purge", "--server", "12", "--yes");
      assertThat(server.out()).contains("2 shown").doesNotContain("aside");
      assertThat(server.err()).contains("hold it still: aside.mv.db");
      Run all = run("data", "purge", "--all", "--yes");
      assertThat(all.out()).contains("aside.mv.db");
      assertThat(all.err()).contains("Deleted everything").doesNotContain("still");
      assertThat(workspace.heard).containsExactly("purge 12", "purge null");
    }

    @Test
    void hasToBeToldWhatToDo() {
      assertThat(run("data"))
          .returns(2, Run::status)
          .extracting(Run::err)
          .asString()
          .contains("data backup");
    }
  }
}
