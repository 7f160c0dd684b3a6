package org.rostrum.adapter.settings;

import java.util.List;

/// What came of reading the settings.
public sealed interface SettingsRead {

  record Ok(Settings settings) implements SettingsRead {}

  /// Nothing that can be used: every problem, in the order of the file.
  record Wrong(List<SettingsProblem> problems) implements SettingsRead {

    public Wrong {
      problems = List.copyOf(problems);
    }
  }
}
