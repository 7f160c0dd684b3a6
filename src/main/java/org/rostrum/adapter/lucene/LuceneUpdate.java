package org.rostrum.adapter.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.BytesRef;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.retrieval.PackedSentences;
import org.rostrum.core.retrieval.PassageIndex;
import org.rostrum.core.retrieval.Stamp;

/// One Lucene commit in the making.
final class LuceneUpdate implements PassageIndex.Update {

  private final IndexWriter writer;
  private final Stamp stamp;
  private final Map<SourceId, String> contents;
  private final Optional<PassageIndex.Begun> begun;
  private final Runnable committed;

  /// @param writer holds the lock; what it holds and is not of this stamp is dropped
  /// @param committed runs once the commit is on disk
  LuceneUpdate(IndexWriter writer, Stamp stamp, Runnable committed) {
    this.writer = writer;
    this.stamp = stamp;
    this.committed = committed;
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    Optional<Map<SourceId, String>> present = stamp.contents(data);
    if (present.isEmpty()) {
      write(writer::deleteAll);
    }
    contents = present.orElse(Map.of());
    begun = present.isEmpty() ? Optional.empty() : Stamp.begun(data);
  }

  @Override
  public Map<SourceId, String> contents() {
    return contents;
  }

  @Override
  public Optional<PassageIndex.Begun> begun() {
    return begun;
  }

  @Override
  public void save(Map<SourceId, String> contents, PassageIndex.Begun begun) {
    write(
        () -> {
          writer.setLiveCommitData(stamp.data(contents, begun).entrySet());
          writer.commit();
        });
  }

  @Override
  public void remove(SourceId source) {
    write(() -> writer.deleteDocuments(new Term(Fields.SOURCE, source.value())));
  }

  @Override
  public void add(PassageIndex.Entry entry) {
    write(() -> writer.addDocument(document(entry)));
  }

  @Override
  public void commit(Map<SourceId, String> contents) {
    write(
        () -> {
          writer.forceMergeDeletes();
          writer.setLiveCommitData(stamp.data(contents).entrySet());
          writer.commit();
          writer.close();
        });
    committed.run();
  }

  @Override
  public void close() {
    write(
        () -> {
          if (writer.isOpen()) {
            writer.rollback();
          }
        });
  }

  private static Document document(PassageIndex.Entry entry) {
    Document document = new Document();
    String id = entry.passage().id().value();
    document.add(new StringField(Fields.ID, id, Field.Store.NO));
    document.add(new BinaryDocValuesField(Fields.ID, new BytesRef(id)));
    document.add(new StringField(Fields.SOURCE, entry.passage().source().value(), Field.Store.NO));
    entry
        .passage()
        .speaker()
        .map(speaker -> new StringField(Fields.SPEAKER, speaker.id().value(), Field.Store.NO))
        .ifPresent(document::add);
    document.add(new TextField(Fields.TEXT, entry.passage().text(), Field.Store.NO));
    document.add(new TextField(Fields.CONTEXT, entry.surroundings(), Field.Store.NO));
    document.add(new TextField(Fields.WRITTEN, entry.passage().text(), Field.Store.NO));
    document.add(
        new KnnFloatVectorField(
            Fields.VECTOR, entry.vector(), VectorSimilarityFunction.DOT_PRODUCT));
    document.add(
        new BinaryDocValuesField(
            Fields.SENTENCES,
            new BytesRef(PackedSentences.pack(entry.sentences(), entry.vector().length))));
    return document;
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException | AlreadyClosedException e) {
      throw Troubles.unwritable(e);
    }
  }

  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }
}
