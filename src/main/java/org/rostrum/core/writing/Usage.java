package org.rostrum.core.writing;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/// What came of the written answers since the program began, and what they took. Thread-safe.
public final class Usage {

  private final LongAdder written = new LongAdder();
  private final LongAdder known = new LongAdder();
  private final LongAdder unanswered = new LongAdder();
  private final LongAdder removed = new LongAdder();
  private final LongAdder read = new LongAdder();
  private final LongAdder wrote = new LongAdder();
  private final Map<Fault, LongAdder> faults = new EnumMap<>(Fault.class);

  private final ModelSettings prices;

  /// @param prices what tokens cost
  public Usage(ModelSettings prices) {
    this.prices = prices;
    for (Fault fault : Fault.values()) {
      faults.put(fault, new LongAdder());
    }
  }

  void tokens(LanguageModel.Tokens tokens) {
    read.add(tokens.in());
    wrote.add(tokens.out());
  }

  void written() {
    written.increment();
  }

  void unanswered() {
    unanswered.increment();
  }

  void removed(int sentences) {
    removed.add(sentences);
  }

  void known() {
    known.increment();
  }

  void failed(Fault fault) {
    count(fault).increment();
  }

  private LongAdder count(Fault fault) {
    LongAdder count = faults.get(fault);
    if (count == null) {
      throw new IllegalStateException("not counted: " + fault);
    }
    return count;
  }

  /// Answers that were written, held to the record, and shown.
  public long answers() {
    return written.sum();
  }

  /// Questions that the model found the record silent on.
  public long silences() {
    return unanswered.sum();
  }

  /// Answers that were known from before, so that no model was asked.
  public long remembered() {
    return known.sum();
  }

  /// Sentences that the record did not bear out.
  public long sentencesRemoved() {
    return removed.sum();
  }

  public long failures(Fault fault) {
    return count(fault).sum();
  }

  /// Tokens that the model read.
  public long tokensRead() {
    return read.sum();
  }

  /// Tokens that the model wrote.
  public long tokensWritten() {
    return wrote.sum();
  }

  /// What that cost, in the currency of the prices.
  public double cost() {
    return (tokensRead() * prices.pricePerMillionRead()
            + tokensWritten() * prices.pricePerMillionWritten())
        / 1e6;
  }
}
