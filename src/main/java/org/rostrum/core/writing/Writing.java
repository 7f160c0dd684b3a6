package org.rostrum.core.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.answer.Trace;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Written;
import org.rostrum.core.retrieval.Embedder;
import org.rostrum.core.retrieval.Recent;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.text.Lexicon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has a language model connect what answers a question, and keeps of it what the record bears out.
/// Answers are remembered by everything that the model was told, so by the question and by the
/// record as it was searched. Thread-safe.
public final class Writing {

  private static final Logger LOG = LoggerFactory.getLogger(Writing.class);

  private static final int REMEMBERED = 500;

  private final LanguageModel model;
  private final Briefing briefing;
  private final DraftReader reader;
  private final DraftCheck check;
  private final Usage usage;
  private final int most;
  private final Recent<Prompt, Result> known = new Recent<>(REMEMBERED);

  /// @param json reads a text that is exactly one JSON object; empty where it is none
  /// @param most how many quotations are shown, beside those that the answer rests on
  public Writing(
      LanguageModel model,
      Library library,
      Retriever retriever,
      Embedder embedder,
      Lexicon lexicon,
      Function<String, Optional<Map<String, @Nullable Object>>> json,
      int most,
      Usage usage) {
    this.model = model;
    this.briefing = new Briefing(library);
    this.reader = new DraftReader(json);
    this.check = new DraftCheck(library, lexicon, embedder, retriever::aligned);
    this.most = most;
    this.usage = usage;
  }

  /// Which model writes.
  public String model() {
    return model.name();
  }

  /// What came of it so far, and what it took.
  public Usage usage() {
    return usage;
  }

  /// What came of it.
  public sealed interface Result {

    /// An answer of which every sentence is borne out.
    record Held(Written written) implements Result {}

    /// None: the model read the sentences that come nearest, and finds that they do not answer.
    record Unanswered() implements Result {}

    /// None: the extract stands, with the fault's label.
    record Failed(Fault fault) implements Result {}

    /// None, and none was asked for: no words of the record are to be connected.
    record Unasked() implements Result {}
  }

  /// What a model would be told; empty where none is asked.
  public Optional<Prompt> prompt(Trace trace) {
    return briefing.of(trace).map(Prompt::of);
  }

  /// @param trace how the question was answered from the record
  public Result write(Trace trace) {
    return briefing.of(trace).map(this::write).orElseGet(Result.Unasked::new);
  }

  /// @param asked what they are to tell
  /// @param citations the record's words that are to be connected, and what stands around them
  public Result connect(String asked, List<Citation> citations) {
    return briefing.of(asked, citations).map(this::write).orElseGet(Result.Unasked::new);
  }

  private Result write(Brief brief) {
    Prompt prompt = Prompt.of(brief);
    Optional<Result> before = known.get(prompt);
    if (before.isPresent()) {
      usage.known();
      return before.get();
    }
    Result result = asked(brief, prompt);
    switch (result) {
      case Result.Held ignored -> {
        usage.written();
        known.put(prompt, result);
      }
      case Result.Failed(Fault fault) -> {
        usage.failed(fault);
        LOG.warn("No written answer ({}): {}", model.name(), fault.word());
        if (fault == Fault.UNSUPPORTED) {
          known.put(prompt, result);
        }
      }
      case Result.Unanswered ignored -> {
        usage.unanswered();
        known.put(prompt, result);
      }
      case Result.Unasked ignored -> {}
    }
    return result;
  }

  private Result asked(Brief brief, Prompt prompt) {
    return switch (model.say(prompt)) {
      case LanguageModel.Said.Failed(Fault fault, LanguageModel.Tokens tokens) -> {
        usage.tokens(tokens);
        yield new Result.Failed(fault);
      }
      case LanguageModel.Said.Text(String text, LanguageModel.Tokens tokens) -> {
        usage.tokens(tokens);
        yield text.isBlank()
            ? new Result.Failed(Fault.EMPTY)
            : reader
                .read(text)
                .map(draft -> held(brief, draft))
                .orElse(new Result.Failed(Fault.MALFORMED));
      }
    };
  }

  private Result held(Brief brief, Draft draft) {
    if (draft.sentences().isEmpty() && draft.quotes().isEmpty()) {
      return new Result.Unanswered();
    }
    DraftCheck.Checked checked = check.check(brief, draft);
    checked
        .removed()
        .forEach(removed -> LOG.info("Removed ({}): {}", removed.why(), removed.text()));
    usage.removed(checked.removed().size());
    if (checked.claims().isEmpty()) {
      return new Result.Failed(Fault.UNSUPPORTED);
    }
    Set<Citation> shown = new LinkedHashSet<>();
    checked.claims().forEach(claim -> shown.addAll(claim.citations()));
    checked.quotes().stream().limit(Math.max(0, most - shown.size())).forEach(shown::add);
    List<Citation> quotations = new ArrayList<>(shown);
    return new Result.Held(
        new Written(
            checked.claims(),
            quotations,
            draft.otherwise(),
            model.name(),
            checked.removed().size()));
  }
}
