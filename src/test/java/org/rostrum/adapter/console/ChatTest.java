package org.rostrum.adapter.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Parser;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Locator.Part;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.Reply;

@Timeout(60)
class ChatTest {

  @TempDir Path folder;
  private ScriptedWorkspace workspace;

  @BeforeEach
  void open() {
    workspace =
        new ScriptedWorkspace(Path.of("src/test/resources/corpora/water"), folder.resolve("data"));
    workspace.answer(
        (question, before) ->
            new Answer.Extracts(
                before == null ? "First." : "After " + before.question().text(),
                List.of(workspace.cite(Part.REMARK, "storm drain"))));
  }

  @Nested
  class OverAPipe {

    @Test
    void isWhatOpensWithoutAVerb() {
      assertThat(Run.typing("/exit\n", workspace).out())
          .isEqualTo(Run.typing("/exit\n", workspace, "chat").out())
          .contains("2 sources, 3 speakers, 2 themes");
    }

    @Test
    void suggestsWhatTheCorpusHolds() {
      assertThat(Run.typing("", workspace).out())
          .contains("What did Ada Marsh say?", "/theme Sewage is the visible part", "/quote");
    }

    @Test
    void leavesAtTheEndOfInput() {
      assertThat(Run.typing("", workspace).status()).isZero();
      assertThat(Run.typing("What of drains?", workspace).out()).contains("“Every storm drain");
    }

    @Test
    void understandsFollowUps() {
      assertThat(Run.typing("What of drains?\nAnd then?\n", workspace).out())
          .contains("After What of drains?");
    }

    @Test
    void obeysSlashCommands() {
      String out =
          Run.typing(
                  "/themes\n/theme measuring\n/speaker \"Bo Lind\"\n/quote\n/sources\n/help\n",
                  workspace)
              .out();

      assertThat(out)
          .contains("Measuring comes first (Ada Marsh)")
          .contains("1 of the 3 people")
          .contains("Bo Lind, Angler")
          .contains("hearing: Hearing on river water")
          .contains("/exit: leaves");
    }

    @Test
    void goesOnAfterWhatItCannotUse() {
      Run run =
          Run.typing(
              "🎉\n/dance\n/speaker nobody\n/theme\n" + "x".repeat(5_000) + "\nWho?\n", workspace);

      assertThat(run.status()).isZero();
      assertThat(run.out())
          .contains(
              "no words",
              "/dance is not a command",
              "No speaker fits nobody. `/speakers` lists them all.",
              "5,000 characters")
          .contains("“Every storm drain");
      assertThat(workspace.heard).containsExactly("Who?");
    }

    @Test
    void leavesWhereSomebodySaysSo() {
      for (String leaving : List.of("exit", "Quit", " bye! ", "/quit", "/bye")) {
        Run run = Run.typing(leaving + "\nWho?\n", workspace);

        assertThat(run.status()).isZero();
        assertThat(workspace.heard).as(leaving).isEmpty();
      }
    }

    @Test
    void explainsTheLastAnswerInItsConversation() {
      Run run = Run.typing("/explain\nWhat of drains?\nAnd then?\n/explain\n", workspace);

      assertThat(run.out())
          .contains("There is no answer to explain yet.")
          .containsSubsequence(
              "After What of drains?", "How this answer came about:", "And then?", "██│██")
          .contains("the bar, at 0.50");
      assertThat(workspace.heard).containsExactly("What of drains?", "And then?", "And then?");
    }

    @Test
    void goesOnAfterABug() {
      workspace.answer(
          (question, before) -> {
            throw new IllegalStateException("a bug");
          });

      assertThat(Run.typing("Who?\nWho else?\n", workspace).out())
          .containsSubsequence("incident", "incident");
    }

    @Test
    void wrapsLines() {
      assertThat(Run.typing("What of drains?\n", workspace).out().lines())
          .filteredOn(line -> !line.contains("https://"))
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(88));
    }
  }

  @Nested
  class AtATerminal {

    @Test
    void readsLinesAndKeepsThemAsHistory() throws IOException {
      StringWriter out = new StringWriter();
      Streams streams =
          Streams.piped(
              new BufferedReader(new StringReader("")),
              new PrintWriter(out),
              new PrintWriter(new StringWriter()));
      try (Session session = new Session(streams, ignored -> workspace, Clock.systemUTC());
          TerminalLines lines =
              new TerminalLines(
                  terminal("What of drains?\nAnd then?\n"),
                  new ChatCompleter(workspace.library()),
                  workspace.data())) {
        new Chat(session).run(lines);
      }

      assertThat(out.toString()).contains("After What of drains?");
      assertThat(Files.readString(workspace.data().resolve("chat-history")))
          .contains("What of drains?", "And then?");
    }

    @Test
    void wrapsAtTheWidthThatTheTerminalHasNow() throws IOException {
      StringWriter out = new StringWriter();
      Streams streams =
          Streams.piped(
              new BufferedReader(new StringReader("")),
              new PrintWriter(out),
              new PrintWriter(new StringWriter()));
      Terminal terminal = terminal("What of drains?\n");
      try (Session session = new Session(streams, ignored -> workspace, Clock.systemUTC());
          TerminalLines lines =
              new TerminalLines(
                  terminal, new ChatCompleter(workspace.library()), workspace.data())) {
        session.startChat(lines::columns);
        terminal.setSize(Size.of(60, 24));
        session.show(new Reply(List.of(new Block.Note("word ".repeat(40)))));
        terminal.setSize(Size.of(45, 24));
        session.show(new Reply(List.of(new Block.Note("word ".repeat(40)))));
      }

      assertThat(out.toString().lines().map(String::length))
          .contains(59, 44)
          .allMatch(length -> length <= 59);
    }

    @Test
    void completesCommandsAndNames() throws IOException {
      assertThat(completions("/th")).contains("/theme", "/themes", "/exit");
      assertThat(completions("/theme "))
          .containsExactly("Sewage is the visible part", "Measuring comes first");
      assertThat(completions("/speaker ")).contains("Ada Marsh", "Bo Lind", "Cy Young");
      assertThat(completions("What did A")).contains("Ada Marsh");
    }

    private List<String> completions(String line) throws IOException {
      List<Candidate> candidates = new ArrayList<>();
      new ChatCompleter(workspace.library())
          .complete(
              LineReaderBuilder.builder().terminal(terminal("")).build(),
              new DefaultParser().parse(line, line.length(), Parser.ParseContext.COMPLETE),
              candidates);
      return candidates.stream().map(Candidate::value).toList();
    }

    private static Terminal terminal(String typed) throws IOException {
      return new DumbTerminal(
          "test",
          "ansi",
          new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
          new ByteArrayOutputStream(),
          StandardCharsets.UTF_8);
    }
  }
}
