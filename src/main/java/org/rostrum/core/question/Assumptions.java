package org.rostrum.core.question;

import java.util.Optional;
import java.util.Set;
import org.rostrum.core.words.WordClasses;

/// Reads out of a question what it takes for granted: whoever asks why something is so holds that
/// it is.
public final class Assumptions {

  private static final Set<String> WHY = Set.of("why", "how");
  private static final Set<String> LEADING = Set.of("made", "makes", "led", "leads", "prompted");
  private static final Set<String> SETTING =
      Set.of("when", "if", "since", "given", "because", "as", "although", "though");
  private static final Set<String> TAGS = Set.of("right", "correct", "yes", "true", "no");
  private static final Set<String> ON = Set.of("for", "that", "of", "to", "behind", "about");
  private static final Set<String> THAT = Set.of("that");

  /// Between a verb of saying and "that": "told the committee that".
  private static final int LISTENER = 3;

  private final Walk words;
  private final int start;

  private Assumptions(Walk words) {
    this.words = words;
    this.start = words.opening();
  }

  /// @param folded the question, folded, with mentions replaced by [Subject#NAME]
  static Optional<Assumed> in(String folded) {
    Assumptions question = new Assumptions(new Walk(folded));
    return question.said().or(question::grounds).or(question::done);
  }

  /// Somebody said that something is so: "why did she say …", "did she say …", "when she said …,
  /// what …". Whoever asks what she said takes nothing for granted.
  private Optional<Assumed> said() {
    boolean why = words.is(start, WHY) || words.is(start + 1, LEADING);
    for (int who = start; who < words.size(); who++) {
      int claim = claim(who);
      int before = words.is(who - 1, THAT) ? who - 2 : who - 1;
      if (claim > 0 && words.is(before, SETTING)) {
        return assumed(claim, Assumed.Kind.SAID, true);
      }
      boolean whether =
          who == start
              ? tagged(claim)
              : words.is(start, Walk.AUXILIARY) && (who == start + 1 || words.is(who - 1, THAT));
      if (claim > 0 && (why || whether)) {
        return assumed(claim, why ? Assumed.Kind.SAID : Assumed.Kind.WHETHER, false);
      }
    }
    return Optional.empty();
  }

  private boolean tagged(int from) {
    int tag = words.skip(from, word -> !TAGS.contains(word));
    return from > 0 && words.paused(tag);
  }

  /// "What evidence did she give that …?"
  private Optional<Assumed> grounds() {
    int noun = words.skip(start, word -> !WordClasses.of("grounds").contains(word));
    int verb = words.is(noun + 1, Walk.AUXILIARY) ? words.behindWho(noun + 2) : noun;
    return words.are(start, "what") && verb > noun + 2 && words.is(verb + 1, ON)
        ? assumed(words.skip(verb + 1, ON::contains), Assumed.Kind.SAID, false)
        : Optional.empty();
  }

  /// "Why is …", "how did …", "how did she manage to …".
  private Optional<Assumed> done() {
    if (!words.is(start, WHY)) {
      return Optional.empty();
    }
    int from = words.are(start, "how", "come") ? start + 2 : start + 1;
    if (words.are(from, "according", "to")) {
      from = words.behindWho(from + 2);
    }
    int subject = words.is(from, Walk.AUXILIARY) ? from + 1 : from;
    if (words.are(start, "why") || words.are(start, "how", "come")) {
      return assumed(subject, Assumed.Kind.DONE, false);
    }
    int managed = words.skip(subject, word -> !WordClasses.of("managing").contains(word));
    if (words.is(managed + 1, Set.of("to", "in"))) {
      return assumed(managed + 2, Assumed.Kind.ACHIEVED, false);
    }
    return words.are(from, "did") ? assumed(subject, Assumed.Kind.DONE, false) : Optional.empty();
  }

  /// Where what somebody says is so begins, who stands here; -1 where nobody does, or where they do
  /// something else than to say so.
  private int claim(int who) {
    int behind = words.behindWho(who);
    int verb = words.behindAdverbs(behind);
    if (words.is(verb, Walk.AUXILIARY)) {
      verb = words.behindAdverbs(verb + 1);
    }
    if (behind == who) {
      return -1;
    }
    if (words.is(verb, WordClasses.of("certain"))) {
      return words.skip(verb + 1, ON::contains);
    }
    if (words.is(verb, WordClasses.of("saying", "showing"))) {
      int that = words.skip(verb + 1, word -> !THAT.contains(word));
      if (that < words.size() && that <= verb + LISTENER) {
        return that + 1;
      }
    }
    return words.is(verb, WordClasses.of("stating")) ? verb + 1 : -1;
  }

  /// What is assumed ends where the question goes on, or tells on what occasion it was said. That
  /// people agree or do not says nothing of the matter.
  private Optional<Assumed> assumed(int from, Assumed.Kind kind, boolean aside) {
    int to = from;
    boolean agreeing = false;
    while (to < words.size() && !(to > from && words.paused(to) && asks(to)) && !occasion(to)) {
      agreeing |= words.word(to).matches("(?:dis)?agree[sd]?");
      to++;
    }
    String text = words.text(from, to);
    return text.isBlank() || agreeing
        ? Optional.empty()
        : Optional.of(new Assumed(text, kind, aside));
  }

  private boolean asks(int at) {
    return words.is(at, TAGS)
        || words.is(at, Walk.AUXILIARY)
        || words.is(at, Walk.ASKING)
        || words.is(at + 1, Walk.ASKING);
  }

  private boolean occasion(int at) {
    return words.is(at, Set.of("according"))
        || (words.is(at, Set.of("when", "while", "during"))
            && words.is(at + 1, WordClasses.of("saying")));
  }
}
