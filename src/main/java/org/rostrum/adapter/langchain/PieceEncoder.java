package org.rostrum.adapter.langchain;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.retrieval.Piece;

/// Reads the vectors of a text's word pieces off the embedding model, before they are pooled into
/// one. LangChain4j gives only the pooled vector. Thread-safe.
final class PieceEncoder {

  /// Pieces of a text that are read, with the marks around them: what the model can.
  private static final String LONGEST = "512";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final HuggingFaceTokenizer tokenizer;

  PieceEncoder(OrtEnvironment environment, OrtSession session, byte[] tokenizer)
      throws IOException {
    this.environment = environment;
    this.session = session;
    this.tokenizer =
        HuggingFaceTokenizer.newInstance(
            new ByteArrayInputStream(tokenizer),
            Map.of("padding", "false", "truncation", "true", "maxLength", LONGEST));
  }

  /// The pieces of a text in order, without the marks that the model sets around them.
  List<Piece> of(String text) {
    Encoding encoding = tokenizer.encode(text, true, false);
    float[][] vectors = vectors(encoding);
    @Nullable CharSpan[] spans = encoding.getCharTokenSpans();
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < vectors.length; i++) {
      CharSpan span = spans[i];
      if (span != null && span.getEnd() > span.getStart()) {
        pieces.add(new Piece(new TextSpan(span.getStart(), span.getEnd()), vectors[i]));
      }
    }
    return pieces;
  }

  private float[][] vectors(Encoding encoding) {
    long[] shape = {1, encoding.getIds().length};
    try (OnnxTensor ids = tensor(encoding.getIds(), shape);
        OnnxTensor mask = tensor(encoding.getAttentionMask(), shape);
        OnnxTensor types = tensor(encoding.getTypeIds(), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return ((float[][][]) result.get(0).getValue())[0];
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model does not run", e);
    }
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }
}
