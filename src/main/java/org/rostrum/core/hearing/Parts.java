package org.rostrum.core.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.Sentences;
import org.rostrum.core.words.Phrasing;

/// A question in several parts ("Who chaired, and what did she say?"), taken apart.
public final class Parts {

  private static final int MOST = 3;

  private static final String ASKING =
      "(?:did|does|do|is|are|was|were|has|have|had|would|will|can|could|should|chaired|wrote|said|spoke|talked|mentioned|made|published|prompted|caused|inspired)";

  /// Where one question ends and the next begins within a sentence.
  private static final Pattern BETWEEN =
      Phrasing.anyOf(
          ",? and (?=(?:also )?(?:what|which|who|whose|how|when|where|why)\\b(?: [\\w’'-]+){0,4}? "
              + ASKING
              + "\\b)",
          ", (?=(?:what|which|who|how|when|where|why)\\b(?: [\\w’'-]+){0,3}? " + ASKING + "\\b)",
          ",? and (?=(?:did|does|do|was|were|has|is) (?!\\w+ed\\b))");

  private static final Pattern QUESTION =
      Phrasing.anyOf(
          "\\b(?:said|told \\w+|asked|mentioned) (?:how (?:many|much)|what|which|why|where|who)\\b",
          "^(?:and |so |but |also |then"
              + " )*(?:what|which|who|whose|whom|how|when|where|why|did|does|do|is|are|was|were|has|have|can|could|would|should|will|compare|summari[sz]e|sum"
              + " up|list|name|quote)\\b");

  /// A part that leaves out what it counts ("which two does she add?").
  private static final Pattern ELIDED =
      Phrasing.anyOf(
          "^((?:and |so |but )*(?:(?:which|what) (?:two|three|four|five|six|other|others|ones?|of"
              + " them)|how many))(?= (?:did|does|do|has|have|had|is|are|was|were)\\b)");

  private static final Pattern COUNTED =
      Phrasing.anyOf(
          "^(?:and |so |but )*(?:which|what)"
              + " ((?!one\\b|two\\b|of\\b|did\\b|does\\b|was\\b|were\\b|are\\b)\\w{3,})\\b",
          "\\bhow many ((?!of\\b|did\\b|has\\b|have\\b|are\\b|were\\b)\\w{3,})\\b");

  /// A clause that says when or on what ground, before the one that asks.
  private static final Pattern ASIDE =
      Phrasing.anyOf(
          "^(?:when|if|since|given|because|as|although|though|while|seeing)"
              + " (?!(?:did|does|do|was|were|is|are|will|has|have|had|can|could|should|would)\\b)");

  /// Parts that need each other: taken apart, they would lose what they share.
  private static final Pattern TOGETHER =
      Phrasing.anyOf("^(?:what|how) (?:does|did|do) (?:each|both|either)\\b[^?]{0,30}\\?*$");

  /// A question that cannot be understood without the statement before it.
  private static final Pattern LEANS =
      Phrasing.anyOf(
          "\\b(?:he|she|him|her|his|hers|they|them|their|it|its|that|this|those|these|one|ones|each|both|either|there|so|the"
              + " same)\\b");

  private Parts() {}

  /// The parts of a question, in order; the question itself where it has but one. A statement
  /// before a question belongs to it where it tells of something, and is talk where it does not.
  ///
  /// @param tells whether a statement tells of what the record speaks of
  public static List<String> of(String question, Predicate<String> tells) {
    List<String> parts = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (TextSpan sentence : Sentences.of(question)) {
      String text = sentence.of(question).strip();
      boolean asks = QUESTION.matcher(text).find();
      if (asks && !LEANS.matcher(text).find() && !tells.test(open.toString())) {
        open.setLength(0);
      }
      open.append(open.isEmpty() ? "" : " ").append(text);
      if (asks && !(TOGETHER.matcher(text).find() && open.length() > text.length())) {
        parts.addAll(within(open.toString()));
        open.setLength(0);
      } else if (asks) {
        parts.add(open.toString());
        open.setLength(0);
      }
    }
    if (parts.isEmpty()) {
      return List.of(question);
    }
    if (!open.isEmpty()) {
      parts.add(parts.removeLast() + " " + open);
    }
    return parts.isEmpty() || parts.size() > MOST ? List.of(question) : complete(parts);
  }

  private static List<String> within(String sentence) {
    if (ASIDE.matcher(sentence).find()) {
      return List.of(sentence);
    }
    List<String> parts = new ArrayList<>();
    for (String part : BETWEEN.split(sentence)) {
      if (QUESTION.matcher(part).find() || parts.isEmpty()) {
        parts.add(part.strip());
      } else {
        parts.add(parts.removeLast() + " and " + part.strip());
      }
    }
    return QUESTION.matcher(parts.getFirst()).find() ? parts : List.of(sentence);
  }

  /// The parts with what they left out, because the part before says it.
  private static List<String> complete(List<String> parts) {
    List<String> whole = new ArrayList<>();
    String noun = "";
    for (String part : parts) {
      Matcher elided = ELIDED.matcher(part);
      whole.add(
          noun.isEmpty() ? part : elided.replaceFirst("$1 " + Matcher.quoteReplacement(noun)));
      Matcher counted = COUNTED.matcher(part);
      if (counted.find()) {
        noun = counted.group(1) == null ? counted.group(2) : counted.group(1);
      }
    }
    return whole;
  }
}
