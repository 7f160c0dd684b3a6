package org.rostrum.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.support.Libraries;

/// People who are called otherwise than the record lists them: by initials or a name in full, with
/// a title, by where they are and what they do.
class CalledOtherwiseTest {

  @TempDir static Path folder;
  private static Libraries record;
  private static MentionFinder finder;

  @BeforeAll
  static void read() throws IOException {
    Files.writeString(
        folder.resolve("talk.jsonl"),
        """
        {"kind":"transcript","title":"Harbour forum","publisher":"Tidewick Council","date":"2025-03-03","url":"https://example.org/talk","speakers":[{"name":"Hon. A.T. Kolo","role":"Minister of Fisheries"},{"name":"Cllr Bea Wren","role":"Harbour ward"},{"name":"Cllr Joan Parr","role":"Hill ward"},{"name":"Dr Owen Flint","role":"researcher","organisation":"University of Leeds"},{"name":"Mira Ann Stahl","role":"engineer","organisation":"York Water"},{"name":"I. Dunne","role":"barrister","organisation":"Quay Chambers"},{"name":"Ivo Dunne","role":"boat builder"},{"name":"Lena Voss","role":"director","organisation":"Leeds Boat Museum"},{"name":"Sam Hale","role":"director","organisation":"York Water"}]}
        {"speaker":"Hon. A.T. Kolo","text":"We count the boats in the harbour every spring, and we set the quota by that."}
        {"speaker":"Cllr Bea Wren","text":"The people of the hill never see a boat, and the councillor for the hill knows it."}
        {"speaker":"Cllr Joan Parr","text":"Nobody asked the hill what a researcher from the city should count."}
        """);
    record = Libraries.of(folder);
    finder =
        new MentionFinder(
            record.library(), new People(record.library()), record.index(), record.lexicon());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What did Ana Kolo say about boats?            | Hon. A.T. Kolo
          What did A. Kolo say about boats?             | Hon. A.T. Kolo
          What did A.T. Kolo say about boats?           | Hon. A.T. Kolo
          What did A T Kolo say about boats?            | Hon. A.T. Kolo
          What did Ana Tia Kolo say about boats?        | Hon. A.T. Kolo
          What did Ana T. Kolo say about boats?         | Hon. A.T. Kolo
          what did ana kolo say about boats             | Hon. A.T. Kolo
          What did Mr Kolo say about boats?             | Hon. A.T. Kolo
          What did Dr Kolo say about boats?             | Hon. A.T. Kolo
          What did Minister Kolo say about boats?       | Hon. A.T. Kolo
          Ana Kolo on boats                             | Hon. A.T. Kolo
          Does Ana Kolo's view of boats differ?         | Hon. A.T. Kolo
          What did Mira Stahl say?                      | Mira Ann Stahl
          What did M. Stahl say?                        | Mira Ann Stahl
          What did M.A. Stahl say?                      | Mira Ann Stahl
          What did Ann Stahl say?                       | Mira Ann Stahl
          What did Ivo Dunne say?                       | Ivo Dunne
          What did I. Dunne say?                        | I. Dunne
          """)
  void areFoundByInitialsByTheWholeNameAndByATitle(String question, String name) {
    assertThat(found(question)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What did the councillor for Harbour ward say?    | Cllr Bea Wren
          What did the councillor from Hill ward say?      | Cllr Joan Parr
          what did the harbour ward councillor want        | Cllr Bea Wren
          What did the Harbour councillor say?             | Cllr Bea Wren
          What did the Leeds postdoc say?                  | Dr Owen Flint
          What did the Leeds researcher say?               | Dr Owen Flint
          What did the postdoc from Leeds say?             | Dr Owen Flint
          What did the researcher at the University of Leeds say? | Dr Owen Flint
          What did the York engineer say?                  | Mira Ann Stahl
          What did the lawyer from Quay Chambers say?      | I. Dunne
          What did the Quay lawyer say?                    | I. Dunne
          What did the Leeds director say?                 | Lena Voss
          What did the director of York Water say?         | Sam Hale
          What did the fisheries minister say?             | Hon. A.T. Kolo
          What did the minister say?                       | Hon. A.T. Kolo
          """)
  void areFoundByWhereTheyAreAndWhatTheyDo(String question, String name) {
    assertThat(found(question)).containsExactly(name);
  }

  @Test
  void areAllFoundWhereSeveralFit() {
    assertThat(found("What did the councillor say?"))
        .containsExactly("Cllr Bea Wren", "Cllr Joan Parr");
    assertThat(found("What did the director say?")).containsExactly("Lena Voss", "Sam Hale");
    assertThat(found("What did Dunne say?")).containsExactly("I. Dunne", "Ivo Dunne");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What did Bo Kolo say about boats?",
        "What did B. Kolo say about boats?",
        "what did bo kolo say about boats",
        "Bo Kolo on boats",
        "What did Mira Kolo say?",
        "What did the Leeds engineer say?",
        "What did the engineer from Leeds say?",
        "What did the York researcher say?",
        "What did the councillor for York say?",
        "What did the Harbour barrister say?",
        "What did the people of Leeds say?",
        "What do the boats in the harbour cost?",
        "Is plan A better than plan I?"
      })
  void areNotTakenForSomebodyElse(String question) {
    assertThat(found(question)).isEmpty();
  }

  @Test
  void areMeantByAllTheWordsThatDescribeThem() {
    String question = "What did the councillor for Harbour ward say to Ana T. Kolo?";
    assertThat(finder.find(question))
        .extracting(mention -> mention.span().of(question))
        .containsExactly("the councillor for Harbour ward", "Ana T. Kolo");
  }

  private static List<String> found(String question) {
    return finder.find(question).stream()
        .flatMap(mention -> mention.people().stream())
        .map(person -> person.speaker().name())
        .toList();
  }
}
