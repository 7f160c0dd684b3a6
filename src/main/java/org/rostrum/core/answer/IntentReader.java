package org.rostrum.core.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rostrum.core.model.Theme;

/// Tells what a question asks for, and in which kind of text. Each pattern is one way in which
/// English asks for one thing; a mention of somebody stands as [Framing#NAME].
final class IntentReader {

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
  private static final Pattern GIST =
      pattern(
          "\\b(?:summar(?:y|ies|ise|ize|ised|ized)|sum up|tl;?"
              + " ?dr|overview|gist|recap|takeaways?|take-aways?|nutshell|round-?up|digest|(?:key|main)"
              + " (?:points?|messages?|arguments?|ideas?|findings?|highlights?))\\b");
  private static final Pattern THEMES =
      pattern(
          "\\b(?:what|which|list|name|show|give|print|tell)\\b.{0,40}\\b(?:themes|topics|headings|subjects)\\b|^(?:all"
              + " |key |main )?(?:the )?themes\\b");
  private static final Pattern WHO_IS =
      pattern(
          "^(?:is|was|isn't|wasn't) "
              + Framing.NAME
              + "(?: also| really)?(?: the| a| an)? (?:report )?"
              + Framing.NAME
              + "|^(?:who|anyone|anybody)(?: here)?"
              + " (?:works?|worked|represents?|represented|is|was|came|comes|from)(?: at| for|"
              + " from| with)?(?: the)? "
              + Framing.NAME
              + "[ ?.!]*$|"
              + Framing.NAME
              + " is (?:from|at|with)(?: the)? "
              + Framing.NAME
              + "|^(?:and )?who(?: is|'s| was|s)(?: the| a| an| in the| in)? "
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
          "\\bwho (?:wrote|authored|co-?wrote|co-?authored|penned)(?: (?:the|this|that)"
              + " (?:report|paper|study|summary|document|publication)| it| this| that)?["
              + " ?.!]*$|\\bwho (?:is|are|was|were) (?:the )?(?:report(?:'s)?"
              + " )?(?:co-?)?authors?(?: of .{0,60})?[ ?.!]*$|\\bauthors? of (?:the|this)"
              + " (?:report|paper)[ ?.!]*$|\\b(?:did|is|was) "
              + Framing.NAME
              + " (?:write|the author|an author|co-?author)\\b");
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
              + " )?(?:webinar|event|panel|session|talk|meeting|evening|discussion|conference|workshop|debate)(?:"
              + " all)? (?:about|for)\\b|\\b(?:purpose|aim|point|topic|subject) of (?:the |this"
              + " )?(?:webinar|event|panel|session|meeting|evening|conference|workshop)\\b");
  private static final Pattern SILENT =
      pattern(
          "\\b(?:who|which (?:speaker|panell?ist|person|participant)s?)\\b.{0,20}\\b(?:said"
              + " nothing|did not (?:speak|say)|didn't (?:speak|say)|was silent|were silent|never"
              + " spoke|has no remarks|have no remarks|did not contribute)\\b");
  private static final Pattern SAID =
      pattern("\\b(?:" + Speech.VERB + "|" + Speech.NOUN + "|discussion|everything|going on)\\b");

  private final People people;
  private final Themes themes;

  IntentReader(People people, Themes themes) {
    this.people = people;
    this.themes = themes;
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// @param question the question, folded
  /// @param masked the same with mentions masked
  /// @param named who is meant
  /// @param topic its subject
  /// @param bare whether the subject says nothing
  Intent intent(String question, String masked, List<Person> named, String topic, boolean bare) {
    return aboutPeople(question, masked, named)
        .or(() -> aboutPublication(masked))
        .orElseGet(() -> said(masked, named, topic, bare));
  }

  private Optional<Intent> aboutPeople(String question, String masked, List<Person> named) {
    if (CHAIRED.matcher(question).find()) {
      List<Person> chairs = holding(CHAIRS);
      if (!chairs.isEmpty()) {
        return Optional.of(new Intent.WhoHeld(chairs, CHAIRS));
      }
    }
    if (!named.isEmpty() && WHO_IS.matcher(masked).find()) {
      return Optional.of(new Intent.WhoIs(named));
    }
    if (SILENT.matcher(masked).find()) {
      return Optional.of(new Intent.Silent());
    }
    return named.isEmpty() && LISTED.matcher(masked).find()
        ? Optional.of(new Intent.Listed())
        : Optional.empty();
  }

  private static Optional<Intent> aboutPublication(String masked) {
    if (AUTHORS.matcher(masked).find()) {
      return Optional.of(new Intent.Authors());
    }
    return WHEN.matcher(masked).find() ? Optional.of(new Intent.When()) : Optional.empty();
  }

  private Intent said(String masked, List<Person> named, String topic, boolean bare) {
    if (named.size() > 1) {
      return new Intent.Compare(named);
    }
    if (named.size() == 1) {
      return bare ? new Intent.SpeakerGist(named) : new Intent.Said(named);
    }
    if (ABOUT_EVENT.matcher(masked).find()) {
      return new Intent.AboutEvent();
    }
    boolean gist = GIST.matcher(masked).find();
    if (bare) {
      return bare(masked, gist);
    }
    Optional<Theme> theme = themes.named(topic, gist);
    if (theme.isPresent() && (gist || themes.exactly(topic, theme.get()))) {
      return new Intent.ThemeGist(theme.get());
    }
    return WHO.matcher(masked).find() ? new Intent.WhoSaid() : new Intent.Topic();
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

  private List<Person> holding(Set<String> capacities) {
    return people.all().stream()
        .filter(
            person ->
                person.roles().stream()
                    .anyMatch(role -> role.stream().anyMatch(capacities::contains)))
        .toList();
  }

  static Understanding.Focus focus(String masked, List<Person> named) {
    boolean report = REPORT.matcher(masked).find();
    boolean panel = !named.isEmpty() || PANEL.matcher(masked).find();
    if (ABOUT_EVENT.matcher(masked).find() && named.isEmpty()) {
      return Understanding.Focus.PAGE;
    }
    if (report) {
      return panel ? Understanding.Focus.BOTH : Understanding.Focus.REPORT;
    }
    return panel ? Understanding.Focus.REMARKS : Understanding.Focus.ANY;
  }
}
