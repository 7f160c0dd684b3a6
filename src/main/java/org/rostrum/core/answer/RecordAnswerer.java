package org.rostrum.core.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.compose.AnswerSettings;
import org.rostrum.core.compose.Composer;
import org.rostrum.core.evidence.NearnessJudge;
import org.rostrum.core.evidence.Requirements;
import org.rostrum.core.evidence.Search;
import org.rostrum.core.hearing.Dictionary;
import org.rostrum.core.hearing.Foreign;
import org.rostrum.core.hearing.Orders;
import org.rostrum.core.hearing.Parts;
import org.rostrum.core.hearing.Spelling;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.people.Person;
import org.rostrum.core.premise.ClaimJudge;
import org.rostrum.core.premise.Claims;
import org.rostrum.core.question.Choosing;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Intent;
import org.rostrum.core.question.Kinds;
import org.rostrum.core.question.Meant;
import org.rostrum.core.question.Question;
import org.rostrum.core.question.QuestionReader;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.Lexicon;
import org.rostrum.core.text.Once;
import org.rostrum.core.text.SafeText;
import org.rostrum.core.theme.Summaries;
import org.rostrum.core.verify.Verifier;

/// Answers from the record's own words, without a language model: reads the question, lets the part
/// that knows this kind of question choose the evidence, and verifies what it chose. Thread-safe.
public final class RecordAnswerer implements Answerer {

  private final Spelling spelling;
  private final Foreign foreign;
  private final QuestionReader reader;
  private final Descriptions descriptions;
  private final Meant named;
  private final Composer composer;
  private final Assurance assurance;
  private final Verifier verifier;
  private final int most;

  public RecordAnswerer(
      Library library,
      Retriever retriever,
      Vocabulary vocabulary,
      Lexicon lexicon,
      Kinds kinds,
      ClaimJudge judge,
      AnswerSettings settings) {
    Once<Dictionary> dictionary = Dictionary.of(library, vocabulary, lexicon);
    this.spelling = new Spelling(dictionary);
    this.foreign = new Foreign(library, lexicon, dictionary);
    this.reader = new QuestionReader(library, vocabulary, lexicon, kinds);
    Summaries summaries = new Summaries(library, retriever);
    Search search = new Search(library, retriever, new NearnessJudge(retriever, vocabulary));
    Requirements requirements = new Requirements(retriever, vocabulary, search.bar());
    this.descriptions = new Descriptions(search, reader.people());
    this.named = new Meant(library);
    this.composer =
        new Composer(
            library,
            search,
            requirements,
            summaries,
            reader.themes(),
            new Claims(judge),
            settings);
    this.assurance = new Assurance(search, requirements);
    this.verifier = new Verifier(library);
    this.most = settings.maxCitations();
  }

  @Override
  public Exchange answer(Question question, @Nullable Exchange before) {
    Question settled = settled(question, before);
    String text = SafeText.of(settled.text());
    String note = foreign.note(text).orElse("");
    Orders.Sifted sifted = Orders.sift(note.isEmpty() ? spelling.corrected(text) : text);
    if (sifted.ordered() && sifted.question().isBlank()) {
      return new Exchange(
          settled,
          Set.of(),
          "",
          new Answer.Refused(
              "I can't do that: I only show what stands in the record, with who said it. Ask me"
                  + " what somebody said, or what was said on a subject."));
    }
    List<String> parts = Parts.of(sifted.question());
    List<Exchange> exchanges = new ArrayList<>();
    Exchange last = before;
    for (String part : parts) {
      last = part(part, settled, last, exchanges.isEmpty(), note);
      exchanges.add(last);
    }
    return exchanges.size() == 1 ? exchanges.getFirst() : joined(settled, parts, exchanges, note);
  }

  /// Reads the question anew; one in several parts is as sure as its outcome.
  @Override
  public double confidence(Exchange exchange) {
    Question question = exchange.question();
    String text = SafeText.of(question.text());
    String asked =
        Orders.sift(exchange.note().isEmpty() ? spelling.corrected(text) : text).question();
    Outcome outcome = Outcome.of(exchange.answer());
    if (asked.isBlank() || Parts.of(asked).size() > 1) {
      return outcome.declines() ? 0 : 1;
    }
    Understanding understood =
        reader.read(descriptions.resolved(asked, question.source()), chosen(question), null);
    Understanding followed =
        understood.topic().isBlank() ? understood.about(exchange.topic()) : understood;
    return assurance.of(followed, question.source(), outcome);
  }

  /// The question that an answer to "which do you mean?" completes; any other as it is.
  private Question settled(Question question, @Nullable Exchange before) {
    if (before == null || !(before.answer() instanceof Answer.Which which)) {
      return question;
    }
    return Choosing.of(question.text(), which, reader.people())
        .map(
            speaker ->
                new Question(before.question().text(), before.question().source(), speaker.id()))
        .orElse(question);
  }

  /// @param first whether it is the first part of its question: what the parts after it ask is not
  ///   to be found around the answer to the first
  private Exchange part(
      String text, Question question, @Nullable Exchange before, boolean first, String note) {
    SourceId chosen = question.source();
    SourceId source = chosen == null ? named.source(text).orElse(null) : chosen;
    String asked = descriptions.resolved(text, chosen);
    Understanding read = reader.read(asked, chosen(question), before);
    Answer answer = verifier.check(composer.answer(asked, read, source, first ? before : null));
    if (!note.isEmpty()) {
      answer = verifier.check(composer.personInAnyCase(read, answer));
    }
    String topic = read.topic().isBlank() && before != null ? before.topic() : read.topic();
    return new Exchange(question, people(read, answer), topic, answer, note);
  }

  private Exchange joined(
      Question question, List<String> parts, List<Exchange> exchanges, String note) {
    Set<SpeakerId> people = new LinkedHashSet<>();
    exchanges.forEach(exchange -> people.addAll(exchange.people()));
    String topic =
        exchanges.stream()
            .map(Exchange::topic)
            .filter(words -> !words.isBlank())
            .findFirst()
            .orElse("");
    return new Exchange(
        question,
        people,
        topic,
        verifier.check(
            Parts.joined(parts, exchanges.stream().map(Exchange::answer).toList(), most)),
        note);
  }

  private List<Person> chosen(Question question) {
    SpeakerId speaker = question.speaker();
    return speaker == null ? List.of() : reader.people().find(speaker).stream().toList();
  }

  private Set<SpeakerId> people(Understanding understood, Answer answer) {
    Set<SpeakerId> people = new LinkedHashSet<>();
    understood.people().forEach(person -> people.addAll(person.ids()));
    switch (understood.intent()) {
      case Intent.WhoHeld held -> held.people().forEach(person -> people.addAll(person.ids()));
      case Intent.WhoIs who -> who.people().forEach(person -> people.addAll(person.ids()));
      case Intent.Listed ignored ->
          reader.people().all().forEach(person -> people.addAll(person.ids()));
      case Intent.Fact fact when fact.kind().name().equals("authors") ->
          reader.people().authors().forEach(person -> people.addAll(person.ids()));
      default ->
          answer
              .citations()
              .forEach(c -> c.passage().speaker().ifPresent(speaker -> people.add(speaker.id())));
    }
    return people;
  }
}
