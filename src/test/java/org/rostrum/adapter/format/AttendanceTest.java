package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttendanceTest {

  private final Attendance attendance = new Attendance();

  @Test
  void listsStandBehindAColonOrBelowAHeading() {
    assertThat(attendance.line("Present: Cllr Ines Holt (Chair), Cllr Joel Brack"))
        .extracting(ListingLine::name)
        .containsExactly("Ines Holt", "Joel Brack");
    attendance.heading("Also in attendance");
    assertThat(attendance.line("- Mr Stefan Kolář, Director of Housing"))
        .extracting(ListingLine::name)
        .containsExactly("Stefan Kolář");
    assertThat(attendance.line("The Chair opened the meeting.")).isEmpty();
    assertThat(attendance.line("Ada Marsh")).isEmpty();
  }

  @Test
  void oneTitleStandsBeforeSeveralSurnames() {
    assertThat(attendance.line("PRESENT: Councillors Bilal Ahmed, Keir and Gwilym Voss"))
        .extracting(ListingLine::name)
        .containsExactly("Bilal Ahmed", "Councillor Keir", "Gwilym Voss");
  }

  @Test
  void labelsMeanThoseWhoFitAlone() {
    attendance.line("Present: Ms Ada Okun, Chair; Mr Leo Birch; Mrs Anna Birch; Mr W. Dole");

    assertThat(meant("Chair Okun")).isEqualTo(person("Ada Okun"));
    assertThat(meant("Madam Chair")).isEqualTo(person("Ada Okun"));
    assertThat(meant("AO")).isEqualTo(person("Ada Okun"));
    assertThat(meant("Mr. Birch")).isEqualTo(person("Leo Birch"));
    assertThat(meant("Mrs Birch")).isEqualTo(person("Anna Birch"));
    assertThat(meant("Birch")).isEqualTo(new Attendance.Meant.Several());
    assertThat(meant("Warren Dole")).isEqualTo(person("Warren Dole"));
    assertThat(meant("Mr Pike")).isEqualTo(new Attendance.Meant.Unlisted());
    assertThat(meant("Leo Birch and Anna Birch")).isEqualTo(new Attendance.Meant.Unlisted());
  }

  @Test
  void lettersBesideANameStandForIt() {
    attendance.present("Olwen Rice, OR, Volunteers' Coordinator");
    attendance.present("Marijke van Vliet (MvV)");

    assertThat(meant("OR")).isEqualTo(person("Olwen Rice"));
    assertThat(meant("MvV")).isEqualTo(person("Marijke van Vliet"));
  }

  @Test
  void namesThatOnlyBeginAlikeAreOfDifferentPeople() {
    attendance.line("Present: Anna Holt, Cllr Birch, Dee Moss (member)");

    assertThat(meant("Ann Holt")).isEqualTo(new Attendance.Meant.Unlisted());
    assertThat(meant("A. Holt")).isEqualTo(person("Anna Holt"));
    assertThat(meant("Member")).isEqualTo(new Attendance.Meant.Unlisted());
    assertThat(attendance.meant(List.of("Leo Birch", "Anna Birch", "Birch")))
        .containsEntry("Leo Birch", new Attendance.Meant.Unlisted())
        .containsEntry("Anna Birch", new Attendance.Meant.Unlisted())
        .containsEntry("Birch", new Attendance.Meant.Several());
  }

  @Test
  void officesBeforeNamesTellTwoOfOneSurnameApart() {
    attendance.line(
        "Present: Mayor Nell Hart, Vice Mayor Curt Ives, Council Members Lupe Mora, Kim Hart");
    assertThat(meant("Mayor Hart")).isEqualTo(person("Nell Hart"));
    assertThat(meant("Council Member Hart")).isEqualTo(person("Kim Hart"));
    assertThat(meant("Vice Mayor Ives")).isEqualTo(person("Curt Ives"));
    assertThat(meant("Hart")).isEqualTo(new Attendance.Meant.Several());
  }

  @Test
  void belowAHeadingEachLineIsOnePerson() {
    attendance.heading("Members");
    assertThat(attendance.line("Captain Ruth Ballard, Harbour Master (in the chair)"))
        .singleElement()
        .satisfies(
            person -> {
              assertThat(person.name()).isEqualTo("Ruth Ballard");
              assertThat(person.affiliation().role()).isEqualTo("Harbour Master");
              assertThat(person.capacities()).isNotEmpty();
            });
  }

  @Test
  void whoIsCountedIsNobodysRole() {
    assertThat(attendance.line("Present: Cllr Bea Lind, Tom Beasley, 7 members of the public"))
        .extracting(ListingLine::line)
        .containsExactly("Bea Lind", "Tom Beasley");
  }

  @Test
  void headsOfRecordsIntroduceWhoeverFitsALabel() {
    attendance.introduce("Vera Moss, Department Spokesperson");
    attendance.introduce("Ferries for all, a report");

    assertThat(meant("Ms Moss")).isEqualTo(person("Vera Moss"));
    assertThat(attendance.isEmpty()).isTrue();
  }

  private Attendance.Meant meant(String label) {
    return attendance.meant(List.of(label)).getOrDefault(label, new Attendance.Meant.Several());
  }

  private static Attendance.Meant person(String name) {
    return new Attendance.Meant.Person(name);
  }
}
