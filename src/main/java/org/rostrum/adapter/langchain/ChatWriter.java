package org.rostrum.adapter.langchain;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.writing.Fault;
import org.rostrum.core.writing.LanguageModel;
import org.rostrum.core.writing.ModelSettings;
import org.rostrum.core.writing.Prompt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A chat model, wherever it runs. What a provider does not take (a schema, a limit by its old
/// name, a temperature) is left out from then on. Thread-safe.
final class ChatWriter {

  private static final Logger LOG = LoggerFactory.getLogger(ChatWriter.class);

  private static final Capability SCHEMA = Capability.RESPONSE_FORMAT_JSON_SCHEMA;

  private static final ResponseFormat FORMAT =
      ResponseFormat.builder()
          .type(ResponseFormatType.JSON)
          .jsonSchema(
              JsonSchema.builder()
                  .name("answer")
                  .rootElement(
                      JsonObjectSchema.builder()
                          .addProperty("sentences", listOf(sentence()))
                          .addProperty("quotes", listOf(new JsonIntegerSchema()))
                          .addBooleanProperty("otherwise")
                          .required("sentences", "quotes", "otherwise")
                          .additionalProperties(false)
                          .build())
                  .build())
          .build();

  private final List<Manner> manners;
  private volatile int manner;

  private ChatWriter(List<Manner> manners) {
    this.manners = manners;
  }

  /// A way to ask.
  private record Manner(ChatModel model, boolean schema) {}

  /// What came back, and how long the provider asks to be left alone.
  record Answered(LanguageModel.Said said, Optional<Duration> pause) {

    static Answered of(LanguageModel.Said said) {
      return new Answered(said, Optional.empty());
    }

    static Answered failed(Fault fault) {
      return of(new LanguageModel.Said.Failed(fault));
    }
  }

  /// @throws IllegalArgumentException where the settings name no model
  static ChatWriter of(ModelSettings settings, Clock clock) {
    return new ChatWriter(
        switch (settings.family()) {
          case NONE -> throw new IllegalArgumentException("no model is set");
          case OPENAI ->
              List.of(
                  new Manner(openAi(settings, clock, false), true),
                  new Manner(openAi(settings, clock, true), true),
                  new Manner(openAi(settings, clock, false), false));
          case ANTHROPIC -> both(anthropic(settings, clock));
          case GEMINI -> both(gemini(settings, clock));
        });
  }

  private static List<Manner> both(ChatModel model) {
    return List.of(new Manner(model, true), new Manner(model, false));
  }

  /// @param newer whether it is asked as models are that reason: they take no temperature, and call
  ///   the limit otherwise
  private static ChatModel openAi(ModelSettings settings, Clock clock, boolean newer) {
    var builder =
        OpenAiChatModel.builder()
            .httpClientBuilder(new ModelHttp.Builder(clock))
            .apiKey(Objects.requireNonNullElse(settings.key(), "none"))
            .modelName(settings.name())
            .supportedCapabilities(SCHEMA)
            .strictJsonSchema(true)
            .timeout(settings.patience())
            .maxRetries(0);
    if (newer) {
      builder.maxCompletionTokens(settings.longest());
    } else {
      builder.maxTokens(settings.longest()).temperature(settings.temperature());
    }
    if (settings.url() != null) {
      builder.baseUrl(settings.url());
    }
    return builder.build();
  }

  private static ChatModel anthropic(ModelSettings settings, Clock clock) {
    var builder =
        AnthropicChatModel.builder()
            .httpClientBuilder(new ModelHttp.Builder(clock))
            .apiKey(Objects.requireNonNullElse(settings.key(), "none"))
            .modelName(settings.name())
            .supportedCapabilities(SCHEMA)
            .temperature(settings.temperature())
            .maxTokens(settings.longest())
            .timeout(settings.patience())
            .maxRetries(0);
    if (settings.url() != null) {
      builder.baseUrl(settings.url());
    }
    return builder.build();
  }

  private static ChatModel gemini(ModelSettings settings, Clock clock) {
    var builder =
        GoogleAiGeminiChatModel.builder()
            .httpClientBuilder(new ModelHttp.Builder(clock))
            .apiKey(Objects.requireNonNullElse(settings.key(), "none"))
            .modelName(settings.name())
            .temperature(settings.temperature())
            .maxOutputTokens(settings.longest())
            .timeout(settings.patience())
            .maxRetries(0);
    if (settings.url() != null) {
      builder.baseUrl(settings.url());
    }
    return builder.build();
  }

  private static JsonArraySchema listOf(
      dev.langchain4j.model.chat.request.json.JsonSchemaElement items) {
    return JsonArraySchema.builder().items(items).build();
  }

  private static JsonObjectSchema sentence() {
    return JsonObjectSchema.builder()
        .addStringProperty("text")
        .addProperty("cites", listOf(new JsonIntegerSchema()))
        .required("text", "cites")
        .additionalProperties(false)
        .build();
  }

  /// Blocking, until the provider has answered.
  Answered say(Prompt prompt) {
    int from = manner;
    for (int i = from; i < manners.size(); i++) {
      try {
        Answered answered = Answered.of(said(manners.get(i), prompt));
        manner = i;
        return answered;
      } catch (InvalidRequestException e) {
        LOG.info("The model does not take requests of this form ({} of {})", i + 1, manners.size());
      } catch (RuntimeException e) {
        return failed(e);
      }
    }
    return Answered.failed(Fault.REFUSED);
  }

  private static LanguageModel.Said said(Manner manner, Prompt prompt) {
    ChatRequest.Builder request =
        ChatRequest.builder()
            .messages(SystemMessage.from(prompt.instructions()), UserMessage.from(prompt.data()));
    if (manner.schema()) {
      request.responseFormat(FORMAT);
    }
    ChatResponse response = manner.model().chat(request.build());
    LanguageModel.Tokens tokens = tokens(response.tokenUsage());
    if (response.finishReason() == FinishReason.LENGTH) {
      return new LanguageModel.Said.Failed(Fault.CUT, tokens);
    }
    String text = response.aiMessage().text();
    return new LanguageModel.Said.Text(Objects.requireNonNullElse(text, ""), tokens);
  }

  private static LanguageModel.Tokens tokens(@Nullable TokenUsage usage) {
    return usage == null
        ? LanguageModel.Tokens.NONE
        : new LanguageModel.Tokens(
            counted(usage.inputTokenCount()), counted(usage.outputTokenCount()));
  }

  private static int counted(@Nullable Integer count) {
    return count == null ? 0 : Math.max(0, count);
  }

  private static Answered failed(RuntimeException failure) {
    List<Throwable> causes =
        Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
            .limit(10)
            .toList();
    for (Throwable cause : causes) {
      if (cause instanceof ModelHttp.Waiting waiting) {
        return new Answered(
            new LanguageModel.Said.Failed(Fault.RATE_LIMITED), Optional.of(waiting.asked()));
      }
    }
    LOG.debug("The model failed", failure);
    if (causes.stream()
        .anyMatch(c -> c instanceof TimeoutException || c instanceof HttpTimeoutException)) {
      return Answered.failed(Fault.SLOW);
    }
    if (causes.stream().anyMatch(RateLimitException.class::isInstance)) {
      return Answered.failed(Fault.RATE_LIMITED);
    }
    if (causes.stream().anyMatch(UncheckedIOException.class::isInstance)) {
      return Answered.failed(Fault.UNREACHABLE);
    }
    boolean refused =
        failure instanceof LangChain4jException
            && causes.stream().anyMatch(dev.langchain4j.exception.HttpException.class::isInstance);
    return Answered.failed(refused ? Fault.REFUSED : Fault.MALFORMED);
  }
}
