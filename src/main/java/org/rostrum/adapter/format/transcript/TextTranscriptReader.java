package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.adapter.format.EncodedText;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.ForeignFrontMatter;
import org.rostrum.adapter.format.PlainMarkdownReader;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;

/// Reads a transcript as text, as Otter, Zoom and Teams write it and as people type it. A turn
/// begins with a line of a name and a time (`Ana Ruiz 00:14`, `[Ana Ruiz] 11:02:09`), or with a
/// name before a colon, in capitals, bold or neither (`ANA RUIZ:`, `**Ana Ruiz:**`), or with `Q.`
/// or `A.`, who are nobody unless the record of a court says who asks and who was sworn. A
/// paragraph without a name goes on with the turn.
public final class TextTranscriptReader implements SourceReader {

  /// How much of a file is looked at to tell what it is.
  private static final int LOOKED_AT = 200_000;

  /// The most characters of a file: three days of talk without a pause.
  private static final int LONGEST = 4_000_000;

  private static final int MOST_LINES = 400_000;

  private static final BoldLayout BOLD = new BoldLayout();

  private final List<TurnLayout> layouts =
      List.of(new CourtLayout(), new TimedLayout(), BOLD, new NamedLayout());

  @Override
  public String format() {
    return "transcript as text";
  }

  @Override
  public double claims(SourceFile file) {
    String text =
        EncodedText.of(file).map(SourceFile::text).map(TextTranscriptReader::beginning).orElse("");
    return isOther(text)
        ? 0
        : layouts(text).stream().mapToDouble(layout -> layout.fits(text)).max().orElse(0);
  }

  @Override
  public boolean decodes() {
    return true;
  }

  @Override
  public Read read(SourceFile encoded) {
    SourceFile file = EncodedText.of(encoded).orElse(encoded);
    Findings findings = new Findings(file.name());
    if (file.text().length() > LONGEST) {
      findings.problem(
          0,
          "the file is longer than any talk: it has more than "
              + LONGEST / 1_000_000
              + " million characters",
          "divide it into a file for each event");
      return findings.failed();
    }
    if (file.text().lines().limit(MOST_LINES + 1L).count() > MOST_LINES) {
      findings.problem(
          0,
          "the file has more than " + MOST_LINES + " lines",
          "divide it into a file for each event");
      return findings.failed();
    }
    Talk talk = new Talk(findings);
    Preface preface = preface(file.text(), talk, findings);
    if (talk.isEmpty()) {
      findings.problem(
          0,
          "no line of the file begins a turn",
          "write who speaks before each turn, as in \"ANA RUIZ: What she said.\"");
      return findings.failed();
    }
    return talk.read(file, preface.publication(file), preface.lines());
  }

  /// Reads a text. Front matter that is another format's, which the operator wants to be read as
  /// this one, gives the title and the date alone.
  private Preface preface(String text, Talk talk, Findings findings) {
    Optional<ForeignFrontMatter> front =
        ForeignFrontMatter.of(text).isPresent()
            ? Optional.empty()
            : ForeignFrontMatter.whatever(text);
    String body = front.map(ForeignFrontMatter::body).orElse(text);
    Preface preface = layout(body).read(body, talk, findings);
    if (front.isEmpty()) {
      return preface;
    }
    List<String> lines = new ArrayList<>();
    front.map(ForeignFrontMatter::title).ifPresent(lines::add);
    front.map(ForeignFrontMatter::date).ifPresent(lines::add);
    lines.addAll(preface.lines());
    return new Preface(lines);
  }

  /// Below front matter stands Markdown, and of its transcripts names in bold are one beyond doubt.
  private List<TurnLayout> layouts(String text) {
    return ForeignFrontMatter.of(text).isPresent() ? List.of(BOLD) : layouts;
  }

  private TurnLayout layout(String text) {
    String looked = beginning(text);
    List<TurnLayout> possible = layouts(looked);
    TurnLayout best = possible.getFirst();
    for (TurnLayout layout : possible) {
      if (layout.fits(looked) > best.fits(looked)) {
        best = layout;
      }
    }
    return best;
  }

  private static String beginning(String text) {
    return text.length() <= LOOKED_AT ? text : text.substring(0, LOOKED_AT);
  }

  /// Whether a text begins as other formats do: JSON, markup, front matter, captions.
  private static boolean isOther(String text) {
    String start = text.stripLeading();
    return start.startsWith("{")
        || start.startsWith("<")
        || PlainMarkdownReader.listsAbbreviations(text)
        || (start.startsWith("---") && ForeignFrontMatter.of(text).isEmpty())
        || CueFile.beginning(text) > 0;
  }
}
