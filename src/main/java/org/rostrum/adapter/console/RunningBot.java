package org.rostrum.adapter.console;

import java.util.concurrent.CompletionStage;

/// The bot while it serves Discord.
public interface RunningBot extends AutoCloseable {

  /// A sentence that says as whom, and where.
  String greeting();

  /// Comes about where the bot cannot serve any more, whatever it tries: why, and what to do about
  /// it. It is to be closed then.
  CompletionStage<String> ended();

  /// Takes no more questions, waits for the answers in flight, and logs out.
  @Override
  void close();
}
