package org.rostrum.core.question;

import static org.rostrum.core.question.Subject.NAME;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rostrum.core.model.Theme;
import org.rostrum.core.people.Mention;
import org.rostrum.core.people.People;
import org.rostrum.core.people.Person;
import org.rostrum.core.words.Phrasing;
import org.rostrum.core.words.Speech;

/// Tells what a question asks for, and in which kind of text. A mention of somebody stands as
/// [Subject#NAME].
public final class IntentReader {

  private static final Pattern REPORT =
      Phrasing.anyOf(
          "\\b(?:report|report's|executive"
              + " summary|authors?|co-authors?|manifesto|paper|publication|study|newsletter)\\b");
  private static final Pattern PANEL =
      Phrasing.anyOf(
          "\\b(?:panel|panel's|panell?ists?|panell?ist's|speakers?|webinar|discussion|experts?|participants?|remarks?|anyone|anybody|someone|they)\\b");
  private static final Pattern ACCORDING_TO_REPORT =
      Phrasing.anyOf(
          "\\b(?:according to|as per) (?:the |its |this"
              + " )?(?:report|paper|study|publication|authors?)\\b",
          "\\b(?:does|do|did|what) the (?:report|paper|study|authors?)"
              + " (?:say|think|argue|find|write)");

  /// Whom a question asks a report about are not those who spoke.
  private static final Pattern THEY = Phrasing.anyOf("\\bthey\\b");

  private static final Pattern WHO =
      Phrasing.anyOf(
          "^(?:and |so |but )?(?:who|whose|which (?:of the )?(?:two |three |four |other"
              + " )?(?:panell?ist|speaker|person|expert|participant|member|one|contributor)s?)\\b",
          "\\bwho (?:said|talked|spoke|mentioned|argued|made|raised)\\b");
  private static final Pattern ELSE =
      Phrasing.anyOf(
          "^(?:and |so |but |did |does |has )*(?:who|anyone|anybody|someone|somebody|any1) else\\b",
          "\\b(?:did|does|has|have) (?:anyone|anybody|any1|someone|any other"
              + " (?:speaker|panell?ist|person)s?)"
              + " (?:else|disagree|agree|object|respond|reply|contradict)",
          "\\bwho (?:else )?(?:disagrees|disagreed|agrees|agreed|objects|objected) with " + NAME,
          "\\b(?:who|anyone|anybody|somebody|someone|speakers?|panell?ists?)(?: else)? (?:other"
              + " than|besides|apart from|except(?: for)?) "
              + NAME);
  private static final Pattern EACH =
      Phrasing.anyOf(
          "\\b(?:what|how) (?:does|did|do|would) (?:each|every|all)(?: of the| the)?(?: one)?"
              + " ?(?:panell?ists?|speakers?|experts?|participants?|person|people|members?)\\b",
          "\\b(?:each|every) (?:panell?ist|speaker|expert|participant)(?:'s)?"
              + " (?:view|opinion|position|take|stance|say|think)",
          "\\bwhere (?:does|do|did) (?:each|every|all)(?: of the| the)?"
              + " (?:panell?ists?|speakers?)\\b");
  private static final Pattern GIST =
      Phrasing.anyOf(
          "\\b(?:summar(?:y|ies|ise|ize|ised|ized)|sum up|summing up|tl;?"
              + " ?dr|overview|gist|recap|takeaways?|take-aways?|nutshell|round-?up|digest|in"
              + " short|in brief|boil(?:ed)? down)\\b",
          "\\b(?:key|main|big|central)"
              + " (?:points?|messages?|arguments?|ideas?|findings?|highlights?|themes?|lessons?|conclusions?)\\b",
          "\\bin (?:a|one|two|three|four|five|\\d) (?:sentences?|lines?|words|bullets?|bullet"
              + " points?|paragraphs?)\\b",
          "\\bwhat (?:did|do) (?:they|the (?:panel|speakers|panell?ists)) (?:disagree|agree|differ)"
              + " (?:on|about)[ ?]*$",
          "\\bwhat did i miss\\b");

  /// Ways to ask for what stands under a heading.
  private static final Pattern UNDER =
      Phrasing.anyOf(
          "\\b(?:came|come|comes|said|raised|discussed|covered|recorded|quoted|stands?|is there)"
              + " (?:up )?under\\b",
          "\\b(?:theme|heading|section|topic|item|chapter) (?:on|about|of|called|titled|named)\\b",
          "\\b(?:everything|all|anything|what all)(?: that)?(?: was| is| they| has been)?"
              + " (?:said|mentioned|discussed|raised) (?:about|on|of|regarding)\\b");

  private static final Pattern THEMES =
      Phrasing.anyOf(
          "\\b(?:what|which|list|name|show|give|print|tell)\\b.{0,40}\\b(?:themes|topics|headings|subjects)\\b",
          "\\bhow many (?:\\w+ )?(?:themes|topics|headings|subjects)\\b",
          "^(?:all |key |main )?(?:the )?themes\\b");
  private static final Pattern THEMES_OF =
      Phrasing.anyOf(
          "^how many (?:main |key )?(?:themes|topics|headings)\\b",
          "^(?:what|which|name|list)(?: (?:were|are|was|is))?(?: all)?(?: the)?(?: main| key)?"
              + " (?:themes|topics|headings)(?: (?:were|are))?(?: (?:of|at|in|on|from|covered"
              + " at|discussed at) .{0,60})?[ ?.!]*$",
          "^(?:under |into )(?:what|which|how many) (?:\\w+ )?(?:themes|topics|headings|sections)"
              + " (?:is|are|was|were|did|does)\\b");
  private static final Pattern ABOUT_EVENT =
      Phrasing.anyOf(
          "^(?:so |and )?what(?:'s| is| was|s) (?:the |this"
              + " )?(?:webinar|event|panel|session|talk|meeting|evening|discussion|conference|workshop|debate)(?:"
              + " all)? (?:about|for)[ ?.!]*$",
          "\\b(?:purpose|aim|point|topic|subject) of (?:the |this"
              + " )?(?:webinar|event|panel|session|meeting|evening|conference|workshop)\\b");
  private static final String WHAT =
      "(?:word|words|remark|remarks|thing|point|comment|statement|message|thought|thoughts|contribution)";
  private static final Pattern LAST =
      Phrasing.anyOf(
          "^(?:and |so |but )?(?:what|how) (?:did|does) "
              + NAME
              + " (?:"
              + Speech.VERB
              + "|end|finish|close|sign off|wrap up|sum up)(?: with| by saying)?,? (?:at the"
              + " (?:very )?(?:end|close)|in (?:closing|conclusion|the end)|finally|last|to"
              + " (?:finish|end|close))[ ?.!]*$",
          "\\b(?:last|final|closing|concluding|parting) " + WHAT + "\\b",
          "^(?:and |so |but )?(?:what|how) (?:did|does) "
              + NAME
              + " (?:end|finish|close|sign off|wrap up)(?: with| by saying)?[ ?.!]*$");
  private static final Pattern FIRST =
      Phrasing.anyOf(
          "^(?:and |so |but )?(?:what|how) (?:did|does) "
              + NAME
              + " (?:"
              + Speech.VERB
              + "|open|start|begin)(?: with| by saying)?,? (?:at the (?:very"
              + " )?(?:start|beginning|outset|opening)|in opening|first of all|to"
              + " (?:start|begin|open) with)[ ?.!]*$",
          "\\b(?:opening|initial) " + WHAT + "\\b",
          "^(?:and |so |but )?(?:what|how) (?:did|does) "
              + NAME
              + " (?:open|start|begin)(?: with| by saying)?[ ?.!]*$");

  /// What nobody said is in no record.
  private static final Pattern IN_SECRET =
      Phrasing.anyOf(
          "\\b(?:secretly|privately|deep down|in (?:private|secret))(?: really)? "
              + Speech.VERB
              + "\\b",
          Speech.VERB + " (?:secretly|privately|deep down|in (?:private|secret))\\b");

  private static final Pattern SAID =
      Phrasing.anyOf(
          "\\b(?:" + Speech.VERB + "|" + Speech.NOUN + "|discussion|everything|going on)\\b");

  private final People people;
  private final Themes themes;
  private final PersonQuestions ofPeople;
  private final Set<Person> heard;

  /// @param heard the people of whom anything is recorded
  IntentReader(People people, Themes themes, Set<Person> heard) {
    this.people = people;
    this.themes = themes;
    this.ofPeople = new PersonQuestions(people);
    this.heard = heard;
  }

  /// What is known of a question before it is told what it asks for.
  ///
  /// @param question the question, folded
  /// @param masked the same with mentions masked
  /// @param mentions who is mentioned, in order
  /// @param named who is meant, in order: those mentioned or pointed back to
  /// @param topic its subject
  /// @param written the subject as it was typed: a theme is called by its own words
  /// @param bare whether the subject says nothing
  /// @param before whom the exchange before was about
  record Read(
      String question,
      String masked,
      List<Mention> mentions,
      List<Person> named,
      String topic,
      String written,
      boolean bare,
      List<Person> before) {}

  /// What a question asks of people themselves, or who wrote something; empty where it asks
  /// neither.
  Optional<Intent> ofPeople(Read read) {
    return SourceQuestions.wrote(read.masked(), read.named())
        .or(
            () ->
                ofPeople.read(
                    read.question(), read.masked(), read.named(), read.mentions(), read.before()));
  }

  /// What else a question asks for.
  Intent intent(Read read) {
    return SourceQuestions.read(read.masked(), read.named(), read.mentions())
        .orElseGet(() -> said(read));
  }

  private Intent said(Read read) {
    String masked = read.masked();
    if (IN_SECRET.matcher(masked).find()) {
      return new Intent.Unclear();
    }
    if (ELSE.matcher(masked).find()) {
      List<Person> but = read.named().isEmpty() ? read.before() : read.named();
      if (!but.isEmpty()) {
        return new Intent.AnyoneElse(but);
      }
    }
    if (read.named().size() > 1) {
      return oneGroup(read)
          ? new Intent.Among(read.named(), false)
          : new Intent.Compare(read.named());
    }
    if (read.named().size() == 1 && LAST.matcher(masked).find()) {
      return new Intent.Placed(read.named().getFirst(), true);
    }
    if (read.named().size() == 1 && FIRST.matcher(masked).find()) {
      return new Intent.Placed(read.named().getFirst(), false);
    }
    if (read.named().size() == 1) {
      return read.bare() ? new Intent.SpeakerGist(read.named()) : new Intent.Said(read.named());
    }
    if (ABOUT_EVENT.matcher(masked).find()) {
      return new Intent.AboutEvent();
    }
    if (THEMES_OF.matcher(masked).find()) {
      return new Intent.Themes();
    }
    boolean gist = GIST.matcher(masked).find() || UNDER.matcher(masked).find();
    if (read.bare()) {
      return bare(masked, gist);
    }
    if (EACH.matcher(masked).find() && !heard.isEmpty() && heard.size() <= MOST_SIDES) {
      return new Intent.Each(people.all().stream().filter(heard::contains).toList());
    }
    Optional<Theme> theme =
        themes.named(read.written(), gist).or(() -> themes.named(read.topic(), gist));
    if (theme.isPresent()
        && (gist
            || themes.exactly(read.written(), theme.get())
            || themes.exactly(read.topic(), theme.get()))) {
      return new Intent.ThemeGist(theme.get());
    }
    return WHO.matcher(masked).find() ? new Intent.WhoSaid() : new Intent.Topic();
  }

  /// More than this many side by side is no comparison that anybody reads.
  private static final int MOST_SIDES = 6;

  /// Whether those named are called by one thing: their organisation, or a role in the plural.
  private static boolean oneGroup(Read read) {
    return read.mentions().size() == 1 && read.mentions().getFirst().by() != Mention.By.NAME;
  }

  /// A question without a subject asks for the whole, or for nothing that can be told.
  private static Intent bare(String masked, boolean gist) {
    if (THEMES.matcher(masked).find()) {
      return new Intent.Themes();
    }
    boolean panel = PANEL.matcher(masked).find();
    if (REPORT.matcher(masked).find() && !panel) {
      return new Intent.ReportGist();
    }
    return gist || (panel && SAID.matcher(masked).find())
        ? new Intent.PanelGist()
        : new Intent.Unclear();
  }

  /// Whether a question asks to sum up.
  public static boolean gist(String folded) {
    return GIST.matcher(folded).find();
  }

  static Understanding.Focus focus(String masked, List<Person> named) {
    boolean report = REPORT.matcher(masked).find();
    boolean panel =
        !named.isEmpty()
            || PANEL
                .matcher(
                    ACCORDING_TO_REPORT.matcher(masked).find()
                        ? THEY.matcher(masked).replaceAll("")
                        : masked)
                .find();
    if (ABOUT_EVENT.matcher(masked).find() && named.isEmpty()) {
      return Understanding.Focus.PAGE;
    }
    if (report) {
      return panel ? Understanding.Focus.BOTH : Understanding.Focus.REPORT;
    }
    return panel ? Understanding.Focus.REMARKS : Understanding.Focus.ANY;
  }
}
