package org.rostrum.core.retrieval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What was looked up last: so many values, of which the one that was not asked for longest makes
/// room. Thread-safe.
public final class Recent<K, V> {

  private final Map<K, V> values;

  public Recent(int most) {
    this.values =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  public synchronized Optional<V> get(K key) {
    return Optional.ofNullable(values.get(key));
  }

  public synchronized void put(K key, V value) {
    values.put(key, value);
  }
}
