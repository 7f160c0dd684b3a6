package org.rostrum.adapter.discord;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.desk.ShownId;

/// What a button asks for, or a modal that one opened. It travels as the component's id, so that
/// buttons work on old messages and after a restart; whoever sends one may have forged it.
sealed interface Pressed {

  /// The reply that the button stands under.
  ShownId shown();

  /// What stands around quoted words.
  ///
  /// @param quotation which of the reply's places, counted from 0
  record Context(ShownId shown, int quotation) implements Pressed {

    public Context {
      checkNumber(quotation);
    }
  }

  /// Evidence beyond what the reply shows.
  record More(ShownId shown) implements Pressed {}

  /// Another page of the same reply.
  ///
  /// @param page counted from 1
  record Page(ShownId shown, int page) implements Pressed {

    public Page {
      checkNumber(page);
    }
  }

  /// One of the people who may have been meant.
  ///
  /// @param number which of them, counted from 0
  record Choice(ShownId shown, int number) implements Pressed {

    public Choice {
      checkNumber(number);
    }
  }

  /// One of the themes that come nearest to what was asked.
  ///
  /// @param number which of them, counted from 0
  record Theme(ShownId shown, int number) implements Pressed {

    public Theme {
      checkNumber(number);
    }
  }

  /// How the answer came about.
  record Why(ShownId shown) implements Pressed {}

  /// The record's own words alone, where a language model wrote the answer.
  record Extract(ShownId shown) implements Pressed {}

  record FollowUp(ShownId shown) implements Pressed {}

  record Share(ShownId shown) implements Pressed {}

  record Good(ShownId shown) implements Pressed {}

  record Bad(ShownId shown) implements Pressed {}

  /// The component's id: printable ASCII, far below Discord's 100 characters. Its first part names
  /// the form, so that ids of an older form can still be told apart.
  default String id() {
    return switch (this) {
      case Context(ShownId shown, int quotation) -> "r1:context:" + shown + ":" + quotation;
      case More(ShownId shown) -> "r1:more:" + shown;
      case Page(ShownId shown, int page) -> "r1:page:" + shown + ":" + page;
      case Choice(ShownId shown, int number) -> "r1:which:" + shown + ":" + number;
      case Theme(ShownId shown, int number) -> "r1:theme:" + shown + ":" + number;
      case Why(ShownId shown) -> "r1:why:" + shown;
      case Extract(ShownId shown) -> "r1:extract:" + shown;
      case FollowUp(ShownId shown) -> "r1:follow:" + shown;
      case Share(ShownId shown) -> "r1:share:" + shown;
      case Good(ShownId shown) -> "r1:good:" + shown;
      case Bad(ShownId shown) -> "r1:bad:" + shown;
    };
  }

  /// What an id means; empty for every text that [#id()] does not give.
  static Optional<Pressed> parse(String id) {
    Matcher form = Form.PATTERN.matcher(id);
    if (!form.matches()) {
      return Optional.empty();
    }
    ShownId shown = new ShownId(form.group("shown"));
    String number = form.group("number");
    String verb = form.group("verb");
    if (number != null) {
      int value = Integer.parseInt(number);
      return switch (verb) {
        case "context" -> Optional.of(new Context(shown, value));
        case "which" -> Optional.of(new Choice(shown, value));
        case "theme" -> Optional.of(new Theme(shown, value));
        case "page" -> Optional.of(new Page(shown, value));
        default -> Optional.empty();
      };
    }
    return switch (verb) {
      case "more" -> Optional.of(new More(shown));
      case "why" -> Optional.of(new Why(shown));
      case "extract" -> Optional.of(new Extract(shown));
      case "follow" -> Optional.of(new FollowUp(shown));
      case "share" -> Optional.of(new Share(shown));
      case "good" -> Optional.of(new Good(shown));
      case "bad" -> Optional.of(new Bad(shown));
      default -> Optional.empty();
    };
  }

  private static void checkNumber(int number) {
    if (number < 0 || number > Form.LARGEST) {
      throw new IllegalArgumentException("not the number of a part of a reply: " + number);
    }
  }

  /// The form of an id.
  final class Form {

    private static final int LARGEST = 9999;
    private static final Pattern PATTERN =
        Pattern.compile(
            "r1:(?<verb>[a-z]+):(?<shown>[0-9a-z]{16})(?::(?<number>0|[1-9][0-9]{0,3}))?");

    private Form() {}
  }
}
