package org.rostrum.core.desk;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the bot reaches Discord, and how much it takes on.
///
/// @param token the bot's secret; null where there is none
/// @param apiUrl where requests go instead of Discord's own address; null for that
/// @param gatewayUrl where events come from instead of Discord's own gateway; null for that
/// @param share which connections this process holds
/// @param questionsPerMember an hour, at least 1
/// @param questionsPerServer an hour of all its members, at least 1
/// @param maxInFlight how many questions are answered at once, at least 1
/// @param compressed whether the gateway sends compressed
/// @param reloadServers the ids of the servers whose admins may have the sources read anew; empty
///   for the only one that there is, and none where there are several
public record DiscordSettings(
    @Nullable String token,
    @Nullable String apiUrl,
    @Nullable String gatewayUrl,
    Share share,
    int questionsPerMember,
    int questionsPerServer,
    int maxInFlight,
    boolean compressed,
    Set<String> reloadServers) {

  /// @throws IllegalArgumentException when one of the two addresses is set and the other is not, or
  ///   a number is out of range
  public DiscordSettings {
    if ((apiUrl == null) != (gatewayUrl == null)) {
      throw new IllegalArgumentException("both addresses are set, or neither");
    }
    if (questionsPerMember < 1 || questionsPerServer < 1 || maxInFlight < 1) {
      throw new IllegalArgumentException("a number is too small");
    }
    reloadServers = Set.copyOf(reloadServers);
  }

  /// Where no server is named whose admins may have the sources read anew.
  public DiscordSettings(
      @Nullable String token,
      @Nullable String apiUrl,
      @Nullable String gatewayUrl,
      Share share,
      int questionsPerMember,
      int questionsPerServer,
      int maxInFlight,
      boolean compressed) {
    this(
        token,
        apiUrl,
        gatewayUrl,
        share,
        questionsPerMember,
        questionsPerServer,
        maxInFlight,
        compressed,
        Set.of());
  }

  /// Everything but the secret.
  @Override
  public String toString() {
    return "DiscordSettings[token="
        + (token == null ? "none" : "hidden")
        + ", apiUrl="
        + apiUrl
        + ", gatewayUrl="
        + gatewayUrl
        + ", share="
        + share
        + ", questionsPerMember="
        + questionsPerMember
        + ", questionsPerServer="
        + questionsPerServer
        + ", maxInFlight="
        + maxInFlight
        + ", compressed="
        + compressed
        + ", reloadServers="
        + reloadServers
        + "]";
  }
}
