package org.rostrum.core.retrieval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.Sentences;

/// Embeds passages sentence by sentence. What is said again and again is embedded once.
/// Thread-safe.
final class SentenceVectors {

  private static final int REMEMBERED = 8192;

  private final Embedder embedder;
  private final Recent<String, float[]> known = new Recent<>(REMEMBERED);

  SentenceVectors(Embedder embedder) {
    this.embedder = embedder;
  }

  /// A passage's meaning.
  ///
  /// @param own the mean of its sentences, weighted by length, of unit length
  /// @param heading the meaning of its heading; zero where there is none
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Meaning(float[] own, float[] heading, List<PassageIndex.Sentence> sentences) {}

  List<Meaning> of(List<Passage> passages) {
    List<List<TextSpan>> spans =
        passages.stream().map(passage -> Sentences.of(passage.text())).toList();
    Set<String> texts = new LinkedHashSet<>();
    for (int k = 0; k < passages.size(); k++) {
      String text = passages.get(k).text();
      spans.get(k).forEach(span -> texts.add(span.of(text)));
      texts.add(heading(passages.get(k)));
    }
    texts.remove("");
    Map<String, float[]> vectors = vectors(texts);
    List<Meaning> meanings = new ArrayList<>(passages.size());
    for (int k = 0; k < passages.size(); k++) {
      String text = passages.get(k).text();
      List<PassageIndex.Sentence> sentences = new ArrayList<>();
      for (TextSpan span : spans.get(k)) {
        sentences.add(new PassageIndex.Sentence(span, vector(span.of(text), vectors)));
      }
      meanings.add(
          new Meaning(
              mean(embedder.dimensions(), sentences),
              vector(heading(passages.get(k)), vectors),
              sentences));
    }
    return meanings;
  }

  /// The mean of a passage's sentences, weighted by their lengths, of unit length.
  static float[] mean(int dimensions, List<PassageIndex.Sentence> sentences) {
    float[] sum = new float[dimensions];
    sentences.forEach(sentence -> Vectors.add(sum, sentence.vector(), sentence.span().length()));
    return Vectors.unit(sum);
  }

  private float[] vector(String text, Map<String, float[]> vectors) {
    return vectors.getOrDefault(text, new float[embedder.dimensions()]);
  }

  private static String heading(Passage passage) {
    return Objects.requireNonNullElse(passage.locator().heading(), "");
  }

  private Map<String, float[]> vectors(Set<String> texts) {
    Map<String, float[]> vectors = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    for (String text : texts) {
      known.get(text).ifPresentOrElse(vector -> vectors.put(text, vector), () -> unknown.add(text));
    }
    List<float[]> embedded = embedder.embedAll(unknown);
    for (int k = 0; k < unknown.size(); k++) {
      vectors.put(unknown.get(k), embedded.get(k));
      known.put(unknown.get(k), embedded.get(k));
    }
    return vectors;
  }
}
