package org.rostrum.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.people.Person;
import org.rostrum.support.Libraries;

class QuestionReaderTest {

  private static final Libraries RECORD = Libraries.open();
  private static final QuestionReader READER =
      new QuestionReader(RECORD.library(), RECORD.index(), RECORD.lexicon(), RECORD.kinds());

  @Nested
  class Hears {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            What did Celia Brandt say about e-books?          | Said
            Priya Nair on volunteers                          | Said
            What did Celia Brandt say?                        | SpeakerGist
            Celia Brandt                                      | SpeakerGist
            What did Celia Brandt make of how this all works? | Said
            What did Celia Brandt say about that?             | SpeakerGist
            Who mentioned an overdose?                        | WhoSaid
            Which speaker talked about nurses?                | WhoSaid
            Compare Priya Nair and Adam Young on volunteers   | Compare
            Do Rohan Nair and Celia Brandt agree?             | Compare
            Who is Celia Brandt?                              | WhoIs
            What is Rohan Nair's job?                         | WhoIs
            Which organisation does Adam Young work for?      | WhoIs
            Who chaired the event?                            | WhoChaired
            Who moderated?                                    | WhoChaired
            Who was on the panel?                             | Listed
            How many speakers were there?                     | Listed
            Who wrote the report?                             | Fact
            When was the report published?                    | Fact
            When did the event take place?                    | Fact
            What were the main themes?                        | Themes
            Summarise the panel                               | PanelGist
            What did the panel say?                           | PanelGist
            Summarise: digital lending needs fair rules       | ThemeGist
            What was said about loneliness?                   | Topic
            heating                                           | Topic
            What did Nair say about volunteers?               | Ambiguous
            Who wrote novels in a branch?                     | Topic
            Who was in the chair?                             | WhoIs
            Who is the novelist?                              | WhoIs
            Who works for the Brightwell Youth Project?       | WhoIs
            Is Adam Young the director of reading?            | IsListedAs
            Which panellists said nothing?                    | Silent
            Which topics came up?                             | Themes
            quick recap of the evening pls                    | PanelGist
            Summarise the report                              | ReportGist
            What was the event about?                         | Fact
            and?                                              | Unclear
            thanks!                                           | Aside
            What else?                                        | Unclear
            What did Keir Starmer say about libraries?        | OfStranger
            what does rachel reeves think about growth        | OfStranger
            Margaret Atwood's view of e-books                 | OfStranger
            """)
    void whatIsAskedFor(String question, String intent) {
      assertThat(read(question).intent().getClass().getSimpleName()).isEqualTo(intent);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            What does the report say about costs?        | REPORT
            What did the panel say about costs?          | REMARKS
            What did Celia Brandt say about costs?       | REMARKS
            What do the report and the panel say on costs? | BOTH
            costs                                        | ANY
            """)
    void whichKindOfTextIsMeant(String question, Understanding.Focus focus) {
      assertThat(read(question).focus()).isEqualTo(focus);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Why did Adam Young say late opening costs more?",
          "Is it true that Celia Brandt said e-books are cheap?",
          "Rohan Nair said posters work best, right?",
          "What evidence did Priya Nair give that lending rose?"
        })
    void aClaimAboutSomebody(String question) {
      assertThat(read(question).assumed()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"What did Adam Young say about costs?", "Who said that e-books are cheap?"})
    void noClaimInAPlainQuestion(String question) {
      assertThat(read(question).assumed()).isNull();
    }
  }

  @Nested
  class TakesTheSubject {

    @Test
    void withoutNamesAndFraming() {
      assertThat(read("What did Celia Brandt say about e-books?").topic()).isEqualTo("e-books");
    }

    @Test
    void inClausesWhereEachHasTheirOwn() {
      assertThat(
              read("Compare Priya Nair on lending with Rohan Nair on trouble after school")
                  .clauses())
          .hasSize(2)
          .satisfiesExactly(
              first -> assertThat(first).contains("lending").doesNotContain("trouble"),
              second -> assertThat(second).contains("trouble").doesNotContain("lending"));
    }
  }

  @Nested
  class FollowsTheConversation {

    private final Exchange before =
        new Exchange(
            new Question("What did Adam Young say about volunteers?"),
            Set.of(new SpeakerId("adam-young")),
            "volunteers",
            new Answer.Extracts("", List.of()));

    @Test
    void toThePersonThatAPronounMeans() {
      assertThat(names(READER.read("What did he say about nurses?", List.of(), before)))
          .containsExactly("Adam Young");
    }

    @Test
    void toTheSubjectWhereNoneIsNamed() {
      Understanding understood = READER.read("And what about Celia Brandt?", List.of(), before);
      assertThat(understood.topic()).isEqualTo("volunteers");
      assertThat(names(understood)).containsExactly("Celia Brandt");
    }

    @Test
    void butLeavesItWhereAQuestionStandsForItself() {
      Understanding understood =
          READER.read("What did Celia Brandt say about e-books?", List.of(), before);
      assertThat(understood.topic()).isEqualTo("e-books");
      assertThat(names(understood)).containsExactly("Celia Brandt");
    }

    @Test
    void andMeansNobodyByAPronounWithoutOne() {
      assertThat(read("What did he say about nurses?").people()).isEmpty();
    }
  }

  @Test
  void takesWhomTheAskerChoseForSomebodyNamed() {
    Person celia =
        READER.people().all().stream()
            .filter(person -> person.speaker().name().equals("Celia Brandt"))
            .findFirst()
            .orElseThrow();
    Understanding understood = READER.read("What about e-books?", List.of(celia), null);
    assertThat(names(understood)).containsExactly("Celia Brandt");
    assertThat(understood.intent()).isInstanceOf(Intent.Said.class);
  }

  private static Understanding read(String question) {
    return READER.read(question, List.of(), null);
  }

  private static List<String> names(Understanding understood) {
    return understood.people().stream().map(person -> person.speaker().name()).toList();
  }

  /// A panel on a report often has the report's title, and then the words may mean either.
  @Test
  void takesATitleOfTwoSourcesAlikeHoweverOftenItReads(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("report.md"),
        "---\nkind: report\ntitle: Longer Lives\nwording: verbatim\n---\n\n"
            + "## Aims\n\nIt wants walking to be safe.\n");
    Files.writeString(
        folder.resolve("panel.jsonl"),
        """
        {"kind":"transcript","title":"Longer Lives","speakers":[{"name":"Ada Marsh"}]}
        {"speaker":"Ada Marsh","text":"Walking should be safe for everybody."}
        """);
    Libraries record = Libraries.of(folder);
    Set<Intent> heard = new HashSet<>();
    for (int k = 0; k < 20; k++) {
      QuestionReader reader =
          new QuestionReader(record.library(), record.index(), record.lexicon(), record.kinds());
      heard.add(
          reader.read("What is the Longer Lives report trying to do?", List.of(), null).intent());
    }
    assertThat(heard).singleElement().isInstanceOf(Intent.Fact.class);
  }
}
