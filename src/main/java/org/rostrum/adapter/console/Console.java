package org.rostrum.adapter.console;

import java.time.Clock;

/// The terminal's front end: runs one command line and gives its exit status.
///
/// 0 is fine; 1 is a bug, which is recorded in the data folder; 2 is something the caller can put
/// right.
public final class Console {

  private static final int FINE = 0;
  private static final int BAD_INPUT = 2;

  private final Streams streams;
  private final Workspace.Opener opener;
  private final Clock clock;

  public Console(Streams streams, Workspace.Opener opener, Clock clock) {
    this.streams = streams;
    this.opener = opener;
    this.clock = clock;
  }

  public int run(String... args) {
    try (Session session = new Session(streams, opener, clock)) {
      return run(session, args);
    } catch (ClosedPipe enough) {
      return FINE;
    }
  }

  private int run(Session session, String... args) {
    int status = Verbs.of(session).execute(args);
    if (streams.out().checkError()) {
      session.note("Not all of the output could be written: the disk is full.");
      return status == 0 ? BAD_INPUT : status;
    }
    return status;
  }
}
