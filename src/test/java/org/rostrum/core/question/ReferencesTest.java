package org.rostrum.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.people.People;
import org.rostrum.support.Libraries;

class ReferencesTest {

  @TempDir static Path folder;
  private static References references;
  private static Set<SpeakerId> all;

  @BeforeAll
  static void read() throws IOException {
    Files.writeString(
        folder.resolve("talk.jsonl"),
        """
        {"kind":"transcript","title":"Harbour Board, 3 March 2025","publisher":"Vale Council","date":"2025-03-03","url":"https://example.org/talk","speakers":[{"name":"Mr Olav Quist","role":"pilot"},{"name":"Rosa Tarn","role":"spokeswoman of the port"}]}
        {"speaker":"Mr Olav Quist","text":"The channel has to be dredged before the winter storms come in."}
        {"speaker":"Rosa Tarn","text":"We pay for dredging out of the mooring fees, and those are falling."}
        """);
    People people = new People(Libraries.of(folder).library());
    references = new References(people);
    all =
        people.all().stream()
            .flatMap(person -> person.ids().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          mr-olav-quist | what about her?       | -
          mr-olav-quist | what did he say?      | Mr Olav Quist
          rosa-tarn     | what else did he say? | -
          rosa-tarn     | what about her?       | Rosa Tarn
          both          | what did she say?     | Rosa Tarn
          """)
  void passOverWhomThePronounCannotMean(String before, String question, String name) {
    Set<SpeakerId> people = before.equals("both") ? all : Set.of(new SpeakerId(before));
    Exchange exchange =
        new Exchange(new Question("and?"), people, "dredging", new Answer.Extracts("", List.of()));
    assertThat(references.in(question, exchange).people())
        .extracting(person -> person.speaker().name())
        .containsExactlyElementsOf(Stream.ofNullable(name).toList());
  }
}
