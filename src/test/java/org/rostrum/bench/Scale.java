package org.rostrum.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rostrum.adapter.langchain.InProcessEmbedder;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.question.Question;
import org.rostrum.core.retrieval.Embedder;
import org.rostrum.core.retrieval.Indexing;
import org.rostrum.core.retrieval.PassageIndex;
import org.rostrum.core.retrieval.Progress;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.eval.CollectionReader;
import org.rostrum.eval.TestCollection;

/// Prints what a question costs about records of several sizes, made by [VariedTurns] of QMSum.
///
/// Arguments: the folder of QMSum, and the sizes in turns, in ascending order.
public final class Scale {

  private static final int WARM_UP = 200;
  private static final int HITS = 20;

  private Scale() {}

  public static void main(String[] args) throws IOException {
    Path qmsum = Path.of(args[0]);
    if (!Files.exists(qmsum)) {
      System.out.println("SKIPPED: there is no " + qmsum);
      return;
    }
    Path work = Files.createTempDirectory("rostrum-scale");
    try (InProcessEmbedder embedder = new InProcessEmbedder()) {
      TestCollection train = CollectionReader.read(qmsum.resolve("train"));
      VariedTurns varied =
          new VariedTurns(embedder, CollectionReader.read(qmsum.resolve("val")), train);
      List<String> warmUp =
          train.topics().stream().limit(WARM_UP).map(TestCollection.Topic::query).toList();
      double before = 0;
      for (String size : List.of(args).subList(1, args.length)) {
        Path folder = work.resolve(size);
        varied.write(folder, Integer.parseInt(size), qmsum.resolve("val").resolve("queries.jsonl"));
        double p95 = asked(folder, varied, warmUp);
        if (before > 0) {
          System.out.printf(Locale.ROOT, "  p95 of a whole question: x %.2f%n", p95 / before);
        }
        before = p95;
      }
    } finally {
      Folders.delete(work);
    }
    System.exit(0);
  }

  private static double asked(Path folder, Embedder embedder, List<String> warmUp)
      throws IOException {
    TestCollection collection = CollectionReader.read(folder);
    Path store = folder.resolve("index");
    try (PassageIndex index = Benchmark.open(store, embedder)) {
      long start = System.nanoTime();
      new Indexing(index, embedder).refresh(collection.library(), Progress.SILENT);
      System.out.printf(
          Locale.ROOT,
          "%n%,d passages: indexed in %.0f s without embedding them, %.0f MB%n",
          index.passages(),
          (System.nanoTime() - start) / 1e9,
          megabytes(store));
      Answerer answerer = Benchmark.answerer(collection.library(), index, embedder);
      Retriever retriever = new Retriever(collection.library(), index, embedder);
      start = System.nanoTime();
      answerer.answer(new Question(warmUp.getFirst()), null);
      System.out.printf(
          Locale.ROOT, "  %-52s %.2f s%n", "the first question", (System.nanoTime() - start) / 1e9);
      warmUp.forEach(question -> answerer.answer(new Question(question), null));
      List<String> questions =
          collection.topics().stream().map(TestCollection.Topic::query).distinct().toList();
      Timings.once(
              questions,
              question -> retriever.retrieve(question, retriever.vector(question), Scope.ALL, HITS))
          .print("retrieval, embedding included, top " + HITS);
      Timings whole =
          Timings.once(questions, question -> answerer.answer(new Question(question), null));
      whole.print("whole question, each for the first time");
      System.gc();
      System.out.printf(
          Locale.ROOT,
          "  %-52s %d MB%n",
          "heap in use, the record and its making included",
          ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
      return whole.percentile(95);
    }
  }

  private static double megabytes(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> inside = Files.list(folder)) {
      inside.forEach(files::add);
    }
    double bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    return bytes / 1e6;
  }
}
