package org.rostrum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Holds the floors of the house, and the one home of each library.
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.rostrum");

  /// A package, and all of Rostrum that it may see besides itself.
  private record Floor(String name, List<String> sees) {

    static Floor of(String name, String... sees) {
      return new Floor(name, List.of(sees));
    }
  }

  /// A room of the house in which questions are answered. Each sees what is below the house.
  private static Floor room(String name, String... sees) {
    return new Floor(
        name,
        Stream.concat(
                Stream.of(sees),
                Stream.of("core.theme", "core.retrieval", "core.text", "core.model"))
            .toList());
  }

  private static final List<Floor> FLOORS =
      List.of(
          Floor.of("core.model"),
          Floor.of("core.text", "core.model"),
          Floor.of("core.retrieval", "core.text", "core.model"),
          Floor.of("core.corpus", "core.retrieval", "core.text", "core.model"),
          Floor.of("core.quote", "core.retrieval", "core.text", "core.model"),
          Floor.of("core.schedule", "core.model"),
          Floor.of("core.servers"),
          Floor.of("core.theme", "core.retrieval", "core.text", "core.model"),
          room("core.words"),
          room("core.people", "core.words"),
          room("core.hearing", "core.people", "core.words"),
          room("core.question", "core.hearing", "core.people", "core.words"),
          room("core.evidence", "core.question", "core.people", "core.words"),
          room("core.premise", "core.evidence", "core.question", "core.people", "core.words"),
          room(
              "core.compose",
              "core.premise",
              "core.evidence",
              "core.question",
              "core.people",
              "core.words"),
          Floor.of("core.verify", "core.model"),
          room(
              "core.answer",
              "core.verify",
              "core.compose",
              "core.premise",
              "core.evidence",
              "core.question",
              "core.hearing",
              "core.people",
              "core.words"),
          room(
              "core.writing",
              "core.answer",
              "core.premise",
              "core.evidence",
              "core.question",
              "core.hearing",
              "core.people",
              "core.words"),
          Floor.of("core.check", "core.people", "core.words", "core.text", "core.model"),
          Floor.of("core.reply", "core.check", "core.theme", "core.text", "core.model"),
          Floor.of(
              "core.desk",
              "core.reply",
              "core.words",
              "core.check",
              "core.quote",
              "core.writing",
              "core.answer",
              "core.evidence",
              "core.hearing",
              "core.question",
              "core.people",
              "core.verify",
              "core.theme",
              "core.retrieval",
              "core.text",
              "core.model"),
          Floor.of("json"),
          Floor.of("eval", "core", "json"),
          Floor.of("adapter.console", "core", "json", "eval"),
          Floor.of("adapter.discord", "core", "json"),
          Floor.of("adapter.lucene", "core"),
          Floor.of("adapter.opensearch", "core", "json"),
          Floor.of("adapter.langchain", "core", "json"),
          Floor.of("adapter.language", "core"),
          Floor.of("adapter.format", "core", "json"),
          Floor.of("adapter.settings", "core"),
          Floor.of("adapter.store", "core", "json"),
          Floor.of("adapter.picture", "core"),
          Floor.of("adapter.monitor", "core", "json"));

  /// The root packages of a library, and the one package of Rostrum that may use it.
  private record Home(String library, String packageName) {}

  private static final List<Home> HOMES =
      List.of(
          new Home("org.apache.lucene", "adapter.lucene"),
          new Home("dev.langchain4j", "adapter.langchain"),
          new Home("io.github.resilience4j", "adapter.langchain"),
          new Home("opennlp", "adapter.language"),
          new Home("net.dv8tion", "adapter.discord"),
          new Home("okhttp3", "adapter.discord"),
          new Home("picocli", "adapter.console"),
          new Home("org.jline", "adapter.console"),
          new Home("org.commonmark", "adapter.format"),
          new Home("org.jsoup", "adapter.format"),
          new Home("javax.xml.stream", "adapter.format.xml"),
          new Home("org.apache.pdfbox", "adapter.format.pdf"),
          new Home("org.apache.poi", "adapter.format.word"),
          new Home("com.typesafe.config", "adapter.settings"),
          new Home("com.fasterxml.jackson", "json"),
          new Home("io.github.bucket4j", "adapter.discord"),
          new Home("com.github.benmanes.caffeine", "adapter.discord"),
          new Home("io.micrometer", "adapter.monitor"),
          new Home("com.sun.net.httpserver", "adapter.monitor"),
          new Home("java.sql", "adapter.store"),
          new Home("org.h2", "adapter.store"),
          new Home("org.postgresql", "adapter.store"),
          new Home("org.jdbi", "adapter.store"),
          new Home("com.zaxxer", "adapter.store"),
          new Home("org.flywaydb", "adapter.store"),
          new Home("org.jfree", "adapter.picture"),
          new Home("java.awt", "adapter.picture"),
          new Home("javax.imageio", "adapter.picture"));

  @TestFactory
  Stream<DynamicTest> eachPackageSeesOnlyTheFloorsBelow() {
    return FLOORS.stream()
        .map(
            floor ->
                DynamicTest.dynamicTest(
                    floor.name(),
                    () -> {
                      assertThat(CLASSES.that(inside(floor.name()))).isNotEmpty();
                      noClasses()
                          .that(inside(floor.name()))
                          .should()
                          .dependOnClassesThat(
                              resideInAPackage("org.rostrum..")
                                  .and(DescribedPredicate.not(inside(floor.name())))
                                  .and(DescribedPredicate.not(inside(floor.sees()))))
                          .check(CLASSES);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> eachLibraryHasOneHome() {
    return HOMES.stream()
        .map(
            home ->
                DynamicTest.dynamicTest(
                    home.library(),
                    () -> {
                      assertThat(
                              CLASSES.that(inside(home.packageName())).stream()
                                  .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                                  .filter(
                                      d ->
                                          d.getTargetClass()
                                              .getPackageName()
                                              .startsWith(home.library())))
                          .as("uses of %s at its home", home.library())
                          .isNotEmpty();
                      noClasses()
                          .that(DescribedPredicate.not(inside(home.packageName())))
                          .should()
                          .dependOnClassesThat(resideInAPackage(home.library() + ".."))
                          .check(CLASSES);
                    }));
  }

  @Test
  void coreUsesTheJdkAndAnnotationsAlone() {
    assertThat(CLASSES.that(inside("core"))).isNotEmpty();
    noClasses()
        .that(inside("core"))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.not(
                resideInAnyPackage(
                    "java..", "org.rostrum.core..", "org.jspecify..", "org.slf4j..")))
        .check(CLASSES);
  }

  @Test
  void noPackagesFormACycle() {
    slices().matching("org.rostrum.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void noTwoClassesShareAName() {
    Map<String, List<String>> packages =
        CLASSES.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
    assertThat(packages).isNotEmpty();
    assertThat(packages.entrySet()).filteredOn(name -> name.getValue().size() > 1).isEmpty();
  }

  /// The rooms in which a question becomes an answer.
  private static final List<String> ROOMS =
      List.of(
          "core.words",
          "core.people",
          "core.hearing",
          "core.question",
          "core.evidence",
          "core.premise",
          "core.compose",
          "core.verify",
          "core.answer",
          "core.writing");

  @Test
  void noRoomHoldsMoreThanTwentyFiveClasses() {
    for (String room : ROOMS) {
      assertThat(CLASSES.that(inside(room)).stream().filter(JavaClass::isTopLevelClass).toList())
          .as(room)
          .isNotEmpty()
          .hasSizeLessThanOrEqualTo(26); // with package-info
    }
  }

  @Test
  void onlyTheRoomsThatHearUnderstandAndKnowPeopleMatchPatterns() {
    noClasses()
        .that(inside(List.of("core.evidence", "core.premise", "core.compose", "core.verify")))
        .should()
        .dependOnClassesThat(resideInAPackage("java.util.regex.."))
        .check(CLASSES);
  }

  @Test
  void noClassesOfTheRoomsFormACycle() {
    slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass found) {
                JavaClass top = found;
                while (top.getEnclosingClass().isPresent()) {
                  top = top.getEnclosingClass().get();
                }
                return inside(ROOMS).test(top)
                    ? SliceIdentifier.of(top.getName())
                    : SliceIdentifier.ignore();
              }

              @Override
              public String getDescription() {
                return "classes of the rooms of answering";
              }
            })
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> inside(String name) {
    return resideInAPackage("org.rostrum." + name + "..");
  }

  private static DescribedPredicate<JavaClass> inside(List<String> names) {
    return resideInAnyPackage(
        Stream.concat(
                Stream.of("org.rostrum.none"),
                names.stream().map(name -> "org.rostrum." + name + ".."))
            .toArray(String[]::new));
  }
}
