package org.rostrum.adapter.console;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.quote.QuoteBook;
import org.rostrum.core.quote.QuoteSettings;
import org.rostrum.core.reply.ReplyComposer;
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
    Library library = session.library();
    TypedNames naming = new TypedNames(library);
    Set<SpeakerId> people = speaker == null ? Set.of() : naming.speaker(speaker).ids();
    ThemeId only = theme == null ? null : naming.theme(theme).id();
    QuoteSettings settings = session.workspace().quotes();
    QuoteBook book = new QuoteBook(library, settings);
    LocalDate day = date == null ? LocalDate.now(session.clock().withZone(settings.zone())) : date;
    Optional<Citation> picked =
        random ? book.any(new Random(), people, only) : book.on(day, people, only);
    Citation quotation =
        picked.orElseThrow(
            () ->
                new BadInput(
                    "No remark holds a quotation of %d to %d words that can stand alone."
                            .formatted(settings.minWords(), settings.maxWords())
                        + " Leave --speaker or --theme out, or change quote.min-words and"
                        + " quote.max-words in the settings."));
    if (json) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put("date", random ? null : day.toString());
      object.put("citation", new Records(library).citation(quotation));
      session.json(object);
    } else {
      session.show(new ReplyComposer(library).quotation(quotation));
    }
    return 0;
  }
}
