package org.rostrum.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.adapter.format.JsonlReader;
import org.rostrum.adapter.format.MarkdownReader;
import org.rostrum.adapter.format.PageTextReader;
import org.rostrum.adapter.format.Rendition;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.json.Json;

class TurnPartsTest {

  private static final String HEADER =
      "{\"kind\":\"transcript\",\"title\":\"The pier\",\"speakers\":"
          + "[{\"name\":\"Ada Marsh\"},{\"name\":\"Sam Dunne\"}]}\n";

  private static TurnParts.Divided divided(SourceReader reader, String name, String text) {
    Read read = reader.read(new SourceFile(name, text));
    assertThat(read).isInstanceOf(Read.Ok.class);
    return TurnParts.of(((Read.Ok) read).source(), name);
  }

  private static List<String> parts(Source source) {
    return Segmenter.passages(source).stream()
        .filter(passage -> passage.locator().part().searched())
        .map(TurnPartsTest::part)
        .toList();
  }

  private static String part(Passage passage) {
    String whose =
        switch (passage.attribution()) {
          case Attribution.Spoken ignored -> "own";
          case Attribution.Relayed relayed -> relayed.authorship().text();
          default -> "nobody";
        };
    return whose + ": " + passage.text();
  }

  private static List<String> partsOfTurn(String words) {
    String turn = turn("Ada Marsh", words);
    return parts(divided(new JsonlReader(), "pier.jsonl", HEADER + turn).source());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '~',
      textBlock =
          """
          He wrote to me: "It is not safe. We close it." I was shocked. ^ quoted: He wrote to me: "It is not safe. We close it." / own: I was shocked.
          I have a letter here. Dear Chair, my cellar is wet. Yours, Olwen. ^ own: I have a letter here. / read out: Dear Chair, my cellar is wet. Yours, Olwen.
          She writes: my cellar is wet. Nobody cares. That is the letter. ^ read out: She writes: my cellar is wet. Nobody cares. / own: That is the letter.
          We have a question from Priya. Why is it wet? Sam, over to you. ^ own: We have a question from Priya. / read out: Why is it wet? / own: Sam, over to you.
          “We do not want a roof.” So they said. I disagree. ^ quoted: “We do not want a roof.” / own: So they said. I disagree.
          The report says, quote, it is safe. Nobody fell. Unquote. It is not. ^ quoted: The report says, quote, it is safe. Nobody fell. Unquote. / own: It is not.
          They told us: never again. I agree with that. ^ quoted: They told us: never again. / own: I agree with that.
          The ferry is late (Mr Moss: Rubbish!) each day. ^ own: The ferry is late / nobody: (Mr Moss: Rubbish!) / own: each day.
          It is late. [Petra Voss, interrupting: It is not.] It is late. ^ own: It is late. / nobody: [Petra Voss, interrupting: It is not.] / own: It is late.
          One from Kwabena: how do you stop it? I leave it to you.            ^ read out: One from Kwabena: how do you stop it? I leave it to you.
          In the words of the poet: the sea is a field. That is the question. ^ read out: In the words of the poet: the sea is a field. / own: That is the question.
          He asked me to read this. The account is empty. End of message. Ok. ^ own: He asked me to read this. / read out: The account is empty. End of message. / own: Ok.
          I have a letter, and he writes, my wife sat here. She is gone.      ^ read out: I have a letter, and he writes, my wife sat here. She is gone.
          As the minister said last week, it is a waste. He is quite wrong.   ^ quoted: As the minister said last week, it is a waste. / own: He is quite wrong.
          Here is what they sent us, word for word. It is theft. End of quote. No. ^ own: Here is what they sent us, word for word. / quoted: It is theft. End of quote. / own: No.
          Carl wants to know, will there be a cap? I do not think so.         ^ read out: Carl wants to know, will there be a cap? / own: I do not think so.
          As Sam Dunne likes to say, “the river keeps its own accounts”. I agree. ^ quoted: As Sam Dunne likes to say, “the river keeps its own accounts”. / own: I agree.
          It is a pity. “The pier is finished and so is the town,” said Sam. ^ own: It is a pity. / quoted: “The pier is finished and so is the town,” said Sam.
          We start at nine. Sam Dunne: They do not. I wait each day. ^ own: We start at nine. / nobody: Sam Dunne: They do not. I wait each day.
          We start at nine. Mr Hale: They do not start then. ^ own: We start at nine. / nobody: Mr Hale: They do not start then.
          """)
  void wordsOfOthersAreApart(String words, String parts) {
    assertThat(partsOfTurn(words)).isEqualTo(Arrays.asList(parts.split(" / ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '~',
      textBlock =
          """
          Point one: we need a pier. Point two: we need a boat.
          The question is this: who pays for it? I said: the council does.
          Let me say this: I am tired of waiting. We have said: no more.
          I call it “the long wait”. We do want a roof.
          I said to him, “the river keeps its own accounts”. He laughed.
          What we need is “a pier for the whole of the town”. I say so again.
          He told me on the phone that it is late, “as always”. I was cross.
          Sam: thank you for that. I will be short.
          The vote was ten to four: a clear result. We meet at 9:30 again.
          “The pier is the heart of the town. It must stay.”
          Mr Speaker, I move: That the pier be mended.
          I have a question for the minister. Why is the pier shut? It should be open.
          I saw questions on the members ' faces. Why don't we pause? It is the twins ' turn.
          Let me think about it again. If you ask me what this town needs: a pier.
          We do not have all the answers, and nobody has. That said, we support the pier.
          I have read the report: it is thin. I did not like it.
          Are there any questions from the members? Seeing none. Is there a motion?
          You agreed in answer to questions from Mr Hale that it leaks. We know that it is old. Do you agree?
          You said in response to a question from Mr Hale that it leaks. Why did you not say so?
          Your report was read out earlier. That report also noted concerns. What did you mean by that?
          I just want to know, when it rains, is it dry?
          We would like to know, is it dry?
          """)
  void lookAlikesAreTheSpeakers(String words) {
    assertThat(partsOfTurn(words)).containsExactly("own: " + words);
  }

  @Test
  void aLineBreakOfATranscriptEndsWhatIsReadOut() {
    assertThat(
            partsOfTurn(
                "I have a letter. She writes:\n"
                    + "The pier is gone.\n"
                    + "We all miss it here, and I for one have not slept since."))
        .containsExactly(
            "own: I have a letter. She writes:",
            "read out: The pier is gone.",
            "own: We all miss it here, and I for one have not slept since.");
  }

  @Test
  void whatIsReadOutEndsWithItsMarksOrItsName() {
    assertThat(partsOfTurn("The keeper wrote:\n“The gate is rotten.”\nI do not share that view."))
        .containsExactly(
            "own: The keeper wrote:",
            "quoted: “The gate is rotten.”",
            "own: I do not share that view.");
    assertThat(
            partsOfTurn(
                "I have a letter here.\nDear Chair, it is rotten. Yours, A. Bell.\nHe is wrong."))
        .containsExactly(
            "own: I have a letter here.",
            "read out: Dear Chair, it is rotten. Yours, A. Bell.",
            "own: He is wrong.");
    assertThat(partsOfTurn("She writes:\nThe pier is gone.\nThat is her view, not mine."))
        .containsExactly(
            "own: She writes:", "read out: The pier is gone.", "own: That is her view, not mine.");
    assertThat(partsOfTurn("She writes:\nThe pier is gone.\nAnd this she adds below:\nWe miss it."))
        .contains("read out: The pier is gone.", "own: And this she adds below:");
  }

  @Test
  void aParagraphUnderTheSameNameGoesOnWithTheOneBefore() {
    String file =
        HEADER
            + turn("Ada Marsh", "There is a quotation from a ferryman:")
            + turn("Ada Marsh", "\"The pier is gone. Nobody has told us why it went.\"")
            + turn("Ada Marsh", "What did you think of that?")
            + turn("Sam Dunne", "\"It was common. We heard it in each session.\"")
            + turn("Ada Marsh", "He wrote back, and this is the letter.")
            + turn("Ada Marsh", "Dear Chair, my cellar is wet.")
            + turn("Ada Marsh", "Nobody came. Yours, Olwen.");
    assertThat(parts(divided(new JsonlReader(), "pier.jsonl", file).source()))
        .containsExactly(
            "own: There is a quotation from a ferryman:",
            "quoted: \"The pier is gone. Nobody has told us why it went.\"",
            "own: What did you think of that?",
            "own: \"It was common. We heard it in each session.\"",
            "own: He wrote back, and this is the letter.",
            "read out: Dear Chair, my cellar is wet.",
            "read out: Nobody came. Yours, Olwen.");
  }

  /// The short lines behind it were read out as well, as the lines of a poem are.
  @Test
  void whatIsReadOutInMarksEndsWithThem() {
    String file =
        HEADER
            + turn("Ada Marsh", "I shall read from Dr Lund's statement, paragraph 12:")
            + turn("Ada Marsh", "\"I asked for masks: none came.\"")
            + turn("Ada Marsh", "As of today, ninety were sent.")
            + turn("Ada Marsh", "I turn to the pier.");
    assertThat(parts(divided(new JsonlReader(), "pier.jsonl", file).source()))
        .containsExactly(
            "own: I shall read from Dr Lund's statement, paragraph 12:",
            "quoted: \"I asked for masks: none came.\"",
            "own: As of today, ninety were sent.",
            "own: I turn to the pier.");
  }

  private static String turn(String speaker, String words) {
    return Json.line(Map.of("speaker", speaker, "text", words)) + "\n";
  }

  @Test
  void anOperatorCanSayInJsonLinesWhoseWordsTheyAre() {
    String turn =
        "{\"speaker\":\"Ada Marsh\",\"text\":\"The pier is gone.\",\"authorship\":\"read out\"}\n";
    TurnParts.Divided divided = divided(new JsonlReader(), "pier.jsonl", HEADER + turn);
    assertThat(parts(divided.source())).containsExactly("read out: The pier is gone.");

    Read.Ok read = new Read.Ok(divided.source(), List.of());
    String again = Rendition.of(read).text();
    assertThat(parts(divided(new JsonlReader(), "pier.jsonl", again).source()))
        .containsExactly("read out: The pier is gone.");
  }

  @Test
  void aBlockWithinABlockIsQuoted() {
    String file =
        """
        ---
        kind: panel
        title: The pier
        speakers:
          - name: Ada Marsh
        ---

        ## Timetables

        > We start at nine.
        >
        > > They never start at nine.
        >
        > That is not true.

        — Ada Marsh
        """;
    assertThat(parts(divided(new MarkdownReader(), "pier.md", file).source()))
        .containsExactly(
            "own: We start at nine.",
            "quoted: They never start at nine.",
            "own: That is not true.");
  }

  @Test
  void aDialogueUnderOneCreditIsNobodysAndReportedInEveryFormat() {
    String words = "Sam Dunne: They do not start at nine. Petra Voss: They do, whatever you say.";
    String page =
        "The pier\nSpeakers\n- Ada Marsh, Chair, Town Council\n- Leo Birch, Clerk, Town Council\n"
            + "Highlights and key themes\nTimetables\n"
            + words
            + "\nLeo Birch, Clerk, Town Council\n";
    String markdown =
        "---\n"
            + "kind: panel\n"
            + "title: The pier\n"
            + "speakers:\n"
            + "  - name: Leo Birch\n"
            + "---\n\n"
            + "## Timetables\n\n"
            + "> "
            + words
            + "\n\n— Leo Birch\n";
    String jsonl =
        HEADER + Json.line(java.util.Map.of("speaker", "Ada Marsh", "text", words)) + "\n";
    for (TurnParts.Divided divided :
        List.of(
            divided(new PageTextReader(), "pier.txt", page),
            divided(new MarkdownReader(), "pier.md", markdown),
            divided(new JsonlReader(), "pier.jsonl", jsonl))) {
      assertThat(parts(divided.source())).contains("nobody: " + words);
      assertThat(divided.doubts()).hasSize(1);
      assertThat(divided.doubts().getFirst().what()).contains("somebody else seems to speak");
    }
  }
}
