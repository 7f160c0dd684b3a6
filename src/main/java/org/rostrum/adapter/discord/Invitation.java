package org.rostrum.adapter.discord;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import net.dv8tion.jda.api.requests.RestConfig;
import org.rostrum.core.desk.DiscordSettings;
import org.rostrum.json.Json;
import org.rostrum.json.JsonException;

/// The link that invites the bot: Discord is asked which application the token belongs to.
public final class Invitation {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int UNAUTHORIZED = 401;

  private Invitation() {}

  /// @throws BotException when Discord does not know the token, or cannot be reached
  public static String link(DiscordSettings settings) {
    String api = settings.apiUrl() == null ? RestConfig.DEFAULT_BASE_URL : settings.apiUrl();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(api + "applications/@me"))
            .header("Authorization", "Bot " + settings.token())
            .timeout(PATIENCE)
            .build();
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() == UNAUTHORIZED) {
        throw new BotException(Bot.WRONG_TOKEN);
      }
      return Invite.url(
          Long.parseUnsignedLong(String.valueOf(Json.object(response.body()).get("id"))));
    } catch (IOException | JsonException | NumberFormatException unreachable) {
      throw new BotException(Bot.unreachable(unreachable), unreachable);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BotException("Stopped while asking Discord.", e);
    }
  }
}
