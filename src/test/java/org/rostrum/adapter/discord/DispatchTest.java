package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.support.InMemorySchedules;
import org.rostrum.support.InMemorySettings;
import org.rostrum.support.InMemoryStore;

/// Whoever asked hears of it, whatever goes wrong on the way to them.
class DispatchTest {

  private final Workroom workroom = new Workroom();
  private final CountingObserver observer = new CountingObserver();
  private final Services services =
      Evening.services(
          Bookshelf.of(List.of("One")),
          new InMemoryStore(),
          new InMemorySchedules(),
          new InMemorySettings(),
          observer);
  private final House house = new House(services, 10, 10);
  private final Dispatch dispatch =
      new Dispatch(house, new Replies(services, house), services, workroom, Runnable::run);

  @AfterEach
  void close() {
    workroom.close();
  }

  /// Takes notices alone, as JDA refuses a page that is too big for a message.
  private static final class Narrow implements Delivery {

    final List<String> sent = new ArrayList<>();

    @Override
    public boolean acknowledged() {
      return true;
    }

    @Override
    public String send(Page page) {
      if (page.all().size() > 1) {
        throw new IllegalStateException("Cannot build message with over 1 total components");
      }
      sent.add(((TextDisplay) page.components().getFirst()).getContent());
      return "1";
    }
  }

  @Test
  void aPageThatCannotBeSentIsAnIncidentThatThePersonIsToldOf() {
    Narrow delivery = new Narrow();

    dispatch.send(() -> new Page(List.of(TextDisplay.of("too"), TextDisplay.of("big"))), delivery);

    assertThat(delivery.sent).singleElement().asString().contains("report incident");
    assertThat(observer.failures("bug")).isEqualTo(1);
  }

  @Test
  void anAnswerThatCannotBeWorkedOutIsOneToo() {
    Narrow delivery = new Narrow();
    workroom.close();

    dispatch.answer(
        new Asking(new Enquiry.Themes(), null, new Asking.Place(1, "Ana", 2L, 3), null, false),
        delivery,
        new Flights(1).board().orElseThrow(),
        "");

    assertThat(delivery.sent).singleElement().asString().contains("report incident");
  }
}
