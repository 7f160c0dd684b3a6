package org.rostrum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.rostrum.adapter.format.JsonlReader;
import org.rostrum.adapter.format.MarkdownReader;
import org.rostrum.adapter.format.PageTextReader;
import org.rostrum.adapter.format.SidecarReader;
import org.rostrum.adapter.langchain.InProcessEmbedder;
import org.rostrum.adapter.langchain.JudgeModel;
import org.rostrum.adapter.langchain.ScoringJudge;
import org.rostrum.adapter.language.LanguageGuesser;
import org.rostrum.adapter.language.WordNet;
import org.rostrum.adapter.lucene.BareSearch;
import org.rostrum.adapter.lucene.LuceneIndex;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.answer.Answering;
import org.rostrum.core.answer.AnsweringParts;
import org.rostrum.core.compose.AnswerSettings;
import org.rostrum.core.corpus.Imported;
import org.rostrum.core.corpus.Importer;
import org.rostrum.core.model.Library;
import org.rostrum.core.premise.WordListJudge;
import org.rostrum.core.question.KindFeatures;
import org.rostrum.core.question.KindWeights;
import org.rostrum.core.question.Kinds;
import org.rostrum.core.question.Question;
import org.rostrum.core.retrieval.Embedder;
import org.rostrum.core.retrieval.Indexing;
import org.rostrum.core.retrieval.PassageIndex;
import org.rostrum.core.retrieval.Progress;
import org.rostrum.core.retrieval.Refresh;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.text.Lexicon;
import org.rostrum.eval.CollectionReader;
import org.rostrum.eval.TestCollection;
import org.rostrum.json.Json;

/// Prints how long questions, indexing and starting take on this machine.
///
/// Arguments: the corpus folder, the folder of shared questions and collections, the jar.
public final class Benchmark {

  private static final int HITS = 20;
  private static final int[] AT_ONCE = {2, 4, 8};
  private static final WordNet ENGLISH = new WordNet();
  private static final JudgeModel JUDGE = new JudgeModel();

  private Benchmark() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path corpus = Path.of(args[0]);
    Path shared = Path.of(args[1]);
    Path work = Files.createTempDirectory("rostrum-bench");
    try (InProcessEmbedder embedder = new InProcessEmbedder()) {
      System.out.printf(
          "Rostrum on %d cores, Java %s%n",
          Runtime.getRuntime().availableProcessors(), Runtime.version().feature());
      shippedCorpus(corpus, shared.resolve("gold-dev.jsonl"), work.resolve("corpus"), embedder);
      meetings(shared.resolve("qmsum").resolve("val"), work.resolve("meetings"), embedder);
    }
    Path jar = Path.of(args[2]);
    Path other = Path.of(System.getProperty("bench.other", "none"));
    OtherCommit.print(jar, other, shared.resolve("qmsum").resolve("val"), work);
    ColdStart.print(jar, other, corpus, work);
    Folders.delete(work);
  }

  private static void shippedCorpus(Path corpus, Path gold, Path folder, Embedder embedder)
      throws IOException {
    System.out.println("\nThe shipped corpus");
    if (!Files.exists(gold)) {
      System.out.println("  SKIPPED: there is no " + gold);
      return;
    }
    List<String> questions =
        Files.readAllLines(gold).stream()
            .map(Json::object)
            .map(line -> String.valueOf(line.get("question")))
            .toList();
    var importer =
        new Importer(
            List.of(new PageTextReader(), new MarkdownReader(), new JsonlReader()),
            new SidecarReader());
    if (importer.read(corpus) instanceof Imported.Corpus read) {
      try (PassageIndex index = open(folder, embedder)) {
        new Indexing(index, embedder).refresh(read.library(), Progress.SILENT);
        questions(read.library(), index, folder, embedder, questions);
      }
    } else {
      throw new IllegalStateException("no corpus in " + corpus);
    }
  }

  private static void meetings(Path collection, Path folder, Embedder embedder) throws IOException {
    System.out.println("\nQMSum val, all meetings in one index");
    if (!Files.exists(collection)) {
      System.out.println("  SKIPPED: there is no " + collection);
      return;
    }
    TestCollection meetings = CollectionReader.read(collection);
    Library library = meetings.library();
    EmbeddingRate alone = EmbeddingRate.of(library, embedder);
    try (PassageIndex index = open(folder, embedder)) {
      long start = System.nanoTime();
      Refresh refresh = new Indexing(index, embedder).refresh(library, Progress.SILENT);
      double seconds = (System.nanoTime() - start) / 1e9;
      if (!(refresh instanceof Refresh.Ready(int indexed, int ignored))) {
        throw new IllegalStateException("not indexed: " + refresh);
      }
      System.out.printf(
          Locale.ROOT,
          "  index build %.0f passages/s, the embedding model alone %.0f passages/s: %.0f%%%n",
          indexed / seconds,
          alone.passagesPerSecond(),
          100 * indexed / seconds / alone.passagesPerSecond());
      List<String> questions = meetings.topics().stream().map(TestCollection.Topic::query).toList();
      questions(library, index, folder, embedder, questions);
      Textbook.print(library, embedder, questions);
    }
    System.out.println("\nQMSum val, each meeting a record of its own that was just indexed");
    FreshRecords.print(meetings, folder.resolveSibling("fresh"), embedder);
  }

  private static void questions(
      Library library, PassageIndex index, Path folder, Embedder embedder, List<String> questions)
      throws IOException {
    System.out.printf("  %,d passages%n", index.passages());
    Retriever retriever = new Retriever(library, index, embedder);
    try (BareSearch bare = new BareSearch(folder)) {
      Timings.of(questions, bare::search).print("bare Lucene BM25, top 10");
    }
    Timings.of(questions, embedder::embed).print("embedding of the question alone");
    Map<String, float[]> vectors = new java.util.HashMap<>();
    questions.forEach(question -> vectors.put(question, retriever.vector(question)));
    Timings.of(
            questions,
            question ->
                retriever.retrieve(
                    question, vectors.getOrDefault(question, new float[0]), Scope.ALL, HITS))
        .print("retrieval besides embedding, top " + HITS);
    Consumer<Answerer> warm =
        with -> questions.forEach(question -> with.answer(new Question(question), null));
    warm.accept(answerer(library, index, embedder));
    Answerer first = answerer(library, index, embedder);
    Timings whole = Timings.once(questions, question -> first.answer(new Question(question), null));
    whole.print("whole question, each for the first time");
    Timings.once(questions, question -> first.answer(new Question(question), null))
        .print("whole question, asked again");
    for (int many : AT_ONCE) {
      Answerer fresh = answerer(library, index, embedder);
      Timings.atOnce(many, questions, question -> fresh.answer(new Question(question), null));
    }
  }

  /// The production parts over an index, that have answered nothing yet.
  static Answerer answerer(Library library, PassageIndex index, Embedder embedder) {
    WordNet english = ENGLISH;
    Lexicon lexicon =
        new Lexicon(
            embedder::words,
            english::lists,
            new LanguageGuesser()::guesses,
            english::bases,
            english::opposites,
            english::callings);
    return new Answering(
        AnsweringParts.of(
            library,
            new Retriever(library, index, embedder),
            index,
            lexicon,
            new Kinds(new KindFeatures(embedder), KindWeights.read()),
            new ScoringJudge(JUDGE, JudgeModel.NAME),
            new WordListJudge(lexicon),
            new AnswerSettings(4)));
  }

  static PassageIndex open(Path folder, Embedder embedder) {
    return LuceneIndex.open(folder, embedder.model(), embedder.dimensions());
  }
}
