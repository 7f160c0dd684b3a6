package org.rostrum.eval.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.json.Json;
import org.rostrum.json.JsonException;

/// A run in a file of JSON lines: when it was and its figures, then a line for each question.
public final class RunFile {

  private RunFile() {}

  /// Writes a run, over the one that was there.
  ///
  /// @throws IOException when the file cannot be written
  public static void write(Path file, SavedRun run) throws IOException {
    List<String> lines = new ArrayList<>();
    Map<String, @Nullable Object> head = new LinkedHashMap<>();
    head.put("at", run.at().toString());
    for (Figure figure : Figure.values()) {
      head.put(figure.title(), run.figures().get(figure));
    }
    lines.add(Json.line(head));
    run.questions().forEach(question -> lines.add(Json.line(question)));
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(file, lines);
  }

  /// @throws IOException when the file cannot be read or is no saved run; the message names the
  ///   line
  public static SavedRun read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int number = 0;
    try {
      Map<String, @Nullable Object> head = Json.object(lines.isEmpty() ? "" : lines.get(number++));
      List<SavedRun.Question> questions = new ArrayList<>();
      while (number < lines.size()) {
        questions.add(question(Json.object(lines.get(number++))));
      }
      return new SavedRun(Instant.parse(text(head, "at")), figures(head), questions);
    } catch (JsonException | DateTimeException | IllegalArgumentException e) {
      throw new IOException("line " + Math.max(1, number) + " is not of a saved run", e);
    }
  }

  private static Map<Figure, Double> figures(Map<String, @Nullable Object> head) {
    Map<Figure, Double> figures = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      if (head.get(figure.title()) instanceof Number share) {
        figures.put(figure, share.doubleValue());
      }
    }
    return figures;
  }

  private static SavedRun.Question question(Map<String, @Nullable Object> line) {
    return new SavedRun.Question(
        text(line, "id"),
        text(line, "question"),
        text(line, "type"),
        Boolean.TRUE.equals(line.get("right")),
        text(line, "outcome"),
        line.get("reasons") instanceof List<?> reasons
            ? reasons.stream().map(String::valueOf).toList()
            : List.of());
  }

  private static String text(Map<String, @Nullable Object> line, String key) {
    if (line.get(key) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("no " + key);
  }
}
