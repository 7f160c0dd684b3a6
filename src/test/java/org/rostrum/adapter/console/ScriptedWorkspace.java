package org.rostrum.adapter.console;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.JsonlReader;
import org.rostrum.adapter.format.MarkdownReader;
import org.rostrum.adapter.format.PageTextReader;
import org.rostrum.adapter.format.SidecarReader;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.answer.Research;
import org.rostrum.core.corpus.Imported;
import org.rostrum.core.corpus.Importer;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.Proposals;
import org.rostrum.core.desk.Searching;
import org.rostrum.core.desk.TraceExplaining;
import org.rostrum.core.desk.Unanswered;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Comparison;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Locator.Part;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.Theme;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Question;
import org.rostrum.core.quote.Arrivals;
import org.rostrum.core.quote.QuoteSettings;
import org.rostrum.core.reply.Picture;
import org.rostrum.core.reply.Plot;
import org.rostrum.core.retrieval.Progress;
import org.rostrum.core.retrieval.Refresh;
import org.rostrum.core.text.Once;
import org.rostrum.core.theme.SpeakerSummary;
import org.rostrum.core.theme.Summariser;
import org.rostrum.core.theme.ThemeSummary;
import org.rostrum.core.writing.LanguageModel;
import org.rostrum.eval.CollectionReader;
import org.rostrum.eval.RunSummary;
import org.rostrum.eval.TestCollection;
import org.rostrum.eval.WrittenAnswerer;
import org.rostrum.support.InMemoryStore;

/// A workspace over a real corpus folder that answers by script: no index, no model.
final class ScriptedWorkspace implements Workspace {

  private final Path corpus;
  private final Path data;
  private BiFunction<Question, @Nullable Exchange, Answer> script =
      (question, before) -> new Answer.NotInCorpus(List.of(), "");
  private Refresh refresh = new Refresh.Ready(0, 0);
  private boolean searchable = true;
  private UnaryOperator<Passage> forgery = UnaryOperator.identity();
  boolean token;

  /// What a running bot tells; empty where none runs.
  Optional<List<Unanswered.Entry>> unanswered = Optional.empty();

  /// Comes about where the bot ends by itself.
  final CompletableFuture<String> botEnd = new CompletableFuture<>();

  final List<String> heard = new ArrayList<>();

  ScriptedWorkspace(Path corpus, Path data) {
    this.corpus = corpus;
    this.data = data;
  }

  void answer(BiFunction<Question, @Nullable Exchange, Answer> newScript) {
    this.script = newScript;
  }

  /// From now on the record has passages that its sources do not bear out.
  void forge(Function<Library, UnaryOperator<Passage>> how) {
    this.forgery = how.apply(library());
  }

  void refreshed(Refresh newRefresh, boolean nowSearchable) {
    this.refresh = newRefresh;
    this.searchable = nowSearchable;
  }

  Library library() {
    return reading().library();
  }

  /// The one passage of a part that holds these words, cited whole.
  Citation cite(Part part, String words) {
    return new Citation(
        library().passages().stream()
            .filter(p -> p.locator().part() == part && p.text().contains(words))
            .findFirst()
            .orElseThrow());
  }

  @Override
  public Reread reread(Path file, Map<String, String> names, @Nullable String format) {
    throw new UnsupportedOperationException("the script reads no file by itself");
  }

  @Override
  public Path corpus() {
    return corpus;
  }

  @Override
  public String judge() {
    return "nobody";
  }

  @Override
  public Path data() {
    return data;
  }

  @Override
  public void prepare() {}

  @Override
  public Imported.Corpus reading(Consumer<String> begun) {
    return switch (new Importer(
            List.of(new PageTextReader(), new MarkdownReader(), new JsonlReader()),
            new SidecarReader())
        .read(corpus, name -> true, begun)) {
      case Imported.Corpus read ->
          new Imported.Corpus(
              new Library(
                  read.library().sources(),
                  read.library().passages().stream().map(forgery).toList()),
              read.files());
      case Imported.NoFolder ignored -> throw new BadInput("There is no folder.");
      case Imported.NoFiles ignored -> throw new BadInput("The folder holds no sources.");
    };
  }

  @Override
  public Optional<ModelState> model() {
    return Optional.empty();
  }

  @Override
  public Optional<BotHealth> health() {
    return Optional.empty();
  }

  @Override
  public QuoteSettings quotes() {
    return new QuoteSettings(ZoneOffset.UTC, 8, 40);
  }

  @Override
  public Refresh index(Progress progress) {
    return refresh;
  }

  @Override
  public boolean searchable() {
    return searchable;
  }

  @Override
  public Answerer answerer() {
    return (question, before) -> {
      heard.add(question.text());
      return new Exchange(question, Set.of(), "", script.apply(question, before));
    };
  }

  @Override
  public WrittenAnswerer answerer(LanguageModel model) {
    throw new UnsupportedOperationException("nothing is written here");
  }

  @Override
  public Desk desk(Runnable searches) {
    return new Desk(
        library(),
        new Searching(
            once(searches, answerer()),
            once(searches, research()),
            once(searches, summariser()),
            once(searches, new TraceExplaining(library(), answerer()))),
        quotes(),
        Arrivals.NONE,
        new Random(1));
  }

  private static <T> Once<T> once(Runnable before, T ready) {
    return new Once<>(
        () -> {
          before.run();
          return ready;
        });
  }

  /// The first remark of each, whatever the topic.
  Research research() {
    return new Research() {
      @Override
      public List<Citation> more(Question question, @Nullable Exchange before, Answer shown) {
        return List.of();
      }

      @Override
      public List<Citation> on(String message) {
        return List.of();
      }

      @Override
      public Comparison compare(SpeakerId first, SpeakerId second, String topic) {
        return new Comparison(topic, List.of(side(first), side(second)));
      }
    };
  }

  private Comparison.Side side(SpeakerId speaker) {
    List<Citation> remarks =
        library().passages().stream()
            .filter(passage -> passage.saidBy(speaker))
            .limit(1)
            .map(Citation::new)
            .toList();
    return new Comparison.Side(
        library().panels().getFirst().appearance(speaker).orElseThrow(),
        remarks,
        !remarks.isEmpty());
  }

  private Summariser summariser() {
    return new Summariser() {
      @Override
      public ThemeSummary theme(Theme theme) {
        return summary(theme);
      }

      @Override
      public SpeakerSummary speaker(Set<SpeakerId> labels) {
        return summary(labels.iterator().next());
      }
    };
  }

  ThemeSummary summary(Theme theme) {
    Source.Panel panel = library().panels().getFirst();
    List<Passage> remarks =
        library().passages().stream()
            .filter(p -> p.locator().part() == Part.REMARK && p.themes().contains(theme.id()))
            .toList();
    Set<Speaker> speakers = new LinkedHashSet<>();
    remarks.forEach(p -> p.speaker().ifPresent(speakers::add));
    return new ThemeSummary(
        theme,
        panel.id(),
        remarks.stream().map(Citation::new).toList(),
        List.copyOf(speakers),
        panel.appearances().size());
  }

  private SpeakerSummary summary(SpeakerId id) {
    Source.Panel panel = library().panels().getFirst();
    Speaker speaker = panel.appearance(id).orElseThrow().speaker();
    return new SpeakerSummary(
        speaker,
        List.of(
            new SpeakerSummary.AtEvent(
                panel.id(),
                panel.appearance(speaker.id()).orElseThrow(),
                cite(Part.LISTING, speaker.name()),
                library().passages().stream()
                    .filter(p -> p.saidBy(speaker.id()))
                    .map(Citation::new)
                    .toList())));
  }

  @Override
  public RunSummary retrieve(
      Path collection, Path run, int depth, boolean pooled, Progress progress) {
    throw new BadInput("There is no corpus.jsonl.");
  }

  @Override
  public TestCollection collection(Path folder) {
    try {
      return CollectionReader.read(folder);
    } catch (IOException e) {
      throw new BadInput("There is no corpus.jsonl.", e);
    }
  }

  @Override
  public Answerer answerer(TestCollection part, Path folder, String name, Progress progress) {
    return answerer();
  }

  @Override
  public Workspace record(Path folder, String gold) {
    heard.add("record " + folder.getFileName() + " without " + gold);
    ScriptedWorkspace record = new ScriptedWorkspace(corpus, data);
    record.answer(script);
    return record;
  }

  final InMemoryStore store = new InMemoryStore();

  /// Does as it is told, and says of what.
  @Override
  public DataCare dataCare() {
    return new DataCare() {
      @Override
      public long backup(Path file) {
        heard.add("backup " + file);
        return 3;
      }

      @Override
      public Optional<Path> restore(Path file) {
        heard.add("restore " + file);
        return Optional.of(Path.of("old.mv.db"));
      }

      @Override
      public void export(Consumer<String> lines) {
        lines.accept("{\"table\":\"setting\"}");
      }

      @Override
      public Purged purge(@Nullable String server) {
        heard.add("purge " + server);
        List<Path> aside = List.of(Path.of("aside.mv.db"));
        return new Purged(
            Map.of("shown", 2),
            server == null ? aside : List.of(),
            server == null ? List.of() : aside);
      }
    };
  }

  @Override
  public Remembered remembered() {
    return new Remembered() {
      @Override
      public Proposals proposals() {
        return new Proposals(store, store);
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public Optional<List<Unanswered.Entry>> unanswered() {
    return unanswered;
  }

  @Override
  public Optional<Picture> drawn(Plot plot) {
    return Optional.of(new Picture(plot.name(), new byte[] {1}, plot.description()));
  }

  @Override
  public Optional<String> missingToken() {
    return token ? Optional.empty() : Optional.of("How to come by a token.");
  }

  @Override
  public String invitation() {
    return "https://example.org/invite";
  }

  @Override
  public RunningBot bot(@Nullable Long guild, boolean newStore, Consumer<String> news) {
    heard.add("bot in " + guild + (newStore ? " anew" : ""));
    return new RunningBot() {
      @Override
      public String greeting() {
        return "Serving.";
      }

      @Override
      public CompletionStage<String> ended() {
        return botEnd;
      }

      @Override
      public void close() {
        heard.add("bot closed");
      }
    };
  }

  @Override
  public void close() {}
}
