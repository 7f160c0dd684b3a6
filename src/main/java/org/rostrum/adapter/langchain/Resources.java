package org.rostrum.adapter.langchain;

import java.io.IOException;
import java.io.InputStream;

/// Files in the jar and on the class path.
final class Resources {

  private Resources() {}

  /// @param name beside the class, or from the root where it begins with a slash
  /// @throws IllegalStateException when there is none
  static byte[] bytes(Class<?> beside, String name) throws IOException {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return stream.readAllBytes();
    }
  }
}
