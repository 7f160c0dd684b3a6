package org.rostrum.adapter.format.pdf;

import java.io.IOException;

/// A page that takes too long or holds too much.
final class EndlessPageException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int page;

  EndlessPageException(int page) {
    super("page " + page);
    this.page = page;
  }

  /// From 1.
  int page() {
    return page;
  }
}
