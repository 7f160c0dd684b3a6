package org.rostrum.adapter.picture;

import java.awt.Font;
import java.util.Optional;

/// The typefaces of one quote card, each with every character that it must show.
record CardType(Font quotation, Font name, Font plain) {

  static Optional<CardType> of(Typefaces typefaces, CardText text) {
    return typefaces
        .showing(Typefaces.Style.QUOTATION, text.quotation())
        .flatMap(
            quotation ->
                typefaces
                    .showing(Typefaces.Style.STRONG, text.name())
                    .flatMap(
                        name ->
                            typefaces
                                .showing(Typefaces.Style.PLAIN, text.capacity() + text.origin())
                                .map(plain -> new CardType(quotation, name, plain))));
  }
}
