package org.rostrum.core.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.Lexicon;
import org.rostrum.core.text.SafeText;
import org.rostrum.core.theme.Summaries;

/// Answers from the record's own words, without a language model: reads the question, lets the part
/// that knows this kind of question choose the evidence, and verifies what it chose. Thread-safe.
public final class RecordAnswerer implements Answerer {

  private final Spelling spelling;
  private final Foreign foreign;
  private final QuestionReader reader;
  private final Descriptions descriptions;
  private final Facts facts;
  private final Gists gists;
  private final Sayings sayings;
  private final PersonSayings personSayings;
  private final Verifier verifier;

  public RecordAnswerer(
      Library library,
      Retriever retriever,
      Vocabulary vocabulary,
      Lexicon lexicon,
      AnswerSettings settings) {
    Once<Dictionary> dictionary = Dictionary.of(library, vocabulary, lexicon);
    this.spelling = new Spelling(dictionary);
    this.foreign = new Foreign(library, lexicon, dictionary);
    this.reader = new QuestionReader(library, vocabulary);
    Summaries summaries = new Summaries(library, retriever);
    EvidenceFinder finder = new EvidenceFinder(library, retriever, vocabulary);
    this.descriptions = new Descriptions(finder);
    this.facts = new Facts(library, summaries);
    this.gists = new Gists(library, summaries);
    this.sayings = new Sayings(finder, reader.themes(), settings);
    this.personSayings = new PersonSayings(library, finder, summaries, reader.themes(), settings);
    this.verifier = new Verifier(library);
  }

  @Override
  public Exchange answer(Question question, @Nullable Exchange before) {
    String text = SafeText.of(question.text());
    String note = foreign.note(text).orElse("");
    Orders.Sifted sifted = Orders.sift(note.isEmpty() ? spelling.corrected(text) : text);
    if (sifted.ordered() && sifted.question().isBlank()) {
      return new Exchange(
          question,
          Set.of(),
          "",
          new Answer.Refused(
              "I can't do that: I only show what stands in the record, with who said it. Ask me"
                  + " what somebody said, or what was said on a subject."));
    }
    String asked = descriptions.resolved(sifted.question(), question.source());
    Understanding understood = reader.read(asked, chosen(question), before);
    Answer answer = verifier.check(answer(understood, question));
    if (!note.isEmpty()) {
      answer = verifier.check(personInAnyCase(understood, answer));
    }
    String topic =
        understood.topic().isBlank() && before != null ? before.topic() : understood.topic();
    return new Exchange(question, people(understood, answer), topic, answer, note);
  }

  /// What somebody named said in short, where their words on a subject that is named in another
  /// language are not found.
  private Answer personInAnyCase(Understanding understood, Answer answer) {
    return understood.intent() instanceof Intent.Said said && !(answer instanceof Answer.Extracts)
        ? gists.speaker(said.people().getFirst())
        : answer;
  }

  private List<Person> chosen(Question question) {
    SpeakerId speaker = question.speaker();
    return speaker == null ? List.of() : reader.people().find(speaker).stream().toList();
  }

  private Answer answer(Understanding understood, Question question) {
    return switch (understood.intent()) {
      case Intent.Topic ignored -> sayings.onTopic(understood, question.source());
      case Intent.Said said ->
          personSayings.said(said.people().getFirst(), understood, question.source());
      case Intent.WhoSaid ignored -> sayings.whoSaid(understood, question.source());
      case Intent.Compare compare ->
          personSayings.compare(compare.people(), understood, question.source());
      case Intent.ThemeGist gist -> gists.theme(gist.theme());
      case Intent.SpeakerGist gist -> gists.speaker(gist.people().getFirst());
      case Intent.PanelGist ignored -> gists.panel(question.source());
      case Intent.AboutEvent ignored -> sayings.event(question.source());
      case Intent.ReportGist ignored -> gists.report(question.source());
      case Intent.Silent ignored -> gists.silent(question.source());
      case Intent.Unclear ignored ->
          new Answer.NotInCorpus(
              List.of(), "Ask what somebody said, or what was said on a subject.");
      case Intent.Themes ignored -> gists.themes(question.source());
      case Intent.WhoIs who -> facts.who(who.people());
      case Intent.WhoHeld held -> facts.whoHeld(held.people(), held.capacities());
      case Intent.Listed ignored -> facts.listed(question.source());
      case Intent.Authors ignored -> facts.authors(question.source());
      case Intent.When ignored -> facts.when(understood, question.source());
      case Intent.OfStranger stranger ->
          new Answer.NotInCorpus(
              List.of(), "Nobody called %s is listed in the record.".formatted(stranger.name()));
      case Intent.Ambiguous ambiguous -> facts.which(ambiguous.mention());
    };
  }

  private static Set<SpeakerId> people(Understanding understood, Answer answer) {
    Set<SpeakerId> people = new LinkedHashSet<>();
    understood.people().forEach(person -> people.addAll(person.ids()));
    switch (understood.intent()) {
      case Intent.WhoHeld held -> held.people().forEach(person -> people.addAll(person.ids()));
      case Intent.WhoIs who -> who.people().forEach(person -> people.addAll(person.ids()));
      default ->
          answer
              .citations()
              .forEach(c -> c.passage().speaker().ifPresent(speaker -> people.add(speaker.id())));
    }
    return people;
  }
}
