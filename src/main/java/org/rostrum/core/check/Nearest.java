package org.rostrum.core.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Sentences;

/// Finds the stretches of the record that come nearest to quoted words: those that share most of
/// their rare words, and of these the one that they are laid along best.
final class Nearest {

  /// How many stretches quoted words are laid along: the right one is nearly always the first.
  private static final int CANDIDATES = 8;

  private final Concordance concordance;

  Nearest(Concordance concordance) {
    this.concordance = concordance;
  }

  /// The best alignment with a stretch that passes a test; empty where none shares a word.
  Optional<Alignment> to(Quoted quoted, double[] shared, Predicate<Stretch> wanted) {
    Comparator<Integer> leastFirst =
        Comparator.comparingDouble((Integer i) -> shared[i]).thenComparing(i -> -i);
    PriorityQueue<Integer> best = new PriorityQueue<>(leastFirst);
    for (int i = 0; i < shared.length; i++) {
      boolean full = best.size() == CANDIDATES;
      if (shared[i] > (full ? shared[best.element()] : 0) && wanted.test(concordance.stretch(i))) {
        best.add(i);
        if (full) {
          best.remove();
        }
      }
    }
    return best.stream()
        .map(i -> align(quoted, i))
        .max(Comparator.comparingDouble(Alignment::share).thenComparing(a -> -a.stretch()));
  }

  /// For each stretch, the rarity of the quoted words that it holds.
  double[] shared(Quoted quoted) {
    double[] shared = new double[concordance.size()];
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < quoted.size(); i++) {
      int word = quoted.ids()[i];
      if (word >= 0 && seen.add(word) && !FunctionWords.contains(quoted.words().get(i).folded())) {
        int[] stretches = concordance.stretchesOf(word);
        double rarity = Math.log(1 + concordance.size() / (double) stretches.length);
        for (int stretch : stretches) {
          shared[stretch] += rarity;
        }
      }
    }
    return shared;
  }

  private Alignment align(Quoted quoted, int number) {
    Stretch stretch = concordance.stretch(number);
    List<Counted> words = Counted.of(stretch.text());
    int[] weights =
        words.stream()
            .mapToInt(word -> Alignment.weight(FunctionWords.contains(word.folded())))
            .toArray();
    return Alignment.of(
        number,
        quoted.ids(),
        quoted.weights(),
        concordance.words(number),
        weights,
        sentenceStarts(stretch.text(), words));
  }

  private static BitSet sentenceStarts(String text, List<Counted> words) {
    BitSet starts = new BitSet();
    int word = 0;
    for (TextSpan sentence : Sentences.of(text)) {
      while (word < words.size() && words.get(word).span().start() < sentence.start()) {
        word++;
      }
      starts.set(word);
    }
    return starts;
  }

  /// Where the recorded words of an alignment stand in its stretch.
  TextSpan span(Alignment alignment) {
    List<Counted> words = Counted.of(concordance.stretch(alignment.stretch()).text());
    int[] recorded =
        alignment.steps().stream()
            .mapToInt(Alignment.Step::recorded)
            .filter(at -> at >= 0)
            .sorted()
            .toArray();
    return words.get(recorded[0]).span().union(words.get(recorded[recorded.length - 1]).span());
  }

  /// How quoted words differ from the record, both as they are written. What was added stands
  /// before what is missing, in its place.
  List<ComparedWords> pieces(Quoted quoted, Alignment alignment) {
    String text = concordance.stretch(alignment.stretch()).text();
    List<Counted> recorded = Counted.of(text);
    List<ComparedWords> pieces = new ArrayList<>();
    List<Integer> same = new ArrayList<>();
    List<Integer> missing = new ArrayList<>();
    List<Integer> added = new ArrayList<>();
    for (Alignment.Step step : alignment.steps()) {
      if (step.same()) {
        addApart(pieces, text, recorded, missing, quoted, added);
        same.add(step.recorded());
        continue;
      }
      add(pieces, ComparedWords.Kind.SAME, text, recorded, same);
      (step.quoted() < 0 ? missing : added)
          .add(step.quoted() < 0 ? step.recorded() : step.quoted());
    }
    add(pieces, ComparedWords.Kind.SAME, text, recorded, same);
    addApart(pieces, text, recorded, missing, quoted, added);
    return pieces;
  }

  private static void addApart(
      List<ComparedWords> pieces,
      String text,
      List<Counted> recorded,
      List<Integer> missing,
      Quoted quoted,
      List<Integer> added) {
    missing.sort(Comparator.naturalOrder());
    add(pieces, ComparedWords.Kind.ADDED, quoted.text(), quoted.words(), added);
    add(pieces, ComparedWords.Kind.MISSING, text, recorded, missing);
  }

  /// Words with the punctuation that belongs to them.
  private static void add(
      List<ComparedWords> pieces,
      ComparedWords.Kind kind,
      String text,
      List<Counted> words,
      List<Integer> which) {
    if (which.isEmpty()) {
      return;
    }
    int start = words.get(which.getFirst()).span().start();
    int end = words.get(which.getLast()).span().end();
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && !Character.isLetterOrDigit(text.charAt(end))
        && "[(“‘«".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    which.clear();
    pieces.add(new ComparedWords(kind, text.substring(start, end).replaceAll("\\s+", " ").strip()));
  }
}
