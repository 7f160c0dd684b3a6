package org.rostrum.core.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.support.HashedEmbedder;
import org.rostrum.support.InMemoryIndex;
import org.rostrum.support.Meetings;

class RetrieverTest {

  private static final Library LIBRARY =
      new Meetings()
          .with(
              "spring",
              """
              Hon. Ada Byron (Minister): Rail fares should be simpler. Tickets confuse people.
              Ben Nevis: Bridges need repair.
              Hon. Ada Byron (Minister): The harbour silted up.
              Cleo Patra: Ferries stopped in winter.
              Ben Nevis: Lighthouses went dark.
              Chair: Thank you all.
              """)
          .with("autumn", "Dan Dare: Rail fares doubled.\n")
          .library();

  private final HashedEmbedder embedder = new HashedEmbedder();
  private final InMemoryIndex index = new InMemoryIndex();
  private Retriever retriever;

  @BeforeEach
  void fill() {
    new Indexing(index, embedder).refresh(LIBRARY, Progress.SILENT);
    retriever = new Retriever(LIBRARY, index, embedder);
  }

  @Test
  void findsTheBestPassageFirst() {
    List<Hit> hits = retriever.retrieve("bridges in need of repair", Scope.ALL, 3);
    assertThat(hits).hasSize(3);
    assertThat(hits.getFirst().passage()).isEqualTo(passage("Bridges need"));
    assertThat(hits).extracting(Hit::score).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(hits).allSatisfy(hit -> assertThat(hit.score()).isBetween(0.0, 1.0));
  }

  @Test
  void tellsHowNearAPassageAndEachOfItsSentencesIs() {
    Passage fares = passage("Rail fares should");
    Hit hit =
        retriever.retrieve("Tickets confuse people.", Scope.ALL, 10).stream()
            .filter(found -> found.passage().equals(fares))
            .findFirst()
            .orElseThrow();
    assertThat(hit.sentences())
        .extracting(sentence -> sentence.span().shift(-fares.span().start()).of(fares.text()))
        .containsExactly("Rail fares should be simpler.", "Tickets confuse people.");
    assertThat(hit.sentences().getLast().meaning()).isCloseTo(1, within(0.001));
    assertThat(hit.sentences().getFirst().meaning()).isLessThan(0.8);
    assertThat(hit.meaning())
        .isBetween(hit.sentences().getFirst().meaning(), hit.sentences().getLast().meaning());
    assertThat(retriever.sentences(fares, retriever.vector("Tickets confuse people.")))
        .isEqualTo(hit.sentences());
  }

  @Test
  void keepsToTheScope() {
    assertThat(retriever.retrieve("rail fares", Scope.of(new SourceId("autumn")), 10))
        .extracting(Hit::passage)
        .containsExactly(passage("Rail fares doubled"));
    assertThat(
            retriever.retrieve(
                "rail fares", Scope.ALL.saidBy(Set.of(new SpeakerId("ben nevis"))), 10))
        .extracting(Hit::passage)
        .containsExactlyInAnyOrder(passage("Bridges need"), passage("Lighthouses"));
  }

  @Test
  void embedsAQueryOnce() {
    int before = embedder.embedded();
    retriever.retrieve("rail fares", Scope.ALL, 10);
    retriever.retrieve("rail fares", Scope.of(new SourceId("autumn")), 10);
    retriever.vector("rail fares");
    assertThat(embedder.embedded()).isEqualTo(before + 1);
    retriever.vector("rail fares")[0] = 7;
    assertThat(retriever.vector("rail fares")).containsExactly(embedder.embed("rail fares"));
  }

  @Test
  void findsNothingInAnEmptyLibrary() {
    Retriever empty =
        new Retriever(new Library(List.of(), List.of()), new InMemoryIndex(), embedder);
    assertThat(empty.retrieve("rail fares", Scope.ALL, 10)).isEmpty();
  }

  @Test
  void bearsQuestionsWithoutWords() {
    for (String query : List.of("", " ", "?", "\uD83D\uDE00", "\u0000", "the")) {
      assertThat(retriever.retrieve(query, Scope.ALL, 2)).hasSizeLessThanOrEqualTo(2);
    }
  }

  @Test
  void passesOverWhatTheLibraryNoLongerHolds() {
    Library rest = Meetings.library("autumn", "Dan Dare: Rail fares doubled.\n");
    assertThat(new Retriever(rest, index, embedder).retrieve("rail fares", Scope.ALL, 10))
        .extracting(Hit::passage)
        .containsExactly(rest.passages().getFirst());
  }

  @Nested
  class NamingSomebody {

    @Test
    void liftsWhatTheySaid() {
      assertThat(
              retriever.retrieve("Ben Nevis on rail fares", Scope.of(new SourceId("spring")), 10))
          .element(0)
          .satisfies(hit -> assertThat(hit.passage().saidBy(new SpeakerId("ben nevis"))).isTrue());
    }

    @Test
    void readsTwoWordsOfALabelInARowAsAName() {
      NamedSpeakers speakers = new NamedSpeakers(LIBRARY);
      SpeakerId ada = new SpeakerId("hon. ada byron (minister)");
      assertThat(speakers.in("What did Ada Byron’s plan cost?")).containsExactly(ada);
      assertThat(speakers.in("ada BYRON")).containsExactly(ada);
      assertThat(speakers.in("Byron, Ada?")).isEmpty();
      assertThat(speakers.in("Was Hon. Ada there, and Cleo Patra?"))
          .containsExactlyInAnyOrder(ada, new SpeakerId("cleo patra"));
    }

    @Test
    void readsALabelOfOneWordWhole() {
      NamedSpeakers speakers = new NamedSpeakers(LIBRARY);
      assertThat(speakers.in("What did the chair thank them for?"))
          .containsExactly(new SpeakerId("chair"));
      assertThat(speakers.in("the minister on rail fares")).isEmpty();
      assertThat(speakers.in("")).isEmpty();
    }
  }

  private static Passage passage(String start) {
    return LIBRARY.passages().stream()
        .filter(passage -> passage.text().startsWith(start))
        .findFirst()
        .orElseThrow();
  }
}
