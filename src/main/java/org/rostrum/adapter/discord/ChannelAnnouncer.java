package org.rostrum.adapter.discord;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageHistory;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.PermissionException;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.desk.StoreException;
import org.rostrum.core.schedule.Announcer;
import org.rostrum.core.schedule.Post;
import org.rostrum.core.schedule.Schedule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Posts quotations in channels of Discord. A message bears the nonce of its post twice: as
/// Discord's own, by which Discord makes one message of two requests, and in the ids of its
/// buttons, by which it is found later. Thread-safe.
final class ChannelAnnouncer implements Announcer {

  private static final Logger LOG = LoggerFactory.getLogger(ChannelAnnouncer.class);

  /// A message that was not sent by then is not sent.
  private static final Duration DEADLINE = Duration.ofSeconds(45);

  /// After that nobody waits for an answer: well before somebody else takes the post up.
  private static final Duration PATIENCE = Duration.ofSeconds(100);

  /// How far Discord's clock may be behind.
  private static final Duration CLOCKS_APART = Duration.ofMinutes(10);

  private static final int AT_A_TIME = 100;
  private static final int MOST_READ = 5_000;

  private final Channels channels;
  private final ShardManager shards;
  private final Replies replies;
  private final Services services;
  private final Envelope envelope;

  ChannelAnnouncer(ShardManager shards, Replies replies, Services services, Envelope envelope) {
    this.envelope = envelope;
    this.channels = new Channels(shards);
    this.shards = shards;
    this.replies = replies;
    this.services = services;
  }

  @Override
  public List<Sent> post(List<Announcement> announcements) {
    List<CompletableFuture<Sent>> sent = new ArrayList<>();
    announcements.forEach(announcement -> sent.add(begin(announcement)));
    return sent.stream().map(CompletableFuture::join).toList();
  }

  private CompletableFuture<Sent> begin(Announcement announcement) {
    return switch (channels.of(announcement.post())) {
      case Channels.Found.Gone(String why) -> done(new Sent.Barred(why));
      case Channels.Found.Unreachable(String why) -> done(new Sent.Later(why));
      case Channels.Found.Here(GuildMessageChannel channel) -> begin(announcement, channel);
    };
  }

  private CompletableFuture<Sent> begin(Announcement announcement, GuildMessageChannel channel) {
    MessageCreateAction message;
    try {
      message =
          channel
              .sendMessage(
                  envelope.create(page(announcement, channel), announcement.schedule().role()))
              .setNonce(announcement.post().key().nonce())
              .deadline(System.currentTimeMillis() + DEADLINE.toMillis());
    } catch (PermissionException refused) {
      return done(new Sent.Barred(lacking(refused)));
    } catch (RuntimeException bug) {
      return done(new Sent.Later(services.incidents().record(bug).message()));
    }
    return message
        .submit()
        .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
        .handle((posted, failure) -> posted == null ? failed(failure) : sent(announcement, posted));
  }

  private static CompletableFuture<Sent> done(Sent sent) {
    return CompletableFuture.completedFuture(sent);
  }

  private Page page(Announcement announcement, GuildMessageChannel channel) {
    Post post = announcement.post();
    Asking asking =
        new Asking(
            new Enquiry.Quotation(Objects.requireNonNull(post.place()), null),
            null,
            Asking.Place.ofOwn(channel),
            null,
            false);
    return replies.unasked(asking, new ShownId(post.key().nonce()));
  }

  private Sent sent(Announcement announcement, Message posted) {
    try {
      services.shown().sentAs(new ShownId(announcement.post().key().nonce()), posted.getId());
    } catch (StoreException forgetful) {
      LOG.warn("A quotation was posted, but not in which message: {}", forgetful.getMessage());
    }
    return new Sent.As(posted.getId());
  }

  private Sent failed(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    return switch (cause) {
      case PermissionException refused -> new Sent.Barred(lacking(refused));
      case ErrorResponseException refused -> refused(refused);
      default -> new Sent.Unknown(String.valueOf(cause));
    };
  }

  private Sent refused(ErrorResponseException refused) {
    return switch (refused.getErrorResponse()) {
      case UNKNOWN_CHANNEL, UNKNOWN_GUILD -> new Sent.Barred("the channel is gone");
      case MISSING_ACCESS, MISSING_PERMISSIONS ->
          new Sent.Barred("I lack a permission that I need there");
      case INVALID_FORM_BODY -> new Sent.Later(services.incidents().record(refused).message());
      default ->
          refused.isServerError() || refused.getErrorCode() <= 0
              ? new Sent.Unknown(String.valueOf(refused.getMessage()))
              : new Sent.Barred(refused.getMeaning());
    };
  }

  private static String lacking(PermissionException refused) {
    return "I lack the permission " + refused.getPermission().getName() + " there";
  }

  @Override
  public Looked find(Post post) {
    return switch (channels.of(post)) {
      case Channels.Found.Gone(String why) -> new Looked.Unable(why);
      case Channels.Found.Unreachable(String why) -> new Looked.Unable(why);
      case Channels.Found.Here(GuildMessageChannel channel) -> find(channel, post);
    };
  }

  /// The newest messages are looked through first, and always: a clock that ran ahead takes a post
  /// to be due later than it was sent.
  private static Looked find(GuildMessageChannel channel, Post post) {
    Instant since = post.due().minus(CLOCKS_APART);
    try {
      MessageHistory history = channel.getHistory();
      for (int read = 0; read < MOST_READ; read += AT_A_TIME) {
        List<Message> messages = Rest.await(() -> history.retrievePast(AT_A_TIME));
        for (Message message : messages) {
          if (bears(message, post.key().nonce())) {
            return new Looked.Found(message.getId());
          }
        }
        if (messages.size() < AT_A_TIME
            || messages.getLast().getTimeCreated().toInstant().isBefore(since)) {
          return new Looked.Missing();
        }
      }
      return new Looked.Unable("too much was written in the channel since");
    } catch (PermissionException | UndeliverableException failure) {
      return new Looked.Unable(String.valueOf(failure.getMessage()));
    }
  }

  private static boolean bears(Message message, String nonce) {
    return message.getAuthor().equals(message.getJDA().getSelfUser())
        && (nonce.equals(message.getNonce())
            || message.getComponentTree().findAll(Button.class).stream()
                .map(button -> String.valueOf(button.getCustomId()))
                .flatMap(id -> Pressed.parse(id).stream())
                .anyMatch(pressed -> pressed.shown().value().equals(nonce)));
  }

  /// Whoever set the schedule up is told by a direct message, or the owner of the server.
  @Override
  public void warn(Schedule schedule, String why) {
    var guild = shards.getGuildById(schedule.server());
    String text = Said.BARRED.formatted(guild == null ? "your server" : guild.getName(), why);
    Runnable owner =
        () -> {
          if (guild != null && !guild.getOwnerId().equals(schedule.setUpBy())) {
            tell(guild.getOwnerId(), text, () -> {});
          }
        };
    if (schedule.setUpBy().isEmpty()) {
      owner.run();
    } else {
      tell(schedule.setUpBy(), text, owner);
    }
  }

  private void tell(String member, String text, Runnable otherwise) {
    shards
        .getShards()
        .getFirst()
        .openPrivateChannelById(member)
        .flatMap(channel -> channel.sendMessage(envelope.create(Notice.of(text))))
        .queue(
            sent -> {},
            closed -> {
              LOG.info("Whoever looks after a schedule could not be told: {}", closed.getMessage());
              otherwise.run();
            });
  }
}
