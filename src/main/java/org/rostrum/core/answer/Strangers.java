package org.rostrum.core.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;

/// Finds somebody whose words a question asks for and whom the record does not know. What others
/// said is no answer to that.
final class Strangers {

  private static final String NAME = "(\\p{L}[\\p{L}'’\\-]+(?: \\p{L}[\\p{L}'’\\-]+){0,2}?)";
  private static final Pattern ASKED_AFTER =
      Pattern.compile(
          "(?:\\b(?:did|does|has|would|when|why|how) "
              + NAME
              + " (?:ever |also |really |actually"
              + " )?(?:say|says|said|think|thinks|thought|argue|argues|argued|claim|claims|claimed|mention|mentions|mentioned|propose|proposes|proposed|suggest|suggests|suggested|believe|believes|talk"
              + " about|speak about|describe|describes|recommend|recommends|want)\\b|\\baccording"
              + " to "
              + NAME
              + "(?=[,?.]|$)|\\b(?:quotes?|quotations?|remarks?|views?|words) (?:from|by|of) "
              + NAME
              + "(?=[,?.]| (?:on|about)\\b|$)|^(?:what (?:was|is|were|are) |and )?"
              + NAME
              + "['’]s"
              + " (?:views?|opinions?|points?|takes?|quotes?|positions?|remarks?|comments?|stance|thoughts?)\\b)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Vocabulary vocabulary;
  private final Set<String> names;

  /// @param people whom the record lists: part of a listed name beside another word is another's
  ///   name
  Strangers(People people, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.names =
        people.all().stream()
            .flatMap(person -> person.names().stream())
            .flatMap(List::stream)
            .filter(word -> !FunctionWords.contains(word))
            .collect(Collectors.toUnmodifiableSet());
  }

  /// The name as asked, where it is nobody's in the record.
  ///
  /// @param masked the question with everybody whom the record knows replaced by [Framing#NAME]
  Optional<String> in(String masked) {
    Matcher asked = ASKED_AFTER.matcher(masked);
    while (asked.find()) {
      for (int group = 1; group <= asked.groupCount(); group++) {
        String name = asked.group(group);
        if (name != null && unknown(name)) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
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
