package org.rostrum.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfficialDescriptionTest {

  @BeforeEach
  void descriptionIsThere() {
    assumeTrue(OfficialDescription.isThere(), "Discord's description is not there");
  }

  @Test
  void passesABodyThatIsRight() {
    assertThat(
            callback(
                """
                {"type": 4, "data": {"flags": 32768, "components": [{"type": 17, "components": [
                  {"type": 10, "content": "words"},
                  {"type": 1, "components": [
                    {"type": 2, "style": 1, "label": "Go", "custom_id": "go"}]}]}]}}
                """))
        .isEmpty();
  }

  @Test
  void namesTheFieldThatIsTooLong() {
    assertThat(
            callback(
                """
                {"type": 9, "data": {"custom_id": "m", "title": "%s", "components": [
                  {"type": 18, "label": "Words", "component":
                    {"type": 4, "custom_id": "w", "style": 1}}]}}
                """
                    .formatted("t".repeat(46))))
        .singleElement()
        .asString()
        .contains("/data/title");
  }

  @Test
  void namesTheNestedFieldThatIsWrong() {
    assertThat(
            callback(
                """
                {"type": 4, "data": {"flags": 32768, "components": [{"type": 17, "components": [
                  {"type": 1, "components": [
                    {"type": 2, "style": 1, "label": "%s", "custom_id": "go"}]}]}]}}
                """
                    .formatted("l".repeat(81))))
        .anySatisfy(r -> assertThat(r).contains("/components/0/label"))
        .hasSizeLessThan(8);
  }

  @Test
  void complainsOfAFieldThatItDoesNotName() {
    assertThat(callback("{\"type\": 4, \"data\": {\"contents\": \"misspelt\"}}"))
        .anySatisfy(reason -> assertThat(reason).contains("contents"));
  }

  private static List<String> callback(String body) {
    return OfficialDescription.complaintsAbout(
        new Request(
            Instant.now(),
            "POST /interactions/{interaction_id}/{interaction_token}/callback",
            Map.of(),
            Map.of(),
            Body.parse(body),
            List.of()));
  }
}
