package org.rostrum.core.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.Theme;
import org.rostrum.core.question.Themes;
import org.rostrum.core.text.Lists;
import org.rostrum.core.words.Phrasing;

/// What a search for evidence came to.
///
/// @param topic what was looked for
/// @param evidence sentences, best first
/// @param searched how many passages of the kind of the best were looked through
public record Found(String topic, List<Evidence> evidence, int searched) {

  private static final int NEAREST = 3;

  /// Two sentences side by side are shown as one quotation where both come this near to the best.
  private static final double JOINED = 0.95;

  private static final String MONTH =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b";

  /// A day of the calendar, or a year: what tells when better than a month or a season does.
  private static final Pattern DAY =
      Phrasing.anyOf(
          "\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH,
          MONTH + " (?:the )?\\d{1,2}\\b",
          "\\b[a-z-]+(?:st|nd|rd|th) of " + MONTH,
          "\\b(?:1[5-9]|20)\\d\\d\\b");

  public Found {
    evidence = List.copyOf(evidence);
  }

  public boolean none() {
    return evidence.isEmpty();
  }

  public Evidence best() {
    return evidence.getFirst();
  }

  private boolean talk() {
    return !none() && best().talk();
  }

  /// What the best must score for the record to speak on the topic.
  public double needed() {
    return Threshold.answer(talk(), searched);
  }

  /// The same where somebody was asked after by name.
  public double ownNeeded() {
    return Threshold.own(talk(), searched);
  }

  /// The score of the best, or 0.
  public double top() {
    return none() ? 0 : best().score();
  }

  /// Whether the record speaks on the topic.
  public boolean strong() {
    return top() >= needed();
  }

  /// Whether somebody who was asked after by name speaks on the topic. Where no word of the topic
  /// is theirs, their meaning must be clearer.
  public boolean ownStrong() {
    double own = Threshold.own(talk(), searched);
    double needed = none() || best().around() > 0 ? own : (own + needed()) / 2;
    return top() >= needed;
  }

  /// The same with some of it put ahead by so much.
  public Found preferring(Predicate<Passage> some, double by) {
    return ahead(evidence -> some.test(evidence.passage()), by);
  }

  /// The same with the sentences that give a day or a year put ahead.
  public Found dated() {
    return ahead(evidence -> DAY.matcher(evidence.citation().quote()).find(), Threshold.DATED);
  }

  private Found ahead(Predicate<Evidence> some, double by) {
    return new Found(
        topic,
        evidence.stream()
            .map(e -> some.test(e) ? e.ahead(by) : e)
            .sorted(Comparator.comparingDouble(Evidence::rank).reversed())
            .toList(),
        searched);
  }

  /// The same without what is not wanted.
  public Found only(Predicate<Evidence> wanted) {
    return new Found(topic, evidence.stream().filter(wanted).toList(), searched);
  }

  /// The best, and others of its kind (remarks, or prose) that come near to it and are beyond
  /// doubt: what does not answer costs trust. An answer in a conversation runs over several turns:
  /// one sentence of each shows more of it than several of one.
  public List<Citation> shown(int most) {
    double near = talk() ? Threshold.BESIDE_IN_TALK : Threshold.BESIDE;
    double certain = talk() ? needed() : Threshold.CERTAIN;
    double least = best().rank() * near;
    boolean remark = best().passage().remark();
    Set<PassageId> turns = new HashSet<>();
    List<Citation> shown = new ArrayList<>();
    evidence.stream()
        .filter(e -> e.equals(best()) || (e.rank() >= least && e.score() >= certain))
        .filter(e -> e.passage().remark() == remark)
        .filter(e -> !talk() || turns.add(e.passage().id()))
        .limit(most)
        .filter(e -> shown.stream().noneMatch(citation -> overlap(citation, e)))
        .forEach(e -> shown.add(citation(e, shown)));
    return List.copyOf(shown);
  }

  private static boolean overlap(Citation citation, Evidence evidence) {
    return citation.passage().equals(evidence.passage())
        && citation.span().overlaps(evidence.span());
  }

  /// The words of a sentence, and of the one right behind or before it where that comes as near: it
  /// can take two to make a point.
  private Citation citation(Evidence one, List<Citation> shown) {
    return evidence.stream()
        .filter(other -> shown.stream().noneMatch(citation -> overlap(citation, other)))
        .filter(other -> other.passage().equals(one.passage()) && other != one && !one.talk())
        .filter(other -> Math.min(other.rank(), one.rank()) >= JOINED * best().rank())
        .filter(other -> adjacent(one, other))
        .findFirst()
        .map(other -> new Citation(one.passage(), one.span().union(other.span())))
        .orElseGet(one::citation);
  }

  /// Whether one stands right beside the other, with nothing left out in between.
  private static boolean adjacent(Evidence one, Evidence other) {
    Evidence first = one.span().start() < other.span().start() ? one : other;
    Evidence second = first.equals(one) ? other : one;
    int from = first.span().end() - one.passage().span().start();
    int to = second.span().start() - one.passage().span().start();
    return from <= to
        && one.passage().text().substring(from, to).isBlank()
        && !first.citation().quote().endsWith("…");
  }

  /// One sentence that leads in what is shown.
  public String lead(int most) {
    List<String> names =
        shown(most).stream()
            .flatMap(citation -> citation.passage().speaker().stream())
            .map(Speaker::name)
            .distinct()
            .toList();
    return names.isEmpty() ? "The record says:" : Lists.and(names) + " said:";
  }

  /// Who said the best of it.
  public String name() {
    return best().passage().speaker().map(Speaker::name).orElse("nobody named");
  }

  /// That the record is silent, and the themes that come nearest.
  public Answer silence(Themes themes) {
    Set<Theme> nearest = new LinkedHashSet<>();
    for (Evidence e : evidence) {
      themes.all().stream()
          .filter(theme -> e.passage().themes().contains(theme.id()))
          .forEach(nearest::add);
    }
    return new Answer.NotInCorpus(nearest.stream().limit(NEAREST).toList(), "");
  }
}
