package org.rostrum.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.SidecarReader;
import org.rostrum.adapter.langchain.InProcessEmbedder;
import org.rostrum.adapter.langchain.JudgeModel;
import org.rostrum.adapter.langchain.ScoringJudge;
import org.rostrum.adapter.language.LanguageGuesser;
import org.rostrum.adapter.language.WordNet;
import org.rostrum.adapter.lucene.LuceneIndex;
import org.rostrum.app.SourceReaders;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.answer.Answering;
import org.rostrum.core.answer.AnsweringParts;
import org.rostrum.core.compose.AnswerSettings;
import org.rostrum.core.corpus.Imported;
import org.rostrum.core.corpus.Importer;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.DeskShelf;
import org.rostrum.core.desk.Desks;
import org.rostrum.core.desk.Searching;
import org.rostrum.core.desk.TraceExplaining;
import org.rostrum.core.evidence.SentenceJudge;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.premise.WordListJudge;
import org.rostrum.core.question.KindFeatures;
import org.rostrum.core.question.KindWeights;
import org.rostrum.core.question.Kinds;
import org.rostrum.core.question.Question;
import org.rostrum.core.quote.Arrivals;
import org.rostrum.core.quote.QuoteSettings;
import org.rostrum.core.retrieval.Embedder;
import org.rostrum.core.retrieval.Indexing;
import org.rostrum.core.retrieval.NarrowedIndex;
import org.rostrum.core.retrieval.PassageIndex;
import org.rostrum.core.retrieval.Progress;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.text.Lexicon;
import org.rostrum.core.text.Once;
import org.rostrum.core.theme.Summaries;
import org.rostrum.core.writing.LanguageModel;
import org.rostrum.core.writing.ModelSettings;
import org.rostrum.core.writing.Usage;
import org.rostrum.core.writing.Writing;
import org.rostrum.json.Json;
import org.rostrum.json.JsonException;

/// A made-up evening about public libraries and a summary of a report, read, indexed and answered
/// by the production parts. Made once for all tests.
public final class Libraries {

  /// The judge in the jar.
  public static final SentenceJudge JUDGE = new ScoringJudge(new JudgeModel(), JudgeModel.NAME);

  private static @Nullable Libraries shared;

  private final Library library;
  private final Embedder embedder;
  private final PassageIndex index;
  private final WordNet wordNet = new WordNet();
  private final LanguageGuesser languages = new LanguageGuesser();

  private Libraries(Library library, Embedder embedder, PassageIndex index) {
    this.library = library;
    this.embedder = embedder;
    this.index = index;
  }

  public static synchronized Libraries open() {
    Libraries made = shared;
    if (made == null) {
      made = of(Path.of("src/test/resources/corpora/libraries"));
      shared = made;
    }
    return made;
  }

  /// The same over another folder of sources, indexed anew.
  public static Libraries of(Path corpus) {
    Imported imported =
        new Importer(SourceReaders.with(new WordNet()), new SidecarReader()).read(corpus);
    if (!(imported instanceof Imported.Corpus read) || !read.problems().isEmpty()) {
      throw new IllegalStateException("the corpus was not read: " + imported);
    }
    InProcessEmbedder model = new InProcessEmbedder();
    Embedder embedder = model;
    try {
      Path folder = Files.createTempDirectory("rostrum-libraries");
      PassageIndex index = LuceneIndex.open(folder, embedder.model(), embedder.dimensions());
      new Indexing(index, embedder).refresh(read.library(), Progress.SILENT);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(index, model, folder)));
      return new Libraries(read.library(), embedder, index);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(PassageIndex index, InProcessEmbedder model, Path folder) {
    index.close();
    model.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Library library() {
    return library;
  }

  public Embedder embedder() {
    return embedder;
  }

  /// The words of English.
  public Lexicon lexicon() {
    return new Lexicon(
        embedder::words,
        wordNet::lists,
        languages::guesses,
        wordNet::bases,
        wordNet::opposites,
        wordNet::callings);
  }

  /// The classifier of kinds, as the build has trained it.
  public Kinds kinds() {
    return new Kinds(new KindFeatures(embedder), KindWeights.read());
  }

  /// The index, which is the vocabulary too.
  public PassageIndex index() {
    return index;
  }

  public Retriever retriever() {
    return new Retriever(library, index, embedder);
  }

  /// What comes of a question without a conversation around it.
  public Answer ask(String question) {
    return answerer().answer(new Question(question), null).answer();
  }

  /// A desk at which this answerer answers questions.
  public Desk desk(Answerer answering, QuoteSettings quotes) {
    return desk(answering, quotes, null);
  }

  /// The same where a language model writes.
  public Desk desk(Answerer answering, QuoteSettings quotes, @Nullable LanguageModel model) {
    return new Desk(
        library,
        new Searching(
            new Once<>(() -> answering),
            new Once<>(() -> answering()),
            new Once<>(() -> new Summaries(library, retriever())),
            new Once<>(() -> new TraceExplaining(library, answering)),
            model == null ? null : new Once<>(() -> writing(model))),
        quotes,
        Arrivals.NONE,
        new Random(1));
  }

  /// The same desk, and those that know some sources alone.
  public Desks desks(Answerer answering, QuoteSettings quotes) {
    return desks(answering, quotes, null);
  }

  /// The same where a language model writes.
  public Desks desks(Answerer answering, QuoteSettings quotes, @Nullable LanguageModel model) {
    return new DeskShelf(
        desk(answering, quotes, model),
        sources -> {
          Libraries some =
              new Libraries(library.only(sources), embedder, new NarrowedIndex(index, sources));
          return some.desk(some.answerer(), quotes, model);
        });
  }

  /// What has answers written by a model.
  public Writing writing(LanguageModel model) {
    return new Writing(
        model,
        library,
        retriever(),
        embedder,
        lexicon(),
        Libraries::object,
        5,
        new Usage(ModelSettings.OFF));
  }

  private static Optional<Map<String, @Nullable Object>> object(String text) {
    try {
      return Optional.of(Json.object(text));
    } catch (JsonException e) {
      return Optional.empty();
    }
  }

  /// The same record after somebody changed its passages behind the sources' back: what is cited of
  /// them does not hold.
  public Libraries forged(Function<Library, UnaryOperator<Passage>> how) {
    UnaryOperator<Passage> forgery = how.apply(library);
    return new Libraries(
        new Library(library.sources(), library.passages().stream().map(forgery).toList()),
        embedder,
        index);
  }

  public Answerer answerer() {
    return answering();
  }

  /// What answers and searches, with so many citations at the most.
  public Answering answering(int citations) {
    return new Answering(
        AnsweringParts.of(
            library,
            retriever(),
            index,
            lexicon(),
            kinds(),
            JUDGE,
            new WordListJudge(lexicon()),
            new AnswerSettings(citations)));
  }

  private Answering answering() {
    return answering(5);
  }

  /// An enquiry desk over all of it.
  public Desk desk() {
    return desk(answerer(), new QuoteSettings(ZoneOffset.UTC, 8, 40));
  }
}
