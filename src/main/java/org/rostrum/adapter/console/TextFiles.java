package org.rostrum.adapter.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/// Reading files that a person named on the command line.
final class TextFiles {

  private TextFiles() {}

  /// UTF-8, whatever the locale; what is not UTF-8 becomes the replacement character.
  static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /// Why a file could not be read, for a person.
  static String reason(IOException failure) {
    return switch (failure) {
      case NoSuchFileException ignored -> "there is no such file";
      case AccessDeniedException ignored -> "permission is missing";
      default -> String.valueOf(failure.getMessage());
    };
  }
}
