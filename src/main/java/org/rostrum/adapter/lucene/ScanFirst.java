package org.rostrum.adapter.lucene;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

/// Lucene's default format, but segments of up to about 50,000 vectors have no graph. At that size
/// comparing with every vector is exact and as fast as walking a graph for a thousand neighbours,
/// and building the graph would take as long as embedding the text. Graphs are walked over vectors
/// of seven bits a component; the vectors themselves are kept beside them, for comparing the
/// nearest once more.
final class ScanFirst extends Lucene104Codec {

  private static final int GRAPH_FROM = 5_000;

  private final KnnVectorsFormat vectors =
      new Lucene104HnswScalarQuantizedVectorsFormat(
          ScalarEncoding.SEVEN_BIT,
          Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
          Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH,
          1,
          null,
          GRAPH_FROM);

  @Override
  public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
    return vectors;
  }
}
