package org.rostrum.discord;

/// A value that a member gives to a command.
public record Option(int type, String name, Object value) {

  public static Option option(String name, String value) {
    return new Option(3, name, value);
  }

  public static Option option(String name, long value) {
    return new Option(4, name, value);
  }

  public static Option option(String name, boolean value) {
    return new Option(5, name, value);
  }

  Body toBody() {
    return Body.of("type", type, "name", name, "value", value);
  }
}
