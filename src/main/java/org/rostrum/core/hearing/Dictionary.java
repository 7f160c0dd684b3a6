package org.rostrum.core.hearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rostrum.core.people.People;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Lexicon;
import org.rostrum.core.text.TypingCost;
import org.rostrum.core.words.Speech;
import org.rostrum.core.words.WordClasses;

/// The words that a question may mean, each with how likely it is: those of the language by their
/// rank (Zipf's law), those of the record by how many passages hold them, the names of the people
/// whom it lists, and the words that questions are framed with.
///
/// What a hasty hand meant is the word that is likely and from which what was typed is not far: a
/// noisy channel (Kernighan, Church and Gale, 1990).
final class Dictionary {

  /// How much less likely each slip makes a word, in natural logarithms.
  private static final double SLIP = 5;

  private static final double FRAMING = 0.0005;
  private static final double NAMES = 0.02;

  /// From this rank on a word that no dictionary lists may be a slip of one that is far more
  /// likely.
  private static final int RARE = 2_500;

  private static final int FREQUENT = 2_500;

  private static final double MOST_IN_NAME = 1.5;

  /// Below this length a word is near to so many that only those meant often count.
  private static final int SHORT = 4;

  private static final int COMMON = 1_000;

  /// How much less likely another word may be for it to have been meant as well.
  private static final double MAY_BE_EITHER = 1;

  /// From this length on two slips are forgiven, and a word is seldom near another by accident.
  private static final int LONG = 7;

  /// Slips that are forgiven in "what's" and its like, of which there are few.
  private static final double SHORTENED = 2;

  /// The logarithm of how much likelier the other must be.
  private static final double FAR_LIKELIER = 5.5;

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<Integer, List<Entry>> byLength = new HashMap<>();
  private final Map<String, Entry> bySkeleton = new HashMap<>();
  private final Lexicon lexicon;

  /// @param rank among the words of the language, from 1; high where it is none of them
  /// @param own whether the record, its people or the framing of questions use it
  /// @param framing whether it holds questions together
  /// @param letters a bit for each letter in it
  private record Entry(
      String word,
      double likelihood,
      int rank,
      boolean own,
      boolean framing,
      boolean name,
      long letters) {

    double weight() {
      return Math.log(likelihood);
    }
  }

  Dictionary(People people, Vocabulary vocabulary, Lexicon lexicon) {
    this.lexicon = lexicon;
    Map<String, Integer> ranks = new HashMap<>();
    lexicon.common().get().forEach(word -> ranks.putIfAbsent(word, ranks.size() + 1));
    Map<String, Integer> written = vocabulary.written();
    double all = Math.max(1, written.values().stream().mapToLong(Integer::longValue).sum());
    Set<String> names = people.nameWords();
    Set<String> framing = new HashSet<>(FunctionWords.all());
    framing.addAll(Speech.verbs());
    Set<String> asking = new HashSet<>(Speech.asking());
    asking.addAll(WordClasses.of("polite", "gist", "unit", "leaving"));
    Stream.of(ranks.keySet(), written.keySet(), names, framing, asking)
        .flatMap(Set::stream)
        .distinct()
        .filter(word -> word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '\''))
        .forEach(
            word -> {
              int rank = ranks.getOrDefault(word, Integer.MAX_VALUE);
              double likelihood = 0.05 / (rank + 10.0) + 0.5 * written.getOrDefault(word, 0) / all;
              if (names.contains(word)) {
                likelihood += Math.max(NAMES / names.size(), 0.0001);
              }
              boolean asks = framing.contains(word) || asking.contains(word);
              if (asks) {
                likelihood += FRAMING;
              }
              boolean name = names.contains(word);
              boolean own = name || asks || written.containsKey(word);
              add(
                  new Entry(
                      word, likelihood, rank, own, framing.contains(word), name, letters(word)));
            });
  }

  private void add(Entry entry) {
    entries.put(entry.word, entry);
    byLength.computeIfAbsent(entry.word.length(), length -> new ArrayList<>()).add(entry);
    if (entry.own || entry.rank <= FREQUENT) {
      String skeleton = skeleton(entry.word);
      bySkeleton.merge(skeleton, entry, Dictionary::likelier);
      bySkeleton.merge(skeleton.replaceAll("(.)\\1+", "$1"), entry, Dictionary::likelier);
    }
  }

  private static Entry likelier(Entry one, Entry other) {
    return Comparator.comparingDouble(Entry::likelihood).compare(one, other) >= 0 ? one : other;
  }

  private static long letters(String word) {
    return word.chars()
        .filter(c -> c >= 'a')
        .mapToLong(c -> 1L << (c - 'a'))
        .reduce(0, (a, b) -> a | b);
  }

  /// A word without its vowels, but for the first letter.
  private static String skeleton(String word) {
    return word.isEmpty() ? "" : word.charAt(0) + word.substring(1).replaceAll("[aeiou']", "");
  }

  /// Whether the record or one of its people uses a word, or it is one that holds questions
  /// together.
  boolean own(String word) {
    Entry entry = entries.get(word);
    return entry != null && entry.own;
  }

  boolean isName(String word) {
    Entry entry = entries.get(word);
    return entry != null && entry.name;
  }

  /// Whether a word (folded) is one of the record, of its people, of the language, or surely made
  /// of one.
  boolean knows(String word) {
    return listed(word) || Affixes.madeOf(word, this::common);
  }

  private boolean listed(String word) {
    return entries.containsKey(word) || lexicon.lists().test(word);
  }

  /// Whether it is a word of which others are made: rare ones only where they are long.
  private boolean common(String word) {
    return entries.containsKey(word) || (word.length() >= LONG - 1 && lexicon.lists().test(word));
  }

  /// What was meant, where what was typed is likely a slip of another word.
  ///
  /// @param proper whether it is written as a name is
  Optional<Correction> meant(String typed, boolean proper) {
    Entry same = entries.get(typed);
    boolean lists = lexicon.lists().test(typed);
    if (typed.length() < 2 || (same != null && settled(same))) {
      return Optional.empty();
    }
    if (proper) {
      return same != null || typed.length() < SHORT
          ? Optional.empty()
          : nearest(typed, MOST_IN_NAME, e -> e.name || (e.own && typed.length() >= LONG));
    }
    if (same != null) {
      double most = typed.length() == SHORT - 1 && lists ? 0.8 : 1;
      return typed.length() >= SHORT && (lists || Affixes.madeOf(typed, lexicon.lists()))
          ? Optional.empty()
          : nearest(typed, most, e -> e.framing && e.weight() - same.weight() > FAR_LIKELIER);
    }
    if (typed.length() < SHORT) {
      return withVowels(typed)
          .or(() -> nearest(typed, 1.3, e -> e.framing || (e.name && typed.length() > 2)))
          .or(
              () ->
                  typed.length() < SHORT - 1
                      ? Optional.empty()
                      : nearest(typed, 0.8, e -> e.rank < COMMON));
    }
    Optional<Correction> once = writtenOnce(typed);
    if (!lists && once.isPresent()) {
      return once;
    }
    boolean plural =
        typed.endsWith("s") && lexicon.lists().test(typed.substring(0, typed.length() - 1));
    if (plural || (lists && typed.length() >= LONG - 1) || Affixes.madeOf(typed, this::common)) {
      return Optional.empty();
    }
    return lists
        ? nearest(typed, 1, e -> e.own)
        : withVowels(typed)
            .or(() -> nearest(typed, typed.length() < LONG ? 1.5 : 2.6, e -> true))
            .or(() -> typed.length() < LONG - 1 ? Optional.empty() : rare(typed));
  }

  /// A word of WordNet, or made of one, that is a single slip away.
  private Optional<Correction> rare(String typed) {
    return OneSlip.from(typed)
        .filter(word -> TypingCost.of(typed, word) <= 1)
        .filter(word -> lexicon.lists().test(word) || Affixes.madeOf(word, lexicon.lists()))
        .min(
            Comparator.<String>comparingDouble(word -> TypingCost.of(typed, word))
                .thenComparing(Comparator.naturalOrder()))
        .map(word -> new Correction(typed, word, true));
  }

  /// The word of the record that has once the letter that was typed twice ("earlly"), which may
  /// look like a word made of another ("earl-ly").
  private Optional<Correction> writtenOnce(String typed) {
    return IntStream.range(1, typed.length())
        .filter(i -> typed.charAt(i) == typed.charAt(i - 1))
        .mapToObj(i -> typed.substring(0, i) + typed.substring(i + 1))
        .filter(this::own)
        .map(meant -> new Correction(typed, meant, true))
        .findFirst();
  }

  /// The shortened question word ("what's") that was meant by one that is none, with its "'s".
  Optional<Correction> shortened(String typed) {
    return nearest(typed, SHORTENED, e -> e.framing && e.word.endsWith("'s"));
  }

  /// Whether a word needs no more looking at.
  private static boolean settled(Entry entry) {
    return entry.own || entry.rank < RARE;
  }

  /// The word of which only the consonants were typed.
  private Optional<Correction> withVowels(String typed) {
    return Optional.ofNullable(skeleton(typed).equals(typed) ? bySkeleton.get(typed) : null)
        .filter(
            whole ->
                typed.length() >= SHORT
                    || whole.framing
                    || (typed.length() == SHORT - 1 && whole.rank < COMMON))
        .map(whole -> new Correction(typed, whole.word, true));
  }

  /// Whether a word would not be taken for a slip itself, so that what is put right stays so.
  private boolean stays(Entry entry) {
    return settled(entry) || meant(entry.word, false).isEmpty();
  }

  private Optional<Correction> nearest(String typed, double most, Predicate<Entry> wanted) {
    long letters = letters(typed);
    int reach = (int) Math.ceil(most / 0.8 - 0.5);
    Entry best = null;
    double highest = Double.NEGATIVE_INFINITY;
    double next = Double.NEGATIVE_INFINITY;
    for (int length = typed.length() - reach; length <= typed.length() + reach; length++) {
      for (Entry entry : byLength.getOrDefault(length, List.of())) {
        if (Long.bitCount(letters ^ entry.letters) > 2 * reach || !wanted.test(entry)) {
          continue;
        }
        double cost = TypingCost.of(typed, entry.word);
        boolean near = cost <= (entry.own ? most : Math.min(most, 1.5));
        double score = entry.weight() - SLIP * cost;
        if (near && score > next && stays(entry)) {
          next = Math.min(score, highest);
          best = score > highest ? entry : best;
          highest = Math.max(score, highest);
        }
      }
    }
    boolean sure = highest - next > MAY_BE_EITHER;
    return Optional.ofNullable(best).map(entry -> new Correction(typed, entry.word, sure));
  }
}
