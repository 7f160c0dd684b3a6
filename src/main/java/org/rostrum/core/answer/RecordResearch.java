package org.rostrum.core.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.compose.Sides;
import org.rostrum.core.evidence.Bar;
import org.rostrum.core.evidence.Evidence;
import org.rostrum.core.evidence.Judged;
import org.rostrum.core.evidence.NearnessJudge;
import org.rostrum.core.evidence.Quotable;
import org.rostrum.core.evidence.Search;
import org.rostrum.core.hearing.Dictionary;
import org.rostrum.core.hearing.Orders;
import org.rostrum.core.hearing.Spelling;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Comparison;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.people.Person;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Intent;
import org.rostrum.core.question.Kinds;
import org.rostrum.core.question.Question;
import org.rostrum.core.question.QuestionReader;
import org.rostrum.core.question.Subject;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.Lexicon;
import org.rostrum.core.text.SafeText;
import org.rostrum.core.text.Sentences;
import org.rostrum.core.theme.Summaries;
import org.rostrum.core.words.Content;

/// Searches the record for evidence with the parts that answer questions. Thread-safe.
public final class RecordResearch implements Research {

  private static final int MOST = 6;
  private static final int LONGEST_MESSAGE = 4_000;
  private static final int MOST_SENTENCES = 6;

  private final QuestionReader reader;
  private final Search search;
  private final Sides sides;
  private final Spelling spelling;
  private final Content content;

  public RecordResearch(
      Library library, Retriever retriever, Vocabulary vocabulary, Lexicon lexicon, Kinds kinds) {
    this.spelling = new Spelling(Dictionary.of(library, vocabulary, lexicon));
    this.reader = new QuestionReader(library, vocabulary, kinds);
    this.search = new Search(library, retriever, new NearnessJudge(retriever, vocabulary));
    this.sides = new Sides(library, search, new Summaries(library, retriever));
    this.content = new Content(vocabulary);
  }

  @Override
  public List<Citation> more(Question question, @Nullable Exchange before, Answer shown) {
    String asked = Orders.sift(spelling.corrected(SafeText.of(question.text()))).question();
    if (asked.isBlank()) {
      return List.of();
    }
    SpeakerId speaker = question.speaker();
    List<Person> chosen =
        speaker == null ? List.of() : reader.people().find(speaker).stream().toList();
    Understanding understood = reader.read(asked, chosen, before);
    Scope scope = Scope.in(question.source());
    Stream<Citation> found =
        switch (understood.intent()) {
          case Intent.Topic ignored -> strong(understood.topic(), scope, p -> true);
          case Intent.WhoSaid ignored -> strong(understood.topic(), scope, Passage::remark);
          case Intent.Said said -> own(said.people(), understood.topic(), scope);
          case Intent.Compare compare -> own(compare.people(), understood.topic(), scope);
          case Intent.Each each -> own(each.people(), understood.topic(), scope);
          case Intent.Among among -> own(among.people(), understood.topic(), scope);
          default -> rest(shown.citations());
        };
    return without(found, shown.citations());
  }

  private Stream<Citation> strong(String topic, Scope scope, Predicate<Passage> wanted) {
    Judged found = search.find(topic, scope, wanted);
    return atLeast(found, found.needed());
  }

  private Stream<Citation> own(List<Person> people, String topic, Scope scope) {
    return people.stream()
        .map(person -> search.find(topic, scope.saidBy(person.ids()), Passage::remark))
        .flatMap(found -> atLeast(found, found.ownNeeded()));
  }

  private static Stream<Citation> atLeast(Judged found, double least) {
    return found.evidence().stream()
        .filter(evidence -> evidence.score() >= least)
        .map(Evidence::citation);
  }

  /// What else was said in the remarks that a summary took its points from.
  private static Stream<Citation> rest(List<Citation> points) {
    return points.stream()
        .map(Citation::passage)
        .distinct()
        .filter(passage -> passage.locator().part().searched())
        .flatMap(passage -> Quotable.sentences(passage).stream());
  }

  private static List<Citation> without(Stream<Citation> found, List<Citation> shown) {
    return found
        .filter(
            citation ->
                shown.stream()
                    .noneMatch(
                        s ->
                            s.passage().id().equals(citation.passage().id())
                                && s.span().overlaps(citation.span())))
        .distinct()
        .limit(MOST)
        .toList();
  }

  @Override
  public List<Citation> on(String message) {
    String text = SafeText.of(message);
    text = text.substring(0, Math.min(text.length(), LONGEST_MESSAGE));
    List<Evidence> found = new ArrayList<>();
    for (String claim : claims(text)) {
      String spelled = spelling.corrected(claim);
      Judged on = search.find(spelled, Scope.ALL, passage -> true);
      if (on.strong()) {
        found.addAll(
            on
                .preferring(Passage::remark, search.bar().of(Bar.Mark.REMARKS_FIRST))
                .evidence()
                .stream()
                .filter(e -> e.score() >= on.needed())
                .limit(2)
                .toList());
      }
    }
    found.sort(java.util.Comparator.comparingDouble(Evidence::rank).reversed());
    return without(found.stream().map(Evidence::citation), List.of()).stream().limit(3).toList();
  }

  /// The sentences of a message that say something, without addresses.
  private List<String> claims(String message) {
    String text = message.replaceAll("(?<!\\S)\\S+://\\S+", " ");
    List<String> claims = new ArrayList<>();
    for (TextSpan sentence : Sentences.of(text)) {
      String claim = sentence.of(text);
      if (claims.size() < MOST_SENTENCES && content.words(claim).size() > 1) {
        claims.add(claim);
      }
    }
    return claims;
  }

  @Override
  public Comparison compare(SpeakerId first, SpeakerId second, String topic) {
    String asked =
        Orders.sift(spelling.corrected(SafeText.of(topic).replace('\n', ' '))).question();
    String subject = Subject.of(asked);
    return sides.of(List.of(person(first), person(second)), subject, List.of(), null);
  }

  private Person person(SpeakerId id) {
    return reader
        .people()
        .find(id)
        .orElseThrow(() -> new IllegalStateException("nobody is listed as " + id));
  }
}
