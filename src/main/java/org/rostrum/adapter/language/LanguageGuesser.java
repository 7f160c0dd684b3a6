package org.rostrum.adapter.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.text.Lexicon.Guess;

/// Tells 103 languages from one another by the letters that follow each other (OpenNLP). Its model
/// loads when it is first asked, which takes about a second. Thread-safe.
public final class LanguageGuesser {

  private static final int MOST = 3;

  private final Map<String, Locale> byCode = new HashMap<>();
  private @Nullable LanguageDetectorModel model;

  public LanguageGuesser() {
    for (String language : Locale.getISOLanguages()) {
      Locale locale = Locale.of(language);
      byCode.put(locale.getISO3Language(), locale);
    }
  }

  /// The likeliest languages of a text, and English wherever it stands; languages without a
  /// two-letter code are left out.
  public List<Guess> guesses(String text) {
    List<Guess> all =
        Arrays.stream(new LanguageDetectorME(loaded()).predictLanguages(text))
            .filter(language -> byCode.containsKey(language.getLang()))
            .map(
                language ->
                    new Guess(
                        byCode.getOrDefault(language.getLang(), Locale.ROOT),
                        language.getConfidence()))
            .toList();
    return IntStream.range(0, all.size())
        .filter(i -> i < MOST || all.get(i).language().equals(Locale.ENGLISH))
        .mapToObj(all::get)
        .toList();
  }

  private synchronized LanguageDetectorModel loaded() {
    LanguageDetectorModel made = model;
    if (made == null) {
      made = LanguageWeights.read();
      model = made;
    }
    return made;
  }
}
