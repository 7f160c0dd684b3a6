package org.rostrum.adapter.discord;

import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.Spot;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.reply.Byline;
import org.rostrum.core.reply.Cut;
import org.rostrum.core.reply.Link;
import org.rostrum.core.reply.Reference;

/// References to a hearing and a report that there never were.
final class ArbitraryReplies {

  static final Byline ADA = new Byline("Ada Marsh", "Head of Monitoring", "Clean Water Office");

  private ArbitraryReplies() {}

  static Reference panel(@Nullable Byline byline) {
    return new Reference(
        Reference.Kind.PANEL,
        "Hearing on river water",
        byline,
        "Measuring comes first",
        new Spot.Moment(724, "12:04"),
        new Link("https://example.org/hearing#:~:text=A%20gauge", Link.Kind.WORDS),
        Cut.NONE,
        place());
  }

  static Reference report() {
    return new Reference(
        Reference.Kind.REPORT, "Rivers in brief", null, "Summary", null, null, Cut.NONE, place());
  }

  static Place place() {
    return new Place(new PassageId("hearing#1"), new TextSpan(0, 1));
  }
}
