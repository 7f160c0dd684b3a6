package org.rostrum.core.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Speech;

/// Finds people by their roles and capacities: the whole of it, some of it in a row, its head noun
/// ("the think-tank director"), or a word of it before a noun for anybody ("the policy person").
public final class RoleWords {

  static final Set<String> DETERMINERS =
      Set.of("the", "our", "your", "its", "their", "a", "as", "former", "current", "report");

  /// Nouns for whoever holds an office or exercises a calling, wherever they do.
  public static final Set<String> OFFICES =
      Set.of(
          """
          adviser advisor ambassador analyst author barrister baroness bishop boss campaigner ceo chair chairman
          chairperson chairwoman chancellor chief co-author commissioner consultant councillor director doctor economist
          editor engineer executive facilitator farmer founder governor headteacher historian host journalist judge lawyer leader
          lecturer lord manager mayor minister moderator mp msp nurse officer organiser philosopher pm president
          professor psychologist researcher scientist secretary senator sociologist spokesman spokesperson spokeswoman
          teacher treasurer trustee
          """
              .strip()
              .split("\\s+"));

  /// A single word of a role tells who is meant where it is no short, common word.
  private static final int HEAD = 5;

  /// "The author" of a report is the report speaking, unless more is said.
  private static final String KIND_OF_SOURCE = "report";

  private static final Set<String> EVENTS =
      Set.of("discussion", "panel", "webinar", "event", "session", "evening", "meeting", "debate");

  private static final int WORDS_BETWEEN = 2;
  private static final int CUT_SHORT = 4;

  private static final Set<String> ENDING_A_HEAD = Set.of("of", "for", "at", "in", "to", "on");

  private RoleWords() {}

  static Optional<Match> match(Person person, List<Words.Word> words, int at) {
    Match best = null;
    for (List<String> role : person.roles()) {
      Match found = match(person, role, words, at);
      if (found != null
          && (best == null
              || found.length() > best.length()
              || (found.length() == best.length() && found.rank() < best.rank()))) {
        best = found;
      }
    }
    return Optional.ofNullable(best);
  }

  private static @Nullable Match match(
      Person person, List<String> role, List<Words.Word> words, int at) {
    boolean introduced = introduced(words, at) >= 0;
    if (NameWords.startsWith(words, at, role, false) && (role.size() > 1 || introduced)) {
      return new Match(person, role.size(), Mention.By.ROLE, 4);
    }
    if (!introduced) {
      return null;
    }
    int some = inARow(words, at, role);
    if (some > 1) {
      return new Match(person, some, Mention.By.ROLE, 5);
    }
    String word = words.get(at).folded();
    if (!role.contains(KIND_OF_SOURCE) && word.length() >= HEAD && word.equals(head(role))) {
      return new Match(person, 1, Mention.By.ROLE, 6);
    }
    if (word.equals(head(role) + "s") && (!role.contains(KIND_OF_SOURCE) || atEvent(words, at))) {
      return new Match(person, 1, Mention.By.ROLE, 6);
    }
    boolean before =
        at + 1 < words.size()
            && Speech.PERSON_NOUNS.contains(words.get(at + 1).folded())
            && !FunctionWords.contains(word)
            && (role.contains(word)
                || person.organisations().stream().anyMatch(name -> name.contains(word)));
    return before ? new Match(person, 2, Mention.By.ROLE, 7) : null;
  }

  /// Whether the words behind place somebody at an event: those who wrote a report are then who
  /// came, and not the report speaking.
  private static boolean atEvent(List<Words.Word> words, int at) {
    return words.subList(at + 1, words.size()).stream()
        .anyMatch(word -> EVENTS.contains(word.folded()));
  }

  /// Where the words begin that introduce a role: its determiner, with one or two words between
  /// that say more of it; -1 where none does.
  static int introduced(List<Words.Word> words, int at) {
    for (int k = at - 1; k >= 0 && k >= at - 1 - WORDS_BETWEEN; k--) {
      String word = words.get(k).folded();
      if (DETERMINERS.contains(word)) {
        return k;
      }
      if (FunctionWords.contains(word) || Speech.verb(word)) {
        return -1;
      }
    }
    return -1;
  }

  /// The words of a role that begins at a word, with those that introduce it.
  static TextSpan described(List<Words.Word> words, int at, int end) {
    int from = introduced(words, at);
    while (from > 0 && DETERMINERS.contains(words.get(from - 1).folded())) {
      from--;
    }
    return words.get(from < 0 ? at : from).span().union(words.get(end - 1).span());
  }

  /// How many words from here on stand in this role in a row.
  private static int inARow(List<Words.Word> words, int at, List<String> role) {
    int most = 0;
    for (int from = 0; from < role.size() - 1; from++) {
      int length = 0;
      while (at + length < words.size()
          && from + length < role.size()
          && same(words.get(at + length).folded(), role.get(from + length))) {
        length++;
      }
      boolean says =
          length > 1
              && !FunctionWords.contains(role.get(from))
              && !FunctionWords.contains(role.get(from + length - 1));
      most = says ? Math.max(most, length) : most;
    }
    return most;
  }

  /// Whether a word is a role's, or the beginning of one ("exec").
  private static boolean same(String word, String ofRole) {
    return word.equals(ofRole) || (word.length() >= CUT_SHORT && ofRole.startsWith(word));
  }

  private static String head(List<String> role) {
    for (int i = 1; i < role.size(); i++) {
      if (ENDING_A_HEAD.contains(role.get(i))) {
        return role.get(i - 1);
      }
    }
    return role.getLast();
  }
}
