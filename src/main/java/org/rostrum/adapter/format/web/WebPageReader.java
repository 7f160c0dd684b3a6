package org.rostrum.adapter.format.web;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.WordBreaks;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;

/// Reads a web page as a browser saves it: a page of the Congressional Record, minutes as W3C's
/// scribes write them, a sitting as parliaments publish it, an event with speakers and quotations,
/// or else a report. Which of them it is, the page's content tells.
public final class WebPageReader implements SourceReader {

  private static final int LARGEST = 16 << 20;
  private static final int MOST_TAGS = 300_000;
  private static final int BEGINNING = 2048;
  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)^[\\s\u00EF\u00BB\u00BF]*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,1000}?-->\\s*)*"
              + "<(?:!doctype\\s+html|html|head|body)\\b.*");

  /// The beginning of a text of Congress as its printing office hands it out without a page.
  private static final Pattern PRINTED =
      Pattern.compile(
          "\\s*\\[(?:(?:House|Senate|Joint) (?:Committee )?(?:Hearing|Print)|Congressional"
              + " Record)\\b");

  private final WordBreaks wordBreaks;

  public WebPageReader(WordBreaks wordBreaks) {
    this.wordBreaks = wordBreaks;
  }

  @Override
  public String format() {
    return "web page";
  }

  @Override
  public double claims(SourceFile file) {
    String beginning = file.beginning(BEGINNING);
    return PAGE.matcher(beginning).matches() || PRINTED.matcher(beginning).lookingAt() ? 1 : 0;
  }

  @Override
  public boolean decodes() {
    return true;
  }

  @Override
  public Read read(SourceFile file) {
    Findings findings = new Findings(file.name());
    if (file.content().remaining() > LARGEST) {
      findings.problem(
          0,
          "the page is larger than " + (LARGEST >> 20) + " MB, and was not read",
          "divide it, one sitting or one document a file");
      return findings.failed();
    }
    if (tags(file.content()) > MOST_TAGS) {
      findings.problem(
          0,
          "the page holds more than " + MOST_TAGS + " tags, and was not read",
          "divide it, one sitting or one document a file");
      return findings.failed();
    }
    boolean printed = PRINTED.matcher(file.beginning(BEGINNING)).lookingAt();
    WebPage page = printed ? WebPage.preformatted(file) : WebPage.of(file);
    if (CongressionalRecord.isOne(page)) {
      return new CongressionalRecord(file, page, wordBreaks, findings).read();
    }
    if (ScribedMinutes.areThese(page)) {
      return new ScribedMinutes(file, page, findings).read();
    }
    if (Contributions.areThese(page)) {
      return new Contributions(file, page, findings).read();
    }
    List<PageBlock> blocks = page.blocks();
    Optional<Interview> interview = Interview.of(page, blocks);
    GivenNames names = GivenNames.of(blocks, wordBreaks::isWord, interview.isPresent());
    Optional<LabelStyle> style = LabelStyle.of(blocks, names);
    if (style.isPresent()) {
      return new Sitting(file, page, blocks, style.get(), names, interview, findings).read();
    }
    return EventPage.isOne(blocks)
        ? new EventPage(file, page, blocks, findings).read()
        : new ReportPage(file, page, blocks, findings).read();
  }

  private static int tags(ByteBuffer content) {
    int tags = 0;
    for (int i = content.position(); i < content.limit(); i++) {
      tags += content.get(i) == '<' ? 1 : 0;
    }
    return tags;
  }
}
