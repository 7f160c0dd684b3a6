package org.rostrum.core.evidence;

import java.util.List;
import java.util.function.Supplier;

/// Lets whoever wants to tell how an answer came about see what was searched for it.
public final class Watched {

  private static final ScopedValue<List<Judged>> SEEN = ScopedValue.newInstance();

  private Watched() {}

  /// @param seen takes what came of every search that the work makes, in order
  public static <T> T into(List<Judged> seen, Supplier<T> work) {
    return ScopedValue.where(SEEN, seen).call(work::get);
  }

  static Judged seen(Judged judged) {
    if (SEEN.isBound()) {
      SEEN.get().add(judged);
    }
    return judged;
  }
}
