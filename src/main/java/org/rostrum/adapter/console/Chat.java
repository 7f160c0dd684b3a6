package org.rostrum.adapter.console;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Farewell;
import org.rostrum.core.desk.Response;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.Reply;
import org.rostrum.core.retrieval.IndexException;

/// A conversation at the terminal. What cannot be asked gets a message, and the chat goes on.
final class Chat {

  private static final List<String> HELP =
      List.of(
          "/quote: today's quotation; /quote --random any other",
          "/themes: what was talked about; /theme NAME one of them in short",
          "/speakers: who is listed; /speaker NAME what one of them said",
          "/compare FIRST SECOND TOPIC: what two people said on it, side by side",
          "/verify \"QUOTE\": whether it was said like that, and by whom",
          "/sources: what is loaded",
          "/explain: how the last answer came about",
          "/extract: the last answer in the record's own words alone",
          "/exit: leaves, as the end of input does");

  private final Session session;
  private final Conversation conversation;
  private @Nullable Exchange before;
  private @Nullable Exchange beforeLast;

  Chat(Session session) {
    this.session = session;
    this.conversation = new Conversation(session);
  }

  void run(ChatLines lines) {
    session.startChat(lines::columns);
    session.show(new Greeting(session.library()).reply());
    session.line("");
    session.streams().out().flush();
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.strip().startsWith("/")) {
        SlashCommand command = SlashCommand.of(line);
        if (command instanceof SlashCommand.Exit) {
          return;
        }
        obey(command);
      } else if (Farewell.is(line)) {
        return;
      } else if (!line.isBlank()) {
        ask(line);
      }
      session.streams().out().flush();
    }
  }

  private void obey(SlashCommand command) {
    switch (command) {
      case SlashCommand.Verb(List<String> arguments) -> {
        session.line("");
        Verbs.of(session).execute(arguments.toArray(String[]::new));
        session.line("");
      }
      case SlashCommand.Help ignored ->
          show(
              new Reply(
                  List.of(new Block.Note("Ask in your own words, or:"), new Block.Bullets(HELP))));
      case SlashCommand.Explain ignored -> explain();
      case SlashCommand.Extract ignored -> extract();
      case SlashCommand.Unknown(String name) -> say(name + " is not a command. /help lists them.");
      case SlashCommand.Exit ignored -> {}
    }
  }

  private void ask(String line) {
    guarded(
        () -> {
          Response response = conversation.told(line, null, null, before);
          show(response.reply());
          beforeLast = before;
          before = response.exchange();
        });
  }

  private void explain() {
    Exchange last = before;
    if (last == null) {
      say("There is no answer to explain yet. Ask something first.");
      return;
    }
    guarded(
        () -> {
          session.line("");
          session.explain(last.question(), beforeLast);
          session.line("");
        });
  }

  private void extract() {
    Exchange last = before;
    if (last == null) {
      say("There is no answer yet. Ask something first.");
      return;
    }
    guarded(
        () -> show(session.desk().answer(new Enquiry.Ask(last.question()), beforeLast).reply()));
  }

  private void guarded(Runnable step) {
    try {
      step.run();
    } catch (BadInput | IndexException trouble) {
      say(String.valueOf(trouble.getMessage()));
    } catch (RuntimeException bug) {
      say(session.incidents().record(bug).operatorMessage());
    }
  }

  private void say(String message) {
    show(new Reply(List.of(new Block.Note(message))));
  }

  private void show(Reply reply) {
    session.line("");
    session.show(reply);
    session.line("");
  }
}
