package org.rostrum.discord;

import java.util.List;

/// A request body in the form that Discord's description has in mind. JDA sends some values in
/// another form that Discord accepts as well.
final class Normalised {

  /// Fields of a command that Discord takes and its description does not name.
  private static final List<String> UNNAMED = List.of("nsfw", "default_permission", "version");

  private Normalised() {}

  static Body body(Request request) {
    Body body = request.body();
    if (request.route().endsWith("/commands")) {
      return Body.array(body.elements().stream().map(Normalised::command).toList());
    }
    if (body.has("recipient_id")) {
      return body.with("recipient_id", body.text("recipient_id"));
    }
    if (body.has("data")) {
      return body.with("data", message(body.at("data")));
    }
    return body.has("attachments") ? message(body) : body;
  }

  private static Body command(Body command) {
    Body done = command;
    for (String field : UNNAMED) {
      done = done.without(field);
    }
    if (done.has("options")) {
      done = done.with("options", done.list("options").stream().map(Normalised::option).toList());
    }
    for (String field : List.of("contexts", "integration_types")) {
      if (done.has(field)) {
        List<Integer> numbers =
            done.list(field).stream()
                .map(number -> Integer.valueOf(number.toString().replace("\"", "")))
                .toList();
        done = done.with(field, numbers);
      }
    }
    return done.has("default_member_permissions")
        ? done.with(
            "default_member_permissions", Long.valueOf(done.text("default_member_permissions")))
        : done;
  }

  /// JDA says of every option whether it has suggestions, also where it can't.
  private static Body option(Body option) {
    Body done = option.isTrue("autocomplete") ? option : option.without("autocomplete");
    return done.has("options")
        ? done.with("options", done.list("options").stream().map(Normalised::option).toList())
        : done;
  }

  private static Body message(Body message) {
    if (!message.has("attachments")) {
      return message;
    }
    List<Body> attachments =
        message.list("attachments").stream()
            .map(a -> a.with("id", a.text("id")).without("content_type"))
            .toList();
    return message.with("attachments", attachments);
  }
}
