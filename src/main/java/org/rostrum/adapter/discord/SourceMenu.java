package org.rostrum.adapter.discord;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.core.servers.Setting;

/// The menu of sources of a server or a channel, page by page, with those ticked that are asked.
///
/// @param library what is loaded
/// @param settings what the server has chosen
/// @param channel the id of a channel; [ServerSettings#SERVER] for the server
record SourceMenu(Library library, ServerSettings settings, String channel) {

  /// Discord takes so many in a menu.
  static final int AT_A_TIME = 25;

  /// At least 1.
  int pages() {
    return Math.max(1, (library.sources().size() + AT_A_TIME - 1) / AT_A_TIME);
  }

  /// @param page counted from 0
  List<Source> page(int page) {
    return library.sources().stream().skip((long) page * AT_A_TIME).limit(AT_A_TIME).toList();
  }

  /// The ids of the sources that are asked there: the channel's own, or else the server's, or else
  /// all.
  Set<String> asked() {
    Set<String> chosen = settings.list(Setting.SOURCES, channel);
    return new LinkedHashSet<>(chosen.isEmpty() ? all() : chosen);
  }

  private Set<String> all() {
    Set<String> ids = new LinkedHashSet<>();
    library.sources().forEach(source -> ids.add(source.id().value()));
    return ids;
  }

  /// The ids that are asked once so many of a page are ticked: what stands on other pages stays as
  /// it is.
  ///
  /// @param tokens of those that are ticked
  Set<String> asked(int page, List<String> tokens) {
    Set<String> asked = asked();
    for (Source source : page(page)) {
      if (tokens.contains(SettingsPages.token(source))) {
        asked.add(source.id().value());
      } else {
        asked.remove(source.id().value());
      }
    }
    return asked;
  }

  boolean isAll(Set<String> asked) {
    return asked.equals(all());
  }

  /// Stands for what a page showed and what its choice builds on: another one once that differs. 16
  /// hexadecimal digits.
  String seen(int page) {
    StringBuilder all = new StringBuilder();
    page(page).forEach(source -> all.append(source.id().value()).append('\n'));
    all.append('\n');
    new TreeSet<>(asked()).forEach(id -> all.append(id).append('\n'));
    byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().toHexDigits(UUID.nameUUIDFromBytes(bytes).getMostSignificantBits());
  }
}
