package org.rostrum.adapter.discord;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.utils.Compression;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.rostrum.core.desk.DiscordSettings;

/// How the bot connects to Discord: without any privileged intent, and without keeping members or
/// messages in memory.
final class Shards {

  private static final int CONNECTIONS = 64;
  private static final int TIMEOUT_SECONDS = 10;

  private Shards() {}

  /// @param requests what sends the shards' requests
  static DefaultShardManagerBuilder builder(
      DiscordSettings settings, Reception reception, LastingRequests requests) {
    Message.suppressContentIntentWarning();
    DefaultShardManagerBuilder builder =
        DefaultShardManagerBuilder.createLight(
                Objects.requireNonNull(settings.token()),
                GatewayIntent.GUILD_MESSAGES,
                GatewayIntent.DIRECT_MESSAGES)
            .setHttpClientBuilder(http())
            .setShardsTotal(settings.share().total() == 0 ? -1 : settings.share().total())
            .setCompression(settings.compressed() ? Compression.ZLIB : Compression.NONE)
            .setEnableShutdownHook(false)
            .addEventListeners(reception);
    if (!settings.share().ids().isEmpty()) {
      builder.setShards(settings.share().ids());
    }
    String api = settings.apiUrl();
    String gateway = settings.gatewayUrl();
    RestConfig rest = new RestConfig();
    if (api != null && gateway != null) {
      rest.setBaseUrl(api);
      builder.setSessionController(new OwnSessions(gateway));
    }
    requests.serve(builder, rest);
    return builder;
  }

  private static OkHttpClient.Builder http() {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(CONNECTIONS);
    dispatcher.setMaxRequestsPerHost(CONNECTIONS);
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .connectionPool(new ConnectionPool(CONNECTIONS, 1, TimeUnit.MINUTES))
        .connectTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
        .readTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
        .writeTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
        // OkHttp would repeat by itself, and nobody would know that an acknowledgement was
        // repeated.
        .retryOnConnectionFailure(false)
        .addInterceptor(new RestRetries());
  }
}
