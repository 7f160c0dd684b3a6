package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  @ParameterizedTest
  @MethodSource("org.rostrum.adapter.discord.HostileTexts#all")
  void nothingIsLiveAndItReadsTheSame(String text) {
    DiscordReading reading = new DiscordReading(Markdown.escape(text));

    assertThat(reading.live()).as(reading.raw()).isEmpty();
    assertThat(reading.shown()).isEqualTo(text);
  }

  @Test
  void anAddressBehindAnUnderscoreIsNoneEvenWhereItIsCut() {
    assertThat(new DiscordReading(Markdown.escape("_www.evil.example")).live()).isEmpty();
    assertThat(new DiscordReading(Markdown.clipped("`code`_www.evil.example", 12)).live())
        .isEmpty();
  }

  @Property(tries = 1000)
  void nothingIsLiveInAnyMixture(@ForAll("mixtures") String text) {
    DiscordReading escaped = new DiscordReading(Markdown.escape(text));
    DiscordReading line = new DiscordReading(Markdown.line(text));
    DiscordReading clipped = new DiscordReading(Markdown.clipped(text, 12));

    assertThat(escaped.live()).as(escaped.raw()).isEmpty();
    assertThat(line.live()).as(line.raw()).isEmpty();
    assertThat(line.raw()).doesNotContain("\n");
    assertThat(clipped.live()).as(clipped.raw()).isEmpty();
    assertThat(line.shown()).isEqualTo(Markdown.oneLine(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202E",
        "\u2066",
        "\u200F",
        "\u200B",
        "\u200D",
        "\u2060",
        "\uFEFF",
        "\u00AD",
        "\u0007",
        "\u001B",
        "\u3164",
        "\uDB40\uDC41"
      })
  void whatCannotBeSeenIsLeftOut(String hidden) {
    assertThat(Markdown.escape("a" + hidden + "b")).isEqualTo("ab");
    assertThat(new DiscordReading(Markdown.escape("@" + hidden + "everyone")).live()).isEmpty();
  }

  @Test
  void proseStaysAsItIs() {
    String prose = "Growth – “real” growth – isn't 1.5% a year; it's 3: that, and £4bn!";

    assertThat(Markdown.escape(prose)).isEqualTo(prose);
  }

  @Test
  void halfACharacterIsShownAsUnreadable() {
    assertThat(Markdown.escape("a\uD83Db")).isEqualTo("a\uFFFDb");
  }

  @Test
  void aLongTextIsCutBetweenWords() {
    assertThat(Markdown.clipped("one two three four", 12)).isEqualTo("one two…");
    assertThat(Markdown.clipped("one two", 12)).isEqualTo("one two");
    assertThat(Markdown.clipped("aaaaaaa😀😀", 9)).isEqualTo("aaaaaaa…");
  }

  @Provide
  Arbitrary<String> mixtures() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.of(HostileTexts.all()),
            Arbitraries.of(
                "@",
                "<",
                ">",
                "everyone",
                "here",
                "#",
                "-",
                "-#",
                "\\",
                "`",
                "*",
                "_",
                "||",
                "~~",
                "[",
                "]",
                "(",
                ")",
                ":",
                "/",
                "//",
                "http",
                "www",
                ".",
                "1",
                "\n",
                " ",
                "\u200B",
                "\u202E",
                "a",
                "ż",
                "😀",
                "discord",
                "gg"),
            Arbitraries.strings().ofMaxLength(6));
    return pieces.list().ofMaxSize(8).map(list -> String.join("", list));
  }
}
