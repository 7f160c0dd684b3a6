package org.rostrum.eval;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.answer.Trace;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Claim;
import org.rostrum.core.model.Written;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Question;
import org.rostrum.core.writing.Fault;
import org.rostrum.core.writing.Writing;

/// Answers as a language model writes them, for the same judge as extracts: what it wrote stands
/// for the sentence above them, and what it rests on for the quotations. Where nothing was written,
/// the extract counts.
public final class WrittenAnswerer implements Answerer {

  private final Answerer extracts;
  private final Writing writing;
  private int sentences;

  public WrittenAnswerer(Answerer extracts, Writing writing) {
    this.extracts = extracts;
    this.writing = writing;
  }

  @Override
  public Exchange answer(Question question, @Nullable Exchange before) {
    return trace(question, before).exchange();
  }

  @Override
  public Trace trace(Question question, @Nullable Exchange before) {
    Trace trace = extracts.trace(question, before);
    Exchange exchange = trace.exchange();
    return switch (writing.write(trace)) {
      case Writing.Result.Held(Written written) -> with(trace, told(written));
      case Writing.Result.Unanswered() when exchange.answers() ->
          with(trace, new Answer.NotInCorpus(List.of(), ""));
      default -> trace;
    };
  }

  private Answer told(Written written) {
    sentences += written.claims().size();
    String text = written.claims().stream().map(Claim::text).collect(Collectors.joining(" "));
    return written.otherwise()
        ? new Answer.Corrected("", text, written.quotations())
        : new Answer.Extracts(text, written.quotations());
  }

  private static Trace with(Trace trace, Answer answer) {
    Exchange exchange = trace.exchange();
    return new Trace(
        trace.heard(),
        trace.understood(),
        trace.searched(),
        new Exchange(
            exchange.question(), exchange.people(), exchange.topic(), answer, exchange.note()));
  }

  /// What it came to, in one line.
  public String summary() {
    long removed = writing.usage().sentencesRemoved();
    return "written: %d answers, %d questions found unanswered, %d sentences shown, %d removed; %d questions without a written answer"
        .formatted(
            writing.usage().answers(),
            writing.usage().silences(),
            sentences,
            removed,
            Arrays.stream(Fault.values()).mapToLong(writing.usage()::failures).sum());
  }
}
