package org.rostrum.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.UntypedObjectDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads and writes JSON and YAML as JDK maps, lists, strings, numbers and booleans. Thread-safe.
public final class Json {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .build();
  private static final ObjectMapper YAML =
      new ObjectMapper(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .registerModule(new SimpleModule().addDeserializer(Object.class, new AsWritten()));

  private Json() {}

  /// Takes every value for the text that it is written as: in YAML 1.1 `No` is false, `007` is 7
  /// and `1.10` is 1.1, which nobody means who gives a title.
  private static final class AsWritten extends UntypedObjectDeserializer {

    private static final long serialVersionUID = 1L;

    AsWritten() {
      super((JavaType) null, (JavaType) null);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
        throw new JsonParseException(
            parser, "an alias is not read: write out what *" + parser.getText() + " stands for");
      }
      return parser.currentToken().isScalarValue() && !parser.hasToken(JsonToken.VALUE_NULL)
          ? parser.getText()
          : super.deserialize(parser, context);
    }
  }

  /// One JSON object.
  ///
  /// @throws JsonException when the text is not exactly one JSON object
  public static Map<String, @Nullable Object> object(String text) {
    return parse(JSON, text);
  }

  /// Any one JSON value: a map, a list, a string, a number, a boolean or null.
  ///
  /// @throws JsonException when the text is not exactly one JSON value
  public static @Nullable Object value(String text) {
    try {
      return JSON.readValue(text, Object.class);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new JsonException("it is not whole, or goes wrong there", line, e);
    }
  }

  /// One YAML mapping, each of its keys once.
  ///
  /// @throws JsonException when the text is not a YAML mapping
  public static Map<String, @Nullable Object> yaml(String text) {
    return parse(YAML, text);
  }

  /// One line of JSON: keys in the map's own order, records by their components.
  public static String line(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + value.getClass(), e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> parse(ObjectMapper mapper, String text) {
    try {
      Object value = mapper.readValue(text, Object.class);
      if (value instanceof Map<?, ?> map) {
        return (Map<String, @Nullable Object>) map;
      }
      throw new JsonException(mapper == JSON ? trouble(text, null) : "an object was expected", 1);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new JsonException(
          mapper == JSON ? trouble(text, e.getLocation()) : e.getOriginalMessage(), line, e);
    }
  }

  /// What is wrong with a text that is not JSON, for people.
  private static String trouble(String text, @Nullable JsonLocation place) {
    if (!text.strip().startsWith("{")) {
      return "it does not begin with {";
    }
    if (!text.strip().endsWith("}")) {
      return "it does not end with }";
    }
    int column = place == null ? 0 : place.getColumnNr();
    return "it goes wrong "
        + (column < 2 || column > text.length() ? "somewhere" : "at character " + column)
        + "; look for a missing quotation mark or comma, or a name that is there twice";
  }
}
