package org.rostrum.adapter.discord;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.core.servers.Setting;

/// What a button, a menu or a form of the settings asks for. It travels as the component's id;
/// whoever sends one may have forged it, so it is asked each time whether the member may, and the
/// server is the one where they are.
///
/// @param channel the id of the channel whose settings they are; [ServerSettings#SERVER] for the
///   server's
/// @param setting null where it is about none
/// @param page of a list, counted from 0
/// @param seen stands for what a menu showed, where a choice builds on that; else empty
record PanelAct(Verb verb, String channel, @Nullable Setting setting, int page, String seen) {

  enum Verb {
    /// All settings.
    HOME,
    /// A menu of settings, of which one is shown.
    PICK,
    /// A menu of channels, of which the settings of one are shown.
    CHANNEL,
    /// One setting.
    SHOW,
    ON,
    OFF,
    /// Takes the choice back.
    UNSET,
    /// A menu of what can be chosen.
    CHOOSE,
    /// Opens a form to type a number into; the form itself, too.
    TYPE,
    /// Who changed what.
    PAST
  }

  private static final String NONE = "-";
  private static final Pattern FORM =
      Pattern.compile(
          "p1:(?<verb>[a-z]{2,10}):(?<channel>[0-9]{1,20}|-):(?<setting>[a-z-]{1,30})"
              + ":(?<page>0|[1-9][0-9]{0,3})(?::(?<seen>[0-9a-f]{16}))?");

  /// Where a choice builds on nothing that was shown.
  PanelAct(Verb verb, String channel, @Nullable Setting setting, int page) {
    this(verb, channel, setting, page, "");
  }

  static PanelAct of(Verb verb, String channel) {
    return new PanelAct(verb, channel, null, 0);
  }

  static PanelAct of(Verb verb, String channel, Setting setting) {
    return new PanelAct(verb, channel, setting, 0);
  }

  /// The component's id.
  String id() {
    return "p1:%s:%s:%s:%d%s"
        .formatted(
            verb.name().toLowerCase(Locale.ROOT),
            channel.equals(ServerSettings.SERVER) ? NONE : channel,
            setting == null ? NONE : setting.key(),
            page,
            seen.isEmpty() ? "" : ":" + seen);
  }

  /// What an id means; empty for every text that [#id()] does not give.
  static Optional<PanelAct> parse(String id) {
    Matcher form = FORM.matcher(id);
    if (!form.matches()) {
      return Optional.empty();
    }
    String channel = form.group("channel").equals(NONE) ? "" : form.group("channel");
    Setting setting = Setting.of(form.group("setting")).orElse(null);
    int page = Integer.parseInt(form.group("page"));
    String seen = form.group("seen") == null ? "" : form.group("seen");
    for (Verb verb : Verb.values()) {
      PanelAct act = new PanelAct(verb, channel, setting, page, seen);
      if (act.id().equals(id) && act.makesSense()) {
        return Optional.of(act);
      }
    }
    return Optional.empty();
  }

  private boolean makesSense() {
    if (!seen.isEmpty() && (verb != Verb.CHOOSE || setting != Setting.SOURCES)) {
      return false;
    }
    return switch (verb) {
      case HOME, PICK, CHANNEL, PAST -> setting == null;
      case SHOW, UNSET -> fits();
      case ON, OFF -> isOf(Setting.Kind.SWITCH);
      case CHOOSE -> isOf(Setting.Kind.LIST);
      case TYPE -> isOf(Setting.Kind.NUMBER);
    };
  }

  private boolean isOf(Setting.Kind kind) {
    return setting != null && setting.kind() == kind && fits();
  }

  private boolean fits() {
    return setting != null && (setting.ofChannels() || channel.equals(ServerSettings.SERVER));
  }
}
