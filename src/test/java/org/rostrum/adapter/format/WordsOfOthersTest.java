package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rostrum.adapter.format.opendocument.OpenDocumentReader;
import org.rostrum.adapter.format.web.WebPageReader;
import org.rostrum.adapter.format.word.WordReader;
import org.rostrum.adapter.format.xml.ParliamentaryXmlReader;

/// In whatever format a record stands: what a bracket says of who utters the words behind it holds.
class WordsOfOthersTest {

  private enum Format {
    PAGE,
    XML,
    WORD,
    OPEN_DOCUMENT,
    MARKDOWN
  }

  /// A verbatim record in which Tarn Hob says these words between those of Mira Olden.
  private static Reading read(Format format, String words) {
    return read(format, labelled(words));
  }

  private static Reading read(Format format, List<List<String>> turns) {
    return switch (format) {
      case PAGE ->
          Reading.of(
              new WebPageReader(new WordBreaks(word -> false)),
              "a.html",
              "<html><title>Gates - Hansard</title><body><h1>Gates</h1>"
                  + paragraph("<p><b>%s:</b> %s</p>", turns)
                  + "</body></html>");
      case XML ->
          Reading.of(
              new ParliamentaryXmlReader(),
              "a.xml",
              "<publicwhip><major-heading>Gates</major-heading>"
                  + paragraph("<speech speakername=\"%s\"><p>%s</p></speech>", turns)
                  + "</publicwhip>");
      case WORD ->
          Reading.of(
              new WordReader(),
              "a.docx",
              WrittenRecord.word("Verbatim transcript on gates", turns));
      case OPEN_DOCUMENT ->
          Reading.of(
              new OpenDocumentReader(),
              "a.odt",
              WrittenRecord.openDocument("Verbatim transcript on gates", turns));
      case MARKDOWN ->
          Reading.of(
              new PlainMarkdownReader(),
              "a.md",
              "# Minutes on gates\n\n"
                  + "Present: Tarn Hob, Mira Olden, Leo Crook, Pell Crook\n\n"
                  + "## Gates\n\n"
                  + paragraph("%s: %s\n\n", turns));
    };
  }

  private static String paragraph(String layout, List<List<String>> turns) {
    StringBuilder all = new StringBuilder();
    for (List<String> turn : turns) {
      all.append(layout.formatted(turn.getFirst(), turn.getLast()));
    }
    return all.toString();
  }

  private static List<List<String>> labelled(String words) {
    return List.of(
        List.of("Mira Olden", "We begin here with the gates."),
        List.of("Tarn Hob", "I am glad that we do."),
        List.of("Mira Olden", "So what of them?"),
        List.of("Tarn Hob", words),
        List.of("Mira Olden", "That is what I thought."));
  }

  @ParameterizedTest
  @EnumSource
  void areNobodysBehindABracketThatMeansSomebodyElse(Format format) {
    for (String voice :
        List.of("[Pell Crook]", "(Pell Crook)", "[Pell Crook on phone]", "[man shouting]")) {
      Reading reading = read(format, "They leak. " + voice + " Close them tonight.");
      assertThat(reading.lines()).as(voice).contains("Tarn Hob: They leak.");
      assertThat(reading.lines().stream().filter(line -> line.contains("Close them")))
          .as(voice)
          .hasSize(1)
          .allMatch(line -> line.startsWith("-: "));
      assertThat(reading.findings()).as(voice).anyMatch(what -> what.contains("somebody else"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void areReadOutBehindADirectionThatSaysSo(Format format) {
    for (String reading : List.of("[reading]", "(Reads from a card)", "[Reading:]")) {
      assertThat(read(format, "I have it. " + reading + " Dear sir, your gate leaks.").lines())
          .as(reading)
          .contains("Tarn Hob: I have it.", "Tarn Hob (read out): Dear sir, your gate leaks.");
    }
  }

  @ParameterizedTest
  @EnumSource
  void areNobodysUnderANameThatFitsTwoWhoSpeak(Format format) {
    List<List<String>> turns =
        List.of(
            List.of("Leo Crook", "The weir is sound."),
            List.of("Pell Crook", "It is not."),
            List.of("Mira Olden", "Is it or not?"),
            List.of("Leo Crook", "It is."),
            List.of("Mr Crook", "Mend it before the winter."),
            List.of("Mira Olden", "So be it."));
    Reading reading = read(format, turns);
    assertThat(reading.lines())
        .contains("Leo Crook: The weir is sound.", "Pell Crook: It is not.")
        .contains("-: Mend it before the winter.");
    assertThat(reading.findings()).anyMatch(what -> what.contains("Mr Crook"));
  }
}
