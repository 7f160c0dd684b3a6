package org.rostrum.core.premise;

import java.util.List;
import java.util.regex.Pattern;
import org.rostrum.core.words.Phrasing;

/// Brings phrases of several words to the one word that means the same, so that word can be laid
/// beside word.
public final class Phrases {

  private record Phrase(Pattern words, String word) {}

  private static final List<Phrase> PHRASES =
      List.of(
          phrase("(?:giv(?:e|es|ing)|gave|given) up(?: on)?", "abandon"),
          phrase("(?:throw|throws|threw|thrown|throwing) out", "reject"),
          phrase("(?:turn|vote|knock)(?:s|ed|ing)? down", "reject"),
          phrase("call(?:s|ed|ing)? off", "abandon"),
          phrase("(?:do|does|did|done|doing) away with", "abolish"),
          phrase("(?:go|goes|going|went|gone|come|came|put|push)(?:es|ed|ing)? up(?! to)", "rise"),
          phrase("(?:go|goes|going|went|gone|come|comes|came|bring|brought) down(?! to)", "fall"),
          phrase(
              "(?:bring|brings|bringing|brought|drive|drives|drove|get|gets|got)((?: \\w+){1,3})"
                  + " down(?! to)",
              "reduce$1"),
          phrase("(?:shut|shuts|shutting|clos(?:e|es|ed|ing)) (?:down|up)", "close"),
          phrase("(?:fall|falls|fell|fallen) (?:away|apart)", "collapse"),
          phrase("(?:take|takes|took|taken|taking)((?: \\w+){0,3}) away", "remove$1"),
          phrase("(?:cut|cuts|cutting|scale|scaled) (?:back|down)(?: on)?", "reduce"),
          phrase("put(?:s|ting)? off", "delay"),
          phrase("(?:just|exactly|much|very much) like", "same"),
          phrase("no different (?:from|to|than)", "same"),
          phrase("(?:do|does|did|doing|done) (?:very |so |really )?well", "thrive"),
          phrase("in favou?r of", "support"),
          phrase("(?:effects?|impacts?|influence|bearing) (?:on|upon)", "affect"));

  private Phrases() {}

  private static Phrase phrase(String words, String word) {
    return new Phrase(Phrasing.anyOf("\\b" + words + "\\b"), word);
  }

  /// @param text folded
  static String plain(String text) {
    String plain = text;
    for (Phrase phrase : PHRASES) {
      plain = phrase.words().matcher(plain).replaceAll(phrase.word());
    }
    return plain;
  }
}
