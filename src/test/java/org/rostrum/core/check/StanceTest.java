package org.rostrum.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.support.HeldExamples;
import org.rostrum.support.Talks;

/// Asked of sentences that it was not taught.
class StanceTest {

  @Test
  void findsMostWordsThatTheirSentenceDoesNotAssert() throws IOException {
    assertThat(share("distanced-held.txt")).isGreaterThan(0.9);
  }

  @Test
  void takesFewThatItAssertsForOthers() throws IOException {
    assertThat(share("asserted-held.txt")).isLessThan(0.08);
  }

  /// All of these were "word for word, as part of a longer sentence".
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Those who say | ferries are a waste of public money | are wrong.",
        "Anyone who thinks that | the lock can be sold | is a fool.",
        "The idea that | concrete lasts for ever | is nonsense.",
        "It would be a lie to say that | the pier is safe for lorries | .",
        "My opponents claim that | the harbour makes a profit every year | .",
        "I doubt that | the tunnel will be finished by June | .",
        "| The harbour makes a profit every year | , my opponents claim.",
      })
  void saysInEveryFormatThatWordsAreNotTheirSpeakersView(String example) {
    String[] parts = example.split(" ?\\| ?");
    String sentence = sentence(parts);
    for (Library talk : Talks.inEveryFormat("Mira Olden: We meet again. " + sentence)) {
      Verdict.Exact exact = exact(talk, parts[1]);
      assertThat(exact.setting().kind()).isEqualTo(Verdict.Setting.Kind.DISTANT);
      assertThat(exact.setting().around())
          .singleElement()
          .extracting(Citation::quote)
          .isEqualTo(sentence);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I think that | the pier is safe for lorries | .",
        "The fact is that | concrete does not last | for ever.",
        "I do not like the road, but | I love the pier at night | .",
        "Those who fish here know that | the cod is gone for good | .",
      })
  void saysNothingOfTheKindOfWhatItsSpeakerAsserts(String example) {
    String[] parts = example.split(" ?\\| ?");
    for (Library talk : Talks.inEveryFormat("Mira Olden: We meet again. " + sentence(parts))) {
      assertThat(exact(talk, parts[1]).setting().kind()).isEqualTo(Verdict.Setting.Kind.PART);
    }
  }

  private static String sentence(String[] parts) {
    boolean apart = Character.isLetter(parts[2].codePointAt(0));
    return (parts[0] + " " + parts[1] + (apart ? " " : "") + parts[2]).strip();
  }

  private static Verdict.Exact exact(Library talk, String words) {
    Verdict verdict = new QuoteCheck(talk).check(words, null).getFirst().verdict();
    assertThat(verdict).isInstanceOf(Verdict.Exact.class);
    return (Verdict.Exact) verdict;
  }

  private static double share(String file) throws IOException {
    return HeldExamples.share(
        StanceTest.class, file, " ?\\| ?", parts -> Stance.isDistant(parts[0], parts[1], parts[2]));
  }
}
