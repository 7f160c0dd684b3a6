package org.rostrum.core.question;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rostrum.core.words.Phrasing;

/// Something of an event or a publication that a line about it tells, or nothing does: how long it
/// was, where, who paid for it. What was said of other things' length, place and price is no
/// answer.
public enum Particular {
  LENGTH_OF_EVENT(
      false,
      "how long the event was",
      ways(
          "\\bhow long (?:was|is|did|does|will) "
              + Particular.EVENT
              + "(?: (?:go on|last|run|take|continue|been))?(?: on)?(?: for)?"
              + Particular.END,
          "\\b(?:length|duration) of " + Particular.EVENT),
      ways("(?:\\d|\\b(?:" + Particular.COUNT + "|half an?|an?))[ -](?:minutes?|hours?)\\b")),
  LENGTH_OF_REPORT(
      true,
      "how long the report is",
      ways(
          "\\bhow many (?:pages|words|chapters)\\b.{0,30}\\b" + Particular.REPORT,
          "\\bhow long (?:is|was) " + Particular.REPORT + Particular.END),
      ways("(?:\\d|\\b" + Particular.COUNT + ")[ -](?:pages?|words|chapters)\\b")),
  PLACE(
      false,
      "where the event was held",
      ways(
          "\\bwhere (?:was|were|did|is) "
              + Particular.EVENT
              + " (?:held|hosted|take place|happen|meet|sit|gather)"
              + Particular.END,
          "\\b(?:what|which) (?:building|room|hall|venue|town|city|place|location)"
              + " (?:was|were|did|is) "
              + Particular.EVENT
              + " (?:held|hosted|take place|happen|meet|sit|gather)(?: in| at)?"
              + Particular.END,
          "\\b(?:venue|location) (?:of|for) " + Particular.EVENT),
      ways(
          "\\b(?:held|hosted|met|meets|meeting|took place|takes place|gathered) (?:\\w+"
              + " ){0,3}(?:in|at) ",
          "\\b(?:online|venue|in person|virtual)\\b")),
  ATTENDANCE(
      false,
      "how many attended",
      ways(
          "\\bhow many(?: people| members| viewers| listeners| guests| of them)?"
              + " (?:tuned in|listened|watched|attended|turned up|logged on|dialled in|came"
              + " along|were (?:there|present|watching|listening|in the audience))(?: in)?(?:"
              + " (?:to|for|at|on))?(?: "
              + Particular.EVENT
              + ")?"
              + Particular.END,
          "\\bhow (?:big|large) was the (?:audience|turnout)\\b",
          "\\b(?:attendance|turnout|audience size)\\b"),
      ways(
          "(?:\\d|\\b"
              + Particular.COUNT
              + ")(?: \\w+){0,2} (?:listened|tuned in|watched|attended|joined|turned up|took"
              + " part|were present|viewers|listeners)\\b",
          "\\b(?:audience|attendance|turnout) of\\b")),
  RECORDING(
      false,
      "whether the event was recorded",
      ways(
          "^(?:is|was) there (?:a|any) (?:recording|video|film|footage)\\b",
          "\\b(?:is|was) " + Particular.EVENT + " (?:recorded|filmed|streamed|broadcast)\\b",
          "\\b(?:watch|rewatch) " + Particular.EVENT + "\\b"),
      ways("\\b(?:recording|recorded|video|filmed|streamed|broadcast|watch)\\b")),
  FUNDER(
      true,
      "who paid for it",
      ways(
          "\\bwho(?: else)?"
              + " (?:paid for|funded|financed|sponsored|bankrolled|put up the money for) "
              + Particular.WORK,
          "\\bwho was " + Particular.WORK + " (?:funded|paid for|financed|sponsored) by\\b",
          "\\bhow was " + Particular.WORK + " (?:funded|paid for|financed)\\b"),
      ways(
          "\\b(?:paid for|funded|financed|sponsored|bankrolled)\\b.{0,20}\\bby\\b",
          "\\b(?:funded|grant|funding|money|support) from\\b"));

  private static final String COUNT =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozens|hundreds|thousands)";
  private static final String EVENT =
      "(?:it|this|that|they|(?:the|this|that) (?:\\w+"
          + " ){0,2}?(?:webinar|event|panel|session|seminar|talk|meeting|evening|conference|workshop|debate|hearing|sitting|discussion|lecture|roundtable|committee|council|board))";
  private static final String REPORT =
      "(?:the|this|that) (?:\\w+ ){0,2}?(?:report|paper|study|document|publication)";
  private static final String WORK =
      "(?:the|this|that|their) (?:\\w+"
          + " ){0,2}?(?:report|paper|study|research|survey|work|publication)\\b";
  private static final String END = "[ ?.!]*$";

  private static final Pattern A_REPORT =
      Phrasing.anyOf("\\b(?:report|paper|study|research|survey|work|publication)\\b");
  private static final Pattern AN_EVENT =
      Phrasing.anyOf(
          "^it\\b",
          "\\b(?:webinar|event|panel|session|seminar|talk|meeting|evening|conference|workshop|debate|hearing|sitting|discussion|lecture|roundtable|committee)\\b");

  private final boolean report;
  private final String what;
  private final Pattern asked;
  private final Pattern told;

  Particular(boolean report, String what, Pattern asked, Pattern told) {
    this.report = report;
    this.what = what;
    this.asked = asked;
    this.told = told;
  }

  private static Pattern ways(String... ways) {
    return Phrasing.anyOf(ways);
  }

  /// Which of them a question asks for.
  ///
  /// @param masked the question, folded, with mentions masked
  static Optional<Particular> of(String masked) {
    return Arrays.stream(values()).filter(one -> one.asked.matcher(masked).find()).findFirst();
  }

  /// Whether it is a report's rather than an event's.
  public boolean ofReport() {
    return report;
  }

  /// What the record is said not to tell.
  public String what() {
    return what;
  }

  /// Whether a sentence of a page or a report can tell it.
  public boolean told(String sentence) {
    return told.matcher(sentence).find() && (this != LENGTH_OF_EVENT || names(sentence));
  }

  /// Whether a sentence that somebody said can: it must name what it is about.
  public boolean toldInPassing(String sentence) {
    return told.matcher(sentence).find() && names(sentence);
  }

  private boolean names(String sentence) {
    return (report ? A_REPORT : AN_EVENT).matcher(sentence).find();
  }
}
