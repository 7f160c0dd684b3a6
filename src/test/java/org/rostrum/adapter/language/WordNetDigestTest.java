package org.rostrum.adapter.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordNetDigestTest {

  private static final String WHOLE = "/net/sf/extjwnl/data/wordnet/wn31/";
  private static final WordNet WORDS = new WordNet();

  @ParameterizedTest
  @ValueSource(strings = {"index.noun", "index.verb", "index.adj", "index.adv", "verb.exc"})
  void keepsEveryWord(String file) {
    List<String> words = new ArrayList<>();
    WordNetFile.read(WHOLE, file, line -> words.add(line.substring(0, line.indexOf(' '))));
    words.removeIf(word -> !word.matches("[a-z]{2,}"));

    assertThat(words).hasSizeGreaterThan(2_000).allMatch(WORDS::lists);
  }

  @ParameterizedTest
  @ValueSource(strings = {"noun", "verb", "adj", "adv"})
  void keepsWhatEverySenseIsContraryOrSimilarTo(String kind) {
    assertThat(pointers("wordnet/", kind)).hasSizeGreaterThan(100).isEqualTo(pointers(WHOLE, kind));
  }

  /// Each pointer of a contrary or of something similar, with where it stands.
  private static TreeSet<String> pointers(String folder, String kind) {
    TreeSet<String> pointers = new TreeSet<>();
    WordNetFile.read(
        folder,
        "data." + kind,
        line -> {
          String[] fields = line.split(" ");
          for (int i = 4; i < fields.length - 2 && !line.startsWith(" "); i++) {
            if (fields[i].equals("!") || fields[i].equals("&") && fields[i + 2].length() == 1) {
              pointers.add(String.join(" ", fields[0], fields[i], fields[i + 1], fields[i + 3]));
            }
          }
        });
    return pointers;
  }
}
