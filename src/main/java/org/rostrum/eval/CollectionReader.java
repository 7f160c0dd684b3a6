package org.rostrum.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.SourceId;
import org.rostrum.json.Json;
import org.rostrum.json.JsonException;

/// Reads a collection folder: `corpus.jsonl`, `queries.jsonl`, and `qrels.tsv` where it is there.
public final class CollectionReader {

  /// Marks of a transcriber: `{vocalsound}`.
  private static final Pattern MARK = Pattern.compile("\\{[a-z]+}");

  private static final Pattern GAP = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

  private CollectionReader() {}

  /// Reads every file of the folder.
  ///
  /// @throws IOException when a file is missing or cannot be read, or a line of it is not the JSON
  ///   object that is expected there; the message names the line
  public static TestCollection read(Path folder) throws IOException {
    Map<String, List<Document>> sources = new LinkedHashMap<>();
    eachLine(
        folder.resolve("corpus.jsonl"),
        line -> {
          Document document = document(line);
          sources
              .computeIfAbsent(
                  document.meeting() == null ? document.id() : document.meeting(),
                  ignored -> new ArrayList<>())
              .add(document);
        });
    CollectionLibrary library = new CollectionLibrary();
    sources.forEach(
        (source, documents) ->
            library.add(
                new SourceId(source),
                documents.stream().sorted(Comparator.comparingInt(Document::place)).toList()));
    List<TestCollection.Topic> topics = new ArrayList<>();
    eachLine(folder.resolve("queries.jsonl"), line -> topics.add(topic(line)));
    return new TestCollection(
        library.library(), library.documents(), topics, judgements(folder.resolve("qrels.tsv")));
  }

  /// One line of a corpus.
  ///
  /// @param place its order in its meeting
  record Document(
      String id,
      String text,
      @Nullable String title,
      @Nullable String speaker,
      @Nullable String meeting,
      int place) {}

  private static Document document(Map<String, @Nullable Object> line) {
    return new Document(
        text(line, "id"),
        GAP.matcher(MARK.matcher(text(line, "text")).replaceAll(" ")).replaceAll(" ").strip(),
        optional(line, "title"),
        optional(line, "speaker"),
        optional(line, "meeting"),
        line.get("idx") instanceof Number place ? place.intValue() : 0);
  }

  private static TestCollection.Topic topic(Map<String, @Nullable Object> line) {
    String meeting = optional(line, "meeting");
    return new TestCollection.Topic(
        text(line, "id"),
        text(line, "query"),
        meeting == null ? null : new SourceId(meeting),
        optional(line, "domain"),
        !Boolean.FALSE.equals(line.get("answerable")));
  }

  private static Map<String, Map<String, Integer>> judgements(Path file) throws IOException {
    Map<String, Map<String, Integer>> judgements = new HashMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] columns = line.split("\t", -1);
        if (columns.length == 3 && columns[2].matches("\\d+")) {
          judgements
              .computeIfAbsent(columns[0], ignored -> new HashMap<>())
              .put(columns[1], Integer.valueOf(columns[2]));
        }
      }
    }
    return judgements;
  }

  private static void eachLine(Path file, Consumer<Map<String, @Nullable Object>> line)
      throws IOException {
    int number = 0;
    for (String text : Files.readAllLines(file)) {
      number++;
      if (text.isBlank()) {
        continue;
      }
      try {
        line.accept(Json.object(text));
      } catch (JsonException | IllegalArgumentException e) {
        throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
      }
    }
  }

  private static String text(Map<String, @Nullable Object> line, String key) {
    if (line.get(key) instanceof String value) {
      return value;
    }
    throw new IllegalArgumentException("no \"" + key + "\"");
  }

  private static @Nullable String optional(Map<String, @Nullable Object> line, String key) {
    return line.get(key) instanceof String value && !value.isBlank() ? value : null;
  }
}
