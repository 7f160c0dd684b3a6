package org.rostrum.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.rostrum.core.model.Passage;
import org.rostrum.core.retrieval.Embedder;
import org.rostrum.core.text.Sentences;
import org.rostrum.eval.TestCollection;
import org.rostrum.json.Json;
import org.rostrum.support.ForwardingEmbedder;

/// A record of as many turns as are wanted, made of real ones: each word of a turn is another word
/// of the same record in one of eight cases. Its sentences are not embedded: the vector of each is
/// that of the real sentence, moved at random, so that an index of a million turns is made in
/// minutes. Made anew from the same turns it is the same.
final class VariedTurns extends ForwardingEmbedder {

  /// Turns that make a meeting.
  private static final int MEETING = 1_000;

  private static final double CHANGED = 1.0 / 8;

  /// How far a vector of unit length is moved: its cosine with the real one is then 0.95 or so.
  private static final double MOVED = 0.33;

  private static final int BATCH = 1_000;
  private static final Pattern WORD = Pattern.compile("[a-z]{2,}");

  private final List<Turn> turns = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final Map<String, float[]> vectors = new HashMap<>();

  /// Which real sentence a made one comes of, by the hash of its text.
  private final Map<Long, float[]> origins = new HashMap<>();

  /// @param real embeds the real sentences, once, and whatever else is asked for
  VariedTurns(Embedder real, TestCollection... collections) {
    super(real);
    for (TestCollection collection : collections) {
      for (Passage passage : collection.library().passages()) {
        if (passage.locator().part().searched() && passage.speaker().isPresent()) {
          add(passage);
        }
      }
    }
    List<String> distinct = new ArrayList<>(vectors.keySet());
    for (int at = 0; at < distinct.size(); at += BATCH) {
      List<String> batch = distinct.subList(at, Math.min(at + BATCH, distinct.size()));
      List<float[]> embedded = real.embedAll(batch);
      for (int k = 0; k < batch.size(); k++) {
        vectors.put(batch.get(k), embedded.get(k));
      }
    }
  }

  private record Turn(String speaker, List<String> sentences) {}

  private void add(Passage passage) {
    String text = passage.text();
    List<String> sentences = Sentences.of(text).stream().map(span -> span.of(text)).toList();
    turns.add(new Turn(passage.speaker().orElseThrow().name(), sentences));
    sentences.forEach(sentence -> vectors.put(sentence, new float[0]));
    WORD.matcher(text).results().forEach(word -> words.add(word.group()));
  }

  /// Writes a collection of so many turns.
  ///
  /// @param queries a file of queries to lie beside it
  void write(Path folder, int many, Path queries) throws IOException {
    Files.createDirectories(folder);
    Files.copy(queries, folder.resolve("queries.jsonl"));
    Files.createFile(folder.resolve("qrels.tsv"));
    Random random = new Random(many);
    origins.clear();
    try (BufferedWriter out =
        Files.newBufferedWriter(folder.resolve("corpus.jsonl"), StandardCharsets.UTF_8)) {
      for (int k = 0; k < many; k++) {
        Turn turn = turns.get(k % turns.size());
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", "turn" + k);
        line.put("meeting", "meeting" + k / MEETING);
        line.put("idx", k % MEETING);
        line.put("speaker", turn.speaker());
        line.put("text", varied(turn, random));
        out.write(Json.line(line));
        out.newLine();
      }
    }
  }

  private String varied(Turn turn, Random random) {
    List<String> made = new ArrayList<>();
    for (String sentence : turn.sentences()) {
      String other =
          WORD.matcher(sentence)
              .replaceAll(
                  word ->
                      random.nextDouble() < CHANGED
                          ? words.get(random.nextInt(words.size()))
                          : word.group());
      origins.put(hash(other), vectors.get(sentence));
      made.add(other);
    }
    return String.join(" ", made);
  }

  private static long hash(String text) {
    long hash = 1_125_899_906_842_597L;
    for (int k = 0; k < text.length(); k++) {
      hash = 31 * hash + text.charAt(k);
    }
    return hash;
  }

  @Override
  public List<float[]> embedAll(List<String> texts) {
    List<float[]> embedded = new ArrayList<>();
    for (String text : texts) {
      float[] origin = origins.get(hash(text));
      embedded.add(origin == null ? super.embed(text) : moved(origin, new Random(hash(text))));
    }
    return embedded;
  }

  private static float[] moved(float[] origin, Random random) {
    float[] moved = new float[origin.length];
    double length = 0;
    for (int i = 0; i < moved.length; i++) {
      moved[i] = (float) (origin[i] + MOVED * random.nextGaussian() / Math.sqrt(moved.length));
      length += moved[i] * moved[i];
    }
    for (int i = 0; i < moved.length; i++) {
      moved[i] /= (float) Math.sqrt(length);
    }
    return moved;
  }

  @Override
  public float[] embed(String text) {
    return embedAll(List.of(text)).getFirst();
  }
}
