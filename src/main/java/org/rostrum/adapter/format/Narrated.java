package org.rostrum.adapter.format;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Looks, in one file, for paragraphs without a label that whoever kept the record has written
/// below somebody's words, and reports them. Not thread-safe.
public final class Narrated {

  /// From which likelihood on a paragraph is taken to be narrated, and from which one that stands
  /// below such a paragraph.
  private static final double LEAST = 0.75;

  private static final double LEAST_BELOW = 0.4;

  /// The end of a paragraph that the next one belongs to.
  private static final Pattern LEADS_OVER = Pattern.compile("(?:[:;,–—-]|[;,] (?:and|or|and/or))$");

  private double least = LEAST;
  private boolean ledOver;
  private int count;
  private int firstLine;
  private @Nullable String first;

  /// Somebody's words: what is narrated has ended.
  public void said(String words) {
    least = LEAST;
    ledOver = LEADS_OVER.matcher(words).find();
  }

  /// Whether a paragraph below somebody's words is not theirs. What they lead over to with a colon
  /// is, and what goes on with a sentence.
  ///
  /// @param line where it stands in the file, from 1; 0 where that is not known
  public boolean is(String paragraph, int line) {
    boolean goesOn =
        ledOver || Character.isLowerCase(paragraph.isEmpty() ? 'a' : paragraph.codePointAt(0));
    boolean narrated = !goesOn && Narration.likelihood(paragraph) >= least;
    if (!narrated) {
      said(paragraph);
    } else {
      least = LEAST_BELOW;
      count++;
      if (first == null) {
        first = paragraph;
        firstLine = line;
      }
    }
    return narrated;
  }

  /// Warns of what was found.
  public void report(Findings findings) {
    if (first != null) {
      findings.warn(
          firstLine,
          Findings.shown(first)
              + (count == 1 ? " reads" : " and " + (count - 1) + " more like it read")
              + " as written by whoever kept the record: nobody is credited with it",
          "write who speaks before it, if it was said");
    }
  }
}
