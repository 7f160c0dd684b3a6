package org.rostrum.adapter.format.timedtext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rostrum.adapter.format.Reading;

class TimedTextReaderTest {

  private static Reading read(String head, String body) {
    return Reading.of(
        new TimedTextReader(),
        "a.ttml",
        "<?xml version='1.0'?><tt xmlns='http://www.w3.org/ns/ttml'"
            + " xmlns:ttm='http://www.w3.org/ns/ttml#metadata'"
            + " xmlns:tts='http://www.w3.org/ns/ttml#styling'"
            + " xmlns:p='http://podcasts.apple.com/transcript-ttml-internal'><head>"
            + head
            + "</head><body><div>"
            + body
            + "</div></body></tt>");
  }

  @Test
  void creditsAgentsThatArePersonsWithNames() {
    Reading reading =
        read(
            "<metadata><ttm:title>On Tides</ttm:title><ttm:desc>Ana Ruiz: the tide</ttm:desc>"
                + "<ttm:agent xml:id='a' type='person'><ttm:name type='family'>Ruiz</ttm:name>"
                + "<ttm:name type='given'>Ana</ttm:name></ttm:agent>"
                + "<ttm:agent xml:id='b' type='person'><ttm:name type='full'>Bo Lund</ttm:name>"
                + "</ttm:agent><ttm:agent xml:id='c' type='group'><ttm:name"
                + " type='alias'>Choir</ttm:name></ttm:agent></metadata>",
            "<p begin='1s' ttm:agent='a'>The tide<br/>is late.</p>"
                + "<p begin='00:00:05.000'><span ttm:agent='b'>Is it?</span><br/>"
                + "<span ttm:agent='a'>It is &amp; was.</span></p>"
                + "<p begin='8s'><span ttm:agent='c'>Heave away!</span></p>"
                + "<p begin='9s'><span ttm:role='x-sound'>A GULL CRIES</span></p>"
                + "<p begin='10s' ttm:agent='a b'>Late!</p>"
                + "<p begin='12s'>Captions by Vale Ltd</p>");
    assertThat(reading.lines())
        .containsExactly(
            "Ana Ruiz: The tide is late.",
            "Bo Lund: Is it?",
            "Ana Ruiz: It is & was.",
            "-: Heave away!",
            "-: Late!");
    assertThat(reading.source().publication().title()).isEqualTo("On Tides");
  }

  @Test
  void joinsTheWordsOfPodcastsAndCreditsNoNumberedVoice() {
    assertThat(
            read(
                    "<metadata><ttm:agent type='person' xml:id='SPEAKER_1'/></metadata>",
                    "<p begin='61.2' ttm:agent='SPEAKER_1'><span p:unit='sentence'><span"
                        + " p:unit='word' begin='61.2'>So</span><span p:unit='word'>it</span><span"
                        + " p:unit='word'>sank.</span></span></p>")
                .lines())
        .containsExactly("-: So it sank.");
  }

  @Test
  void takesAChangeOfColourForSomebodyElse() {
    assertThat(
            read(
                    "<styling><style xml:id='w' tts:color='white'/><style xml:id='y'"
                        + " tts:color='yellow'/></styling>",
                    "<p begin='1s'><span style='w'>ANA RUIZ: We lost the boat.</span></p>"
                        + "<p begin='3s'><span style='w'>And the oars.</span></p>"
                        + "<p begin='5s'><span style='y'>I am sorry.</span></p>"
                        + "<p begin='7s'><span style='w'>BO LUND: So am I.</span></p>")
                .lines())
        .containsExactly(
            "Ana Ruiz: We lost the boat. And the oars.", "-: I am sorry.", "Bo Lund: So am I.");
  }

  @Test
  void refusesEntitiesThatGrow() {
    Reading reading =
        Reading.of(
            new TimedTextReader(),
            "a.ttml",
            "<?xml version='1.0'?><!-- x --><tt><body><div><p"
                + " begin='1s'>&a;</p></div></body></tt>");
    assertThat(reading.failed()).isTrue();
  }
}
