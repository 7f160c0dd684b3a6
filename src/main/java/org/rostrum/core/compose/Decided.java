package org.rostrum.core.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.Evidence;
import org.rostrum.core.evidence.EvidenceFinder;
import org.rostrum.core.evidence.Found;
import org.rostrum.core.evidence.Nearby;
import org.rostrum.core.evidence.Quotable;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.question.Subject;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Phrasing;

/// What a meeting decided on a subject, where that is asked: the words that record a decision stand
/// behind the talk about it, and seldom name what was decided.
public final class Decided {

  private static final String BODY =
      "(?:the )?(?:\\w+"
          + " )?(?:committee|council|board|members|meeting|assembly|house|parliament|senate"
          + "|councillors|cabinet|governors|trustees)";
  private static final String THEY = "(?:they|we|" + BODY + ")";
  private static final String REALLY =
      "(?: actually| really| finally| eventually| ever| then| in the end| formally)*";
  private static final String ON = "(?: (?:on|about|for|over|regarding|with|to do about|in))?";

  private static final Pattern ASKED =
      Phrasing.anyOf(
          "\\b(?:what|how) (?:was|were|has been|had been|got)"
              + REALLY
              + " (?:decided|settled|resolved|agreed|voted)"
              + ON
              + "\\b",
          "\\b(?:what|how) did " + THEY + REALLY + " (?:decide|settle|resolve|vote)" + ON + "\\b",
          "\\bwhat did " + BODY + REALLY + " agree(?: on| to)?\\b",
          "\\bwhat(?:'s| is| was) the (?:decision|vote|result of the vote|outcome of the vote)"
              + ON
              + "\\b",
          "(?:^|[.!?] )(?:and |so |but )?(?:did|has|have) "
              + THEY
              + REALLY
              + " (?:say (?:yes|no)(?: to)?|said (?:yes|no)(?: to)?|vote(?:d)?"
              + " (?:for|on|through|against)|approved?|adopt(?:ed)?|give the go-ahead"
              + " to|turn(?:ed)? down|reject(?:ed)?)\\b",
          "(?:^|[.!?] )(?:and |so |but )?(?:did|has|have) "
              + BODY
              + REALLY
              + " (?:agree(?:d)? to|back(?:ed)?|accept(?:ed)?|support(?:ed)?|pass(?:ed)?)\\b");

  /// What a question ends in that leaves the answer open.
  private static final Pattern OR_NOT =
      Phrasing.anyOf("[, ]+or (?:not|nah|no|wot|what|nope)[ ?.!]*$");

  private static final String DONE =
      "(?:agreed|carried|approved|adopted|passed|accepted|settled|resolved|rejected|defeated|deferred|postponed|refused|lost)";
  private static final Pattern DECIDES =
      Phrasing.anyOf(
          "^(?:(?:so|then|right|good|well|thank you),? )*(?:that's|that is|it's|it is|this is)(?:"
              + " now| therefore| hereby| also| then)? "
              + DONE
              + "\\b",
          "\\b(?:recommendations?|motions?|amendments?|letters?|proposals?|resolutions?|papers?|bills?|plan|scheme|item)(?:"
              + " \\w+)? (?:is|was|are|were|has been|have been)(?: not| now| therefore| also|"
              + " hereby)? "
              + DONE
              + "\\b",
          "\\b(?:agreed|carried|approved|adopted) (?:as amended|unanimously|without (?:a |any"
              + " )?(?:vote|dissent|objection))",
          "\\b(?:i'd like|i propose|i move|i suggest|i'm going|let's|let us|we'll|we will|we|"
              + BODY
              + ")(?: to)?(?: now| therefore| have| has| had)?"
              + " (?:defer(?:red)?|postponed?|adjourn(?:ed)?|vote(?:d)? (?:for|against)|resolved?"
              + " to|decided? (?:to|on|in|at|next))\\b",
          "\\blet(?:'s| us) .{0,60}\\b(?:decide|vote on|come back to)\\b");

  /// How many of the nearest sentences are looked behind.
  private static final int NEAREST = 8;

  /// How far behind the talk about something a decision may stand, in turns, where no heading tells
  /// how far that talk goes.
  private static final int BEHIND = 12;

  /// So few words say that something was decided, and not what.
  private static final int BARE = 5;

  private final Library library;
  private final EvidenceFinder finder;

  Decided(Library library, EvidenceFinder finder) {
    this.library = library;
    this.finder = finder;
  }

  /// The words of a decision, where one is asked for and a conversation holds it.
  ///
  /// @param question as asked
  Optional<Answer> on(String question, @Nullable SourceId source) {
    Matcher asked = ASKED.matcher(OR_NOT.matcher(question).replaceFirst(""));
    if (!asked.find()) {
      return Optional.empty();
    }
    String subject = Subject.of(asked.replaceFirst(" "));
    if (subject.isBlank()) {
      return Optional.empty();
    }
    Found found = finder.find(subject, Scope.in(source), Nearby::spoken);
    return found.strong()
        ? talk(found.evidence().stream().limit(NEAREST).toList()).stream()
            .flatMap(talk -> decision(talk).stream())
            .findFirst()
        : Optional.empty();
  }

  /// The talk on a subject, the most of it first: what is decided was spoken of at length, and
  /// elsewhere in passing.
  private static List<Passage> talk(List<Evidence> nearest) {
    Map<Object, Double> weights = new HashMap<>();
    nearest.forEach(e -> weights.merge(item(e.passage()), e.score(), Double::sum));
    return nearest.stream()
        .map(Evidence::passage)
        .distinct()
        .sorted(Comparator.comparing((Passage turn) -> weights.get(item(turn))).reversed())
        .toList();
  }

  /// What a turn is a part of: an item of a meeting's agenda; without headings, the meeting.
  private static Object item(Passage turn) {
    return List.of(turn.source(), turn.themes());
  }

  /// The last decision under the heading of some talk; without headings, the first behind it.
  private Optional<Answer> decision(Passage talk) {
    int at = talk.locator().ordinal();
    boolean headed = !talk.themes().isEmpty();
    List<Passage> deciding =
        library.passagesOf(talk.source()).stream()
            .filter(Passage::remark)
            .filter(turn -> turn.themes().equals(talk.themes()))
            .filter(
                turn ->
                    headed
                        || (turn.locator().ordinal() >= at
                            && turn.locator().ordinal() <= at + BEHIND))
            .filter(turn -> Quotable.sentences(turn).stream().anyMatch(Decided::decides))
            .toList();
    return deciding.isEmpty()
        ? Optional.empty()
        : Optional.of(told(headed ? deciding.getLast() : deciding.getFirst()));
  }

  /// The words that decide; where they say no more than that, the longest beside them as well.
  private static Answer told(Passage turn) {
    List<Citation> sentences = Quotable.sentences(turn);
    List<Citation> shown = new ArrayList<>();
    Citation deciding =
        sentences.stream().filter(Decided::decides).reduce((one, later) -> later).orElseThrow();
    if (Words.of(deciding.quote()).size() < BARE) {
      sentences.stream()
          .filter(sentence -> !sentence.equals(deciding) && !sentence.quote().endsWith("?"))
          .max(Comparator.comparingInt(sentence -> sentence.quote().length()))
          .filter(sentence -> Words.of(sentence.quote()).size() >= BARE)
          .ifPresent(shown::add);
    }
    shown.add(deciding);
    shown.sort(Comparator.comparing(Citation::span));
    return new Answer.Extracts(
        turn.speaker().map(speaker -> speaker.name() + " said:").orElse("The record says:"), shown);
  }

  private static boolean decides(Citation sentence) {
    return !sentence.quote().endsWith("?") && DECIDES.matcher(Folded.text(sentence.quote())).find();
  }
}
