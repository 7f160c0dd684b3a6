package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;

/// Reads Markdown without front matter: minutes, where lines begin with names and colons, or else a
/// report. The first heading is the title.
///
/// Marks that governments' and wikis' dialects add (kramdown's attributes, GOV.UK's `$CTA`,
/// footnotes, abbreviations, tables) are no text.
public final class PlainMarkdownReader implements SourceReader {

  private static final double LIKELY = 0.6;
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +\\S");
  private static final Pattern BOLD_TURN =
      Pattern.compile(
          "(?m)^\\*\\*[^*\\n]{1,80}(?::\\*\\*|\\*\\*(?: \\([^)]*\\))?(?:\\*\\*)?\\s*:)");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{::?[^}\\n]*}|\\{:/[^}\\n]*}");
  private static final Pattern ABBREVIATION = Pattern.compile("\\*\\[[^\\]\\n]*]:.*$");
  private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^[^\\]\\n]*]");
  private static final Pattern NOTE = Pattern.compile("^\\[\\^[^\\]]*]:.*");
  private static final Pattern RAISED =
      Pattern.compile("(?<![\\w^])\\^(?=\\S)|(?<=\\S)\\^(?![\\w^])");
  private static final Pattern COMMENT = Pattern.compile("<!--(?s:.*?)(?:-->|\\z)");

  @Override
  public String format() {
    return "Markdown";
  }

  @Override
  public double claims(SourceFile file) {
    String text = file.text();
    return FrontMatter.opens(text)
            || !HEADING.matcher(text).find()
            || BOLD_TURN.matcher(text).find()
        ? 0
        : LIKELY;
  }

  @Override
  public Read read(SourceFile file) {
    Findings findings = new Findings(file.name());
    List<MarkdownBlock> blocks = MarkdownBody.blocks(plain(file.text()), 1, findings);
    return MarkdownMinutes.areThese(blocks)
        ? new MarkdownMinutes(file, blocks, findings).read()
        : new MarkdownDocument(file, blocks, findings).read();
  }

  /// The text without the marks of dialects, line for line.
  private static String plain(String text) {
    String uncommented =
        COMMENT
            .matcher(text)
            .replaceAll(comment -> "\n".repeat((int) comment.group().lines().count() - 1));
    List<String> lines = new ArrayList<>();
    boolean callToAction = false;
    boolean note = false;
    for (String line : uncommented.split("\n", -1)) {
      boolean mark = line.matches("\\s*\\$[A-Z]{1,4}\\s*");
      callToAction = mark != callToAction;
      note = NOTE.matcher(line).matches() || (note && line.matches("\\s{2,}\\S.*"));
      boolean table = line.stripLeading().startsWith("|");
      boolean none = mark || callToAction || note || table;
      lines.add(none ? "" : unmarked(line));
    }
    return String.join("\n", lines);
  }

  private static String unmarked(String line) {
    String unmarked = ATTRIBUTES.matcher(line).replaceAll("");
    unmarked = ABBREVIATION.matcher(unmarked).replaceAll("");
    unmarked = NOTE_MARK.matcher(unmarked).replaceAll("");
    return RAISED.matcher(unmarked).replaceAll("");
  }
}
