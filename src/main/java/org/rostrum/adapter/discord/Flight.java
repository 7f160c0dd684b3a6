package org.rostrum.adapter.discord;

/// One question that is being answered. Closing it again does nothing. Thread-safe.
final class Flight implements AutoCloseable {

  private final Runnable landing;
  private boolean landed;

  Flight(Runnable landing) {
    this.landing = landing;
  }

  @Override
  public synchronized void close() {
    if (!landed) {
      landed = true;
      landing.run();
    }
  }
}
