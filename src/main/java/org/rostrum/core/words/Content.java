package org.rostrum.core.words;

import java.util.List;
import java.util.regex.Pattern;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;

/// The words of a question that say what it is about: not those that hold a sentence together, nor
/// those for asking, saying, summing up and taking part.
public final class Content {

  private static final Pattern FRAMING =
      Pattern.compile(
          Speech.VERB
              + "|"
              + Speech.NOUN
              + "|"
              + Speech.PANEL
              + "|main|key|full|entire|quick|short|brief|briefly|shortly|summary|summari[sz]e|sum|overview|takeaways?|take-aways?|highlights?|conclusions?|lessons?|findings?|bullets?|nutshell|tl|dr|gist|recap"
              + "|themes?|topics?|headings?|subjects?|three|four|five|six|sentences?|lines?|paragraphs?|minutes?|came|come|arose|print"
              + "|said|report|paper|reports|document|publication|authors?|thanks|thank|hi|hello|hey|lol|ok|okay|cheers|bot|rostrum",
          Pattern.CASE_INSENSITIVE);

  private final Vocabulary vocabulary;

  public Content(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  public List<String> words(String text) {
    return Words.of(text).stream()
        .map(Words.Word::folded)
        .filter(word -> !vocabulary.terms(word).isEmpty())
        .filter(word -> !FunctionWords.contains(word) && !frames(word))
        .toList();
  }

  public boolean none(String text) {
    return words(text).isEmpty();
  }

  public static boolean frames(String word) {
    return FRAMING.matcher(word).matches();
  }
}
