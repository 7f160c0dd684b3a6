package org.rostrum.core.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rostrum.core.model.Library;

/// Makes replies of explanations. Thread-safe.
public final class ExplanationComposer {

  /// The most sentences that are drawn, those that the answer shows before others.
  private static final int MOST = 8;

  private final CitationBlocks citationBlocks;

  public ExplanationComposer(Library library) {
    this.citationBlocks = new CitationBlocks(library);
  }

  public Reply reply(Explanation explanation) {
    List<String> before = new ArrayList<>();
    addTo(before, "Heard", List.of(explanation.heard()));
    addTo(before, "Understood", explanation.understood());
    addTo(before, "Searched", explanation.searched());
    List<String> after = new ArrayList<>();
    addTo(after, "Held against the question", explanation.premise());
    addTo(after, "Verified", explanation.verified());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lead("How this answer came about:"));
    blocks.add(new Block.Bullets(before));
    blocks.addAll(weighed(explanation));
    if (!after.isEmpty()) {
      blocks.add(new Block.Bullets(after));
    }
    return new Reply(blocks);
  }

  private List<Block> weighed(Explanation explanation) {
    if (explanation.considered().isEmpty()) {
      return List.of(new Block.Note("No sentence of the record was weighed."));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading("Sentences weighed, best first"));
    blocks.add(
        new Block.Scale(
            explanation.considered().stream()
                .sorted(
                    Comparator.comparing(Explanation.Scored::shown)
                        .thenComparing(Explanation.Scored::score)
                        .reversed())
                .limit(MOST)
                .sorted(Comparator.comparing(Explanation.Scored::score).reversed())
                .map(this::weighed)
                .toList(),
            explanation.bar()));
    int more = explanation.considered().size() - MOST;
    if (more > 0) {
      blocks.add(new Block.Note("And " + more + (more == 1 ? " other." : " others.")));
    }
    return blocks;
  }

  private Block.Weighed weighed(Explanation.Scored scored) {
    return new Block.Weighed(
        citationBlocks.block(scored.citation()), scored.score(), scored.shown());
  }

  private static void addTo(List<String> items, String name, List<String> lines) {
    if (!lines.isEmpty()) {
      items.add(name + "\n" + String.join("; ", lines));
    }
  }
}
