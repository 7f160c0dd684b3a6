package org.rostrum.adapter.discord;

import java.util.Optional;
import net.dv8tion.jda.api.interactions.Interaction;

/// Whether what stands under a reply works where it is pressed. A quotation of the day may be
/// posted where nothing is answered; what is under it works there all the same.
record Reach(House house, Memory memory) {

  /// Why it does not; empty where it does. May wait for what is stored, where nothing is answered.
  Optional<Page> closed(Interaction event, Pressed pressed) {
    Asking.Place place = Asking.Place.of(event);
    Optional<Page> closed = house.closed(place);
    if (closed.isEmpty() || house.closedTo(place).isPresent()) {
      return closed;
    }
    return memory.isPostIn(pressed.shown(), place.channel(), event.getJDA().getSelfUser())
        ? Optional.empty()
        : closed;
  }
}
