package org.rostrum.adapter.discord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.Byline;
import org.rostrum.core.schedule.PostLog;
import org.rostrum.core.schedule.Preview;
import org.rostrum.core.schedule.Schedule;
import org.rostrum.core.schedule.ScheduleBook;
import org.rostrum.core.schedule.Weekdays;

/// Schedules as their admins see them. Thread-safe.
final class SchedulePages {

  private static final int PREVIEW = 5;
  private static final int WORDS = 160;
  private static final int NAME = 60;
  private static final int WHY = 300;
  private static final int NOTE = 500;

  /// On a page of the list: each takes seven of the components that a message can have.
  private static final int AT_A_TIME = 5;

  private final Services services;
  private final ServerDesks desks;
  private final ScheduleBook book;
  private final PostLog log;

  SchedulePages(Services services) {
    this.services = services;
    this.desks = services.serverDesks();
    this.book = services.schedules();
    this.log = services.posts();
  }

  /// The first schedules of a server.
  Page all(String server) {
    return all(server, 0);
  }

  /// The schedules of a server, a few at a time.
  ///
  /// @param page counted from 0; the last one where there are fewer
  Page all(String server, int page) {
    List<Schedule> schedules = book.of(server);
    if (schedules.isEmpty()) {
      return Notice.of(
          "No quotation of the day is posted here yet. Use /rostrum quote-of-the-day again, and say"
              + " in which channel, at what time and in which time zone.");
    }
    int last = (schedules.size() - 1) / AT_A_TIME;
    int number = Math.clamp(page, 0, last);
    int from = number * AT_A_TIME;
    int to = Math.min(from + AT_A_TIME, schedules.size());
    List<MessageTopLevelComponent> components = new ArrayList<>();
    components.add(
        TextDisplay.of(
            last == 0
                ? "### Quotations of the day"
                : "### Quotations of the day, %d to %d of %d"
                    .formatted(from + 1, to, schedules.size())));
    schedules.subList(from, to).forEach(schedule -> components.add(listed(schedule)));
    List<Button> turning = new ArrayList<>();
    if (number > 0) {
      turning.add(Button.secondary(ScheduleList.id(number - 1), "Those before"));
    }
    if (number < last) {
      turning.add(Button.secondary(ScheduleList.id(number + 1), "More"));
    }
    if (!turning.isEmpty()) {
      components.add(ActionRow.of(turning));
    }
    return new Page(components);
  }

  private Container listed(Schedule schedule) {
    return Container.of(
        TextDisplay.of(described(schedule)),
        ActionRow.of(
            button(ScheduleAct.Verb.SHOW, schedule, "Show"),
            button(ScheduleAct.Verb.NOW, schedule, "Post one now"),
            schedule.paused()
                ? button(ScheduleAct.Verb.RESUME, schedule, "Go on")
                : button(ScheduleAct.Verb.PAUSE, schedule, "Pause"),
            button(ScheduleAct.Verb.STOP, schedule, "Stop")));
  }

  /// One schedule, and what it will post.
  ///
  /// @param note what was just done; empty for nothing
  Page one(Schedule schedule, String note, Instant now) {
    StringBuilder text = new StringBuilder();
    if (!note.isEmpty()) {
      text.append("**").append(Markdown.clipped(note, NOTE)).append("**\n");
    }
    text.append(described(schedule)).append("\n");
    if (schedule.paused()) {
      text.append("Paused: nothing is posted until it goes on.");
    } else {
      text.append("**To come**");
      for (Preview.Coming coming :
          new Preview(book.of(schedule.server()), log, new DeskQuotations(desks))
              .of(schedule, now, PREVIEW)) {
        text.append("\n").append(line(coming));
      }
    }
    return new Page(
        List.of(
            Container.of(TextDisplay.of(text.toString())),
            ActionRow.of(
                button(ScheduleAct.Verb.NOW, schedule, "Post one now"),
                schedule.paused()
                    ? button(ScheduleAct.Verb.RESUME, schedule, "Go on")
                    : button(ScheduleAct.Verb.PAUSE, schedule, "Pause"),
                button(ScheduleAct.Verb.STOP, schedule, "Stop"))));
  }

  /// Asks whether a schedule is to end.
  Page stop(Schedule schedule) {
    return new Page(
        List.of(
            TextDisplay.of(
                "Stop this for good? Its settings are forgotten then; *Keep* leaves all as it is.\n"
                    + described(schedule)),
            ActionRow.of(
                Button.danger(
                    new ScheduleAct(ScheduleAct.Verb.END, schedule.id()).id(), "Stop for good"),
                button(ScheduleAct.Verb.SHOW, schedule, "Keep"))));
  }

  private static Button button(ScheduleAct.Verb verb, Schedule schedule, String label) {
    return Button.secondary(new ScheduleAct(verb, schedule.id()).id(), label);
  }

  private String described(Schedule schedule) {
    StringBuilder text = new StringBuilder();
    text.append("<#").append(schedule.channel()).append(">, ");
    text.append(Weekdays.words(schedule.days())).append(" at ").append(schedule.time());
    text.append(" (").append(Markdown.line(schedule.zone().getId())).append(")");
    if (schedule.role() != null) {
      text.append(", tells <@&").append(schedule.role()).append(">");
    }
    SpeakerId speaker = schedule.speaker();
    if (speaker != null) {
      text.append("; by ").append(Markdown.clipped(name(speaker), NAME)).append(" alone");
    }
    ThemeId theme = schedule.theme();
    if (theme != null) {
      text.append("; on ").append(Markdown.clipped(name(theme), NAME)).append(" alone");
    }
    if (schedule.paused()) {
      text.append(" · paused");
    }
    if (schedule.barred() != null) {
      text.append("\n⚠️ It cannot post now: ").append(Markdown.clipped(schedule.barred(), WHY));
    }
    return text.toString();
  }

  private Desk desk() {
    return services.desk();
  }

  private String name(SpeakerId id) {
    return desk().naming().speakers().stream()
        .filter(person -> person.ids().contains(id))
        .map(person -> person.speaker().name())
        .findFirst()
        .orElse(id.value());
  }

  private String name(ThemeId id) {
    return desk().library().themes().stream()
        .filter(theme -> theme.id().equals(id))
        .map(theme -> theme.name())
        .findFirst()
        .orElse(id.value());
  }

  private String line(Preview.Coming coming) {
    String at = "<t:" + coming.at().getEpochSecond() + ":F>: ";
    Place place = coming.place();
    return at + words(place).orElse("nothing fits, so nothing will be posted");
  }

  /// The words of a quotation, by whom, as the desk gives them.
  private Optional<String> words(@Nullable Place place) {
    return place == null
        ? Optional.empty()
        : desk().answer(new Enquiry.Quotation(place, null), null).reply().blocks().stream()
            .filter(Block.Quotation.class::isInstance)
            .map(Block.Quotation.class::cast)
            .findFirst()
            .map(
                quotation -> {
                  Byline by = quotation.reference().byline();
                  return "“"
                      + Markdown.clipped(quotation.words(), WORDS)
                      + "”"
                      + (by == null ? "" : " — " + Markdown.clipped(by.name(), NAME));
                });
  }
}
