package org.rostrum.core.retrieval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.Sentences;

/// Embeds passages sentence by sentence. What is said again and again is embedded once. Not
/// thread-safe.
final class SentenceVectors {

  private static final int REMEMBERED = 8192;

  private final Embedder embedder;
  private final Map<String, float[]> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
          return size() > REMEMBERED;
        }
      };

  SentenceVectors(Embedder embedder) {
    this.embedder = embedder;
  }

  /// A passage's meaning.
  ///
  /// @param own the mean of its sentences, weighted by length, of unit length
  /// @param heading the meaning of its heading; zero where there is none
  record Meaning(float[] own, float[] heading, List<float[]> sentences) {}

  List<Meaning> of(List<Passage> passages) {
    List<List<String>> sentences =
        passages.stream().map(passage -> sentences(passage.text())).toList();
    Map<String, float[]> vectors =
        vectors(
            Stream.concat(
                sentences.stream().flatMap(List::stream),
                passages.stream().map(p -> p.locator().heading()).filter(Objects::nonNull)));
    List<Meaning> meanings = new ArrayList<>(passages.size());
    for (int k = 0; k < passages.size(); k++) {
      List<float[]> each = sentences.get(k).stream().map(vectors::get).toList();
      String heading = Objects.requireNonNullElse(passages.get(k).locator().heading(), "");
      meanings.add(
          new Meaning(
              mean(embedder.dimensions(), passages.get(k).text(), each),
              vectors.getOrDefault(heading, new float[embedder.dimensions()]),
              each));
    }
    return meanings;
  }

  /// The mean of a text's sentences, weighted by their lengths, of unit length.
  static float[] mean(int dimensions, String text, List<float[]> sentences) {
    List<Integer> lengths = Sentences.of(text).stream().map(TextSpan::length).toList();
    return Vectors.unit(Vectors.sum(dimensions, sentences, lengths));
  }

  private Map<String, float[]> vectors(Stream<String> texts) {
    Set<String> wanted = texts.collect(LinkedHashSet::new, Set::add, Set::addAll);
    Map<String, float[]> vectors = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    for (String text : wanted) {
      float[] vector = known.get(text);
      if (vector == null) {
        unknown.add(text);
      } else {
        vectors.put(text, vector);
      }
    }
    List<float[]> embedded = embedder.embedAll(unknown);
    for (int k = 0; k < unknown.size(); k++) {
      vectors.put(unknown.get(k), embedded.get(k));
      known.put(unknown.get(k), embedded.get(k));
    }
    return vectors;
  }

  private static List<String> sentences(String text) {
    return Sentences.of(text).stream().map(span -> span.of(text)).toList();
  }
}
