package org.rostrum.core.reply;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.text.Sentences;

/// Whether words begin or end in the middle of a sentence. A reader is told so by a mark that is no
/// part of the words.
///
/// @param before whether the sentence that they begin in begins before them
/// @param after whether the sentence that they end in goes on behind them
public record Cut(boolean before, boolean after) {

  public static final Cut NONE = new Cut(false, false);

  private static final String MARK = "…";
  private static final String ENDS = ".?!…";

  /// A remark or a paragraph, as far as it tells whether the next goes on with its sentence.
  private record Unit(TextSpan span, @Nullable SpeakerId speaker, @Nullable ThemeId theme) {

    static Unit of(Remark remark) {
      return new Unit(remark.span(), remark.speaker(), remark.theme());
    }

    boolean byTheSame(Unit other) {
      return Objects.equals(speaker, other.speaker) && Objects.equals(theme, other.theme);
    }
  }

  /// Words with the mark where something is left out.
  public String around(String words) {
    return (before ? MARK + " " : "") + words + (after ? " " + MARK : "");
  }

  /// @param words a stretch of one remark or one paragraph
  static Cut of(Source source, TextSpan words) {
    String text = source.text();
    List<Unit> units = units(source);
    return units.stream()
        .filter(unit -> unit.span().contains(words))
        .findFirst()
        .map(unit -> of(text, units, unit, words))
        .orElse(NONE);
  }

  private static List<Unit> units(Source source) {
    Stream<Unit> remarks =
        source instanceof Source.Panel panel
            ? panel.remarks().stream().map(Unit::of)
            : Stream.empty();
    Stream<Unit> paragraphs =
        source.sections().stream()
            .flatMap(section -> section.paragraphs().stream())
            .map(span -> new Unit(span, null, null));
    return Stream.concat(remarks, paragraphs).toList();
  }

  private static Cut of(String text, List<Unit> units, Unit unit, TextSpan words) {
    boolean before = false;
    boolean after = false;
    for (TextSpan each : Sentences.of(unit.span().of(text))) {
      TextSpan sentence = each.shift(unit.span().start());
      if (sentence.overlaps(words)) {
        before |= hasWords(text, sentence.start(), words.start());
        after |= hasWords(text, words.end(), sentence.end());
      }
    }
    boolean first = !hasWords(text, unit.span().start(), words.start());
    boolean last = !hasWords(text, words.end(), unit.span().end());
    return new Cut(
        before
            || (first && previous(text, units, unit).filter(u -> runOn(text, u, unit)).isPresent()),
        after || (last && next(text, units, unit).filter(u -> runOn(text, unit, u)).isPresent()));
  }

  private static boolean hasWords(String text, int from, int to) {
    return from < to && text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static Optional<Unit> previous(String text, List<Unit> units, Unit unit) {
    return units.stream()
        .filter(other -> other.span().end() <= unit.span().start())
        .max((one, other) -> one.span().compareTo(other.span()))
        .filter(other -> adjoin(text, other, unit));
  }

  private static Optional<Unit> next(String text, List<Unit> units, Unit unit) {
    return units.stream()
        .filter(other -> other.span().start() >= unit.span().end())
        .min((one, other) -> one.span().compareTo(other.span()))
        .filter(other -> adjoin(text, unit, other));
  }

  /// Whether one stands on the line behind the other, and both are by the same hand.
  private static boolean adjoin(String text, Unit one, Unit next) {
    String between = text.substring(one.span().end(), next.span().start());
    return one.byTheSame(next) && between.indexOf('\n') == between.lastIndexOf('\n');
  }

  /// Whether a sentence runs on from one into the next: where a long talk was parted, and nothing
  /// in the text shows where sentences end.
  private static boolean runOn(String text, Unit one, Unit next) {
    String ended = one.span().of(text).stripTrailing().replaceFirst("[\"”’')\\]]+$", "");
    String begun = next.span().of(text).stripLeading();
    return !ended.isEmpty()
        && ENDS.indexOf(ended.charAt(ended.length() - 1)) < 0
        && !begun.isEmpty()
        && Character.isLowerCase(begun.codePointAt(0));
  }
}
