package org.rostrum.core.hearing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Lexicon;
import org.rostrum.core.text.Lexicon.Guess;
import org.rostrum.core.text.Once;
import org.rostrum.core.text.Words;

/// Tells questions in another language than the record's. Where most words are English, no model is
/// asked; where one is, it must be much surer of the other language than of the record's.
final class Foreign {

  /// From this share of English words on a text is taken for English.
  private static final double ENGLISH = 0.7;

  /// Fewer words than this tell too little.
  private static final int LEAST = 3;

  /// How much likelier another language must be.
  private static final double SURER = 1.4;

  /// Below this lead over the next language the name of the language is not sure.
  private static final double TELLS_APART = 1.1;

  private static final int SAMPLES = 40;
  private static final int SAMPLE = 200;

  private final Library library;
  private final Lexicon lexicon;
  private final Once<Dictionary> dictionary;
  private final Once<Locale> recorded = new Once<>(this::recordLanguage);

  public Foreign(Library library, Lexicon lexicon, Once<Dictionary> dictionary) {
    this.library = library;
    this.lexicon = lexicon;
    this.dictionary = dictionary;
  }

  /// What to tell somebody who asks in another language than the record's; empty where they do not.
  public Optional<String> note(String question) {
    List<String> words =
        Words.of(question).stream()
            .map(Words.Word::folded)
            .filter(word -> word.codePoints().allMatch(Character::isLetter))
            .filter(word -> !dictionary.get().isName(word))
            .toList();
    if (words.size() < LEAST || english(words) >= ENGLISH) {
      return Optional.empty();
    }
    Locale record = recorded.get();
    List<Guess> guesses = lexicon.guesses().apply(question);
    if (guesses.isEmpty() || record.equals(Locale.ROOT)) {
      return Optional.empty();
    }
    Guess best = guesses.getFirst();
    double ofRecord =
        guesses.stream()
            .filter(guess -> guess.language().equals(record))
            .mapToDouble(Guess::probability)
            .findFirst()
            .orElse(0);
    if (best.language().equals(record) || best.probability() < SURER * ofRecord) {
      return Optional.empty();
    }
    boolean sure =
        guesses.size() < 2 || best.probability() >= TELLS_APART * guesses.get(1).probability();
    return Optional.of(
        "This question looks like it is %s, and the record is in %s: ask in %3$s to find all that it"
                .formatted(
                    sure ? "in " + name(best.language()) : "in another language",
                    name(record),
                    name(record))
            + " holds.");
  }

  private double english(List<String> words) {
    return words.stream().filter(this::english).count() / (double) words.size();
  }

  private boolean english(String word) {
    return FunctionWords.contains(word)
        || (word.length() > 2
            && (lexicon.lists().test(word) || Affixes.madeOf(word, lexicon.lists())));
  }

  private static String name(Locale language) {
    return language.getDisplayLanguage(Locale.ENGLISH);
  }

  private Locale recordLanguage() {
    List<Passage> passages = library.passages();
    StringBuilder sample = new StringBuilder();
    int step = Math.max(1, passages.size() / SAMPLES);
    for (int i = 0; i < passages.size(); i += step) {
      String text = passages.get(i).text();
      sample.append(text, 0, Math.min(SAMPLE, text.length())).append('\n');
    }
    List<String> words = Words.of(sample.toString()).stream().map(Words.Word::folded).toList();
    if (english(words) >= ENGLISH) {
      return Locale.ENGLISH;
    }
    return lexicon.guesses().apply(sample.toString()).stream()
        .findFirst()
        .map(Guess::language)
        .orElse(Locale.ROOT);
  }
}
