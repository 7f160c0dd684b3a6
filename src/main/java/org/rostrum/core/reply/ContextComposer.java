package org.rostrum.core.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Locator.Part;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Wording;
import org.rostrum.core.text.Sentences;

/// Shows cited words with what stands around them, each stretch under the name of whose it is.
/// Thread-safe.
public final class ContextComposer {

  private static final int AROUND = 2;

  private final Library library;
  private final CitationBlocks citationBlocks;

  public ContextComposer(Library library) {
    this.library = library;
    this.citationBlocks = new CitationBlocks(library);
  }

  /// Two sentences before and two after; where the words begin or end their passage, those of the
  /// neighbouring passage.
  public Reply reply(Citation citation) {
    Passage passage = citation.passage();
    if (!passage.locator().part().searched()) {
      return new Reply(
          List.of(
              citationBlocks.block(citation),
              new Block.Note("This is a line of the record that stands alone.")));
    }
    TextSpan words = citation.span().shift(-passage.span().start());
    String text = passage.text();
    List<Block> blocks = new ArrayList<>();
    if (text.substring(0, words.start()).isBlank()) {
      blocks.addAll(neighbour(passage, -1));
    }
    blocks.add(around(citation, words, widened(text, words)));
    if (text.substring(words.end()).isBlank()) {
      blocks.addAll(neighbour(passage, 1));
    }
    return new Reply(blocks);
  }

  private Block around(Citation citation, TextSpan words, TextSpan widened) {
    Passage passage = citation.passage();
    boolean remark =
        passage.locator().part() == Part.REMARK
            && passage.speaker().isPresent()
            && library.sourceOf(passage).wording() == Wording.VERBATIM;
    if (!remark) {
      return citationBlocks.block(new Citation(passage, widened.shift(passage.span().start())));
    }
    String text = passage.text();
    return new Block.InContext(
        onOneLine(text.substring(widened.start(), words.start())),
        onOneLine(words.of(text)),
        onOneLine(text.substring(words.end(), widened.end())),
        citationBlocks
            .reference(citation)
            .with(
                citationBlocks.cut(new Citation(passage, widened.shift(passage.span().start())))));
  }

  private static String onOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static TextSpan widened(String text, TextSpan words) {
    List<TextSpan> sentences = Sentences.of(text);
    int first = 0;
    int last = sentences.size() - 1;
    while (first < last && sentences.get(first).end() <= words.start()) {
      first++;
    }
    while (last > first && sentences.get(last).start() >= words.end()) {
      last--;
    }
    return words
        .union(sentences.get(Math.max(0, first - AROUND)))
        .union(sentences.get(Math.min(sentences.size() - 1, last + AROUND)));
  }

  /// What stands just before (-1) or just after (1) a passage.
  private List<Block> neighbour(Passage passage, int step) {
    String side = step < 0 ? "before" : "after";
    List<Passage> all = library.passagesOf(passage.source());
    int at = all.indexOf(passage) + step;
    while (at >= 0 && at < all.size() && all.get(at).locator().part() == Part.HEADING) {
      at += step;
    }
    if (at < 0 || at >= all.size() || !all.get(at).locator().part().searched()) {
      return List.of(new Block.Note("Nothing stands " + side + " it in the record."));
    }
    Passage other = all.get(at);
    List<TextSpan> sentences = Sentences.of(other.text());
    if (sentences.isEmpty()) {
      return List.of(new Block.Note("Nothing stands " + side + " it in the record."));
    }
    int count = Math.min(AROUND, sentences.size());
    TextSpan near =
        step < 0
            ? sentences.get(sentences.size() - count).union(sentences.getLast())
            : sentences.getFirst().union(sentences.get(count - 1));
    Citation citation = new Citation(other, near.shift(other.span().start()));
    return List.of(
        new Block.Lead("Just " + side + whose(passage, other)), citationBlocks.block(citation));
  }

  private String whose(Passage passage, Passage other) {
    @Nullable String under = citationBlocks.under(other);
    String heading =
        under == null || Objects.equals(under, citationBlocks.under(passage))
            ? ""
            : ", under the heading " + under;
    Source source = library.sourceOf(other);
    if (source.wording() == Wording.SUMMARY) {
      return heading + ":";
    }
    return heading
        + switch (other.attribution()) {
          case Attribution.Spoken spoken -> ", " + spoken.speaker().name() + " said:";
          case Attribution.Relayed relayed -> ", " + Byline.of(relayed).text() + ":";
          case Attribution.Written ignored -> ", the report says:";
          case Attribution.Quoted quoted ->
              ", the report quotes" + (quoted.name() == null ? "" : " " + quoted.name()) + ":";
          case Attribution.Unattributed ignored -> ", the page itself says:";
        };
  }
}
