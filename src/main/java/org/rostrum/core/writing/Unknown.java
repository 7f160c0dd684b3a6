package org.rostrum.core.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Lexicon;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Speech;

/// Finds names in a model's sentence that what it rests on does not have: words with a capital that
/// no beginning explains, and words that are none of the language. Thread-safe.
final class Unknown {

  private final Library library;
  private final Lexicon lexicon;

  Unknown(Library library, Lexicon lexicon) {
    this.library = library;
    this.lexicon = lexicon;
  }

  boolean names(Asserted sentence, List<Offered> cited) {
    Set<String> known = new HashSet<>();
    cited.forEach(offered -> known.addAll(known(offered)));
    for (int i = 0; i < sentence.words().size(); i++) {
      if (!sentence.named(i)
          && !holds(known, sentence.words().get(i).folded())
          && strange(sentence.words(), i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether it is a word of the language, in any form.
  boolean ordinary(String word) {
    return List.of(word.split("-")).stream()
        .allMatch(
            part ->
                FunctionWords.contains(part)
                    || lexicon.bases().apply(part).stream().anyMatch(lexicon.lists()));
  }

  private boolean strange(List<Words.Word> words, int at) {
    Words.Word word = words.get(at);
    if (FunctionWords.contains(word.folded()) || Character.isDigit(word.folded().charAt(0))) {
      return false;
    }
    boolean speaks = words.size() > 1 && Speech.verb(words.get(1).folded());
    return (word.capitalised() && (at > 0 || speaks)) || !ordinary(word.folded());
  }

  private static boolean holds(Set<String> known, String word) {
    return known.contains(word)
        || (word.indexOf('-') > 0 && known.containsAll(List.of(word.split("-"))));
  }

  /// The words that are cited, with those that say whose they are and where they stand.
  private Set<String> known(Offered offered) {
    Passage passage = offered.citation().passage();
    String heading = Objects.requireNonNullElse(passage.locator().heading(), "");
    String title = library.sourceOf(passage).title();
    Set<String> known = new HashSet<>();
    for (Words.Word word :
        Words.of(String.join(" ", offered.words(), offered.by(), heading, title))) {
      known.add(word.folded());
      known.addAll(lexicon.bases().apply(word.folded()));
      known.addAll(List.of(word.folded().split("-")));
    }
    return known;
  }
}
