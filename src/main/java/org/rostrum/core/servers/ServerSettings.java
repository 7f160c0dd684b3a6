package org.rostrum.core.servers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a server has chosen, for itself and for single channels. Immutable.
///
/// @param chosen nothing for what was left as it is
public record ServerSettings(Map<Key, String> chosen) {

  /// In place of a channel, where the whole server is meant.
  public static final String SERVER = "";

  /// Of a server that has chosen nothing.
  public static final ServerSettings NONE = new ServerSettings(Map.of());

  /// Of a server whose choices cannot be read: answers are for the asker alone, as no server minds
  /// that.
  public static final ServerSettings UNREADABLE =
      new ServerSettings(Map.of(new Key(Setting.PRIVATE, SERVER), of(true)));

  private static final String ON = "on";
  private static final String OFF = "off";
  private static final String SEPARATOR = "\n";

  /// A setting of a channel, or of the server.
  ///
  /// @param channel the channel's id; [#SERVER] for the server
  public record Key(Setting setting, String channel) {

    public Key {
      if (!channel.equals(SERVER) && !setting.ofChannels()) {
        throw new IllegalArgumentException(setting + " is no setting of a channel");
      }
    }
  }

  public ServerSettings {
    chosen = Map.copyOf(chosen);
  }

  /// What was chosen for exactly this channel, or the server, as it is kept.
  public Optional<String> own(Setting setting, String channel) {
    return setting.ofChannels() || channel.equals(SERVER)
        ? Optional.ofNullable(chosen.get(new Key(setting, channel)))
        : Optional.empty();
  }

  /// What holds in a channel, as it is kept: its own choice, or else the server's.
  public Optional<String> value(Setting setting, String channel) {
    return own(setting, channel).or(() -> own(setting, SERVER));
  }

  public boolean isOn(Setting setting, String channel) {
    return value(setting, channel).filter(ON::equals).isPresent();
  }

  /// The ids that were chosen; none where nothing was.
  public Set<String> list(Setting setting, String channel) {
    return value(setting, channel).map(ServerSettings::list).orElse(Set.of());
  }

  /// The number that was chosen; empty where none was.
  public OptionalInt number(Setting setting, String channel) {
    return value(setting, channel)
        .map(text -> OptionalInt.of(Integer.parseInt(text)))
        .orElse(OptionalInt.empty());
  }

  /// The channels that have chosen anything for themselves, by id.
  public Set<String> channels() {
    Set<String> channels = new TreeSet<>();
    chosen.keySet().stream()
        .map(Key::channel)
        .filter(channel -> !channel.equals(SERVER))
        .forEach(channels::add);
    return channels;
  }

  /// The same with one choice changed.
  ///
  /// @param value null to take the choice back
  public ServerSettings with(Key key, @Nullable String value) {
    Map<Key, String> changed = new HashMap<>(chosen);
    if (value == null) {
      changed.remove(key);
    } else {
      changed.put(key, value);
    }
    return new ServerSettings(changed);
  }

  /// How a switch is kept.
  public static String of(boolean on) {
    return on ? ON : OFF;
  }

  /// How ids are kept; null where there are none, which is no choice.
  public static @Nullable String of(Iterable<String> ids) {
    String joined = String.join(SEPARATOR, ids);
    return joined.isEmpty() ? null : joined;
  }

  /// The ids of what [#of(Iterable)] gave.
  public static Set<String> list(String kept) {
    return new LinkedHashSet<>(Arrays.asList(kept.split(SEPARATOR)));
  }
}
