package org.rostrum.adapter.langchain;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.writing.Fault;
import org.rostrum.core.writing.LanguageModel;
import org.rostrum.core.writing.ModelSettings;
import org.rostrum.core.writing.Prompt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A language model that is asked within limits: so long, so many tokens a day, not while its
/// provider wants to be left alone, and not while it keeps failing. Thread-safe.
public final class GuardedModel implements LanguageModel, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(GuardedModel.class);

  /// How long a model that keeps failing is left alone.
  private static final Duration REST = Duration.ofSeconds(30);

  /// Where a provider asks to wait and does not say how long; and the longest that it is heeded
  /// for.
  private static final Duration SOME = Duration.ofSeconds(20);

  private static final Duration MOST = Duration.ofHours(1);

  /// Calls that are looked back on, half of which may fail.
  private static final int LOOKED_BACK_ON = 6;

  private static final int FEWEST = 3;

  /// Characters a token, where a provider does not count.
  private static final int CHARACTERS = 4;

  private final ModelSettings settings;
  private final ChatWriter writer;
  private final Clock clock;
  private final CircuitBreaker breaker;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private Instant waitUntil = Instant.MIN;
  private @Nullable LocalDate day;
  private long spent;

  /// @throws IllegalArgumentException where the settings name no model
  public GuardedModel(ModelSettings settings, Clock clock) {
    this(settings, clock, REST);
  }

  GuardedModel(ModelSettings settings, Clock clock, Duration rest) {
    this.settings = settings;
    this.writer = ChatWriter.of(settings, clock);
    this.clock = clock;
    this.breaker =
        CircuitBreaker.of(
            "model",
            CircuitBreakerConfig.custom()
                .slidingWindowSize(LOOKED_BACK_ON)
                .minimumNumberOfCalls(FEWEST)
                .failureRateThreshold(50)
                .waitDurationInOpenState(rest)
                .permittedNumberOfCallsInHalfOpenState(1)
                .build());
    this.breaker
        .getEventPublisher()
        .onStateTransition(
            event ->
                LOG.warn(
                    "The breaker before {} goes {}",
                    settings.name(),
                    event.getStateTransition().getToState()));
  }

  @Override
  public String name() {
    return settings.name();
  }

  @Override
  public Said say(Prompt prompt) {
    if (waiting()) {
      return new Said.Failed(Fault.RATE_LIMITED);
    }
    if (overBudget()) {
      return new Said.Failed(Fault.OVER_BUDGET);
    }
    if (!breaker.tryAcquirePermission()) {
      return new Said.Failed(Fault.RESTING);
    }
    long started = System.nanoTime();
    ChatWriter.Answered answered = within(prompt);
    long took = System.nanoTime() - started;
    switch (answered.said()) {
      case Said.Text(String text, Tokens tokens) -> {
        spend(tokens.all() > 0 ? tokens.all() : estimated(prompt, text));
        breaker.onSuccess(took, TimeUnit.NANOSECONDS);
      }
      case Said.Failed(Fault fault, Tokens tokens) -> {
        spend(fault == Fault.SLOW ? estimated(prompt, "") : tokens.all());
        note(fault, took);
        if (fault == Fault.RATE_LIMITED) {
          waitFor(answered.pause().orElse(SOME));
        }
      }
    }
    return answered.said();
  }

  /// An answer that was cut or cannot be read comes from a model that works.
  private void note(Fault fault, long took) {
    if (fault == Fault.CUT) {
      breaker.onSuccess(took, TimeUnit.NANOSECONDS);
    } else {
      breaker.onError(took, TimeUnit.NANOSECONDS, new IllegalStateException(fault.word()));
    }
  }

  /// What is said within the time that an answer is waited for, whatever the other side does.
  private ChatWriter.Answered within(Prompt prompt) {
    Future<ChatWriter.Answered> said = threads.submit(() -> writer.say(prompt));
    try {
      return said.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return ChatWriter.Answered.failed(Fault.SLOW);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ChatWriter.Answered.failed(Fault.SLOW);
    } catch (ExecutionException e) {
      LOG.warn("The model cannot be asked", e.getCause());
      return ChatWriter.Answered.failed(Fault.MALFORMED);
    } finally {
      said.cancel(true);
    }
  }

  private static long estimated(Prompt prompt, String text) {
    return (prompt.instructions().length() + prompt.data().length() + text.length()) / CHARACTERS;
  }

  private synchronized boolean waiting() {
    return clock.instant().isBefore(waitUntil);
  }

  private synchronized void waitFor(Duration wait) {
    waitUntil = clock.instant().plus(wait.compareTo(MOST) > 0 ? MOST : wait);
    LOG.warn("{} asks to wait until {}", settings.name(), waitUntil);
  }

  private synchronized boolean overBudget() {
    turn();
    return settings.tokensPerDay() > 0 && spent >= settings.tokensPerDay();
  }

  private synchronized void spend(long tokens) {
    turn();
    spent += tokens;
  }

  private void turn() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (!today.equals(day)) {
      day = today;
      spent = 0;
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
