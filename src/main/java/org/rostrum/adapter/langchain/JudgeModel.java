package org.rostrum.adapter.langchain;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.scoring.ScoringModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// The judge of evidence of `src/judge`, quantised, from the jar, with the embeddings of words that
/// are made of MiniLM's: reads a question and a sentence together and gives the log odds that the
/// sentence answers. Loads in the background; every core works on a batch. Thread-safe.
///
/// What it reads is laid out as in its training: `[CLS] question [SEP] sentence [SEP] name : end of
/// the question replied to, end of the sentence before [SEP]`, of which the sentence alone is of
/// the second type. A sentence longer than those of the training is read in parts that overlap, and
/// its best part counts.
public final class JudgeModel implements ScoringModel, AutoCloseable {

  /// Changes with the weights.
  public static final String NAME = "judge-4";

  private static final String FILE = "judge-int8.onnx";

  /// Pieces of a question that are read: three times what the training saw, and what the network
  /// has places for.
  private static final int QUESTION = 96;

  /// Pieces of a sentence that are read together, and how many of them the next part begins after.
  private static final int SENTENCE = 160;

  private static final int STEP = 128;

  /// Pieces of the name, of the end of the question replied to, and of the sentence before.
  private static final int OF = 9;

  private static final int ASKED = 24;

  private static final int BEFORE = 14;

  private final Workers workers = new Workers("judging");
  private final CompletableFuture<Network> network;

  /// Starts to load; the first question waits until it is there.
  public JudgeModel() {
    network = workers.start(Network::load);
  }

  /// Each sentence is read by itself, so that its score does not depend on those beside it: in a
  /// batch, quantised activations share one scale.
  @Override
  public Response<List<Double>> scoreAll(List<TextSegment> segments, String query) {
    Network loaded = Workers.joined(network);
    long[] question = head(loaded.pieces(query), QUESTION);
    List<CompletableFuture<Double>> scores =
        segments.stream().map(s -> workers.start(() -> loaded.score(question, s))).toList();
    return Response.from(scores.stream().map(Workers::joined).toList());
  }

  @Override
  public void close() {
    workers.close();
  }

  private static long[] head(long[] pieces, int most) {
    return Arrays.copyOf(pieces, Math.min(pieces.length, most));
  }

  private static long[] tail(long[] pieces, int most) {
    return Arrays.copyOfRange(pieces, Math.max(0, pieces.length - most), pieces.length);
  }

  /// The loaded network with its tokenizer.
  ///
  /// @param words the embeddings of words, which the session reads where they lie
  /// @param begin the mark before a question
  /// @param colon what stands behind a name
  /// @param end the mark behind each part
  private record Network(
      OrtEnvironment environment,
      OrtSession session,
      HuggingFaceTokenizer tokenizer,
      OnnxTensor words,
      long[] begin,
      long[] colon,
      long[] end) {

    static Network load() {
      MiniLm.stayOffline();
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        OnnxTensor words = JudgeWords.tensor(environment);
        options.addExternalInitializers(Map.of(JudgeWords.NAME, words));
        HuggingFaceTokenizer tokenizer =
            HuggingFaceTokenizer.newInstance(
                new ByteArrayInputStream(MiniLm.tokenizer()),
                Map.of("padding", "false", "truncation", "false"));
        long[] marks = tokenizer.encode(":", true, false).getIds();
        return new Network(
            environment,
            environment.createSession(Resources.bytes(JudgeModel.class, FILE), options),
            tokenizer,
            words,
            Arrays.copyOfRange(marks, 0, 1),
            Arrays.copyOfRange(marks, 1, 2),
            Arrays.copyOfRange(marks, 2, 3));
      } catch (OrtException e) {
        throw new IllegalStateException("the judge in the jar does not load", e);
      } catch (IOException e) {
        throw new UncheckedIOException("the judge in the jar cannot be read", e);
      }
    }

    long[] pieces(String text) {
      return tokenizer.encode(text, false, false).getIds();
    }

    double score(long[] question, TextSegment sentence) {
      long[] context =
          joined(
              head(pieces(told(sentence, ScoringJudge.OF)), OF),
              colon,
              tail(pieces(told(sentence, ScoringJudge.ASKED)), ASKED),
              tail(pieces(told(sentence, ScoringJudge.BEFORE)), BEFORE),
              end);
      long[] own = pieces(sentence.text());
      double best = Double.NEGATIVE_INFINITY;
      for (int at = 0; at == 0 || at + SENTENCE - STEP < own.length; at += STEP) {
        long[] part = Arrays.copyOfRange(own, at, Math.min(own.length, at + SENTENCE));
        long[] ids = joined(begin, question, end, part, end, context);
        best = Math.max(best, score(ids, question.length + 2, part.length + 1));
      }
      return best;
    }

    private static String told(TextSegment sentence, String what) {
      String value = sentence.metadata().getString(what);
      return value == null ? "" : value;
    }

    private static long[] joined(long[]... parts) {
      return Arrays.stream(parts).flatMapToLong(Arrays::stream).toArray();
    }

    /// @param from where the sentence begins
    /// @param length how many pieces are its own
    private double score(long[] ids, int from, int length) {
      long[] mask = new long[ids.length];
      long[] types = new long[ids.length];
      Arrays.fill(mask, 1);
      Arrays.fill(types, from, from + length, 1);
      try (OnnxTensor first = tensor(ids);
          OnnxTensor second = tensor(mask);
          OnnxTensor third = tensor(types);
          OrtSession.Result result =
              session.run(
                  Map.of("input_ids", first, "attention_mask", second, "token_type_ids", third),
                  Set.of("relevance"))) {
        return ((float[]) result.get(0).getValue())[0];
      } catch (OrtException e) {
        throw new IllegalStateException("the judge does not run", e);
      }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
      return OnnxTensor.createTensor(
          environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }
  }
}
