package org.rostrum.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.people.Person;
import org.rostrum.support.Libraries;
import org.rostrum.support.Meetings;

class NamingTest {

  private final Library evening = Libraries.open().library();

  @Test
  void findsOneThingByAPartOrWithASlip() {
    Naming naming = new Naming(evening);

    assertThat(naming.speaker("adeyemy")).isInstanceOf(Named.One.class);
    assertThat(naming.speaker("Cllr Adeyemi")).isInstanceOf(Named.One.class);
    assertThat(naming.theme("opening hours")).isInstanceOf(Named.One.class);
    assertThat(naming.source("after dark")).isInstanceOf(Named.One.class);
  }

  @Test
  void saysWhoAllFitTheName() {
    assertThat(new Naming(evening).speaker("nair"))
        .isInstanceOfSatisfying(
            Named.Unclear.class,
            unclear -> {
              assertThat(unclear.why()).contains("More than one speaker", "Priya Nair; Rohan Nair");
              assertThat(unclear.candidates()).hasSize(2);
            });
  }

  @Test
  void saysWhereAllAreListedInTheWordsOfTheFrontEnd() {
    assertThat(new Naming(evening, kind -> "See all " + kind + "s.").speaker("zebedee"))
        .isEqualTo(
            new Named.Unclear<Person>(
                "No speaker fits zebedee. See all speakers.", java.util.List.of()));
    assertThat(new Naming(evening).speaker("zebedee"))
        .isEqualTo(new Named.Unclear<Person>("No speaker fits zebedee.", java.util.List.of()));
  }

  @Test
  void takesTheLabelsOfOnePersonForOnePerson() {
    Library meeting =
        Meetings.library(
            "committee",
            """
            Hon. Ann Reed: We meet.
            Hon. Ann Reed (Minister of Fish): We fish.
            Bo Reed: We eat.\
            """);
    Naming naming = new Naming(meeting);

    assertThat(naming.speakers()).hasSize(2);
    assertThat(naming.speaker("ann reed"))
        .isInstanceOfSatisfying(
            Named.One.class,
            one ->
                assertThat(((Person) one.thing()).ids())
                    .containsExactlyInAnyOrder(
                        new SpeakerId("hon. ann reed"),
                        new SpeakerId("hon. ann reed (minister of fish)")));
  }

  @Test
  void showsNoControlCharacterOfWhatWasTyped() {
    assertThat(new Naming(evening).theme("\u001B[31mx\u202Ey"))
        .isInstanceOfSatisfying(
            Named.Unclear.class,
            unclear -> assertThat(unclear.why()).doesNotContain("\u001B", "\u202E"));
  }
}
