package org.rostrum.core.desk;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.core.text.Folded;

/// The questions that the record did not answer since the process began, as far as they were asked
/// where others could read them. They are kept in memory alone, the newest few of them, and told
/// without who asked. Thread-safe.
public final class Unanswered {

  private static final int MOST = 1000;

  /// @param server where it was asked
  /// @param asker only so that it can be forgotten with them
  private record Kept(String server, String asker, String words, Instant at) {}

  /// A question, however often it was asked.
  ///
  /// @param last when it was asked last
  public record Entry(String words, int times, Instant last) {}

  private final Deque<Kept> kept = new ArrayDeque<>();

  public synchronized void keep(String server, String asker, String words, Instant at) {
    kept.addLast(new Kept(server, asker, words, at));
    if (kept.size() > MOST) {
      kept.removeFirst();
    }
  }

  /// Those of a server, the one that was asked last first.
  public synchronized List<Entry> of(String server) {
    return entries(kept.stream().filter(one -> one.server().equals(server)).toList());
  }

  /// Those of all servers.
  public synchronized List<Entry> all() {
    return entries(List.copyOf(kept));
  }

  /// Forgets those of a member.
  public synchronized void forget(String asker) {
    kept.removeIf(one -> one.asker().equals(asker));
  }

  private static List<Entry> entries(List<Kept> questions) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Kept one : questions.reversed()) {
      entries.merge(
          Folded.text(one.words()),
          new Entry(one.words(), 1, one.at()),
          (newer, older) -> new Entry(newer.words(), newer.times() + 1, newer.last()));
    }
    return new ArrayList<>(entries.values());
  }
}
