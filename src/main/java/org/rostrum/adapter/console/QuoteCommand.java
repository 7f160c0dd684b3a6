package org.rostrum.adapter.console;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.quote.QuoteSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "quote",
    description = "The quotation of the day: the same for everybody that day, whoever asks.",
    footer = {"", "Examples:", "  quote", "  quote --date 2025-01-31", "  quote --random"})
final class QuoteCommand implements Callable<Integer> {

  private final Session session;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The quotation of another day, as in 2025-01-31.")
  private @Nullable LocalDate date;

  @Option(names = "--speaker", paramLabel = "NAME", description = "From this person alone.")
  private @Nullable String speaker;

  @Option(names = "--theme", paramLabel = "NAME", description = "From this theme alone.")
  private @Nullable String theme;

  @Option(names = "--random", description = "Any quotation, another one each time.")
  private boolean random;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  QuoteCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (random && date != null) {
      throw new BadInput("Give --date or --random, not both.");
    }
    TypedNames naming = session.names();
    SpeakerId person = speaker == null ? null : naming.speaker(speaker).speaker().id();
    ThemeId only = theme == null ? null : naming.theme(theme).id();
    QuoteSettings settings = session.workspace().quotes();
    LocalDate day = date == null ? LocalDate.now(session.clock().withZone(settings.zone())) : date;
    Desk desk = session.desk();
    Place place =
        (random ? desk.randomQuotation(person, only) : desk.quotation(day, person, only))
            .orElseThrow(() -> none(settings));
    return session.answer(new Enquiry.Quotation(place, random ? null : day), json);
  }

  private static BadInput none(QuoteSettings settings) {
    return new BadInput(
        "No remark holds a quotation of %d to %d words that can stand alone."
                .formatted(settings.minWords(), settings.maxWords())
            + " Leave --speaker or --theme out, or change quote.min-words and quote.max-words in"
            + " the settings.");
  }
}
