package org.rostrum.core.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryFramingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Summarize the discussion about rail fares.          | rail fares.
          please summarise the panel's debate on rail fares   | the panel's debate on rail fares
          What did the panel say about rail fares?            | rail fares?
          What did they think of rail fares?                  | rail fares?
          What was the debate over rail fares?                | rail fares?
          What did Ada Byron think of trams when talking about rail fares? | Ada Byron think of trams rail fares?
          According to the group, are rail fares too high?    | are rail fares too high?
          Tell me about rail fares                            | about rail fares
          How were rail fares set?                            | rail fares set?
          what's wrong with rail fares                        | wrong with rail fares
          rail fares                                          | rail fares
          """)
  void keepsWhatAQuestionIsAbout(String query, String topic) {
    assertThat(QueryFraming.topic(query)).isEqualTo(topic);
  }

  @ParameterizedTest
  @ValueSource(strings = {"What did they say?", "Summarise", "???", "", "what", "Who is it"})
  void neverLeavesNothing(String query) {
    assertThat(QueryFraming.topic(query).isEmpty()).isEqualTo(query.isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Views from the bridge", "The committee on standards", "Whatever works"})
  void leavesATopicThatOnlyLooksLikeAFrame(String query) {
    assertThat(QueryFraming.topic(query)).isEqualTo(query);
  }
}
