package org.rostrum.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Locator.Part;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.TextSpan;

/// What speakers go on with behind words of theirs: in the same passage, over a stage direction, in
/// the next paragraph or on the next line under the same name. What turns the words there belongs
/// to them. Thread-safe.
public final class Onward {

  /// How many short calls of others may stand before a speaker takes words back.
  private static final int CALLS = 2;

  /// The most words of such a call.
  private static final int CALL = 20;

  /// The fewest words that can be turned: "No." cannot.
  private static final int LEAST_CLAIM = 3;

  private static final String DASHES = "—–-";

  private static final Pattern BROKEN_OFF =
      Pattern.compile("(?:[" + DASHES + "…]|\\.{3}|\\. \\. \\.)[\"”’')\\]]*\\s*$");
  private static final Pattern GOES_ON =
      Pattern.compile("\\s*(?:[" + DASHES + "…]+|\\.{3}|\\. \\. \\.)\\s*\\p{L}");

  private final Library library;

  public Onward(Library library) {
    this.library = library;
  }

  /// These citations, each with what begins and what turns it, or goes on with it after an
  /// interruption, where they don't hold that.
  public List<Citation> with(List<Citation> citations) {
    List<Citation> all = new ArrayList<>();
    for (Citation citation : citations) {
      begun(citation).filter(more -> !isHeld(citations, more)).ifPresent(all::add);
      all.add(citation);
      behind(citation).filter(more -> !isHeld(citations, more)).ifPresent(all::add);
    }
    return all.stream().distinct().toList();
  }

  private static boolean isHeld(List<Citation> citations, Citation more) {
    return citations.stream().anyMatch(citation -> holds(citation, more));
  }

  private static boolean holds(Citation citation, Citation other) {
    return citation.passage().id().equals(other.passage().id())
        && citation.span().contains(other.span());
  }

  /// Whether a text ends in the middle of a sentence that somebody broke off.
  public static boolean isBrokenOff(String text) {
    return BROKEN_OFF.matcher(text).find();
  }

  /// What belongs to words and stands right behind them: what takes them back or turns them, or the
  /// rest of a sentence that was interrupted. Empty where nothing does, and where nobody said them.
  public Optional<Citation> behind(Citation words) {
    Passage passage = words.passage();
    if (!passage.remark() || passage.speaker().isEmpty()) {
      return Optional.empty();
    }
    int end = words.span().end() - passage.span().start();
    List<TextSpan> sentences = Sentences.each(passage.text());
    for (int i = sentences.size() - 1; i >= 0; i--) {
      if (sentences.get(i).start() < end) {
        String last = sentences.get(i).of(passage.text());
        return i + 1 < sentences.size()
            ? turn(last, passage, sentences.get(i + 1))
            : next(passage, 1).flatMap(next -> behind(last, next));
      }
    }
    return Optional.empty();
  }

  private static Optional<Citation> turn(String last, Passage passage, TextSpan sentence) {
    return Words.of(last).size() >= LEAST_CLAIM
            && Sentences.takesBack(last, sentence.of(passage.text()))
        ? Optional.of(new Citation(passage, sentence.shift(passage.span().start())))
        : Optional.empty();
  }

  private static Optional<Citation> behind(String last, Going next) {
    String text = next.passage().text();
    TextSpan first = Sentences.of(text).getFirst();
    boolean belongs =
        isBrokenOff(last)
            || (Words.of(last).size() >= LEAST_CLAIM
                && (next.unbroken()
                    ? Sentences.takesBack(last, Sentences.each(text).getFirst().of(text))
                    : Sentences.withdraws(first.of(text))));
    return belongs ? Optional.of(sentence(next.passage(), first)) : Optional.empty();
  }

  private static Citation sentence(Passage passage, TextSpan sentence) {
    return new Citation(passage, sentence.shift(passage.span().start()));
  }

  /// The first half of the sentence that words begin in, where it was interrupted.
  public Optional<Citation> begun(Citation words) {
    Passage passage = words.passage();
    String text = passage.text();
    if (!passage.remark() || passage.speaker().isEmpty() || !GOES_ON.matcher(text).lookingAt()) {
      return Optional.empty();
    }
    TextSpan first = Sentences.each(text).getFirst();
    return first.end() <= words.span().start() - passage.span().start()
        ? Optional.empty()
        : next(passage, -1)
            .map(Going::passage)
            .filter(before -> isBrokenOff(before.text()))
            .map(before -> sentence(before, Sentences.of(before.text()).getLast()));
  }

  /// Where a speaker goes on, or comes from.
  ///
  /// @param unbroken whether nobody else spoke in between
  private record Going(Passage passage, boolean unbroken) {}

  /// The passage in which the speaker of one goes on.
  ///
  /// @param step -1 for the one that they go on from
  private Optional<Going> next(Passage passage, int step) {
    List<Passage> all = library.passagesOf(passage.source());
    boolean unbroken = true;
    int others = 0;
    Passage last = passage;
    for (int at = place(all, passage) + step; at >= 0 && at < all.size(); at += step) {
      Passage next = all.get(at);
      unbroken &= step > 0 ? isUnbroken(last, next) : isUnbroken(next, last);
      last = next;
      if (isDirection(next)) {
        continue;
      }
      if (next.attribution().equals(passage.attribution())) {
        return next.remark() && next.themes().equals(passage.themes()) && !next.text().isBlank()
            ? Optional.of(new Going(next, unbroken))
            : Optional.empty();
      }
      unbroken = false;
      boolean calls = next.remark() || (next.locator().part() == Part.PROSE && next.uncredited());
      if (!calls || ++others > CALLS || Words.of(next.text()).size() > CALL) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int place(List<Passage> all, Passage passage) {
    int ordinal = passage.locator().ordinal();
    return ordinal < all.size() && all.get(ordinal).equals(passage)
        ? ordinal
        : all.indexOf(passage);
  }

  /// Whether a passage is nothing but what stands in one bracket, and nobody's.
  public static boolean isDirection(Passage passage) {
    String text = passage.text().strip();
    return passage.locator().part() == Part.PROSE
        && passage.uncredited()
        && (text.startsWith("[") || text.startsWith("("))
        && (text.endsWith("]") || text.endsWith(")"));
  }

  /// Whether what stands between two passages of one speaker is no more than their name.
  public static boolean isLabel(String between) {
    return between.endsWith(":") && between.indexOf('\n') < 0;
  }

  /// Whether nothing stands between two passages but, at most, the name of who goes on.
  private boolean isUnbroken(Passage one, Passage next) {
    if (one.span().end() > next.span().start()) {
      return false;
    }
    String between =
        library.sourceOf(one).text().substring(one.span().end(), next.span().start()).strip();
    return between.isEmpty() || isLabel(between);
  }
}
