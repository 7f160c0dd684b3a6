package org.rostrum.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.discord.Journal;
import org.rostrum.discord.Prank;

/// What Discord's journal holds for each thing that members did.
final class Ledger {

  private static final Duration TOO_LATE = Duration.ofSeconds(2);

  private final Map<String, List<Journal.Entry>> byToken = new HashMap<>();
  private final Map<String, List<Journal.Entry>> byQuestion = new HashMap<>();
  private final Map<String, List<Journal.Entry>> typing = new HashMap<>();

  Ledger(List<Journal.Entry> entries) {
    for (Journal.Entry entry : entries) {
      Map<String, String> path = entry.request().path();
      String token = path.getOrDefault("interaction_token", path.get("webhook_token"));
      String question = entry.body().text("message_reference.message_id");
      if (token != null) {
        add(byToken, token, entry);
      } else if (!question.isEmpty()) {
        add(byQuestion, question, entry);
      } else if (entry.route().endsWith("/typing")) {
        add(typing, path.getOrDefault("channel_id", ""), entry);
      }
    }
  }

  private static void add(Map<String, List<Journal.Entry>> map, String key, Journal.Entry entry) {
    map.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
  }

  /// What was sent for an act, typing apart.
  List<Journal.Entry> sentFor(Act act) {
    return switch (act) {
      case Act.Used used -> byToken.getOrDefault(used.token(), List.of());
      case Act.Wrote wrote -> byQuestion.getOrDefault(wrote.message().id(), List.of());
    };
  }

  /// The time until Discord took an acknowledgement: of a message, that the bot types or answers.
  /// Empty where it took none.
  Optional<Duration> acknowledged(Act act) {
    return switch (act) {
      case Act.Used used when !used.interaction().isAcknowledged() -> Optional.empty();
      case Act.Used used -> Optional.of(used.interaction().acknowledgedAfter());
      case Act.Wrote wrote -> firstSign(wrote).map(at -> Duration.between(wrote.at(), at));
    };
  }

  private Optional<Instant> firstSign(Act.Wrote wrote) {
    List<Journal.Entry> signs = new ArrayList<>(sentFor(wrote));
    signs.addAll(typing.getOrDefault(wrote.channel(), List.of()));
    return signs.stream()
        .filter(Ledger::taken)
        .map(Journal.Entry::at)
        .filter(at -> !at.isBefore(wrote.at()))
        .min(Instant::compareTo);
  }

  /// Whether Discord told the bot of an interaction when it was too late to acknowledge it.
  static boolean late(Act act) {
    return act instanceof Act.Used used
        && Duration.between(used.interaction().madeAt(), used.at()).compareTo(TOO_LATE) > 0;
  }

  /// Whether Discord did what a request asks, though its answer may have been lost.
  static boolean taken(Journal.Entry entry) {
    return entry.status() / 100 == 2
        || entry.prank().filter(Prank.DropAfter.class::isInstance).isPresent()
            && !entry.answer().has("code");
  }

  /// The refusals among what was sent for an act, in words.
  List<String> refusals(Act act) {
    return sentFor(act).stream().flatMap(entry -> refusal(entry).stream()).toList();
  }

  private static Optional<String> refusal(Journal.Entry entry) {
    return entry
        .prank()
        .filter(Prank.Refused.class::isInstance)
        .map(Prank.Refused.class::cast)
        .map(refused -> what(entry) + " refused by fault: " + refused.message());
  }

  private static String what(Journal.Entry entry) {
    String route = entry.route();
    return route.endsWith("/callback")
        ? "acknowledgement"
        : route.startsWith("PATCH") ? "edit" : "message";
  }
}
