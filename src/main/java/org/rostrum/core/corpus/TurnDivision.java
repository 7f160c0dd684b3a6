package org.rostrum.core.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Authorship;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.MarkedWords;
import org.rostrum.core.text.Sentences;
import org.rostrum.core.text.Words;

/// Divides one turn into parts, by whose words they are. A part is made of whole sentences, but
/// where a call of somebody else in brackets stands among them.
final class TurnDivision {

  /// A part of a turn.
  ///
  /// @param authorship whose words the speaker utters; null where the speaker utters none of it
  record Part(TextSpan span, @Nullable Authorship authorship) {}

  private final class Sentence {

    private final TextSpan span;
    private final int paragraph;
    private final Relaying relaying;
    private @Nullable Authorship authorship;

    Sentence(TextSpan span, int paragraph, @Nullable Authorship authorship) {
      this.span = span;
      this.paragraph = paragraph;
      this.relaying = Relaying.of(span.of(text));
      this.authorship = authorship;
    }

    boolean isOwn() {
      return authorship == Authorship.OWN;
    }
  }

  private static final Pattern CALLED_OUT =
      Pattern.compile(
          "[\\[(]\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,4}(?:, [\\p{Ll} ]+)?:"
              + " [^\\[\\]()]{1,300}[\\])]");

  /// A few words in a round bracket, or anything in a square one.
  private static final Pattern BRACKET =
      Pattern.compile(
          "\\[[^\\[\\]\\n]{1,300}\\]|\\(\\p{Lu}[\\p{L}'’-]*(?: [\\p{L}'’-]+){0,4}\\.?\\)");

  private static final Pattern SAID_BEFORE = Pattern.compile("(?:[.?!…—–-][\"”’')\\]]*)?\\s*");
  private static final Pattern SAID_BEHIND =
      Pattern.compile("\\s*(?:[\\p{Lu}\\p{N}\"“‘'(\\[—–-]|$)");

  /// How a paragraph ends whose quotation is over.
  private static final Pattern CLOSED = Pattern.compile("[\"”»][.,;]?$");

  private static final String DOUBLE = "“„«\"";

  /// How many sentences of a letter may stand between what tells of it and its beginning.
  private static final int LEADING = 2;

  /// How many sentences before its beginning may tell of it.
  private static final int TOLD = 2;

  /// The most words of a line.
  private static final int LINE = 9;

  /// How many sentences may stand between "quote" and "unquote".
  private static final int TO_CLOSE = 20;

  /// How far on a question stands that somebody puts, in sentences.
  private static final int QUESTION = 4;

  private final String text;
  private final List<TextSpan> paragraphs;
  private final List<Sentence> sentences = new ArrayList<>();

  /// Which sentence each paragraph begins with.
  private final List<Integer> firsts = new ArrayList<>();

  private TurnDivision(String text, List<TextSpan> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /// The parts of a turn, in order.
  ///
  /// @param paragraphs where it stands in the text
  static List<Part> of(String text, List<TextSpan> paragraphs) {
    TurnDivision division = new TurnDivision(text, paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      division.split(i);
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      division.markQuoted(i);
    }
    division.keepWhole();
    division.markLed();
    return division.parts();
  }

  private Relaying at(int sentence) {
    return sentences.get(sentence).relaying;
  }

  /// Takes out what others call, and stage directions, and finds the sentences of what is left.
  private void split(int paragraph) {
    firsts.add(sentences.size());
    TextSpan whole = paragraphs.get(paragraph);
    int from = whole.start();
    for (TextSpan aside : asides(whole)) {
      addSentences(new TextSpan(from, aside.start()), paragraph);
      sentences.add(new Sentence(aside, paragraph, null));
      from = aside.end();
    }
    addSentences(new TextSpan(from, whole.end()), paragraph);
  }

  /// What stands in a paragraph and its speaker does not say: calls of others, stage directions.
  private List<TextSpan> asides(TextSpan paragraph) {
    List<TextSpan> asides = new ArrayList<>();
    Matcher called = CALLED_OUT.matcher(text).region(paragraph.start(), paragraph.end());
    while (called.find()) {
      asides.add(new TextSpan(called.start(), called.end()));
    }
    Matcher bracket = BRACKET.matcher(text).region(paragraph.start(), paragraph.end());
    while (bracket.find()) {
      TextSpan found = new TextSpan(bracket.start(), bracket.end());
      if (asides.stream().noneMatch(found::overlaps) && isDirection(found, paragraph)) {
        asides.add(found);
      }
    }
    asides.sort(Comparator.naturalOrder());
    return asides;
  }

  /// Whether a bracket stands between sentences and holds words that belong to none of them:
  /// `[Uproar.]`, `(Applause)`.
  private boolean isDirection(TextSpan bracket, TextSpan paragraph) {
    List<Words.Word> words = Words.of(bracket.of(text));
    int before = bracket.start();
    while (before > paragraph.start() && !Character.isLetterOrDigit(text.charAt(before - 1))) {
      before--;
    }
    return words.stream().anyMatch(word -> Character.isLetter(word.written().codePointAt(0)))
        && !words.getFirst().folded().equals("sic")
        && (text.charAt(bracket.start()) == '['
            || !FunctionWords.contains(words.getFirst().folded()))
        && isEnd(text.substring(before, bracket.start()), before == paragraph.start())
        && SAID_BEHIND.matcher(text).region(bracket.end(), paragraph.end()).lookingAt();
  }

  /// Whether marks between a word and a bracket end a sentence.
  private static boolean isEnd(String marks, boolean first) {
    return SAID_BEFORE.matcher(marks).matches() && (first || !marks.isBlank());
  }

  private void addSentences(TextSpan stretch, int paragraph) {
    for (TextSpan sentence : Sentences.each(stretch.of(text))) {
      sentences.add(new Sentence(sentence.shift(stretch.start()), paragraph, Authorship.OWN));
    }
  }

  /// Several sentences in quotation marks, and one that is nothing else, are somebody else's.
  private void markQuoted(int paragraph) {
    TextSpan whole = paragraphs.get(paragraph);
    String words = whole.of(text);
    List<TextSpan> marked = new ArrayList<>(MarkedWords.in(words));
    if (marked.isEmpty() && !words.isEmpty() && DOUBLE.indexOf(words.charAt(0)) >= 0) {
      marked.add(new TextSpan(1, words.length()));
    }
    if (marked.isEmpty()) {
      return;
    }
    List<Sentence> inside = inside(paragraph);
    for (TextSpan each : marked) {
      Patience.check();
      TextSpan inner = each.shift(whole.start());
      List<Sentence> touched =
          inside.stream().filter(s -> s.isOwn() && s.span.overlaps(inner)).toList();
      boolean several = touched.size() > 1;
      boolean alone =
          touched.size() == 1
              && (isAll(touched.getFirst().span, inner) || isMost(touched.getFirst(), inner));
      if (several || alone) {
        touched.forEach(sentence -> sentence.authorship = Authorship.QUOTED);
      }
    }
  }

  private List<Sentence> inside(int paragraph) {
    return paragraph < firsts.size()
        ? sentences.subList(
            firsts.get(paragraph),
            paragraph + 1 < firsts.size() ? firsts.get(paragraph + 1) : sentences.size())
        : List.of();
  }

  private boolean isAll(TextSpan sentence, TextSpan inner) {
    return letters(sentence.of(text)) == letters(inner.of(text))
        && Character.isUpperCase(text.codePointAt(inner.start()));
  }

  /// Whether a sentence is for the most part what it quotes of somebody else.
  private boolean isMost(Sentence sentence, TextSpan inner) {
    return sentence.span.contains(inner)
        && 2 * letters(inner.of(text)) > letters(sentence.span.of(text))
        && sentence.relaying.quotes(inner.shift(-sentence.span.start()));
  }

  private static long letters(String words) {
    return words.codePoints().filter(Character::isLetterOrDigit).count();
  }

  /// Where all of a turn stands in quotation marks, it is the record that quotes the speaker.
  private void keepWhole() {
    if (sentences.stream().noneMatch(Sentence::isOwn)) {
      sentences.stream()
          .filter(s -> s.authorship != null)
          .forEach(s -> s.authorship = Authorship.OWN);
    }
  }

  /// What a sentence before leads over to.
  private void markLed() {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).isOwn()) {
        markFrom(i);
      }
    }
  }

  private void markFrom(int i) {
    Patience.check();
    Relaying here = at(i);
    boolean document =
        IntStream.rangeClosed(Math.max(0, i - TOLD), i).anyMatch(k -> at(k).isDocument());
    int colon = colon(here.sentence());
    if (colon >= 0) {
      markByColon(i, colon, document);
      return;
    }
    if (document) {
      markLetter(i);
    }
    if (here.wonders()) {
      sentences.get(i).authorship = Authorship.READ_OUT;
      return;
    }
    if (here.opens() && markToClose(i)) {
      return;
    }
    Relaying.Lead byComma = here.leadByComma();
    if (byComma != Relaying.Lead.OWN && MarkedWords.in(here.sentence()).isEmpty()) {
      markHere(i, document && byComma == Relaying.Lead.READING);
    } else if (i + 1 < sentences.size() && sentences.get(i + 1).isOwn()) {
      markNext(i);
    }
  }

  /// What words before a colon lead over to.
  private void markByColon(int i, int colon, boolean document) {
    Relaying.Lead lead = at(i).lead(colon);
    if (lead == Relaying.Lead.OWN) {
      return;
    }
    boolean reading = lead == Relaying.Lead.READING || document;
    String said = at(i).sentence().substring(colon);
    if (said.substring(1).isBlank()) {
      markParagraph(i + 1, reading);
    } else if (MarkedWords.in(said).isEmpty()) {
      markHere(i, reading);
    }
  }

  /// A sentence that leads over and begins what it leads over to.
  private void markHere(int i, boolean reading) {
    sentences.get(i).authorship = reading ? Authorship.READ_OUT : Authorship.QUOTED;
    if (reading) {
      markOn(i + 1, sentences.get(i).paragraph);
    }
  }

  /// A letter that begins right behind what tells of it.
  private void markLetter(int i) {
    for (int next = i + 1; next <= i + LEADING && next < sentences.size(); next++) {
      if (at(next).greets()) {
        markParagraph(next, true);
      }
    }
  }

  /// What a sentence leads over to without a colon.
  private void markNext(int i) {
    if (at(i).announces()) {
      markToClose(i + 1);
    }
    if (at(i).readsNext()) {
      markOn(i + 1, sentences.get(i).paragraph);
    }
    if (at(i).isQuestion()) {
      markQuestion(i);
    }
  }

  /// The first colon outside quotation marks that words follow, or that ends a sentence.
  private static int colon(String sentence) {
    List<TextSpan> marked = MarkedWords.in(sentence);
    for (int at = sentence.indexOf(':'); at >= 0; at = sentence.indexOf(':', at + 1)) {
      TextSpan here = new TextSpan(at, at + 1);
      boolean inside = marked.stream().anyMatch(m -> m.contains(here));
      if (!inside && (at + 1 == sentence.length() || sentence.charAt(at + 1) == ' ')) {
        return at;
      }
    }
    return -1;
  }

  /// What begins at a sentence, to the end of its paragraph; of a letter, to where it is signed.
  private void markParagraph(int first, boolean reading) {
    if (first >= sentences.size()) {
      return;
    }
    int last = sentences.get(first).paragraph;
    boolean closed = CLOSED.matcher(paragraphs.get(last).of(text)).find();
    if (at(first).greets()) {
      for (int i = first; i < sentences.size(); i++) {
        if (at(i).signs()) {
          last = sentences.get(i).paragraph;
          closed = true;
          break;
        }
      }
    }
    while (!closed && isLine(last + 1)) {
      last++;
    }
    for (int i = first; i < sentences.size() && sentences.get(i).paragraph <= last; i++) {
      if (!relay(i, reading ? Authorship.READ_OUT : Authorship.QUOTED)) {
        return;
      }
    }
  }

  /// Whether a paragraph is one short sentence, as the lines of a poem or a list are.
  private boolean isLine(int paragraph) {
    List<Sentence> inside = inside(paragraph);
    return inside.size() == 1
        && inside.getFirst().relaying.words().size() <= LINE
        && !inside.getFirst().relaying.sentence().endsWith(":")
        && !inside.getFirst().relaying.ends();
  }

  private void markOn(int first, int paragraph) {
    for (int i = first; i < sentences.size() && sentences.get(i).paragraph == paragraph; i++) {
      if (!relay(i, Authorship.READ_OUT)) {
        return;
      }
    }
  }

  /// Marks a sentence; false where what is read out ends.
  private boolean relay(int i, Authorship authorship) {
    if (at(i).ends()) {
      return false;
    }
    Sentence sentence = sentences.get(i);
    if (sentence.isOwn()) {
      sentence.authorship = authorship;
    }
    return !at(i).closes();
  }

  /// A question that somebody else puts, with what leads up to it.
  private void markQuestion(int i) {
    int end = -1;
    for (int next = i + 1; next < Math.min(sentences.size(), i + 1 + QUESTION); next++) {
      if (at(next).sentence().endsWith("?")) {
        end = next;
      } else if (end >= 0) {
        break;
      }
    }
    for (int next = i + 1; next <= end; next++) {
      relay(next, Authorship.READ_OUT);
    }
  }

  /// From "quote" to "unquote"; false where nobody says that.
  private boolean markToClose(int i) {
    for (int close = i + 1; close < Math.min(sentences.size(), i + 1 + TO_CLOSE); close++) {
      if (at(close).closes()) {
        for (int k = i; k <= close; k++) {
          relay(k, Authorship.QUOTED);
        }
        return true;
      }
    }
    return false;
  }

  /// Sentences beside each other of one paragraph and one authorship are one part.
  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    int paragraph = -1;
    for (Sentence sentence : sentences) {
      boolean joins =
          !parts.isEmpty()
              && paragraph == sentence.paragraph
              && sentence.authorship != null
              && parts.getLast().authorship() == sentence.authorship;
      parts.add(
          new Part(
              joins ? parts.removeLast().span().union(sentence.span) : sentence.span,
              sentence.authorship));
      paragraph = sentence.paragraph;
    }
    return parts;
  }
}
