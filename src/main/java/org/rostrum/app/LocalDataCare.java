package org.rostrum.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.console.BadInput;
import org.rostrum.adapter.console.DataCare;
import org.rostrum.adapter.store.StoreCare;
import org.rostrum.core.desk.StoreException;

/// The care for the bot's store, by verbs of the terminal.
record LocalDataCare(StoreCare care) implements DataCare {

  @Override
  public long backup(Path file) {
    return told(() -> care.backup(file));
  }

  @Override
  public Optional<Path> restore(Path file) {
    return told(() -> care.restore(file));
  }

  @Override
  public void export(Consumer<String> lines) {
    var unused =
        told(
            () -> {
              care.export(lines);
              return true;
            });
  }

  @Override
  public Purged purge(@Nullable String server) {
    StoreCare.Purged purged = told(() -> care.purge(server));
    return new Purged(purged.rows(), purged.files(), purged.copies());
  }

  private static <T> T told(Supplier<T> work) {
    try {
      return work.get();
    } catch (StoreException e) {
      throw new BadInput(String.valueOf(e.getMessage()), e);
    }
  }
}
