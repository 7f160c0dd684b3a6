package org.rostrum.adapter.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Response;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.retrieval.IndexException;
import org.rostrum.core.text.SafeText;

/// Answers a file of questions, one JSON object a line in and one out, in the same order. A line
/// that cannot be used keeps its place: its object says which it is and why, standard error says so
/// too, and the exit status is 2.
final class Batch {

  private static final String STANDARD_INPUT = "-";

  /// The outcome of a line that is no question.
  private static final String INVALID = "invalid";

  /// The outcome of a question that could not be answered by a fault of Rostrum or its index.
  private static final String FAILED = "failed";

  private final Session session;
  private final Conversation conversation;
  private final @Nullable String source;
  private final @Nullable String speaker;
  private final Map<Object, Exchange> asked = new HashMap<>();
  private int status;

  /// @param source what narrows a line that names no source; null for nothing
  /// @param speaker what narrows a line that names no speaker; null for nothing
  Batch(Session session, @Nullable String source, @Nullable String speaker) {
    this.session = session;
    this.conversation = new Conversation(session);
    this.source = source;
    this.speaker = speaker;
  }

  /// The exit status. `-` reads standard input.
  int run(String name) {
    session.searchable();
    if (name.equals(STANDARD_INPUT)) {
      return run(session.streams().in(), "standard input");
    }
    try (BufferedReader lines = open(name)) {
      return run(lines, name);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private int run(BufferedReader lines, String name) {
    try {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (!text.isBlank()) {
          answer(text, number, name + ":" + number);
        }
      }
      return status;
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private void answer(String text, int number, String place) {
    try {
      BatchLine line = BatchLine.of(text);
      Exchange before = before(line, place);
      long started = System.nanoTime();
      Response response =
          conversation.ask(
              line.question(),
              line.source() == null ? source : line.source(),
              line.speaker() == null ? speaker : line.speaker(),
              before);
      double elapsed = (System.nanoTime() - started) / 1e6;
      if (line.id() == null) {
        complain(place, "it has no \"id\"; it is answered all the same");
      } else if (asked.put(line.id(), Objects.requireNonNull(response.exchange())) != null) {
        complain(place, "the id " + line.id() + " was used before; it is answered all the same");
      }
      Map<String, @Nullable Object> answer = new JsonAnswers(session.library()).of(response);
      answer.put("elapsed_ms", JsonAnswers.rounded(elapsed));
      print(line.id(), answer);
    } catch (BadInput unusable) {
      complain(place, unusable.text());
      String message = "Line " + number + " cannot be answered: " + unusable.text();
      print(BatchLine.idOf(text), unanswered(INVALID, message));
    } catch (IndexException trouble) {
      String message = String.valueOf(trouble.getMessage());
      complain(place, message);
      print(BatchLine.idOf(text), unanswered(FAILED, message));
    } catch (RuntimeException bug) {
      String message = session.incidents().record(bug).operatorMessage();
      session.note(place + ": " + message);
      status = 1;
      print(BatchLine.idOf(text), unanswered(FAILED, message));
    }
  }

  private @Nullable Exchange before(BatchLine line, String place) {
    if (line.contextOf() == null) {
      return null;
    }
    Exchange before = asked.get(line.contextOf());
    if (before == null) {
      complain(
          place,
          "no line above answers "
              + line.contextOf()
              + ", which \"context_of\" names; it is answered without context");
    }
    return before;
  }

  private void complain(String place, String what) {
    session.note(place + ": " + SafeText.of(what));
    status = status == 1 ? 1 : 2;
  }

  private void print(@Nullable Object id, Map<String, @Nullable Object> answer) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("id", id);
    object.putAll(answer);
    session.json(object);
  }

  private static Map<String, @Nullable Object> unanswered(String outcome, String why) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("outcome", outcome);
    answer.put("text", why);
    answer.put("citations", List.of());
    answer.put("nearest", List.of());
    answer.put("elapsed_ms", 0.0);
    return answer;
  }

  private static BufferedReader open(String name) throws IOException {
    try {
      return TextFiles.reader(Files.newInputStream(Path.of(name)));
    } catch (InvalidPathException e) {
      throw new BadInput(SafeText.of(name) + " is not a file name.", e);
    }
  }

  private static BadInput unreadable(String name, IOException e) {
    return new BadInput(SafeText.of(name) + " could not be read: " + TextFiles.reason(e) + ".", e);
  }
}
