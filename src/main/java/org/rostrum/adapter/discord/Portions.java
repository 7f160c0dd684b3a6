package org.rostrum.adapter.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.Sentences;

/// Words too long for one page, in portions that are not: whole sentences where they fit, else
/// whole words. Nothing is lost and nothing added.
final class Portions {

  private final ToIntFunction<String> size;
  private final int most;
  private final List<String> portions = new ArrayList<>();
  private String open = "";

  private Portions(ToIntFunction<String> size, int most) {
    this.size = size;
    this.most = most;
  }

  /// The portions of a text, in order; at least one.
  ///
  /// @param size how much room a portion takes
  /// @param most the room that there is, at least 16
  static List<String> of(String text, ToIntFunction<String> size, int most) {
    Portions portions = new Portions(size, most);
    if (size.applyAsInt(text) <= most) {
      return List.of(text);
    }
    int start = 0;
    for (TextSpan sentence : Sentences.of(text)) {
      portions.add(text.substring(start, sentence.end()).strip());
      start = sentence.end();
    }
    portions.add(text.substring(start).strip());
    portions.close();
    return List.copyOf(portions.portions);
  }

  private void add(String sentence) {
    if (sentence.isEmpty() || joins(sentence)) {
      return;
    }
    close();
    if (joins(sentence)) {
      return;
    }
    for (String word : sentence.split(" ")) {
      if (!joins(word)) {
        close();
        if (!joins(word)) {
          addBroken(word);
        }
      }
    }
  }

  private boolean joins(String next) {
    String joined = open.isEmpty() ? next : open + " " + next;
    if (size.applyAsInt(joined) > most) {
      return false;
    }
    open = joined;
    return true;
  }

  /// A word longer than a page.
  private void addBroken(String word) {
    String rest = word;
    while (!joins(rest)) {
      int fits = 1;
      int tooLong = rest.codePointCount(0, rest.length());
      while (tooLong - fits > 1) {
        int middle = (fits + tooLong) / 2;
        if (size.applyAsInt(rest.substring(0, rest.offsetByCodePoints(0, middle))) <= most) {
          fits = middle;
        } else {
          tooLong = middle;
        }
      }
      int end = rest.offsetByCodePoints(0, fits);
      portions.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      portions.add(open);
      open = "";
    }
  }
}
