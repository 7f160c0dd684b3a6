package org.rostrum.core.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.compose.AnswerSettings;
import org.rostrum.core.compose.Continued;
import org.rostrum.core.compose.IntentAnswerer;
import org.rostrum.core.compose.Joined;
import org.rostrum.core.evidence.EvidenceFinder;
import org.rostrum.core.hearing.Heard;
import org.rostrum.core.hearing.Hearing;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.people.Person;
import org.rostrum.core.premise.Claims;
import org.rostrum.core.premise.Contradictions;
import org.rostrum.core.question.Choosing;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Intent;
import org.rostrum.core.question.NamedSource;
import org.rostrum.core.question.Question;
import org.rostrum.core.question.QuestionReader;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Lexicon;
import org.rostrum.core.theme.Summaries;
import org.rostrum.core.verify.Verifier;
import org.rostrum.core.words.Content;

/// Answers from the record's own words, without a language model: reads the question, lets the part
/// that knows this kind of question choose the evidence, and verifies what it chose. Thread-safe.
public final class RecordAnswerer implements Answerer {

  private final Hearing hearing;
  private final QuestionReader reader;
  private final Descriptions descriptions;
  private final Continued continued;
  private final NamedSource named;
  private final IntentAnswerer intents;
  private final Assurance assurance;
  private final Verifier verifier;
  private final int most;

  public RecordAnswerer(
      Library library,
      Retriever retriever,
      Vocabulary vocabulary,
      Lexicon lexicon,
      AnswerSettings settings) {
    this.hearing = new Hearing(library, vocabulary, lexicon);
    this.reader = new QuestionReader(library, vocabulary, lexicon);
    Summaries summaries = new Summaries(library, retriever);
    EvidenceFinder finder = new EvidenceFinder(library, retriever, vocabulary);
    Content content = new Content(vocabulary);
    Contradictions contradictions = new Contradictions(lexicon);
    this.descriptions = new Descriptions(finder, reader.people());
    this.named = new NamedSource(library);
    this.continued = new Continued(library, finder, content);
    this.intents =
        new IntentAnswerer(
            library,
            finder,
            summaries,
            reader.themes(),
            new Claims(content, contradictions),
            contradictions,
            settings);
    this.assurance = new Assurance(finder);
    this.verifier = new Verifier(library);
    this.most = settings.maxCitations();
  }

  @Override
  public Exchange answer(Question question, @Nullable Exchange before) {
    Question settled = settled(question, before);
    Heard heard = heard(settled);
    if (heard.onlyOrders()) {
      return new Exchange(
          settled,
          Set.of(),
          "",
          new Answer.Refused(
              "I can't do that: I only show what stands in the record, with who said it. Ask me"
                  + " what somebody said, or what was said on a subject."));
    }
    List<Exchange> exchanges = new ArrayList<>();
    Exchange last = before;
    for (String part : heard.parts()) {
      last = part(part, settled, last, exchanges.isEmpty(), heard);
      exchanges.add(last);
    }
    return exchanges.size() == 1 ? exchanges.getFirst() : joined(settled, heard, exchanges);
  }

  /// Reads the question anew; one in several parts is as sure as its outcome.
  @Override
  public double confidence(Exchange exchange) {
    Question question = exchange.question();
    Heard heard = heard(question);
    String asked = heard.question();
    Outcome outcome = Outcome.of(exchange.answer());
    if (asked.isBlank() || heard.parts().size() > 1) {
      return outcome.declines() ? 0 : 1;
    }
    Understanding understood =
        reader.read(descriptions.resolved(asked, question.source()), chosen(question), null);
    Understanding followed =
        understood.topic().isBlank() ? understood.about(exchange.topic()) : understood;
    return assurance.of(followed, question.source(), outcome);
  }

  private Heard heard(Question question) {
    Heard heard = hearing.hear(question.text());
    return heard.asking(named.pointed(heard.question()));
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
      String text, Question question, @Nullable Exchange before, boolean first, Heard heard) {
    SourceId chosen = question.source();
    SourceId source = chosen == null ? named.in(text).orElse(null) : chosen;
    String asked = descriptions.resolved(named.plain(text), chosen);
    Understanding read = reader.read(asked, chosen(question), before);
    Understanding understood =
        first
            ? Continued.subject(Folded.text(asked), read, before).map(read::about).orElse(read)
            : read;
    Answer answer =
        verifier.check(
            continued
                .answer(asked, read, first ? before : null)
                .orElseGet(() -> intents.answer(asked, understood, source)));
    if (heard.foreign()) {
      answer = verifier.check(intents.personInAnyCase(understood, answer));
    }
    String topic = read.topic().isBlank() && before != null ? before.topic() : read.topic();
    return new Exchange(question, people(understood, answer), topic, answer, heard.note());
  }

  private Exchange joined(Question question, Heard heard, List<Exchange> exchanges) {
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
            Joined.of(heard.parts(), exchanges.stream().map(Exchange::answer).toList(), most)),
        heard.note());
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
      case Intent.Authors ignored ->
          reader.people().authors().forEach(person -> people.addAll(person.ids()));
      default ->
          answer
              .citations()
              .forEach(c -> c.passage().speaker().ifPresent(speaker -> people.add(speaker.id())));
    }
    return people;
  }
}
