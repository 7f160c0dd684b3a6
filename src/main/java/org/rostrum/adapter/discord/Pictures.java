package org.rostrum.adapter.discord;

import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.Picture;
import org.rostrum.core.reply.Reply;

/// The picture that a reply comes with: a quotation's card, the chart of the themes. Thread-safe.
final class Pictures {

  private final Services services;

  Pictures(Services services) {
    this.services = services;
  }

  /// @param desk whose reply it is
  @Nullable Picture of(Desk desk, Enquiry enquiry, Reply reply) {
    return switch (enquiry) {
      case Enquiry.Quotation _ ->
          reply.blocks().stream()
              .filter(Block.Quotation.class::isInstance)
              .map(Block.Quotation.class::cast)
              .findFirst()
              .flatMap(services.illustrator()::card)
              .orElse(null);
      case Enquiry.Themes _ ->
          desk.coverage().stream().findFirst().flatMap(services.illustrator()::chart).orElse(null);
      default -> null;
    };
  }
}
