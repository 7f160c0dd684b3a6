package org.rostrum.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.rostrum.core.corpus.FolderState;
import org.rostrum.core.desk.Reload;

/// Looks whether the corpus folder has changed, and has it read anew once nobody writes to it any
/// more. Looking is enough: a folder's own notices do not come from every file system.
final class CorpusWatch {

  private final Path folder;
  private final Reload reload;
  private final Consumer<String> news;
  private FolderState taken;
  private FolderState seen;

  /// @param news hears in a line what came of a change
  CorpusWatch(Path folder, Reload reload, Consumer<String> news) {
    this.folder = folder;
    this.reload = reload;
    this.news = news;
    this.taken = FolderState.of(folder);
    this.seen = taken;
  }

  /// To be called again and again: what looks the same twice is read.
  void look() {
    FolderState now = FolderState.of(folder);
    boolean still = now.equals(seen);
    seen = now;
    if (!still || now.equals(taken)) {
      return;
    }
    switch (reload.reload()) {
      case Reload.Outcome.Busy _, Reload.Outcome.Moving _, Reload.Outcome.Waiting _ -> {}
      case Reload.Outcome.Same _ -> taken = now;
      case Reload.Outcome other -> {
        taken = now;
        news.accept(other.line());
      }
    }
  }
}
