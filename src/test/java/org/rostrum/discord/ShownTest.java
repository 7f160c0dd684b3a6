package org.rostrum.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {

  @Test
  void findsLinksMaskedAndBare() {
    Shown shown =
        shown(
            "see [the words](https://a.example/x#y) and <https://b.example> and"
                + " https://c.example/");

    assertThat(shown.links())
        .extracting(Shown.Link::url)
        .containsExactly("https://a.example/x#y", "https://b.example", "https://c.example/");
    assertThat(shown.links().getFirst().text()).isEqualTo("the words");
  }

  @Test
  void findsMentionsThatWouldBeDrawnAndNoOthers() {
    assertThat(shown("<@1> <@&2> <#3> @everyone @here </ask:4>").mentions()).hasSize(6);
    assertThat(shown("\\<@1> `<@2>` @\u200beveryone ```@here```").mentions()).isEmpty();
  }

  private static Shown shown(String content) {
    return new Shown(Body.of("content", content), Place.direct());
  }
}
