package org.rostrum.load;

import static org.rostrum.discord.Option.option;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.discord.Interaction;
import org.rostrum.discord.Member;
import org.rostrum.discord.Place;
import org.rostrum.discord.Posted;
import org.rostrum.discord.Sent;
import org.rostrum.discord.Shown;
import org.rostrum.discord.StandIn;

/// The members, spread over the channels of several servers, who use the bot in turn, each in all
/// the ways that there are.
final class Crowd {

  private static final int RECENT = 100;

  private final List<Member> members;
  private final Questions questions;
  private final Random random;
  private final ConcurrentLinkedQueue<Act> acts = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Interaction> completions = new ConcurrentLinkedQueue<>();
  private final List<Interaction> asked = new CopyOnWriteArrayList<>();
  private int turn;

  Crowd(StandIn discord, int members, List<Place> channels, Questions questions, Random random) {
    this.members =
        IntStream.range(0, members)
            .mapToObj(k -> discord.member("Member" + k).in(channels.get(k % channels.size())))
            .toList();
    this.questions = questions;
    this.random = random;
  }

  /// What they did so far, but for completions.
  List<Act> acts() {
    return List.copyOf(acts);
  }

  List<Interaction> completions() {
    return List.copyOf(completions);
  }

  /// What was done so far counts no more.
  void startCounting() {
    acts.clear();
    completions.clear();
  }

  /// The next member does something.
  void act() {
    Member member = members.get(turn++ % members.size());
    int die = random.nextInt(100);
    if (die < 6) {
      press(member, "Context");
    } else if (die < 11) {
      press(member, "More");
    } else if (die < 17) {
      fillIn(member);
    } else if (die < 23) {
      used("verify", member.slash("verify", option("quote", questions.quote())));
    } else if (die < 28) {
      String first = questions.speaker();
      used(
          "compare",
          member.slash(
              "compare",
              option("first", first),
              option("second", questions.speakerBesides(first)),
              option("topic", questions.theme())));
    } else if (die < 36) {
      wrote("mention", member, member.mention(questions.question()));
    } else if (die < 43) {
      wrote("direct message", member, member.directMessage(questions.question()));
    } else {
      ask(member);
    }
  }

  /// Members ask, all in one instant.
  List<Interaction> askAtOnce(int count) {
    List<String> asked = Stream.generate(questions::question).limit(count).toList();
    return IntStream.range(0, count)
        .mapToObj(
            k -> members.get(k % members.size()).slash("ask", option("question", asked.get(k))))
        .toList();
  }

  /// Members press for more, all in one instant.
  List<Interaction> moreAtOnce(int count) {
    return members.subList(0, count).stream()
        .flatMap(
            member ->
                Optional.ofNullable(answerWith("More"))
                    .map(answer -> member.press(answer, "More"))
                    .stream())
        .toList();
  }

  /// A member types a few letters of a name.
  void complete() {
    Member member = members.get(random.nextInt(members.size()));
    String name = questions.speaker();
    int letters = 1 + random.nextInt(Math.min(6, name.length()));
    completions.add(member.autocomplete("ask", "speaker", name.substring(0, letters)));
  }

  private void ask(Member member) {
    Interaction interaction = member.slash("ask", option("question", questions.question()));
    used("ask", interaction);
    asked.add(interaction);
    if (asked.size() > RECENT) {
      asked.removeFirst();
    }
  }

  private void press(Member member, String button) {
    Shown answer = answerWith(button);
    if (answer == null) {
      ask(member);
    } else {
      used("button " + button, member.press(answer, button));
    }
  }

  /// Opens the form for a follow-up, and sends it as soon as it is there.
  private void fillIn(Member member) {
    Shown answer = answerWith("Ask a follow-up");
    if (answer == null) {
      ask(member);
      return;
    }
    String question = questions.followUp();
    Interaction opened = member.press(answer, "Ask a follow-up");
    used("form opened", opened);
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                used("form sent", member.submit(opened.modal(), Map.of("question", question)));
              } catch (AssertionError never) {
                // The form did not come: that it was not opened is counted.
              }
            });
  }

  private void used(String kind, Interaction interaction) {
    acts.add(new Act.Used(kind, Instant.now(), interaction));
  }

  private void wrote(String kind, Member member, Posted message) {
    acts.add(new Act.Wrote(kind, Instant.now(), member, message));
  }

  private @Nullable Shown answerWith(String button) {
    List<Interaction> candidates = new ArrayList<>(asked);
    for (int tries = 0; tries < 10 && !candidates.isEmpty(); tries++) {
      Interaction candidate = candidates.get(random.nextInt(candidates.size()));
      if (candidate.sent().stream().anyMatch(sent -> sent.kind() == Sent.Kind.EDIT)) {
        Shown answer = candidate.answer();
        if (answer.customIds().containsKey(button)) {
          return answer;
        }
      }
    }
    return null;
  }
}
