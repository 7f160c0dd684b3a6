package org.rostrum.core.compose;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Claim;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.text.Lists;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.WordClasses;

/// What is known of a source as such, each with the line that says it.
final class SourceFields {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  private final Library library;
  private final Lines lines;

  SourceFields(Library library, Lines lines) {
    this.library = library;
    this.lines = lines;
  }

  /// What a field of a source says, with the line that says it; empty where it is not there.
  Optional<Claim> claim(String field, Source one) {
    List<String> authors = one.publication().authors();
    String publisher = one.publication().publisher();
    LocalDate date = one.publication().date();
    String title = one.title();
    return switch (field) {
      case "authors" ->
          authors.isEmpty()
              ? Optional.empty()
              : claim(lines.citing(one, authors), Phrases.AUTHORS.with(title, Lists.and(authors)));
      case "publisher" ->
          publisher == null
              ? Optional.empty()
              : claim(
                  lines.citing(one, List.of(publisher)), Phrases.PUBLISHER.with(title, publisher));
      case "date" ->
          date == null
              ? Optional.empty()
              : claim(
                  lines
                      .citing(one, List.of(DAY_AND_MONTH.format(date)))
                      .or(() -> lines.citing(one, List.of(date.toString()))),
                  Phrases.DATE.with(title, DAY.format(date)));
      case "titles" ->
          claim(
              lines
                  .citing(one, List.of(title))
                  .or(() -> library.passagesOf(one.id()).stream().map(Citation::new).findFirst()),
              (one instanceof Source.Report ? Phrases.A_REPORT : Phrases.AN_EVENT).with(title));
      default -> throw new IllegalStateException("no field of a source is called " + field);
    };
  }

  private static Optional<Claim> claim(Optional<Citation> line, String text) {
    return line.map(citation -> new Claim(text, List.of(citation)));
  }

  /// Of what kind the events were, in the pages' own words: whether of the kind that is asked
  /// after, where one is.
  Answer format(String question, List<Source> events) {
    Set<String> formats = WordClasses.of("format");
    Set<String> asked =
        Words.of(question).stream().map(Words.Word::folded).collect(Collectors.toSet());
    asked.retainAll(formats);
    Predicate<String> names = text -> has(text, asked.isEmpty() ? formats : asked);
    List<Citation> found =
        events.stream()
            .flatMap(
                event ->
                    lines
                        .citing(event, names)
                        .or(() -> lines.citing(event, text -> has(text, formats)))
                        .stream())
            .toList();
    if (found.isEmpty()) {
      return new Answer.NotInCorpus(List.of(), Phrases.NOT_THAT.with());
    }
    return found.stream().anyMatch(citation -> names.test(citation.quote()))
        ? new Answer.Extracts(Phrases.RECORD_SAYS.with(), found)
        : new Answer.Corrected(Phrases.NOT_THAT.with(), Phrases.IT_SAYS.with(), found);
  }

  private static boolean has(String text, Set<String> words) {
    return Words.of(text).stream().anyMatch(word -> words.contains(word.folded()));
  }
}
