package org.rostrum.core.hearing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rostrum.core.text.FunctionWords;

/// How words are written in chats: by their sound, by a digit's sound, without apostrophes, with
/// letters drawn out. Words without their vowels are known by the [Dictionary].
public final class Shorthand {

  private static final Map<String, String> WRITTEN_OUT =
      table(
          """
          u=you ur=your yr=your r=are n=and nd=and w=with wiv=with em=them
          hy=why hw=how wht=what wat=what wot=what wut=what wen=when hoo=who
          gov=government govt=government gvt=government edu=education probs=problems
          bc=because cuz=because coz=because cos=because bcoz=because bcos=because
          bout=about abt=about ov=of tel=tell peeps=people da=the dat=that dis=this dey=they dem=them sed=said woz=was iz=is duz=does fink=think kno=know
          shd=should shud=should cld=could cud=could wld=would wud=would lyk=like skool=school gud=good
          smth=something sth=something smthn=something smthing=something rn=now
          thru=through tho=though wanna=want_to gonna=going_to gotta=have_to kinda=kind_of sorta=sort_of
          dunno=don't_know lemme=let_me gimme=give_me
          """);

  /// What says nothing.
  private static final Set<String> FILLERS =
      Set.of(
          "lol", "lmao", "rofl", "haha", "hahaha", "tbh", "imo", "imho", "ngl", "bruh", "bro",
          "omg", "idk", "btw", "fyi", "pls", "plz", "plx", "thx", "tnx", "ty", "yo", "m8", "innit",
          "smh", "afaik", "iirc");

  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^(?:\\s*\\b(?:hey|hi|hello|ok|okay|right|um+|uh+|er+m*|so"
              + " like|well|oi)\\b[\\s,.!]+(?!of\\b|to\\b))+(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  private static final Map<Character, List<String>> SOUNDS =
      Map.of(
          '1', List.of("one"),
          '2', List.of("to", "too"),
          '4', List.of("for", "fore"),
          '8', List.of("ate", "eat"));

  private static final Set<String> CONTRACTIONS_AS_WORDS =
      Set.of("its", "well", "were", "wed", "id", "ill", "shed", "hell", "shell", "lets");

  private static final Map<String, String> CONTRACTIONS = contractions();

  private Shorthand() {}

  private static Map<String, String> table(String pairs) {
    Map<String, String> table = new HashMap<>();
    for (String pair : pairs.strip().split("\\s+")) {
      String[] sides = pair.split("=");
      table.put(sides[0], sides[1].replace('_', ' '));
    }
    return Map.copyOf(table);
  }

  private static Map<String, String> contractions() {
    Map<String, String> contractions = new HashMap<>();
    for (String word : FunctionWords.all()) {
      String bare = word.replace("'", "");
      if (!bare.equals(word) && !CONTRACTIONS_AS_WORDS.contains(bare)) {
        contractions.put(bare, word);
      }
    }
    return Map.copyOf(contractions);
  }

  static boolean filler(String word) {
    return FILLERS.contains(word);
  }

  /// The text with "w/" and "w/o" written out.
  static String slashed(String text) {
    return text.replaceAll("(?<!\\S)w/o(?!\\S)", "without")
        .replaceAll("(?<!\\S)w/ ?(?=\\p{L})", "with ");
  }

  /// The text without the greeting or the hesitation before what it says; as it is where it says
  /// nothing else.
  static String withoutLeadIn(String text) {
    String rest = LEAD_IN.matcher(text).replaceFirst("");
    return rest.isBlank() ? text : rest;
  }

  /// What a word (lower case) stands for, where it is shorthand.
  ///
  /// @param known whether something is a word, so that what sounds like one is taken for it
  static Optional<String> writtenOut(String word, Predicate<String> known) {
    String whole = WRITTEN_OUT.get(word);
    if (whole == null) {
      whole = CONTRACTIONS.get(word);
    }
    return whole != null
        ? Optional.of(whole)
        : sounded(word, known).or(() -> drawnIn(word, known)).or(() -> ending(word, known));
  }

  /// Letters around a digit that is read aloud: "any1", "b4", "gr8".
  private static Optional<String> sounded(String word, Predicate<String> known) {
    if (word.length() < 2
        || word.matches("\\p{L}[12]")
        || word.matches("\\d(?:st|nd|rd|th|s)")
        || word.chars().noneMatch(Character::isLetter)
        || word.chars().filter(Character::isDigit).count() != 1) {
      return Optional.empty();
    }
    int at = 0;
    while (!Character.isDigit(word.charAt(at))) {
      at++;
    }
    String before = word.substring(0, at);
    String after = word.substring(at + 1);
    return SOUNDS.getOrDefault(word.charAt(at), List.of()).stream()
        .map(sound -> before + sound + after)
        .flatMap(said -> Stream.of(said, said.replaceFirst("^(.)", "$1e")))
        .filter(known)
        .findFirst();
  }

  /// A word without the letters that draw it out: "sooo", "whyyy".
  private static Optional<String> drawnIn(String word, Predicate<String> known) {
    String twice = word.replaceAll("(\\p{L})\\1{2,}", "$1$1");
    String once = word.replaceAll("(\\p{L})\\1{2,}", "$1");
    return twice.equals(word)
        ? Optional.empty()
        : Optional.of(known.test(twice) && !known.test(once) ? twice : once);
  }

  /// The dropped g of "-ing".
  private static Optional<String> ending(String word, Predicate<String> known) {
    return word.length() > 3 && word.endsWith("in") && !known.test(word)
        ? Optional.of(word + "g").filter(known)
        : Optional.empty();
  }
}
