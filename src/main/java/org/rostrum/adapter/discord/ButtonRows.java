package org.rostrum.adapter.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.reply.Reply;
import org.rostrum.core.text.SafeText;

/// The buttons under a page: to turn pages, and what the reply offers.
final class ButtonRows {

  private static final Emoji GOOD = Emoji.fromUnicode("👍");
  private static final Emoji BAD = Emoji.fromUnicode("👎");

  private static final int IN_A_ROW = 5;

  /// More than this is no choice for a member: the names stand in the text, to be asked by.
  private static final int MOST_CHOICES = 10;

  private ButtonRows() {}

  /// @param reply what the reader is to choose from, or can go on to, is in it
  static List<ActionRow> of(Frame frame, Reply reply, int page, int of) {
    ShownId shown = frame.shown();
    if (shown == null) {
      return List.of();
    }
    List<ActionRow> rows = new ArrayList<>();
    addRows(
        rows,
        named(
            reply.choices(),
            (number, label) -> Button.primary(new Pressed.Choice(shown, number).id(), label)));
    addRows(
        rows,
        named(
            reply.nearest(),
            (number, label) -> Button.secondary(new Pressed.Theme(shown, number).id(), label)));
    addRow(rows, turning(shown, page, of));
    List<Button> offered = offered(shown, frame);
    List<Button> rating = rating(shown, frame);
    if (offered.size() + rating.size() <= IN_A_ROW) {
      offered.addAll(rating);
      rating = List.of();
    }
    addRow(rows, offered);
    addRow(rows, rating);
    return rows;
  }

  private static void addRow(List<ActionRow> rows, List<Button> buttons) {
    if (!buttons.isEmpty()) {
      rows.add(ActionRow.of(buttons));
    }
  }

  private static void addRows(List<ActionRow> rows, List<Button> buttons) {
    for (int i = 0; i < buttons.size(); i += IN_A_ROW) {
      rows.add(ActionRow.of(buttons.subList(i, Math.min(i + IN_A_ROW, buttons.size()))));
    }
  }

  /// A button for each name.
  private static List<Button> named(
      List<String> names, BiFunction<Integer, String, Button> button) {
    List<Button> buttons = new ArrayList<>();
    for (int i = 0; i < Math.min(names.size(), MOST_CHOICES); i++) {
      String label = SafeText.of(names.get(i)).replaceAll("\\s+", " ").strip();
      String fitting =
          label.length() <= Button.LABEL_MAX_LENGTH
              ? label
              : label.substring(0, Button.LABEL_MAX_LENGTH - 1) + "…";
      buttons.add(button.apply(i, fitting.isBlank() ? Integer.toString(i + 1) : fitting));
    }
    return buttons;
  }

  private static List<Button> turning(ShownId shown, int page, int of) {
    List<Button> buttons = new ArrayList<>();
    if (page > 1) {
      buttons.add(Button.secondary(new Pressed.Page(shown, page - 1).id(), "‹ Page " + (page - 1)));
    }
    if (page < of) {
      buttons.add(
          Button.secondary(new Pressed.Page(shown, page + 1).id(), "Page " + (page + 1) + " ›"));
    }
    return buttons;
  }

  private static List<Button> offered(ShownId shown, Frame frame) {
    List<Button> buttons = new ArrayList<>();
    if (frame.offers(Offer.FOLLOW_UP)) {
      buttons.add(Button.secondary(new Pressed.FollowUp(shown).id(), "Ask a follow-up"));
    }
    if (frame.offers(Offer.MORE)) {
      buttons.add(Button.secondary(new Pressed.More(shown).id(), "More"));
    }
    if (frame.offers(Offer.EXTRACT)) {
      buttons.add(Button.secondary(new Pressed.Extract(shown).id(), "Show the extract"));
    }
    if (frame.offers(Offer.WHY)) {
      buttons.add(Button.secondary(new Pressed.Why(shown).id(), "Why this?"));
    }
    if (frame.offers(Offer.SHARE)) {
      buttons.add(Button.secondary(new Pressed.Share(shown).id(), "Share"));
    }
    return buttons;
  }

  private static List<Button> rating(ShownId shown, Frame frame) {
    List<Button> buttons = new ArrayList<>();
    if (frame.offers(Offer.RATE)) {
      buttons.add(Button.secondary(new Pressed.Good(shown).id(), GOOD));
      buttons.add(Button.secondary(new Pressed.Bad(shown).id(), BAD));
    }
    return buttons;
  }
}
