package org.rostrum.adapter.lucene;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.retrieval.PassageIndex;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.retrieval.Stamp;
import org.rostrum.core.retrieval.Term;

/// A passage index in a Lucene directory. Every change is one Lucene commit.
public final class LuceneIndex implements PassageIndex {

  private static final EnglishTerms ENGLISH = new EnglishTerms();

  private final Commits commits;
  private final int dimensions;

  private LuceneIndex(Commits commits, int dimensions) {
    this.commits = commits;
    this.dimensions = dimensions;
  }

  /// Opens an index folder for reading, and for writing when [#update] is called. Nothing is
  /// written before; a folder that does not exist is an empty index.
  ///
  /// @param model the embedding model: what was indexed with another is rebuilt
  /// @param dimensions the length of its vectors
  public static LuceneIndex open(Path folder, String model, int dimensions) {
    return new LuceneIndex(
        new Commits(
            folder.toString(),
            new Stamp(model),
            () -> Files.isDirectory(folder),
            () -> FSDirectory.open(folder)),
        dimensions);
  }

  /// An empty index that is kept in memory.
  ///
  /// @param model the embedding model
  /// @param dimensions the length of its vectors
  public static LuceneIndex inMemory(String model, int dimensions) {
    return in(new ByteBuffersDirectory(), model, dimensions);
  }

  /// An index in a directory of Lucene's.
  static LuceneIndex in(Directory directory, String model, int dimensions) {
    return new LuceneIndex(
        new Commits(directory.toString(), new Stamp(model), () -> true, () -> directory),
        dimensions);
  }

  @Override
  public Map<SourceId, String> contents() {
    commits.reopen();
    return commits.read(Map.of(), Snapshot::contents);
  }

  @Override
  public Update update() {
    return commits.update();
  }

  @Override
  public List<Scored> byWords(String query, Scope scope, int depth) {
    return byWords(Fields.TEXT, query, scope, depth);
  }

  @Override
  public List<Scored> bySurroundings(String query, Scope scope, int depth) {
    return byWords(Fields.CONTEXT, query, scope, depth);
  }

  private List<Scored> byWords(String field, String query, Scope scope, int depth) {
    Query words = Queries.in(Queries.words(field, query), scope);
    return commits.read(List.of(), now -> now.search(words, depth, score -> score));
  }

  @Override
  public List<Scored> byMeaning(float[] query, Scope scope, int depth) {
    Optional<Query> filter = Queries.filter(scope);
    return commits.read(List.of(), now -> now.nearest(query, filter, depth, LuceneIndex::cosine));
  }

  private static double cosine(float score) {
    return 2 * score - 1;
  }

  @Override
  public Map<PassageId, Double> meaning(float[] query, Collection<PassageId> passages) {
    return commits.read(Map.of(), now -> now.meaning(query, passages));
  }

  @Override
  public List<Sentence> sentences(PassageId passage) {
    return commits.read(List.of(), now -> now.sentences(passage, dimensions));
  }

  @Override
  public List<Term> terms(String text) {
    return ENGLISH.terms(text);
  }

  @Override
  public int frequency(String term) {
    return commits.read(0, now -> now.frequency(term));
  }

  @Override
  public int passages() {
    return commits.read(0, now -> now.reader().numDocs());
  }

  @Override
  public Map<String, Integer> written() {
    return commits.read(Map.of(), now -> WrittenWords.of(now.reader()));
  }

  @Override
  public void close() {
    commits.close();
  }
}
