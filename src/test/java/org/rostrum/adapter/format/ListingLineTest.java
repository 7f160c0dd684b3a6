package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Affiliation;

class ListingLineTest {

  @Test
  void takesTheLastPartForTheOrganisation() {
    check(
        "Ana Ruiz, Head of Policy, Research, Nesta",
        "Ana Ruiz",
        "Head of Policy, Research",
        "Nesta");
    check(
        "Ana Ruiz, Director (Policy, Delivery), Nesta",
        "Ana Ruiz",
        "Director (Policy, Delivery)",
        "Nesta");
    check("Ana Ruiz – Director, Nesta", "Ana Ruiz", "Director", "Nesta");
    check("Ana Ruiz, Jr., Director, Acme Inc.", "Ana Ruiz, Jr.", "Director", "Acme Inc.");
    check("Ana Ruiz (Director, Nesta)", "Ana Ruiz", "Director", "Nesta");
  }

  @Test
  void keepsADepartmentWhoseNameIsAList() {
    check(
        "Ana Ruiz, Minister, Department for Business, Energy and Industrial Strategy",
        "Ana Ruiz",
        "Minister",
        "Department for Business, Energy and Industrial Strategy");
  }

  @Test
  void takesALonePartForTheRoleUnlessItReadsAsAnOrganisation() {
    check(
        "Ana Ruiz, independent adviser (report co-author)",
        "Ana Ruiz",
        "independent adviser",
        null,
        "report co-author");
    check("Ana Ruiz, IPPR", "Ana Ruiz", null, "IPPR");
    check("Ana Ruiz, Fairness Foundation", "Ana Ruiz", null, "Fairness Foundation");
    check("Ana Ruiz, MP", "Ana Ruiz", "MP", null);
    check(
        "Ana Ruiz, Head of Policy at the Fairness Foundation",
        "Ana Ruiz",
        "Head of Policy",
        "Fairness Foundation");
    check("Ana Ruiz", "Ana Ruiz", null, null);
  }

  @Test
  void takesOnlyCapacitiesOutOfTheLastParenthesis() {
    check(
        "Ana Ruiz, Director, Nesta (chair and report co-author)",
        "Ana Ruiz",
        "Director",
        "Nesta",
        "chair",
        "report co-author");
    check("Ana Ruiz, Director, Nesta (Chair)", "Ana Ruiz", "Director", "Nesta", "Chair");
    check(
        "Ana Ruiz, Director, Centre for Cities (CfC)",
        "Ana Ruiz",
        "Director",
        "Centre for Cities (CfC)");
    check("Ana Ruiz, Director (interim)", "Ana Ruiz", "Director (interim)", null);
    check("Ana Ruiz (moderator)", "Ana Ruiz", null, null, "moderator");
  }

  @Test
  void isWrittenAsItIsRead() {
    for (String line :
        List.of(
            "Ana Ruiz, Director, Nesta (chair and report co-author)",
            "Ana Ruiz, independent adviser",
            "Ana Ruiz")) {
      assertThat(ListingLine.of(line).line()).isEqualTo(line);
    }
  }

  private static void check(
      String line,
      String name,
      @Nullable String role,
      @Nullable String organisation,
      String... capacities) {
    assertThat(ListingLine.of(line))
        .isEqualTo(new ListingLine(name, new Affiliation(role, organisation), List.of(capacities)));
  }
}
