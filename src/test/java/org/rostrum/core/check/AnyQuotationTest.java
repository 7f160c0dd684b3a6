package org.rostrum.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Sentences;
import org.rostrum.support.Libraries;

/// Whatever is quoted of the record, and however it is changed, the check tells.
class AnyQuotationTest {

  private static final String NOWHERE = "zyxomma";
  private static final Library EVENING = Libraries.open().library();
  private static final QuoteCheck CHECK = new QuoteCheck(EVENING);
  private static final List<Citation> SENTENCES = sentences();

  private static List<Citation> sentences() {
    List<Citation> all = new ArrayList<>();
    for (Passage passage : EVENING.passages()) {
      if (passage.speaker().isPresent()) {
        List<TextSpan> sentences = Sentences.of(passage.text());
        for (int i = 0; i < sentences.size(); i++) {
          for (int j = i; j < Math.min(sentences.size(), i + 3); j++) {
            TextSpan span = sentences.get(i).union(sentences.get(j));
            if (Counted.of(span.of(passage.text())).size() >= 10) {
              all.add(new Citation(passage, span.shift(passage.span().start())));
            }
          }
        }
      }
    }
    return all;
  }

  @Provide
  Arbitrary<Citation> sentence() {
    return Arbitraries.of(SENTENCES);
  }

  @Property(tries = 200)
  void isExactAsItStands(@ForAll("sentence") Citation said) {
    assertThat(verdict(said.quote()))
        .isInstanceOfSatisfying(
            Verdict.Exact.class,
            exact ->
                assertThat(exact.places().getFirst().getFirst().passage().speaker())
                    .isEqualTo(said.passage().speaker()));
  }

  @Property(tries = 300)
  void isAlteredByOneWordReplaced(
      @ForAll("sentence") Citation said, @ForAll @IntRange(max = 200) int which) {
    String quote = said.quote();
    List<Counted> words = Counted.of(quote);
    TextSpan word = words.get(which % words.size()).span();
    String altered = quote.substring(0, word.start()) + NOWHERE + quote.substring(word.end());

    assertThat(different(altered, ComparedWords.Kind.MISSING)).containsExactly(word.of(quote));
    assertThat(different(altered, ComparedWords.Kind.ADDED)).containsExactly(NOWHERE);
  }

  @Property(tries = 300)
  void isAlteredByOneWordAdded(
      @ForAll("sentence") Citation said, @ForAll @IntRange(max = 200) int which) {
    String quote = said.quote();
    List<Counted> words = Counted.of(quote);
    int at = words.get(which % words.size()).span().start();
    String altered = quote.substring(0, at) + NOWHERE + " " + quote.substring(at);

    assertThat(different(altered, ComparedWords.Kind.MISSING)).isEmpty();
    assertThat(different(altered, ComparedWords.Kind.ADDED)).containsExactly(NOWHERE);
  }

  @Property(tries = 300)
  void isAlteredByOneWordLeftOut(
      @ForAll("sentence") Citation said, @ForAll @IntRange(max = 200) int which) {
    String quote = said.quote();
    List<Counted> words = Counted.of(quote);
    TextSpan word = words.get(1 + which % (words.size() - 2)).span();
    String altered =
        (quote.substring(0, word.start()) + quote.substring(word.end())).replace('…', '.');

    assertThat(different(altered, ComparedWords.Kind.MISSING)).containsExactly(word.of(quote));
    assertThat(different(altered, ComparedWords.Kind.ADDED)).isEmpty();
  }

  @Property(tries = 200)
  void isStitchedOfTwoPeoplesHalves(
      @ForAll("sentence") Citation one, @ForAll("sentence") Citation other) {
    Assume.that(!one.passage().speaker().equals(other.passage().speaker()));
    Assume.that(telling(half(one)) > 1 && telling(half(other)) > 1);
    assertThat(verdict(half(one) + " " + half(other)))
        .isInstanceOfSatisfying(
            Verdict.Stitched.class, stitched -> assertThat(stitched.people()).isEqualTo(2));
  }

  @Property(tries = 100)
  void isNotFoundOfWordsThatNobodySaid(@ForAll @IntRange(min = 4, max = 60) int length) {
    String words =
        Arbitraries.strings()
            .alpha()
            .ofMinLength(9)
            .ofMaxLength(14)
            .list()
            .ofSize(length)
            .sample()
            .stream()
            .collect(Collectors.joining(" "));

    assertThat(verdict(words)).isEqualTo(new Verdict.NotFound(List.of(), false));
  }

  @Property(tries = 300)
  void neverFails(@ForAll @StringLength(max = 4_000) String anything) {
    assertThat(CHECK.check(anything, null)).isNotEmpty();
  }

  /// Parts of which fewer words tell something are not looked for.
  private static long telling(String words) {
    return Counted.of(words).stream()
        .filter(word -> !FunctionWords.contains(word.folded()))
        .count();
  }

  private static String half(Citation citation) {
    List<Counted> words = Counted.of(citation.quote());
    return citation.quote().substring(0, words.get(words.size() / 2 + 1).span().end());
  }

  private static List<String> different(String quote, ComparedWords.Kind kind) {
    assertThat(verdict(quote)).as(quote).isInstanceOf(Verdict.Altered.class);
    return ((Verdict.Altered) verdict(quote))
        .pieces().stream()
            .filter(piece -> piece.kind() == kind)
            .map(piece -> piece.text().replaceAll("[^\\p{L}\\p{N}'’]+$", ""))
            .toList();
  }

  private static Verdict verdict(String quote) {
    return CHECK.check(quote, null).getFirst().verdict();
  }
}
