package org.rostrum.core.quote;

import java.time.ZoneId;

/// Which quotations may be the quotation of a day, and where a day begins.
///
/// @param zone whose calendar decides what day it is
/// @param minWords the shortest quotation, in words: 1 or more
/// @param maxWords the longest quotation, in words: not below the shortest
public record QuoteSettings(ZoneId zone, int minWords, int maxWords) {

  public QuoteSettings {
    if (minWords < 1 || maxWords < minWords) {
      throw new IllegalArgumentException("no length lies in " + minWords + ".." + maxWords);
    }
  }
}
