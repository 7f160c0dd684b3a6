package org.rostrum.adapter.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/// Sessions at an operator's own gateway: a proxy, or a server that speaks as Discord does. JDA
/// asks for the address anew at every reconnection, so it must be given here and not once at the
/// start.
final class OwnSessions extends ConcurrentSessionController {

  private final String gateway;

  OwnSessions(String gateway) {
    this.gateway = gateway;
  }

  @Override
  public String getGateway() {
    return gateway;
  }

  @Override
  public ShardedGateway getShardedGateway(JDA api) {
    ShardedGateway recommended = super.getShardedGateway(api);
    return new ShardedGateway(gateway, recommended.getShardTotal(), recommended.getConcurrency());
  }
}
