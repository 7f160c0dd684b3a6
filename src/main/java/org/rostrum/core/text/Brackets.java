package org.rostrum.core.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.rostrum.core.model.TextSpan;

/// The brackets of a text, round and square, that are closed on their line and not far off: what is
/// shown of a text never holds one half of them.
///
/// @param pairs from the opening to the closing one; none inside another, in order
public record Brackets(List<TextSpan> pairs) {

  private static final Brackets NONE = new Brackets(List.of());
  private static final String OPENING = "([";
  private static final String CLOSING = ")]";

  /// The most characters of a pair: what is longer was never closed.
  private static final int LONGEST = 300;

  /// How many brackets are open at once at the most.
  private static final int DEEPEST = 20;

  public Brackets {
    pairs = List.copyOf(pairs);
  }

  public static Brackets of(String text) {
    if (text.indexOf('(') < 0 && text.indexOf('[') < 0) {
      return NONE;
    }
    List<TextSpan> pairs = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        open.clear();
      } else if (OPENING.indexOf(c) >= 0) {
        open.push(i);
        if (open.size() > DEEPEST) {
          open.removeLast();
        }
      } else if (CLOSING.indexOf(c) >= 0) {
        close(text, i, open, pairs);
      }
    }
    return new Brackets(pairs);
  }

  private static void close(String text, int at, Deque<Integer> open, List<TextSpan> pairs) {
    char opening = OPENING.charAt(CLOSING.indexOf(text.charAt(at)));
    if (open.stream().noneMatch(other -> text.charAt(other) == opening)) {
      return;
    }
    while (text.charAt(open.element()) != opening) {
      open.pop();
    }
    if (at - open.element() > LONGEST) {
      return;
    }
    TextSpan pair = new TextSpan(open.pop(), at + 1);
    while (!pairs.isEmpty() && pairs.getLast().start() > pair.start()) {
      pairs.removeLast();
    }
    pairs.add(pair);
  }

  /// Whether a cut before a character would part a pair.
  public boolean parts(int at) {
    int index = firstEndingAfter(at);
    return index < pairs.size() && pairs.get(index).start() < at;
  }

  /// A stretch with the whole of the pairs of which it holds a part.
  public TextSpan whole(TextSpan span) {
    int start =
        parts(span.start()) ? pairs.get(firstEndingAfter(span.start())).start() : span.start();
    int end = parts(span.end()) ? pairs.get(firstEndingAfter(span.end())).end() : span.end();
    return new TextSpan(start, end);
  }

  private int firstEndingAfter(int at) {
    int low = 0;
    int high = pairs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs.get(middle).end() > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
