package org.rostrum.core.premise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.evidence.Quotable;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.core.question.Assumed;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.words.Content;
import org.rostrum.core.words.Phrasing;

/// Holds what a question takes for granted against the words that it found: they may say the
/// contrary, be somebody else's whom the speaker quotes, or tell of a wish and not of a deed.
public final class Claims {

  private static final Pattern QUOTED =
      Pattern.compile(
          "[\"“]([^\"”]{8,})[\"”]|(?<!\\p{L})['‘]([^'‘’]{8,}(?:['’]\\p{L}[^'‘’]*)*)['’](?!\\p{L})");
  private static final Pattern MINE = Phrasing.anyOf("\\b(?:i|my|me|we|our|us)\\b");

  /// Who asks why somebody brought up another's words knows whose they are.
  private static final Pattern RELATED =
      Phrasing.anyOf(
          "\\b(?:quot|cit|mention|recall|relat|refer|repeat|tell|told|talk|bring|brought|relay)\\w*\\b");

  private static final Pattern WISH =
      Phrasing.anyOf(
          "\\b(?:want(?:s|ed)?|wish(?:es|ed)?|hop(?:e|es|ed)|would|should|could|rather|ask(?:s|ed|ing)?(?:"
              + " for)?|like to)\\b",
          "\\w['’]d\\b");

  /// One in so many of a claim's words must stand within marks before it is the quoted one's.
  private static final int QUOTED_SHARE = 4;

  /// The share of a claim's words that one sentence must have before it can contradict it.
  private static final double ONE = 0.3;

  /// The same of two sentences, one behind the other.
  private static final double TWO = 0.5;

  /// From here on one sentence that contradicts nothing bears the claim out.
  private static final double BORNE_OUT = 0.75;

  /// Characters of a claim: nobody takes more for granted, and each word is laid beside each.
  private static final int LONGEST = 300;

  private static final int LOOKED_AT = 3;

  /// How many sentences behind one may go on with what it says.
  private static final int BEHIND = 2;

  private final Content content;
  private final Contradictions contradictions;

  public Claims(Content content, Contradictions contradictions) {
    this.content = content;
    this.contradictions = contradictions;
  }

  /// The answer, or a correction where the first of its words do not bear out what was assumed.
  public Answer check(Answer answer, Understanding asked) {
    Assumed assumed = asked.assumed();
    if (assumed == null
        || assumed.text().length() > LONGEST
        || !(answer instanceof Answer.Extracts(String ignored, List<Citation> citations))
        || citations.isEmpty()) {
      return answer;
    }
    Optional<String> speaker =
        asked.people().size() == 1
            ? Optional.of(asked.people().getFirst().speaker().name())
            : Optional.empty();
    if (speaker.isPresent() && quotes(assumed.text(), citations.getFirst().quote())) {
      return new Answer.Corrected(
          "These are not %s's own words, but words that %s quotes."
              .formatted(speaker.get(), speaker.get()),
          "What it has:",
          citations);
    }
    List<Citation> contrary = contrary(contradictions.statement(assumed.text()), citations);
    if (!contrary.isEmpty()) {
      return new Answer.Corrected(otherwise(speaker, asked), "What it has:", contrary);
    }
    if (assumed.kind() == Assumed.Kind.ACHIEVED
        && WISH.matcher(citations.getFirst().quote()).find()) {
      return new Answer.Corrected(
          "The record does not say that this came about.", "What it has:", citations);
    }
    return answer;
  }

  private static String otherwise(Optional<String> speaker, Understanding asked) {
    if (speaker.isPresent()) {
      return "The record has %s saying something else.".formatted(speaker.get());
    }
    return asked.focus() == Understanding.Focus.REPORT
        ? "The report does not say so."
        : "The record has it otherwise.";
  }

  /// What contradicts a claim: of the sentences found, the one that has most of its words; or the
  /// first together with the sentence before or behind it. Empty where nothing does.
  private List<Citation> contrary(Statement claim, List<Citation> citations) {
    double most = 0;
    boolean denied = false;
    List<Citation> contrary = List.of();
    List<Citation> first =
        new ArrayList<>(citations.subList(0, Math.min(LOOKED_AT, citations.size())));
    first.addAll(neighbours(citations.getFirst()));
    for (Citation citation : first) {
      Statement said = contradictions.statement(citation.quote());
      double share = contradictions.shared(claim, said);
      Optional<Contradictions.Reason> reason = contradictions.between(claim, said);
      if (share > most) {
        contrary = share >= ONE && reason.isPresent() ? List.of(citation) : List.of();
        denied = reason.filter(Contradictions.Reason.DENIED::equals).isPresent();
      } else if (share == most && reason.isEmpty() && !denied) {
        contrary = List.of();
      }
      most = Math.max(most, share);
    }
    return contrary.isEmpty() ? beside(claim, citations.getFirst(), most >= BORNE_OUT) : contrary;
  }

  private List<Citation> beside(Statement claim, Citation citation, boolean borneOut) {
    return neighbours(citation).stream()
        .filter(
            other -> {
              Statement both = contradictions.statement(citation.quote() + "\n" + other.quote());
              return contradictions.shared(claim, both) >= TWO
                  && contradictions
                      .across(claim, both)
                      .filter(reason -> !borneOut || reason == Contradictions.Reason.DENIED)
                      .isPresent();
            })
        .findFirst()
        .map(
            other ->
                List.of(citation, other).stream()
                    .sorted(Comparator.comparing(Citation::span))
                    .toList())
        .orElse(List.of());
  }

  /// The sentences behind a citation and before it in its passage.
  private static List<Citation> neighbours(Citation citation) {
    Passage passage = citation.passage();
    List<Citation> sentences = Quotable.sentences(passage);
    List<Citation> neighbours = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().overlaps(citation.span())) {
        neighbours.addAll(sentences.subList(i + 1, Math.min(sentences.size(), i + 1 + BEHIND)));
        neighbours.addAll(sentences.subList(Math.max(0, i - 1), i));
      }
    }
    return neighbours;
  }

  /// Whether the words of a claim stand within marks in what somebody said.
  private boolean quotes(String claim, String said) {
    Set<String> asked = words(claim);
    List<String> inner = new ArrayList<>();
    for (Matcher quoted = QUOTED.matcher(said); quoted.find(); ) {
      inner.add(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
    }
    String marked = String.join(" ", inner);
    Set<String> within = words(marked);
    long shared = asked.stream().filter(word -> present(word, within)).count();
    long elsewhere =
        asked.stream().filter(word -> present(word, words(said)) && !present(word, within)).count();
    boolean own =
        MINE.matcher(marked).find()
            && content.words(claim).stream()
                .filter(word -> !Statement.light(word))
                .findFirst()
                .filter(deed -> present(deed, within))
                .isPresent();
    return shared * QUOTED_SHARE >= asked.size()
        && shared > 0
        && !RELATED.matcher(claim).find()
        && (own ? shared >= elsewhere : shared > elsewhere);
  }

  private Set<String> words(String text) {
    return Set.copyOf(content.words(text));
  }

  /// Whether a word, or one with the same beginning, is among these.
  private static boolean present(String word, Set<String> words) {
    int stem = Math.max(4, word.length() - 3);
    return words.contains(word)
        || (word.length() > stem
            && words.stream().anyMatch(other -> other.startsWith(word.substring(0, stem))));
  }
}
