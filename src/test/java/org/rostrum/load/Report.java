package org.rostrum.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rostrum.discord.Interaction;
import org.rostrum.discord.StandIn;

/// What is printed of a run, and whether all was as it should be.
final class Report {

  private static final Duration IN_TIME = Duration.ofSeconds(1);
  private static final Duration COMPLETED_IN_TIME = Duration.ofMillis(50);
  private static final double STEADY_MEGABYTES = 32;
  private static final Set<String> NO_QUESTIONS = Set.of("button Context", "form opened");

  private final StandIn discord;
  private final Crowd crowd;
  private final List<Vitals> vitals;
  private final Ledger ledger;
  private final List<String> faults = new ArrayList<>();

  Report(StandIn discord, Crowd crowd, List<Vitals> vitals) {
    this.discord = discord;
    this.crowd = crowd;
    this.vitals = vitals;
    this.ledger = new Ledger(discord.journal().entries());
  }

  /// Prints everything.
  ///
  /// @param own the processor time that the stand-in and its members took
  /// @return whether all was as it should be
  boolean print(Metered metered, Duration own) {
    List<Act> acts = crowd.acts();
    long questions = acts.stream().filter(act -> !NO_QUESTIONS.contains(act.kind())).count();
    say("done         %,d, of these %,d questions", acts.size(), questions);
    say("             %s", counted(acts, Act::kind));
    say("faults       %s", discord.mischief().played());
    acknowledgements(acts);
    fates(acts);
    completions();
    memory();
    say(
        "processor    bot %.1f s, stand-in and members %.1f s",
        seconds(vitals.getLast().processor().minus(vitals.getFirst().processor())), seconds(own));
    metered.lines().forEach(line -> say("metrics      %s", line));
    faults.forEach(fault -> say("NOT WELL     %s", fault));
    say(faults.isEmpty() ? "all is well" : "%d things are not well", faults.size());
    return faults.isEmpty();
  }

  private void acknowledgements(List<Act> acts) {
    List<Act> possible =
        acts.stream()
            .filter(act -> !Ledger.late(act))
            .filter(act -> ledger.acknowledged(act).isPresent() || ledger.refusals(act).isEmpty())
            .toList();
    List<Duration> times =
        possible.stream().map(ledger::acknowledged).flatMap(Optional::stream).toList();
    Spread spread = Spread.of(times);
    say("acknowledged %s", spread);
    say("             %d impossible: too late, or refused by fault", acts.size() - possible.size());
    require(
        times.size() == possible.size(), "not acknowledged: " + (possible.size() - times.size()));
    require(
        spread.percentile(99).compareTo(IN_TIME) < 0,
        "p99 of acknowledgements is over " + IN_TIME.toMillis() + " ms");
  }

  private void fates(List<Act> acts) {
    Judgement judgement = new Judgement(ledger);
    Map<Fate.Kind, List<Fate>> fates =
        acts.stream().map(judgement::fate).collect(Collectors.groupingBy(Fate::kind));
    say("answered     %,d", fates.getOrDefault(Fate.Kind.ANSWERED, List.of()).size());
    tell("told why", fates.getOrDefault(Fate.Kind.TOLD, List.of()));
    tell("lost", fates.getOrDefault(Fate.Kind.LOST, List.of()));
    fates
        .getOrDefault(Fate.Kind.UNEXPLAINED, List.of())
        .forEach(fate -> require(false, "unexplained: " + fate.why()));
    List<String> twice = acts.stream().flatMap(act -> judgement.twice(act).stream()).toList();
    say("sent twice   %d", twice.size());
    twice.forEach(what -> require(false, "sent twice: " + what));
    say("complaints   %d", discord.complaints().size());
    discord.complaints().forEach(complaint -> require(false, complaint.toString()));
  }

  private void tell(String what, List<Fate> fates) {
    say("%-12s %,d", what, fates.size());
    counted(fates, Fate::why).forEach((why, count) -> say("             %d × %s", count, why));
  }

  private void completions() {
    List<Interaction> completions = crowd.completions();
    List<Interaction> given = completions.stream().filter(Interaction::isAcknowledged).toList();
    List<Interaction> untouched =
        given.stream()
            .filter(
                completion ->
                    discord.journal().messagesOf(completion).stream()
                        .allMatch(entry -> entry.prank().isEmpty()))
            .toList();
    Spread spread = acknowledged(untouched);
    say("completions  %s, over the socket", acknowledged(given));
    say("  no fault   %s; %d lost", spread, completions.size() - given.size());
    require(
        spread.percentile(50).compareTo(COMPLETED_IN_TIME) < 0,
        "p50 of completions is over " + COMPLETED_IN_TIME.toMillis() + " ms");
  }

  private static Spread acknowledged(List<Interaction> interactions) {
    return Spread.of(interactions.stream().map(Interaction::acknowledgedAfter).toList());
  }

  private void memory() {
    List<String> when = List.of("at start", "at 25%", "at 50%", "at 75%", "at end");
    for (int k = 0; k < vitals.size(); k++) {
      say("%-12s %s", when.get(k), vitals.get(k));
    }
    double growth = (vitals.getLast().heap() - vitals.getFirst().heap()) / 1e6;
    say("live heap    %+.1f MB from start to end; steady is below %+.0f", growth, STEADY_MEGABYTES);
    require(growth < STEADY_MEGABYTES, "the live heap grows");
  }

  private void require(boolean condition, String otherwise) {
    if (!condition) {
      faults.add(otherwise);
    }
  }

  private static <T> Map<String, Long> counted(List<T> things, Function<T, String> name) {
    return things.stream()
        .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.counting()));
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1e3;
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
