package org.rostrum.core.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Authorship;
import org.rostrum.core.model.TextSpan;
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

  private static final class Sentence {

    private final TextSpan span;
    private final int paragraph;
    private @Nullable Authorship authorship;

    Sentence(TextSpan span, int paragraph, @Nullable Authorship authorship) {
      this.span = span;
      this.paragraph = paragraph;
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

  private static final String DOUBLE = "“„«\"";

  /// How many sentences of a letter may stand between what tells of it and its beginning.
  private static final int LEADING = 2;

  /// How many sentences before its beginning may tell of it.
  private static final int TOLD = 2;

  /// The most words of a line.
  private static final int LINE = 9;

  /// How far on a question stands that somebody puts, in sentences.
  private static final int QUESTION = 4;

  private final String text;
  private final List<TextSpan> paragraphs;
  private final List<Sentence> sentences = new ArrayList<>();

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

  private String at(int sentence) {
    return sentences.get(sentence).span.of(text);
  }

  /// Takes out what others call, and finds the sentences of what is left.
  private void split(int paragraph) {
    TextSpan whole = paragraphs.get(paragraph);
    Matcher called = CALLED_OUT.matcher(text).region(whole.start(), whole.end());
    int from = whole.start();
    while (called.find()) {
      addSentences(new TextSpan(from, called.start()), paragraph);
      sentences.add(new Sentence(new TextSpan(called.start(), called.end()), paragraph, null));
      from = called.end();
    }
    addSentences(new TextSpan(from, whole.end()), paragraph);
  }

  private void addSentences(TextSpan stretch, int paragraph) {
    for (TextSpan sentence : Sentences.of(stretch.of(text))) {
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
    for (TextSpan each : marked) {
      Patience.check();
      TextSpan inner = each.shift(whole.start());
      List<Sentence> touched =
          sentences.stream().filter(s -> s.isOwn() && s.span.overlaps(inner)).toList();
      boolean several = touched.size() > 1;
      boolean alone = touched.size() == 1 && isAll(touched.getFirst().span, inner);
      if (several || alone) {
        touched.forEach(sentence -> sentence.authorship = Authorship.QUOTED);
      }
    }
  }

  private boolean isAll(TextSpan sentence, TextSpan inner) {
    return letters(sentence.of(text)) == letters(inner.of(text))
        && Character.isUpperCase(text.codePointAt(inner.start()));
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
    String sentence = at(i);
    boolean document =
        IntStream.rangeClosed(Math.max(0, i - TOLD), i).anyMatch(k -> Relaying.isDocument(at(k)));
    int colon = colon(sentence);
    if (colon >= 0) {
      Relaying.Lead lead = Relaying.lead(sentence.substring(0, colon), sentence.endsWith("?"));
      boolean last = sentence.substring(colon + 1).isBlank();
      if (lead == Relaying.Lead.OWN) {
        return;
      }
      boolean reading = lead == Relaying.Lead.READING || document;
      if (last) {
        markParagraph(i + 1, reading);
      } else if (MarkedWords.in(sentence.substring(colon)).isEmpty()) {
        sentences.get(i).authorship = reading ? Authorship.READ_OUT : Authorship.QUOTED;
        if (reading) {
          markOn(i + 1, sentences.get(i).paragraph);
        }
      }
      return;
    }
    if (document) {
      for (int next = i + 1; next <= i + LEADING && next < sentences.size(); next++) {
        if (Relaying.greets(at(next))) {
          markParagraph(next, true);
        }
      }
    }
    if (i + 1 == sentences.size() || !sentences.get(i + 1).isOwn()) {
      return;
    }
    if (Relaying.readsNext(sentence)) {
      markOn(i + 1, sentences.get(i).paragraph);
    }
    if (Relaying.isQuestion(sentence)) {
      markQuestion(i);
    }
    if (Relaying.opens(sentence)) {
      markToClose(i);
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
    if (Relaying.greets(at(first))) {
      for (int i = first; i < sentences.size(); i++) {
        if (Relaying.signs(at(i))) {
          last = sentences.get(i).paragraph;
          break;
        }
      }
    }
    while (isLine(last + 1)) {
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
    List<Sentence> inside =
        sentences.stream().filter(sentence -> sentence.paragraph == paragraph).toList();
    return inside.size() == 1
        && Words.of(inside.getFirst().span.of(text)).size() <= LINE
        && !Relaying.ends(inside.getFirst().span.of(text));
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
    if (Relaying.ends(at(i))) {
      return false;
    }
    Sentence sentence = sentences.get(i);
    if (sentence.isOwn()) {
      sentence.authorship = authorship;
    }
    return !Relaying.closes(at(i));
  }

  /// A question that somebody else puts, with what leads up to it.
  private void markQuestion(int i) {
    int end = -1;
    for (int next = i + 1; next < Math.min(sentences.size(), i + 1 + QUESTION); next++) {
      if (at(next).endsWith("?")) {
        end = next;
      } else if (end >= 0) {
        break;
      }
    }
    for (int next = i + 1; next <= end; next++) {
      relay(next, Authorship.READ_OUT);
    }
  }

  /// From "quote" to "unquote".
  private void markToClose(int i) {
    for (int close = i + 1; close < sentences.size(); close++) {
      if (Relaying.closes(at(close))) {
        for (int k = i; k <= close; k++) {
          relay(k, Authorship.QUOTED);
        }
        return;
      }
    }
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
