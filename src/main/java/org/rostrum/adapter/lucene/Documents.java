package org.rostrum.adapter.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.rostrum.core.model.PassageId;

/// Which passage each of Lucene's documents is, and the other way round.
///
/// @param ids by document, over all segments; null for what is deleted
@SuppressWarnings("ArrayRecordComponent") // never compared
record Documents(PassageId[] ids, Map<PassageId, Integer> numbers) {

  static Documents of(IndexReader reader) throws IOException {
    PassageId[] ids = new PassageId[reader.maxDoc()];
    Map<PassageId, Integer> numbers = HashMap.newHashMap(reader.numDocs());
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues values = DocValues.getBinary(leaf.reader(), Fields.ID);
      Bits live = leaf.reader().getLiveDocs();
      for (int at = values.nextDoc(); at < leaf.reader().maxDoc(); at = values.nextDoc()) {
        if (live == null || live.get(at)) {
          ids[leaf.docBase + at] = new PassageId(values.binaryValue().utf8ToString());
          numbers.put(ids[leaf.docBase + at], leaf.docBase + at);
        }
      }
    }
    return new Documents(ids, numbers);
  }

  PassageId id(int document) {
    return Objects.requireNonNull(ids[document], "a passage without an id");
  }

  /// The documents of those passages that are indexed, in order.
  int[] of(Collection<PassageId> passages) {
    int[] documents =
        passages.stream().map(numbers::get).filter(Objects::nonNull).mapToInt(n -> n).toArray();
    Arrays.sort(documents);
    return documents;
  }
}
