package org.rostrum.eval.feedback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Proposal;
import org.rostrum.core.question.Question;
import org.rostrum.eval.GoldQuestion;
import org.rostrum.json.Json;

/// The file of gold questions that an operator keeps, to which proposals are added.
public final class OperatorGold {

  private static final String TYPE = "feedback";

  private final Path file;

  public OperatorGold(Path file) {
    this.file = file;
  }

  /// The id that a proposal has, or would have, in the file.
  public static String idOf(Proposal proposal) {
    return TYPE + "-" + proposal.shown().id();
  }

  /// Whether a proposal was added before.
  ///
  /// @throws IOException when the file cannot be read
  /// @throws org.rostrum.eval.GoldFormatException when a line of it is no gold question
  public boolean holds(Proposal proposal) throws IOException {
    String id = idOf(proposal);
    return Files.exists(file)
        && GoldQuestion.read(Files.readAllLines(file)).stream().anyMatch(q -> q.id().equals(id));
  }

  /// Adds a proposal on a line of its own, also where the last line was not ended.
  ///
  /// @throws IOException when the file cannot be written
  public void add(Proposal proposal, Expectation expectation) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    String before = Files.exists(file) ? Files.readString(file) : "";
    String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
    Files.writeString(
        file,
        gap + Json.line(line(proposal, expectation)) + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private static Map<String, @Nullable Object> line(Proposal proposal, Expectation expectation) {
    Question question = proposal.question();
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("id", idOf(proposal));
    line.put("question", Anonymous.text(question.text()));
    line.put("type", TYPE);
    if (!proposal.before().isEmpty()) {
      line.put("before", proposal.before().stream().map(Anonymous::text).toList());
    }
    if (question.source() != null) {
      line.put("source", question.source().value());
    }
    if (question.speaker() != null) {
      line.put("speaker", question.speaker().value());
    }
    line.put("expect", expectation.expected().word());
    putFilled(line, "gold", expectation.gold());
    if (expectation.all()) {
      line.put("need", "all");
    }
    putFilled(line, "speakers", expectation.speakers());
    putFilled(line, "wrong_speakers", expectation.wrongSpeakers());
    return line;
  }

  private static void putFilled(
      Map<String, @Nullable Object> line, String key, List<String> values) {
    if (!values.isEmpty()) {
      line.put(key, values);
    }
  }
}
