package org.rostrum.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rostrum.adapter.format.SidecarReader;
import org.rostrum.adapter.language.WordNet;
import org.rostrum.app.SourceReaders;
import org.rostrum.core.corpus.Imported;
import org.rostrum.core.corpus.Importer;
import org.rostrum.core.model.Library;
import org.rostrum.json.Json;

/// One short talk as a file of each common kind, read as the program reads it.
public final class Talks {

  private static final Importer IMPORTER =
      new Importer(SourceReaders.with(new WordNet()), new SidecarReader());

  private Talks() {}

  /// One turn, or a paragraph of one under its speaker's name.
  private record Turn(String speaker, String words) {}

  private static final Turn OPENING = new Turn("Ada Marsh", "Welcome, and thank you for coming.");
  private static final Turn CLOSING = new Turn("Ada Marsh", "Thank you all, and good night.");

  /// The talk as a transcript in text, a Markdown panel and JSON lines, between a word of welcome
  /// and one of thanks by Ada Marsh.
  ///
  /// @param talk a line `Name: words` is a turn; one more line under the same name goes on with it
  public static List<Library> inEveryFormat(String talk) {
    List<Turn> turns = new ArrayList<>();
    turns.add(OPENING);
    talk.lines()
        .map(line -> line.split(": ", 2))
        .forEach(parts -> turns.add(new Turn(parts[0], parts[1])));
    turns.add(CLOSING);
    return List.of(
        read("talk.txt", transcript(turns)),
        read("talk.md", markdown(turns)),
        read("talk.jsonl", jsonLines(turns)));
  }

  private static String transcript(List<Turn> turns) {
    return "Evening on the pier\nDate: 2025-04-08\n\n"
        + turns.stream()
            .map(turn -> turn.speaker() + ": " + turn.words())
            .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String markdown(List<Turn> turns) {
    StringBuilder panel =
        new StringBuilder("---\nkind: panel\ntitle: Evening on the pier\nspeakers:\n");
    turns.stream()
        .map(Turn::speaker)
        .distinct()
        .forEach(name -> panel.append("  - name: ").append(name).append('\n'));
    panel.append("---\n\n## The pier\n\n");
    for (int i = 0; i < turns.size(); i++) {
      boolean last =
          i + 1 == turns.size() || !turns.get(i + 1).speaker().equals(turns.get(i).speaker());
      panel.append("> ").append(turns.get(i).words()).append('\n');
      panel.append(last ? "\n— " + turns.get(i).speaker() + "\n\n" : ">\n");
    }
    return panel.toString();
  }

  private static String jsonLines(List<Turn> turns) {
    List<String> lines = new ArrayList<>();
    List<Map<String, String>> speakers =
        turns.stream().map(Turn::speaker).distinct().map(name -> Map.of("name", name)).toList();
    lines.add(
        Json.line(
            Map.of("kind", "transcript", "title", "Evening on the pier", "speakers", speakers)));
    turns.forEach(
        turn -> lines.add(Json.line(Map.of("speaker", turn.speaker(), "text", turn.words()))));
    return String.join("\n", lines) + "\n";
  }

  private static Library read(String name, String text) {
    try {
      Path folder = Files.createTempDirectory("rostrum-talk");
      Path file = Files.writeString(folder.resolve(name), text);
      Imported imported = IMPORTER.read(folder);
      Files.delete(file);
      Files.delete(folder);
      if (!(imported instanceof Imported.Corpus corpus) || !corpus.problems().isEmpty()) {
        throw new IllegalStateException(name + " was not read: " + imported);
      }
      return corpus.library();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
