package org.rostrum.core.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.json.Json;
import org.rostrum.json.JsonException;

class DraftReaderTest {

  private static final String GOOD =
      "{\"sentences\":[{\"text\":\"Hedges help bees.\",\"cites\":[2,3]}],\"quotes\":[1]}";

  private final DraftReader reader = new DraftReader(DraftReaderTest::json);

  static Optional<Map<String, @Nullable Object>> json(String text) {
    try {
      return Optional.of(Json.object(text));
    } catch (JsonException e) {
      return Optional.empty();
    }
  }

  @Test
  void readsWhatWasAskedFor() {
    assertThat(reader.read(GOOD))
        .contains(
            new Draft(
                List.of(new Draft.Sentence("Hedges help bees.", List.of(2, 3))),
                List.of(1),
                false));
  }

  @ParameterizedTest
  @CsvSource({"true,true", "false,false", "'\"true\"',false", "1,false", "null,false"})
  void takesItForOtherwiseOnlyWhereThatIsSaid(String written, boolean otherwise) {
    String text = GOOD.strip().replaceFirst("\\}$", ",\"otherwise\":" + written + "}");

    assertThat(reader.read(text).orElseThrow().otherwise()).isEqualTo(otherwise);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```json\n%s\n```",
        "Here is the answer:\n%s\nI hope that helps {really}.",
        "{thinking about it} {\"note\": 1} %s",
        "\uFEFF%s",
        "<think>{\"sentences\": 3}</think>%s"
      })
  void readsItWhateverStandsAroundIt(String around) {
    assertThat(reader.read(around.formatted(GOOD))).isEqualTo(reader.read(GOOD));
  }

  @ParameterizedTest
  @CsvSource({
    "3,3",
    "'\"3\"',3",
    "3.7,0",
    "3.0,0",
    "3e0,0",
    "-3,-3",
    "'\" 3\"',0",
    "'\"03\"',0",
    "'\"3.\"',0",
    "true,0",
    "null,0",
    "'[3]',0",
    "'\"three\"',0",
    "99999999999,0",
    "'{\"n\":3}',0"
  })
  void takesNothingElseForANumber(String written, int read) {
    String text = GOOD.replace("[2,3]", "[" + written + "]");
    assertThat(reader.read(text))
        .hasValueSatisfying(
            draft -> assertThat(draft.sentences().getFirst().cites()).containsExactly(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "I cannot answer.",
        "{",
        "{\"sentences\":[{\"text\":\"Hedges help bees.\",\"cites\":[2,",
        "[]",
        "{\"sentences\":\"Hedges help bees.\"}",
        "{\"sentences\":[\"Hedges help bees.\"]}",
        "{\"sentences\":[{\"text\":7,\"cites\":[1]}]}",
        "{\"sentences\":[{\"text\":\" \",\"cites\":[1]}]}",
        "{\"sentences\":[],\"sentences\":[]}",
        "{\"answer\":\"Hedges help bees.\"}"
      })
  void readsNothingElse(String text) {
    assertThat(reader.read(text)).isEmpty();
  }

  @Test
  void givesUpOnWhatDoesNotEnd() {
    assertThat(reader.read("{\"sentences\":[".repeat(5_000))).isEmpty();
    assertThat(reader.read("{".repeat(90_000))).isEmpty();
    assertThat(reader.read(GOOD + " ".repeat(100_000))).isEmpty();
  }
}
