package org.rostrum.adapter.langchain;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.retrieval.Piece;

/// The all-MiniLM-L6-v2 model (quantised) from its jar, reading whole texts.
///
/// The tokenizer that ships with it cuts a text at 128 word pieces without a word. Here it reads up
/// to 510, which is all that the model can; what may be longer is for the caller to divide.
final class MiniLm extends AbstractInProcessEmbeddingModel {

  static final String NAME = "all-minilm-l6-v2-q";
  static final int DIMENSIONS = 384;

  /// The tokenizer's pieces once more, a piece a line: much faster to read than its JSON.
  private static final String VOCABULARY = "bert-vocabulary-en.txt";

  private static final Pattern TRUNCATION = Pattern.compile("\"truncation\"\\s*:\\s*\\{[^}]*}");

  private final OnnxBertBiEncoder encoder;
  private final PieceEncoder pieces;

  /// @param executor runs the parts of a batch; each part uses one thread
  MiniLm(Executor executor) {
    super(executor);
    stayOffline();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      byte[] tokenizer = widened(tokenizer());
      options.setIntraOpNumThreads(1);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession session = environment.createSession(resource(".onnx"), options);
      encoder =
          new OnnxBertBiEncoder(
              environment, session, new ByteArrayInputStream(tokenizer), PoolingMode.MEAN);
      pieces = new PieceEncoder(environment, session, tokenizer);
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model in the jar does not load", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the embedding model in the jar cannot be read", e);
    }
  }

  @Override
  protected OnnxBertBiEncoder model() {
    return encoder;
  }

  @Override
  public int dimension() {
    return DIMENSIONS;
  }

  /// The pieces of a text and what each means there.
  List<Piece> pieces(String text) {
    return pieces.of(text);
  }

  /// The tokenizer's library would report its use to its makers, and fetch another build of itself
  /// where it sees a graphics card.
  static void stayOffline() {
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.offline", "true");
  }

  /// How it takes texts apart: as every BERT without capitals does.
  static byte[] tokenizer() throws IOException {
    return resource("-tokenizer.json");
  }

  private static byte[] resource(String part) throws IOException {
    return Resources.bytes(MiniLm.class, "/" + NAME + part);
  }

  private static byte[] widened(byte[] tokenizer) {
    Matcher truncation = TRUNCATION.matcher(new String(tokenizer, StandardCharsets.UTF_8));
    if (!truncation.find()) {
      throw new IllegalStateException("the tokenizer of " + NAME + " is not as expected");
    }
    return truncation
        .replaceFirst(
            "\"truncation\": {\"direction\": \"Right\", \"max_length\": 512,"
                + " \"strategy\": \"LongestFirst\", \"stride\": 0}")
        .getBytes(StandardCharsets.UTF_8);
  }

  /// Its embeddings of words, a row of bytes a piece of its tokenizer, quantised.
  static ByteBuffer embeddings() throws IOException {
    return new OnnxFile(resource(".onnx")).tensor("embeddings.word_embeddings.weight_quantized");
  }

  /// The words that its tokenizer keeps whole, lower case, the most frequent first.
  static List<String> words() {
    try {
      return KnownWords.of(
          new String(Resources.bytes(MiniLm.class, "/" + VOCABULARY), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the vocabulary in the jar cannot be read", e);
    }
  }
}
