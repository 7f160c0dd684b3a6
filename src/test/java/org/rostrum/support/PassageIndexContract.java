package org.rostrum.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.retrieval.IndexException;
import org.rostrum.core.retrieval.PassageIndex;
import org.rostrum.core.retrieval.PassageIndex.Entry;
import org.rostrum.core.retrieval.PassageIndex.Scored;
import org.rostrum.core.retrieval.PassageIndex.Sentence;
import org.rostrum.core.retrieval.PassageIndex.Update;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.retrieval.Term;
import org.rostrum.core.text.Sentences;

/// What every passage index does. Each adapter and the fake are held to it.
public abstract class PassageIndexContract {

  protected static final HashedEmbedder EMBEDDER = new HashedEmbedder();

  private static final SourceId SPRING = new SourceId("spring");
  private static final SourceId AUTUMN = new SourceId("autumn");
  private static final Library LIBRARY =
      new Meetings()
          .with(
              "spring",
              """
              Ada: Rail fares should be simpler.
              Ben: Bridges need repair. Every bridge was inspected last year.
              Ada: The minister’s reply came late.
              """)
          .with(
              "autumn",
              """
              Cleo: Buses serve the villages.
              Ada: Fares rose twice. Nobody was asked.
              """)
          .library();

  private PassageIndex index;

  /// A new index that holds nothing, for the vectors of [#EMBEDDER].
  protected abstract PassageIndex open();

  @BeforeEach
  void openEmpty() {
    index = open();
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void holdsNothingAtFirst() {
    assertThat(index.contents()).isEmpty();
    assertThat(index.passages()).isZero();
    assertThat(index.byWords("fares", Scope.ALL, 10)).isEmpty();
    assertThat(index.byMeaning(EMBEDDER.embed("fares"), Scope.ALL, 10)).isEmpty();
    assertThat(index.written()).isEmpty();
    assertThat(index.sentences(passage("Rail fares").id())).isEmpty();
  }

  @Nested
  class Searching {

    @BeforeEach
    void fill() {
      add(LIBRARY, SPRING, AUTUMN);
    }

    @Test
    void findsPassagesThatShareWordsBestFirst() {
      List<Scored> found = index.byWords("repairing a bridge", Scope.ALL, 10);
      assertThat(found.getFirst().passage()).isEqualTo(passage("Bridges need").id());
      assertThat(found).extracting(Scored::score).isSortedAccordingTo((a, b) -> b.compareTo(a));
      assertThat(found).allSatisfy(scored -> assertThat(scored.score()).isPositive());
    }

    @Test
    void findsByTheWordsAround() {
      assertThat(index.byWords("timetable", Scope.ALL, 10)).isEmpty();
      assertThat(index.bySurroundings("timetable", Scope.ALL, 10))
          .extracting(Scored::passage)
          .containsExactly(passage("Buses serve").id());
      assertThat(index.bySurroundings("timetable", Scope.of(SPRING), 10)).isEmpty();
    }

    @Test
    void breaksTiesById() {
      Library twins =
          new Meetings()
              .with("b", "Ada: Same words here.\n")
              .with("a", "Ada: Same words here.\n")
              .library();
      add(twins, new SourceId("b"), new SourceId("a"));
      List<PassageId> ids = twins.passages().stream().map(Passage::id).sorted().toList();
      assertThat(index.byWords("same words", Scope.ALL, 10))
          .extracting(Scored::passage)
          .containsExactlyElementsOf(ids);
      assertThat(index.byMeaning(EMBEDDER.embed("same words here"), Scope.ALL, 2))
          .extracting(Scored::passage)
          .containsExactlyElementsOf(ids);
    }

    @Test
    void keepsToTheDepth() {
      assertThat(index.byWords("fares", Scope.ALL, 1)).hasSize(1);
      assertThat(index.byMeaning(EMBEDDER.embed("fares"), Scope.ALL, 2)).hasSize(2);
    }

    @Test
    void narrowsToSourcesAndSpeakers() {
      assertThat(index.byWords("fares", Scope.of(AUTUMN), 10))
          .extracting(Scored::passage)
          .containsExactly(passage("Fares rose").id());
      Scope ada = new Scope(Set.of(SPRING), Set.of(new SpeakerId("ada")));
      assertThat(index.byMeaning(EMBEDDER.embed("bridges need repair"), ada, 10))
          .extracting(Scored::passage)
          .containsExactlyInAnyOrder(passage("Rail fares").id(), passage("The minister").id());
    }

    @Test
    void findsNothingOfSomebodyUnknown() {
      Scope nobody = Scope.ALL.saidBy(Set.of(new SpeakerId("nobody")));
      assertThat(index.byWords("fares", nobody, 10)).isEmpty();
      assertThat(index.byMeaning(EMBEDDER.embed("fares"), nobody, 10)).isEmpty();
    }

    @Test
    void findsTheNearestMeaningFirst() {
      Passage wanted = passage("Buses serve");
      List<Scored> found = index.byMeaning(EMBEDDER.embed(wanted.text()), Scope.ALL, 10);
      assertThat(found).hasSize(LIBRARY.passages().size());
      assertThat(found.getFirst().passage()).isEqualTo(wanted.id());
      assertThat(found.getFirst().score()).isCloseTo(1, within(0.001));
    }

    @Test
    void tellsTheMeaningOfGivenPassages() {
      Passage wanted = passage("Buses serve");
      Map<PassageId, Double> meaning =
          index.meaning(
              EMBEDDER.embed(wanted.text()),
              List.of(wanted.id(), passage("Rail fares").id(), new PassageId("unknown")));
      assertThat(meaning).containsOnlyKeys(wanted.id(), passage("Rail fares").id());
      assertThat(meaning.get(wanted.id())).isCloseTo(1, within(0.001));
    }

    @Test
    void findsInOneGoWhatTheThreeSearchesFind() {
      float[] vector = EMBEDDER.embed("bridges need repair");
      for (Scope scope : List.of(Scope.ALL, Scope.of(AUTUMN))) {
        PassageIndex.Found found = index.find("fares", vector, scope, 2);
        assertThat(found.byWords()).isNotEmpty().isEqualTo(index.byWords("fares", scope, 2));
        assertThat(found.bySurroundings())
            .isNotEmpty()
            .isEqualTo(index.bySurroundings("fares", scope, 2));
        assertThat(found.byMeaning()).hasSize(2).isEqualTo(index.byMeaning(vector, scope, 2));
      }
    }

    @Test
    void tellsTheSentencesOfSeveralPassages() {
      PassageId bridges = passage("Bridges need").id();
      PassageId buses = passage("Buses serve").id();
      Map<PassageId, List<Sentence>> sentences =
          index.sentences(List.of(bridges, new PassageId("unknown"), buses));
      assertThat(sentences).containsOnlyKeys(bridges, buses);
      assertThat(sentences.get(bridges))
          .extracting(Sentence::span)
          .isEqualTo(index.sentences(bridges).stream().map(Sentence::span).toList());
      assertThat(index.sentences(List.of())).isEmpty();
    }

    @Test
    void keepsSentencesAndTheirVectors() {
      Passage bridges = passage("Bridges need");
      List<Sentence> sentences = index.sentences(bridges.id());
      assertThat(sentences)
          .extracting(sentence -> sentence.span().of(bridges.text()))
          .containsExactly("Bridges need repair.", "Every bridge was inspected last year.");
      for (Sentence sentence : sentences) {
        assertThat(sentence.vector())
            .containsExactly(EMBEDDER.embed(sentence.span().of(bridges.text())), within(0.01f));
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", " ", "\u0000\u0007", "\uD83D\uDE00\uD83D\uDE80", "the of", "\uD83D"})
    void findsNoWordsInAQueryWithoutAny(String query) {
      assertThat(index.byWords(query, Scope.ALL, 10)).isEmpty();
    }

    @Test
    void bearsAQueryOfThousandsOfWords() {
      StringBuilder query = new StringBuilder("bridges");
      for (int k = 0; k < 5000; k++) {
        query.append(" word").append(k);
      }
      assertThat(index.byWords(query.toString(), Scope.ALL, 10))
          .extracting(Scored::passage)
          .contains(passage("Bridges need").id());
    }
  }

  @Nested
  class Changing {

    @Test
    void showsNothingBeforeTheCommit() {
      try (Update update = index.update()) {
        LIBRARY.passagesOf(SPRING).forEach(passage -> update.add(entry(passage)));
        assertThat(index.byWords("bridges", Scope.ALL, 10)).isEmpty();
        update.commit(Map.of(SPRING, "1"));
      }
      assertThat(index.byWords("bridges", Scope.ALL, 10)).isNotEmpty();
      assertThat(index.contents()).containsExactly(Map.entry(SPRING, "1"));
    }

    @Test
    void forgetsAChangeThatIsClosedBeforeItsCommit() {
      add(LIBRARY, SPRING);
      try (Update update = index.update()) {
        update.remove(SPRING);
        LIBRARY.passagesOf(AUTUMN).forEach(passage -> update.add(entry(passage)));
      }
      assertThat(index.contents()).containsOnlyKeys(SPRING);
      assertThat(index.passages()).isEqualTo(LIBRARY.passagesOf(SPRING).size());
      assertThat(index.byWords("villages", Scope.ALL, 10)).isEmpty();
    }

    @Test
    void replacesASource() {
      add(LIBRARY, SPRING, AUTUMN);
      Library edited = Meetings.library("spring", "Ada: Tunnels leak.\n");
      try (Update update = index.update()) {
        assertThat(update.contents()).isEqualTo(index.contents());
        update.remove(SPRING);
        edited.passages().forEach(passage -> update.add(entry(passage)));
        update.commit(Map.of(SPRING, "2", AUTUMN, "1"));
      }
      assertThat(index.contents()).containsEntry(SPRING, "2");
      assertThat(index.passages()).isEqualTo(1 + LIBRARY.passagesOf(AUTUMN).size());
      assertThat(index.byWords("bridges", Scope.ALL, 10)).isEmpty();
      assertThat(index.sentences(passage("Bridges need").id())).isEmpty();
      assertThat(index.frequency(only(index.terms("bridges")))).isZero();
      assertThat(index.byWords("leaking tunnels", Scope.of(SPRING), 10)).hasSize(1);
    }

    @Test
    void allowsOneChangeAtATime() {
      try (Update first = index.update()) {
        assertThatExceptionOfType(IndexException.class)
            .isThrownBy(index::update)
            .satisfies(e -> assertThat(e.trouble()).isEqualTo(IndexException.Trouble.BUSY));
        first.commit(Map.of());
      }
      index.update().close();
    }
  }

  @Nested
  class KnowingWords {

    @BeforeEach
    void fill() {
      add(LIBRARY, SPRING, AUTUMN);
    }

    @Test
    void takesATextApart() {
      String text = "The bridges of Ada";
      List<Term> terms = index.terms(text);
      assertThat(terms).extracting(term -> term.span().of(text)).containsExactly("bridges", "Ada");
      assertThat(terms.getFirst()).extracting(Term::text).isEqualTo(only(index.terms("bridge")));
    }

    @Test
    void countsThePassagesOfATerm() {
      assertThat(index.passages()).isEqualTo(5);
      assertThat(index.frequency(only(index.terms("fares")))).isEqualTo(2);
      assertThat(index.frequency(only(index.terms("bridge")))).isEqualTo(1);
      assertThat(index.frequency("zeppelin")).isZero();
      assertThat(index.rarity("zeppelin")).isGreaterThan(index.rarity(only(index.terms("fares"))));
    }

    @Test
    void readsEveryShapeOfApostropheAlike() {
      assertThat(only(index.terms("minister’s"))).isEqualTo(only(index.terms("minister's")));
      assertThat(index.frequency(only(index.terms("minister")))).isEqualTo(1);
    }

    @Test
    void listsWordsAsTheyAreWrittenWithThePassagesThatHoldThem() {
      assertThat(index.written())
          .containsEntry("villages", 1)
          .containsEntry("bridge", 1)
          .containsKey("bridges")
          .doesNotContainKey("zeppelin");
    }
  }

  private void add(Library library, SourceId... sources) {
    try (Update update = index.update()) {
      for (SourceId source : sources) {
        library.passagesOf(source).forEach(passage -> update.add(entry(passage)));
      }
      Map<SourceId, String> contents = new java.util.HashMap<>(update.contents());
      for (SourceId source : sources) {
        contents.put(source, "1");
      }
      update.commit(contents);
    }
  }

  private static Entry entry(Passage passage) {
    String around = passage.text().startsWith("Buses") ? "\nA timetable was shown." : "";
    return new Entry(
        passage,
        passage.text() + around,
        EMBEDDER.embed(passage.text()),
        Sentences.of(passage.text()).stream()
            .map(span -> new Sentence(span, EMBEDDER.embed(span.of(passage.text()))))
            .toList());
  }

  private static Passage passage(String start) {
    return LIBRARY.passages().stream()
        .filter(passage -> passage.text().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private static String only(List<Term> terms) {
    assertThat(terms).hasSize(1);
    return terms.getFirst().text();
  }
}
