package org.rostrum.adapter.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line under a quotation that begins with a dash and names who said it.
public final class CreditLine {

  private static final Pattern DASH = Pattern.compile("^(?:[—–―]|--?)\\s*(?=\\p{L})(.+)$");

  private CreditLine() {}

  /// What follows the dash; empty where the line begins with none.
  public static Optional<String> of(String line) {
    Matcher dash = DASH.matcher(line);
    return dash.matches() ? Optional.of(dash.group(1).strip()) : Optional.empty();
  }
}
