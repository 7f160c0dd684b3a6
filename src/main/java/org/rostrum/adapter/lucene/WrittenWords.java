package org.rostrum.adapter.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// The words of the index as the passages write them.
final class WrittenWords {

  private WrittenWords() {}

  /// Each word with the number of passages that hold it.
  static Map<String, Integer> of(IndexReader reader) throws IOException {
    Map<String, Integer> written = new HashMap<>();
    Terms words = MultiTerms.getTerms(reader, Fields.WRITTEN);
    if (words != null) {
      TermsEnum each = words.iterator();
      for (BytesRef word = each.next(); word != null; word = each.next()) {
        written.put(word.utf8ToString(), each.docFreq());
      }
    }
    return written;
  }
}
