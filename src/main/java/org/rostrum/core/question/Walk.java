package org.rostrum.core.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rostrum.core.people.Label;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.WordClasses;

/// The words of a question in a row, each known by its class or its place; a mention of somebody is
/// one of them.
final class Walk {

  static final Set<String> AUXILIARY = WordClasses.of("auxiliary");

  static final Set<String> ASKING =
      Set.of("what", "which", "how", "why", "who", "whom", "whose", "where", "when");

  private static final Set<String> OPENING =
      Set.of("and", "so", "but", "ok", "okay", "also", "then", "well", "please");
  private static final Set<String> ADVERBS =
      Set.of(
          "ever", "also", "still", "then", "once", "so", "very", "quite", "always", "even", "just",
          "all", "both", "to");
  private static final Set<String> DETERMINERS =
      Set.of("the", "this", "that", "these", "a", "an", "our", "its", "their", "all", "each");
  private static final Set<String> THEY = Set.of("he", "she", "it", "we");
  private static final Set<String> BODIES =
      WordClasses.of("event", "document", "participant", "author", "body");
  private static final Pattern TOKEN =
      Pattern.compile(
          Subject.NAME + "(?:['’]s?)?|[\\p{L}\\p{M}\\p{N}]+(?:['’‘\\-‐‑][\\p{L}\\p{M}\\p{N}]+)*");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  /// @param word folded, without a possessive
  /// @param paused whether a comma, a colon or the like stands before it
  private record Token(int start, int end, String word, boolean paused) {}

  /// @param text a question with mentions replaced by [Subject#NAME]
  Walk(String text) {
    this.text = text;
    int behind = 0;
    for (Matcher token = TOKEN.matcher(text); token.find(); behind = token.end()) {
      String written = token.group();
      String word =
          written.startsWith(Subject.NAME) ? Subject.NAME : Words.of(written).getFirst().folded();
      boolean paused = !text.substring(behind, token.start()).isBlank();
      tokens.add(new Token(token.start(), token.end(), word, paused));
    }
  }

  int size() {
    return tokens.size();
  }

  /// The word at a place; empty outside the question.
  String word(int at) {
    return at < 0 || at >= size() ? "" : tokens.get(at).word();
  }

  boolean is(int at, Set<String> words) {
    return words.contains(word(at));
  }

  boolean are(int at, String... words) {
    return IntStream.range(0, words.length).allMatch(i -> word(at + i).equals(words[i]));
  }

  boolean paused(int at) {
    return at >= 0 && at < size() && tokens.get(at).paused();
  }

  boolean name(int at) {
    return word(at).equals(Subject.NAME);
  }

  /// Where the question begins to ask, behind "and so".
  int opening() {
    return skip(0, OPENING::contains);
  }

  /// The first place from here on that has no such word.
  int skip(int from, Predicate<String> words) {
    int at = from;
    while (at < size() && words.test(word(at))) {
      at++;
    }
    return at;
  }

  /// The place behind whoever stands here: one or several by name, a pronoun, a body or an office
  /// ("the report's authors", "the chair"); the same place where nobody does.
  int behindWho(int from) {
    if (name(from)) {
      int at = from + 1;
      while (is(at, Set.of("and", "or")) && name(at + 1)) {
        at += 2;
      }
      return at;
    }
    if (is(from, THEY) || is(from, WordClasses.of("anybody"))) {
      return from + 1;
    }
    int noun = skip(from, DETERMINERS::contains);
    int at = skip(noun, word -> BODIES.contains(word) || Label.OFFICES.contains(word));
    return at > noun ? at : from;
  }

  /// The place behind adverbs ("ever", "clearly"), and "to" say.
  int behindAdverbs(int from) {
    return skip(from, word -> ADVERBS.contains(word) || word.endsWith("ly"));
  }

  /// The text between two places, without mentions.
  String text(int from, int to) {
    return from >= to
        ? ""
        : text.substring(tokens.get(from).start(), tokens.get(to - 1).end())
            .replace(Subject.NAME, " ")
            .strip();
  }

  /// The question with a mention in the place of some of its words.
  String masked(int from, int to) {
    return text.substring(0, tokens.get(from).start())
        + Subject.NAME
        + text.substring(tokens.get(Math.min(to, size()) - 1).end());
  }

  /// Words as they are written, without a possessive.
  String written(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end())
        .replaceFirst("['’]s?$", "");
  }

  /// Whether a word is written with a possessive.
  boolean possessive(int at) {
    return at < size()
        && text.substring(tokens.get(at).start(), tokens.get(at).end()).matches(".*['’]s?");
  }
}
