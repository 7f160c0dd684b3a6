package org.rostrum.app;

/// The main class of the jar: starts [Main], or says which Java it takes. Compiled for Java 8, so
/// that an old Java can say so instead of failing to load it.
public final class Launcher {

  private static final int NEEDED = 25;
  private static final int BAD_INPUT = 2;

  private Launcher() {}

  public static void main(String[] args) {
    String version = System.getProperty("java.specification.version", "");
    if (feature(version) < NEEDED) {
      System.err.println(
          "Rostrum needs Java "
              + NEEDED
              + " or newer, and this is Java "
              + version
              + ". Install a JDK or JRE "
              + NEEDED
              + ", and start Rostrum with its `java`.");
      System.exit(BAD_INPUT);
    }
    Main.main(args);
  }

  /// The number that a Java version is known by: 8 of `1.8`, 25 of `25`.
  static int feature(String version) {
    String number = version.startsWith("1.") ? version.substring(2) : version;
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
