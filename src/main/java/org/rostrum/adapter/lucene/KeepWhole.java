package org.rostrum.adapter.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;
import org.rostrum.core.retrieval.Stamp;

/// Keeps the newest commit, and where that was saved in the middle of a change, the newest whole
/// one as well, for whoever searches.
final class KeepWhole extends IndexDeletionPolicy {

  @Override
  public void onInit(List<? extends IndexCommit> commits) throws IOException {
    onCommit(commits);
  }

  @Override
  public void onCommit(List<? extends IndexCommit> commits) throws IOException {
    boolean wanted = true;
    for (IndexCommit commit : commits.reversed()) {
      if (wanted || commit == commits.getLast()) {
        wanted = wanted && !whole(commit);
      } else {
        commit.delete();
      }
    }
  }

  static boolean whole(IndexCommit commit) throws IOException {
    return Stamp.begun(commit.getUserData()).isEmpty();
  }
}
