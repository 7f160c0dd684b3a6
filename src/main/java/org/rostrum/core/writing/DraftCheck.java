package org.rostrum.core.writing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Claim;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.people.People;
import org.rostrum.core.people.Person;
import org.rostrum.core.premise.Polarity;
import org.rostrum.core.retrieval.Embedder;
import org.rostrum.core.text.Lexicon;
import org.rostrum.core.text.Sentences;

/// Holds what a model wrote to what it says that it rests on, sentence by sentence. A sentence
/// passes only where nothing speaks against it: when in doubt it goes. Thread-safe.
final class DraftCheck {

  /// More than a sentence needs; a reader would have to look through all of them.
  private static final int MOST_CITES = 5;

  /// What a sentence must come to as a whole, and any few words of it in a row ([Support]).
  /// `DraftCheckTest` prints what comes of them.
  static final double NEAR = 0.42;

  static final double NEAR_THROUGHOUT = 0.45;

  private final Unknown unknown;
  private final Called called;
  private final Credited credited;
  private final Polarity polarity;
  private final Support support;

  /// @param aligned how well each of several texts answers to one, word by word, 0 to 1
  DraftCheck(
      Library library,
      Lexicon lexicon,
      Embedder embedder,
      BiFunction<String, List<String>, List<Double>> aligned) {
    this.unknown = new Unknown(library, lexicon);
    this.called = new Called(new People(library), unknown::ordinary);
    this.polarity = new Polarity(lexicon);
    this.support = new Support(embedder, aligned);
    this.credited = new Credited(called, support);
  }

  /// What came of a draft.
  ///
  /// @param claims the sentences that hold, each with what bears it out
  /// @param quotes what else is to be quoted
  record Checked(List<Claim> claims, List<Citation> quotes, List<Removed> removed) {

    Checked {
      claims = List.copyOf(claims);
      quotes = List.copyOf(quotes);
      removed = List.copyOf(removed);
    }
  }

  record Removed(String text, Rejection why) {}

  Checked check(Brief brief, Draft draft) {
    List<Claim> claims = new ArrayList<>();
    List<Removed> removed = new ArrayList<>();
    Person before = null;
    for (Draft.Sentence sentence : apart(draft)) {
      List<Offered> cited = offered(brief, sentence.cites());
      Optional<Rejection> why = rejection(sentence, cited, before);
      if (why.isPresent()) {
        removed.add(new Removed(sentence.text(), why.get()));
        before = null;
      } else {
        claims.add(new Claim(sentence.text(), cited.stream().map(Offered::citation).toList()));
        before = credited.onlyOne(cited);
      }
    }
    List<Citation> quotes = offered(brief, draft.quotes()).stream().map(Offered::citation).toList();
    return new Checked(claims, quotes, removed);
  }

  /// Each sentence by itself, whatever a model calls one.
  private static List<Draft.Sentence> apart(Draft draft) {
    List<Draft.Sentence> sentences = new ArrayList<>();
    for (Draft.Sentence written : draft.sentences()) {
      String whole =
          Normalizer.normalize(written.text(), Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
      for (TextSpan sentence : Sentences.each(whole)) {
        sentences.add(new Draft.Sentence(sentence.of(whole), written.cites()));
      }
    }
    return sentences;
  }

  private static List<Offered> offered(Brief brief, List<Integer> numbers) {
    return numbers.stream().distinct().flatMap(number -> brief.find(number).stream()).toList();
  }

  /// @param before who alone said what the sentence just before rests on
  private Optional<Rejection> rejection(
      Draft.Sentence sentence, List<Offered> cited, @Nullable Person before) {
    if (sentence.cites().isEmpty()) {
      return Optional.of(Rejection.UNCITED);
    }
    if (cited.size() != Set.copyOf(sentence.cites()).size() || cited.size() > MOST_CITES) {
      return Optional.of(Rejection.UNKNOWN_NUMBER);
    }
    List<String> said = cited.stream().map(Offered::words).toList();
    if (PlainText.quotes(sentence.text())) {
      return Optional.of(Rejection.QUOTES);
    }
    if (PlainText.foreign(sentence.text(), said)) {
      return Optional.of(Rejection.FOREIGN);
    }
    Asserted asserted = Asserted.of(sentence.text(), called);
    if (Credited.misnames(asserted, cited) || credited.dangles(asserted, cited, before)) {
      return Optional.of(Rejection.WRONG_PERSON);
    }
    if (newFigures(sentence.text(), said)) {
      return Optional.of(Rejection.UNKNOWN_FIGURE);
    }
    if (unknown.names(asserted, cited)) {
      return Optional.of(Rejection.UNKNOWN_NAME);
    }
    if (polarity.turns(asserted.unframed(), said)) {
      return Optional.of(Rejection.CONTRARY);
    }
    if (far(asserted.told(), cited.stream().map(Offered::read).toList())) {
      return Optional.of(Rejection.FAR);
    }
    return credited.swaps(asserted, cited) ? Optional.of(Rejection.WRONG_PERSON) : Optional.empty();
  }

  private static boolean newFigures(String text, List<String> said) {
    Set<String> figures = new HashSet<>(Figures.of(text));
    said.forEach(each -> figures.removeAll(Figures.of(each)));
    return !figures.isEmpty();
  }

  private boolean far(String told, List<String> said) {
    return support.of(told, said) < NEAR || support.weakest(told, said) < NEAR_THROUGHOUT;
  }
}
