package org.rostrum.core.writing;

/// Port to a model that writes. Thread-safe; it never throws for what a model or the way to it does
/// wrong, and answers in bounded time.
public interface LanguageModel {

  /// Which model it is, as readers and the log are told.
  String name();

  Said say(Prompt prompt);

  /// What came back.
  sealed interface Said {

    /// @param text as the model wrote it, whatever it is
    record Text(String text, Tokens tokens) implements Said {}

    /// @param tokens what it took nevertheless
    record Failed(Fault fault, Tokens tokens) implements Said {

      public Failed(Fault fault) {
        this(fault, Tokens.NONE);
      }
    }
  }

  /// How much was read and written, as the provider counts it; 0 where it does not say.
  record Tokens(int in, int out) {

    public int all() {
      return in + out;
    }

    public static final Tokens NONE = new Tokens(0, 0);
  }
}
