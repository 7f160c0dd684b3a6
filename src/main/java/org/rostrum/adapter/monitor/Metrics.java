package org.rostrum.adapter.monitor;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.IntSupplier;
import java.util.function.ToDoubleFunction;
import org.rostrum.core.desk.Observer;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.writing.Fault;
import org.rostrum.core.writing.Usage;

/// Counts what the bot does, and how long it takes. Thread-safe.
public final class Metrics implements Observer {

  private static final double[] PERCENTILES = {0.5, 0.95, 0.99};

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Timer acknowledging =
      timer("rostrum.acknowledge", "From an interaction's arrival to its acknowledgement");
  private final Timer answering =
      timer("rostrum.answer", "From an enquiry's arrival to its answer");

  @Override
  public void acknowledged(Duration after) {
    acknowledging.record(after);
  }

  @Override
  public void answered(String kind, Outcome outcome, Duration after) {
    registry.counter("rostrum.questions", "kind", kind, "outcome", outcome.word()).increment();
    answering.record(after);
  }

  @Override
  public void turnedAway(String reason) {
    registry.counter("rostrum.turned.away", "reason", reason).increment();
  }

  @Override
  public void failed(String kind) {
    registry.counter("rostrum.failures", "kind", kind).increment();
  }

  @Override
  public void feedback(boolean good) {
    registry.counter("rostrum.feedback", "good", Boolean.toString(good)).increment();
  }

  /// Counts what comes of written answers, and what they take.
  public void watch(Usage usage) {
    String written = "rostrum.written";
    count(written, "outcome", "shown", usage, Usage::answers);
    count(written, "outcome", "unanswered", usage, Usage::silences);
    count(written, "outcome", "remembered", usage, Usage::remembered);
    for (Fault fault : Fault.values()) {
      count(written, "outcome", fault.word(), usage, counts -> counts.failures(fault));
    }
    count("rostrum.written.sentences", "outcome", "removed", usage, Usage::sentencesRemoved);
    count("rostrum.model.tokens", "kind", "read", usage, Usage::tokensRead);
    count("rostrum.model.tokens", "kind", "written", usage, Usage::tokensWritten);
    FunctionCounter.builder("rostrum.model.cost", usage, Usage::cost)
        .description("What the tokens cost, in the currency of the prices")
        .register(registry);
  }

  private void count(
      String name, String tag, String value, Usage usage, ToDoubleFunction<Usage> counted) {
    FunctionCounter.builder(name, usage, counted).tag(tag, value).register(registry);
  }

  /// A value that is looked up whenever somebody asks for the metrics.
  void watch(String name, String description, IntSupplier value) {
    Gauge.builder(name, value::getAsInt).description(description).register(registry);
  }

  /// Everything, in Prometheus's text format.
  String text() {
    return registry.scrape();
  }

  private Timer timer(String name, String description) {
    return Timer.builder(name)
        .description(description)
        .publishPercentiles(PERCENTILES)
        .register(registry);
  }
}
