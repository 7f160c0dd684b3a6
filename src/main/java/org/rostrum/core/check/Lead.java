package org.rostrum.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.core.check.KnownNames.Name;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Sentences;
import org.rostrum.core.text.WordLists;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Speech;

/// Reads whom the part of a sentence that stands before quoted words credits them to: whoever is
/// named in the clause that runs into the words, is not addressed or spoken of there, and has no
/// other beside them.
final class Lead {

  private static final WordLists LISTS = WordLists.beside(Lead.class, "crediting.txt");
  private static final Set<String> TO = LISTS.of("to");
  private static final Set<String> QUESTIONING = LISTS.of("questioning");
  private static final Set<String> TELLING = LISTS.of("telling");
  private static final Set<String> BIDDING = LISTS.of("bidding");
  private static final Set<String> QUOTING = LISTS.of("quoting");
  private static final Set<String> SAYING = LISTS.of("saying");
  private static final Set<String> SUBJECT = LISTS.of("subject");
  private static final Set<String> ASIDE = LISTS.of("aside");
  private static final Pattern CLAUSE =
      Pattern.compile(
          "[,;:—–()…"
              + QuotedWords.MASK
              + "]|(?<=\\s)-+(?=\\s)|\\b(?i:"
              + LISTS.alternatives("joining")
              + ")\\b");
  private static final Pattern TOGETHER = Pattern.compile("\\s*(?:,|,? (?:and|or)|&|/)\\s*");

  /// How many words may stand between a name and the words that it is credited with, for the name
  /// to be the subject of the verb of saying among them.
  private static final int NEAR = 4;

  private final KnownNames names;

  Lead(KnownNames names) {
    this.names = names;
  }

  /// @param before the text before the words, other quotations masked
  List<Credit> of(String before) {
    String sentence = last(before);
    List<Name> all =
        names.in(sentence).stream()
            .filter(name -> !isObject(sentence, name))
            .filter(name -> name.known() || isCredited(sentence, name))
            .toList();
    List<TextSpan> clauses = clauses(sentence);
    if (all.isEmpty() || clauses.isEmpty()) {
      return List.of();
    }
    TextSpan nearest = clauses.getLast();
    List<Name> here = all.stream().filter(name -> nearest.contains(name.span())).toList();
    if (!here.isEmpty()) {
      return credits(sentence, all, here);
    }
    boolean another = hasSubject(nearest.of(sentence));
    List<Credit> people = different(all);
    return people.size() > 1
        ? List.of(Credit.oneOf(people))
        : List.of(another ? people.getFirst().possible() : people.getFirst());
  }

  /// The sentence that runs into what follows; empty where the last one ended.
  private static String last(String text) {
    List<TextSpan> sentences = Sentences.of(text);
    String sentence = sentences.isEmpty() ? "" : sentences.getLast().of(text);
    return sentence.matches("(?s).*[.!?][”\"’')\\]*_]*") ? "" : sentence;
  }

  /// The clauses that have words, without those that say nothing of who speaks.
  private static List<TextSpan> clauses(String sentence) {
    List<TextSpan> clauses = new ArrayList<>();
    int from = 0;
    Matcher end = CLAUSE.matcher(sentence);
    while (from <= sentence.length()) {
      boolean more = end.find();
      TextSpan clause = new TextSpan(from, more ? end.start() : sentence.length());
      if (!Words.of(clause.of(sentence)).isEmpty()
          && !ASIDE.contains(folded(clause.of(sentence)))) {
        clauses.add(clause);
      }
      if (!more) {
        break;
      }
      from = end.end();
    }
    return clauses;
  }

  private static String folded(String text) {
    return Words.of(text).stream().map(Words.Word::folded).collect(Collectors.joining(" "));
  }

  private List<Credit> credits(String sentence, List<Name> all, List<Name> here) {
    Name last = here.getLast();
    List<Name> together =
        together(sentence, all, isSpeaking(sentence, last) ? last : here.getFirst());
    if (here.size() == 1 || isSpeaking(sentence, last)) {
      List<Credit> people = different(together);
      return people.size() > 1
          ? List.of(Credit.oneOf(people))
          : List.of(isOfOthers(sentence, last) ? last.credit().possible() : last.credit());
    }
    List<Credit> people = different(here);
    return List.of(people.size() > 1 ? Credit.oneOf(people) : people.getFirst());
  }

  /// A name with those that are joined to it before.
  private static List<Name> together(String sentence, List<Name> all, Name name) {
    List<Name> together = new ArrayList<>(List.of(name));
    for (int i = all.indexOf(name) - 1; i >= 0; i--) {
      String between =
          sentence.substring(all.get(i).span().end(), together.getFirst().span().start());
      if (!TOGETHER.matcher(between).matches()) {
        break;
      }
      together.addFirst(all.get(i));
    }
    return together;
  }

  private static List<Credit> different(List<Name> names) {
    List<Credit> different = new ArrayList<>();
    for (Name name : names) {
      Credit credit = name.credit();
      boolean same =
          different.stream()
              .anyMatch(
                  other ->
                      other.name().equals(credit.name())
                          || other.people().stream().anyMatch(credit.people()::contains));
      if (!same) {
        different.add(credit);
      }
    }
    return different;
  }

  /// Whether the last words say that somebody of this name says something.
  private static boolean isSpeaking(String sentence, Name name) {
    List<Words.Word> after = Words.of(sentence.substring(name.span().end()));
    return !isPossessive(sentence, name)
        && after.size() <= NEAR
        && after.stream().anyMatch(word -> Speech.verb(word.folded()));
  }

  /// Whether it is something of theirs that is spoken of, or somebody: "to Ada's dismay", "Ada's
  /// critics say".
  private static boolean isOfOthers(String sentence, Name name) {
    List<Words.Word> before = Words.of(sentence.substring(0, name.span().start()));
    List<Words.Word> after = Words.of(sentence.substring(name.span().end()));
    return isPossessive(sentence, name)
        && (TO.contains(word(before, 1))
            || after.stream().skip(1).anyMatch(word -> Speech.verb(word.folded())));
  }

  private static boolean isPossessive(String sentence, Name name) {
    return name.span().of(sentence).matches("(?s).*(?:['’]s|s['’])");
  }

  /// Whether a clause has somebody of its own who acts: "when the mayor said".
  private static boolean hasSubject(String clause) {
    List<Words.Word> words = Words.of(clause);
    Words.Word first = words.getFirst();
    return SUBJECT.contains(first.folded())
        || (first.capitalised()
            && !FunctionWords.contains(first.folded())
            && words.subList(1, words.size()).stream().anyMatch(w -> Speech.verb(w.folded())));
  }

  /// Whether words are put to whom a name means, or are about them.
  static boolean isObject(String sentence, Name name) {
    List<Words.Word> before = Words.of(sentence.substring(0, name.span().start()));
    List<Words.Word> after = Words.of(sentence.substring(name.span().end()));
    String word = word(before, 1);
    String second = word(before, 2);
    boolean according = word.equals("to") && second.equals("according");
    if (word.isEmpty() || according || isPossessive(sentence, name)) {
      return false;
    }
    boolean begins = begins(sentence, before, 1);
    boolean acts = !after.isEmpty() && isVerb(after.getFirst());
    return TO.contains(word)
        || (LISTS.of("for").contains(word) && !begins)
        || (LISTS.of("of").contains(word) && (begins || Speech.past(second)))
        || (LISTS.of("by").contains(word) && QUESTIONING.contains(second))
        || ((isVerb(before.getLast()) || (before.size() == 1 && BIDDING.contains(word)))
            && !SAYING.contains(word)
            && !QUOTING.contains(word)
            && !acts);
  }

  private static String word(List<Words.Word> words, int fromEnd) {
    return words.size() < fromEnd ? "" : words.get(words.size() - fromEnd).folded();
  }

  /// Whether the word so far from the end begins its clause.
  private static boolean begins(String sentence, List<Words.Word> before, int fromEnd) {
    int at = before.get(before.size() - fromEnd).span().start();
    List<TextSpan> clauses = clauses(sentence);
    return clauses.stream()
        .anyMatch(
            clause ->
                clause.start() <= at
                    && at < clause.end()
                    && sentence.substring(clause.start(), at).isBlank());
  }

  static boolean isVerb(Words.Word word) {
    return !word.capitalised()
        && (Speech.verb(word.folded())
            || TELLING.contains(word.folded())
            || (word.folded().endsWith("ed") && word.folded().length() > 4));
  }

  /// Whether words beside a name that nobody knows say that it is whose the quoted words are.
  private static boolean isCredited(String sentence, Name name) {
    List<Words.Word> before = Words.of(sentence.substring(0, name.span().start()));
    List<Words.Word> after = Words.of(sentence.substring(name.span().end()));
    boolean leads =
        Stream.of("according to", "words of", "as")
            .anyMatch(lead -> (" " + tail(before)).endsWith(" " + lead));
    boolean says = after.size() <= NEAR && !after.isEmpty() && isVerb(after.getFirst());
    return QUOTING.contains(word(before, 1)) || (leads && after.size() <= NEAR) || says;
  }

  private static String tail(List<Words.Word> words) {
    return words.stream()
        .skip(Math.max(0, words.size() - 2L))
        .map(Words.Word::folded)
        .collect(Collectors.joining(" "));
  }
}
