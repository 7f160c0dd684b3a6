package org.rostrum.core.reply;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.core.model.Comparison;
import org.rostrum.core.model.Library;

/// Makes replies of comparisons. Thread-safe.
public final class ComparisonComposer {

  private final CitationBlocks citationBlocks;

  public ComparisonComposer(Library library) {
    this.citationBlocks = new CitationBlocks(library);
  }

  public Reply reply(Comparison comparison) {
    if (comparison.ofOnePerson()) {
      String name = comparison.sides().getFirst().appearance().speaker().name();
      return new Reply(
          List.of(
              new Block.Note(
                  "Both are %s. Name two different people to compare.".formatted(name))));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lead(lead(comparison)));
    blocks.add(new Block.Columns(comparison.sides().stream().map(this::column).toList()));
    if (comparison.sides().stream().noneMatch(side -> side.citations().isEmpty())) {
      blocks.add(new Block.Note("The record does not say whether they were answering each other."));
    }
    return new Reply(blocks);
  }

  private static String lead(Comparison comparison) {
    if (!comparison.addressed()) {
      return comparison.topic().isBlank()
          ? "The record holds no remarks of either."
          : "The record has neither of them addressing " + comparison.topic() + ".";
    }
    return comparison.topic().isBlank()
        ? "What each of them said, in short:"
        : "On " + comparison.topic() + ", what each of them said:";
  }

  private Block.Column column(Comparison.Side side) {
    String note =
        !side.citations().isEmpty()
            ? ""
            : side.recorded()
                ? "Did not address this in what is recorded."
                : "Listed, with no remarks in the record.";
    return new Block.Column(
        Byline.of(side.appearance()), citationBlocks.of(side.citations()), note);
  }
}
