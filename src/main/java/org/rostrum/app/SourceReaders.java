package org.rostrum.app;

import java.util.List;
import org.rostrum.adapter.format.JsonlReader;
import org.rostrum.adapter.format.MarkdownReader;
import org.rostrum.adapter.format.PageTextReader;
import org.rostrum.adapter.format.PlainMarkdownReader;
import org.rostrum.adapter.format.TextMinutesReader;
import org.rostrum.adapter.format.WordBreaks;
import org.rostrum.adapter.format.chat.ChatLogReader;
import org.rostrum.adapter.format.chat.MeetingChatReader;
import org.rostrum.adapter.format.epub.EpubReader;
import org.rostrum.adapter.format.json.JsonTranscriptReader;
import org.rostrum.adapter.format.json.SlackReader;
import org.rostrum.adapter.format.opendocument.OpenDocumentReader;
import org.rostrum.adapter.format.pdf.PdfReportReader;
import org.rostrum.adapter.format.timedtext.TimedTextReader;
import org.rostrum.adapter.format.transcript.CaptionReader;
import org.rostrum.adapter.format.transcript.TextTranscriptReader;
import org.rostrum.adapter.format.web.WebPageReader;
import org.rostrum.adapter.format.word.WordReader;
import org.rostrum.adapter.format.xml.ParliamentaryXmlReader;
import org.rostrum.adapter.language.WordNet;
import org.rostrum.core.corpus.SourceReader;

/// Every reader of sources, in the order in which a file is offered to them: who looks for the
/// surest signs comes first.
public final class SourceReaders {

  private SourceReaders() {}

  /// @param wordNet tells a word that a line's end divides from one that has a hyphen
  public static List<SourceReader> with(WordNet wordNet) {
    WordBreaks wordBreaks =
        new WordBreaks(word -> wordNet.bases(word).stream().anyMatch(wordNet::lists));
    return List.of(
        new PageTextReader(),
        new MarkdownReader(),
        new JsonlReader(),
        new JsonTranscriptReader(),
        new SlackReader(),
        new CaptionReader(),
        new PlainMarkdownReader(),
        new WebPageReader(wordBreaks),
        new TimedTextReader(),
        new ParliamentaryXmlReader(),
        new PdfReportReader(wordBreaks),
        new WordReader(),
        new OpenDocumentReader(),
        new EpubReader(wordBreaks),
        new MeetingChatReader(),
        new ChatLogReader(),
        new TextMinutesReader(),
        new TextTranscriptReader());
  }
}
