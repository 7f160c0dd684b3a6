package org.rostrum.adapter.console;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.corpus.Imported;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Incidents;
import org.rostrum.core.desk.Response;
import org.rostrum.core.model.Library;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Question;
import org.rostrum.core.reply.Reply;
import org.rostrum.core.retrieval.IndexException;
import org.rostrum.core.retrieval.Progress;
import org.rostrum.core.retrieval.Refresh;
import org.rostrum.json.Json;
import org.slf4j.event.Level;

/// One run of the program: its streams, and the workspace, opened when it is first needed.
final class Session implements AutoCloseable {

  private static final int READABLE = 88;
  private static final int WAITING_MILLIS = 500;
  private static final String WAITING =
      "Another Rostrum is making the first index in %s. This one waits until it is there.";
  private static final String IN_MEMORY = "Until then it is made in memory, at every start.";

  private final Streams streams;
  private final Workspace.Opener opener;
  private final Clock clock;
  private final FolderOptions folders = new FolderOptions();
  private @Nullable Workspace workspace;
  private @Nullable Answerer answerer;
  private @Nullable Desk desk;
  private @Nullable IntSupplier chatting;
  private boolean indexed;
  private boolean notedUnreadable;

  Session(Streams streams, Workspace.Opener opener, Clock clock) {
    this.streams = streams;
    this.opener = opener;
    this.clock = clock;
  }

  Streams streams() {
    return streams;
  }

  Clock clock() {
    return clock;
  }

  FolderOptions folders() {
    return folders;
  }

  Workspace workspace() {
    Workspace open = workspace;
    if (open == null) {
      open = opener.open(folders.chosen());
      workspace = open;
    }
    return open;
  }

  /// The same for a record that is kept apart; to be closed before this is.
  Session record(Path folder, String gold) {
    Workspace whole = workspace();
    return new Session(streams, chosen -> whole.record(folder, gold), clock);
  }

  Incidents incidents() {
    Path data = workspace == null ? folders.chosen().data() : workspace.data();
    return new Incidents(data == null ? Path.of("data") : data, clock, Level.DEBUG);
  }

  /// What was read, and what could not be; says so where that takes its time.
  Imported.Corpus reading() {
    try (ReadingNotice notice = new ReadingNotice(streams)) {
      return workspace().reading(notice);
    }
  }

  /// What could be read. Says once, on standard error, when that is not everything.
  ///
  /// @throws BadInput when nothing could be read
  Library library() {
    Imported.Corpus reading = reading();
    long left = reading.files().stream().filter(file -> !file.problems().isEmpty()).count();
    if (reading.library().sources().isEmpty()) {
      throw new BadInput(
          left == 0
              ? "There is nothing to read in "
                  + workspace().corpus()
                  + ". Put transcripts, captions, minutes or reports there, or name another folder"
                  + " with --corpus."
              : "Nothing in "
                  + workspace().corpus()
                  + " could be read. `corpus check` shows why, with lines.");
    }
    if (left > 0 && !notedUnreadable) {
      notedUnreadable = true;
      note(
          left == 1
              ? "1 file could not be read and is left out: `corpus check` shows why."
              : left + " files could not be read and are left out: `corpus check` shows why.");
    }
    return reading.library();
  }

  /// The workspace with an index that is up to date, or at least can be searched.
  ///
  /// @throws BadInput when there is nothing to search
  Workspace searchable() {
    Workspace open = workspace();
    open.prepare();
    library();
    if (!indexed) {
      switch (refreshed(open)) {
        case Refresh.Ready _ -> {}
        case Refresh.Unkept unkept -> note(unkept.message() + " " + IN_MEMORY);
        case Refresh.Stale stale when !open.searchable() ->
            throw new BadInput(stale.message(), stale.cause());
        case Refresh.Stale stale -> note(stale.message());
      }
      indexed = true;
    }
    return open;
  }

  /// Where another process is making the first index there, this waits for it.
  private Refresh refreshed(Workspace open) {
    boolean told = false;
    Refresh refresh = withProgress(open::index);
    while (refresh instanceof Refresh.Stale stale
        && stale.trouble() == IndexException.Trouble.BUSY
        && !open.searchable()) {
      if (!told) {
        note(WAITING.formatted(open.data()));
        told = true;
      }
      pause();
      refresh = withProgress(open::index);
    }
    return refresh;
  }

  private static void pause() {
    try {
      Thread.sleep(WAITING_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BadInput("Stopped while waiting for the index.", e);
    }
  }

  /// The names of the record, as they are typed here.
  TypedNames names() {
    return new TypedNames(library(), chatting == null ? "" : "/");
  }

  /// The desk; the index is brought up to date when something is searched.
  Desk desk() {
    Desk open = desk;
    if (open == null) {
      library();
      open = workspace().desk(this::searchable);
      desk = open;
    }
    return open;
  }

  /// What the desk says to an enquiry, printed.
  int answer(Enquiry enquiry, boolean asJson) {
    return answer(desk().answer(enquiry, null), asJson);
  }

  /// The same as a language model writes it, where one is set and it comes to something.
  int told(Enquiry enquiry, boolean asJson) {
    return answer(told(enquiry, (Exchange) null), asJson);
  }

  /// @param before the exchange just before in the same conversation, where there was one
  Response told(Enquiry enquiry, @Nullable Exchange before) {
    return desk().written(enquiry, before).orElseGet(() -> desk().answer(enquiry, before));
  }

  private int answer(Response response, boolean asJson) {
    if (asJson) {
      json(new JsonAnswers(library()).of(response));
    } else {
      show(response.reply());
    }
    return 0;
  }

  /// How the answer to a question came about, printed.
  ///
  /// @param before the exchange just before in the same conversation, where there was one
  void explain(Question question, @Nullable Exchange before) {
    desk().explain(new Enquiry.Ask(question), before).ifPresent(this::show);
  }

  Answerer answerer() {
    Answerer ready = answerer;
    if (ready == null) {
      ready = searchable().answerer();
      answerer = ready;
    }
    return ready;
  }

  <T> T withProgress(Function<Progress, T> work) {
    try (ProgressBar bar = new ProgressBar(streams)) {
      return work.apply(bar);
    }
  }

  void show(Reply reply) {
    line(renderer().render(reply));
  }

  private TextRenderer renderer() {
    int columns = chatting == null ? streams.columns() : chatting.getAsInt();
    int width = columns == 0 && chatting != null ? READABLE : columns;
    return new TextRenderer(streams.colour() ? Style.COLOUR : Style.PLAIN, width);
  }

  /// From now on a person reads along: lines are wrapped, and messages stand in the conversation.
  ///
  /// @param columns how wide the terminal is at the moment; 0 where nothing says
  void startChat(IntSupplier columns) {
    chatting = columns;
  }

  void line(String text) {
    streams.out().print(text + "\n");
  }

  /// One JSON object on a line of its own, sent at once.
  void json(Map<String, @Nullable Object> object) {
    line(Json.line(object));
    streams.out().flush();
  }

  /// A message beside the output; within it where a person reads along.
  void note(String text) {
    if (chatting != null) {
      line(text);
      streams.out().flush();
      return;
    }
    streams.out().flush();
    streams.err().print(text + "\n");
    streams.err().flush();
  }

  @Override
  public void close() {
    if (workspace != null) {
      workspace.close();
    }
  }
}
