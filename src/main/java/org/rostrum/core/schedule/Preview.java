package org.rostrum.core.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Place;

/// What a schedule will post next, as long as nobody changes anything. All schedules of the server
/// are followed, since they share its quotations.
public final class Preview {

  /// A post to come.
  ///
  /// @param place the quotation; null where none fits
  public record Coming(Instant at, @Nullable Place place) {}

  private record Step(Schedule schedule, Instant at) {}

  private final List<Schedule> schedules;
  private final PostLog log;
  private final QuoteSupply quotations;

  /// @param schedules those of one server, in their order
  public Preview(List<Schedule> schedules, PostLog log, QuoteSupply quotations) {
    this.schedules = List.copyOf(schedules);
    this.log = log;
    this.quotations = quotations;
  }

  /// The next posts of one of the schedules; none where it is paused.
  public List<Coming> of(Schedule schedule, Instant now, int count) {
    List<Schedule.Due> own = due(schedule, now, count);
    if (own.isEmpty()) {
      return List.of();
    }
    Map<String, PostLog.Past> pasts = new HashMap<>();
    for (Schedule one : schedules) {
      pasts.computeIfAbsent(one.deck(), deck -> log.past(one.server(), deck));
    }
    List<Coming> coming = new ArrayList<>();
    for (Step step : steps(now, own.getLast().at())) {
      Schedule next = step.schedule();
      PostLog.Past past = Objects.requireNonNull(pasts.get(next.deck()));
      Optional<Dealt> choice = NextQuotation.of(next, past, quotations);
      choice.ifPresent(
          chosen ->
              pasts.replaceAll(
                  (deck, before) -> before.after(new PostLog.Use(chosen, next.channel()), deck)));
      if (next.id().equals(schedule.id())) {
        coming.add(new Coming(step.at(), choice.map(Dealt::place).orElse(null)));
      }
    }
    return coming;
  }

  /// The posts of all schedules up to an instant, in the order in which they are made.
  private List<Step> steps(Instant now, Instant until) {
    List<Step> steps = new ArrayList<>();
    for (Schedule schedule : schedules) {
      List<Schedule.Due> due = schedule.between(now, until);
      due.removeAll(known(schedule, due));
      due.forEach(one -> steps.add(new Step(schedule, one.at())));
    }
    steps.sort(Comparator.comparing(Step::at));
    return steps;
  }

  /// The next days of a schedule that are not posted, or left out, yet.
  private List<Schedule.Due> due(Schedule schedule, Instant now, int count) {
    List<Schedule.Due> due = schedule.next(now, count + 2);
    due.removeAll(known(schedule, due));
    return due.subList(0, Math.min(count, due.size()));
  }

  /// Those of which something is known: the time of a schedule may have been put off.
  private List<Schedule.Due> known(Schedule schedule, List<Schedule.Due> due) {
    Optional<Post> last =
        due.isEmpty() ? Optional.empty() : log.last(schedule.id(), due.getLast().at());
    return due.stream()
        .filter(one -> last.filter(post -> post.key().day().equals(one.day())).isPresent())
        .toList();
  }
}
