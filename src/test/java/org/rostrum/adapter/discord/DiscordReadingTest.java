package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordReadingTest {

  private static final List<String> ADDRESSES = List.of("https://example.org/");

  private static List<String> wrong(String text) {
    return new DiscordReading(text).wrong(ADDRESSES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hi @everyone",
        "hi @here",
        "<@123456789012345678>",
        "<@&1>",
        "<#1>",
        "</ask:1>",
        "<t:1700000000:R>",
        "<:smile:1>",
        "https://example.org/bare",
        "[x](https://example.org/open-late)",
        "[Go to the words](<https://evil.example>)",
        "www.evil.example",
        "discord.gg/abcdef",
        "`code`",
        "||hidden||",
        "a\u202Eb",
        "a\u200Bb",
        "a\u0000b"
      })
  void findsWhatIsWrongInAMessage(String text) {
    assertThat(wrong(text)).isNotEmpty();
  }

  @Test
  void findsNothingWrongInWhatRostrumWrites() {
    assertThat(wrong("-# **Ana** asked: what?\n> “Words.”\n**Priya Nair**, Professor")).isEmpty();
    assertThat(wrong("-# Report · [Open the page](<https://example.org/open-late#:~:text=a,-b>)"))
        .isEmpty();
    assertThat(wrong(Markdown.line("@everyone <@1> [x](https://evil.example)"))).isEmpty();
  }
}
