package org.rostrum.core.reply;

import java.util.List;

/// What a reader gets, before a front end draws it.
public record Reply(List<Block> blocks) {

  public Reply {
    blocks = List.copyOf(blocks);
  }
}
