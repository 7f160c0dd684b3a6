package org.rostrum.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.support.HeldExamples;
import org.rostrum.support.Libraries;

/// Asked of questions that it was not taught.
class SpokenOfTest {

  @TempDir static Path folder;
  private static Libraries meeting;

  @BeforeAll
  static void read() throws IOException {
    Files.writeString(
        folder.resolve("fees.jsonl"),
        """
        {"kind":"transcript","title":"Fees evening","publisher":"Town Forum","date":"2026-03-02","speakers":[{"name":"Ada Marsh","role":"chair"},{"name":"Bo Lind","role":"clerk"},{"name":"Cy Holm","role":"member"}]}
        {"speaker":"Ada Marsh","text":"The clerk lost the letters twice last year, and nobody told them. And Bo Lind never answers his telephone."}
        {"speaker":"Bo Lind","text":"The letters were never lost; they were with the auditors until the end of May."}
        {"speaker":"Cy Holm","text":"I would rather hear from the residents before anybody spends the fees."}
        """);
    meeting = Libraries.of(folder);
  }

  @Test
  void findsMostWhoAreOnlySpokenOf() throws IOException {
    assertThat(share("spoken-of-held.txt")).isGreaterThan(0.9);
  }

  @Test
  void takesFewWhoAreAskedAfterForThem() throws IOException {
    assertThat(share("asked-after-held.txt")).isLessThan(0.08);
  }

  /// Each was answered with the words of whom it speaks of, or with both people's.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What did Ada Marsh say about Bo Lind? | Ada Marsh",
        "Who mentioned Bo Lind? | Ada Marsh",
        "What was said about Bo Lind? | Ada Marsh",
        "What did Ada Marsh say about the clerk? | Ada Marsh",
        "Did Ada Marsh say that the clerk lost the letters? | Ada Marsh",
        "What did Bo Lind say about the letters? | Bo Lind",
      })
  void theWordsOfOthersAnswerWhatIsSaidOfSomebody(String question, String speaker) {
    assertThat(meeting.ask(question).citations())
        .isNotEmpty()
        .allMatch(citation -> citation.passage().speaker().orElseThrow().name().equals(speaker));
  }

  @Test
  void nobodysWordsOfThemselvesAreWhatOthersSayOfThem() {
    assertThat(meeting.ask("What did Cy Holm say about Bo Lind?").citations()).isEmpty();
    assertThat(meeting.ask("What was said about Cy Holm?").citations()).isEmpty();
  }

  private static double share(String file) throws IOException {
    return HeldExamples.share(
        SpokenOfTest.class, file, "\\t", question -> SpokenOf.is(question[0]));
  }
}
