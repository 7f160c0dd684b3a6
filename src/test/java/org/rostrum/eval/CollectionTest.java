package org.rostrum.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.adapter.format.JsonlReader;
import org.rostrum.core.answer.Answering;
import org.rostrum.core.answer.AnsweringParts;
import org.rostrum.core.compose.AnswerSettings;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.premise.WordListJudge;
import org.rostrum.core.question.Question;
import org.rostrum.core.retrieval.Indexing;
import org.rostrum.core.retrieval.Progress;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.Lexicon;
import org.rostrum.support.HashedEmbedder;
import org.rostrum.support.InMemoryIndex;
import org.rostrum.support.Libraries;

class CollectionTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    write(
        "corpus.jsonl",
        """
        {"id": "m1#2", "meeting": "m1", "idx": 2, "speaker": "Ben", "text": "Bridges need repair."}
        {"id": "m1#0", "meeting": "m1", "idx": 0, "speaker": "Ada", "text": "Fares rose {vocalsound} again."}
        {"id": "m1#1", "meeting": "m1", "idx": 1, "speaker": "Ben", "text": "{disfmarker}"}
        {"id": "m2#0", "meeting": "m2", "idx": 0, "speaker": "Ada", "text": "Fares fell."}

        {"id": "doc", "title": "On ferries", "text": "%s"}
        """
            .formatted("Ferries stopped in winter. ".repeat(100).strip()));
    write(
        "queries.jsonl",
        """
        {"id": "q1", "query": "What did they say about fares?", "meeting": "m1", "domain": "Committee"}
        {"id": "q2", "query": "ferries in winter", "answerable": false}
        """);
    write("qrels.tsv", "q1\tm1#0\t1\nq2\tdoc\t2\n");
  }

  @Nested
  class Reading {

    @Test
    void makesAPanelOfAMeetingInItsOrder() throws IOException {
      TestCollection collection = CollectionReader.read(folder);
      Source source = collection.library().find(new SourceId("m1")).orElseThrow();
      assertThat(source).isInstanceOf(Source.Panel.class);
      assertThat(collection.library().passagesOf(source.id()))
          .filteredOn(passage -> passage.locator().part().searched())
          .extracting(passage -> collection.documents().get(passage.id()))
          .containsExactly("m1#0", "m1#2");
    }

    /// What is measured on meetings is what importing them gives.
    @Test
    void makesOfAMeetingWhatTheTranscriptReaderMakesOfIt() throws IOException {
      String transcript =
          """
          {"kind":"transcript","title":"m1","id":"m1"}
          {"speaker":"Ada","text":"Fares rose again."}
          {"speaker":"Ben","text":"Bridges need repair."}
          """;
      Source imported =
          ((Read.Ok) new JsonlReader().read(new SourceFile("m1.jsonl", transcript))).source();

      assertThat(CollectionReader.read(folder).library().find(new SourceId("m1")))
          .contains(imported);
    }

    @Test
    void narrowsToOneKindOfMeetingOrOneMeeting() throws IOException {
      TestCollection collection = CollectionReader.read(folder);
      assertThat(collection.domains()).containsExactly("Committee");
      for (TestCollection part :
          List.of(collection.ofDomain("Committee"), collection.ofMeeting(new SourceId("m1")))) {
        assertThat(part.topics()).extracting(TestCollection.Topic::id).containsExactly("q1");
        assertThat(part.library().sources())
            .extracting(Source::id)
            .containsExactly(new SourceId("m1"));
        assertThat(part.library().passages()).allMatch(p -> p.source().equals(new SourceId("m1")));
      }
    }

    @Test
    void stripsMarksAndKeepsSpeakers() throws IOException {
      TestCollection collection = CollectionReader.read(folder);
      Passage first =
          collection.library().passages().stream()
              .filter(passage -> passage.locator().part().searched())
              .findFirst()
              .orElseThrow();
      assertThat(first.text()).doesNotContain("{").startsWith("Fares rose").endsWith("again.");
      assertThat(first.speaker().orElseThrow().name()).isEqualTo("Ada");
    }

    @Test
    void makesASourceOfADocumentAndSeveralPassagesOfALongOne() throws IOException {
      TestCollection collection = CollectionReader.read(folder);
      List<Passage> passages =
          collection.library().passagesOf(new SourceId("doc")).stream()
              .filter(passage -> passage.locator().part().searched())
              .toList();
      assertThat(passages).hasSizeGreaterThan(1);
      assertThat(passages)
          .allSatisfy(
              passage -> {
                assertThat(collection.documents()).containsEntry(passage.id(), "doc");
                assertThat(passage.locator().heading()).isEqualTo("On ferries");
              });
    }

    @Test
    void readsQueriesAndJudgements() throws IOException {
      TestCollection collection = CollectionReader.read(folder);
      assertThat(collection.topics())
          .containsExactly(
              new TestCollection.Topic(
                  "q1", "What did they say about fares?", new SourceId("m1"), "Committee", true),
              new TestCollection.Topic("q2", "ferries in winter", null, null, false));
      assertThat(collection.judgements())
          .isEqualTo(Map.of("q1", Map.of("m1#0", 1), "q2", Map.of("doc", 2)));
    }

    @Test
    void namesTheLineAtFault() throws IOException {
      write("queries.jsonl", "{\"id\": \"q1\", \"query\": \"fares\"}\n{\"id\": \"q2\"}\n");
      assertThatIOException()
          .isThrownBy(() -> CollectionReader.read(folder))
          .withMessageContaining("line 2")
          .withMessageContaining("\"query\"");
    }
  }

  @Nested
  class Running {

    private RetrieveRun run;
    private Retriever retriever;
    private Vocabulary vocabulary;
    private TestCollection collection;

    @BeforeEach
    void index() throws IOException {
      collection = CollectionReader.read(folder);
      HashedEmbedder embedder = new HashedEmbedder();
      InMemoryIndex index = new InMemoryIndex();
      new Indexing(index, embedder).refresh(collection.library(), Progress.SILENT);
      retriever = new Retriever(collection.library(), index, embedder);
      vocabulary = index;
      run = new RetrieveRun(collection, retriever);
    }

    @Test
    void comparesPeopleWhomNoLineLists() {
      Library unlisted = unlisted(collection.library());
      Answer answer =
          new Answering(
                  AnsweringParts.of(
                      unlisted,
                      retriever,
                      vocabulary,
                      Lexicon.EMPTY,
                      Libraries.open().kinds(),
                      Libraries.JUDGE,
                      new WordListJudge(Lexicon.EMPTY),
                      new AnswerSettings(5)))
              .answer(new Question("Compare Ada and Ben on fares"), null)
              .answer();
      assertThat(answer.citations())
          .allMatch(
              citation ->
                  citation.passage().speaker().filter(s -> s.name().equals("Ada")).isPresent());
    }

    /// The same without the lines that list people.
    private static Library unlisted(Library library) {
      return new Library(
          library.sources().stream()
              .map(
                  source ->
                      source instanceof Source.Panel panel
                          ? new Source.Panel(
                              panel.id(),
                              panel.publication(),
                              panel.wording(),
                              panel.text(),
                              panel.appearances().stream()
                                  .map(
                                      a ->
                                          new Appearance(
                                              a.speaker(),
                                              a.affiliation(),
                                              a.capacities(),
                                              new TextSpan(0, 0)))
                                  .toList(),
                              panel.themes(),
                              panel.remarks(),
                              panel.sections(),
                              panel.details())
                          : source)
              .toList(),
          library.passages().stream().filter(p -> p.locator().part().searched()).toList());
    }

    @Test
    void searchesTheMeetingOfAQueryUnlessPooled() {
      assertThat(run.rank(collection.topics().getFirst(), 10, false))
          .containsOnlyKeys("m1#0", "m1#2");
      assertThat(run.rank(collection.topics().getFirst(), 10, true)).containsKey("m2#0");
    }

    @Test
    void ranksADocumentOnceByItsBestPassage() {
      Map<String, Double> ranking = run.rank(collection.topics().getLast(), 2, false);
      assertThat(ranking).hasSize(2);
      assertThat(ranking.keySet()).first().isEqualTo("doc");
    }

    @Test
    void writesSixColumns() throws IOException {
      Path out = folder.resolve("run.trec");
      RunSummary summary = run.write(out, 2, false);
      assertThat(summary.queries()).isEqualTo(2);
      assertThat(summary.ndcg10().values()).isNotEmpty().allMatch(gain -> gain >= 0 && gain <= 1);
      List<String> lines = Files.readAllLines(out);
      assertThat(lines).allMatch(line -> line.matches("q[12] Q0 \\S+ [12] \\d\\.\\d{6} rostrum"));
      assertThat(lines.getFirst()).startsWith("q1 Q0 m1#0 1 ");
    }
  }

  @Nested
  class Scoring {

    @Test
    void gainIsDiscountedByTheLogarithmOfTheRank() {
      Map<String, Integer> grades = Map.of("a", 1, "b", 1);
      assertThat(Ndcg.at(10, List.of("a", "b"), grades)).isEqualTo(1);
      assertThat(Ndcg.at(10, List.of("x", "a"), grades))
          .isCloseTo((1 / 1.5849625) / (1 + 1 / 1.5849625), within(1e-6));
      assertThat(Ndcg.at(1, List.of("x", "a"), grades)).isZero();
      assertThat(Ndcg.at(10, List.of("a"), Map.of())).isZero();
    }

    @Test
    void higherGradesCountMore() {
      Map<String, Integer> grades = Map.of("a", 2, "b", 1);
      assertThat(Ndcg.at(10, List.of("a", "b"), grades)).isEqualTo(1);
      assertThat(Ndcg.at(10, List.of("b", "a"), grades))
          .isCloseTo((1 + 2 / 1.5849625) / (2 + 1 / 1.5849625), within(1e-6));
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
