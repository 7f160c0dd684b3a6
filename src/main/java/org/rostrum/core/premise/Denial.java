package org.rostrum.core.premise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.words.Phrasing;

/// Words that deny what comes after them, up to the end of the clause.
///
/// @param attitude whether they tell of somebody's attitude ("opposed to"), rather than that
///   something is not so
/// @param contrasts whether all that they stand before is put against something else ("rather
///   than")
public record Denial(TextSpan span, boolean attitude, boolean contrasts) {

  private static final Pattern PLAIN =
      Phrasing.anyOf(
          "\\b(?:not|no|never|nobody|no"
              + " one|nothing|none|nowhere|neither|nor|without|cannot|hardly|scarcely|barely|rarely|seldom|unable|unlikely|no"
              + " longer|far from|anything but|lack(?:s|ed|ing)?|fail(?:s|ed)? to|stop(?:s|ped)?(?!"
              + " at\\b)"
              + "|ceas(?:e|es|ed)|prevent(?:s|ed|ing)?|abandon(?:s|ed|ing)?|quit(?:s|ting)?|den(?:y|ies|ied))\\b",
          "\\w+n['’]t\\b",
          "\\b(?:isnt|arent|dont|doesnt|didnt|wont|cant|wasnt|shouldnt|wouldnt)\\b");

  private static final Pattern ATTITUDE =
      Phrasing.anyOf(
          "(?:^|(?:\\b(?:am|is|are|was|were|be|been|not|vot(?:e|ed|ing)|argu(?:e|ed|ing)|sp(?:eak|oke)|decided?|advised?|warned|strongly|firmly|dead|totally)|['’](?:m|re|s))"
              + " (?:so )?)(against)\\b",
          "\\b(?:refus(?:e|es|ed|ing)|steer(?:s|ed|ing)? clear of|(?:stay|keep|kept)(?:s|ed)?"
              + " (?:away|clear)|avoid(?:s|ed|ing)?|reject(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|object(?:s|ed|ing)?"
              + " to|objections?|opposition|rul(?:e|es|ed) out)\\b");

  private static final Pattern CONTRAST =
      Phrasing.anyOf("\\b(?:instead of|rather than(?: even)?|as opposed to|other than)\\b");

  /// "Not only this": nothing is denied.
  private static final Pattern NOTHING =
      Phrasing.anyOf(
          "\\b(?:not|\\w+n['’]t)(?: (?:just|only|merely|simply|solely))\\b",
          "\\bno (?:doubt|matter|wonder)\\b",
          "\\b(?:if|whether) (?:\\w+ ){0,2}?(?:not|no|\\w+n['’]t)\\b");

  private static final Pattern END =
      Phrasing.anyOf(
          "[;:—–…?!.]|,"
              + " |\\b(?:but|whereas|although|though|because|while|unless|despite|which|who|if|when|so|and"
              + " (?:i|it|we|they|he|she|that|then|should|could|would|will))\\b");

  /// Further apart than this, each denies for itself.
  private static final int NEAR = 14;

  static List<Denial> in(String text) {
    List<Denial> found = new ArrayList<>();
    String plain =
        NOTHING.matcher(text).replaceAll(nothing -> " ".repeat(nothing.group().length()));
    add(CONTRAST.matcher(plain), false, true, found);
    add(ATTITUDE.matcher(plain), true, false, found);
    add(PLAIN.matcher(plain), false, false, found);
    found.sort((one, other) -> one.span().compareTo(other.span()));
    return found;
  }

  private static void add(Matcher matcher, boolean attitude, boolean contrasts, List<Denial> all) {
    while (matcher.find()) {
      int start =
          matcher.groupCount() > 0 && matcher.group(1) != null ? matcher.start(1) : matcher.start();
      TextSpan span = new TextSpan(start, matcher.end());
      if (all.stream().noneMatch(denial -> denial.span().overlaps(span))) {
        all.add(new Denial(span, attitude, contrasts));
      }
    }
  }

  /// Where a text only seems to deny something.
  static List<TextSpan> ofNothing(String text) {
    return NOTHING
        .matcher(text)
        .results()
        .map(nothing -> new TextSpan(nothing.start(), nothing.end()))
        .toList();
  }

  /// Where clauses end.
  static List<Integer> ends(String text) {
    return END.matcher(text).results().map(end -> end.start()).toList();
  }

  /// What denies a word: the last before it in its clause, and those that stand right before that.
  static List<Denial> over(int at, List<Denial> denials, List<Integer> ends) {
    int from = ends.stream().filter(end -> end < at).reduce(0, (earlier, later) -> later);
    List<Denial> over = new ArrayList<>();
    for (Denial denial : denials) {
      if (denial.span().start() < from || denial.span().end() > at) {
        continue;
      }
      if (!over.isEmpty() && denial.span().start() - over.getLast().span().end() > NEAR) {
        over.clear();
      }
      over.add(denial);
    }
    return over;
  }
}
