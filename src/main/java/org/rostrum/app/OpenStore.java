package org.rostrum.app;

import java.nio.file.Path;
import org.rostrum.adapter.console.BadInput;
import org.rostrum.adapter.console.Remembered;
import org.rostrum.adapter.store.Store;
import org.rostrum.core.desk.Proposals;
import org.rostrum.core.desk.StoreException;
import org.rostrum.core.desk.StoreSettings;

/// The bot's store, opened by a verb of the terminal.
record OpenStore(Store store) implements Remembered {

  /// @throws BadInput when it cannot be opened: a running bot has it
  static OpenStore in(Path data, StoreSettings settings) {
    try {
      return new OpenStore(Store.open(data, settings));
    } catch (StoreException e) {
      throw new BadInput(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public Proposals proposals() {
    return new Proposals(store.shown(), store.feedback());
  }

  @Override
  public void close() {
    store.close();
  }
}
