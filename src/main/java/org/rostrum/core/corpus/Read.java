package org.rostrum.core.corpus;

import java.util.List;
import org.rostrum.core.model.Source;

/// What came of reading a file.
public sealed interface Read {

  /// A source, and what its author should look at all the same.
  record Ok(Source source, List<Problem> warnings) implements Read {

    public Ok {
      warnings = List.copyOf(warnings);
    }
  }

  /// Nothing that can be used: every problem, with its line, and the warnings beside them.
  record Failed(List<Problem> problems, List<Problem> warnings) implements Read {

    public Failed {
      problems = List.copyOf(problems);
      warnings = List.copyOf(warnings);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a failure without a problem");
      }
    }

    public Failed(Problem problem) {
      this(List.of(problem), List.of());
    }
  }
}
