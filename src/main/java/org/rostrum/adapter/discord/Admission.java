package org.rostrum.adapter.discord;

import java.util.Optional;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Observer;

/// Decides who may ask now: everybody within their quota, as long as not too many questions are in
/// flight. Thread-safe.
final class Admission {

  private final House house;
  private final Quotas quotas;
  private final Flights flights;
  private final Observer observer;

  Admission(House house, Quotas quotas, Flights flights, Observer observer) {
    this.house = house;
    this.quotas = quotas;
    this.flights = flights;
    this.observer = observer;
  }

  /// What a member gets who wants to ask.
  sealed interface Decision {

    /// @param note what they should know of their quota; empty where there is nothing
    record Admitted(Flight flight, String note) implements Decision {}

    /// @param why what they are told
    record TurnedAway(Page why) implements Decision {

      private TurnedAway(String text) {
        this(Notice.of(text));
      }
    }
  }

  /// Admits an enquiry where its server lets it be answered. Only questions count against a quota,
  /// and those of whoever manages the server do not; anything else is bounded as buttons are.
  Decision admit(Asking.Place place, Enquiry enquiry) {
    Optional<Page> closed = house.closed(place);
    if (closed.isPresent()) {
      observer.turnedAway("settings");
      return new Decision.TurnedAway(closed.get());
    }
    Optional<Flight> flight = flights.board();
    if (flight.isEmpty()) {
      observer.turnedAway(flights.closed() ? "restart" : "busy");
      return new Decision.TurnedAway(flights.closed() ? Said.RESTARTING : Said.BUSY);
    }
    if (place.admin() || !EnquiryKinds.isQuestion(enquiry)) {
      return unmetered(place, flight.get());
    }
    Quotas.Verdict verdict = quotas.ask(place, house.allowance(place));
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

  private Decision unmetered(Asking.Place place, Flight flight) {
    if (quotas.act(place.member())) {
      return new Decision.Admitted(flight, "");
    }
    flight.close();
    observer.turnedAway("quota");
    return new Decision.TurnedAway(Said.HASTY);
  }

  /// Whether a member may press a button now, wherever they are.
  ///
  /// @return what to say where they may not
  Optional<String> act(long member) {
    if (flights.closed()) {
      return Optional.of(Said.RESTARTING);
    }
    return quotas.act(member) ? Optional.empty() : Optional.of(Said.HASTY);
  }
}
