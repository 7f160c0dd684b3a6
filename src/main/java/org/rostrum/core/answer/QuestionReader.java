package org.rostrum.core.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Library;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.Folded;

/// Understands questions: who is meant, what is asked for, on what subject, in which kind of text.
final class QuestionReader {

  private static final Pattern PRONOUN =
      pattern("\\b(?:he|she|him|her|his|hers|himself|herself)\\b");
  private static final Pattern POINTS_BACK =
      pattern(
          "^(?:and |but |ok |so )?(?:what|how)"
              + " about\\b|^(?:and|but)\\b|\\b(?:he|she|him|her|his|hers|they|them|their|it|that|this|those|these|so|else|same|agree|agrees|disagree|disagrees)\\b|^why\\??$|^(?:go"
              + " on|more|continue|who else)\\b");
  private static final Pattern SAYING =
      pattern(
          "\\b(?:"
              + Speech.VERB
              + "|"
              + Speech.NOUN
              + ")\\b|"
              + Framing.NAME
              + " (?:on|about|re) ");
  private static final Pattern ASKED_FOR =
      pattern(
          "^(?:and |so |but )?(?:what|which) (?:\\w[\\w'-]* ){0,3}?(\\w[\\w'-]*)"
              + " (?:did|does|do|is|are|was|were|has|have|had|can|could|should|would|will)\\b");
  private static final Pattern CONTINUES =
      pattern(
          "^(?:and |but |ok |so )?(?:why|how so|how|how come|what else|anything else|go"
              + " on|more|tell me more|continue)[ ?.!]*$");
  private static final Pattern COUNTED =
      pattern("\\bhow (?:many|much)\\b|\\bwhat (?:percentage|share|proportion|number|fraction)\\b");
  private static final Pattern CLAIMED =
      pattern(
          "\\b(?:why|how come|when|how) (?:did|does|do|has|would) "
              + Framing.NAME
              + " (?:ever |also |really"
              + " )?(?:say|think|claim|argue|believe|insist|state|suggest|propose|support|oppose|reject|want|call|deny|defend|justify|promise|admit|warn)\\b|\\b(?:is"
              + " it|it's|is it really) (?:true|right|correct|the case) that "
              + Framing.NAME
              + "|"
              + Framing.NAME
              + " (?:said|says|claimed|argued|thinks|believes|claims|argues)\\b.{3,120}(?:, right|,"
              + " correct|, yes|, true|, didn't (?:he|she|they)|, doesn't (?:he|she))\\?*$");

  private final People people;
  private final MentionFinder mentions;
  private final Themes themes;
  private final IntentReader intents;
  private final Content content;
  private final Strangers strangers;

  QuestionReader(Library library, Vocabulary vocabulary) {
    this.people = new People(library);
    this.mentions = new MentionFinder(library, people, vocabulary);
    this.themes = new Themes(library, vocabulary);
    this.intents = new IntentReader(people, themes);
    this.content = new Content(vocabulary);
    this.strangers = new Strangers(people, vocabulary);
  }

  /// Whom the exchange before was about, where that was one person.
  private List<Person> onlyOne(@Nullable Exchange before) {
    List<Person> all =
        before == null
            ? List.of()
            : before.people().stream().flatMap(id -> people.find(id).stream()).distinct().toList();
    return all.size() == 1 ? all : List.of();
  }

  private List<Person> recent(@Nullable Exchange before) {
    return before == null
        ? List.of()
        : before.people().stream()
            .flatMap(id -> people.find(id).stream())
            .distinct()
            .limit(1)
            .toList();
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  People people() {
    return people;
  }

  Themes themes() {
    return themes;
  }

  /// @param chosen whom the asker chose beside the question
  /// @param before the exchange that this question follows, where it follows one
  Understanding read(String question, List<Person> chosen, @Nullable Exchange before) {
    List<Mention> found = mentions.find(question);
    Set<Person> meant = new LinkedHashSet<>();
    Optional<Mention> ambiguous =
        found.stream().filter(m -> m.by() == Mention.By.NAME && m.people().size() > 1).findFirst();
    found.forEach(mention -> meant.addAll(mention.people()));
    meant.addAll(chosen);
    String masked = mask(question, found);
    String folded = Folded.text(masked);
    Optional<Intent> stranger = strangers.in(masked).map(Intent.OfStranger::new);
    if (meant.isEmpty() && PRONOUN.matcher(folded).find()) {
      meant.addAll(recent(before));
    }
    String topic = Framing.strip(masked);
    if (meant.isEmpty() && content.none(topic) && CONTINUES.matcher(folded).find()) {
      meant.addAll(onlyOne(before));
    }
    boolean inherited = before != null && content.none(topic) && POINTS_BACK.matcher(folded).find();
    if (inherited && before != null) {
      topic = before.topic();
    }
    List<Person> named = List.copyOf(meant);
    String subject = topic;
    Intent intent =
        ambiguous
            .<Intent>map(Intent.Ambiguous::new)
            .or(() -> stranger)
            .orElseGet(
                () ->
                    intents.intent(
                        Folded.text(question), folded, named, subject, content.none(subject)));
    return new Understanding(
        intent,
        named,
        topic,
        clauses(question, found),
        IntentReader.focus(folded, named),
        askedFor(folded),
        COUNTED.matcher(folded).find(),
        SAYING.matcher(folded).find(),
        inherited,
        CLAIMED.matcher(folded).find());
  }

  /// The noun that a question asks for, unless it is one of the words for what anybody says.
  private String askedFor(String folded) {
    Matcher asked = ASKED_FOR.matcher(folded);
    return asked.find() ? String.join(" ", content.words(asked.group(1))) : "";
  }

  private static String mask(String question, List<Mention> mentions) {
    StringBuilder masked = new StringBuilder();
    int from = 0;
    for (Mention mention : mentions) {
      masked.append(question, from, mention.span().start()).append(Framing.NAME);
      String words = mention.span().of(question);
      if (words.matches("(?i).*['’]s?")) {
        masked.append("'s");
      }
      from = mention.span().end();
    }
    return masked.append(question.substring(from)).toString();
  }

  /// For each mention, the words up to the next; blank where they say nothing of a subject.
  private List<String> clauses(String question, List<Mention> mentions) {
    List<String> clauses = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      int end = i + 1 < mentions.size() ? mentions.get(i + 1).span().start() : question.length();
      String clause =
          Framing.strip(Framing.NAME + question.substring(mentions.get(i).span().end(), end))
              .replace(Framing.NAME, "")
              .replaceFirst("[,\\s]+(?:and|or|but|with|than|versus|vs)$", "");
      clauses.add(content.none(clause) ? "" : clause);
    }
    return clauses;
  }
}
