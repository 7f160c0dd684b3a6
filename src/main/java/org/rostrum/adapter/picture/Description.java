package org.rostrum.adapter.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.text.SafeText;
import org.rostrum.core.theme.Coverage;

/// What a picture shows, in words, for those who do not see it.
final class Description {

  /// The most characters that a description of a picture may have.
  static final int MOST = 1024;

  private Description() {}

  /// The whole quotation with who said it; empty where that is too long.
  static Optional<String> of(CardText text) {
    String byline = text.byline();
    String whole = byline.isEmpty() ? text.quotation() : text.quotation() + " — " + byline;
    return whole.length() <= MOST ? Optional.of(whole) : Optional.empty();
  }

  /// Every theme with its speakers. Where that is too long it ends after a whole theme.
  static String of(Coverage coverage) {
    List<String> sentences = new ArrayList<>();
    sentences.add("Who spoke on what at " + line(coverage.event()) + ".");
    coverage.themes().forEach(theme -> sentences.add(sentence(theme)));
    String whole = String.join(" ", sentences);
    if (whole.length() <= MOST) {
      return whole;
    }
    StringBuilder shortened = new StringBuilder();
    for (String sentence : sentences) {
      if (shortened.length() + sentence.length() + 2 > MOST) {
        break;
      }
      shortened.append(sentence).append(' ');
    }
    return shortened.append('…').toString();
  }

  private static String sentence(Coverage.OnTheme theme) {
    String speakers =
        theme.words().keySet().stream()
            .map(Speaker::name)
            .map(Description::line)
            .collect(Collectors.joining(", "));
    return line(theme.theme().name()) + ": " + (speakers.isEmpty() ? "nobody" : speakers) + ".";
  }

  private static String line(String text) {
    return SafeText.of(text).replaceAll("\\s+", " ").strip();
  }
}
