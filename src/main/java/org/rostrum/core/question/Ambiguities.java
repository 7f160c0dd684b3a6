package org.rostrum.core.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rostrum.core.people.Mention;
import org.rostrum.core.people.Person;
import org.rostrum.core.text.Folded;
import org.rostrum.core.words.Phrasing;

/// Tells mentions that fit several people from those that mean all of them.
public final class Ambiguities {

  private static final Pattern ALL_OF_THEM =
      Phrasing.anyOf("\\b(?:two|both|three|all)(?: of)?(?: the)? *$");

  private final Set<Person> heard;

  /// @param heard the people of whom anything is recorded
  Ambiguities(Set<Person> heard) {
    this.heard = heard;
  }

  /// The mentions as the asker's choice settles them.
  static List<Mention> settled(List<Mention> found, List<Person> chosen) {
    return found.stream()
        .map(
            mention ->
                mention.people().size() > 1 && mention.people().stream().anyMatch(chosen::contains)
                    ? new Mention(
                        mention.people().stream().filter(chosen::contains).toList(),
                        mention.span(),
                        mention.by())
                    : mention)
        .toList();
  }

  /// A name or a role that fits several people, unless none of them said anything: then it does not
  /// matter which.
  Optional<Intent> in(List<Mention> found, String question) {
    return found.stream()
        .filter(mention -> mention.people().size() > 1)
        .filter(mention -> mention.by() != Mention.By.ORGANISATION)
        .filter(
            mention ->
                mention.by() == Mention.By.NAME
                    || mention.people().stream().anyMatch(heard::contains))
        .filter(mention -> !several(mention, question))
        .findFirst()
        .map(Intent.Ambiguous::new);
  }

  /// Whether a role is written in the plural: it ends in an s that nobody's role has.
  private static boolean pluralRole(Mention mention, String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return last.endsWith("s")
        && mention.people().stream()
            .flatMap(person -> person.roles().stream())
            .noneMatch(role -> role.contains(last));
  }

  /// Whether all of them are meant ("the two Smiths", "both ministers").
  private static boolean several(Mention mention, String question) {
    String words = Folded.text(mention.span().of(question));
    String before = Folded.text(question.substring(0, mention.span().start()));
    return ALL_OF_THEM.matcher(before).find()
        || (mention.by() == Mention.By.ROLE && pluralRole(mention, words))
        || (mention.by() == Mention.By.NAME
            && mention.people().stream()
                .allMatch(
                    person ->
                        words.endsWith(person.surname() + "s")
                            || words.endsWith(person.surname() + "es")));
  }
}
