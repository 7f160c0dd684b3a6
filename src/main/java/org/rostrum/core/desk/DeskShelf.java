package org.rostrum.core.desk;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;

/// Desks made when they are first needed; of those that know some sources alone, the last few stay.
public final class DeskShelf implements Desks {

  private static final int MOST = 32;

  private final Desk all;
  private final Set<SourceId> loaded = new HashSet<>();
  private final Function<Set<SourceId>, Desk> making;
  private final Map<Set<SourceId>, Desk> made = new LinkedHashMap<>(MOST, 0.75f, true);

  /// @param all the desk that knows everything
  /// @param making makes one that knows these sources alone
  public DeskShelf(Desk all, Function<Set<SourceId>, Desk> making) {
    this.all = all;
    this.making = making;
    all.library().sources().stream().map(Source::id).forEach(loaded::add);
  }

  @Override
  public Desk all() {
    return all;
  }

  @Override
  public Desk of(Set<SourceId> sources) {
    Set<SourceId> known = new HashSet<>(sources);
    known.retainAll(loaded);
    if (known.isEmpty()) {
      throw new IllegalArgumentException("none of these is loaded: " + sources);
    }
    return known.equals(loaded) ? all : narrowed(Set.copyOf(known));
  }

  private synchronized Desk narrowed(Set<SourceId> sources) {
    Desk desk = made.get(sources);
    if (desk == null) {
      desk = making.apply(sources);
      made.put(sources, desk);
      if (made.size() > MOST) {
        made.remove(made.keySet().iterator().next());
      }
    }
    return desk;
  }
}
