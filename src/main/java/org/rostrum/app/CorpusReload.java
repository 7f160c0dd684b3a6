package org.rostrum.app;

import java.lang.ref.Cleaner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.rostrum.adapter.console.BadInput;
import org.rostrum.core.corpus.FileReport;
import org.rostrum.core.corpus.FolderState;
import org.rostrum.core.corpus.Imported;
import org.rostrum.core.corpus.Problem;
import org.rostrum.core.desk.DesksInUse;
import org.rostrum.core.desk.LibraryChange;
import org.rostrum.core.desk.Reload;
import org.rostrum.core.retrieval.Progress;
import org.rostrum.core.retrieval.Refresh;

/// Takes up the corpus folder as it is now: reads it and indexes it beside what is in use, and has
/// the bot answer from it where nothing that could be read before is in doubt. What was in use is
/// closed once nobody answers from it any more.
final class CorpusReload implements Reload {

  private static final Cleaner CLEANER = Cleaner.create();

  /// So many problems are told of, each with its place.
  private static final int MOST = 5;

  private final DesksInUse desks;
  private final Duration stillness;
  private final ReentrantLock reading = new ReentrantLock();
  private LocalWorkspace inUse;

  /// @param inUse what the desk in use answers from
  /// @param stillness for so long nobody must write to the files
  CorpusReload(DesksInUse desks, LocalWorkspace inUse, Duration stillness) {
    this.desks = desks;
    this.inUse = inUse;
    this.stillness = stillness;
  }

  @Override
  public Outcome reload() {
    if (!reading.tryLock()) {
      return new Outcome.Busy();
    }
    try {
      return still() ? read() : new Outcome.Moving();
    } finally {
      reading.unlock();
    }
  }

  private Path folder() {
    return inUse.corpus();
  }

  private boolean still() {
    FolderState before = FolderState.of(folder());
    try {
      Thread.sleep(stillness);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    return before.equals(FolderState.of(folder()));
  }

  private Outcome read() {
    FolderState before = FolderState.of(folder());
    LocalWorkspace fresh = inUse.beside();
    try {
      Imported.Corpus read = fresh.reading();
      return before.equals(FolderState.of(folder()))
          ? considered(fresh, read)
          : new Outcome.Moving();
    } catch (BadInput nothing) {
      return new Outcome.Refused(String.valueOf(nothing.getMessage()));
    }
  }

  private Outcome considered(LocalWorkspace fresh, Imported.Corpus read) {
    List<Problem> lost = lost(read);
    if (!lost.isEmpty() || read.library().sources().isEmpty()) {
      return new Outcome.Refused(lines(lost.isEmpty() ? read.problems() : lost));
    }
    LibraryChange change = LibraryChange.between(inUse.reading().library(), read.library());
    if (change.isNone()) {
      return new Outcome.Same();
    }
    if (fresh.index(Progress.SILENT) instanceof Refresh.Stale stale) {
      fresh.close();
      return switch (stale.trouble()) {
        case BUSY, BEHIND -> new Outcome.Waiting(stale.message());
        case UNWRITABLE, UNREADABLE, UNREACHABLE -> new Outcome.Refused(stale.message());
      };
    }
    desks.use(fresh.edition());
    CLEANER.register(inUse, inUse.closing());
    inUse = fresh;
    return new Outcome.Taken(change, lines(read.problems()));
  }

  /// What is wrong with files that were all right when they were read before.
  private List<Problem> lost(Imported.Corpus read) {
    Set<String> right =
        inUse.reading().files().stream()
            .filter(file -> file.problems().isEmpty())
            .map(FileReport::file)
            .collect(Collectors.toSet());
    return read.files().stream()
        .filter(file -> right.contains(file.file()))
        .flatMap(file -> file.problems().stream())
        .toList();
  }

  private static String lines(List<Problem> problems) {
    String first =
        problems.stream().limit(MOST).map(CorpusReload::line).collect(Collectors.joining(" "));
    return problems.size() > MOST
        ? first + " And " + (problems.size() - MOST) + " more: `corpus check` shows all."
        : first;
  }

  private static String line(Problem problem) {
    String place = problem.file() + (problem.line() > 0 ? ":" + problem.line() : "");
    return place + ": " + problem.what() + "; " + problem.remedy() + ".";
  }

  /// Closes what is in use.
  void close() {
    reading.lock();
    try {
      inUse.closeIndex();
    } finally {
      reading.unlock();
    }
  }
}
