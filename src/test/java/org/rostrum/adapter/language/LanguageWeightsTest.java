package org.rostrum.adapter.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import org.junit.jupiter.api.Test;

class LanguageWeightsTest {

  private static final int NAMES = 5;

  /// By how much of itself a probability may be off.
  private static final double OFF = 0.01;

  /// The names of countries in every language that Java knows, some at a time.
  private static final Map<Locale, List<String>> TEXTS =
      Stream.of(Locale.getAvailableLocales())
          .filter(locale -> !locale.getLanguage().isEmpty() && locale.getCountry().isEmpty())
          .collect(
              Collectors.toMap(Function.identity(), LanguageWeightsTest::countries, (a, b) -> a));

  @Test
  void tellsLanguagesAsWithTheWholeModel() throws IOException {
    var whole = new LanguageDetectorME(LanguageWeights.whole());
    var rounded = new LanguageDetectorME(LanguageWeights.read());
    Map<String, Language> otherwise = new LinkedHashMap<>();
    TEXTS.values().stream()
        .flatMap(List::stream)
        .distinct()
        .forEach(
            text -> {
              Language[] exact = whole.predictLanguages(text);
              Map<String, Double> near =
                  Arrays.stream(rounded.predictLanguages(text))
                      .collect(Collectors.toMap(Language::getLang, Language::getConfidence));
              for (Language language : exact) {
                double off = near.getOrDefault(language.getLang(), 0.0) - language.getConfidence();
                if (Math.abs(off) > OFF * language.getConfidence()) {
                  otherwise.put(text, language);
                }
              }
            });

    assertThat(TEXTS).hasSizeGreaterThan(150);
    assertThat(otherwise).isEmpty();
  }

  private static List<String> countries(Locale in) {
    List<String> names =
        Stream.of(Locale.getISOCountries())
            .map(country -> Locale.of("", country).getDisplayCountry(in))
            .toList();
    return IntStream.range(0, names.size() / NAMES)
        .mapToObj(i -> String.join(", ", names.subList(i * NAMES, (i + 1) * NAMES)))
        .toList();
  }
}
