package org.rostrum.adapter.discord;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.Desks;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.core.servers.Setting;
import org.rostrum.core.servers.SettingsBook;

/// The desk at which a server is answered: one that knows the sources that it has chosen.
/// Thread-safe.
///
/// @param homes knows where threads are
public record ServerDesks(Desks desks, SettingsBook settings, Homes homes) {

  /// Empty where none of the sources that were chosen is loaded any more.
  ///
  /// @param channel the id of a channel, not of a thread in it
  Optional<Desk> of(String server, String channel) {
    Set<SourceId> chosen = chosen(settings.settings(server), channel);
    if (chosen.isEmpty()) {
      return Optional.of(desks.all());
    }
    boolean loaded = chosen.stream().anyMatch(id -> desks.all().library().find(id).isPresent());
    return loaded ? Optional.of(desks.of(chosen)) : Optional.empty();
  }

  /// The desk whose quotations are posted in a channel or in a thread, where those of the channel
  /// that it is in are. May wait for Discord.
  Optional<Desk> posting(String server, String channel) {
    return of(server, homes.of(channel));
  }

  private static Set<SourceId> chosen(ServerSettings settings, String channel) {
    return settings.list(Setting.SOURCES, channel).stream()
        .map(SourceId::new)
        .collect(Collectors.toSet());
  }
}
