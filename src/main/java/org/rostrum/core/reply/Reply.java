package org.rostrum.core.reply;

import java.util.List;
import java.util.stream.Stream;
import org.rostrum.core.model.Place;

/// What a reader gets, before a front end draws it.
public record Reply(List<Block> blocks) {

  public Reply {
    blocks = List.copyOf(blocks);
  }

  /// Where every cited block's words stand, in order.
  public List<Place> places() {
    return cited().map(cited -> cited.reference().place()).toList();
  }

  /// Every cited block, in order.
  public Stream<Block.Cited> cited() {
    return blocks.stream().flatMap(Reply::cited);
  }

  /// The names that the reader is to choose from, in order; empty where there is no choice.
  public List<String> choices() {
    return blocks.stream()
        .filter(Block.Choices.class::isInstance)
        .flatMap(block -> ((Block.Choices) block).choices().stream())
        .map(Block.Choice::name)
        .toList();
  }

  /// The themes that come nearest to what was asked, in order; empty where none is named.
  public List<String> nearest() {
    return blocks.stream()
        .filter(Block.Nearest.class::isInstance)
        .flatMap(block -> ((Block.Nearest) block).themes().stream())
        .toList();
  }

  private static Stream<Block.Cited> cited(Block block) {
    return switch (block) {
      case Block.Cited cited -> Stream.of(cited);
      case Block.Columns(List<Block.Column> columns) ->
          columns.stream().flatMap(column -> column.cited().stream());
      case Block.Scale(List<Block.Weighed> weighed, double ignored) ->
          weighed.stream().map(Block.Weighed::cited);
      case Block.Lead ignored -> Stream.empty();
      case Block.Prose ignored -> Stream.empty();
      case Block.Heading ignored -> Stream.empty();
      case Block.Note ignored -> Stream.empty();
      case Block.Choices ignored -> Stream.empty();
      case Block.Nearest ignored -> Stream.empty();
      case Block.Bullets ignored -> Stream.empty();
    };
  }
}
