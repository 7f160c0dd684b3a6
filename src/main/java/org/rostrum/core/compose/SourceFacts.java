package org.rostrum.core.compose;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.EvidenceFinder;
import org.rostrum.core.evidence.Found;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Claim;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.people.Label;
import org.rostrum.core.question.Intent;
import org.rostrum.core.question.Kind;
import org.rostrum.core.question.Meant;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.text.Lists;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.WordClasses;

/// Answers about events and publications, as the data of their kind says how: by a field of the
/// source, by the line that tells it, or by the prose that comes nearest to a description. Each
/// cites the line that it comes from.
public final class SourceFacts {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  private static final int MOST_TOLD = 3;

  /// What the best sentence must score to be what a fact is described by.
  private static final double DESCRIBED = 0.5;

  private final Library library;
  private final Lines lines;
  private final EvidenceFinder finder;

  SourceFacts(Library library, EvidenceFinder finder) {
    this.library = library;
    this.lines = new Lines(library);
    this.finder = finder;
  }

  /// @param question as asked
  Answer of(Intent.Fact fact, String question, Understanding asked, @Nullable SourceId source) {
    Kind kind = fact.kind();
    String field = kind.answer().getOrDefault("field", "");
    List<Source> wanted = wanted(kind, question, source);
    return switch (field) {
      case "authors" -> authors(fact.asked(), wanted);
      case "publisher" -> publisher(wanted);
      case "date" -> date(wanted);
      case "titles" -> titles(wanted);
      case "format" -> format(question, wanted);
      default ->
          kind.answer().containsKey("search")
              ? described(kind, question, source)
              : told(kind, wanted, asked, source);
    };
  }

  /// The sources that a question can be about: reports or events, and of these those whose titles
  /// it has most words of.
  private List<Source> wanted(Kind kind, String question, @Nullable SourceId source) {
    boolean report =
        switch (kind.answer().getOrDefault("of", "")) {
          case "report" -> !has(question, "event") || has(question, "document");
          case "event" -> false;
          default -> has(question, "document", "publishing");
        };
    boolean all = kind.answer().getOrDefault("field", "").equals("titles");
    List<Source> sources =
        library.sources().stream()
            .filter(one -> source == null || one.id().equals(source))
            .filter(one -> all || report == (one instanceof Source.Report))
            .toList();
    return Meant.of(sources, question);
  }

  private static boolean has(String text, String first, String... others) {
    Set<String> words = WordClasses.of(first, others);
    return Words.of(text).stream().anyMatch(word -> words.contains(word.folded()));
  }

  private Answer authors(List<String> asked, List<Source> reports) {
    List<List<String>> authors = reports.stream().map(r -> r.publication().authors()).toList();
    List<Claim> claims =
        claims(
            reports.stream().filter(report -> !report.publication().authors().isEmpty()).toList(),
            report -> lines.citing(report, report.publication().authors()),
            report ->
                "%s was written by %s."
                    .formatted(report.title(), Lists.and(report.publication().authors())));
    if (claims.isEmpty()) {
      return unsaid("The record names no authors.");
    }
    boolean all =
        asked.stream().allMatch(name -> authors.stream().anyMatch(written -> wrote(written, name)));
    return all
        ? new Answer.Grounded(claims)
        : new Answer.Corrected(
            "The record does not name %s as an author.".formatted(Lists.and(asked)),
            claims.stream().map(Claim::text).collect(Collectors.joining(" ")),
            claims.stream().flatMap(claim -> claim.citations().stream()).toList());
  }

  private static boolean wrote(List<String> authors, String name) {
    List<String> asked = Label.of(name).name();
    return authors.stream().anyMatch(author -> Label.of(author).name().containsAll(asked));
  }

  /// That somebody is an author whose remarks no event holds.
  Answer authorOnly(String name, @Nullable SourceId source) {
    List<Source> reports =
        library.sources().stream()
            .filter(one -> one instanceof Source.Report)
            .filter(one -> source == null || one.id().equals(source))
            .toList();
    return new Answer.Corrected(
        "The record holds no remark by %s, who is not listed at an event.".formatted(name),
        "What it has is that:",
        authors(List.of(), reports).citations());
  }

  private Answer publisher(List<Source> sources) {
    List<Claim> claims =
        claims(
            sources.stream().filter(one -> one.publication().publisher() != null).toList(),
            one -> lines.citing(one, List.of(String.valueOf(one.publication().publisher()))),
            one -> "%s was published by %s.".formatted(one.title(), one.publication().publisher()));
    return claims.isEmpty()
        ? unsaid("The record names no publisher.")
        : new Answer.Grounded(claims);
  }

  private Answer date(List<Source> sources) {
    List<Claim> claims =
        claims(
            sources.stream().filter(one -> one.publication().date() != null).toList(),
            one -> dated(one, java.util.Objects.requireNonNull(one.publication().date())),
            one ->
                "%s is dated %s."
                    .formatted(
                        one.title(),
                        DAY.format(java.util.Objects.requireNonNull(one.publication().date()))));
    return claims.isEmpty()
        ? unsaid("The record gives no date for it.")
        : new Answer.Grounded(claims);
  }

  private Optional<Citation> dated(Source source, LocalDate date) {
    return lines
        .citing(source, List.of(DAY_AND_MONTH.format(date)))
        .or(() -> lines.citing(source, List.of(date.toString())));
  }

  private Answer titles(List<Source> sources) {
    return new Answer.Grounded(
        claims(
            sources,
            one ->
                lines
                    .citing(one, List.of(one.title()))
                    .or(() -> library.passagesOf(one.id()).stream().map(Citation::new).findFirst()),
            one ->
                "%s, a %s."
                    .formatted(
                        one.title(),
                        one instanceof Source.Report ? "report" : "record of an event")));
  }

  private static List<Claim> claims(
      List<Source> sources,
      Function<Source, Optional<Citation>> line,
      Function<Source, String> said) {
    List<Claim> claims = new ArrayList<>();
    for (Source source : sources) {
      line.apply(source)
          .ifPresent(citation -> claims.add(new Claim(said.apply(source), List.of(citation))));
    }
    return claims;
  }

  /// Of what kind the events were, in the pages' own words: whether of the kind that is asked
  /// after, where one is.
  private Answer format(String question, List<Source> events) {
    Set<String> formats = WordClasses.of("format");
    List<String> asked =
        Words.of(question).stream().map(Words.Word::folded).filter(formats::contains).toList();
    Predicate<String> names =
        text ->
            asked.isEmpty()
                ? has(text, "format")
                : Words.of(text).stream().anyMatch(word -> asked.contains(word.folded()));
    List<Citation> found =
        events.stream()
            .flatMap(
                event ->
                    lines
                        .citing(event, names)
                        .or(() -> lines.citing(event, text -> has(text, "format")))
                        .stream())
            .toList();
    if (found.isEmpty()) {
      return unsaid("The record does not say what kind of event it was.");
    }
    return found.stream().anyMatch(citation -> names.test(citation.quote()))
        ? new Answer.Extracts("The record says:", found)
        : new Answer.Corrected("The record does not say that.", "It says:", found);
  }

  /// The line about an event or a report that tells something of it; where none does, what was said
  /// that names it and tells.
  private Answer told(
      Kind kind, List<Source> wanted, Understanding asked, @Nullable SourceId source) {
    Predicate<String> tells = text -> tells(kind, text);
    List<Citation> found =
        wanted.stream().flatMap(one -> lines.citing(one, tells).stream()).toList();
    if (!found.isEmpty()) {
      return new Answer.Extracts("The record says:", found);
    }
    String thing = kind.answer().getOrDefault("of", "").equals("report") ? "document" : "event";
    Found said =
        finder
            .find(asked.topic(), Scope.in(source), Passage::remark)
            .only(e -> tells.test(e.citation().quote()) && has(e.citation().quote(), thing));
    return said.strong()
        ? new Answer.Extracts(said.lead(1), said.shown(1))
        : unsaid(
            "The record does not say %s."
                .formatted(kind.answer().getOrDefault("unsaid", kind.what())));
  }

  /// Whether a sentence has all the words of one of the ways to tell it, in their order and side by
  /// side; `#` is a number.
  private static boolean tells(Kind kind, String text) {
    List<String> words = Words.of(text).stream().map(Words.Word::folded).toList();
    return Arrays.stream(kind.answer().getOrDefault("told", "").split(" / "))
        .map(way -> List.of(way.split(" ")))
        .anyMatch(way -> stands(way, words));
  }

  private static boolean stands(List<String> way, List<String> words) {
    for (int at = 0; at + way.size() <= words.size(); at++) {
      int matched = 0;
      while (matched < way.size() && like(way.get(matched), words.get(at + matched))) {
        matched++;
      }
      if (matched == way.size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean like(String wanted, String word) {
    return wanted.equals("#")
        ? Character.isDigit(word.charAt(0)) || WordClasses.of("number").contains(word)
        : wanted.equals(word);
  }

  /// What comes nearest to what a fact is described by: of an event in the prose of its page, of a
  /// report in its own words, in their order.
  private Answer described(Kind kind, String question, @Nullable SourceId source) {
    boolean report = kind.answer().getOrDefault("of", "").equals("report");
    Predicate<Passage> where =
        report ? Passage::report : passage -> !passage.remark() && !passage.report();
    if (!report) {
      Found asked = finder.find(question, Scope.in(source), where);
      if (asked.strong()) {
        return new Answer.Extracts(asked.lead(1), asked.shown(1));
      }
    }
    Found found = finder.find(kind.answer().getOrDefault("search", ""), Scope.in(source), where);
    if (found.none() || (report && found.top() < DESCRIBED)) {
      return unsaid("The record does not say %s.".formatted(kind.what()));
    }
    return new Answer.Extracts(
        "The record says:",
        report
            ? found
                .only(
                    e -> e.passage().equals(found.best().passage()) && e.score() >= found.needed())
                .evidence()
                .stream()
                .limit(MOST_TOLD)
                .map(org.rostrum.core.evidence.Evidence::citation)
                .sorted(java.util.Comparator.comparing(Citation::span))
                .toList()
            : found.shown(1));
  }

  private static Answer unsaid(String why) {
    return new Answer.NotInCorpus(List.of(), why);
  }
}
