package org.rostrum.eval.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Feedback;
import org.rostrum.core.desk.Proposal;
import org.rostrum.core.desk.Shown;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.question.Question;
import org.rostrum.eval.GoldQuestion;
import org.rostrum.eval.GoldQuestion.Expected;
import org.rostrum.support.Libraries;

class FeedbackTest {

  private static final Libraries RECORD = Libraries.open();

  @Nested
  class AFileOfGold {

    @TempDir private Path folder;

    @Test
    void getsALineThatIsAGoldQuestionWithoutMembersIds() throws IOException {
      Path file = folder.resolve("new").resolve("gold.jsonl");
      OperatorGold gold = new OperatorGold(file);
      Proposal proposal = proposal("What did <@123456789012345678> ask 987654321098765432?");
      assertThat(gold.holds(proposal)).isFalse();
      gold.add(proposal, abstaining());

      assertThat(gold.holds(proposal)).isTrue();
      assertThat(Files.readString(file))
          .doesNotContain("1234567890123", "9876543210987", "member 1", "member 2");
      assertThat(GoldQuestion.read(Files.readAllLines(file)))
          .singleElement()
          .satisfies(
              question -> {
                assertThat(question.id()).isEqualTo("feedback-0123456789abcdef");
                assertThat(question.question()).isEqualTo("What did ask ?");
                assertThat(question.type()).isEqualTo("feedback");
                assertThat(question.before()).containsExactly("And before?");
                assertThat(question.narrowed().speaker()).isEqualTo(new SpeakerId("ada"));
                assertThat(question.expected()).isEqualTo(Expected.ABSTAIN);
              });
    }

    @Test
    void keepsWhatItHeldAlsoWhereItsLastLineWasNotEnded() throws IOException {
      Path file = folder.resolve("gold.jsonl");
      Files.writeString(file, "{\"id\":\"a\",\"question\":\"Who?\",\"expect\":\"answer\"}");
      new OperatorGold(file).add(proposal("Why?"), abstaining());

      assertThat(GoldQuestion.read(Files.readAllLines(file))).hasSize(2);
    }
  }

  @Nested
  class TheRecord {

    private final RecordCheck check = new RecordCheck(RECORD.library());
    private final Passage remark =
        RECORD.library().passages().stream()
            .filter(passage -> passage.speaker().isPresent())
            .findFirst()
            .orElseThrow();

    @Test
    void holdsWordsOfARemarkHoweverTheyAreSpaced() {
      String words = remark.text().substring(0, 20).replace(" ", " \n ");

      assertThat(check.problems(answering(words))).isEmpty();
      assertThat(check.speakersOf(List.of(words)))
          .containsExactly(remark.speaker().orElseThrow().name());
    }

    @Test
    void doesNotHoldWordsThatDifferInOneLetter() {
      assertThat(check.problems(answering(remark.text().replaceFirst("e", "3"))))
          .singleElement()
          .asString()
          .contains("stands in no remark");
    }

    @Test
    void isNotAskedForWhatIsToBeDeclined() {
      assertThat(
              check.problems(
                  new Expectation(
                      Expected.ABSTAIN, List.of(remark.text()), false, List.of(), List.of())))
          .hasSize(1);
      assertThat(check.problems(abstaining())).isEmpty();
    }

    @Test
    void namesEverythingThatIsMissing() {
      assertThat(
              check.problems(
                  new Expectation(
                      Expected.ANSWER, List.of(), false, List.of("Nobody"), List.of("No One"))))
          .hasSize(3);
    }

    private Expectation answering(String words) {
      return new Expectation(Expected.ANSWER, List.of(words), false, List.of(), List.of());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "<@123> said,said",
    "ask <@!123456789012345678>,ask",
    "in <#42> of <@&7> now,in of now",
    "12345678901234567890 is one,is one",
    "1234 is none,1234 is none"
  })
  void namesNoMemberRoleOrChannel(String typed, String anonymous) {
    assertThat(Anonymous.text(typed)).isEqualTo(anonymous);
  }

  private static Expectation abstaining() {
    return new Expectation(Expected.ABSTAIN, List.of(), false, List.of(), List.of());
  }

  private static Proposal proposal(String words) {
    Question question = new Question(words, null, new SpeakerId("ada"));
    ShownId id = new ShownId("0123456789abcdef");
    Shown shown =
        new Shown(
            id,
            new Enquiry.Ask(question),
            null,
            List.of(),
            "member 1",
            "channel",
            true,
            Instant.EPOCH);
    return new Proposal(
        shown,
        question,
        List.of("And before?"),
        List.of(new Feedback(id, "member 2", Feedback.Reason.OTHER, "", Instant.EPOCH)));
  }
}
