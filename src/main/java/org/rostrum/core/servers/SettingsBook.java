package org.rostrum.core.servers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Port to what servers have chosen, and who changed it. Thread-safe, and several processes may
/// share one. What was set is safe from the end of the process once [#set] returns. All but
/// [#settings] may throw [org.rostrum.core.desk.StoreException].
public interface SettingsBook {

  /// What a server has chosen, as far as this process knows: with all that it set itself, and what
  /// others set before the last [#refresh]; [ServerSettings#UNREADABLE] where it could read none.
  /// Never waits.
  ServerSettings settings(String server);

  /// Changes one setting, whatever the others are, and notes who did; nothing is noted where it was
  /// like that already.
  ///
  /// @param value null to take the choice back
  /// @param by the id of the member who changes it
  void set(String server, ServerSettings.Key key, @Nullable String value, String by, Instant at);

  /// Notes a change of something that is kept elsewhere.
  void note(SettingChange change);

  /// The changes in a server, the newest first.
  ///
  /// @param skipped how many of the newest are left out
  List<SettingChange> changes(String server, int skipped, int most);

  /// Takes up what other processes set.
  void refresh();

  /// Forgets who somebody was in the record of changes, which stays.
  ///
  /// @return in how many lines they stood
  int forgetAdmin(String member);
}
