package org.rostrum.adapter.langchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.writing.Fault;
import org.rostrum.core.writing.LanguageModel.Said;
import org.rostrum.core.writing.LanguageModel.Tokens;
import org.rostrum.core.writing.ModelSettings;
import org.rostrum.core.writing.ModelSettings.Family;
import org.rostrum.core.writing.Prompt;
import org.rostrum.support.ModelStandIn;
import org.rostrum.support.ModelStandIn.Answer;
import org.rostrum.support.TurnedClock;

/// Asks each family of models over a real socket, and what plays the provider misbehaves.
class GuardedModelTest {

  private static final String DRAFT = "{\"sentences\":[],\"quotes\":[]}";
  private static final Prompt PROMPT =
      new Prompt("Connect what is said.", "{\"question\":\"Why?\"}");

  private final ModelStandIn provider = ModelStandIn.start();
  private Duration patience = Duration.ofSeconds(10);
  private final TurnedClock clock = new TurnedClock(Instant.parse("2025-03-04T10:00:00Z"));

  @AfterEach
  void stop() {
    provider.close();
  }

  private ModelSettings settings(Family family, int tokensPerDay) {
    return new ModelSettings(
        family,
        "a-model",
        provider.url(family),
        "a-key",
        0.2,
        patience,
        500,
        tokensPerDay,
        0,
        0,
        true);
  }

  private GuardedModel model(Family family) {
    return new GuardedModel(settings(family, 0), clock, Duration.ofMillis(300));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void speaksToEveryFamilyAsItIsSpokenTo(Family family) {
    provider.says(DRAFT);
    try (GuardedModel model = model(family)) {
      assertThat(model.say(PROMPT)).isEqualTo(new Said.Text(DRAFT, new Tokens(919, 110)));
    }
    ModelStandIn.Asked asked = provider.asked().getFirst();
    assertThat(provider.asked()).hasSize(1);
    assertThat(asked.body()).contains("Connect what is said.", "Why?", "a-model".substring(0, 1));
    assertThat(asked.headers().toString()).contains("a-key");
    switch (family) {
      case OPENAI -> {
        assertThat(asked.path()).isEqualTo("/v1/chat/completions");
        assertThat(asked.json()).containsEntry("max_tokens", 500).containsEntry("temperature", 0.2);
        assertThat(asked.body()).contains("json_schema", "\"strict\"");
      }
      case ANTHROPIC -> {
        assertThat(asked.path()).isEqualTo("/v1/messages");
        assertThat(asked.json()).containsEntry("max_tokens", 500).containsKey("system");
      }
      case GEMINI -> {
        assertThat(asked.path()).startsWith("/v1beta/models/a-model:generateContent");
        assertThat(asked.body()).contains("maxOutputTokens", "application/json");
      }
      case NONE -> throw new IllegalStateException();
    }
    assertThat(asked.json()).doesNotContainEntry("stream", true);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void saysThatAnAnswerWasCut(Family family) {
    provider.answers(asked -> new Answer.Text("{\"sentences\":[{\"te", true));
    try (GuardedModel model = model(family)) {
      assertThat(model.say(PROMPT)).isEqualTo(new Said.Failed(Fault.CUT, new Tokens(919, 110)));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void leavesOutTheSchemaWhereItIsRefusedAndRemembersThat(Family family) {
    provider.answers(
        asked ->
            asked.body().contains("chema") || asked.body().contains("output_")
                ? new Answer.Status(400, "{\"error\":{\"message\":\"no schema\"}}", Map.of())
                : new Answer.Text(DRAFT));
    try (GuardedModel model = model(family)) {
      assertThat(model.say(PROMPT)).isInstanceOf(Said.Text.class);
      int first = provider.asked().size();
      assertThat(model.say(PROMPT)).isInstanceOf(Said.Text.class);
      assertThat(provider.asked()).hasSize(first + 1);
    }
  }

  @Test
  void namesTheLimitAsNewerModelsWantIt() {
    provider.answers(
        asked ->
            asked.json().containsKey("max_tokens")
                ? new Answer.Status(400, "{\"error\":{}}", Map.of())
                : new Answer.Text(DRAFT));
    try (GuardedModel model = model(Family.OPENAI)) {
      assertThat(model.say(PROMPT)).isInstanceOf(Said.Text.class);
    }
    assertThat(provider.asked().getLast().json())
        .containsEntry("max_completion_tokens", 500)
        .doesNotContainKey("temperature");
  }

  @Test
  void isNoModelWithoutAFamily() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GuardedModel(ModelSettings.OFF, clock));
  }

  @Nested
  class Faults {

    private Fault fault(Answer answer) {
      provider.answers(asked -> answer);
      try (GuardedModel model = model(Family.OPENAI)) {
        return ((Said.Failed) model.say(PROMPT)).fault();
      }
    }

    @Test
    void givesUpOnASlowModelInTime() {
      patience = Duration.ofMillis(700);
      long started = System.nanoTime();
      assertThat(fault(new Answer.Late(40_000, DRAFT))).isEqualTo(Fault.SLOW);
      assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void givesUpOnAnEndlessAnswerInTime() {
      patience = Duration.ofMillis(700);
      long started = System.nanoTime();
      assertThat(fault(new Answer.Endless())).isEqualTo(Fault.SLOW);
      assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void readsNoMoreThanAnAnswerCanHave() {
      assertThat(fault(new Answer.Text("x".repeat(2_000_000)))).isEqualTo(Fault.UNREACHABLE);
    }

    @Test
    void hearsThatTheConnectionBroke() {
      assertThat(fault(new Answer.Dropped())).isEqualTo(Fault.UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 500, 503, 302})
    void saysThatItWasRefused(int status) {
      assertThat(fault(new Answer.Status(status, "no", Map.of("Location", "http://127.0.0.1:9/"))))
          .isEqualTo(Fault.REFUSED);
      assertThat(provider.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "[]", "{\"choices\":[]}"})
    void hasNothingToSayOfWhatIsNoAnswer(String body) {
      assertThat(fault(new Answer.Status(200, body, Map.of())))
          .isIn(Fault.MALFORMED, Fault.REFUSED);
    }

    @Test
    void saysThatNobodyIsThere() {
      provider.close();
      try (GuardedModel model = model(Family.OPENAI)) {
        assertThat(model.say(PROMPT)).isEqualTo(new Said.Failed(Fault.UNREACHABLE));
      }
    }
  }

  @Nested
  class Limits {

    @ParameterizedTest
    @ValueSource(strings = {"90", "Tue, 4 Mar 2025 10:01:30 GMT"})
    void waitsAsLongAsTheProviderAsksTo(String wait) {
      provider.answers(asked -> new Answer.Status(429, "{}", Map.of("Retry-After", wait)));
      try (GuardedModel model = model(Family.OPENAI)) {
        assertThat(model.say(PROMPT)).isEqualTo(new Said.Failed(Fault.RATE_LIMITED));
        provider.says(DRAFT);
        clock.turn(clock.instant().plus(Duration.ofSeconds(89)));
        assertThat(model.say(PROMPT)).isEqualTo(new Said.Failed(Fault.RATE_LIMITED));
        assertThat(provider.asked()).hasSize(1);
        clock.turn(clock.instant().plus(Duration.ofSeconds(2)));
        assertThat(model.say(PROMPT)).isInstanceOf(Said.Text.class);
      }
    }

    @Test
    void waitsAWhileWhereTheProviderDoesNotSayHowLong() {
      provider.answers(asked -> new Answer.Status(429, "{}", Map.of()));
      try (GuardedModel model = model(Family.OPENAI)) {
        assertThat(model.say(PROMPT)).isEqualTo(new Said.Failed(Fault.RATE_LIMITED));
        assertThat(model.say(PROMPT)).isEqualTo(new Said.Failed(Fault.RATE_LIMITED));
        assertThat(provider.asked()).hasSize(1);
        clock.turn(clock.instant().plus(Duration.ofSeconds(21)));
        provider.says(DRAFT);
        assertThat(model.say(PROMPT)).isInstanceOf(Said.Text.class);
      }
    }

    @Test
    void spendsNoMoreThanADaysBudget() {
      provider.says(DRAFT);
      try (GuardedModel model = new GuardedModel(settings(Family.OPENAI, 2_000), clock)) {
        assertThat(model.say(PROMPT)).isInstanceOf(Said.Text.class);
        assertThat(model.say(PROMPT)).isInstanceOf(Said.Text.class);
        assertThat(model.say(PROMPT)).isEqualTo(new Said.Failed(Fault.OVER_BUDGET));
        clock.turn(clock.instant().plus(Duration.ofHours(14)));
        assertThat(model.say(PROMPT)).isInstanceOf(Said.Text.class);
      }
      assertThat(provider.asked()).hasSize(3);
    }

    @Test
    void leavesAModelAloneThatKeepsFailingAndTriesItAgain() throws Exception {
      provider.answers(asked -> new Answer.Status(500, "{}", Map.of()));
      try (GuardedModel model = model(Family.OPENAI)) {
        for (int i = 0; i < 3; i++) {
          assertThat(model.say(PROMPT)).isEqualTo(new Said.Failed(Fault.REFUSED));
        }
        for (int i = 0; i < 100; i++) {
          assertThat(model.say(PROMPT)).isEqualTo(new Said.Failed(Fault.RESTING));
        }
        assertThat(provider.asked()).hasSize(3);
        provider.says(DRAFT);
        Thread.sleep(400);
        assertThat(List.of(model.say(PROMPT), model.say(PROMPT)))
            .allMatch(Said.Text.class::isInstance);
      }
    }
  }
}
