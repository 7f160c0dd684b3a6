package org.rostrum.core.hearing;

import java.util.List;
import java.util.Optional;
import org.rostrum.core.model.Library;
import org.rostrum.core.people.People;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.Lexicon;
import org.rostrum.core.text.Once;
import org.rostrum.core.text.SafeText;
import org.rostrum.core.words.Content;

/// Hears what a message asks: tells another language, puts slips right, leaves orders out and takes
/// the question apart. Thread-safe.
public final class Hearing {

  /// From so many words put right, what was meant is a guess.
  private static final int GUESSED = 3;

  /// A statement with so many words of the record tells of something.
  private static final int TELLING = 2;

  private final Content content;
  private final Spelling spelling;
  private final Foreign foreign;

  public Hearing(Library library, Vocabulary vocabulary, Lexicon lexicon) {
    this.content = new Content(vocabulary);
    Once<Dictionary> dictionary =
        new Once<>(() -> new Dictionary(new People(library), vocabulary, lexicon));
    this.spelling = new Spelling(dictionary);
    this.foreign = new Foreign(library, lexicon, dictionary);
  }

  /// A text with its slips put right.
  public String spelled(String text) {
    return spelling.corrected(text).text();
  }

  public Heard hear(String typed) {
    String text = SafeText.of(typed);
    Optional<String> other = foreign.note(text);
    Spelling.Spelled spelled =
        other.isPresent() ? new Spelling.Spelled(text, List.of()) : spelling.corrected(text);
    Orders.Sifted sifted = Orders.sift(spelled.text());
    List<Correction> slips = spelled.slips();
    boolean guessed = slips.size() >= GUESSED || slips.stream().anyMatch(slip -> !slip.sure());
    return new Heard(
        sifted.question(),
        Parts.of(sifted.question(), this::tells),
        other.orElse(guessed ? "Did you mean “%s”?".formatted(sifted.question()) : ""),
        other.isPresent(),
        sifted.ordered(),
        slips);
  }

  private boolean tells(String statement) {
    return content.known(statement).size() >= TELLING;
  }

  /// A message without the addresses of pages in it.
  public static String withoutAddresses(String message) {
    return message.replaceAll("(?<!\\S)\\S+://\\S+", " ");
  }
}
