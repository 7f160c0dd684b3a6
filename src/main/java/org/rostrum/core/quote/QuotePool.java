package org.rostrum.core.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Locator.Part;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Wording;
import org.rostrum.core.text.MarkedWords;
import org.rostrum.core.text.Onward;
import org.rostrum.core.text.Sentences;
import org.rostrum.core.text.Words;

/// The quotations that can stand alone: whole sentences of remarks, of a sensible length, that need
/// nothing of what came before them. Ordered by passage and place; no two overlap.
public record QuotePool(List<Citation> quotations) {

  /// So many words in quotation marks are no mere term.
  private static final int QUOTED = 4;

  public QuotePool {
    quotations = List.copyOf(quotations);
  }

  public static QuotePool of(Library library, QuoteSettings settings) {
    List<Citation> found = new ArrayList<>();
    Onward onward = new Onward(library);
    for (Passage passage : library.passages()) {
      if (passage.locator().part() == Part.REMARK
          && passage.speaker().isPresent()
          && library.sourceOf(passage).wording() == Wording.VERBATIM) {
        addFrom(passage, settings, found);
      }
    }
    found.removeIf(quotation -> onward.behind(quotation).isPresent());
    found.sort(
        Comparator.comparing((Citation c) -> c.passage().id()).thenComparing(Citation::span));
    return new QuotePool(found);
  }

  /// The quotations of the passages that pass a test.
  public QuotePool of(Predicate<Passage> wanted) {
    return new QuotePool(quotations.stream().filter(c -> wanted.test(c.passage())).toList());
  }

  private static void addFrom(Passage passage, QuoteSettings settings, List<Citation> found) {
    String text = passage.text();
    List<TextSpan> sentences = Sentences.of(text);
    for (int i = 0; i < sentences.size(); i++) {
      TextSpan one = sentences.get(i);
      if (!SelfContained.begins(one.of(text))) {
        continue;
      }
      TextSpan two = i + 1 < sentences.size() ? one.union(sentences.get(i + 1)) : one;
      if (!SelfContained.asks(one.of(text)) && stands(one, one, text, settings)) {
        found.add(cite(passage, one));
      } else if (!two.equals(one)
          && SelfContained.ends(one.of(text))
          && !SelfContained.asks(sentences.get(i + 1).of(text))
          && stands(two, sentences.get(i + 1), text, settings)) {
        found.add(cite(passage, two));
        i++;
      }
    }
  }

  private static boolean stands(
      TextSpan quotation, TextSpan last, String text, QuoteSettings settings) {
    String words = quotation.of(text);
    int length = Words.of(words).size();
    return length >= settings.minWords()
        && length <= settings.maxWords()
        && SelfContained.ends(last.of(text))
        && SelfContained.balanced(words)
        && !quotes(words);
  }

  /// Whether a part of it is words of somebody else, in quotation marks: more than a term or two,
  /// or something that is said.
  private static boolean quotes(String words) {
    return MarkedWords.in(words).stream()
        .filter(inner -> inner.length() + 3 < words.length())
        .anyMatch(inner -> Words.of(inner.of(words)).size() >= QUOTED || isSaid(words, inner));
  }

  /// Whether words in marks are a saying and no term: a colon or a comma leads over to them, or
  /// they end as a sentence does.
  private static boolean isSaid(String words, TextSpan inner) {
    String before = words.substring(0, inner.start() - 1).stripTrailing();
    return before.endsWith(",")
        || before.endsWith(":")
        || (SelfContained.ends(inner.of(words)) && Words.of(inner.of(words)).size() > 1);
  }

  private static Citation cite(Passage passage, TextSpan stretch) {
    return new Citation(passage, stretch.shift(passage.span().start()));
  }
}
