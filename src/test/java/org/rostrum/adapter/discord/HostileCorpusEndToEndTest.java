package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.discord.Option.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.Sentences;
import org.rostrum.discord.Choice;
import org.rostrum.discord.Interaction;
import org.rostrum.discord.Member;
import org.rostrum.discord.Option;
import org.rostrum.discord.Shown;
import org.rostrum.support.Libraries;

/// Sources whose titles, names, themes and words are full of mentions, marks and links: shown word
/// for word, and none of it live.
class HostileCorpusEndToEndTest {

  private static final Libraries LIBRARIES =
      Libraries.of(Path.of("src/test/resources/corpora/hostile"));
  private static final Evening EVENING = Evening.open(LIBRARIES);
  private static final int MOST_WORDS = 3900;
  private static final AtomicInteger MEMBERS = new AtomicInteger();

  private final Witness witness =
      new Witness(
          List.of(
              "https://example.org/night_%28of%29_rivers",
              "https://example.org/hearing%281%29/a%27b", "https://example.org/wells_%282025%29"));

  /// Another in each test: one member's acts a minute are limited.
  private final Member ana = EVENING.discord.member("Ana " + MEMBERS.incrementAndGet());

  private final List<String> wrong = new ArrayList<>();

  @AfterAll
  static void stop() {
    EVENING.close();
  }

  @AfterEach
  void nothingIsWrong() {
    assertThat(wrong).isEmpty();
    assertThat(EVENING.observer.failures("bug")).isZero();
    EVENING.check();
  }

  private Shown slash(String command, Option... options) {
    Interaction asked = ana.slash(command, options);
    witness.of(asked).forEach(reason -> wrong.add(asked.event().at("data") + ": " + reason));
    return asked.answer();
  }

  private List<Choice> choices(String command, String field, String typed) {
    return ana.autocomplete(command, field, typed).choices();
  }

  private static String read(Shown shown) {
    return new DiscordReading(shown.text()).shown();
  }

  @Test
  void overviewsAreHarmless() {
    assertThat(read(slash("themes"))).contains("**Dikes** @here are `never` done");
    assertThat(read(slash("sources"))).contains("@everyone **Night** of [Rivers]");
    slash("about");
    slash("help");
  }

  @Test
  void everyThemeThatIsSuggestedCanBeChosen() {
    List<Choice> themes = choices("theme", "name", "");

    assertThat(themes).hasSize(LIBRARIES.library().themes().size());
    for (Choice theme : themes) {
      assertThat(read(slash("theme", option("name", theme.value()))))
          .as(theme.name())
          .contains("“");
      slash("quote", option("when", "random"), option("theme", theme.value()));
    }
  }

  @Test
  void everySpeakerWhoIsSuggestedCanBeChosen() {
    List<Choice> speakers = choices("speaker", "name", "");

    assertThat(speakers).hasSize(5);
    for (Choice speaker : speakers) {
      assertThat(read(slash("speaker", option("name", speaker.value()))))
          .as(speaker.name())
          .contains("“");
      slash("quote", option("when", "random"), option("speaker", speaker.value()));
      assertThat(
              read(
                  slash(
                      "ask",
                      option("question", "What was said about floods, dikes and rivers?"),
                      option("speaker", speaker.value()))))
          .as(speaker.name())
          .doesNotContain("No speaker fits", "More than one");
      for (Choice other : speakers) {
        slash(
            "compare",
            option("first", speaker.value()),
            option("second", other.value()),
            option("topic", "the flood"));
      }
    }
  }

  @Test
  void everySourceThatIsSuggestedCanBeChosen() {
    List<Choice> sources = choices("ask", "source", "");

    assertThat(sources).hasSize(3);
    for (Choice source : sources) {
      assertThat(
              read(
                  slash(
                      "ask",
                      option("question", "What was said about floods, dikes and wells?"),
                      option("source", source.value()))))
          .as(source.name())
          .doesNotContain("No source fits", "More than one");
    }
  }

  @Test
  void quotationsKeepEveryWord() {
    for (Source.Panel panel : LIBRARIES.library().panels()) {
      for (var remark : panel.remarks()) {
        String words = remark.span().of(panel.text()).replaceAll("\\s+", " ");
        List<TextSpan> sentences = Sentences.of(words);
        for (TextSpan sentence : sentences) {
          assertThat(read(slash("verify", option("quote", sentence.of(words)))))
              .contains(sentence.of(words));
        }
        TextSpan last = sentences.stream().filter(s -> s.end() <= MOST_WORDS).toList().getLast();
        String pages = allPages(slash("verify", option("quote", words.substring(0, last.end()))));
        assertThat(sentences)
            .filteredOn(sentence -> sentence.end() <= last.end())
            .allSatisfy(sentence -> assertThat(pages).contains(sentence.of(words)));
      }
    }
  }

  @Test
  void everyButtonIsHarmless() {
    for (String question :
        List.of(
            "What was said about the flood?",
            "What did Max Hohen say about the gates?",
            "Who speaks about dikes?",
            "What does the report say about wells?",
            "Who is Max Hohen?",
            "Who wrote the report on wells?",
            "When was the hearing on dikes?")) {
      Shown answer = slash("ask", option("question", question), option("private", true));
      for (Map.Entry<String, String> button : answer.customIds().entrySet()) {
        if (!Stream.of("r1:follow", "r1:bad").anyMatch(button.getValue()::startsWith)) {
          Interaction pressed = ana.press(answer, button.getKey());
          witness.of(pressed).forEach(reason -> wrong.add(question + " " + button + ": " + reason));
        }
      }
    }
  }

  /// The text of all pages, without what stands around a quotation.
  private String allPages(Shown first) {
    StringBuilder text = new StringBuilder(read(first));
    Shown page = first;
    for (int at = 0; at < 20; at++) {
      String next =
          page.customIds().values().stream()
              .filter(id -> id.startsWith("r1:page:"))
              .reduce((one, other) -> other)
              .orElse("");
      if (next.isEmpty()) {
        break;
      }
      Interaction turned = ana.press(page, next);
      witness.of(turned).forEach(wrong::add);
      if (turned.answer().text().equals(page.text())) {
        break;
      }
      page = turned.answer();
      text.append('\n').append(read(page));
    }
    return text.toString();
  }
}
