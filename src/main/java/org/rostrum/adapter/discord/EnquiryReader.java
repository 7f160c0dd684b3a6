package org.rostrum.adapter.discord;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Farewell;
import org.rostrum.core.desk.Named;
import org.rostrum.core.desk.Naming;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.Theme;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.people.Person;
import org.rostrum.core.question.Question;
import org.rostrum.core.quote.QuoteSettings;

/// Reads the options of commands: names become what the record calls by them. Thread-safe.
final class EnquiryReader {

  static final String TODAY = "today";
  static final String RANDOM = "random";
  private static final String NO_DATE =
      "%s is no date that I understand. Write it as in 2025-01-31, or leave it out for today's"
          + " quotation.";
  private static final String NO_QUOTATION =
      "No remark holds a quotation that can stand alone there. Leave the speaker or the theme out.";
  private static final String ONE_PERSON = "That is one person twice. Name two.";

  private final Supplier<Desk> desks;
  private final QuoteSettings quotes;
  private final Clock clock;

  /// @param desks the desk that answers now
  EnquiryReader(Supplier<Desk> desks, QuoteSettings quotes, Clock clock) {
    this.desks = desks;
    this.quotes = quotes;
    this.clock = clock;
  }

  Wanted ask(String question, @Nullable String speaker, @Nullable String source) {
    if (Farewell.is(question)) {
      return new Wanted.Unclear(Said.STAY);
    }
    return optional(
        speaker,
        naming()::speaker,
        person ->
            optional(
                source,
                naming()::source,
                only ->
                    new Wanted.Known(
                        new Enquiry.Ask(
                            new Question(
                                question,
                                only.map(Source::id).orElse(null),
                                person.map(EnquiryReader::id).orElse(null))),
                        question)));
  }

  Wanted quote(@Nullable String when, @Nullable String speaker, @Nullable String theme) {
    return optional(
        speaker,
        naming()::speaker,
        person ->
            optional(
                theme,
                naming()::theme,
                under ->
                    quotation(
                        when == null ? TODAY : when.strip().toLowerCase(Locale.ROOT),
                        person.map(EnquiryReader::id).orElse(null),
                        under.map(Theme::id).orElse(null))));
  }

  Wanted theme(String name) {
    return named(
        naming().theme(name), theme -> new Wanted.Known(new Enquiry.ThemeGist(theme.id()), null));
  }

  Wanted speaker(String name) {
    return named(
        naming().speaker(name),
        person -> new Wanted.Known(new Enquiry.SpeakerGist(id(person)), null));
  }

  Wanted compare(String first, String second, String topic) {
    return named(
        naming().speaker(first),
        one ->
            named(
                naming().speaker(second),
                other ->
                    one.equals(other)
                        ? new Wanted.Unclear(ONE_PERSON)
                        : new Wanted.Known(new Enquiry.Compare(id(one), id(other), topic), null)));
  }

  Wanted verify(String words, @Nullable String speaker) {
    return named(
        naming().check(words, speaker), check -> new Wanted.Known(check, wasItSaid(words)));
  }

  private Naming naming() {
    return desks.get().naming();
  }

  /// Words to check, as a question.
  static String wasItSaid(String words) {
    return "Was this said? " + words;
  }

  private Wanted quotation(String when, @Nullable SpeakerId speaker, @Nullable ThemeId theme) {
    if (when.equals(RANDOM)) {
      return quotation(desks.get().randomQuotation(speaker, theme), null);
    }
    try {
      LocalDate day =
          when.equals(TODAY) ? LocalDate.now(clock.withZone(quotes.zone())) : LocalDate.parse(when);
      return quotation(desks.get().quotation(day, speaker, theme), day);
    } catch (DateTimeParseException e) {
      return new Wanted.Unclear(NO_DATE.formatted(when));
    }
  }

  private static Wanted quotation(Optional<Place> chosen, @Nullable LocalDate day) {
    return chosen
        .<Wanted>map(place -> new Wanted.Known(new Enquiry.Quotation(place, day), null))
        .orElseGet(() -> new Wanted.Unclear(NO_QUOTATION));
  }

  private static SpeakerId id(Person person) {
    return person.speaker().id();
  }

  private static <T> Wanted optional(
      @Nullable String typed, Function<String, Named<T>> find, Function<Optional<T>, Wanted> then) {
    return typed == null || typed.isBlank()
        ? then.apply(Optional.empty())
        : named(find.apply(typed), thing -> then.apply(Optional.of(thing)));
  }

  private static <T> Wanted named(Named<T> named, Function<T, Wanted> then) {
    return switch (named) {
      case Named.One<T>(T thing) -> then.apply(thing);
      case Named.Unclear<T> unclear -> new Wanted.Unclear(unclear.why());
    };
  }
}
