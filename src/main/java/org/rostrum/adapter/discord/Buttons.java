package org.rostrum.adapter.discord;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Function;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Shown;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.question.Question;

/// What happens when a button is pressed, however old its message. What it leads to is shown to the
/// member who pressed it alone, except what they share.
final class Buttons {

  private final Admission admission;
  private final House house;
  private final Counter counter;
  private final Dispatch dispatch;
  private final Replies replies;
  private final Memory memory;
  private final Reach reach;
  private final ScheduleDesk schedules;
  private final ScheduleList list;
  private final SettingsDesk settings;
  private final Executor threads;

  Buttons(
      Admission admission,
      House house,
      Counter counter,
      Dispatch dispatch,
      Replies replies,
      Memory memory,
      ScheduleDesk schedules,
      ScheduleList list,
      SettingsDesk settings,
      Executor threads) {
    this.admission = admission;
    this.house = house;
    this.counter = counter;
    this.dispatch = dispatch;
    this.replies = replies;
    this.memory = memory;
    this.reach = new Reach(house, memory);
    this.schedules = schedules;
    this.list = list;
    this.settings = settings;
    this.threads = threads;
  }

  void pressed(ButtonInteractionEvent event) {
    Asking.Place place = Asking.Place.of(event);
    Optional<String> hasty = admission.act(place.member());
    Optional<Pressed> pressed = Pressed.parse(event.getComponentId());
    Optional<PanelAct> panel = PanelAct.parse(event.getComponentId());
    Optional<ScheduleAct> act = ScheduleAct.parse(event.getComponentId());
    OptionalInt listed = ScheduleList.parse(event.getComponentId());
    if (hasty.isPresent()) {
      counter.tell(event, hasty.get());
    } else if (act.isPresent()) {
      schedules.pressed(event, act.get());
    } else if (listed.isPresent()) {
      list.turned(event, listed.getAsInt());
    } else if (panel.isPresent()) {
      settings.pressed(event, panel.get());
    } else if (pressed.isEmpty()) {
      counter.tell(event, Said.NOT_MINE);
    } else if (house.closed(place).isEmpty()) {
      handle(event, place, pressed.get());
    } else {
      counter.later(
          event,
          () ->
              reach
                  .closed(event, pressed.get())
                  .ifPresentOrElse(
                      why -> counter.show(event, why), () -> handle(event, place, pressed.get())));
    }
  }

  private void handle(ButtonInteractionEvent event, Asking.Place place, Pressed pressed) {
    ShownId id = pressed.shown();
    switch (pressed) {
      case Pressed.FollowUp followUp -> event.replyModal(Forms.followUp(followUp)).queue();
      case Pressed.Bad bad -> event.replyModal(Forms.reason(bad)).queue();
      case Pressed.Context context ->
          show(event, id, shown -> replies.context(place, shown, context.quotation()));
      case Pressed.Why _ -> show(event, id, shown -> replies.why(place, shown));
      case Pressed.Extract _ -> show(event, id, shown -> replies.extract(place, shown));
      case Pressed.Page page -> turn(event, place, id, page.page());
      case Pressed.Good _ ->
          show(event, id, shown -> memory.rate(shown, event.getUser(), null, ""));
      case Pressed.Choice choice -> choose(event, choice);
      case Pressed.Theme theme -> tell(event, theme);
      case Pressed.More _ -> more(event, id);
      case Pressed.Share _ -> share(event, id);
    }
  }

  /// Shows something of a reply to the member alone.
  private void show(IReplyCallback event, ShownId id, Function<Shown, Page> page) {
    Delivery delivery = counter.acknowledge(event, true);
    threads.execute(() -> dispatch.send(() -> of(event, id, page), delivery));
  }

  /// Another page: in the place of the one before, where the member alone sees that.
  private void turn(ButtonInteractionEvent event, Asking.Place place, ShownId id, int number) {
    Delivery delivery =
        event.getMessage().isEphemeral()
            ? counter.acknowledgeEdit(event)
            : counter.acknowledge(event, true);
    threads.execute(
        () ->
            dispatch.send(
                () -> of(event, id, shown -> replies.page(place, shown, number)), delivery));
  }

  /// More evidence costs as much as a question.
  private void more(ButtonInteractionEvent event, ShownId id) {
    Asking.Place place = Asking.Place.of(event);
    counter.later(
        event,
        () -> {
          switch (memory.find(id, event.getUser())) {
            case Memory.Found.Known(Shown shown)
                when shown.enquiry() instanceof Enquiry.Ask(Question question) ->
                counter.take(
                    event,
                    new Asking(
                        new Enquiry.More(question), shown.before(), place, question.text(), true));
            case Memory.Found.Known _ -> counter.tell(event, Said.NOTHING_MORE);
            case Memory.Found.Unknown(String why) -> counter.tell(event, why);
          }
        });
  }

  /// The same question once more, of the person chosen; it costs as much as any. Whoever asked it
  /// gets the answer where they asked, others for themselves alone.
  private void choose(ButtonInteractionEvent event, Pressed.Choice choice) {
    Asking.Place place = Asking.Place.of(event);
    counter.later(
        event,
        () -> {
          switch (memory.find(choice.shown(), event.getUser())) {
            case Memory.Found.Known(Shown shown)
                when shown.enquiry() instanceof Enquiry.Ask(Question question) ->
                replies
                    .chosen(place, shown, choice.number())
                    .ifPresentOrElse(
                        person ->
                            counter.take(
                                event,
                                new Asking(
                                    new Enquiry.Ask(
                                        new Question(question.text(), question.source(), person)),
                                    shown.before(),
                                    place,
                                    question.text(),
                                    personal(event, shown))),
                        () -> counter.tell(event, Said.CHANGED));
            case Memory.Found.Known _ -> counter.tell(event, Said.NOT_MINE);
            case Memory.Found.Unknown(String why) -> counter.tell(event, why);
          }
        });
  }

  /// What follows a reply is for whoever asked alone where that was, and where the server has
  /// chosen that since; and so it is for others.
  private boolean personal(ButtonInteractionEvent event, Shown shown) {
    return shown.personal()
        || house.personal(Asking.Place.of(event))
        || !memory.isOf(shown, event.getUser());
  }

  /// A theme in short, as if it had been asked for: where the answer that named it stands for
  /// whoever asked, for others alone.
  private void tell(ButtonInteractionEvent event, Pressed.Theme pressed) {
    Asking.Place place = Asking.Place.of(event);
    counter.later(
        event,
        () -> {
          switch (memory.find(pressed.shown(), event.getUser())) {
            case Memory.Found.Known(Shown shown) ->
                replies
                    .nearest(place, shown, pressed.number())
                    .ifPresentOrElse(
                        theme ->
                            counter.take(
                                event,
                                new Asking(
                                    new Enquiry.ThemeGist(theme.id()),
                                    null,
                                    place,
                                    null,
                                    personal(event, shown))),
                        () -> counter.tell(event, Said.CHANGED));
            case Memory.Found.Unknown(String why) -> counter.tell(event, why);
          }
        });
  }

  /// Marked as shared before it is sent, so that pressing twice shares once.
  private void share(ButtonInteractionEvent event, ShownId id) {
    Asking.Place place = Asking.Place.of(event);
    String sharer = event.getUser().getEffectiveName();
    counter.later(
        event,
        () -> {
          switch (memory.find(id, event.getUser())) {
            case Memory.Found.Unknown(String why) -> counter.tell(event, why);
            case Memory.Found.Known(Shown shown) when !memory.share(shown) ->
                counter.tell(event, Said.SHARED);
            case Memory.Found.Known(Shown shown) ->
                dispatch.send(
                    () -> replies.shared(place, shown, sharer), counter.acknowledge(event, false));
          }
        });
  }

  private Page of(IReplyCallback event, ShownId id, Function<Shown, Page> page) {
    return switch (memory.find(id, event.getUser())) {
      case Memory.Found.Known(Shown shown) -> page.apply(shown);
      case Memory.Found.Unknown(String why) -> Notice.of(why);
    };
  }
}
