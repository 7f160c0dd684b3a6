package org.rostrum.adapter.langchain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rostrum.core.retrieval.Embedder;

class KnownWordsTest {

  @Test
  void areWholeWordsOfTheVocabulary() {
    assertThat(KnownWords.of("[PAD]\n!\nb\nthe\nhouse\n##ing\n\nministers\n"))
        .containsExactly("the", "house", "ministers");
  }

  @Test
  void areThoseOfTheModel() {
    Embedder embedder = new InProcessEmbedder();
    assertThat(embedder.words())
        .hasSizeGreaterThan(20_000)
        .startsWith("a", "i", "the")
        .contains("parliament")
        .doesNotContain("parliment");
  }
}
