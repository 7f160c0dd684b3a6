package org.rostrum.support;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Feedback;
import org.rostrum.core.desk.FeedbackLog;
import org.rostrum.core.desk.Shown;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.desk.ShownLog;

/// What is remembered, in maps. Thread-safe.
public final class InMemoryStore implements ShownLog, FeedbackLog {

  private final Map<ShownId, Shown> shown = new LinkedHashMap<>();
  private final Map<String, ShownId> messages = new LinkedHashMap<>();
  private final List<Feedback> feedback = new ArrayList<>();
  private final Set<ShownId> settled = new HashSet<>();

  @Override
  public synchronized void keep(Shown reply) {
    shown.put(
        reply.id(),
        new Shown(
            reply.id(),
            reply.enquiry(),
            reply.before(),
            reply.places(),
            reply.asker(),
            reply.conversation(),
            reply.server(),
            reply.personal(),
            reply.at().truncatedTo(ChronoUnit.MICROS)));
  }

  /// All that is kept, as text.
  public synchronized String everything() {
    return shown.values() + "\n" + feedback;
  }

  @Override
  public synchronized Optional<Shown> find(ShownId id) {
    return Optional.ofNullable(shown.get(id));
  }

  @Override
  public synchronized void sentAs(ShownId id, String message) {
    if (shown.containsKey(id)) {
      messages.put(message, id);
    }
  }

  @Override
  public synchronized Optional<Shown> inMessage(String message) {
    return Optional.ofNullable(messages.get(message)).map(shown::get);
  }

  @Override
  public synchronized Optional<Shown> latest(String conversation, Instant since) {
    return List.copyOf(shown.values()).reversed().stream()
        .filter(reply -> reply.enquiry() instanceof Enquiry.Ask && !reply.personal())
        .filter(reply -> reply.conversation().equals(conversation))
        .filter(reply -> !reply.at().isBefore(since.truncatedTo(ChronoUnit.MICROS)))
        .sorted(Comparator.comparing(Shown::at).reversed())
        .findFirst();
  }

  @Override
  public synchronized boolean share(ShownId id) {
    Shown reply = shown.get(id);
    if (reply == null || !reply.personal()) {
      return false;
    }
    shown.put(
        id,
        new Shown(
            id,
            reply.enquiry(),
            reply.before(),
            reply.places(),
            reply.asker(),
            reply.conversation(),
            reply.server(),
            false,
            reply.at()));
    return true;
  }

  @Override
  public synchronized int forget(Instant before) {
    Set<ShownId> old = new HashSet<>();
    shown.values().stream()
        .filter(reply -> reply.at().isBefore(before.truncatedTo(ChronoUnit.MICROS)))
        .forEach(reply -> old.add(reply.id()));
    shown.keySet().removeAll(old);
    messages.values().removeAll(old);
    feedback.removeIf(given -> old.contains(given.shown()));
    return old.size();
  }

  @Override
  public synchronized int forgetMember(String member) {
    Set<ShownId> theirs = new HashSet<>();
    shown.values().stream()
        .filter(reply -> reply.asker().equals(member))
        .forEach(reply -> theirs.add(reply.id()));
    int before = feedback.size();
    feedback.removeIf(given -> given.member().equals(member));
    int opinions = before - feedback.size();
    shown.keySet().removeAll(theirs);
    messages.values().removeAll(theirs);
    feedback.removeIf(given -> theirs.contains(given.shown()));
    return opinions + theirs.size();
  }

  @Override
  public synchronized void keep(Feedback given) {
    if (shown.containsKey(given.shown())) {
      feedback.removeIf(
          other -> other.shown().equals(given.shown()) && other.member().equals(given.member()));
      feedback.add(
          new Feedback(
              given.shown(),
              given.member(),
              given.reason(),
              given.note(),
              given.at().truncatedTo(ChronoUnit.MICROS)));
    }
  }

  @Override
  public synchronized List<Feedback> on(ShownId id) {
    return feedback.stream().filter(given -> given.shown().equals(id)).toList();
  }

  @Override
  public synchronized List<ShownId> unsettled() {
    return feedback.stream()
        .filter(given -> !given.good() && !settled.contains(given.shown()))
        .map(Feedback::shown)
        .distinct()
        .toList();
  }

  @Override
  public synchronized boolean settle(ShownId id) {
    return unsettled().contains(id) && settled.add(id);
  }
}
