package org.rostrum.core.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.ThemeId;

/// All quotations of a library that can stand alone, to choose one from. Thread-safe.
public final class QuoteBook {

  private final QuotePool pool;
  private final Arrivals arrivals;

  public QuoteBook(Library library, QuoteSettings settings, Arrivals arrivals) {
    this.pool = QuotePool.of(library, settings);
    this.arrivals = arrivals;
  }

  /// The quotation of a day: the same for everybody. Empty where none fits.
  ///
  /// @param people only what one of these said; empty for anybody
  /// @param theme only what was said under it; null for any
  public Optional<Citation> on(LocalDate day, Set<SpeakerId> people, @Nullable ThemeId theme) {
    return new QuotePicker(pool.of(wanted(people, theme)), arrivals).on(day);
  }

  /// All quotations that fit, in an order that does not change while the record does not.
  ///
  /// @param people only what one of these said; empty for anybody
  /// @param theme only what was said under it; null for any
  public List<Citation> fitting(Set<SpeakerId> people, @Nullable ThemeId theme) {
    return pool.of(wanted(people, theme)).quotations();
  }

  /// Any quotation. Empty where none fits.
  ///
  /// @param people only what one of these said; empty for anybody
  /// @param theme only what was said under it; null for any
  public Optional<Citation> any(
      RandomGenerator random, Set<SpeakerId> people, @Nullable ThemeId theme) {
    return new QuotePicker(pool.of(wanted(people, theme)), arrivals).any(random);
  }

  private static Predicate<Passage> wanted(Set<SpeakerId> people, @Nullable ThemeId theme) {
    return passage ->
        (people.isEmpty() || passage.speaker().filter(s -> people.contains(s.id())).isPresent())
            && (theme == null || passage.themes().contains(theme));
  }
}
