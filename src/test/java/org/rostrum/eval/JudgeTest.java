package org.rostrum.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.eval.GoldQuestion.Expected.ABSTAIN;
import static org.rostrum.eval.GoldQuestion.Expected.ANSWER;
import static org.rostrum.eval.GoldQuestion.Expected.CORRECT;
import static org.rostrum.eval.GoldQuestion.Expected.NO_REMARKS;
import static org.rostrum.eval.GoldQuestion.Expected.REFUSE;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Claim;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.support.Libraries;

class JudgeTest {

  private static final Library LIBRARY = Libraries.open().library();
  private static final String DOORS =
      "If the doors shut at five, you have chosen your public without saying so.";
  private static final String OVERDOSE =
      "But a volunteer shouldn't be asked to deal with an overdose in the toilets on a Tuesday"
          + " afternoon.";
  private static final Speaker CELIA = new Speaker(new SpeakerId("celia-brandt"), "Celia Brandt");

  private final Judge judge = new Judge(LIBRARY);

  @Nested
  class OfTheOutcome {

    private record Case(Answer answer, Set<GoldQuestion.Expected> rightFor) {}

    private final List<Case> cases =
        List.of(
            new Case(
                new Answer.Grounded(List.of(new Claim("Doors.", List.of(cite(DOORS))))),
                Set.of(ANSWER)),
            new Case(new Answer.Extracts("", List.of(cite(DOORS))), Set.of(ANSWER)),
            new Case(
                new Answer.Corrected("", "", List.of(cite(DOORS))),
                Set.of(ANSWER, ABSTAIN, CORRECT)),
            new Case(
                new Answer.NoRemarks(List.of(CELIA), "", List.of()), Set.of(CORRECT, NO_REMARKS)),
            new Case(new Answer.NotInCorpus(List.of(), ""), Set.of(ABSTAIN, CORRECT, REFUSE)),
            new Case(new Answer.Refused(""), Set.of(REFUSE)));

    @Test
    void takesWhatIsExpectedAndNothingElse() {
      for (Case one : cases) {
        for (GoldQuestion.Expected expected : GoldQuestion.Expected.values()) {
          assertThat(judge.judge(GoldQuestions.of(expected, DOORS), one.answer()).outcome())
              .as("%s where %s is expected", one.answer(), expected)
              .isEqualTo(one.rightFor().contains(expected));
        }
      }
    }

    @Test
    void saysWhatCameInstead() {
      assertThat(judge.judge(GoldQuestions.of(ANSWER), new Answer.Refused("")).reasons())
          .contains("came out as Refused");
    }
  }

  @Nested
  class OfTheEvidence {

    @Test
    void holdsWhereAnyOfTheGoldIsCited() {
      assertThat(judged(GoldQuestions.of(ANSWER, OVERDOSE, DOORS), cite(DOORS)).evidence())
          .isTrue();
      assertThat(judged(GoldQuestions.of(ANSWER, OVERDOSE), cite(DOORS)).evidence()).isFalse();
    }

    @Test
    void needsAllOfItWhereTheQuestionDoes() {
      GoldQuestion question = GoldQuestions.needingAll(GoldQuestions.of(ANSWER, OVERDOSE, DOORS));
      assertThat(judged(question, cite(DOORS)).evidence()).isFalse();
      assertThat(judged(question, cite(DOORS), cite(OVERDOSE)).evidence()).isTrue();
    }

    @Test
    void takesEightWordsInARowForTheGold() {
      Citation longer = cite(DOORS + " A nurse on day shifts cannot borrow a book");
      assertThat(judged(GoldQuestions.of(ANSWER, DOORS), longer).evidence()).isTrue();
      Citation seven = cite("If the doors shut at five, you");
      assertThat(judged(GoldQuestions.of(ANSWER, DOORS), seven).evidence()).isTrue();
      Citation beside = cite("without saying so. A nurse on day shifts cannot borrow");
      assertThat(judged(GoldQuestions.of(ANSWER, DOORS), beside).evidence()).isFalse();
    }

    @Test
    void takesAnyLineOfASectionOfTheReport() {
      Citation section = cite("The rise was steepest in towns without a cinema or a late bus.");
      assertThat(
              judged(GoldQuestions.of(ANSWER, "[report § Who came after dark] visits"), section)
                  .evidence())
          .isTrue();
      assertThat(
              judged(GoldQuestions.of(ANSWER, "[report § The case of Tallinn] depot"), section)
                  .evidence())
          .isFalse();
    }

    @Test
    void isNotAskedForWhereThereIsNothingToAnswer() {
      assertThat(
              judge
                  .judge(GoldQuestions.of(ABSTAIN, DOORS), new Answer.NotInCorpus(List.of(), ""))
                  .right())
          .isTrue();
    }

    @Test
    void countsTheCitationsThatComeFromTheGold() {
      Judgement judgement =
          judged(GoldQuestions.of(ANSWER, DOORS), cite(DOORS), cite(OVERDOSE), cite("tram depot"));
      assertThat(judgement.citations()).isEqualTo(3);
      assertThat(judgement.relevant()).isEqualTo(1);
    }
  }

  @Nested
  class OfTheSpeakers {

    @Test
    void wantsEverybodyExpectedNamed() {
      GoldQuestion question =
          GoldQuestions.naming(GoldQuestions.of(ANSWER, DOORS), List.of("Adam Young"), List.of());
      assertThat(judged(question, cite(DOORS)).named()).isTrue();
      assertThat(judged(question, cite("tram depot")).named()).isFalse();
    }

    @Test
    void takesANameInTheWords() {
      GoldQuestion question =
          GoldQuestions.naming(GoldQuestions.of(ANSWER), List.of("Malcolm Osei"), List.of());
      Answer answer =
          new Answer.Grounded(List.of(new Claim("MALCOLM OSEI.", List.of(cite(DOORS)))));
      assertThat(judge.judge(question, answer).named()).isTrue();
    }

    @Test
    void wantsNobodyWrongCredited() {
      GoldQuestion question =
          GoldQuestions.naming(
              GoldQuestions.of(CORRECT, OVERDOSE), List.of(), List.of("Adam Young"));
      assertThat(
              judge
                  .judge(question, new Answer.Corrected("", "", List.of(cite(OVERDOSE))))
                  .speakers())
          .isFalse();
    }

    @Test
    void wantsNobodyNamedWhereTheRecordIsSilent() {
      GoldQuestion question =
          GoldQuestions.naming(GoldQuestions.of(ABSTAIN), List.of("Adam Young"), List.of());
      assertThat(judge.judge(question, new Answer.NotInCorpus(List.of(), "")).named()).isTrue();
    }
  }

  @Nested
  class OfFidelity {

    @Test
    void passesEveryPassageOfTheRecord() {
      Citation[] all = LIBRARY.passages().stream().map(Citation::new).toArray(Citation[]::new);
      assertThat(judged(GoldQuestions.of(ANSWER), all).faithful()).isTrue();
    }

    @Test
    void failsOtherWordsThanTheSourceHas() {
      Passage remark = cite(DOORS).passage();
      Passage altered =
          new Passage(
              remark.id(),
              remark.source(),
              remark.attribution(),
              remark.locator(),
              remark.span(),
              remark.text().replace("five", "nine"),
              remark.themes());
      assertUnfaithful(altered);
    }

    @Test
    void failsAnotherSpeaker() {
      assertUnfaithful(credited(new Attribution.Spoken(CELIA, Affiliation.UNKNOWN)));
    }

    @Test
    void failsARemarkThatIsCreditedToNobody() {
      assertUnfaithful(credited(new Attribution.Unattributed()));
    }

    private Passage credited(Attribution attribution) {
      Passage remark = cite(DOORS).passage();
      return new Passage(
          remark.id(),
          remark.source(),
          attribution,
          remark.locator(),
          remark.span(),
          remark.text(),
          remark.themes());
    }

    private void assertUnfaithful(Passage passage) {
      Judgement judgement = judged(GoldQuestions.of(ANSWER, DOORS), new Citation(passage));
      assertThat(judgement.faithful()).isFalse();
      assertThat(judgement.right()).isFalse();
      assertThat(judgement.reasons()).anyMatch(reason -> reason.startsWith("not as the source"));
    }
  }

  private Judgement judged(GoldQuestion question, Citation... citations) {
    return judge.judge(question, new Answer.Extracts("", Stream.of(citations).toList()));
  }

  /// The place of these words in the record.
  private static Citation cite(String words) {
    return LIBRARY.passages().stream()
        .filter(passage -> passage.locator().part().searched() && passage.text().contains(words))
        .findFirst()
        .map(
            passage -> {
              int start = passage.span().start() + passage.text().indexOf(words);
              return new Citation(passage, new TextSpan(start, start + words.length()));
            })
        .orElseThrow();
  }
}
