package org.rostrum.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rostrum.core.question.Question;
import org.rostrum.support.InMemoryStore;

class ProposalsTest {

  private final InMemoryStore store = new InMemoryStore();
  private final Proposals proposals = new Proposals(store, store);
  private final Random random = new Random(7);

  @Test
  void areTheQuestionsThatSomebodyFoundWantingWithTheConversationBefore() {
    Shown first = keep(new Enquiry.Ask(new Question("First?")), null);
    Shown second = keep(new Enquiry.More(new Question("Second?")), first.id());
    Shown third = keep(new Enquiry.Ask(new Question("Third?")), second.id());
    complain(third, "Not it.");
    praise(third);

    assertThat(proposals.open())
        .singleElement()
        .satisfies(
            proposal -> {
              assertThat(proposal.question()).isEqualTo(new Question("Third?"));
              assertThat(proposal.before()).containsExactly("First?", "Second?");
              assertThat(proposal.complaints())
                  .extracting(Feedback::note)
                  .containsExactly("Not it.");
            });
    assertThat(proposals.find(third.id())).isPresent();
    assertThat(proposals.find(first.id())).isEmpty();
  }

  @Test
  void countRepliesToWhatIsNoQuestionAndLeaveThemOut() {
    complain(keep(new Enquiry.Sources(), null), "");

    assertThat(proposals.open()).isEmpty();
    assertThat(proposals.others()).isEqualTo(1);
  }

  @Test
  void areSettledOnce() {
    Shown reply = keep(new Enquiry.Ask(new Question("Why?")), null);
    complain(reply, "");

    assertThat(proposals.settle(reply.id())).isTrue();
    assertThat(proposals.settle(reply.id())).isFalse();
    assertThat(proposals.open()).isEmpty();
    assertThat(proposals.find(reply.id())).isEmpty();
  }

  private Shown keep(Enquiry enquiry, @Nullable ShownId before) {
    Shown shown =
        new Shown(
            ShownId.next(random), enquiry, before, List.of(), "a", "here", false, Instant.EPOCH);
    store.keep(shown);
    return shown;
  }

  private void complain(Shown shown, String note) {
    store.keep(new Feedback(shown.id(), "b", Feedback.Reason.NOT_ANSWERED, note, Instant.EPOCH));
  }

  private void praise(Shown shown) {
    store.keep(new Feedback(shown.id(), "c", null, "", Instant.EPOCH));
  }
}
