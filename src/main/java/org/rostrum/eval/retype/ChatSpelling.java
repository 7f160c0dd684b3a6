package org.rostrum.eval.retype;

import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// A question as it is typed into a chat on a phone: in lower case, without apostrophes or marks at
/// the end, and with the short forms that many people use. What the answering knows of such forms
/// has no part in this list.
record ChatSpelling() implements Retyping {

  private static final Pattern WORD = Pattern.compile("(?<![@#\\p{L}\\p{N}])\\p{L}[\\p{L}'’]*");
  private static final Pattern LAST_MARKS = Pattern.compile("[\\s.,;:!]+$");
  private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’‘]");

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("about", "abt"),
          Map.entry("and", "n"),
          Map.entry("anyone", "any1"),
          Map.entry("are", "r"),
          Map.entry("because", "bc"),
          Map.entry("before", "b4"),
          Map.entry("between", "btwn"),
          Map.entry("could", "cud"),
          Map.entry("everyone", "every1"),
          Map.entry("for", "4"),
          Map.entry("good", "gd"),
          Map.entry("government", "gov"),
          Map.entry("great", "gr8"),
          Map.entry("have", "hav"),
          Map.entry("know", "kno"),
          Map.entry("nothing", "nuthin"),
          Map.entry("okay", "ok"),
          Map.entry("people", "ppl"),
          Map.entry("please", "pls"),
          Map.entry("probably", "prob"),
          Map.entry("really", "rly"),
          Map.entry("should", "shud"),
          Map.entry("someone", "some1"),
          Map.entry("something", "smth"),
          Map.entry("thanks", "thx"),
          Map.entry("though", "tho"),
          Map.entry("through", "thru"),
          Map.entry("to", "2"),
          Map.entry("today", "2day"),
          Map.entry("tomorrow", "tmrw"),
          Map.entry("was", "woz"),
          Map.entry("what", "wot"),
          Map.entry("why", "y"),
          Map.entry("with", "w"),
          Map.entry("without", "w/o"),
          Map.entry("would", "wud"),
          Map.entry("you", "u"),
          Map.entry("your", "ur"));

  @Override
  public String title() {
    return "chat spelling";
  }

  @Override
  public boolean random() {
    return false;
  }

  @Override
  public String retype(String text, RandomGenerator chance) {
    String lower = LAST_MARKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    String shorter =
        WORD.matcher(lower).replaceAll(word -> SHORT.getOrDefault(word.group(), word.group()));
    return APOSTROPHES.matcher(shorter).replaceAll("");
  }
}
