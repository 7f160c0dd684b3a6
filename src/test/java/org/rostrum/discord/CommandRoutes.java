package org.rostrum.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The routes by which a bot registers its commands, for all servers or for one.
final class CommandRoutes {

  private final World world;

  CommandRoutes(World world) {
    this.world = world;
  }

  void serve(Rest rest) {
    String all = "/applications/{application_id}/commands";
    String one = "/applications/{application_id}/guilds/{guild_id}/commands";
    rest.serve("GET", all, this::list);
    rest.serve("PUT", all, this::replace);
    rest.serve("GET", one, this::list);
    rest.serve("PUT", one, this::replace);
  }

  /// Localisations are left out unless asked for.
  private Reply list(Request request) {
    List<Body> commands = world.commands.getOrDefault(guild(request), List.of());
    boolean full = request.asks("with_localizations");
    return Reply.ok(Body.array(full ? commands : commands.stream().map(this::plain).toList()));
  }

  private Body plain(Body command) {
    return command.without("name_localizations").without("description_localizations");
  }

  private Reply replace(Request request) {
    List<Body> old = world.commands.getOrDefault(guild(request), List.of());
    List<Body> commands = new ArrayList<>();
    for (Body command : request.body().elements()) {
      commands.add(registered(command, old, guild(request)));
    }
    world.commands.put(guild(request), List.copyOf(commands));
    return Reply.ok(Body.array(commands));
  }

  /// A command of a known name and type keeps its id.
  private static Body registered(Body command, List<Body> old, String guild) {
    long type = command.has("type") ? command.number("type") : 1;
    Optional<Body> same =
        old.stream()
            .filter(o -> o.text("name").equals(command.text("name")) && o.number("type") == type)
            .findFirst();
    Body done =
        command
            .with("id", same.map(o -> o.text("id")).orElseGet(Snowflakes::next))
            .with("application_id", StandIn.BOT)
            .with("version", Snowflakes.next())
            .with("type", type)
            .with("description", command.text("description"));
    return guild.isEmpty() ? done : done.with("guild_id", guild);
  }

  private static String guild(Request request) {
    return request.path().getOrDefault("guild_id", "");
  }
}
