package org.rostrum.core.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Place;

/// A reply that was shown, as far as its buttons need it later: the reply itself is made again.
///
/// @param before the reply that this one followed in a conversation
/// @param places where the words that it quoted stand, in order
/// @param asker who asked, by their pseudonym
/// @param conversation where it was shown: a channel, a thread, direct messages, by a pseudonym
/// @param server the server in which that is; null for none
/// @param personal whether nobody but the asker saw it
public record Shown(
    ShownId id,
    Enquiry enquiry,
    @Nullable ShownId before,
    List<Place> places,
    String asker,
    String conversation,
    @Nullable String server,
    boolean personal,
    Instant at) {

  public Shown {
    places = List.copyOf(places);
  }

  /// A reply that was shown in no server.
  public Shown(
      ShownId id,
      Enquiry enquiry,
      @Nullable ShownId before,
      List<Place> places,
      String asker,
      String conversation,
      boolean personal,
      Instant at) {
    this(id, enquiry, before, places, asker, conversation, null, personal, at);
  }
}
