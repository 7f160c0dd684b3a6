package org.rostrum.discord;

import static org.rostrum.discord.Rules.when;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How commands and their options may be named, and in which order options stand.
final class CommandRules {

  private static final Pattern NAME = Pattern.compile("[-_'\\p{L}\\p{N}\\p{M}]{1,32}");
  private static final int SLASH = 1;

  private CommandRules() {}

  static List<String> complaintsAbout(Body commands) {
    Set<String> seen = new HashSet<>();
    Stream<String> twice =
        commands.elements().stream()
            .map(command -> command.text("type") + " " + command.text("name"))
            .filter(name -> !seen.add(name))
            .map(name -> "two commands are named " + name);
    return Stream.concat(twice, commands.elements().stream().flatMap(CommandRules::aboutOne))
        .toList();
  }

  private static Stream<String> aboutOne(Body command) {
    boolean slash = !command.has("type") || command.number("type") == SLASH;
    return slash
        ? Stream.concat(
            aboutNamed(command), command.list("options").stream().flatMap(CommandRules::aboutNamed))
        : when(command.list("options").size() > 0, "a menu entry with options: " + command);
  }

  private static Stream<String> aboutNamed(Body named) {
    Body localised = named.at("name_localizations");
    Stream<String> names =
        Stream.concat(
            Stream.of(named.text("name")), localised.fields().stream().map(localised::text));
    Stream<String> bad =
        names
            .filter(n -> !NAME.matcher(n).matches() || !n.equals(n.toLowerCase(Locale.ROOT)))
            .map(n -> "a name that Discord refuses: " + n);
    List<Boolean> required =
        named.list("options").stream().map(option -> option.isTrue("required")).toList();
    boolean late = required.lastIndexOf(true) > required.indexOf(false) && required.contains(false);
    return Stream.of(
            bad,
            when(late, "a required option after an optional one: " + named.text("name")),
            when(named.text("description").isEmpty(), "no description: " + named.text("name")))
        .flatMap(complaints -> complaints);
  }
}
