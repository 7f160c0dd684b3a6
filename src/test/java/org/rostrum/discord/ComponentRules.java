package org.rostrum.discord;

import static org.rostrum.discord.Rules.when;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What each kind of component must and may hold.
final class ComponentRules {

  private static final int LINK_STYLE = 5;

  private ComponentRules() {}

  /// The components and all within them.
  static Stream<Body> all(List<Body> components) {
    return components.stream().flatMap(Body::everyObject).filter(object -> object.has("type"));
  }

  static Stream<String> complaintsAbout(List<Body> components) {
    Set<String> seen = new HashSet<>();
    Stream<String> twice =
        all(components)
            .filter(c -> c.has("custom_id") && !seen.add(c.text("custom_id")))
            .map(c -> "custom_id " + c.text("custom_id") + " is used twice");
    return Stream.concat(twice, all(components).flatMap(ComponentRules::aboutOne));
  }

  private static Stream<String> aboutOne(Body component) {
    String customId = component.text("custom_id");
    Stream<String> own =
        switch ((int) component.number("type")) {
          case 1 -> aboutRow(component.list("components"));
          case 2 -> aboutButton(component);
          case 3 -> aboutSelect(component);
          case 9 -> aboutSection(component);
          case 10 -> when(component.text("content").isBlank(), "an empty text display");
          default -> Stream.empty();
        };
    return Stream.concat(when(customId.length() > 100, "custom_id too long: " + customId), own);
  }

  private static Stream<String> aboutRow(List<Body> inside) {
    boolean select = inside.stream().anyMatch(c -> c.number("type") != 2);
    return Stream.concat(
        when(inside.isEmpty() || inside.size() > 5, "an action row of " + inside.size()),
        when(select && inside.size() > 1, "a select menu that is not alone in its row"));
  }

  private static Stream<String> aboutButton(Body button) {
    boolean link = button.number("style") == LINK_STYLE;
    return Stream.of(
            when(button.text("label").isEmpty() && !button.has("emoji"), "a button without label"),
            when(button.text("label").length() > 80, "a button's label over 80 characters"),
            when(button.has("url") && button.has("custom_id"), "a button with url and custom_id"),
            when(link && !button.has("url"), "a link button without url"),
            when(
                !link && button.number("style") < 6 && !button.has("custom_id"),
                "a button without custom_id"))
        .flatMap(complaints -> complaints);
  }

  private static Stream<String> aboutSelect(Body select) {
    int options = select.list("options").size();
    return Stream.concat(
        when(options == 0 || options > 25, "a select menu of " + options + " options"),
        when(!select.has("custom_id"), "a select menu without custom_id"));
  }

  private static Stream<String> aboutSection(Body section) {
    int texts = section.list("components").size();
    long accessory = section.number("accessory.type");
    return Stream.concat(
        when(texts < 1 || texts > 3, "a section of " + texts + " texts"),
        when(accessory != 2 && accessory != 11, "a section without its accessory"));
  }
}
