package org.rostrum.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.jar.Manifest;

/// The main class of the jar: starts [Main], or says which Java or which platform it takes.
/// Compiled for Java 8, so that an old Java can say so instead of failing to load it.
public final class Launcher {

  private static final int NEEDED = 25;
  private static final int BAD_INPUT = 2;

  /// What a jar with the machine code of all platforms is for.
  private static final String ANY = "*";

  private Launcher() {}

  public static void main(String[] args) {
    String version = System.getProperty("java.specification.version", "");
    if (feature(version) < NEEDED) {
      refuse(
          "Rostrum needs Java "
              + NEEDED
              + " or newer, and this is Java "
              + version
              + ". Install a JDK or JRE "
              + NEEDED
              + ", and start Rostrum with its `java`.");
    }
    String here = platform(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    String made = madeFor();
    if (!made.equals(ANY) && !made.equals(here)) {
      refuse(
          "This jar of Rostrum is for "
              + made
              + ", and this is "
              + here
              + ". Build one here with `mvn package`, or anywhere with `mvn package -Dplatform="
              + here
              + "` or, for all platforms, `mvn -Pall-platforms package`.");
    }
    Main.main(args);
  }

  private static void refuse(String why) {
    System.err.println(why);
    System.exit(BAD_INPUT);
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

  /// A platform as the build names it: `linux-x86_64` of `Linux` and `amd64`.
  static String platform(String system, String processor) {
    String name = system.toLowerCase(Locale.ROOT);
    String os = name.startsWith("mac") ? "osx" : name.startsWith("win") ? "win" : name;
    return os + "-" + (processor.equals("amd64") ? "x86_64" : processor);
  }

  /// The platform that the jar holds machine code for, by its manifest.
  private static String madeFor() {
    try (InputStream file = Launcher.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
      String made =
          file == null ? null : new Manifest(file).getMainAttributes().getValue("Rostrum-Platform");
      return made == null ? ANY : made;
    } catch (IOException e) {
      return ANY;
    }
  }
}
