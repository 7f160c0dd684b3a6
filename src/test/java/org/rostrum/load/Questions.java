package org.rostrum.load;

import java.util.List;
import java.util.Random;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Theme;

/// What members ask: made of the names, themes and words of a library, and of what is in no record,
/// so that hardly any two questions are the same.
final class Questions {

  private static final List<String> OUT_OF_RECORD =
      List.of(
          "penguin farming on the Moon",
          "the price of tulip bulbs",
          "left-handed violins",
          "submarine postage stamps",
          "the taste of blue paint",
          "competitive kite knitting");
  private static final int LONGEST_QUOTE = 14;

  private final Random random;
  private final List<String> speakers;
  private final List<String> themes;
  private final List<Passage> remarks;

  Questions(Library library, Random random) {
    this.random = random;
    this.speakers =
        library.panels().stream()
            .flatMap(panel -> panel.appearances().stream())
            .map(appearance -> appearance.speaker().name())
            .distinct()
            .toList();
    this.themes = library.themes().stream().map(Theme::name).distinct().toList();
    this.remarks =
        library.passages().stream()
            .filter(passage -> passage.speaker().isPresent())
            .filter(passage -> words(passage).length > LONGEST_QUOTE)
            .toList();
  }

  String question() {
    return switch (random.nextInt(10)) {
      case 0, 1 -> "What did %s say about %s?".formatted(speaker(), theme());
      case 2 -> "What was said about %s?".formatted(theme());
      case 3, 4 -> "What did the panel say about %s?".formatted(words(3 + random.nextInt(4)));
      case 5 -> "Did %s say that %s?".formatted(speaker(), words(6 + random.nextInt(6)));
      case 6 -> "Who said that %s?".formatted(words(5 + random.nextInt(6)));
      case 7 -> "What does %s think of %s?".formatted(speaker(), words(2 + random.nextInt(3)));
      case 8 -> "Why does %s matter for %s?".formatted(words(2 + random.nextInt(2)), theme());
      default -> "What did %s say about %s?".formatted(speaker(), anyOf(OUT_OF_RECORD));
    };
  }

  String followUp() {
    return random.nextBoolean()
        ? "And what about %s?".formatted(theme())
        : "And what did %s say about that?".formatted(speaker());
  }

  /// Words of the record; every other time with one of them left out.
  String quote() {
    String exact = words(8 + random.nextInt(LONGEST_QUOTE - 8));
    return random.nextBoolean() ? exact : exact.replaceFirst(" \\S+ ", " ");
  }

  String speaker() {
    return anyOf(speakers);
  }

  String speakerBesides(String other) {
    return anyOf(speakers.stream().filter(name -> !name.equals(other)).toList());
  }

  String theme() {
    return anyOf(themes);
  }

  private String words(int count) {
    String[] words = words(anyOf(remarks));
    int start = random.nextInt(words.length - count);
    return String.join(" ", List.of(words).subList(start, start + count)).replaceAll("[.?!]", "");
  }

  private static String[] words(Passage passage) {
    return passage.text().strip().split("\\s+");
  }

  private <T> T anyOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
