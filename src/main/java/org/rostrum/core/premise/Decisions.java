package org.rostrum.core.premise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.EvidenceFinder;
import org.rostrum.core.evidence.Found;
import org.rostrum.core.evidence.Quotable;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.question.Assumed;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.text.Folded;
import org.rostrum.core.words.Phrasing;

/// What a meeting decided, where a question takes for granted that it decided otherwise: the words
/// that record a decision stand behind the talk about it, and seldom name what was decided.
public final class Decisions {

  private static final String BODY =
      "(?:the"
          + " )?(?:committee|council|panel|board|members|meeting|assembly|house|parliament|senate|group|councillors|cabinet|they|we)";

  private static final Pattern REJECTED =
      Phrasing.anyOf(
          "^"
              + BODY
              + " (?:\\w+ )?(?:reject|refuse|dismiss|defeat|block|oppose|veto|abandon|vote"
              + " against|kill|scrap)\\w*\\b");

  private static final Pattern CARRIED =
      Phrasing.anyOf(
          "^"
              + BODY
              + " (?:\\w+ )?(?:approve|agree to|agreed"
              + " to|carry|carried|adopt|pass|accept|back|support|endorse|vote for)\\w*\\b");

  private static final String MOVED =
      "\\b(?:recommendations?|motions?|amendments?|letters?|proposals?|resolutions?|papers?|reports?|bills?|scheme|plan|item|that|it|this|which)(?:\\s\\w+)?"
          + " (?:is|was|are|were|has been|have been)(?: therefore| now| also| hereby)?";

  private static final Pattern YES =
      Phrasing.anyOf(
          MOVED + " (?:carried|agreed|approved|adopted|passed|accepted)\\b",
          "\\b(?:agreed|carried|approved|adopted) (?:as amended|unanimously|without (?:a |any"
              + " )?(?:vote|dissent|objection))");

  private static final Pattern NO =
      Phrasing.anyOf(
          MOVED
              + " (?:not"
              + " (?:carried|agreed|approved|adopted|passed|accepted)|rejected|defeated|lost|refused|negatived|withdrawn|thrown"
              + " out|voted down)\\b");

  /// How many of the nearest sentences are looked behind.
  private static final int NEAREST = 5;

  /// How far behind the talk about something a decision may stand, in turns.
  private static final int BEHIND = 30;

  private final Library library;
  private final EvidenceFinder finder;

  public Decisions(Library library, EvidenceFinder finder) {
    this.library = library;
    this.finder = finder;
  }

  /// A correction, where the record has the contrary decision.
  public Optional<Answer> otherwise(Understanding asked, @Nullable SourceId source) {
    Assumed assumed = asked.assumed();
    if (assumed == null || assumed.kind() != Assumed.Kind.DONE || !asked.people().isEmpty()) {
      return Optional.empty();
    }
    String claim = Phrases.plain(assumed.text());
    boolean rejected = REJECTED.matcher(claim).find();
    if (!rejected && !CARRIED.matcher(claim).find()) {
      return Optional.empty();
    }
    Found found = finder.find(asked.topic(), Scope.in(source), Passage::remark);
    if (!found.strong()) {
      return Optional.empty();
    }
    return found.evidence().stream()
        .limit(NEAREST)
        .flatMap(evidence -> behind(evidence.passage()))
        .findFirst()
        .filter(citation -> YES.matcher(folded(citation)).find() == rejected)
        .map(
            citation ->
                new Answer.Corrected(
                    "The record has it decided otherwise.", "What it has:", List.of(citation)));
  }

  /// The first decision behind a passage, under the same heading.
  private Stream<Citation> behind(Passage talk) {
    int from = talk.locator().ordinal();
    return library.passagesOf(talk.source()).stream()
        .filter(Passage::remark)
        .filter(p -> p.locator().ordinal() >= from && p.locator().ordinal() <= from + BEHIND)
        .filter(p -> p.themes().equals(talk.themes()))
        .flatMap(passage -> Quotable.sentences(passage).stream())
        .filter(
            citation -> YES.matcher(folded(citation)).find() || NO.matcher(folded(citation)).find())
        .limit(1);
  }

  private static String folded(Citation citation) {
    return Folded.text(citation.quote());
  }
}
