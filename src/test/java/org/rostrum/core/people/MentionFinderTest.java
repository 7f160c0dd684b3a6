package org.rostrum.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.support.Libraries;

class MentionFinderTest {

  private static final Libraries RECORD = Libraries.open();
  private static final MentionFinder FINDER =
      new MentionFinder(
          RECORD.library(), new People(RECORD.library()), RECORD.index(), RECORD.lexicon());

  @Nested
  class Finds {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            What did Ngozi Adeyemi say about loans?      | Ngozi Adeyemi
            what did ngozi adeyemi say about loans       | Ngozi Adeyemi
            WHAT DID NGOZI ADEYEMI SAY?                  | Ngozi Adeyemi
            What did Adeyemi say about loans?            | Ngozi Adeyemi
            Adeyemi's view of loans                      | Ngozi Adeyemi
            Adeyemi’s view of loans                      | Ngozi Adeyemi
            What did Adeyimi say about loans?            | Ngozi Adeyemi
            what did adeymi say about loans              | Ngozi Adeyemi
            What did Mr Young say?                       | Adam Young
            What did Rohan say about teenagers?          | Rohan Nair
            What does Celia think?                       | Celia Brandt
            what does celia brant think                  | Celia Brandt
            Priya Nair on staff                          | Priya Nair
            """)
    void somebodyByName(String question, String name) {
      assertThat(found(question)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            What did the Open Shelves Trust say about books?       | Ngozi Adeyemi
            What did OST say about books?                          | Ngozi Adeyemi
            what did the person from ost say                       | Ngozi Adeyemi
            What did the representative of the Brightwell Youth Project argue? | Rohan Nair
            What did somebody from the University of Eastmoor say? | Priya Nair
            """)
    void thePersonOfAnOrganisation(String question, String name) {
      assertThat(found(question)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            What did the novelist say about coffee?      | Celia Brandt
            What did the youth worker say?               | Rohan Nair
            What did the Director of Reading say?        | Ngozi Adeyemi
            What did the head of libraries say?          | Adam Young
            What did the chair say?                      | Malcolm Osei
            Quote the report author                      | Ingrid Dahl
            """)
    void somebodyByRoleOrCapacity(String question, String name) {
      assertThat(found(question)).containsExactly(name);
    }

    @Test
    void severalPeopleInTheOrderOfTheQuestion() {
      assertThat(found("Do Rohan Nair and Celia Brandt differ from Adam Young?"))
          .containsExactly("Rohan Nair", "Celia Brandt", "Adam Young");
    }

    @Test
    void theWordsThatMeanThem() {
      String question = "What did Priya Nair say to Celia?";
      assertThat(FINDER.find(question))
          .extracting(mention -> mention.span().of(question))
          .containsExactly("Priya Nair", "Celia");
    }

    @Test
    void bothWhereTheyShareASurname() {
      assertThat(FINDER.find("What did Nair say about volunteers?"))
          .singleElement()
          .satisfies(
              mention ->
                  assertThat(names(mention)).containsExactlyInAnyOrder("Priya Nair", "Rohan Nair"));
    }
  }

  @Nested
  class FindsNobody {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "What about young people?",
          "what did they say about young people",
          "Were the young kept out of trouble?",
          "What was said about opening hours?",
          "How many books does a library need?",
          "Which project kept young people out of trouble?",
          "What is the Commons Institute report about?",
          "",
          "?"
        })
    void inOrdinaryWords(String question) {
      assertThat(found(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "What did Rachel Young say about opening hours?",
          "What does Thomas Brandt think?",
          "What did Priya Patel say?",
          "What did Celia Johnson say?"
        })
    void underAnotherPersonsName(String question) {
      assertThat(found(question)).isEmpty();
    }
  }

  private static List<String> found(String question) {
    return FINDER.find(question).stream().flatMap(mention -> names(mention).stream()).toList();
  }

  private static List<String> names(Mention mention) {
    return mention.people().stream().map(person -> person.speaker().name()).toList();
  }
}
