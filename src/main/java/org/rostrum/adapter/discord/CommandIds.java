package org.rostrum.adapter.discord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.interactions.commands.Command;

/// The ids by which Discord knows the slash commands, once they are registered. Thread-safe.
final class CommandIds {

  private volatile Map<String, String> ids = Map.of();

  void learn(List<Command> registered) {
    ids =
        registered.stream()
            .filter(command -> command.getType() == Command.Type.SLASH)
            .collect(Collectors.toUnmodifiableMap(Command::getName, Command::getId));
  }

  /// Empty for what is no command.
  Optional<String> of(String command) {
    return Optional.ofNullable(ids.get(command));
  }
}
