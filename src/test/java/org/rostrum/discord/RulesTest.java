package org.rostrum.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

  private static final String QUIET = "\"allowed_mentions\":{\"parse\":[]}";

  @Test
  void passAQuietMessage() {
    assertThat(posted("{\"content\":\"words\"," + QUIET + "}")).isEmpty();
  }

  @Test
  void holdContentToTwoThousandCharacters() {
    assertThat(posted("{\"content\":\"" + "x".repeat(2001) + "\"," + QUIET + "}"))
        .containsExactly("content of over 2000 characters");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"content":"x"}                                                       | no allowed_mentions
          {"content":"x","allowed_mentions":{"parse":["everyone"]}}             | parse is not empty
          {"content":"x","allowed_mentions":{"parse":[],"users":["1"]}}         | names users
          {"content":"x","allowed_mentions":{"parse":[],"replied_user":true}}   | replied to is pinged
          """)
  void forbidPings(String body, String complaint) {
    assertThat(posted(body)).singleElement().asString().contains(complaint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"type":2,"style":1,"label":"x"}                                      | without custom_id
          {"type":2,"style":1,"custom_id":"x"}                                  | without label
          {"type":2,"style":5,"label":"x"}                                      | without url
          {"type":2,"style":5,"label":"x","url":"https://x","custom_id":"y"}    | url and custom_id
          {"type":9,"components":[{"type":10,"content":"x"}]}                   | accessory
          {"type":1,"components":[]}                                            | action row of 0
          {"type":3,"custom_id":"x","options":[]}                               | of 0 options
          {"type":13,"file":{"url":"attachment://x.png"}}                       | did not come
          """)
  void nameWhatIsWrongWithAComponent(String component, String complaint) {
    assertThat(posted("{\"flags\":32768,\"components\":[" + component + "]," + QUIET + "}"))
        .singleElement()
        .asString()
        .contains(complaint);
  }

  @Test
  void countComponentsAndTextsOverTheWholeMessage() {
    String text = "{\"type\":10,\"content\":\"" + "x".repeat(101) + "\"}";
    String texts = String.join(",", Collections.nCopies(40, text));

    assertThat(
            posted(
                "{\"flags\":32768,\"components\":[{\"type\":17,\"components\":[%s]}],%s}"
                    .formatted(texts, QUIET)))
        .containsExactly("41 components", "texts of 4040 characters together");
  }

  @Test
  void wantAFlagForTheNewLayoutAndNothingBesideIt() {
    String display = "\"components\":[{\"type\":10,\"content\":\"x\"}]";

    assertThat(posted("{" + display + "," + QUIET + "}"))
        .containsExactly("Components V2 without its flag");
    assertThat(posted("{\"flags\":32768,\"content\":\"y\"," + display + "," + QUIET + "}"))
        .containsExactly("content beside Components V2");
  }

  @Test
  void findACustomIdUsedTwice() {
    String button = "{\"type\":2,\"style\":1,\"label\":\"x\",\"custom_id\":\"same\"}";

    assertThat(
            posted(
                "{\"components\":[{\"type\":1,\"components\":[%s,%s]}],%s}"
                    .formatted(button, button, QUIET)))
        .containsExactly("custom_id same is used twice");
  }

  private static List<String> posted(String body) {
    return Rules.complaintsAbout(
        new Request(
            Instant.now(),
            "POST /channels/{channel_id}/messages",
            Map.of(),
            Map.of(),
            Body.parse(body),
            List.of()),
        Set.of());
  }
}
