package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.discord.Option.option;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rostrum.discord.Posted;

/// Everything hostile that a member can send, over the socket: nothing crashes, nothing is left
/// without a word, no mention goes live and no foreign link is shown.
class HostileInputsEndToEndTest {

  private static final String QUESTION = "What did Priya Nair say about volunteers?";
  private static final String ANSWER = "Handing a branch to volunteers";

  @Test
  void hostileInputsDoNoHarm() {
    Assault assault = new Assault();
    try (Evening evening = Evening.open()) {
      Witness witness = new Witness(List.of("https://example.org/"));
      List<Attempt> attempts =
          Stream.concat(
                  new Attempts(HostileTexts.everything(), witness).all().stream(),
                  new Forgeries(witness).all(HostileTexts.all()).stream())
              .toList();

      assault.make(attempts, visitors(evening));

      System.out.println(assault.counts());
      System.out.println(assault.slowest(5));
      assertThat(assault.wrong()).isEmpty();
      assertThat(assault.count()).isGreaterThanOrEqualTo(500);
      assertThat(evening.observer.failures("bug")).isZero();
      assertThat(evening.observer.failures("malformed")).isZero();
      assertThat(evening.observer.failures("undeliverable")).isZero();
      assertThat(evening.ana().slash("ask", option("question", QUESTION)).answer().text())
          .contains(ANSWER);
      evening.check();
    }
  }

  private static List<Visitor> visitors(Evening evening) {
    return IntStream.range(0, 10)
        .mapToObj(i -> new Visitor(evening.discord, "visitor " + i, evening.ana()))
        .toList();
  }

  @Test
  void botsAndWebhooksAreNotAnswered() {
    try (Evening evening = Evening.open()) {
      Posted bot = evening.ana().asBot().mention(QUESTION);
      Posted direct = evening.ana().asBot().directMessage(QUESTION);
      Posted webhook = evening.ana().mentionByWebhook(QUESTION);
      Posted honest = evening.ben().mention(QUESTION);

      assertThat(honest.answer().text()).contains(ANSWER);
      assertThat(evening.discord.posts(evening.discord.general())).hasSize(1);
      assertThat(Stream.of(bot, direct, webhook).flatMap(p -> p.answers().stream()))
          .allMatch(m -> m.at("message_reference").text("message_id").equals(honest.id()));
      evening.check();
    }
  }
}
