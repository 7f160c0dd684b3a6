package org.rostrum.core.compose;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Claim;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.people.Label;
import org.rostrum.core.question.Meant;
import org.rostrum.core.question.Particular;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Lists;
import org.rostrum.core.words.Phrasing;

/// Answers about events and publications: who wrote and published them, when, of what kind. Each
/// states a fact and cites the line that it comes from.
public final class SourceFacts {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  /// What an event can be, as pages say it.
  private static final Pattern KIND =
      Phrasing.anyOf(
          "\\b(?:webinar|podcast|interview|conference|workshop|lecture|seminar|debate|hearing|round"
              + " ?table|panel discussion|panel|online|virtual|in["
              + " -]person|livestream|evening|sitting|committee)\\b");

  /// What is done to a publication, and to no event.
  private static final Pattern BROUGHT_OUT =
      Phrasing.anyOf(
          "\\b(?:publish(?:ed)?|released?|issued?|launched?|(?:come|came|put|brought|bring)"
              + " out|appear(?:ed)?)\\b");

  private final Library library;
  private final Lines lines;

  SourceFacts(Library library) {
    this.library = library;
    this.lines = new Lines(library);
  }

  /// Who wrote the reports.
  ///
  /// @param asked those of whom it is asked whether they did; empty where it is asked who
  Answer authors(List<String> asked, @Nullable SourceId source) {
    List<Claim> claims = new ArrayList<>();
    boolean all = true;
    for (Source report : library.sources()) {
      List<String> authors = report.publication().authors();
      if (!authors.isEmpty() && (source == null || report.id().equals(source))) {
        all &= asked.stream().allMatch(name -> wrote(authors, name));
        lines
            .citing(report, authors)
            .ifPresent(
                citation ->
                    claims.add(
                        new Claim(
                            "%s was written by %s.".formatted(report.title(), Lists.and(authors)),
                            List.of(citation))));
      }
    }
    if (claims.isEmpty()) {
      return new Answer.NotInCorpus(List.of(), "The record names no authors.");
    }
    return all
        ? new Answer.Grounded(claims)
        : new Answer.Corrected(
            "The record does not name %s as an author.".formatted(Lists.and(asked)),
            String.join(" ", claims.stream().map(Claim::text).toList()),
            claims.stream().flatMap(claim -> claim.citations().stream()).toList());
  }

  private static boolean wrote(List<String> authors, String name) {
    List<String> asked = Label.of(name).name();
    return authors.stream().anyMatch(author -> Label.of(author).name().containsAll(asked));
  }

  /// That somebody is an author whose remarks no event holds.
  Answer authorOnly(String name, @Nullable SourceId source) {
    return new Answer.Corrected(
        "The record holds no remark by %s, who is not listed at an event.".formatted(name),
        "What it has is that:",
        authors(List.of(), source).citations());
  }

  /// Who brought out the reports.
  Answer publisher(Understanding asked, @Nullable SourceId source) {
    boolean event = asked.focus() == Understanding.Focus.REMARKS;
    List<Claim> claims = new ArrayList<>();
    for (Source candidate : library.sources()) {
      String publisher = candidate.publication().publisher();
      if (publisher != null
          && event == (candidate instanceof Source.Panel)
          && (source == null || candidate.id().equals(source))) {
        lines
            .citing(candidate, List.of(publisher))
            .ifPresent(
                citation ->
                    claims.add(
                        new Claim(
                            "%s was published by %s.".formatted(candidate.title(), publisher),
                            List.of(citation))));
      }
    }
    return claims.isEmpty()
        ? new Answer.NotInCorpus(List.of(), "The record names no publisher.")
        : new Answer.Grounded(claims);
  }

  /// The line about an event or a report that tells something of it.
  Optional<Answer> told(Particular particular, String question, @Nullable SourceId source) {
    List<Source> wanted =
        library.sources().stream()
            .filter(candidate -> particular.ofReport() == (candidate instanceof Source.Report))
            .filter(candidate -> source == null || candidate.id().equals(source))
            .toList();
    List<Citation> lines =
        Meant.of(wanted, question).stream()
            .flatMap(candidate -> this.lines.citing(candidate, particular::told).stream())
            .toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Answer.Extracts("The record says:", lines));
  }

  /// Of what kind the events were, in the pages' own words.
  ///
  /// @param kind the kind that is asked after, folded; blank where it is asked which
  Answer format(String kind, @Nullable SourceId source) {
    List<Citation> found =
        library.panels().stream()
            .filter(panel -> source == null || panel.id().equals(source))
            .flatMap(
                panel ->
                    lines
                        .citing(panel, text -> names(text, kind))
                        .or(() -> lines.citing(panel, text -> KIND.matcher(text).find()))
                        .stream())
            .toList();
    if (found.isEmpty()) {
      return new Answer.NotInCorpus(
          List.of(), "The record does not say what kind of event it was.");
    }
    return found.stream().anyMatch(citation -> names(citation.quote(), kind))
        ? new Answer.Extracts("The record says:", found)
        : new Answer.Corrected("The record does not say that.", "It says:", found);
  }

  private static boolean names(String text, String kind) {
    return kind.isBlank()
        ? KIND.matcher(text).find()
        : Phrasing.anyOf("\\b" + Pattern.quote(kind) + "\\b").matcher(Folded.text(text)).find();
  }

  /// How many sources there are, with the line that names each.
  Answer howMany() {
    List<Claim> claims = new ArrayList<>();
    for (Source source : library.sources()) {
      lines
          .citing(source, List.of(source.title()))
          .or(() -> library.passagesOf(source.id()).stream().map(Citation::new).findFirst())
          .ifPresent(
              citation ->
                  claims.add(
                      new Claim(
                          "%s, a %s."
                              .formatted(
                                  source.title(),
                                  source instanceof Source.Report
                                      ? "report"
                                      : "record of an event"),
                          List.of(citation))));
    }
    return new Answer.Grounded(claims);
  }

  /// When a report was published or an event was held: the date of one is never given for the
  /// other.
  Answer when(String question, Understanding understood, @Nullable SourceId source) {
    boolean report =
        understood.focus() == Understanding.Focus.REPORT
            || understood.focus() == Understanding.Focus.BOTH
            || BROUGHT_OUT.matcher(question).find();
    List<Claim> claims = new ArrayList<>();
    List<Source> wanted =
        library.sources().stream()
            .filter(candidate -> report == (candidate instanceof Source.Report))
            .toList();
    for (Source candidate : Meant.of(wanted, question)) {
      var date = candidate.publication().date();
      if (date != null && (source == null || candidate.id().equals(source))) {
        lines
            .citing(candidate, List.of(DAY_AND_MONTH.format(date)))
            .or(() -> lines.citing(candidate, List.of(date.toString())))
            .ifPresent(
                citation ->
                    claims.add(
                        new Claim(
                            "%s is dated %s.".formatted(candidate.title(), DAY.format(date)),
                            List.of(citation))));
      }
    }
    return claims.isEmpty()
        ? new Answer.NotInCorpus(
            List.of(), "The record gives no date for " + (report ? "a report." : "the event."))
        : new Answer.Grounded(claims);
  }
}
