package org.rostrum.adapter.discord;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The address of a source, written so that it can end neither the link around it nor begin
/// anything else. Only web addresses are shown.
final class LinkTarget {

  private static final int LONGEST = 1000;
  private static final String KEPT = "-._~:/?#!$&+,;=%";

  private LinkTarget() {}

  /// The address; without its text fragment where it is too long with it; empty where it is too
  /// long even so, or no address of the web.
  static Optional<String> of(@Nullable String url) {
    if (url == null) {
      return Optional.empty();
    }
    String whole = encoded(url);
    if (!isOfTheWeb(whole)) {
      return Optional.empty();
    }
    if (whole.length() <= LONGEST) {
      return Optional.of(whole);
    }
    int fragment = whole.indexOf('#');
    return fragment >= 0 && fragment <= LONGEST
        ? Optional.of(whole.substring(0, fragment))
        : Optional.empty();
  }

  private static boolean isOfTheWeb(String url) {
    try {
      URI uri = new URI(url);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
    } catch (URISyntaxException _) {
      return false;
    }
  }

  private static String encoded(String url) {
    StringBuilder encoded = new StringBuilder(url.length() + 16);
    for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xFF;
      if (c < 128 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)) {
        encoded.append((char) c);
      } else {
        encoded.append('%').append("%02X".formatted(c));
      }
    }
    return encoded.toString();
  }
}
