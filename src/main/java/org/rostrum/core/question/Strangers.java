package org.rostrum.core.question;

import static org.rostrum.core.question.Framing.NAME;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.people.People;
import org.rostrum.core.people.RoleWords;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Phrasing;

/// Finds somebody whose words a question asks for and whom no event lists: the record may speak of
/// them, or not know them at all. What others said is no answer to that.
public final class Strangers {

  private static final String SOMEBODY = "(\\p{L}[\\p{L}'’\\-]+(?: \\p{L}[\\p{L}'’\\-]+){0,2}?)";
  private static final String SAY =
      "(?:ever |also |really |actually"
          + " )?(?:say|says|said|think|thinks|thought|argue|argues|argued|claim|claims|claimed|mention|mentions|mentioned|propose|proposes|proposed|suggest|suggests|suggested|believe|believes|talk"
          + " about|talk|speak about|speak|spoke|describe|describes|recommend|recommends|want|have"
          + " to say|contribute|take part)\\b";

  private static final Pattern ASKED_AFTER =
      Phrasing.anyOf(
          "\\b(?:did|does|has|would|when|why|how) " + SOMEBODY + " " + SAY,
          "\\baccording to " + SOMEBODY + "(?=[,?.]|$)",
          "\\b(?:quotes?|quotations?|remarks?|views?|words) (?:from|by|of) "
              + SOMEBODY
              + "(?=[,?.]| (?:on|about)\\b|$)",
          "^(?:what (?:was|is|were|are) |and )?"
              + SOMEBODY
              + "['’]s"
              + " (?:views?|opinions?|points?|takes?|quotes?|positions?|remarks?|comments?|stance|thoughts?)\\b",
          "\\b(?:compare|between|do|does|did) "
              + NAME
              + "(?: and| with| to| or| vs\\.?|,) "
              + SOMEBODY
              + "(?= (?:on|about|agree|disagree|differ|both|say|think)\\b|[?.]|$)",
          "\\b(?:compare|between|do|does|did) "
              + SOMEBODY
              + "(?: and| with| to| or| vs\\.?|,) "
              + NAME);

  /// An office that nobody listed holds.
  private static final Pattern OFFICE_ASKED_AFTER =
      Phrasing.anyOf(
          "\\b(?:did|does|has|would|when|why|how) ((?:the|our) (?:[\\p{L}-]+ ){0,2}?([\\p{L}-]+)(?:"
              + " (?:of|for) [\\p{L} ]{2,30}?)?) "
              + SAY);

  private final Library library;
  private final Vocabulary vocabulary;
  private final Set<String> names;

  /// @param people whom the record lists: part of a listed name beside another word is another's
  ///   name
  Strangers(Library library, People people, Vocabulary vocabulary) {
    this.library = library;
    this.vocabulary = vocabulary;
    this.names =
        people.all().stream()
            .flatMap(person -> person.names().stream())
            .flatMap(List::stream)
            .filter(word -> !FunctionWords.contains(word))
            .collect(Collectors.toUnmodifiableSet());
  }

  /// Whom the question asks after, where that is nobody whom an event lists.
  ///
  /// @param masked the question with everybody whom an event lists replaced by [Framing#NAME]
  Optional<Intent> in(String masked) {
    Matcher office = OFFICE_ASKED_AFTER.matcher(masked);
    if (office.find() && RoleWords.OFFICES.contains(Folded.text(office.group(2)))) {
      return Optional.of(new Intent.OfStranger(office.group(1)));
    }
    Matcher asked = ASKED_AFTER.matcher(masked);
    while (asked.find()) {
      for (int group = 1; group <= asked.groupCount(); group++) {
        String name = asked.group(group);
        if (name != null && written(name) && spokenOf(name)) {
          return Optional.of(new Intent.OfMentioned(name));
        }
        if (name != null && unknown(name)) {
          return Optional.of(new Intent.OfStranger(name));
        }
      }
    }
    return Optional.empty();
  }

  /// Whether every word has a capital, and none holds sentences together.
  private static boolean written(String name) {
    return Words.of(name).stream()
        .allMatch(word -> word.capitalised() && !FunctionWords.contains(word.folded()));
  }

  /// Whether the record has the name, written as one, in a text; or among its authors.
  private boolean spokenOf(String name) {
    return library.sources().stream()
            .flatMap(source -> source.publication().authors().stream())
            .anyMatch(author -> Folded.text(author).equals(Folded.text(name)))
        || library.passages().stream().anyMatch(passage -> holds(passage, name));
  }

  /// Whether a text has a name, as a whole.
  public static boolean holds(Passage passage, String name) {
    String text = passage.text();
    int at = passage.locator().part().searched() ? text.indexOf(name) : -1;
    while (at >= 0) {
      int end = at + name.length();
      if ((at == 0 || !Character.isLetter(text.codePointBefore(at)))
          && (end == text.length() || !Character.isLetter(text.codePointAt(end)))) {
        return true;
      }
      at = text.indexOf(name, at + 1);
    }
    return false;
  }

  /// A name with a capital counts where one word of it is unknown; one without where all are.
  private boolean unknown(String name) {
    var words = Words.of(name);
    if (words.size() > 1 && words.stream().anyMatch(word -> names.contains(word.folded()))) {
      return true;
    }
    boolean written = words.stream().allMatch(Words.Word::capitalised);
    boolean plain =
        words.stream()
            .anyMatch(
                word -> FunctionWords.contains(word.folded()) && !(written && word.capitalised()));
    return !plain
        && (written
            ? words.stream().anyMatch(word -> vocabulary.unknown(word.written()))
            : words.size() > 1
                && words.stream().allMatch(word -> vocabulary.unknown(word.written())));
  }
}
