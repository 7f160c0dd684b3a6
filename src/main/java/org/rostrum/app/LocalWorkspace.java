package org.rostrum.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.console.BadInput;
import org.rostrum.adapter.console.DataCare;
import org.rostrum.adapter.console.Remembered;
import org.rostrum.adapter.console.RunningBot;
import org.rostrum.adapter.console.Workspace;
import org.rostrum.adapter.discord.SetUpGuide;
import org.rostrum.adapter.format.Rendition;
import org.rostrum.adapter.format.SidecarReader;
import org.rostrum.adapter.langchain.GuardedModel;
import org.rostrum.adapter.langchain.InProcessEmbedder;
import org.rostrum.adapter.langchain.JudgeModel;
import org.rostrum.adapter.langchain.ScoringJudge;
import org.rostrum.adapter.language.LanguageGuesser;
import org.rostrum.adapter.language.WordNet;
import org.rostrum.adapter.lucene.LuceneIndex;
import org.rostrum.adapter.monitor.BotSocket;
import org.rostrum.adapter.monitor.HealthCheck;
import org.rostrum.adapter.picture.AwtIllustrator;
import org.rostrum.adapter.settings.Settings;
import org.rostrum.adapter.store.ArrivalsFile;
import org.rostrum.adapter.store.StoreCare;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.answer.Answering;
import org.rostrum.core.answer.AnsweringParts;
import org.rostrum.core.corpus.Imported;
import org.rostrum.core.corpus.Importer;
import org.rostrum.core.corpus.Problem;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.DeskShelf;
import org.rostrum.core.desk.DesksInUse;
import org.rostrum.core.desk.Searching;
import org.rostrum.core.desk.TraceExplaining;
import org.rostrum.core.desk.Unanswered;
import org.rostrum.core.evidence.SentenceJudge;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.premise.WordListJudge;
import org.rostrum.core.question.KindFeatures;
import org.rostrum.core.question.KindWeights;
import org.rostrum.core.question.Kinds;
import org.rostrum.core.quote.QuoteSettings;
import org.rostrum.core.reply.Picture;
import org.rostrum.core.reply.Plot;
import org.rostrum.core.retrieval.Embedder;
import org.rostrum.core.retrieval.IndexException;
import org.rostrum.core.retrieval.Indexing;
import org.rostrum.core.retrieval.NarrowedIndex;
import org.rostrum.core.retrieval.PassageIndex;
import org.rostrum.core.retrieval.Progress;
import org.rostrum.core.retrieval.Refresh;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.text.Lexicon;
import org.rostrum.core.text.Once;
import org.rostrum.core.text.SafeText;
import org.rostrum.core.theme.Summaries;
import org.rostrum.core.writing.LanguageModel;
import org.rostrum.core.writing.Usage;
import org.rostrum.core.writing.Writing;
import org.rostrum.eval.RunSummary;
import org.rostrum.eval.TestCollection;
import org.rostrum.eval.WrittenAnswerer;
import org.rostrum.json.Json;
import org.rostrum.json.JsonException;

/// A corpus folder on this machine with its index beside it. Each part is made when it is first
/// asked for. Not thread-safe; the answerer it gives is.
final class LocalWorkspace implements Workspace {

  private static final String INDEX = "index";
  private static final Duration STILLNESS = Duration.ofSeconds(1);

  private final Settings settings;
  private final Path corpus;
  private final Path data;
  private final Predicate<String> sources;
  private final Indexes indexes;
  private final @Nullable LocalWorkspace lender;
  private final RandomGenerator random;
  private Imported.@Nullable Corpus reading;
  private @Nullable InProcessEmbedder embedder;
  private @Nullable JudgeModel judge;
  private @Nullable SentenceJudge judging;
  private @Nullable PassageIndex index;
  private @Nullable CorpusReload reload;
  private @Nullable WordNet wordNet;
  private @Nullable GuardedModel model;
  private final Usage usage;
  private final LanguageGuesser languages = new LanguageGuesser();
  private final List<PassageIndex> collections = new ArrayList<>();

  /// @param random what is chosen at random is drawn with it; thread-safe
  LocalWorkspace(Settings settings, Path corpus, Path data, RandomGenerator random) {
    this(settings, corpus, data, random, name -> true, null);
  }

  /// @param sources the names of the files of the corpus folder that are read
  /// @param lender whose models are used
  private LocalWorkspace(
      Settings settings,
      Path corpus,
      Path data,
      RandomGenerator random,
      Predicate<String> sources,
      @Nullable LocalWorkspace lender) {
    this.settings = settings;
    this.corpus = corpus;
    this.data = data;
    this.random = random;
    this.sources = sources;
    this.lender = lender;
    this.indexes = lender == null ? new Indexes(settings.index(), data) : lender.indexes;
    this.usage = lender == null ? new Usage(settings.model()) : lender.usage;
  }

  @Override
  public Path corpus() {
    return corpus;
  }

  @Override
  public Path data() {
    return data;
  }

  @Override
  public String judge() {
    return JudgeModel.NAME;
  }

  @Override
  public QuoteSettings quotes() {
    return settings.quote();
  }

  @Override
  public void prepare() {
    embedder();
    sentences();
    wordNet();
  }

  @Override
  public Imported.Corpus reading(Consumer<String> begun) {
    Imported.Corpus read = reading;
    if (read == null) {
      read =
          switch (importer().read(corpus, sources, begun)) {
            case Imported.Corpus files -> files;
            case Imported.NoFolder(Path folder) ->
                throw new BadInput(
                    "There is no folder "
                        + folder
                        + ". Name the folder with the sources with --corpus DIR.");
            case Imported.NoFiles(Path folder) ->
                throw new BadInput(
                    "The folder "
                        + folder
                        + " holds no sources. Put transcripts, captions, minutes or reports there,"
                        + " or name another folder with --corpus DIR.");
          };
      reading = read;
    }
    return read;
  }

  @Override
  public Reread reread(Path file, Map<String, String> names, @Nullable String format) {
    Importer importer = importer();
    if (format != null && importer.formats().stream().noneMatch(format::equalsIgnoreCase)) {
      throw new BadInput(
          "There is no format "
              + SafeText.of(format)
              + ". Known are "
              + String.join(", ", importer.formats())
              + ".");
    }
    Importer.Single single = importer.read(file, names, format);
    String known = Objects.requireNonNullElse(single.format(), "");
    return switch (single.read()) {
      case Read.Ok ok -> {
        Rendition rendition = Rendition.of(ok);
        yield new Reread(known, rendition.extension(), rendition.text(), List.of(), ok.warnings());
      }
      case Read.Failed(List<Problem> problems, List<Problem> warnings) ->
          new Reread(known, "", null, problems, warnings);
    };
  }

  private Importer importer() {
    return new Importer(SourceReaders.with(wordNet()), new SidecarReader());
  }

  @Override
  public Refresh index(Progress progress) {
    Indexing indexing = new Indexing(passageIndex(), embedder());
    Refresh refresh =
        settings.index().writes()
            ? indexing.refresh(library(), progress)
            : indexing.look(library());
    return refresh instanceof Refresh.Stale stale
            && stale.trouble() == IndexException.Trouble.UNWRITABLE
            && indexes.here()
        ? inMemory(stale, progress)
        : refresh;
  }

  /// An index of what was read for this process alone, where none can be kept.
  private Refresh inMemory(Refresh.Stale unwritable, Progress progress) {
    passageIndex().close();
    index = LuceneIndex.inMemory(embedder().model(), embedder().dimensions());
    return switch (new Indexing(index, embedder()).refresh(library(), progress)) {
      case Refresh.Ready(int indexed, int _) ->
          new Refresh.Unkept(indexed, unwritable.message(), unwritable.cause());
      case Refresh other -> other;
    };
  }

  @Override
  public boolean searchable() {
    return !passageIndex().contents().isEmpty();
  }

  @Override
  public Answerer answerer() {
    return answering(library(), retriever(library(), passageIndex()), passageIndex());
  }

  @Override
  public WrittenAnswerer answerer(LanguageModel other) {
    return new WrittenAnswerer(
        answerer(), writing(other, library(), retriever(library(), passageIndex())));
  }

  private Answering answering(Library read, Retriever retriever, PassageIndex own) {
    return new Answering(
        AnsweringParts.of(
            read,
            retriever,
            own,
            lexicon(),
            kinds(),
            sentences(),
            new WordListJudge(lexicon()),
            settings.answer()));
  }

  @Override
  public Desk desk(Runnable searches) {
    return desk(searches, library(), this::passageIndex, settings.model().on());
  }

  /// A desk over some sources alone.
  private Desk narrowed(Set<SourceId> sources) {
    return desk(
        () -> {},
        library().only(sources),
        () -> new NarrowedIndex(passageIndex(), sources),
        writesInDiscord());
  }

  private boolean writesInDiscord() {
    return settings.model().on() && settings.model().inDiscord();
  }

  /// @param writes whether a language model writes answers
  private Desk desk(Runnable searches, Library read, Supplier<PassageIndex> own, boolean writes) {
    Once<Answering> answering =
        once(searches, () -> answering(read, retriever(read, own.get()), own.get()));
    return new Desk(
        read,
        new Searching(
            new Once<>(answering::get),
            new Once<>(answering::get),
            once(searches, () -> new Summaries(read, retriever(read, own.get()))),
            new Once<>(() -> new TraceExplaining(read, answering.get())),
            writes
                ? once(searches, () -> writing(languageModel(), read, retriever(read, own.get())))
                : null),
        settings.quote(),
        new ArrivalsFile(
            data,
            () -> library().sources().stream().map(Source::id).collect(Collectors.toSet()),
            () -> LocalDate.now(settings.quote().zone())),
        random);
  }

  private Writing writing(LanguageModel writer, Library read, Retriever retriever) {
    return new Writing(
        writer,
        read,
        retriever,
        embedder(),
        lexicon(),
        LocalWorkspace::object,
        settings.answer().maxCitations(),
        usage);
  }

  private static Optional<Map<String, @Nullable Object>> object(String text) {
    try {
      return Optional.of(Json.object(text));
    } catch (JsonException e) {
      return Optional.empty();
    }
  }

  private GuardedModel languageModel() {
    if (lender != null) {
      return lender.languageModel();
    }
    GuardedModel made = model;
    if (made == null) {
      made = new GuardedModel(settings.model(), Clock.systemUTC());
      model = made;
    }
    return made;
  }

  @Override
  public Optional<ModelState> model() {
    return settings.model().on()
        ? Optional.of(ModelCheck.of(settings.model(), languageModel()))
        : Optional.empty();
  }

  @Override
  public Optional<BotHealth> health() {
    int port = settings.monitor().port();
    if (!settings.monitor().on()) {
      return Optional.empty();
    }
    HealthCheck check = HealthCheck.of(port);
    return Optional.of(
        new BotHealth(
            check.well(),
            check.line().isEmpty() ? "No bot answers at port " + port + "." : check.line()));
  }

  private static <T> Once<T> once(Runnable before, Supplier<T> making) {
    return new Once<>(
        () -> {
          before.run();
          return making.get();
        });
  }

  @Override
  public RunSummary retrieve(Path folder, Path run, int depth, boolean pooled, Progress progress) {
    try (PassageIndex own = open(beside(folder, ""))) {
      return new CollectionSearch(own, embedder()).run(folder, run, depth, pooled, progress);
    }
  }

  @Override
  public TestCollection collection(Path folder) {
    return CollectionSearch.read(folder);
  }

  @Override
  public Answerer answerer(TestCollection part, Path folder, String name, Progress progress) {
    PassageIndex own = open(beside(folder, name));
    collections.add(own);
    return answering(
        part.library(), new CollectionSearch(own, embedder()).retriever(part, progress), own);
  }

  private Path beside(Path collection, String part) {
    return data.resolve("collections").resolve(CollectionSearch.nameOf(collection, part));
  }

  @Override
  public Workspace record(Path folder, String gold) {
    return new LocalWorkspace(
        settings,
        folder,
        data.resolve("records").resolve(CollectionSearch.nameOf(folder, "")),
        random,
        name -> !name.equals(gold),
        this);
  }

  @Override
  public Remembered remembered() {
    return OpenStore.in(data, settings.store());
  }

  @Override
  public Optional<List<Unanswered.Entry>> unanswered() {
    return BotSocket.ask(data);
  }

  @Override
  public DataCare dataCare() {
    return new LocalDataCare(new StoreCare(data, settings.store(), Clock.systemUTC()));
  }

  @Override
  public Optional<Picture> drawn(Plot plot) {
    return new AwtIllustrator().plot(plot);
  }

  @Override
  public Optional<String> missingToken() {
    return settings.discord().token() == null ? Optional.of(SetUpGuide.text()) : Optional.empty();
  }

  @Override
  public String invitation() {
    return LocalBot.invitation(settings.discord());
  }

  @Override
  public RunningBot bot(@Nullable Long guild, boolean newStore, Consumer<String> news) {
    DesksInUse desks = new DesksInUse(edition());
    CorpusReload made = new CorpusReload(desks, this, STILLNESS);
    reload = made;
    Path own = data.resolve(INDEX);
    Embedder using = embedder();
    return LocalBot.start(
        settings,
        data,
        new LocalBot.Serving(
            desks, made, corpus, () -> indexes.trouble(own, using), guild, newStore, news));
  }

  /// The desks over what was read and indexed, ready to answer. A source that is new to them gives
  /// quotations of a day from tomorrow on.
  DesksInUse.Edition edition() {
    Desk all = desk(() -> {}, library(), this::passageIndex, writesInDiscord());
    all.prepare();
    var unused = all.quotation(LocalDate.now(settings.quote().zone()), null, null);
    return new DesksInUse.Edition(
        new DeskShelf(all, this::narrowed),
        Integer.toHexString(passageIndex().contents().hashCode()));
  }

  /// The same folders, to be read anew, with the same models; to be closed before this is.
  LocalWorkspace beside() {
    return new LocalWorkspace(
        settings, corpus, data, random, sources, lender == null ? this : lender);
  }

  @Override
  public void close() {
    if (reload != null) {
      reload.close();
    }
    closeIndex();
    collections.forEach(PassageIndex::close);
    if (embedder != null) {
      embedder.close();
    }
    if (judge != null) {
      judge.close();
    }
    if (model != null) {
      model.close();
    }
  }

  /// Closes the index alone, which is opened no more.
  void closeIndex() {
    closing().run();
  }

  /// The same, for when nobody holds this any more.
  Runnable closing() {
    PassageIndex opened = index;
    return opened == null ? () -> {} : opened::close;
  }

  private Library library() {
    return reading().library();
  }

  private Retriever retriever(Library read, PassageIndex own) {
    return new Retriever(read, own, embedder());
  }

  private Kinds kinds() {
    return new Kinds(new KindFeatures(embedder()), KindWeights.read());
  }

  private Lexicon lexicon() {
    WordNet english = wordNet();
    return new Lexicon(
        embedder()::words,
        english::lists,
        languages::guesses,
        english::bases,
        english::opposites,
        english::callings);
  }

  private WordNet wordNet() {
    if (lender != null) {
      return lender.wordNet();
    }
    WordNet made = wordNet;
    if (made == null) {
      made = new WordNet();
      wordNet = made;
    }
    return made;
  }

  private Embedder embedder() {
    if (lender != null) {
      return lender.embedder();
    }
    InProcessEmbedder made = embedder;
    if (made == null) {
      made = new InProcessEmbedder();
      embedder = made;
    }
    return made;
  }

  private SentenceJudge sentences() {
    if (lender != null) {
      return lender.sentences();
    }
    SentenceJudge made = judging;
    if (made == null) {
      judge = new JudgeModel();
      made = new ScoringJudge(judge, JudgeModel.NAME);
      judging = made;
    }
    return made;
  }

  private PassageIndex passageIndex() {
    PassageIndex opened = index;
    if (opened == null) {
      opened = open(data.resolve(INDEX));
      index = opened;
    }
    return opened;
  }

  private PassageIndex open(Path folder) {
    return indexes.open(folder, embedder());
  }
}
