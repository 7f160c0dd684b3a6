package org.rostrum.adapter.discord;

import java.util.concurrent.Executor;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import org.rostrum.core.desk.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deletes what is remembered of a member who wants that. Thread-safe.
final class Forgetting {

  private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

  private final Counter counter;
  private final Dispatch dispatch;
  private final Services services;
  private final Executor threads;

  Forgetting(Counter counter, Dispatch dispatch, Services services, Executor threads) {
    this.counter = counter;
    this.dispatch = dispatch;
    this.services = services;
    this.threads = threads;
  }

  void slash(SlashCommandInteractionEvent event) {
    String member = event.getUser().getId();
    Delivery delivery = counter.acknowledge(event, true);
    threads.execute(() -> dispatch.send(() -> Notice.of(forgotten(member)), delivery));
  }

  private String forgotten(String member) {
    services.unanswered().forget(member);
    try {
      return deleted(member);
    } catch (StoreException trouble) {
      LOG.warn("A member is not forgotten: {}", trouble.getMessage());
      return Said.NOT_FORGOTTEN;
    }
  }

  private String deleted(String member) {
    String pseudonym = services.pseudonyms().pseudonym(member);
    int number = services.shown().forgetMember(pseudonym);
    int questions = services.questions().forgetAsker(pseudonym);
    int changes =
        services.settings().forgetAdmin(member) + services.schedules().forgetAdmin(member);
    return number + questions + changes == 0
        ? "Nothing is remembered of you."
        : "Everything that was remembered of you is deleted: "
            + (number == 1 ? "1 reply or opinion" : number + " replies and opinions")
            + (questions == 0
                ? ""
                : questions == 1 ? ", 1 question" : ", " + questions + " questions")
            + (changes == 0
                ? "."
                : ". What you set up or changed as an admin stays as it is, without your name.")
            + " Buttons on answers to you no longer work; messages in Discord are yours to delete.";
  }
}
