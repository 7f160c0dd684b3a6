package org.rostrum.adapter.discord;

import org.rostrum.core.model.Outcome;

/// The colours that tell kinds of words and outcomes apart; the words themselves say it too.
final class Accent {

  private static final int BLUE = 0x3B6FB6;
  private static final int GREEN = 0x3F8F6B;
  private static final int VIOLET = 0x8064A2;
  private static final int SLATE = 0x5C6773;
  private static final int GREY = 0x8A8F98;
  private static final int AMBER = 0xD98E04;

  private Accent() {}

  /// As 0xRRGGBB.
  static int of(PartKind kind, Outcome outcome) {
    return switch (kind) {
      case REMARK -> BLUE;
      case REPORT -> GREEN;
      case SUMMARY -> VIOLET;
      case RECORD -> SLATE;
      case OWN ->
          switch (outcome) {
            case ANSWERED -> BLUE;
            case CORRECTED -> AMBER;
            case NO_REMARKS, NOT_IN_CORPUS, REFUSED -> GREY;
          };
    };
  }
}
