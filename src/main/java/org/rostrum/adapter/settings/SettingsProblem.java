package org.rostrum.adapter.settings;

/// Something wrong with the settings.
///
/// @param file the file at fault, as it was named
/// @param line from 1; 0 where the whole file is meant
/// @param what what is wrong
/// @param remedy what to do about it
public record SettingsProblem(String file, int line, String what, String remedy) {

  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + what + ". " + remedy;
  }
}
