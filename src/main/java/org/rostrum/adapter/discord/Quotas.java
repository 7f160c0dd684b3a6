package org.rostrum.adapter.discord;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
  private final LoadingCache<Chosen, Bucket> chosen;
  private final LoadingCache<Long, Bucket> acts;

  /// What a server has chosen for somebody. With another number it is another bucket, so a change
  /// holds at once.
  ///
  /// @param place the server's id, or that of a channel which has a number of its own
  /// @param member the member's id; 0 for all members of the server
  private record Chosen(long place, long member, int hourly) {}

  /// @param perMember questions an hour, at least 1
  /// @param perServer questions an hour of all members of a server, at least 1
  /// @param acts buttons, menus and completions a minute of one member, at least 1
  Quotas(int perMember, int perServer, int acts, Clock clock) {
    this.perMember = perMember;
    this.perServer = perServer;
    ClockTime time = new ClockTime(clock);
    this.members = buckets(HOUR, time, _ -> hourly(perMember, time));
    this.servers = buckets(HOUR, time, _ -> hourly(perServer, time));
    this.chosen = buckets(HOUR, time, choice -> hourly(choice.hourly(), time));
    this.acts =
        buckets(
            MINUTE,
            time,
            _ ->
                Bucket.builder()
                    .withCustomTimePrecision(time)
                    .addLimit(limit -> limit.capacity(acts).refillGreedy(acts, MINUTE))
                    .build());
  }

  /// A bucket from which a question is taken.
  private record Limit(Verdict.Whose whose, int hourly, Bucket bucket) {}

  /// Takes a question from what a member and their server have left, by the operator's numbers and
  /// by the server's own. A refused one costs nothing.
  Verdict ask(Asking.Place place, House.Allowance own) {
    List<Limit> taken = new ArrayList<>();
    long left = Long.MAX_VALUE;
    for (Limit limit : limits(place, own)) {
      ConsumptionProbe probe = limit.bucket().tryConsumeAndReturnRemaining(1);
      if (!probe.isConsumed()) {
        taken.forEach(before -> before.bucket().addTokens(1));
        return spent(limit, probe);
      }
      taken.add(limit);
      if (limit.whose() == Verdict.Whose.MEMBER) {
        left = Math.min(left, probe.getRemainingTokens());
      }
    }
    return new Verdict.Granted(Math.toIntExact(left));
  }

  private List<Limit> limits(Asking.Place place, House.Allowance own) {
    List<Limit> limits = new ArrayList<>();
    limits.add(new Limit(Verdict.Whose.MEMBER, perMember, members.get(place.member())));
    Long server = place.guild();
    if (server == null) {
      return limits;
    }
    own.perMember()
        .ifPresent(
            hourly -> {
              long where = own.own() ? place.home() : server;
              limits.add(
                  new Limit(
                      Verdict.Whose.MEMBER,
                      hourly,
                      chosen.get(new Chosen(where, place.member(), hourly))));
            });
    limits.add(new Limit(Verdict.Whose.SERVER, perServer, servers.get(server)));
    own.perServer()
        .ifPresent(
            hourly ->
                limits.add(
                    new Limit(
                        Verdict.Whose.SERVER, hourly, chosen.get(new Chosen(server, 0, hourly)))));
    return limits;
  }

  /// Whether a member may press, choose or complete something now.
  boolean act(long member) {
    return acts.get(member).tryConsume(1);
  }

  private static Verdict spent(Limit limit, ConsumptionProbe refused) {
    return new Verdict.Spent(
        limit.whose(), limit.hourly(), Duration.ofNanos(refused.getNanosToWaitForRefill()));
  }

  private static Bucket hourly(int allowance, ClockTime time) {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(limit -> limit.capacity(allowance).refillGreedy(allowance, HOUR))
        .build();
  }

  /// Buckets by id; one that was not touched for a whole period is full again, so it is forgotten.
  private static <K> LoadingCache<K, Bucket> buckets(
      Duration period, ClockTime time, Function<K, Bucket> full) {
    return Caffeine.newBuilder()
        .maximumSize(KNOWN)
        .expireAfterAccess(period)
        .ticker(time::currentTimeNanos)
        .build(full::apply);
  }

  /// Whether somebody may ask a question now.
  sealed interface Verdict {

    /// From so many on, a member is told how many are left.
    int FEW = 3;

    /// What there is to say of it to the member; empty where nothing needs saying.
    String note();

    /// @param left how many more the member may ask now
    record Granted(int left) implements Verdict {

      @Override
      public String note() {
        if (left > FEW) {
          return "";
        }
        return left == 0 ? "That was your last question for now." : left + " left for now.";
      }
    }

    /// @param allowance how many questions an hour there are
    /// @param until how long until there are more
    record Spent(Whose whose, int allowance, Duration until) implements Verdict {

      @Override
      public String note() {
        String hourly = allowance == 1 ? "one question" : allowance + " questions";
        String from =
            switch (whose) {
              case MEMBER -> "I take " + hourly + " an hour from one member, and yours are";
              case SERVER -> "I take " + hourly + " an hour from this server, and they are";
            };
        return from + " used up for now. Ask again in " + minutes() + ".";
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
