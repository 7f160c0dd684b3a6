package org.rostrum.core.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.rostrum.core.evidence.Quotable;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.support.Libraries;

/// Sentences as a good model writes them about the records of the tests, each with what bears it
/// out (`writing/good.txt`).
final class Samples {

  /// A record with everything that a good model wrote about it.
  ///
  /// @param sentences all sentences of the record, numbered
  record Record(String name, Libraries parts, List<Offered> sentences, List<Sample> samples) {

    Library library() {
      return parts.library();
    }

    DraftCheck check() {
      BiFunction<String, List<String>, List<Double>> aligned = parts.retriever()::aligned;
      return new DraftCheck(library(), parts.lexicon(), parts.embedder(), aligned);
    }
  }

  /// @param cited the sentences that bear it out
  record Sample(String text, List<Offered> cited) {

    List<Integer> numbers() {
      return cited.stream().map(Offered::number).toList();
    }
  }

  private Samples() {}

  static List<Record> all() {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    String corpus = "";
    for (String line : read()) {
      if (line.startsWith("= ")) {
        corpus = line.substring(2);
      } else if (!line.startsWith("#") && !line.isBlank()) {
        lines.computeIfAbsent(corpus, none -> new ArrayList<>()).add(line);
      }
    }
    List<Record> records = new ArrayList<>();
    lines.forEach((name, written) -> records.add(record(name, written)));
    return records;
  }

  private static Record record(String name, List<String> written) {
    Libraries parts = Libraries.of(Path.of(name));
    List<Offered> sentences = new ArrayList<>();
    for (Passage passage : parts.library().passages()) {
      if (passage.locator().part().searched()) {
        for (Citation sentence : Quotable.sentences(passage)) {
          sentences.add(Briefing.offered(parts.library(), sentences.size() + 1, sentence));
        }
      }
    }
    return new Record(
        name, parts, sentences, written.stream().map(line -> sample(line, sentences)).toList());
  }

  private static Sample sample(String line, List<Offered> sentences) {
    String[] sides = line.split(" \\|\\| ");
    List<Offered> cited = new ArrayList<>();
    for (String words : sides[1].split(" \\| ")) {
      cited.add(
          sentences.stream()
              .filter(offered -> offered.words().contains(words.strip()))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("nowhere: " + words)));
    }
    return new Sample(sides[0], cited.stream().distinct().toList());
  }

  private static List<String> read() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/writing/good.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
