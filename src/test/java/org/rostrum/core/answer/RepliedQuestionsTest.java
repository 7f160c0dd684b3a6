package org.rostrum.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Speaker;
import org.rostrum.support.Libraries;

/// How a question or a remark was answered: the reply, and not what was asked.
class RepliedQuestionsTest {

  @TempDir static Path folder;
  private static Libraries record;

  @BeforeAll
  static void read() throws IOException {
    Files.writeString(
        folder.resolve("ferry.jsonl"),
        """
        {"kind":"transcript","title":"Ferry inquiry, day 2","publisher":"Isles Council","date":"2025-03-04","speakers":[{"name":"Ines Okafor","role":"Counsel"},{"name":"Bram Holt","role":"Ferry master"},{"name":"Rosa Lindt","role":"Harbour pilot"}]}
        {"speaker":"Ines Okafor","text":"Good morning, Mr Holt. You joined the company in May?"}
        {"speaker":"Bram Holt","text":"In the June, as second mate."}
        {"speaker":"Ines Okafor","text":"Were the lifeboats inspected before the ferry sailed?"}
        {"speaker":"Bram Holt","text":"Two of the lifeboats had been inspected that week, the third had not been looked at since the winter."}
        {"speaker":"Ines Okafor","text":"I turn to the weather. What did the harbour pilot tell you about the fog?"}
        {"speaker":"Bram Holt","text":"Nothing until we had cast off. The radio was silent."}
        {"speaker":"Rosa Lindt","text":"I warned every ship about the fog at six in the morning. It is in the log."}
        {"speaker":"Ines Okafor","text":"Thank you both, we break until eleven."}
        """);
    record = Libraries.of(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When Okafor asked whether the lifeboats were inspected, what was the answer?",
        "Okafor asked about inspecting the lifeboats - what was the reply?",
        "How did Bram Holt respond when Okafor asked if the lifeboats had been inspected?",
        "What was the reply to Okafor's question on lifeboat inspections?"
      })
  void areAnsweredByTheReply(String question) {
    Answer answer = record.ask(question);

    assertThat(answer.citations())
        .extracting(Citation::quote)
        .containsExactly(
            "Were the lifeboats inspected before the ferry sailed?",
            "Two of the lifeboats had been inspected that week, the third had not been looked at"
                + " since the winter.");
  }

  @Test
  void withoutAQuestionOnItWhatWasSaidIsShown() {
    assertThat(record.ask("How was the claim about six in the morning answered?").citations())
        .extracting(Citation::quote)
        .contains("I warned every ship about the fog at six in the morning.");
  }

  @Test
  void whatSomebodyAskedIsTheirs() {
    assertThat(speakers(record.ask("What did Okafor ask about the lifeboats?")))
        .contains("Ines Okafor");
  }

  private static List<String> speakers(Answer answer) {
    return answer.citations().stream()
        .flatMap(citation -> citation.passage().speaker().stream())
        .map(Speaker::name)
        .distinct()
        .toList();
  }
}
