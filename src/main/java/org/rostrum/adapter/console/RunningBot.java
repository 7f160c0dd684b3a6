package org.rostrum.adapter.console;

/// The bot while it serves Discord.
public interface RunningBot extends AutoCloseable {

  /// A sentence that says as whom, and where.
  String greeting();

  /// Takes no more questions, waits for the answers in flight, and logs out.
  @Override
  void close();
}
