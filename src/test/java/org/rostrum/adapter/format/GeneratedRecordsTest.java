package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rostrum.adapter.format.web.WebPageReader;
import org.rostrum.adapter.format.xml.ParliamentaryXmlReader;
import org.rostrum.core.corpus.SourceReader;

/// Generated records in the layouts of parliaments, with the traps of the samples: every word has a
/// number, and nobody may be credited with a word that they did not say.
class GeneratedRecordsTest {

  private static final int FILES = 600 * GeneratedWords.SCALE;
  private static final Pattern WORD = Pattern.compile("w(\\d+)");
  private static final SourceReader PAGES = new WebPageReader(new WordBreaks(word -> false));
  private static final SourceReader XML = new ParliamentaryXmlReader();

  private enum Layout {
    CONGRESS,
    HANSARD,
    PARLPARSE,
    PARLAMINT
  }

  /// A record while it is made, and whose each word is.
  private static final class Record {

    private final Layout layout;
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, String> said = new HashMap<>();
    private int words;

    Record(Layout layout, long seed) {
      this.layout = layout;
      this.random = new Random(seed);
    }

    /// Words of somebody; of nobody where the name is blank.
    private String words(String name) {
      StringBuilder sentence = new StringBuilder();
      for (int i = 0; i <= random.nextInt(9); i++) {
        if (!name.isEmpty()) {
          said.put(words, name);
        }
        sentence.append(i == 0 ? "" : " ").append('w').append(words++);
      }
      return "So " + sentence + ".";
    }

    private static String surname(int person) {
      return List.of("Tarn", "Lund", "Moy", "Quill").get(person);
    }

    String make() {
      for (int i = 0; i < 3 + random.nextInt(10); i++) {
        item(random.nextInt(4));
      }
      // Two turns at the least, so that the page is known for what it is.
      turn(0, words(name(0)));
      turn(1, words(name(1)));
      return switch (layout) {
        case CONGRESS ->
            "<html><body><pre>\n[Congressional Record Volume 1, Number 1]\n[House]\n\n           "
                + "   SILT\n\n"
                + text
                + "</pre></body></html>";
        case HANSARD -> "<html><title>Silt</title><body>" + text + "</body></html>";
        case PARLPARSE ->
            "<publicwhip><major-heading>Silt</major-heading>" + text + "</publicwhip>";
        case PARLAMINT -> "<TEI><text><body><head>Silt</head>" + text + "</body></text></TEI>";
      };
    }

    private String name(int person) {
      return switch (layout) {
        case CONGRESS -> "Ms. " + surname(person);
        case HANSARD -> "A " + surname(person);
        case PARLPARSE -> "Ann " + surname(person);
        case PARLAMINT -> surname(person) + "Ann";
      };
    }

    private void turn(int person, String words) {
      switch (layout) {
        case CONGRESS ->
            text.append("  Ms. ")
                .append(surname(person).toUpperCase(Locale.ROOT))
                .append(". ")
                .append(words)
                .append('\n');
        case HANSARD ->
            text.append("<p>Ms A ")
                .append(surname(person).toUpperCase(Locale.ROOT))
                .append(": ")
                .append(words)
                .append("</p>");
        case PARLPARSE ->
            text.append("<speech speakername='Ann ")
                .append(surname(person))
                .append("'><p>")
                .append(words)
                .append("</p></speech>");
        case PARLAMINT ->
            text.append("<u who='#")
                .append(surname(person))
                .append("Ann'><seg>")
                .append(words)
                .append("</seg></u>");
      }
    }

    private void item(int person) {
      switch (random.nextInt(7)) {
        case 0, 1 -> turn(person, words(name(person)));
        case 2 -> turn(person, words(name(person)) + " " + aside() + " " + words(name(person)));
        case 3 -> procedure();
        case 4 -> nobody();
        case 5 -> others(person);
        default -> turn(person, words(name(person)) + " I thank Ms. Lund. " + words(name(person)));
      }
    }

    private String aside() {
      return layout == Layout.PARLAMINT
          ? "<vocal><desc>" + words("") + "</desc></vocal>"
          : List.of(
                  "[Laughter. " + words("") + "]",
                  "[Mr Moss: " + words("") + "]",
                  "(Mr Moss: " + words("") + ")")
              .get(random.nextInt(3));
    }

    private void procedure() {
      String done = "Question put and agreed to, " + words("");
      switch (layout) {
        case CONGRESS ->
            text.append("  The question was taken; and ")
                .append(words(""))
                .append("\n\n       Be it enacted, ")
                .append(words(""))
                .append("\n\n");
        case HANSARD ->
            text.append("<p>").append(done).append("</p><p>").append(words("")).append("</p>");
        case PARLPARSE ->
            text.append("<speech nospeaker='true'><p>").append(done).append("</p></speech>");
        case PARLAMINT -> text.append("<note>").append(done).append("</note>");
      }
    }

    private void nobody() {
      switch (layout) {
        case CONGRESS -> text.append("  The PRESIDING OFFICER. ").append(words("")).append('\n');
        case HANSARD ->
            text.append(
                List.of(
                        "<p>HON MEMBERS: " + words("") + "</p>",
                        "<p>END OF TAKE</p><p>Mr A TARN</p><p>" + words("") + "</p>",
                        "<p>The SPEAKER: " + words("") + "</p><p>" + words("") + "</p>")
                    .get(random.nextInt(3)));
        case PARLPARSE ->
            text.append("<speech speakername='Hon. Members'><p>")
                .append(words(""))
                .append("</p></speech>");
        case PARLAMINT ->
            text.append("<u who='#TarnAnn #LundAnn'><seg>").append(words("")).append("</seg></u>");
      }
    }

    /// Words of somebody else within a turn.
    private void others(int person) {
      switch (layout) {
        case CONGRESS -> {
          turn(person, words(name(person)));
          text.append("\n       ").append(words("")).append("\n\n");
        }
        case HANSARD -> {
          turn(person, words(name(person)));
          text.append("<p>Sam Dunne: ")
              .append(words(""))
              .append("</p><p>")
              .append(words(""))
              .append("</p>");
        }
        case PARLPARSE ->
            turn(
                person,
                words(name(person))
                    + "</p><p>Sam Dunne: "
                    + words("")
                    + "</p><p>"
                    + words(name(person)));
        case PARLAMINT ->
            turn(
                person,
                words(name(person)) + "</seg><seg>Question put and agreed to, " + words(""));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void nobodyIsCreditedWithAWordTheyDidNotSay(Layout layout) {
    for (int seed = 0; seed < FILES; seed++) {
      Record record = new Record(layout, seed);
      String file = record.make();
      Reading reading =
          Reading.of(
              layout == Layout.CONGRESS || layout == Layout.HANSARD ? PAGES : XML, "a.file", file);
      List<Integer> credited = new ArrayList<>();
      for (String line : reading.lines()) {
        String name = line.substring(0, line.indexOf(": "));
        Matcher words = WORD.matcher(line);
        while (words.find() && !name.equals("-")) {
          int word = Integer.parseInt(words.group(1));
          assertThat(name).as("%d: %s in %s", seed, line, file).isEqualTo(record.said.get(word));
          credited.add(word);
        }
      }
      assertThat(credited).as("%d: %s", seed, file).containsAll(record.said.keySet());
    }
  }
}
