package org.rostrum.adapter.discord;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import net.dv8tion.jda.api.modals.Modal;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Feedback;
import org.rostrum.core.desk.Shown;
import org.rostrum.core.question.Question;

/// The forms that buttons open, and what is sent by them.
final class Forms {

  private static final String QUESTION = "question";
  private static final String REASON = "reason";
  private static final String NOTE = "note";
  private static final int LONGEST_QUESTION = 2000;
  private static final int LONGEST_NOTE = 500;

  private final Admission admission;
  private final House house;
  private final Counter counter;
  private final Dispatch dispatch;
  private final Memory memory;
  private final Reach reach;
  private final SettingsDesk settings;
  private final Complaints complaints;
  private final Executor threads;

  Forms(
      Admission admission,
      House house,
      Counter counter,
      Dispatch dispatch,
      Memory memory,
      SettingsDesk settings,
      Complaints complaints,
      Executor threads) {
    this.admission = admission;
    this.house = house;
    this.counter = counter;
    this.dispatch = dispatch;
    this.memory = memory;
    this.reach = new Reach(house, memory);
    this.settings = settings;
    this.complaints = complaints;
    this.threads = threads;
  }

  static Modal followUp(Pressed.FollowUp pressed) {
    return Modal.create(pressed.id(), "Ask a follow-up")
        .addComponents(
            Label.of(
                "Your question",
                "What was said before is kept in mind, so a few words will do.",
                TextInput.create(QUESTION, TextInputStyle.PARAGRAPH)
                    .setRequiredRange(1, LONGEST_QUESTION)
                    .build()))
        .build();
  }

  static Modal reason(Pressed.Bad pressed) {
    return Modal.create(pressed.id(), "What was wrong?")
        .addComponents(
            Label.of(
                "What was wrong?",
                StringSelectMenu.create(REASON)
                    .addOption("Wrong speaker", value(Feedback.Reason.WRONG_SPEAKER))
                    .addOption("Wrong quote", value(Feedback.Reason.WRONG_QUOTE))
                    .addOption("Not answered", value(Feedback.Reason.NOT_ANSWERED))
                    .addOption("Other", value(Feedback.Reason.OTHER))
                    .build()),
            Label.of(
                "In your own words",
                TextInput.create(NOTE, TextInputStyle.PARAGRAPH)
                    .setRequired(false)
                    .setMaxLength(LONGEST_NOTE)
                    .build()))
        .build();
  }

  void submitted(ModalInteractionEvent event) {
    Optional<PanelAct> panel = PanelAct.parse(event.getModalId());
    Optional<Pressed> pressed = Pressed.parse(event.getModalId());
    Asking.Place place = Asking.Place.of(event);
    Optional<String> hasty = admission.act(place.member());
    if (hasty.isPresent()) {
      counter.tell(event, hasty.get());
    } else if (panel.isPresent()) {
      settings.submitted(event, panel.get());
    } else if (house.closed(place).isEmpty() || pressed.isEmpty()) {
      handle(event, pressed.orElse(null));
    } else {
      counter.later(
          event,
          () ->
              reach
                  .closed(event, pressed.get())
                  .ifPresentOrElse(
                      why -> counter.show(event, why), () -> handle(event, pressed.get())));
    }
  }

  private void handle(ModalInteractionEvent event, @Nullable Pressed pressed) {
    switch (pressed) {
      case Pressed.FollowUp followUp -> ask(event, followUp);
      case Pressed.Bad bad -> rate(event, bad);
      case null, default -> counter.tell(event, Said.NOT_MINE);
    }
  }

  /// Answered to everybody, or to the asker alone where the answer that it follows was, or where
  /// the server has chosen that since.
  private void ask(ModalInteractionEvent event, Pressed.FollowUp followUp) {
    String question = text(event, QUESTION);
    if (question.isBlank()) {
      counter.tell(event, Said.HOW);
      return;
    }
    Asking.Place place = Asking.Place.of(event);
    counter.later(
        event,
        () -> {
          switch (memory.find(followUp.shown(), event.getUser())) {
            case Memory.Found.Unknown(String why) -> counter.tell(event, why);
            case Memory.Found.Known(Shown shown) ->
                counter.take(
                    event,
                    new Asking(
                        new Enquiry.Ask(new Question(question)),
                        shown.id(),
                        place,
                        question,
                        shown.personal() || house.personal(place)));
          }
        });
  }

  private void rate(ModalInteractionEvent event, Pressed.Bad bad) {
    Delivery delivery = counter.acknowledge(event, true);
    threads.execute(
        () ->
            dispatch.send(
                () ->
                    switch (memory.find(bad.shown(), event.getUser())) {
                      case Memory.Found.Unknown(String why) -> Notice.of(why);
                      case Memory.Found.Known(Shown shown) -> {
                        Feedback.Reason reason = reason(event);
                        String note = text(event, NOTE);
                        Page thanks = memory.rate(shown, event.getUser(), reason, note);
                        complaints.tell(event, shown, reason, note);
                        yield thanks;
                      }
                    },
                delivery));
  }

  private static Feedback.Reason reason(ModalInteractionEvent event) {
    ModalMapping chosen = event.getValue(REASON);
    if (chosen != null && chosen.getType() == Component.Type.STRING_SELECT) {
      for (Feedback.Reason reason : Feedback.Reason.values()) {
        if (chosen.getAsStringList().contains(value(reason))) {
          return reason;
        }
      }
    }
    return Feedback.Reason.OTHER;
  }

  private static String text(ModalInteractionEvent event, String field) {
    ModalMapping typed = event.getValue(field);
    return typed != null && typed.getType() == Component.Type.TEXT_INPUT ? typed.getAsString() : "";
  }

  private static String value(Feedback.Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT);
  }
}
