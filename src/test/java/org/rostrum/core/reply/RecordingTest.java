package org.rostrum.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.youtube.com/watch?v=ab_1, https://www.youtube.com/watch?v=ab_1&t=3665s",
    "https://m.youtube.com/watch?t=9&v=ab#a, https://m.youtube.com/watch?v=ab&t=3665s",
    "https://youtu.be/ab_1?si=x&t=4, https://youtu.be/ab_1?si=x&t=3665s",
    "https://www.youtube.com/live/ab_1, https://www.youtube.com/live/ab_1?t=3665s",
    "https://www.youtube-nocookie.com/embed/ab,"
        + " https://www.youtube-nocookie.com/embed/ab?start=3665",
    "https://vimeo.com/12345, https://vimeo.com/12345#t=1h1m5s",
    "https://player.vimeo.com/video/1?h=a#t=5s, https://player.vimeo.com/video/1?h=a#t=1h1m5s",
    "https://example.org/talk.mp3, https://example.org/talk.mp3#t=3665",
    "https://example.org/talk?id=1#track=en&t=2, https://example.org/talk?id=1#track=en&t=3665",
  })
  void opensAtASecond(URI address, String at) {
    assertThat(new Recording(address).from(3_665)).isEqualTo(at);
  }

  @Test
  void leavesOutHoursThatThereAreNone() {
    assertThat(new Recording(URI.create("https://vimeo.com/1")).from(65)).endsWith("#t=1m5s");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://youtu.be/ab", "https://vimeo.com/1", "https://example.org/a/Talk.MP4?x"})
  void isKnownByItsHostOrTheEndOfItsName(URI address) {
    assertThat(Recording.at(address)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/talk",
        "https://notyoutube.com/watch?v=1",
        "https://e.org/mp3"
      })
  void isNotGuessed(URI address) {
    assertThat(Recording.at(address)).isEmpty();
  }
}
