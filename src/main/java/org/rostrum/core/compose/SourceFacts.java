package org.rostrum.core.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.Judged;
import org.rostrum.core.evidence.Search;
import org.rostrum.core.evidence.Sought;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Claim;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.people.Label;
import org.rostrum.core.question.Intent;
import org.rostrum.core.question.Kind;
import org.rostrum.core.question.Meant;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Lists;
import org.rostrum.core.words.WordClasses;

/// Answers about events and publications, as the data of their kind says how: by a field of the
/// source, by the line that tells it, or by the prose that comes nearest to a description. Each
/// cites the line that it comes from.
final class SourceFacts {

  private static final int MOST_TOLD = 3;

  private final Library library;
  private final Lines lines;
  private final SourceFields fields;
  private final Search search;

  SourceFacts(Library library, Search search) {
    this.library = library;
    this.lines = new Lines(library);
    this.fields = new SourceFields(library, lines);
    this.search = search;
  }

  /// @param question as asked
  Answer of(Intent.Fact fact, String question, @Nullable SourceId source) {
    Kind kind = fact.kind();
    List<Source> wanted = wanted(kind, question, source);
    String field = kind.answer().getOrDefault("field", "");
    if (field.equals("format")) {
      return fields.format(question, wanted);
    }
    if (field.isEmpty()) {
      return kind.answer().containsKey("search")
          ? described(kind, question, source).orElseGet(() -> otherwise(kind, wanted))
          : told(kind, wanted);
    }
    List<Claim> claims = claims(field, wanted);
    if (claims.isEmpty()) {
      return unsaid(kind);
    }
    boolean wrote =
        fact.asked().stream().allMatch(name -> wanted.stream().anyMatch(one -> wrote(one, name)));
    return wrote
        ? new Answer.Grounded(claims)
        : new Answer.Corrected(
            Phrases.NOT_AUTHOR.with(Lists.and(fact.asked())),
            claims.stream().map(Claim::text).collect(Collectors.joining(" ")),
            cited(claims));
  }

  /// The sources that a question can be about: reports or events, and of these those whose titles
  /// it has most words of.
  private List<Source> wanted(Kind kind, String question, @Nullable SourceId source) {
    boolean report =
        switch (kind.answer().getOrDefault("of", "")) {
          case "report" ->
              !WordClasses.stand(question, "event") || WordClasses.stand(question, "document");
          case "event" -> false;
          default -> WordClasses.stand(question, "document", "publishing");
        };
    boolean all = kind.answer().getOrDefault("field", "").equals("titles");
    return Meant.of(
        sources(source).filter(one -> all || report == (one instanceof Source.Report)).toList(),
        question);
  }

  private Stream<Source> sources(@Nullable SourceId source) {
    return library.sources().stream().filter(one -> source == null || one.id().equals(source));
  }

  private static List<Citation> cited(List<Claim> claims) {
    return claims.stream().flatMap(claim -> claim.citations().stream()).toList();
  }

  private static boolean wrote(Source source, String name) {
    List<String> asked = Label.of(name).name();
    return source.publication().authors().stream()
        .anyMatch(author -> Label.of(author).name().containsAll(asked));
  }

  /// Whether somebody is named as an author.
  boolean author(String name) {
    return library.sources().stream()
        .flatMap(source -> source.publication().authors().stream())
        .anyMatch(author -> Folded.text(author).equals(Folded.text(name)));
  }

  /// That somebody is an author whose remarks no event holds.
  Answer authorOnly(String name, @Nullable SourceId source) {
    return new Answer.Corrected(
        Phrases.NO_REMARK_BY.with(name),
        Phrases.WHAT_IT_HAS.with(),
        cited(sources(source).flatMap(one -> fields.claim("authors", one).stream()).toList()));
  }

  /// The line about an event or a report that tells something of it.
  private Answer told(Kind kind, List<Source> wanted) {
    Predicate<String> tells = text -> Lines.tells(text, kind.answer().getOrDefault("told", ""));
    List<Citation> found =
        wanted.stream().flatMap(one -> lines.citing(one, tells).stream()).toList();
    return found.isEmpty() ? unsaid(kind) : new Answer.Extracts(Phrases.RECORD_SAYS.with(), found);
  }

  /// What answers in the prose of an event's page or a report's own words, looked for by what the
  /// fact is described by; in their order. Empty where nothing does.
  private Optional<Answer> described(Kind kind, String question, @Nullable SourceId source) {
    boolean report = kind.answer().getOrDefault("of", "").equals("report");
    Judged found =
        search.find(
            new Sought(question, kind.answer().getOrDefault("search", "")),
            Scope.in(source),
            passage -> report ? passage.report() : !passage.remark() && !passage.report());
    List<Citation> shown =
        found.shown(MOST_TOLD).stream().sorted(Comparator.comparing(Citation::span)).toList();
    return found.strong()
        ? Optional.of(new Answer.Extracts(Phrases.lead(shown), shown))
        : Optional.empty();
  }

  /// What is known in place of a description, where the kind says what that is.
  private Answer otherwise(Kind kind, List<Source> wanted) {
    String field = kind.answer().get("else");
    List<Claim> claims = field == null ? List.of() : claims(field, wanted);
    return claims.isEmpty() ? unsaid(kind) : new Answer.Grounded(claims);
  }

  private List<Claim> claims(String field, List<Source> wanted) {
    return wanted.stream().flatMap(one -> fields.claim(field, one).stream()).toList();
  }

  private static Answer unsaid(Kind kind) {
    String what = kind.answer().getOrDefault("unsaid", kind.what());
    return new Answer.NotInCorpus(List.of(), Phrases.UNSAID.with(what));
  }
}
