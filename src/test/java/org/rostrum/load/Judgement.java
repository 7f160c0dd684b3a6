package org.rostrum.load;

import java.util.List;
import org.rostrum.discord.Body;
import org.rostrum.discord.Journal;
import org.rostrum.discord.Member;

/// Decides what became of each thing that members did, and finds what was sent twice.
final class Judgement {

  private static final String BUG = "Something went wrong";
  private static final String FORBIDDEN = "I may not write where you asked me.";

  private final Ledger ledger;

  Judgement(Ledger ledger) {
    this.ledger = ledger;
  }

  Fate fate(Act act) {
    List<Journal.Entry> taken = ledger.sentFor(act).stream().filter(Ledger::taken).toList();
    List<String> refusals = ledger.refusals(act);
    if (taken.stream().anyMatch(entry -> entry.body().toString().contains(BUG))) {
      return new Fate(Fate.Kind.UNEXPLAINED, "an incident: " + act.kind());
    }
    if (taken.stream().anyMatch(Judgement::isAnswer)) {
      return Fate.ANSWER;
    }
    if (taken.stream().anyMatch(Judgement::isNotice)) {
      return new Fate(Fate.Kind.TOLD, notice(taken));
    }
    if (act instanceof Act.Wrote wrote && toldAlone(wrote)) {
      return new Fate(Fate.Kind.TOLD, "(by direct message) " + FORBIDDEN + " ...");
    }
    if (Ledger.late(act)) {
      return new Fate(Fate.Kind.LOST, "reached the bot too late to be acknowledged");
    }
    return refusals.isEmpty()
        ? new Fate(Fate.Kind.UNEXPLAINED, act.kind() + ": " + ledger.sentFor(act))
        : new Fate(Fate.Kind.LOST, refusals.getLast());
  }

  /// What Discord would show twice: two callbacks taken, two different edits, two messages.
  List<String> twice(Act act) {
    List<Journal.Entry> taken = ledger.sentFor(act).stream().filter(Ledger::taken).toList();
    long callbacks = taken.stream().filter(entry -> entry.route().endsWith("/callback")).count();
    long edits =
        taken.stream()
            .filter(entry -> entry.route().startsWith("PATCH"))
            .map(entry -> entry.body().toString())
            .distinct()
            .count();
    long messages =
        taken.stream()
            .filter(entry -> entry.route().startsWith("POST") && !isCallback(entry))
            .map(entry -> entry.answer().text("id"))
            .distinct()
            .count();
    return callbacks > 1 || edits > 1 || messages > 1
        ? List.of(act.kind() + ": " + taken)
        : List.of();
  }

  private static boolean toldAlone(Act.Wrote wrote) {
    Member alone = wrote.member().inDirectMessage();
    return !alone.place().equals(wrote.message().place())
        && alone.standIn().posts(alone.place()).stream()
            .anyMatch(shown -> shown.text().contains(FORBIDDEN));
  }

  private static boolean isCallback(Journal.Entry entry) {
    return entry.route().endsWith("/callback");
  }

  /// An edit, a form, or a message in reply to a message.
  private static boolean isAnswer(Journal.Entry entry) {
    Body body = entry.body();
    return entry.route().startsWith("PATCH")
        || (isCallback(entry) && body.number("type") == 9)
        || body.has("message_reference");
  }

  /// A reply at once, or a further message: of Rostrum's own.
  private static boolean isNotice(Journal.Entry entry) {
    return isCallback(entry) ? entry.body().number("type") == 4 : entry.route().startsWith("POST");
  }

  private static String notice(List<Journal.Entry> taken) {
    return taken.stream()
        .filter(Judgement::isNotice)
        .flatMap(entry -> entry.body().everyObject())
        .filter(part -> part.number("type") == 10)
        .map(part -> part.text("content"))
        .findFirst()
        .orElse("a notice");
  }
}
