package org.rostrum.load;

import java.time.Duration;
import java.util.Random;
import org.rostrum.discord.Mischief;
import org.rostrum.discord.Prank;

/// Every kind of fault, each at a share of the places where Discord shows it.
final class Faults {

  private static final String POSTS = "POST /channels/{channel_id}/messages";
  private static final String EDITS = "@original";

  /// How long Discord says to wait. With a second, the hundredth that are told so would by
  /// themselves be acknowledged after more than a second, whatever the bot does.
  private static final Duration LIMITED = Duration.ofMillis(500);

  private Faults() {}

  static void begin(Mischief mischief, double share, Random random) {
    mischief.withProbability(share, random, Prank.slow(Duration.ofMillis(1500)));
    mischief.withProbability(share, random, Prank.rateLimited(LIMITED));
    mischief.withProbability(share, random, Prank.badGateway());
    mischief.withProbability(share, random, Prank.dropBefore());
    mischief.withProbability(share, random, Prank.dropAfter());
    mischief.withProbability(share, random, Prank.expiredInteraction(), "callback");
    mischief.withProbability(share, random, Prank.missingPermission(), POSTS, "typing");
    mischief.withProbability(share, random, Prank.deletedChannel(), POSTS, EDITS);
    mischief.withProbability(share, random, Prank.unknownMessage(), EDITS);
    mischief.withProbability(
        share, random, Prank.duplicateEvent(), "INTERACTION_CREATE", "MESSAGE_CREATE");
    mischief.withProbability(share, random, Prank.lateEvent(), "INTERACTION_CREATE");
  }
}
