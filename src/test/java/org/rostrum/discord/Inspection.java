package org.rostrum.discord;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// Reads each request as Discord does, and keeps what it complains of.
final class Inspection {

  private final List<Complaint> complaints = new CopyOnWriteArrayList<>();

  private final Set<String> pingable = ConcurrentHashMap.newKeySet();

  void allowPing(String role) {
    pingable.add(role);
  }

  List<Complaint> complaints() {
    return List.copyOf(complaints);
  }

  List<String> complaintsAbout(Request request) {
    List<String> reasons =
        Stream.of(
                OfficialDescription.complaintsAbout(request),
                Rules.complaintsAbout(request, pingable))
            .flatMap(List::stream)
            .toList();
    reasons.forEach(
        reason -> complaints.add(new Complaint(request.route(), reason, request.body())));
    return reasons;
  }

  void forget() {
    complaints.clear();
  }
}
