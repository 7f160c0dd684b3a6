package org.rostrum.adapter.format.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rostrum.core.corpus.Patience;

/// Quotations that a page sets large beside its text, most of which the text has as well.
final class PulledQuotes {

  private final Document document;
  private final Map<String, Integer> removed = new HashMap<>();
  private String text = "";

  PulledQuotes(Document document) {
    this.document = document;
  }

  /// Whether a pull quote names nobody, or the page has its words once more.
  boolean isRepeated(Element pulled) {
    Patience.check();
    String words = words(pulled);
    if (words.isEmpty()) {
      return true;
    }
    if (text.isEmpty()) {
      text = letters(document.text());
    }
    int times = 0;
    int others = removed.getOrDefault(words, 0);
    for (int at = text.indexOf(words); at >= 0 && times < others + 2; times++) {
      at = text.indexOf(words, at + 1);
    }
    return times - others > 1;
  }

  /// One is taken out of the page.
  void remove(Element pulled) {
    removed.merge(words(pulled), 1, Integer::sum);
  }

  /// What it quotes; empty where it names nobody.
  private static String words(Element pulled) {
    Element quote = pulled.clone();
    Element credit = quote.select("cite, footer, figcaption").last();
    if (credit == null) {
      return "";
    }
    credit.remove();
    return letters(quote.text());
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
