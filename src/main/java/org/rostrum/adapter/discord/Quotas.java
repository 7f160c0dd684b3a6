package org.rostrum.adapter.discord;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// How much members and servers may ask. Thread-safe, and no larger however many members come:
/// whoever was not seen for longest is forgotten first.
final class Quotas {

  private static final int KNOWN = 100_000;
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final int perMember;
  private final int perServer;
  private final LoadingCache<Long, Bucket> members;
  private final LoadingCache<Long, Bucket> servers;
  private final LoadingCache<Long, Bucket> acts;

  /// @param perMember questions an hour, at least 1
  /// @param perServer questions an hour of all members of a server, at least 1
  /// @param acts buttons, menus and completions a minute of one member, at least 1
  Quotas(int perMember, int perServer, int acts, Clock clock) {
    this.perMember = perMember;
    this.perServer = perServer;
    ClockTime time = new ClockTime(clock);
    this.members = buckets(HOUR, time, () -> hourly(perMember, time));
    this.servers = buckets(HOUR, time, () -> hourly(perServer, time));
    this.acts =
        buckets(
            MINUTE,
            time,
            () ->
                Bucket.builder()
                    .withCustomTimePrecision(time)
                    .addLimit(limit -> limit.capacity(acts).refillGreedy(acts, MINUTE))
                    .build());
  }

  /// Takes a question from what a member and their server have left. A refused one costs neither.
  ///
  /// @param server null in a direct message
  Verdict ask(long member, @Nullable Long server) {
    Bucket own = members.get(member);
    ConsumptionProbe taken = own.tryConsumeAndReturnRemaining(1);
    if (!taken.isConsumed()) {
      return spent(Verdict.Whose.MEMBER, perMember, taken);
    }
    if (server != null) {
      ConsumptionProbe shared = servers.get(server).tryConsumeAndReturnRemaining(1);
      if (!shared.isConsumed()) {
        own.addTokens(1);
        return spent(Verdict.Whose.SERVER, perServer, shared);
      }
    }
    return new Verdict.Granted(Math.toIntExact(taken.getRemainingTokens()));
  }

  /// Whether a member may press, choose or complete something now.
  boolean act(long member) {
    return acts.get(member).tryConsume(1);
  }

  private static Verdict spent(Verdict.Whose whose, int allowance, ConsumptionProbe refused) {
    return new Verdict.Spent(whose, allowance, Duration.ofNanos(refused.getNanosToWaitForRefill()));
  }

  private static Bucket hourly(int allowance, ClockTime time) {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(limit -> limit.capacity(allowance).refillIntervally(allowance, HOUR))
        .build();
  }

  /// Buckets by id; one that was not touched for a whole period is full again, so it is forgotten.
  private static LoadingCache<Long, Bucket> buckets(
      Duration period, ClockTime time, Supplier<Bucket> full) {
    return Caffeine.newBuilder()
        .maximumSize(KNOWN)
        .expireAfterAccess(period)
        .ticker(time::currentTimeNanos)
        .build(id -> full.get());
  }

  /// Whether somebody may ask a question now.
  sealed interface Verdict {

    /// From so many on, a member is told how many are left.
    int FEW = 3;

    /// What there is to say of it to the member; empty where nothing needs saying.
    String note();

    /// @param left how many more the member may ask this hour
    record Granted(int left) implements Verdict {

      @Override
      public String note() {
        if (left > FEW) {
          return "";
        }
        return left == 0 ? "That was your last question this hour." : left + " left this hour.";
      }
    }

    /// @param allowance how many questions an hour there are
    /// @param until how long until there are more
    record Spent(Whose whose, int allowance, Duration until) implements Verdict {

      @Override
      public String note() {
        String asked =
            allowance == 1
                ? "1 question this hour, which is"
                : allowance + " questions this hour, which is";
        String from =
            switch (whose) {
              case MEMBER -> "You have asked " + asked + " all I can take from one member.";
              case SERVER -> "This server has asked " + asked + " all I can take from one server.";
            };
        return from + " Ask again in " + minutes() + ".";
      }

      private String minutes() {
        long minutes = Math.max(1, until.plusSeconds(59).toMinutes());
        return minutes == 1 ? "a minute" : minutes + " minutes";
      }
    }

    /// Whose questions are used up.
    enum Whose {
      MEMBER,
      SERVER
    }
  }
}
