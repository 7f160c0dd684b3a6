package org.rostrum.adapter.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.corpus.Imported;
import org.rostrum.core.corpus.Problem;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.Unanswered;
import org.rostrum.core.quote.QuoteSettings;
import org.rostrum.core.reply.Picture;
import org.rostrum.core.reply.Plot;
import org.rostrum.core.retrieval.Progress;
import org.rostrum.core.retrieval.Refresh;
import org.rostrum.core.writing.LanguageModel;
import org.rostrum.eval.RunSummary;
import org.rostrum.eval.TestCollection;
import org.rostrum.eval.WrittenAnswerer;

/// Port to a corpus folder and everything made of it. Each part is made when it is first asked for,
/// so that a verb pays for what it needs. Every method may throw [BadInput], and those that search
/// [IndexException].
public interface Workspace extends AutoCloseable {

  /// Opens the workspaces of a program.
  @FunctionalInterface
  interface Opener {

    /// @throws BadInput when the settings cannot be used
    Workspace open(Folders folders);
  }

  Path corpus();

  /// Where Rostrum keeps what it makes.
  Path data();

  /// What judges sentences, and in which version.
  String judge();

  /// Begins, in the background, what searching will need.
  void prepare();

  /// What was read of the corpus folder, each file's problems with it.
  default Imported.Corpus reading() {
    return reading(file -> {});
  }

  /// The same.
  ///
  /// @param begun hears the name of each file before it is read
  Imported.Corpus reading(Consumer<String> begun);

  /// What is read of one file, wherever it lies, written for correction by hand.
  ///
  /// @param names whom its labels mean
  /// @param format the name of the format that it is in; null to tell by its content
  Reread reread(Path file, Map<String, String> names, @Nullable String format);

  /// One file that was read by itself.
  ///
  /// @param format what it was taken for; empty where nothing fits
  /// @param extension of a file that holds the text
  /// @param text null where nothing could be read
  record Reread(
      String format,
      String extension,
      @Nullable String text,
      List<Problem> problems,
      List<Problem> warnings) {

    public Reread {
      problems = List.copyOf(problems);
      warnings = List.copyOf(warnings);
    }
  }

  QuoteSettings quotes();

  /// The desk that takes every enquiry.
  ///
  /// @param searches runs before anything is searched for the first time, to see to the index
  Desk desk(Runnable searches);

  /// Brings the index up to date.
  Refresh index(Progress progress);

  /// Whether the index holds anything.
  boolean searchable();

  /// Answers from the index as it is, to be measured.
  Answerer answerer();

  /// The same as a language model writes them.
  WrittenAnswerer answerer(LanguageModel model);

  /// Searches a test collection and writes the run.
  ///
  /// @param depth the most documents a query
  /// @param pooled whether a query's own meeting does not narrow its search
  /// @return how many queries were put
  RunSummary retrieve(Path collection, Path run, int depth, boolean pooled, Progress progress);

  /// Reads a test collection.
  TestCollection collection(Path folder);

  /// Answers from a test collection, whole or in part, in an index of its own.
  ///
  /// @param folder where the collection was read
  /// @param name what the part is called; empty for the whole
  Answerer answerer(TestCollection part, Path folder, String name, Progress progress);

  /// A record that is kept apart, with an index of its own.
  ///
  /// @param folder its sources, and a file of gold questions about them
  /// @param gold the name of that file, which is no source
  /// @return to be closed before this is
  Workspace record(Path folder, String gold);

  /// What the bot remembers, opened; to be closed.
  Remembered remembered();

  /// What the bot that runs on the data folder could not answer; empty where none runs.
  Optional<List<Unanswered.Entry>> unanswered();

  /// The care for everything that the bot remembers.
  DataCare dataCare();

  /// Draws a plot; empty where this machine cannot.
  Optional<Picture> drawn(Plot plot);

  /// Asks the language model that is set for a word; empty where none is set.
  Optional<ModelState> model();

  /// How a language model is.
  ///
  /// @param line what to tell the operator
  record ModelState(boolean answers, String line) {}

  /// Asks the bot that runs on this machine for its health; empty where no port is set for that.
  Optional<BotHealth> health();

  /// How a bot is.
  ///
  /// @param line what to tell whoever asks
  record BotHealth(boolean well, String line) {}

  /// How to come by a token; empty where there is one.
  Optional<String> missingToken();

  /// The link that invites the bot to a server.
  String invitation();

  /// Starts the bot on the index as it is.
  ///
  /// @param guild the only server that gets its commands; null for all
  /// @param newStore whether what it remembers is put aside first, and begun anew
  /// @param news hears in a line what the operator should know while it runs
  RunningBot bot(@Nullable Long guild, boolean newStore, Consumer<String> news);

  @Override
  void close();
}
