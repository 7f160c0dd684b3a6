package org.rostrum.adapter.langchain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rostrum.core.retrieval.Embedder;

class KnownWordsTest {

  @Test
  void areWholeWordsOfTheVocabulary() {
    assertThat(KnownWords.of("[PAD]\nhouse\n##ing\n\nministers\n"))
        .containsExactlyInAnyOrder("house", "ministers");
  }

  @Test
  void areThoseOfTheModel() {
    Embedder embedder = new InProcessEmbedder();
    assertThat(embedder.knows("parliament")).isTrue();
    assertThat(embedder.knows("parliment")).isFalse();
    assertThat(MiniLm.words()).hasSizeGreaterThan(20_000);
  }
}
