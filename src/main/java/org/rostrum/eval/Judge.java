package org.rostrum.eval;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Claim;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.Theme;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Words;

/// Judges an answer against what is known. It looks up every quotation and credit in the sources
/// again, and trusts nothing of the answer.
final class Judge {

  private static final Pattern SECTION = Pattern.compile("^\\[report § (.+?)\\]");
  private static final int ENOUGH_WORDS = 8;

  private final Library library;

  Judge(Library library) {
    this.library = library;
  }

  Judgement judge(GoldQuestion question, Answer answer) {
    List<String> reasons = new ArrayList<>();
    List<Citation> citations = answer.citations();
    boolean credited = citations.stream().allMatch(citation -> credited(citation, reasons));
    boolean verbatim = citations.stream().allMatch(c -> verbatim(c, reasons));
    boolean outcome = outcome(question.expected(), answer);
    if (!outcome) {
      reasons.add("came out as " + answer.getClass().getSimpleName());
    }
    List<String> missing =
        question.gold().stream()
            .filter(gold -> citations.stream().noneMatch(citation -> cites(citation, gold)))
            .toList();
    boolean evidence =
        question.expected() != GoldQuestion.Expected.ANSWER
            || (question.all() ? missing.isEmpty() : missing.size() < question.gold().size());
    if (!evidence) {
      reasons.add("not cited: " + String.join(" | ", missing));
    }
    boolean nobodyWrong = nobodyWrong(question, answer, reasons);
    boolean named = named(question, answer, reasons);
    List<Citation> fromGold =
        citations.stream().filter(citation -> cites(question, citation)).toList();
    return new Judgement(
        question,
        answer,
        verbatim && credited,
        outcome,
        evidence,
        credited && nobodyWrong,
        named,
        fromGold,
        reasons,
        Duration.ZERO);
  }

  boolean cites(GoldQuestion question, Citation citation) {
    return question.gold().stream().anyMatch(gold -> cites(citation, gold));
  }

  /// Whether a citation stands so in its source, credited to whom the source credits it.
  boolean holds(Citation citation) {
    List<String> ignored = new ArrayList<>();
    return credited(citation, ignored) && verbatim(citation, ignored);
  }

  private boolean verbatim(Citation citation, List<String> reasons) {
    Source source = library.sourceOf(citation.passage());
    boolean verbatim = citation.span().of(source.text()).equals(citation.quote());
    if (!verbatim) {
      reasons.add("not as the source has it: " + citation);
    }
    return verbatim;
  }

  private boolean credited(Citation citation, List<String> reasons) {
    List<Remark> remarks =
        library.sourceOf(citation.passage()) instanceof Source.Panel panel
            ? panel.remarks().stream().filter(r -> r.span().overlaps(citation.span())).toList()
            : List.of();
    boolean credited =
        citation
            .passage()
            .utteredBy()
            .map(
                speaker ->
                    remarks.size() == 1
                        && remarks.getFirst().speaker().equals(speaker.id())
                        && remarks.getFirst().span().contains(citation.span()))
            .orElse(remarks.isEmpty());
    if (!credited) {
      reasons.add("not as the source has it: " + citation);
    }
    return credited;
  }

  private static boolean outcome(GoldQuestion.Expected expected, Answer answer) {
    boolean answered =
        answer instanceof Answer.Grounded
            || answer instanceof Answer.Extracts
            || answer instanceof Answer.Which;
    boolean corrected = answer instanceof Answer.Corrected;
    boolean outside = Outcome.of(answer) == Outcome.NOT_IN_CORPUS;
    boolean none = answer instanceof Answer.NoRemarks;
    return switch (expected) {
      case ANSWER -> answered || corrected;
      case ABSTAIN -> outside || corrected;
      case CORRECT -> corrected || outside || none;
      case NO_REMARKS -> none;
      case REFUSE -> outside || answer instanceof Answer.Refused;
    };
  }

  private static boolean named(GoldQuestion question, Answer answer, List<String> reasons) {
    String named =
        Stream.concat(words(answer), answer.citations().stream().flatMap(Judge::creditAndWords))
            .map(Folded::text)
            .collect(Collectors.joining("\n"));
    List<String> unnamed =
        question.expected() == GoldQuestion.Expected.ANSWER
                || !(answer instanceof Answer.NotInCorpus || answer instanceof Answer.Refused)
            ? question.speakers().stream().filter(n -> !named.contains(Folded.text(n))).toList()
            : List.of();
    if (!unnamed.isEmpty()) {
      reasons.add("not named: " + String.join(", ", unnamed));
    }
    return unnamed.isEmpty();
  }

  private static boolean nobodyWrong(GoldQuestion question, Answer answer, List<String> reasons) {
    List<String> wrong =
        question.wrongSpeakers().stream()
            .filter(name -> answer.citations().stream().anyMatch(c -> creditedTo(c, name)))
            .filter(
                name -> !(answer instanceof Answer.Corrected && question.speakers().contains(name)))
            .toList();
    if (!wrong.isEmpty()) {
      reasons.add("wrongly credited: " + String.join(", ", wrong));
    }
    return wrong.isEmpty();
  }

  private static boolean creditedTo(Citation citation, String name) {
    return citation
        .passage()
        .speaker()
        .filter(speaker -> Folded.text(speaker.name()).equals(Folded.text(name)))
        .isPresent();
  }

  private static Stream<String> creditAndWords(Citation citation) {
    return Stream.concat(
        citation.passage().speaker().map(Speaker::name).stream(), Stream.of(citation.quote()));
  }

  private static Stream<String> words(Answer answer) {
    return switch (answer) {
      case Answer.Grounded grounded -> grounded.claims().stream().map(Claim::text);
      case Answer.Extracts extracts -> Stream.of(extracts.why());
      case Answer.Which which -> which.people().stream().map(Speaker::name);
      case Answer.Corrected corrected -> Stream.of(corrected.asked(), corrected.shown());
      case Answer.NoRemarks none -> Stream.of(none.why());
      case Answer.NotInCorpus outside ->
          Stream.concat(outside.nearest().stream().map(Theme::name), Stream.of(outside.hint()));
      case Answer.Refused refused -> Stream.of(refused.why());
      case Answer.Aside aside -> Stream.of(aside.text());
    };
  }

  /// Whether a citation comes from the gold: from its section, or sharing eight words in a row with
  /// it (fewer where one of the two is shorter).
  private boolean cites(Citation citation, String gold) {
    Matcher section = SECTION.matcher(gold);
    if (section.find()) {
      String heading = citation.passage().locator().heading();
      return library.sourceOf(citation.passage()) instanceof Source.Report
          && heading != null
          && Folded.text(heading).equals(Folded.text(section.group(1)));
    }
    List<String> cited = words(citation.quote());
    List<String> wanted = words(gold);
    int enough = Math.min(ENOUGH_WORDS, Math.min(cited.size(), wanted.size()));
    return enough > 0 && longestRun(cited, wanted) >= enough;
  }

  private static List<String> words(String text) {
    return Words.of(text).stream().map(Words.Word::folded).toList();
  }

  private static int longestRun(List<String> one, List<String> other) {
    int longest = 0;
    int[] runs = new int[other.size() + 1];
    for (String word : one) {
      for (int j = other.size(); j > 0; j--) {
        runs[j] = word.equals(other.get(j - 1)) ? runs[j - 1] + 1 : 0;
        longest = Math.max(longest, runs[j]);
      }
    }
    return longest;
  }
}
