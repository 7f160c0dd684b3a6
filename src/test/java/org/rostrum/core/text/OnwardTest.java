package org.rostrum.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.core.check.QuoteCheck;
import org.rostrum.core.check.Verdict;
import org.rostrum.core.evidence.Quotable;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.quote.QuotePool;
import org.rostrum.core.quote.QuoteSettings;
import org.rostrum.support.Talks;

class OnwardTest {

  private static final QuoteSettings SETTINGS = new QuoteSettings(ZoneOffset.UTC, 4, 60);

  /// All of the first sentences were shown alone, or with the stage direction in their marks.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The clerk stole the money from the fund.|[Uproar.] I withdraw that remark.
          The clerk stole the money from the fund.|(Uproar) I withdraw that remark.
          The clerk stole the money from the fund.|~Leo Moss: I withdraw that remark.
          We spent ten million pounds on the pier.|~Leo Moss: I am sorry, I meant twelve.
          The clerk stole the money from the fund.|~Ada Marsh: Order!~Leo Moss: I withdraw that.
          Tolls on the pier are theft.|At least that's what I used to think.
          We eat the apprentices every Friday.|Just kidding.
          Ferries are a waste of money.|Or so my opponents claim.
          """)
  void whatTurnsWordsBelongsToThemInEveryFormat(String claim, String rest) {
    for (Library library : Talks.inEveryFormat(talk(claim, rest))) {
      Verdict.Exact exact = exact(library, claim);
      assertThat(exact.setting().kind()).isEqualTo(Verdict.Setting.Kind.TAKEN_BACK);
      assertThat(exact.setting().around().getFirst().quote()).startsWith(claim);
      assertThat(String.join(" ", quotes(exact.setting().around())))
          .hasSizeGreaterThan(claim.length());
      assertThat(
              String.join(" ", quotes(new Onward(library).with(List.of(sentence(library, claim))))))
          .isNotEqualTo(claim);
      assertThat(quotes(QuotePool.of(library, SETTINGS).quotations()))
          .noneMatch(quote -> quote.contains("[") || quote.equals(claim));
    }
  }

  /// The sentence that begins with a claim, with what is one with it.
  private static Citation sentence(Library library, String claim) {
    return library.passages().stream()
        .filter(passage -> passage.remark() && passage.text().startsWith(claim))
        .map(passage -> Quotable.sentences(passage).getFirst())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> quotes(List<Citation> citations) {
    return citations.stream().map(Citation::quote).toList();
  }

  private static Verdict.Exact exact(Library library, String words) {
    Verdict verdict = new QuoteCheck(library).check(words, null).getFirst().verdict();
    assertThat(verdict).isInstanceOf(Verdict.Exact.class);
    return (Verdict.Exact) verdict;
  }

  /// @param rest `~` begins a turn
  private static String talk(String claim, String rest) {
    return "Leo Moss: " + claim + (rest.startsWith("~") ? "" : " ") + rest.replace('~', '\n');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We lost two boats that night.|[Silence.] Nobody was hurt.
          The fare went up in May.|~Leo Moss: It pays for the night service.
          The clerk stole the money.|~Ada Marsh: Order!~Leo Moss: We shall see in court.
          """)
  void whatGoesOnStandsByItself(String claim, String rest) {
    for (Library library : Talks.inEveryFormat(talk(claim, rest))) {
      assertThat(exact(library, claim).setting())
          .isEqualTo(new Verdict.Setting(Verdict.Setting.Kind.WHOLE, List.of()));
    }
  }

  /// Was word for word, and nothing else.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The headline said that dues are theft —|Order!|— and I do not agree with it at all.|that dues are theft|DISTANT
          Dues in this harbour are theft —|Order!|— in the eyes of the paper.|in this harbour are theft|BROKEN_OFF
          Hon Speaker, the headline said . . .|Order! I cannot allow it.|... that dues are theft. We read on.|that dues are theft|DISTANT
          Hon Speaker, the headline said ...|Order!|... that dues are theft. We read on.|that dues are theft|DISTANT
          """)
  void halfASentenceIsShownWithItsOtherHalf(
      String first, String call, String second, String words, Verdict.Setting.Kind kind) {
    String talk = "Leo Moss: " + first + "\nAda Marsh: " + call + "\nLeo Moss: " + second;
    for (Library library : Talks.inEveryFormat(talk)) {
      Verdict.Exact exact = exact(library, words);
      assertThat(exact.setting().kind()).isEqualTo(kind);
      assertThat(exact.setting().around())
          .extracting(Citation::quote)
          .anyMatch(first::startsWith)
          .anyMatch(second::startsWith);
    }
  }
}
