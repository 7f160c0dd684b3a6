package org.rostrum.adapter.discord;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;

/// Turns the pages of the list of a server's schedules for its admins. Thread-safe.
final class ScheduleList {

  private static final Pattern FORM = Pattern.compile("s1:list:(?<page>0|[1-9][0-9]{0,3})");

  private final Counter counter;
  private final Dispatch dispatch;
  private final SchedulePages pages;
  private final Executor threads;

  ScheduleList(Counter counter, Dispatch dispatch, Services services, Executor threads) {
    this.counter = counter;
    this.dispatch = dispatch;
    this.pages = new SchedulePages(services);
    this.threads = threads;
  }

  /// The id of a button that leads to a page.
  ///
  /// @param page counted from 0
  static String id(int page) {
    return "s1:list:" + page;
  }

  /// The page that an id leads to; empty for every text that [#id] does not give.
  static OptionalInt parse(String id) {
    Matcher form = FORM.matcher(id);
    return form.matches()
        ? OptionalInt.of(Integer.parseInt(form.group("page")))
        : OptionalInt.empty();
  }

  void turned(ButtonInteractionEvent event, int page) {
    if (!counter.isForAdmin(event)) {
      return;
    }
    String server = Objects.requireNonNull(event.getGuild()).getId();
    Delivery delivery =
        event.getMessage().isEphemeral()
            ? counter.acknowledgeEdit(event)
            : counter.acknowledge(event, true);
    threads.execute(() -> dispatch.send(() -> pages.all(server, page), delivery));
  }
}
