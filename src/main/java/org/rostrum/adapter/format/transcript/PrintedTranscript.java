package org.rostrum.adapter.format.transcript;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rostrum.adapter.format.Findings;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;

/// The lines of a printed document, without its pages, read as a transcript where they are one: by
/// the same layouts of turns as plain text. Not thread-safe.
public final class PrintedTranscript {

  /// From which share of paragraphs on that begin a turn a document is a transcript.
  private static final double TURNS = 0.3;

  /// The same where many begin one.
  private static final double MANY_TURNS = 0.1;

  private static final int MANY = 12;

  /// How many speakers return at least.
  private static final int RETURNING = 2;

  private final StringBuilder lines = new StringBuilder();
  private final StringBuilder paragraphs = new StringBuilder();

  /// Whether a line begins as a turn does: with a label before a colon or a full stop, or `Q.`
  public static boolean mayBeginTurn(String line) {
    return NamedLayout.mayBeTurn(line) || StoppedLabels.end(line) > 0;
  }

  /// A line as it stands.
  ///
  /// @param indent how many characters it stands from the left
  public void line(int indent, String text) {
    lines.append(" ".repeat(indent)).append(text).append('\n');
  }

  public void paragraph(String text) {
    paragraphs.append(text).append("\n\n");
  }

  public void heading(String text) {
    paragraphs.append(NamedLayout.HEADING).append(text).append("\n\n");
  }

  /// Empty where the document is none.
  public Optional<Read> read(SourceFile file) {
    Findings findings = new Findings(file.name());
    CourtLayout court = new CourtLayout();
    if (court.fits(lines.toString()) > 0) {
      return read(court, lines.toString(), file, findings);
    }
    NamedLayout named = new NamedLayout();
    String text = paragraphs.toString();
    return named.fits(text) > 0 && hasTurns(named.turns(text))
        ? read(named, text, file, findings)
        : Optional.empty();
  }

  private static Optional<Read> read(
      TurnLayout layout, String text, SourceFile file, Findings findings) {
    Talk talk = new Talk(findings);
    Preface preface = layout.read(text, talk, findings);
    return talk.isEmpty()
        ? Optional.empty()
        : Optional.of(talk.read(file, preface.publication(file), preface.lines()));
  }

  /// Whether people speak in turn: several come back, and one of them has a name.
  private static boolean hasTurns(NamedLayout.Turns turns) {
    Set<String> seen = new HashSet<>();
    Set<String> returning = new HashSet<>();
    for (String label : turns.labels()) {
      if (!seen.add(label)) {
        returning.add(label);
      }
    }
    boolean named =
        returning.stream().anyMatch(label -> TranscriptLabel.voice(label) instanceof Voice.Person);
    int begun = turns.labels().size();
    return named
        && returning.size() >= RETURNING
        && (begun >= TURNS * turns.paragraphs()
            || (begun >= MANY && begun >= MANY_TURNS * turns.paragraphs()));
  }
}
