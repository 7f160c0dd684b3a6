package org.rostrum.adapter.picture;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.Byline;
import org.rostrum.core.reply.QuotationMarks;
import org.rostrum.core.reply.Reference;
import org.rostrum.core.text.SafeText;

/// The words of a quote card, safe to show.
///
/// @param quotation the whole quotation in its marks
/// @param name who said it; empty where the record does not say
/// @param capacity role and organisation, where they are known
/// @param origin the source and the theme
record CardText(String quotation, String name, String capacity, String origin) {

  /// More characters than this are not read on a phone.
  private static final int MOST = 700;

  static CardText of(Block.Quotation quotation) {
    Reference reference = quotation.reference();
    Byline byline = reference.byline();
    return new CardText(
        QuotationMarks.around(
            quotation.reference().cut().around(SafeText.of(quotation.words()).strip())),
        byline == null ? "" : line(byline.name()),
        byline == null ? "" : joined(", ", byline.role(), byline.organisation()),
        joined(" · ", reference.title(), reference.under()));
  }

  boolean fitsCard() {
    return quotation.length() <= MOST + 2;
  }

  /// Everything that the card shows of the speaker on one line.
  String byline() {
    return Stream.of(name, capacity)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String joined(String between, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .map(CardText::line)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(between));
  }

  private static String line(String text) {
    return SafeText.of(text).replaceAll("\\s+", " ").strip();
  }
}
