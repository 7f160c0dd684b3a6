package org.rostrum.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rostrum.core.text.Words;
import org.rostrum.support.Libraries;

class InitialsTest {

  private final People people = new People(Libraries.open().library());
  private final Initials initials = new Initials(people);

  @Test
  void knowsEverybodyByEveryWordOfTheirsInTheOrderOfAll() {
    for (Person person : people.all()) {
      Stream.of(person.names(), person.organisations(), person.roles())
          .flatMap(List::stream)
          .flatMap(List::stream)
          .forEach(word -> assertThat(who(word)).contains(person));
    }
    assertThat(people.all()).containsSubsequence(who("priya"));
  }

  @Test
  void knowsNobodyByAnotherLetter() {
    assertThat(who("zzz")).isEmpty();
  }

  private List<Person> who(String word) {
    return initials.who(Words.of(word).getFirst());
  }
}
