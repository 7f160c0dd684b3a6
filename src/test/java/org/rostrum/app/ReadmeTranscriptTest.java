package org.rostrum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.adapter.console.Console;
import org.rostrum.adapter.console.Streams;

/// The README's transcript is what the chat prints; `-Dsnapshots=refresh` writes it anew.
class ReadmeTranscriptTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern TRANSCRIPT =
      Pattern.compile("(?<=```text\n)Rostrum: .*?(?=\n```)", Pattern.DOTALL);

  @TempDir Path data;

  @Test
  void isWhatTheChatPrints() throws IOException {
    String readme = Files.readString(README);
    Matcher transcript = TRANSCRIPT.matcher(readme);
    assertThat(transcript.find()).isTrue();
    List<String> typed =
        transcript
            .group()
            .lines()
            .filter(line -> line.startsWith("> "))
            .map(line -> line.substring(2))
            .toList();

    String printed = transcript(typed);

    if ("refresh".equals(System.getProperty("snapshots"))) {
      Files.writeString(README, transcript.replaceFirst(Matcher.quoteReplacement(printed)));
    } else {
      assertThat(printed).isEqualTo(transcript.group());
    }
  }

  /// What a terminal shows: what was typed stands after its prompt.
  private String transcript(List<String> typed) {
    StringWriter out = new StringWriter();
    Streams streams =
        Streams.piped(
            new BufferedReader(new StringReader(String.join("\n", typed) + "\n")),
            new PrintWriter(out, true),
            new PrintWriter(new StringWriter()));
    new Console(streams, folders -> Wiring.open(folders, Map.of()), Clock.systemUTC())
        .run("--data", data.toString());
    List<String> answers = List.of(out.toString().split("(?m)^> ", -1));
    StringBuilder transcript = new StringBuilder(answers.getFirst());
    for (int i = 0; i < typed.size(); i++) {
      transcript.append("> ").append(typed.get(i)).append('\n').append(answers.get(i + 1));
    }
    return transcript
        .toString()
        .strip()
        .lines()
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"));
  }
}
