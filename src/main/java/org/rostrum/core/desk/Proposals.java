package org.rostrum.core.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.question.Question;

/// The questions that feedback proposes. Replies to what is no question (a theme, a comparison, a
/// check) propose none. Every method may throw [StoreException].
public final class Proposals {

  /// How far back a conversation is followed.
  private static final int MOST_BEFORE = 10;

  private final ShownLog shown;
  private final FeedbackLog feedback;

  public Proposals(ShownLog shown, FeedbackLog feedback) {
    this.shown = shown;
    this.feedback = feedback;
  }

  /// What nobody has settled yet, in the order of the complaints.
  public List<Proposal> open() {
    return feedback.unsettled().stream().flatMap(id -> of(id).stream()).toList();
  }

  /// How many complaints are about replies to what is no question.
  public int others() {
    return (int) feedback.unsettled().stream().filter(id -> of(id).isEmpty()).count();
  }

  /// An open one by the id of its reply.
  public Optional<Proposal> find(ShownId id) {
    return feedback.unsettled().contains(id) ? of(id) : Optional.empty();
  }

  /// Takes one off the list, whatever became of it.
  ///
  /// @return false where it is not on the list
  public boolean settle(ShownId id) {
    return feedback.settle(id);
  }

  private Optional<Proposal> of(ShownId id) {
    Shown reply = shown.find(id).orElse(null);
    if (reply == null) {
      return Optional.empty();
    }
    Question question = question(reply);
    List<Feedback> complaints = feedback.on(id).stream().filter(f -> !f.good()).toList();
    return question == null || complaints.isEmpty()
        ? Optional.empty()
        : Optional.of(new Proposal(reply, question, before(reply), complaints));
  }

  private List<String> before(Shown reply) {
    List<String> questions = new ArrayList<>();
    ShownId earlier = reply.before();
    while (earlier != null && questions.size() < MOST_BEFORE) {
      Shown one = shown.find(earlier).orElse(null);
      Question question = one == null ? null : question(one);
      if (one == null || question == null) {
        break;
      }
      questions.addFirst(question.text());
      earlier = one.before();
    }
    return questions;
  }

  private static @Nullable Question question(Shown reply) {
    return switch (reply.enquiry()) {
      case Enquiry.Ask(Question question) -> question;
      case Enquiry.More(Question question) -> question;
      default -> null;
    };
  }
}
