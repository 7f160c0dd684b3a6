package org.rostrum.core.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.rostrum.core.retrieval.Embedder;
import org.rostrum.core.retrieval.Piece;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.WordClasses;

/// What a question looks like to the classifier of kinds: its meaning, as the mean of all its
/// pieces, of those of its form and of those of its subject; and runs of words, of forms and of
/// letters, hashed (the hashing trick of Weinberger et al., 2009). Marks and capitals count for
/// nothing.
public final class KindFeatures {

  /// How a person whom the record lists is written in examples.
  public static final String NAME = "NAME";

  /// Places that the runs are hashed to.
  private static final int RUNS = 1 << 14;

  /// What the meaning weighs beside a run, which weighs 1.
  private static final float MEANING = 3;

  private static final float RUN = 0.35f;
  private static final int VECTORS = 3;
  private static final int LONGEST_RUN = 3;
  private static final int LETTERS = 4;

  private static final String ANYBODY = "alex morgan";
  private static final List<String> CLASSES =
      List.of("event", "document", "participant", "heading", "saying", "remark", "month");

  private final Embedder embedder;

  public KindFeatures(Embedder embedder) {
    this.embedder = embedder;
  }

  /// How many there are.
  public int size() {
    return VECTORS * embedder.dimensions() + RUNS;
  }

  /// The features of a question: those of its meaning, and the places of its runs, which are each
  /// [#RUN].
  public record Look(float[] meaning, int[] runs) {

    /// The sum of what each feature weighs.
    public double weighed(float[] weights) {
      double sum = 0;
      for (int i = 0; i < meaning.length; i++) {
        sum += weights[i] * meaning[i];
      }
      for (int run : runs) {
        sum += weights[meaning.length + run] * RUN;
      }
      return sum;
    }

    /// Moves the weights against an error.
    public void each(FeatureVisitor visitor) {
      for (int i = 0; i < meaning.length; i++) {
        visitor.visit(i, meaning[i]);
      }
      for (int run : runs) {
        visitor.visit(meaning.length + run, RUN);
      }
    }
  }

  /// Is shown every feature that is not nothing.
  @FunctionalInterface
  public interface FeatureVisitor {
    void visit(int place, float value);
  }

  /// @param question with everybody whom the record lists as [#NAME]
  public Look of(String question) {
    return ofAll(List.of(question)).getFirst();
  }

  /// The same of many questions at once, on which every core works.
  public List<Look> ofAll(List<String> questions) {
    List<List<String>> words = questions.stream().map(KindFeatures::words).toList();
    List<List<Piece>> pieces =
        embedder.pieces(
            words.stream()
                .map(all -> all.isEmpty() ? "." : String.join(" ", written(all)))
                .toList());
    return IntStream.range(0, questions.size())
        .mapToObj(i -> new Look(meaning(words.get(i), pieces.get(i)), runs(words.get(i))))
        .toList();
  }

  private static List<String> words(String question) {
    return Words.of(question.replace(NAME, " name ")).stream()
        .map(Words.Word::folded)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static List<String> written(List<String> words) {
    return words.stream().map(word -> word.equals("name") ? ANYBODY : word).toList();
  }

  private float[] meaning(List<String> words, List<Piece> pieces) {
    int size = embedder.dimensions();
    float[] meaning = new float[VECTORS * size];
    if (words.isEmpty()) {
      return meaning;
    }
    int word = 0;
    int end = written(words).getFirst().length();
    for (Piece piece : pieces) {
      while (word + 1 < words.size() && end <= piece.span().start()) {
        word++;
        end += 1 + written(words).get(word).length();
      }
      add(piece.vector(), meaning, 0);
      add(piece.vector(), meaning, form(words.get(word)).equals("x") ? 2 * size : size);
    }
    for (int part = 0; part < VECTORS; part++) {
      unit(meaning, part * size, size);
    }
    return meaning;
  }

  private static void add(float[] vector, float[] sum, int from) {
    for (int i = 0; i < vector.length; i++) {
      sum[from + i] += vector[i];
    }
  }

  private static void unit(float[] vector, int from, int size) {
    double squares = 0;
    for (int i = from; i < from + size; i++) {
      squares += vector[i] * vector[i];
    }
    float by = squares == 0 ? 0 : (float) (MEANING / Math.sqrt(squares));
    for (int i = from; i < from + size; i++) {
      vector[i] *= by;
    }
  }

  private static int[] runs(List<String> words) {
    Set<String> runs = new TreeSet<>();
    add(words, "w", 2, runs);
    add(words.stream().map(KindFeatures::form).toList(), "f", LONGEST_RUN, runs);
    for (String word : words) {
      String within = "<" + word + ">";
      for (int from = 0; from < within.length(); from++) {
        for (int to = from + 3; to <= Math.min(within.length(), from + LETTERS); to++) {
          runs.add("l" + within.substring(from, to));
        }
      }
    }
    return runs.stream().mapToInt(run -> place(run)).distinct().toArray();
  }

  private static void add(List<String> words, String mark, int longest, Set<String> runs) {
    List<String> all = new ArrayList<>(words);
    all.addFirst("^");
    all.add("$");
    for (int from = 0; from < all.size(); from++) {
      for (int to = from + 1; to <= Math.min(all.size(), from + longest); to++) {
        runs.add(mark + String.join(" ", all.subList(from, to)));
      }
    }
  }

  private static int place(String run) {
    int hash = run.hashCode() * 0x9E3779B1;
    return (hash ^ (hash >>> 15)) & (RUNS - 1);
  }

  private static String form(String word) {
    if (word.equals("name") || FunctionWords.contains(word)) {
      return word;
    }
    for (String name : CLASSES) {
      if (WordClasses.of(name).contains(word)) {
        return "<" + name + ">";
      }
    }
    return Character.isDigit(word.charAt(0)) ? "#" : "x";
  }
}
