package org.rostrum.adapter.format.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.AttributionShape;
import org.rostrum.adapter.format.Dates;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.ListingLine;
import org.rostrum.adapter.format.OneLine;
import org.rostrum.adapter.format.Procedure;
import org.rostrum.adapter.format.Proceedings;
import org.rostrum.adapter.format.SpeakerLabel;
import org.rostrum.adapter.format.StageDirections;
import org.rostrum.adapter.format.WordBreaks;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Affiliation;

/// Reads a page of the Congressional Record, which is plain text laid out by blanks: a paragraph
/// begins with two, what is inserted or read with more, a heading stands in the middle. A turn
/// begins with a title and a surname in capitals and a full stop.
final class CongressionalRecord {

  private static final Pattern PAGE_NUMBER = Pattern.compile("\\[\\[Page [^\\]]*]]");
  private static final String OF_PLACE = "(?: of (?:\\p{Lu}[\\p{L}.'-]* ?)+?)?";
  private static final Pattern TURN =
      Pattern.compile(
          "^((?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? (?:\\p{Lu}[\\p{L}.'-]*"
              + " ){0,2}?(?:Mc|Mac|De|La|Van|O')?[\\p{Lu}][\\p{Lu}'’ -]*[\\p{Lu}]"
              + OF_PLACE
              + "|The (?:[\\p{L}]+ )??(?:[\\p{Lu}]{3,} ?)+(?: ?pro tempore)?)(?:"
              + " ?\\([^()]*\\))*)\\. (\\S.*)$",
          Pattern.DOTALL);
  private static final Pattern BRACKETED_LINE = Pattern.compile("^\\[[^\\[\\]]*]$");
  private static final Pattern RULE = Pattern.compile("^[_=*\\s-]{3,}$");
  private static final int INSERTED = 5;
  private static final int CENTRED = 10;

  private final WebPage page;
  private final WordBreaks wordBreaks;
  private final Findings findings;
  private final Proceedings record;
  private final List<String> paragraph = new ArrayList<>();
  private int indent;
  private @Nullable String speaker;
  private String label = "";
  private final Set<String> placed = new HashSet<>();
  private final Set<String> reported = new HashSet<>();

  CongressionalRecord(SourceFile file, WebPage page, WordBreaks wordBreaks, Findings findings) {
    this.page = page;
    this.wordBreaks = wordBreaks;
    this.findings = findings;
    this.record = new Proceedings(file, findings);
  }

  static boolean isOne(WebPage page) {
    Element text = page.document().selectFirst("pre");
    return text != null && text.wholeText().contains("[Congressional Record");
  }

  Read read() {
    String text = Objects.requireNonNull(page.document().selectFirst("pre")).wholeText();
    record.publisher("Congressional Record");
    record.url(page.url());
    Dates.first(page.document().title())
        .or(() -> Dates.first(text.lines().limit(10).reduce("", String::concat)))
        .ifPresent(record::date);
    List<String> lines =
        PAGE_NUMBER.matcher(text.replace("\r", "")).replaceAll("").lines().toList();
    findPlaces(text);
    boolean blankBefore = true;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int blanks = line.length() - line.stripLeading().length();
      if (line.isBlank() || RULE.matcher(line).matches()) {
        blankBefore = true;
        continue;
      }
      boolean begins = blanks >= 2 || (blankBefore && !goesOn(lines, i));
      if (begins && !(blanks >= INSERTED && indent >= INSERTED && !blankBefore)) {
        end();
        indent = blanks;
      }
      paragraph.add(line.strip());
      blankBefore = false;
    }
    end();
    return record.read();
  }

  /// Whether a line at the margin goes on with a paragraph that a page number stands in.
  private boolean goesOn(List<String> lines, int at) {
    return !paragraph.isEmpty()
        && indent == 2
        && (Character.isLowerCase(lines.get(at).codePointAt(0))
            || !AttributionShape.isSentence(paragraph.getLast()));
  }

  /// Surnames that the record tells apart by the place they are of: alone, they are nobody's.
  private void findPlaces(String text) {
    for (String line : text.split("\n(?=  \\S)")) {
      Matcher turn = TURN.matcher(OneLine.of(line));
      if (turn.matches()) {
        String name = SpeakerLabel.of(turn.group(1)).name();
        int place = name.indexOf(" of ");
        if (place > 0) {
          placed.add(name.substring(0, place));
        }
      }
    }
  }

  private void end() {
    if (paragraph.isEmpty()) {
      return;
    }
    String joined = paragraph.getFirst();
    for (String line : paragraph.subList(1, paragraph.size())) {
      joined = wordBreaks.join(joined, line);
    }
    paragraph.clear();
    String text = OneLine.of(joined).replace("``", "“").replace("''", "”");
    if (BRACKETED_LINE.matcher(text).matches()) {
      record.note(text);
    } else if (indent >= CENTRED && text.equals(text.toUpperCase(java.util.Locale.ROOT))) {
      heading(text);
    } else if (indent >= INSERTED || indent == 0) {
      record.note(text);
    } else {
      add(text);
    }
  }

  private void heading(String text) {
    speaker = null;
    label = "";
    record.heading(text);
    if (!record.isTitled()) {
      record.title(text);
    }
  }

  private void add(String text) {
    Matcher turn = TURN.matcher(text);
    if (turn.matches()) {
      begin(turn.group(1));
      words(turn.group(2));
    } else if (Procedure.is(text)) {
      speaker = null;
      label = "";
      record.note(text);
    } else {
      words(text);
    }
  }

  private void begin(String written) {
    SpeakerLabel who = SpeakerLabel.of(written);
    label = who.name();
    speaker = who.kind() == SpeakerLabel.Kind.PERSON ? who.name() : null;
    if (placed.contains(who.name())) {
      speaker = null;
      warn(who.name() + " may be one of several of that surname");
    } else if (speaker == null) {
      warn(Findings.shown(written) + " is an office, and who held it is not said");
    } else if (who.role() != null) {
      record.list(new ListingLine(speaker, new Affiliation(who.role(), null), List.of()));
    }
  }

  private void warn(String why) {
    if (reported.add(why)) {
      findings.warn(
          0, why + ", so these words are credited to nobody", "look up who it was, if it matters");
    }
  }

  private void words(String text) {
    List<String> stretches = StageDirections.without(text);
    if (speaker == null || SpeakerLabel.begins(text)) {
      record.unattributed(label, stretches);
    } else {
      record.said(speaker, stretches, null);
    }
  }
}
