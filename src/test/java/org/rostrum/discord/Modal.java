package org.rostrum.discord;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A form that the bot opened.
///
/// @param openedBy the interaction that opened it
public record Modal(Body body, Body openedBy) {

  public String customId() {
    return body.text("custom_id");
  }

  public String title() {
    return body.text("title");
  }

  /// The labels of its fields, in order.
  public List<String> labels() {
    return body.list("components").stream().map(c -> c.text("label")).toList();
  }

  /// The custom ids of its fields, in order.
  public List<String> fields() {
    return fieldBodies().map(field -> field.text("custom_id")).toList();
  }

  /// What a client sends when the form is filled in: fields that are not named are sent empty.
  List<Body> filledIn(Map<String, String> values) {
    return body.list("components").stream()
        .filter(label -> label.has("component"))
        .map(
            label ->
                Body.of(
                    "type", 18,
                    "id", label.number("id"),
                    "component", filledIn(label.at("component"), values)))
        .toList();
  }

  private static Body filledIn(Body field, Map<String, String> values) {
    String given = values.getOrDefault(field.text("custom_id"), "");
    Body filled =
        Body.of(
            "type", field.number("type"),
            "id", field.number("id"),
            "custom_id", field.text("custom_id"));
    // Text has a value; selects and their like have values.
    return field.number("type") == 4 || field.number("type") == 21
        ? filled.with("value", given)
        : filled.with("values", given.isEmpty() ? List.of() : List.of(given));
  }

  private Stream<Body> fieldBodies() {
    return body.list("components").stream()
        .filter(label -> label.has("component"))
        .map(label -> label.at("component"));
  }
}
