package org.rostrum.core.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.check.KnownNames.Name;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.WordLists;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Speech;
import org.rostrum.core.words.WordClasses;

/// Reads whom what stands behind quoted words credits them to: "said Ada", "(Ada Marsh)", "as Ada
/// has it", a line with the name alone.
final class Trail {

  private static final WordLists LISTS = WordLists.beside(Trail.class, "crediting.txt");
  private static final Set<String> TELLING = LISTS.of("telling");
  private static final Set<String> BEHIND = LISTS.of("behind");
  private static final Set<String> REPORTING = LISTS.of("reporting");
  private static final Set<String> DETERMINERS = WordClasses.of("determiner");
  private static final Set<String> SUBJECT = LISTS.of("subject");
  private static final Pattern SENTENCE_ENDS = Pattern.compile("[.!?](?=\\s|$)|\\n");
  private static final Pattern BRACKET =
      Pattern.compile("^[\\s.,;!?*_]*[(\\[]([^()\\[\\]]*)[)\\]]?");
  private static final Pattern SIGNED =
      Pattern.compile("^[\\s.,;!?*_]*\\n\\s*[—–―~*_-]*\\s*([^\\n]+)");

  /// Words that may stand before a name that follows at once: a verb and what somebody is.
  private static final int BEFORE = 5;

  /// Words of a line that has nothing but a name and what somebody is.
  private static final int SIGNATURE = 9;

  private final KnownNames names;

  Trail(KnownNames names) {
    this.names = names;
  }

  /// @param sure whether the words stand where nothing else can be meant
  record Reading(Credit credit, boolean sure) {}

  /// @param words the quoted words
  /// @param after the text behind them, other quotations masked as [QuotedWords#MASK]
  Optional<Reading> of(String words, String after) {
    Matcher bracket = BRACKET.matcher(after);
    if (bracket.find()) {
      return inBracket(bracket.group(1)).map(credit -> new Reading(credit, true));
    }
    Matcher signed = SIGNED.matcher(after);
    if (signed.find()) {
      return signature(signed.group(1)).map(credit -> new Reading(credit, true));
    }
    boolean ended = words.strip().matches("(?s).*[.!?…]") || after.stripLeading().startsWith(".");
    String rest = after.replaceFirst("^[\\s.!?*_”\"’']+", "");
    boolean goesOn =
        !ended
            || rest.startsWith(",")
            || (!rest.isEmpty() && Character.isLowerCase(rest.charAt(0)));
    return within(sentence(rest), goesOn);
  }

  private static String sentence(String text) {
    Matcher end = SENTENCE_ENDS.matcher(text);
    int from = 0;
    while (end.find(from)) {
      String before = text.substring(0, end.start());
      if (!before.matches("(?s).*(?:^|\\s)(?:Dr|Mr|Mrs|Ms|Prof|Cllr|St|\\p{Lu})")) {
        return before;
      }
      from = end.end();
    }
    return text;
  }

  private Optional<Credit> inBracket(String inside) {
    List<Name> named = names.in(inside);
    return named.size() == 1 && named.getFirst().known() && !Lead.isObject(inside, named.getFirst())
        ? Optional.of(named.getFirst().credit())
        : Optional.empty();
  }

  /// The name in a line that has nothing else but what somebody is, or when they said it.
  private Optional<Credit> signature(String line) {
    List<Words.Word> words = Words.of(line);
    List<Name> named = names.in(line);
    boolean signs =
        named.size() == 1
            && named.getFirst().known()
            && words.size() <= SIGNATURE
            && line.substring(0, named.getFirst().span().start()).isBlank()
            && line.substring(named.getFirst().span().end()).matches("\\s*(?:[,(*_:;.].*)?");
    return signs ? Optional.of(named.getFirst().credit()) : Optional.empty();
  }

  private Optional<Reading> within(String sentence, boolean goesOn) {
    int mask = sentence.indexOf(QuotedWords.MASK);
    String own = mask < 0 ? sentence : sentence.substring(0, mask);
    List<Name> named = names.in(own);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Name first = named.getFirst();
    List<Words.Word> before = Words.of(own.substring(0, first.span().start()));
    List<Words.Word> after = Words.of(own.substring(first.span().end()));
    boolean acts = !after.isEmpty() && Lead.isVerb(after.getFirst());
    boolean reports = !after.isEmpty() && REPORTING.contains(after.getFirst().folded());
    boolean follows = isAbout(before) && (goesOn || (reports && mask < 0));
    if (!goesOn && !follows) {
      return Optional.empty();
    }
    boolean according = beginsWith(before, "as") || beginsWith(before, "according");
    if (follows || inverted(before) || according) {
      return first.known() || acts || inverted(before)
          ? Optional.of(new Reading(together(own, named), mask < 0 || before.size() > 0))
          : Optional.empty();
    }
    if (!first.known() || mask >= 0 || Lead.isObject(own, first)) {
      return Optional.empty();
    }
    boolean theirs =
        (named.size() == 1 && BEHIND.contains(before.getLast().folded()))
            || own.substring(0, first.span().end()).matches("(?s).*(?:['’]s|s['’])");
    return Optional.of(new Reading(theirs ? first.credit() : first.credit().possible(), false));
  }

  private static Credit together(String own, List<Name> named) {
    boolean joined =
        named.size() > 1
            && own.substring(named.get(0).span().end(), named.get(1).span().start())
                .matches("\\s*(?:and|or|&)\\s*");
    return joined
        ? Credit.oneOf(List.of(named.get(0).credit(), named.get(1).credit()))
        : named.getFirst().credit();
  }

  /// Whether a verb of saying stands before the name: "said the angler Leo Birch".
  private static boolean inverted(List<Words.Word> before) {
    return !before.isEmpty()
        && before.size() <= BEFORE
        && !SUBJECT.contains(before.getFirst().folded())
        && before.stream().limit(2).anyMatch(word -> says(word.folded()))
        && before.stream().skip(1).noneMatch(word -> TELLING.contains(word.folded()))
        && before.stream().skip(1).noneMatch(word -> LISTS.of("to").contains(word.folded()));
  }

  private static boolean says(String word) {
    return !TELLING.contains(word)
        && !FunctionWords.contains(word)
        && (Speech.verb(word) || (word.endsWith("ed") && word.length() > 4));
  }

  /// Whether words before a name say no more than what somebody is: "the chair", "our angler".
  private static boolean isAbout(List<Words.Word> before) {
    return before.size() < BEFORE
        && before.stream().noneMatch(Lead::isVerb)
        && (before.isEmpty() || DETERMINERS.contains(before.getFirst().folded()))
        && before.stream().skip(1).noneMatch(word -> FunctionWords.contains(word.folded()));
  }

  private static boolean beginsWith(List<Words.Word> words, String word) {
    return !words.isEmpty() && words.getFirst().folded().equals(word) && words.size() < BEFORE;
  }
}
