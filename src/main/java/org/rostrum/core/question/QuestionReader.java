package org.rostrum.core.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.hearing.Openings;
import org.rostrum.core.model.Library;
import org.rostrum.core.people.Mention;
import org.rostrum.core.people.MentionFinder;
import org.rostrum.core.people.People;
import org.rostrum.core.people.Person;
import org.rostrum.core.people.SpokenOf;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Lexicon;
import org.rostrum.core.words.Content;
import org.rostrum.core.words.Phrasing;
import org.rostrum.core.words.Speech;

/// Understands questions: who is meant, what is asked for, on what subject, in which kind of text.
public final class QuestionReader {

  private static final Pattern POINTS_BACK =
      Phrasing.anyOf(
          "^(?:and |but |ok |so )?(?:what|how) about\\b",
          "^(?:and|but)\\b",
          "\\b(?:he|she|him|her|his|hers|they|them|their|it|that|this|those|these|so|else|same|agree|agrees|disagree|disagrees|mention|both|other)\\b",
          "^(?:why|who|when|where|how)[ ?.!]*$",
          "^(?:go on|more|continue|who else)\\b",
          "^" + Subject.NAME + "\\??$");
  private static final Pattern SAYING =
      Phrasing.anyOf(
          "\\b(?:" + Speech.VERB + "|" + Speech.NOUN + ")\\b", Subject.NAME + " (?:on|about|re) ");
  private static final Pattern CONTINUES =
      Phrasing.anyOf(
          "^(?:and |but |ok |so )?(?:why|who|how so|how|how come|what else|anything else|go"
              + " on|more|tell me more|continue)[ ?.!]*$");
  private final People people;
  private final MentionFinder mentions;
  private final Premises premises;
  private final References references;
  private final Themes themes;
  private final Asks asks;
  private final Clauses clauses;
  private final Content content;
  private final Strangers strangers;
  private final Ambiguities ambiguities;

  public QuestionReader(Library library, Vocabulary vocabulary, Lexicon lexicon, Kinds kinds) {
    this.people = new People(library);
    this.mentions = new MentionFinder(library, people, vocabulary, lexicon);
    this.premises = new Premises(people, mentions);
    this.references = new References(people);
    this.themes = new Themes(library, vocabulary);
    Set<Person> heard =
        library.panels().stream()
            .flatMap(panel -> panel.remarks().stream())
            .flatMap(remark -> people.find(remark.speaker()).stream())
            .collect(Collectors.toUnmodifiableSet());
    this.ambiguities = new Ambiguities(heard);
    this.content = new Content(vocabulary);
    this.asks = new Asks(kinds, people, themes, content, library.sources(), heard);
    this.clauses = new Clauses(content);
    this.strangers = new Strangers(library, people, vocabulary);
  }

  public People people() {
    return people;
  }

  public Themes themes() {
    return themes;
  }

  /// @param chosen whom the asker chose beside the question
  /// @param before the exchange that this question follows, where it follows one
  public Understanding read(String asked, List<Person> chosen, @Nullable Exchange before) {
    Premises.Sifted sifted = premises.sift(Openings.without(asked));
    List<Mention> all = Ambiguities.settled(mentions.find(sifted.question()), chosen);
    Understanding understood = read(sifted, all, List.of(), chosen, before);
    List<Mention> spokenOf =
        understood.intent().ofNamed() ? SpokenOf.in(sifted.question(), all) : List.of();
    if (spokenOf.isEmpty()) {
      return understood;
    }
    List<Mention> found = all.stream().filter(mention -> !spokenOf.contains(mention)).toList();
    return read(sifted, found, spokenOf, chosen, before);
  }

  /// @param found whose words are asked for
  /// @param spokenOf who is only spoken of
  private Understanding read(
      Premises.Sifted sifted,
      List<Mention> found,
      List<Mention> spokenOf,
      List<Person> chosen,
      @Nullable Exchange before) {
    String question = sifted.question();
    Set<Person> meant = new LinkedHashSet<>();
    found.forEach(mention -> meant.addAll(mention.people()));
    meant.addAll(chosen);
    String masked = Clauses.masked(question, found);
    Optional<Intent> stranger = strangers.in(masked).filter(unknown -> chosen.isEmpty());
    References.Back back = references.in(masked, meant.isEmpty() ? before : null);
    meant.addAll(back.people());
    masked = back.masked();
    String folded = Folded.text(masked);
    String topic = Subject.of(masked);
    String written = Subject.of(Clauses.masked(question, found));
    if (meant.isEmpty() && content.none(topic) && CONTINUES.matcher(folded).find()) {
      meant.addAll(references.onlyOne(before));
    }
    boolean own = !content.none(topic);
    boolean inherited = before != null && content.none(topic) && POINTS_BACK.matcher(folded).find();
    if (inherited && before != null) {
      topic = before.topic();
    }
    Assumed assumed = Assumptions.in(folded).orElse(null);
    boolean aside = assumed != null && assumed.aside() && !content.none(assumed.text());
    if (assumed != null && aside) {
      topic = assumed.text();
    }
    boolean bare = content.none(topic);
    topic = bare ? "" : topic;
    boolean oneOf = back.oneOf() && !bare;
    List<Person> named = meant.stream().limit(back.oneOf() && !oneOf ? 1 : Long.MAX_VALUE).toList();
    boolean saying = SAYING.matcher(folded).find();
    Asks.Read read =
        new Asks.Read(
            masked,
            found,
            named,
            spokenOf.stream().flatMap(mention -> mention.people().stream()).distinct().toList(),
            topic,
            written,
            bare,
            own,
            references.known(before),
            before);
    Kinds.Guess kind = asks.kind(read);
    Intent intent =
        references
            .theme(read.masked(), before, themes)
            .or(() -> asks.fact(kind.kind(), read))
            .or(() -> ambiguities.in(found, question))
            .or(() -> stranger)
            .or(() -> oneOf ? Optional.of(new Intent.Among(named, true)) : Optional.empty())
            .orElseGet(() -> asks.said(kind, read));
    return new Understanding(
        question,
        intent,
        kind,
        named,
        topic,
        clauses.of(question, found),
        asks.focus(folded, named),
        saying,
        inherited,
        assumed,
        sifted.wrong());
  }
}
