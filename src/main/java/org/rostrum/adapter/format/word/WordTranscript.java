package org.rostrum.adapter.format.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.adapter.format.transcript.TextTranscriptReader;
import org.rostrum.adapter.format.word.WordBody.Part;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;

/// A transcript that a meeting tool wrote into a Word document: each paragraph begins with a name
/// and a time, or a time and a name, and the words stand below; or with a name in bold and a colon,
/// under headings of times. Read as such a transcript in plain text.
final class WordTranscript {

  private static final String TIME = "\\d{1,2}(?::\\d{1,2}){1,2}(?:[.,]\\d+)?";
  private static final Pattern NAME_FIRST = Pattern.compile("(\\S.{0,79}?)\\s+(" + TIME + ")");
  private static final Pattern TIME_FIRST =
      Pattern.compile("(" + TIME + ")(?: --> " + TIME + ")?(?:\\s+(\\S[^:.?!]{0,79}))?");

  private static final int FEWEST = 2;

  /// How many paragraphs stand above the first turn.
  private static final int HEAD = 5;

  private final StringBuilder text = new StringBuilder();
  private int heads;

  /// How many paragraphs begin with a label in bold, and how many are a time and nothing else.
  private int labels;

  private int times;
  private boolean afterHead;

  private WordTranscript() {}

  /// Empty where a document is none.
  static Optional<Read> read(SourceFile file, WordBody body) {
    WordTranscript transcript = new WordTranscript();
    int paragraphs = 0;
    String time = "";
    for (Part part : body.parts()) {
      if (part instanceof Part.Paragraph paragraph) {
        paragraphs += paragraph.look().goesOn() ? 0 : 1;
        time = transcript.add(paragraph, time);
      }
    }
    return !transcript.hasTurns(paragraphs)
        ? Optional.empty()
        : Optional.of(
            new TextTranscriptReader()
                .read(
                    new SourceFile(
                        file.name(), transcript.text.toString(), file.content(), file.names())));
  }

  /// Whether most paragraphs belong to turns below a name and a time, or begin with a name in bold
  /// in a document that is divided by times.
  private boolean hasTurns(int paragraphs) {
    return (heads >= FEWEST && 3 * heads >= paragraphs)
        || (times > 0 && labels >= FEWEST && 2 * labels >= paragraphs - 2 * times - HEAD);
  }

  /// @param time what stands on the line above, where a name may follow on this one
  /// @return the same of this line
  private String add(Part.Paragraph paragraph, String time) {
    String line = paragraph.text();
    boolean goesOn = paragraph.look().goesOn();
    if (!time.isEmpty() && !goesOn) {
      text.append('\n').append(written(time)).append('\n');
    }
    String bold = paragraph.look().bold();
    if (bold.endsWith(":") && line.length() > bold.length() && line.startsWith(bold)) {
      labels++;
    }
    Matcher nameFirst = NAME_FIRST.matcher(line);
    Matcher timeFirst = TIME_FIRST.matcher(line);
    if (!time.isEmpty() && goesOn) {
      head(line, time);
    } else if (!goesOn && timeFirst.matches()) {
      if (timeFirst.group(2) == null) {
        times++;
        return timeFirst.group(1);
      }
      head(timeFirst.group(2), timeFirst.group(1));
    } else if (!goesOn && nameFirst.matches()) {
      head(nameFirst.group(1), nameFirst.group(2));
    } else {
      text.append(goesOn || afterHead ? "" : "\n").append(line).append('\n');
      afterHead = false;
    }
    return "";
  }

  private void head(String name, String time) {
    heads++;
    afterHead = true;
    text.append("\n[")
        .append(name.replaceAll("[\\[\\]]", ""))
        .append("] ")
        .append(written(time))
        .append('\n');
  }

  /// A time with two digits in each part but the first, without fractions.
  private static String written(String time) {
    StringBuilder written = new StringBuilder();
    for (String part : time.replaceFirst("[.,]\\d+$", "").split(":")) {
      written.append(written.isEmpty() ? "" : ":");
      written.append(!written.isEmpty() && part.length() < 2 ? "0" : "").append(part);
    }
    return written.toString();
  }
}
