package org.rostrum.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.question.Question;
import org.rostrum.core.retrieval.Embedder;
import org.rostrum.core.retrieval.Indexing;
import org.rostrum.core.retrieval.PassageIndex;
import org.rostrum.core.retrieval.Progress;
import org.rostrum.eval.TestCollection;

/// What the first questions about a record cost that was indexed a moment ago: each meeting of a
/// collection is indexed by itself and asked its own questions, each once, in a process that has
/// answered questions about other records before.
final class FreshRecords {

  /// Records that only warm the process up.
  private static final int WARM_UP = 5;

  private FreshRecords() {}

  static void print(TestCollection meetings, Path folder, Embedder embedder) throws IOException {
    List<SourceId> records =
        meetings.library().sources().stream().map(source -> source.id()).toList();
    List<Double> ratios = new ArrayList<>();
    List<Double> all = new ArrayList<>();
    for (int k = 0; k < records.size(); k++) {
      TestCollection one = meetings.ofMeeting(records.get(k));
      double[] times = asked(one, folder.resolve("record" + k), embedder);
      if (k >= WARM_UP && times.length > 0) {
        Arrays.stream(times).forEach(all::add);
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        ratios.add(sorted[sorted.length - 1] / sorted[sorted.length / 2]);
      }
    }
    ratios.sort(null);
    Timings.sorted(all).print("whole question, each once, " + ratios.size() + " fresh records");
    System.out.printf(
        Locale.ROOT,
        "  %-52s median %.1f, worst %.1f%n",
        "worst question of a record / its median",
        ratios.get(ratios.size() / 2),
        ratios.getLast());
  }

  private static double[] asked(TestCollection record, Path folder, Embedder embedder)
      throws IOException {
    try (PassageIndex index = Benchmark.open(folder, embedder)) {
      new Indexing(index, embedder).refresh(record.library(), Progress.SILENT);
      Answerer answerer = Benchmark.answerer(record.library(), index, embedder);
      double[] times = new double[record.topics().size()];
      for (int k = 0; k < times.length; k++) {
        long start = System.nanoTime();
        answerer.answer(new Question(record.topics().get(k).query()), null);
        times[k] = (System.nanoTime() - start) / 1e6;
      }
      return times;
    }
  }
}
