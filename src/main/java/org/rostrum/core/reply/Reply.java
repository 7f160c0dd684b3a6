package org.rostrum.core.reply;

import java.util.List;
import org.rostrum.core.model.Place;

/// What a reader gets, before a front end draws it.
public record Reply(List<Block> blocks) {

  public Reply {
    blocks = List.copyOf(blocks);
  }

  /// Where every cited block's words stand, in order.
  public List<Place> places() {
    return blocks.stream()
        .filter(Block.Cited.class::isInstance)
        .map(block -> ((Block.Cited) block).reference().place())
        .toList();
  }
}
