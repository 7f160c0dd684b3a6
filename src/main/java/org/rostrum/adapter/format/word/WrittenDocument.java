package org.rostrum.adapter.format.word;

import java.util.Optional;
import org.rostrum.adapter.format.Findings;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;

/// What people write with a word processor, whichever it is: a transcript, minutes, or else a
/// report.
public final class WrittenDocument {

  private WrittenDocument() {}

  /// The document as what its body shows it to be.
  public static Read read(SourceFile file, WordBody body, Findings findings) {
    Optional<Read> transcript = WordTranscript.read(file, body);
    if (transcript.isPresent()) {
      return transcript.get();
    }
    return WordMinutes.areThese(body)
        ? new WordMinutes(file, body, findings).read()
        : new WordReport(file, body, findings).read();
  }
}
