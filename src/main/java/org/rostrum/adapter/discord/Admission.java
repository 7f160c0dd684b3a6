package org.rostrum.adapter.discord;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Observer;

/// Decides who may ask now: everybody within their quota, as long as not too many questions are in
/// flight. Thread-safe.
final class Admission {

  private final Quotas quotas;
  private final Flights flights;
  private final Observer observer;

  Admission(Quotas quotas, Flights flights, Observer observer) {
    this.quotas = quotas;
    this.flights = flights;
    this.observer = observer;
  }

  /// What a member gets who wants to ask.
  sealed interface Decision {

    /// @param note what they should know of their quota; empty where there is nothing
    record Admitted(Flight flight, String note) implements Decision {}

    record TurnedAway(String why) implements Decision {}
  }

  Decision admit(long member, @Nullable Long guild) {
    Optional<Flight> flight = flights.board();
    if (flight.isEmpty()) {
      observer.turnedAway(flights.closed() ? "restart" : "busy");
      return new Decision.TurnedAway(flights.closed() ? Said.RESTARTING : Said.BUSY);
    }
    Quotas.Verdict verdict = quotas.ask(member, guild);
    String note = verdict.note();
    return switch (verdict) {
      case Quotas.Verdict.Granted _ -> new Decision.Admitted(flight.get(), note);
      case Quotas.Verdict.Spent _ -> {
        flight.get().close();
        observer.turnedAway("quota");
        yield new Decision.TurnedAway(note);
      }
    };
  }

  /// Whether a member may press a button now.
  ///
  /// @return what to say where they may not
  Optional<String> act(long member) {
    if (flights.closed()) {
      return Optional.of(Said.RESTARTING);
    }
    return quotas.act(member) ? Optional.empty() : Optional.of(Said.HASTY);
  }
}
