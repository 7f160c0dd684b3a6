package org.rostrum.core.question;

import static org.rostrum.core.question.Subject.NAME;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.people.Mention;
import org.rostrum.core.people.Person;
import org.rostrum.core.words.Phrasing;

/// Tells questions about a publication or an event (who wrote it, when it was, of what kind) from
/// others. A mention of somebody stands as [Subject#NAME].
public final class SourceQuestions {

  private static final String REPORT = "(?:report|paper|study|summary|document|publication)";
  private static final String EVENT =
      "(?:webinar|event|panel|panel"
          + " discussion|session|seminar|talk|meeting|evening|conference|workshop|debate|hearing|sitting|discussion|lecture|roundtable)";
  private static final String KIND =
      "((?:online|virtual|in[ -]person|live|public|recorded|hybrid)(?:"
          + " event)?|webinar|podcast|interview|conference|workshop|lecture|seminar|debate|hearing|roundtable|round"
          + " table|meeting|panel(?: discussion)?|talk)";

  private static final Pattern AUTHORS =
      Phrasing.anyOf(
          "\\bwho (?:else |(?:besides|apart from|other than) "
              + NAME
              + " )?(?:wrote|authored|co-?wrote|co-?authored|penned|produced)(?:"
              + " (?:the|this|that) "
              + REPORT
              + "| it| this| that)?[ ?.!]*$",
          "\\bwho (?:is|are|was|were) (?:the )?(?:report(?:'s)? )?(?:co-?)?authors?(?: of"
              + " .{0,60})?[ ?.!]*$",
          "\\bwho (?:is|was) (?:it|the report|this) (?:written )?by[ ?.!]*$",
          "\\bauthors? of (?:the|this) " + REPORT + "[ ?.!]*$",
          "\\bhow many (?:people )?(?:authors?|co-?authors?|wrote)\\b");
  private static final Pattern BESIDES =
      Phrasing.anyOf("\\bwho (?:else )?(?:besides|apart from|other than|except) " + NAME);
  private static final Pattern WROTE =
      Phrasing.anyOf(
          "^(?:did|has) (.{2,40}?) (?:help )?(?:write|written|author|co-?write|co-?author)(?:"
              + " (?:the|this|that) "
              + REPORT
              + "| it)?[ ?.!]*$",
          "^(?:is|was) (?:the |this )?"
              + REPORT
              + " (?:written |authored |co-?written |co-?authored )?by (.{2,40}?)[ ?.!]*$",
          "^(?:is|was) (.{2,40}?) (?:the |an |a |one of the )?(?:report )?(?:co-?)?authors?(?: of"
              + " (?:the|this) "
              + REPORT
              + ")?[ ?.!]*$");
  private static final Pattern PUBLISHER =
      Phrasing.anyOf(
          "\\bwho (?:published|publishes|released|brought out|put out|commissioned|organi[sz]ed|is"
              + " behind|was behind|is the publisher)\\b",
          "\\b(?:which|what) (?:organi[sz]ation|foundation|charity|body|institute|think["
              + " -]?tank|publisher) (?:published|publishes|released|produced|organi[sz]ed|is"
              + " behind|was behind)\\b");
  private static final Pattern WHEN =
      Phrasing.anyOf(
          "^(?:and |so |ok |but )?(?:when|what date|on what date|what day|on (?:what|which)"
              + " day|which (?:date|day|year|month)|in (?:what|which) year|what"
              + " (?:year|month))\\b.{0,60}\\b(?:report|paper|"
              + EVENT
              + "|published|held|take place|took place|happen|happened|released|come out|came"
              + " out|out)\\b",
          "^(?:what|which)(?:'s| is| was) the (?:date|publication date|year) of (?:the|this) ",
          "\\bhow old is the report\\b");
  private static final Pattern FORMAT =
      Phrasing.anyOf(
          "^(?:was|is) (?:it|this|that|the event|the session|the panel|the discussion) (?:an? |held"
              + " (?:as an? )?)?"
              + KIND
              + "[ ?.!]*$",
          "^what (?:kind|sort|type|format) of (?:event|session|thing|meeting)\\b()",
          "^what (?:was the |)format (?:of the|was the) " + EVENT + "()",
          "^(?:was|is) (?:it|the event|the session|the panel) (?:held )?(online|in"
              + " person|virtually|virtual)\\b");

  /// What an event was held for, built on or placed in: the page tells, and not what was said at
  /// it.
  private static final Pattern OF_EVENT =
      Phrasing.anyOf(
          "\\b(?:did|was|were|is|does|has) (?:the|this|that) (?:\\w+ )?"
              + EVENT
              + " (?:cent(?:re|er)(?:ed)?|focus(?:ed)?|revolve[ds]?|placed|situated|set|framed|there"
              + " (?:to|for)|based|build|built|held"
              + " (?:for|to|in)|convened|called|organi[sz]ed|meant|supposed|intended|prompted|occasioned|concerned"
              + " with|deal with|start from|take as|respond to|follow|mark)\\b",
          "\\bwhat (?:prompted|led to|occasioned|inspired|gave rise to|was behind|is behind)"
              + " (?:the|this|that) (?:\\w+ )?"
              + EVENT
              + "\\b",
          "\\b(?:what|which) (?:\\w+ ){0,2}?"
              + REPORT
              + " (?:did|was|is|does) (?:the|this|that) (?:\\w+ )?"
              + EVENT
              + " (?:about|discuss|look at|on|examine|consider)\\b");

  private static final Pattern PURPOSE =
      Phrasing.anyOf(
          "\\bwhat(?:'?s| is| was) (?:the|this|that) (?:\\w+ )?"
              + REPORT
              + " (?:even |actually |all )?(?:for|meant (?:to|for)|supposed to|trying to|after)\\b",
          "\\b(?:purpose|aims?|goals?|objectives?|point) of (?:the|this|that) (?:\\w+ )?" + REPORT,
          "\\b(?:the|this|that) (?:\\w+ )?" + REPORT + "'s (?:purpose|aims?|goals?|objectives?)\\b",
          "\\bwhat (?:prompted|led to|occasioned|inspired|gave rise to|was behind|is behind)"
              + " (?:the|this|that) (?:\\w+ )?"
              + REPORT
              + "\\b",
          "\\bwhat (?:does|did) (?:the|this|that) (?:\\w+ )?"
              + REPORT
              + " (?:set out|aim|try|hope|seek|want|intend)(?: to (?:do|achieve|show|find"
              + " out|prove|demonstrate))?[ ?.!]*$",
          "\\bwhy (?:was (?:the|this|that) (?:\\w+ )?"
              + REPORT
              + " (?:written|made|produced|published)|did they write (?:it|(?:the|this|that) "
              + REPORT
              + "))[ ?.!]*$");

  private static final Pattern HOW_MANY =
      Phrasing.anyOf(
          "\\bhow many"
              + " (?:events|panels|sessions|sources|reports|meetings|documents|transcripts)\\b");

  private SourceQuestions() {}

  /// @param masked the question, folded, with mentions masked
  /// @param named who is meant
  /// @param mentions all mentions: an organisation that brought something out is nobody who spoke
  static Optional<Intent> read(String masked, List<Person> named, List<Mention> mentions) {
    boolean nobody =
        named.isEmpty()
            || (!mentions.isEmpty()
                && mentions.stream().allMatch(m -> m.by() == Mention.By.ORGANISATION));
    if (named.isEmpty()) {
      Optional<Intent> particular = Particular.of(masked).map(Intent.OfSource::new);
      if (particular.isPresent()) {
        return particular;
      }
    }
    if (named.isEmpty() && PURPOSE.matcher(masked).find()) {
      return Optional.of(new Intent.ReportPurpose());
    }
    if (named.isEmpty() && OF_EVENT.matcher(masked).find()) {
      return Optional.of(new Intent.OfEvent());
    }
    if ((named.isEmpty() || BESIDES.matcher(masked).find()) && AUTHORS.matcher(masked).find()) {
      return Optional.of(new Intent.Authors(List.of()));
    }
    if (PUBLISHER.matcher(masked).find() && named.isEmpty()) {
      return Optional.of(new Intent.Publisher());
    }
    if (WHEN.matcher(masked).find() && nobody) {
      return Optional.of(new Intent.When());
    }
    Matcher format = FORMAT.matcher(masked);
    if (format.find()) {
      return Optional.of(new Intent.Format(group(format)));
    }
    return HOW_MANY.matcher(masked).find() ? Optional.of(new Intent.HowMany()) : Optional.empty();
  }

  /// "Did X write the report?"
  static Optional<Intent> wrote(String masked, List<Person> named) {
    Matcher asked = WROTE.matcher(masked);
    if (!asked.find()) {
      return Optional.empty();
    }
    if (!named.isEmpty()) {
      return Optional.of(
          new Intent.Authors(named.stream().map(Person::speaker).map(Speaker::name).toList()));
    }
    String name = group(asked);
    return name.contains(NAME)
            || name.matches("(?i)(?:anyone|anybody|someone|who|he|she|they|the|it|you)\\b.*")
        ? Optional.empty()
        : Optional.of(new Intent.Authors(List.of(name)));
  }

  private static String group(Matcher matcher) {
    for (int i = 1; i <= matcher.groupCount(); i++) {
      if (matcher.group(i) != null) {
        return matcher.group(i).strip();
      }
    }
    return "";
  }
}
