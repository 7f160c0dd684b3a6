package org.rostrum.adapter.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import org.rostrum.core.desk.ShownId;

/// The buttons under a page: to turn pages, and what the reply offers.
final class ButtonRows {

  private static final Emoji GOOD = Emoji.fromUnicode("👍");
  private static final Emoji BAD = Emoji.fromUnicode("👎");

  private ButtonRows() {}

  static List<ActionRow> of(Frame frame, int page, int of) {
    ShownId shown = frame.shown();
    if (shown == null) {
      return List.of();
    }
    List<ActionRow> rows = new ArrayList<>();
    addRow(rows, turning(shown, page, of));
    addRow(rows, offered(shown, frame));
    return rows;
  }

  private static void addRow(List<ActionRow> rows, List<Button> buttons) {
    if (!buttons.isEmpty()) {
      rows.add(ActionRow.of(buttons));
    }
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
    if (frame.offers(Offer.SHARE)) {
      buttons.add(Button.secondary(new Pressed.Share(shown).id(), "Share"));
    }
    if (frame.offers(Offer.RATE)) {
      buttons.add(Button.secondary(new Pressed.Good(shown).id(), GOOD));
      buttons.add(Button.secondary(new Pressed.Bad(shown).id(), BAD));
    }
    return buttons;
  }
}
