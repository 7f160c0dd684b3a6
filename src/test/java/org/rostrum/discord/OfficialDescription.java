package org.rostrum.discord;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rostrum.json.Json;

/// Discord's own description of its HTTP interface, read once for all tests, by which request
/// bodies are checked. Where the file is absent nothing is checked, and standard error says so,
/// once.
final class OfficialDescription {

  private static final Path FILE = Path.of("..", "shared", "discord", "openapi.json");
  private static final String HOME = "https://discord.invalid/openapi.json";

  /// The forms of a callback, by its type: told apart here, since of a body that fits none of
  /// several forms one only learns that it fits none.
  private static final Map<Integer, String> CALLBACKS =
      Map.of(
          4, "CreateMessageInteractionCallbackRequest",
          5, "CreateMessageInteractionCallbackRequest",
          6, "UpdateMessageInteractionCallbackRequest",
          7, "UpdateMessageInteractionCallbackRequest",
          8, "ApplicationCommandAutocompleteCallbackRequest",
          9, "ModalInteractionCallbackRequest");

  private static final Optional<OfficialDescription> INSTANCE = load();

  private final SchemaRegistry registry;
  private final Map<?, ?> paths;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  private OfficialDescription(String text) {
    Map<String, @Nullable Object> description = Json.object(text);
    this.paths = (Map<?, ?>) Objects.requireNonNull(description.get("paths"));
    String closed = Json.line(ClosedSchemas.closed(description));
    this.registry =
        SchemaRegistry.withDefaultDialect(
            Dialects.getDraft202012(), builder -> builder.schemas(Map.of(HOME, closed)));
  }

  /// Whether the file is there.
  static boolean isThere() {
    return INSTANCE.isPresent();
  }

  static List<String> complaintsAbout(Request request) {
    return INSTANCE.map(description -> description.check(request)).orElse(List.of());
  }

  private static Optional<OfficialDescription> load() {
    if (!Files.exists(FILE)) {
      System.err.println(
          "*** NOT CHECKED: Discord's description is not at %s, so request bodies are held against"
                  .formatted(FILE)
              + " our own rules alone. ***");
      return Optional.empty();
    }
    try {
      return Optional.of(new OfficialDescription(Files.readString(FILE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> check(Request request) {
    Optional<String> pointer = pointer(request);
    if (pointer.isEmpty() || !request.body().exists()) {
      return List.of();
    }
    String body = Normalised.body(request).toString();
    return SchemaErrors.told(
        schemas.computeIfAbsent(pointer.get(), this::schema).validate(body, InputFormat.JSON));
  }

  private Schema schema(String pointer) {
    return registry.getSchema(SchemaLocation.of(HOME + "#" + pointer));
  }

  /// Where the description of a request's body is; empty when the route takes none.
  private Optional<String> pointer(Request request) {
    if (request.route().endsWith("/callback")) {
      return Optional.ofNullable(CALLBACKS.get((int) request.body().number("type")))
          .map(name -> "/components/schemas/" + name);
    }
    String[] methodAndPath = request.route().split(" ", 2);
    String method = methodAndPath[0].toLowerCase(Locale.ROOT);
    boolean takesBody =
        paths.get(methodAndPath[1]) instanceof Map<?, ?> path
            && path.get(method) instanceof Map<?, ?> operation
            && operation.containsKey("requestBody");
    String escaped = methodAndPath[1].replace("~", "~0").replace("/", "~1");
    return takesBody
        ? Optional.of(
            "/paths/" + escaped + "/" + method + "/requestBody/content/application~1json/schema")
        : Optional.empty();
  }
}
