package org.rostrum.core.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.SourceId;

/// What came of one file of a corpus folder.
///
/// @param file the file's name below the corpus folder
/// @param format the format it was read as; null where none fits
/// @param source the source it became; null where it has problems
/// @param hash SHA-256 of its bytes as 64 hexadecimal digits; empty where it cannot be opened
/// @param problems why it was left out
/// @param warnings what its author should look at all the same
public record FileReport(
    String file,
    @Nullable String format,
    @Nullable SourceId source,
    String hash,
    List<Problem> problems,
    List<Problem> warnings) {

  public FileReport {
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }
}
