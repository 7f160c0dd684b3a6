package org.rostrum.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Feedback;
import org.rostrum.core.desk.Feedback.Reason;
import org.rostrum.core.desk.FeedbackLog;
import org.rostrum.core.desk.Shown;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.desk.ShownLog;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.question.Question;

/// What everything that remembers replies and feedback does. The adapter and the fake are held to
/// it.
public abstract class StoreContract {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");
  private static final Place PLACE = new Place(new PassageId("talk#3"), new TextSpan(4, 27));
  private static final Question QUESTION =
      new Question("Who said “cut fares” \u0000\n\ud83d\ude80?");
  private static final int THREADS = 200;

  private final Random random = new Random(20260924);

  /// The replies of a store that held nothing when the test began.
  protected abstract ShownLog shown();

  /// The feedback of the same store.
  protected abstract FeedbackLog feedback();

  static List<Enquiry> enquiries() {
    SpeakerId ada = new SpeakerId("ada");
    return List.of(
        new Enquiry.Ask(QUESTION),
        new Enquiry.Ask(new Question("On fares?", new SourceId("talk"), ada)),
        new Enquiry.Ask(new Question("\u0007".repeat(4000))),
        new Enquiry.More(QUESTION),
        new Enquiry.Quotation(PLACE, null),
        new Enquiry.Quotation(PLACE, LocalDate.of(2026, 2, 28)),
        new Enquiry.Themes(),
        new Enquiry.ThemeGist(new ThemeId("transport")),
        new Enquiry.SpeakerGist(ada),
        new Enquiry.Compare(ada, new SpeakerId("ben"), "fares"),
        new Enquiry.Check("“Fares rose”", null),
        new Enquiry.Check("Fares rose", ada),
        new Enquiry.Check("Fares rose", null, "Janet Mulvey"),
        new Enquiry.Evidence("Fares rose, he wrote."),
        new Enquiry.Sources());
  }

  @ParameterizedTest
  @MethodSource("enquiries")
  void findsWhatWasKeptAsItWas(Enquiry enquiry) {
    Shown reply =
        new Shown(
            id(),
            enquiry,
            id(),
            List.of(PLACE, new Place(new PassageId("b"), new TextSpan(0, 1))),
            "asker",
            "channel",
            true,
            NOON);
    shown().keep(reply);

    assertThat(shown().find(reply.id())).contains(reply);
  }

  @Test
  void findsNothingThatWasNotKept() {
    keep("channel", NOON, false);

    assertThat(shown().find(id())).isEmpty();
    assertThat(shown().inMessage("1")).isEmpty();
    assertThat(shown().latest("elsewhere", Instant.EPOCH)).isEmpty();
    assertThat(feedback().on(id())).isEmpty();
  }

  @Test
  void keepsTimesToTheMicrosecond() {
    Shown reply = keep("channel", NOON.plusNanos(999), false);

    assertThat(shown().find(reply.id())).map(Shown::at).contains(NOON);
  }

  @Nested
  class Messages {

    @Test
    void leadToTheReplyThatTheyShow() {
      Shown reply = keep("channel", NOON, false);
      Shown other = keep("channel", NOON, false);
      shown().sentAs(reply.id(), "1");
      shown().sentAs(reply.id(), "2");
      shown().sentAs(other.id(), "3");

      assertThat(shown().inMessage("1")).contains(reply);
      assertThat(shown().inMessage("2")).contains(reply);
      assertThat(shown().inMessage("3")).contains(other);
    }

    @Test
    void leadToTheReplyThatTheyShowedLast() {
      Shown first = keep("channel", NOON, false);
      Shown second = keep("channel", NOON, false);
      shown().sentAs(first.id(), "1");
      shown().sentAs(second.id(), "1");

      assertThat(shown().inMessage("1")).contains(second);
    }

    @Test
    void areNotNotedForAReplyThatIsUnknown() {
      shown().sentAs(id(), "1");

      assertThat(shown().inMessage("1")).isEmpty();
    }
  }

  @Nested
  class Latest {

    @Test
    void isTheNewestOfTheConversation() {
      Shown newest = keep("channel", NOON.plusSeconds(2), false);
      keep("channel", NOON, false);
      keep("elsewhere", NOON.plusSeconds(3), false);

      assertThat(shown().latest("channel", NOON)).contains(newest);
    }

    @Test
    void isTheOneKeptLastOfTwoAtOneInstant() {
      keep("channel", NOON, false);
      Shown second = keep("channel", NOON, false);

      assertThat(shown().latest("channel", NOON)).contains(second);
    }

    @Test
    void isNoOlderThanAsked() {
      Shown reply = keep("channel", NOON, false);

      assertThat(shown().latest("channel", NOON)).contains(reply);
      assertThat(shown().latest("channel", NOON.plusNanos(1000))).isEmpty();
    }

    @Test
    void isNeitherPersonalNorAnythingButAQuestion() {
      Shown question = keep("channel", NOON, false);
      keep("channel", NOON.plusSeconds(1), true);
      for (Enquiry enquiry : enquiries()) {
        if (!(enquiry instanceof Enquiry.Ask)) {
          keep(enquiry, "channel", NOON.plusSeconds(2), false);
        }
      }

      assertThat(shown().latest("channel", Instant.EPOCH)).contains(question);
    }
  }

  @Test
  void sharesAPersonalReplyOnce() {
    Shown reply = keep("channel", NOON, true);
    Shown open = keep("channel", NOON, false);

    assertThat(shown().share(reply.id())).isTrue();
    assertThat(shown().find(reply.id())).get().returns(false, Shown::personal);
    assertThat(shown().share(reply.id())).isFalse();
    assertThat(shown().share(open.id())).isFalse();
    assertThat(shown().share(id())).isFalse();
  }

  @Nested
  class Opinions {

    @Test
    void areListedInTheOrderTheyWereGiven() {
      Shown reply = keep("channel", NOON, false);
      Feedback late = opinion(reply.id(), "b", Reason.WRONG_QUOTE, "It was “may”.", 5);
      Feedback early = opinion(reply.id(), "a", null, "", 1);

      assertThat(feedback().on(reply.id())).containsExactly(late, early);
      assertThat(late.good()).isFalse();
      assertThat(early.good()).isTrue();
    }

    @Test
    void giveWayToTheMembersNext() {
      Shown reply = keep("channel", NOON, false);
      opinion(reply.id(), "a", null, "", 1);
      Feedback other = opinion(reply.id(), "b", Reason.OTHER, "x", 2);
      Feedback second = opinion(reply.id(), "a", Reason.NOT_ANSWERED, "", 3);

      assertThat(feedback().on(reply.id())).containsExactly(other, second);
    }

    @Test
    void areNotKeptOnAReplyThatIsUnknown() {
      ShownId unknown = id();
      opinion(unknown, "a", null, "", 1);

      assertThat(feedback().on(unknown)).isEmpty();
    }
  }

  @Nested
  class Complaints {

    @Test
    void areOpenInTheOrderTheyWereMade() {
      Shown first = keep("channel", NOON, false);
      Shown praised = keep("channel", NOON, false);
      Shown second = keep("channel", NOON, true);
      opinion(second.id(), "a", Reason.NOT_ANSWERED, "", 1);
      opinion(praised.id(), "a", null, "", 2);
      opinion(first.id(), "a", Reason.OTHER, "", 3);
      opinion(second.id(), "b", Reason.WRONG_QUOTE, "", 4);

      assertThat(feedback().unsettled()).containsExactly(second.id(), first.id());
    }

    @Test
    void areNoMoreOnceTheMemberThinksBetterOfIt() {
      Shown reply = keep("channel", NOON, false);
      opinion(reply.id(), "a", Reason.OTHER, "", 1);
      opinion(reply.id(), "a", null, "", 2);

      assertThat(feedback().unsettled()).isEmpty();
      assertThat(feedback().settle(reply.id())).isFalse();
    }

    @Test
    void areSettledOnceAndForGood() {
      Shown reply = keep("channel", NOON, false);
      opinion(reply.id(), "a", Reason.OTHER, "", 1);

      assertThat(feedback().settle(reply.id())).isTrue();
      opinion(reply.id(), "b", Reason.OTHER, "", 2);
      assertThat(feedback().unsettled()).isEmpty();
      assertThat(feedback().settle(reply.id())).isFalse();
      assertThat(feedback().settle(id())).isFalse();
      assertThat(feedback().on(reply.id())).hasSize(2);
    }
  }

  @Test
  void forgetsWhatIsOlderWithAllThatBelongsToIt() {
    Shown old = keep("channel", NOON.minusSeconds(1), true);
    Shown young = keep("channel", NOON, true);
    for (Shown reply : List.of(old, young)) {
      shown().sentAs(reply.id(), "message of " + reply.id());
      opinion(reply.id(), "a", null, "", 1);
    }

    assertThat(shown().forget(NOON)).isEqualTo(1);
    assertThat(shown().find(old.id())).isEmpty();
    assertThat(shown().inMessage("message of " + old.id())).isEmpty();
    assertThat(feedback().on(old.id())).isEmpty();
    assertThat(shown().find(young.id())).contains(young);
    assertThat(shown().inMessage("message of " + young.id())).contains(young);
    assertThat(feedback().on(young.id())).hasSize(1);
    assertThat(shown().forget(NOON)).isZero();
  }

  @Test
  void forgetsAMemberWithAllThatIsTheirs() {
    Shown theirs = keep("channel", NOON, true);
    Shown other =
        new Shown(id(), new Enquiry.Ask(QUESTION), null, List.of(), "other", "c", false, NOON);
    shown().keep(other);
    shown().sentAs(theirs.id(), "1");
    opinion(theirs.id(), "other", null, "", 1);
    opinion(other.id(), "asker", Reason.OTHER, "mine", 2);
    Feedback stays = opinion(other.id(), "other", Reason.OTHER, "", 3);

    assertThat(shown().forgetMember("asker")).isEqualTo(2);
    assertThat(shown().find(theirs.id())).isEmpty();
    assertThat(shown().inMessage("1")).isEmpty();
    assertThat(shown().find(other.id())).contains(other);
    assertThat(feedback().on(other.id())).containsExactly(stays);
    assertThat(shown().forgetMember("asker")).isZero();
  }

  @Nested
  class ManyAtOnce {

    @Test
    void keepsAndFindsAll() throws Exception {
      List<Shown> replies = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        replies.add(reply(new Enquiry.Ask(QUESTION), "channel " + i, NOON, false));
      }

      List<Boolean> found =
          atOnce(
              number -> {
                Shown reply = replies.get(number);
                shown().keep(reply);
                shown().sentAs(reply.id(), "message " + number);
                return shown().inMessage("message " + number).equals(shown().find(reply.id()))
                    && shown().latest("channel " + number, NOON).orElseThrow().equals(reply);
              });

      assertThat(found).hasSize(THREADS).containsOnly(true);
    }

    @Test
    void letsOneOfThemShare() throws Exception {
      Shown reply = keep("channel", NOON, true);

      assertThat(atOnce(number -> shown().share(reply.id()))).containsOnlyOnce(true);
    }

    @Test
    void keepsOneOpinionOfEachMember() throws Exception {
      Shown reply = keep("channel", NOON, false);

      atOnce(number -> opinion(reply.id(), "member " + number % 10, Reason.OTHER, "", number));

      assertThat(feedback().on(reply.id()))
          .extracting(Feedback::member)
          .hasSize(10)
          .doesNotHaveDuplicates();
    }

    private <T> List<T> atOnce(Numbered<T> work) throws InterruptedException, ExecutionException {
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Callable<T>> calls = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
          int number = i;
          calls.add(() -> work.call(number));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : threads.invokeAll(calls)) {
          results.add(future.get());
        }
        return results;
      }
    }
  }

  private interface Numbered<T> {
    T call(int number);
  }

  private Shown keep(String conversation, Instant at, boolean personal) {
    return keep(new Enquiry.Ask(QUESTION), conversation, at, personal);
  }

  private Shown keep(Enquiry enquiry, String conversation, Instant at, boolean personal) {
    Shown reply = reply(enquiry, conversation, at, personal);
    shown().keep(reply);
    return reply;
  }

  private Shown reply(Enquiry enquiry, String conversation, Instant at, boolean personal) {
    return new Shown(id(), enquiry, null, List.of(), "asker", conversation, personal, at);
  }

  private Feedback opinion(
      ShownId reply, String member, @Nullable Reason reason, String note, int second) {
    Feedback given =
        new Feedback(reply, member, reason, note, NOON.plus(Duration.ofSeconds(second)));
    feedback().keep(given);
    return given;
  }

  private ShownId id() {
    return ShownId.next(random);
  }
}
