package org.rostrum.adapter.discord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.jspecify.annotations.Nullable;
import org.rostrum.json.Json;

/// Tells Discord of the commands, only when it has others: a set that is registered anew takes a
/// while to reach everybody, and may be registered only so often a day.
final class Registration {

  private Registration() {}

  /// Registers the commands everywhere. Waits for Discord; not to be called on a gateway thread.
  ///
  /// @return the commands as Discord has them
  static List<Command> everywhere(JDA jda, List<CommandData> commands) {
    List<Command> known = jda.retrieveCommands(true).complete();
    return same(known, commands) ? known : jda.updateCommands().addCommands(commands).complete();
  }

  /// Registers the commands in one server, where they can be used at once.
  ///
  /// @return the commands as Discord has them
  static List<Command> in(Guild guild, List<CommandData> commands) {
    List<Command> known = guild.retrieveCommands(true).complete();
    return same(known, commands) ? known : guild.updateCommands().addCommands(commands).complete();
  }

  private static boolean same(List<Command> registered, List<CommandData> wanted) {
    return described(registered.stream().map(CommandData::fromCommand).toList())
        .equals(described(wanted));
  }

  /// Commands in a form that is the same for the same commands, whoever described them.
  static List<String> described(List<? extends CommandData> commands) {
    return commands.stream()
        .map(command -> Json.line(sorted(command.toData().toMap())))
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /// Keys in order, and without those that say nothing: what is absent, empty or false by default.
  private static Map<String, Object> sorted(Map<?, ?> map) {
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach(
        (key, value) -> {
          Object plain = plain(value, String.valueOf(key));
          if (plain != null) {
            sorted.put(String.valueOf(key), plain);
          }
        });
    return sorted;
  }

  private static @Nullable Object plain(@Nullable Object value, String key) {
    return switch (value) {
      case null -> null;
      case Boolean flag when !flag -> null;
      case Map<?, ?> map when map.isEmpty() -> null;
      case Map<?, ?> map -> sorted(map);
      case List<?> list when list.isEmpty() -> null;
      case List<?> list -> list(list, key);
      default -> String.valueOf(value);
    };
  }

  /// The order of options counts; that of contexts and kinds of installation does not.
  private static List<Object> list(List<?> list, String key) {
    List<Object> plain = new ArrayList<>();
    for (Object element : list) {
      Object value = plain(element, key);
      if (value != null) {
        plain.add(value);
      }
    }
    if (!key.equals("options")) {
      plain.sort(Comparator.comparing(String::valueOf));
    }
    return plain;
  }
}
