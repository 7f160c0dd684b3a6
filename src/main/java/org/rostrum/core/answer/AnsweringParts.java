package org.rostrum.core.answer;

import org.rostrum.core.compose.AnswerSettings;
import org.rostrum.core.compose.Composer;
import org.rostrum.core.compose.Sides;
import org.rostrum.core.evidence.Search;
import org.rostrum.core.evidence.SentenceJudge;
import org.rostrum.core.hearing.Hearing;
import org.rostrum.core.model.Library;
import org.rostrum.core.premise.ClaimJudge;
import org.rostrum.core.premise.Claims;
import org.rostrum.core.question.Kinds;
import org.rostrum.core.question.QuestionReader;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.Lexicon;
import org.rostrum.core.theme.Summaries;

/// What [Answering] is made of: a step each, with the two judges that can be exchanged.
public record AnsweringParts(
    Library library,
    Vocabulary vocabulary,
    AnswerSettings settings,
    Hearing hearing,
    QuestionReader reader,
    Search search,
    Composer composer,
    Sides sides) {

  /// @param sentences judges how well a sentence answers
  /// @param claims judges whether a sentence bears a claim out
  public static AnsweringParts of(
      Library library,
      Retriever retriever,
      Vocabulary vocabulary,
      Lexicon lexicon,
      Kinds kinds,
      SentenceJudge sentences,
      ClaimJudge claims,
      AnswerSettings settings) {
    QuestionReader reader = new QuestionReader(library, vocabulary, lexicon, kinds);
    Search search = new Search(library, retriever, vocabulary, sentences);
    Summaries summaries = new Summaries(library, retriever);
    return new AnsweringParts(
        library,
        vocabulary,
        settings,
        new Hearing(library, vocabulary, lexicon),
        reader,
        search,
        new Composer(library, search, summaries, reader.themes(), new Claims(claims), settings),
        new Sides(library, search, summaries));
  }
}
