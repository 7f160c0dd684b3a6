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
import org.rostrum.core.model.Theme;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;

/// Understands questions: who is meant, what is asked for, on what subject, in which kind of text.
final class QuestionReader {

  private static final Pattern PRONOUN =
      pattern("\\b(?:he|she|him|her|his|hers|himself|herself)\\b");
  private static final Pattern POINTS_BACK =
      pattern(
          "^(?:and |but |ok |so )?(?:what|how)"
              + " about\\b|^(?:and|but)\\b|\\b(?:he|she|him|her|his|hers|they|them|their|it|that|this|those|these|so|else|same)\\b|^why\\??$|^(?:go"
              + " on|more|continue|who else)\\b");
  private static final Pattern REPORT =
      pattern(
          "\\b(?:report|report's|executive"
              + " summary|authors?|co-authors?|manifesto|paper|publication|study|newsletter)\\b");
  private static final Pattern PANEL =
      pattern(
          "\\b(?:panel|panel's|panell?ists?|panell?ist's|speakers?|webinar|discussion|experts?|participants?|remarks?|anyone|anybody|someone|they)\\b");
  private static final Pattern WHO =
      pattern(
          "^(?:and |so |but )?(?:who|whose|which (?:of the"
              + " )?(?:panell?ist|speaker|person|expert|participant|member|one|contributor)s?)\\b|\\bwho"
              + " (?:said|talked|spoke|mentioned|argued|made|raised)\\b");
  private static final Pattern COMPARE =
      pattern(
          "\\b(?:compare|comparison|contrast|differ|differs|different|difference|differences|agree|disagree|tension|versus|vs|both|common|overlap|conflict|contradict|similar|similarities|side"
              + " by side|each)\\b");
  private static final Pattern GIST =
      pattern(
          "\\b(?:summar(?:y|ies|ise|ize|ised|ized)|sum up|tl;?"
              + " ?dr|overview|gist|recap|takeaways?|take-aways?|nutshell|round-?up|digest|(?:key|main)"
              + " (?:points?|messages?|arguments?|ideas?|findings?|highlights?))\\b");
  private static final Pattern THEMES =
      pattern(
          "\\b(?:what|which|list|name|show|give)\\b.{0,40}\\b(?:themes|topics|headings|subjects)\\b|^(?:key"
              + " |main )?themes\\b");
  private static final Pattern WHO_IS =
      pattern(
          "^who(?: is|'s| was|s) "
              + Framing.NAME
              + "|"
              + Framing.NAME
              + "(?:'s|s'|'|s)? (?:current |exact"
              + " )?(?:job|role|title|position|post|organisation|organization|employer|affiliation|occupation|job"
              + " title)\\b|\\bwhat (?:does|did) (?:"
              + Framing.NAME
              + "|he|she) do\\b|\\b(?:where|who|whom) (?:does|did) (?:"
              + Framing.NAME
              + "|he|she) (?:work|represent)|\\bwh(?:ich|at)"
              + " (?:organisation|organization|body|group|think"
              + " tank|charity|institution|employer|company|job|role|title|position)\\b.{0,20}(?:"
              + Framing.NAME
              + "|\\bhe\\b|\\bshe\\b)|\\bwhat(?:'s| is| was) (?:his|her)"
              + " (?:job|role|title|position|organisation|organization|employer|affiliation|job"
              + " title)\\b|\\b(?:role|job|title|position|organisation|affiliation) of "
              + Framing.NAME);
  private static final Pattern LISTED =
      pattern(
          "^(?:list|name) (?:all )?(?:the )?(?:speakers|panell?ists|participants)\\b|\\bwho"
              + " (?:was|were|is|are) (?:on |in |at )?(?:the |this"
              + " )?(?:panel|speakers?|panell?ists?|participants?)\\b|^who (?:spoke|took"
              + " part|participated|appeared|sat|featured)(?: (?:on|in|at) .{0,30})?[ ?]*$|\\bhow"
              + " many (?:speakers|panell?ists|people spoke|people were"
              + " on|experts|participants)\\b");
  private static final Pattern AUTHORS =
      pattern(
          "\\bwho (?:wrote|authored|co-?wrote|co-?authored|penned)\\b|\\bwho (?:is|are|was|were)"
              + " (?:the )?(?:report(?:'s)? )?(?:co-?)?authors?\\b|\\bauthors? of (?:the|this)"
              + " (?:report|paper)");
  private static final Pattern WHEN =
      pattern(
          "^(?:and |so )?(?:when|what date|on what date|what day|which"
              + " (?:date|day|year|month))\\b.{0,60}\\b(?:report|paper|webinar|event|panel|discussion|session|published|held|take"
              + " place|took place|happen|released|come out|out)\\b");
  private static final Pattern CHAIRED =
      pattern(
          "\\bwho(?: was it that)?"
              + " (?:chaired|moderated|hosted|facilitated|ran|presided|convened|led|chairs|moderates|hosts)\\b|\\bwho"
              + " (?:was|is|were|'s) (?:the |in the"
              + " )?(?:chair|chairing|moderator|moderating|host|hosting|facilitator|facilitating|convener|convenor|chairman|chairwoman|chairperson)\\b");
  private static final Set<String> CHAIRS =
      Set.of(
          "chair",
          "chairman",
          "chairwoman",
          "chairperson",
          "moderator",
          "host",
          "facilitator",
          "convener",
          "convenor",
          "presenter");
  private static final Pattern ABOUT_EVENT =
      pattern(
          "^(?:so |and )?what(?:'s| is| was|s) (?:the |this"
              + " )?(?:webinar|event|panel|session|talk|meeting)(?: all)?"
              + " (?:about|for)\\b|\\b(?:purpose|aim|point|topic|subject) of (?:the |this"
              + " )?(?:webinar|event|panel|session|meeting)\\b|^(?:what|how).{0,15}\\b(?:webinar|event)\\b");
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
  private final Vocabulary vocabulary;
  private final Spelling spelling;
  private final Strangers strangers;

  QuestionReader(Library library, Vocabulary vocabulary, Spelling spelling) {
    this.people = new People(library);
    this.mentions = new MentionFinder(library, people, vocabulary);
    this.themes = new Themes(library, vocabulary);
    this.vocabulary = vocabulary;
    this.spelling = spelling;
    this.strangers = new Strangers(vocabulary);
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
    String masked = spelling.corrected(mask(question, found));
    String folded = Folded.text(masked);
    Optional<Intent> stranger = strangers.in(mask(question, found)).map(Intent.OfStranger::new);
    if (meant.isEmpty() && PRONOUN.matcher(folded).find()) {
      meant.addAll(recent(before));
    }
    String topic = Framing.strip(masked);
    boolean follows = before != null && POINTS_BACK.matcher(folded).find();
    if (follows && before != null && content(topic).isEmpty()) {
      topic = before.topic();
    }
    List<Person> named = List.copyOf(meant);
    Understanding.Focus focus = focus(folded, named);
    Intent intent =
        ambiguous
            .<Intent>map(Intent.Ambiguous::new)
            .or(() -> stranger)
            .orElseGet(() -> intent(folded, named, topicOrBlank(masked, before, follows)));
    return new Understanding(
        intent,
        named,
        topic,
        clauses(question, found),
        focus,
        askedFor(folded),
        SAYING.matcher(folded).find(),
        CLAIMED.matcher(folded).find());
  }

  /// The noun that a question asks for, unless it is one of the words for what anybody says.
  private String askedFor(String folded) {
    Matcher asked = ASKED_FOR.matcher(folded);
    return asked.find() ? String.join(" ", content(asked.group(1))) : "";
  }

  private String topicOrBlank(String masked, @Nullable Exchange before, boolean follows) {
    String topic = Framing.strip(masked);
    return content(topic).isEmpty() && follows && before != null ? before.topic() : topic;
  }

  /// The words of a topic that say what it is about.
  private List<String> content(String topic) {
    return Words.of(topic).stream()
        .map(Words.Word::folded)
        .filter(word -> !vocabulary.terms(word).isEmpty())
        .filter(word -> !FunctionWords.contains(word) && !GENERIC.matcher(word).matches())
        .toList();
  }

  private static final Pattern GENERIC =
      pattern(
          Speech.VERB
              + "|"
              + Speech.NOUN
              + "|"
              + Speech.PANEL
              + "|main|key|full|entire|quick|short|brief|summary|summari[sz]e|sum|overview|tl|dr|gist|recap"
              + "|themes?|topics?|three|four|five|six");

  private Intent intent(String folded, List<Person> named, String topic) {
    boolean bare = content(topic).isEmpty();
    if (CHAIRED.matcher(folded).find()) {
      List<Person> chairs = holding(CHAIRS);
      if (!chairs.isEmpty()) {
        return new Intent.WhoHeld(chairs);
      }
    }
    if (AUTHORS.matcher(folded).find()) {
      return new Intent.Authors();
    }
    if (!named.isEmpty() && WHO_IS.matcher(folded).find()) {
      return new Intent.WhoIs(named);
    }
    if (named.isEmpty() && LISTED.matcher(folded).find()) {
      return new Intent.Listed();
    }
    if (WHEN.matcher(folded).find()) {
      return new Intent.When();
    }
    if (named.size() > 1) {
      return new Intent.Compare(named);
    }
    if (named.size() == 1) {
      return bare ? new Intent.SpeakerGist(named) : new Intent.Said(named);
    }
    if (THEMES.matcher(folded).find() && bare) {
      return new Intent.Themes();
    }
    boolean gist = GIST.matcher(folded).find();
    if (ABOUT_EVENT.matcher(folded).find()) {
      return new Intent.Topic();
    }
    if (bare) {
      return new Intent.PanelGist();
    }
    Optional<Theme> theme = themes.named(topic);
    if (theme.isPresent() && (gist || themes.exactly(topic, theme.get()))) {
      return new Intent.ThemeGist(theme.get());
    }
    return WHO.matcher(folded).find() ? new Intent.WhoSaid() : new Intent.Topic();
  }

  private List<Person> holding(Set<String> capacities) {
    return people.all().stream()
        .filter(
            person ->
                person.roles().stream()
                    .anyMatch(role -> role.stream().anyMatch(capacities::contains)))
        .toList();
  }

  private static Understanding.Focus focus(String folded, List<Person> named) {
    boolean report = REPORT.matcher(folded).find();
    boolean panel = !named.isEmpty() || PANEL.matcher(folded).find();
    if (ABOUT_EVENT.matcher(folded).find() && named.isEmpty()) {
      return Understanding.Focus.PAGE;
    }
    if (report) {
      return panel ? Understanding.Focus.BOTH : Understanding.Focus.REPORT;
    }
    return panel ? Understanding.Focus.REMARKS : Understanding.Focus.ANY;
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
      clauses.add(content(clause).isEmpty() ? "" : clause);
    }
    return clauses;
  }
}
