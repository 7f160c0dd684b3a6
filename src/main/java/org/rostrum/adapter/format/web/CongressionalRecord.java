package org.rostrum.adapter.format.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
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
/// begins with two, what is inserted or read with more (what somebody has led over to is read, as
/// words of another), a heading stands in the middle. A turn begins with a title and a surname in
/// capitals and a full stop.
///
/// A hearing of a committee is laid out alike: a paragraph begins with four blanks, and a turn with
/// a title and a surname that the title page or a heading names, not in capitals.
final class CongressionalRecord {

  private static final Pattern PAGE_NUMBER = Pattern.compile("\\[\\[Page [^\\]]*]]");
  private static final String OF_PLACE =
      "(?: of (?:(?:St|Ste|Ft|Mt)\\.|\\p{Lu}[\\p{L}'’-]*)(?:"
          + " (?:\\p{Lu}[\\p{L}'’-]*|of|the)){0,4})?";
  private static final Pattern TURN =
      Pattern.compile(
          "^((?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? (?:\\p{Lu}[\\p{L}.'-]*"
              + " ){0,2}?(?:Mc|Mac|De|La|Van|O')?[\\p{Lu}][\\p{Lu}'’ -]*[\\p{Lu}]"
              + OF_PLACE
              + "|The (?:[\\p{L}]+ )??(?:[\\p{Lu}]{3,} ?)+(?: ?pro tempore)?)(?:"
              + " ?\\([^()]*\\))*)\\. (\\S.*)$",
          Pattern.DOTALL);
  private static final Pattern HEARING =
      Pattern.compile("\\[(?:House|Senate|Joint) (?:Committee )?(?:Hearing|Print)\\b");
  private static final Pattern TURN_OF_A_HEARING =
      Pattern.compile(
          "^((?:\\p{Lu}\\p{Ll}+\\.? ){0,3}?(?:(?:Van|Von|De|La|Del|St\\.) ){0,2}"
              + "(?!(?:Mr|Mrs|Ms|Dr|Hon|Rev|Gen|Col|Sgt|Adm|Lt|Maj|Capt|Prof|St)\\.)"
              + "\\p{Lu}[\\p{L}'’-]+"
              + OF_PLACE
              + ")(?: \\[[^\\[\\]]*])?\\. (\\S.*)$",
          Pattern.DOTALL);
  private static final Pattern ABBREVIATED = Pattern.compile("^(?:Mr|Mrs|Ms|Miss|Dr)\\.? .+");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]+");
  private static final Pattern ENCLOSED = Pattern.compile("^\\([^()]*\\)$");
  private static final Pattern ONE_WORD = Pattern.compile("^\\p{Lu}\\p{L}+:$");
  private static final Pattern FOLLOWS = Pattern.compile("(?i)^\\[.*\\bfollows?\\b.*]$");
  private static final Pattern BRACKETED_LINE = Pattern.compile("^\\[[^\\[\\]]*]$");
  private static final Pattern PRINTED =
      Pattern.compile("(?i)\\bprinted in the record\\b|\\bas follows:$");
  private static final Pattern RULE = Pattern.compile("^[_=*\\s-]{3,}$");
  private static final int INSERTED = 5;
  private static final int CENTRED = 10;

  private final WebPage page;
  private final WordBreaks wordBreaks;
  private final Findings findings;
  private final Proceedings record;
  private final List<String> paragraph = new ArrayList<>();
  private final boolean hearing;
  private final int begin;
  private final Set<String> named = new HashSet<>();
  private boolean begun;
  private int indent;

  /// Whether who speaks has led over to something, which the record sets in.
  private boolean reading;

  private @Nullable String speaker;
  private String label = "";
  private final Set<String> placed = new HashSet<>();
  private final Set<String> reported = new HashSet<>();

  CongressionalRecord(SourceFile file, WebPage page, WordBreaks wordBreaks, Findings findings) {
    this.page = page;
    this.wordBreaks = wordBreaks;
    this.findings = findings;
    this.record = new Proceedings(file, findings);
    this.hearing = !isRecord(page);
    this.begin = hearing ? 4 : 2;
  }

  static boolean isOne(WebPage page) {
    Element text = page.document().selectFirst("pre");
    return text != null && (isRecord(page) || HEARING.matcher(text.wholeText()).find());
  }

  private static boolean isRecord(WebPage page) {
    return page.document().select("pre").first() instanceof Element text
        && text.wholeText().contains("[Congressional Record");
  }

  Read read() {
    String text = Objects.requireNonNull(page.document().selectFirst("pre")).wholeText();
    record.publisher(hearing ? "U.S. Congress" : "Congressional Record");
    record.url(page.url());
    Dates.first(page.document().title())
        .or(() -> Dates.first(text.lines().limit(hearing ? 60 : 10).reduce("", String::concat)))
        .ifPresent(record::date);
    List<String> lines =
        PAGE_NUMBER.matcher(text.replace("\r", "")).replaceAll("").lines().toList();
    findNames(text);
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
        && indent == begin
        && (Character.isLowerCase(lines.get(at).codePointAt(0))
            || !AttributionShape.isSentence(paragraph.getLast()));
  }

  /// The words of a hearing's title page and headings, among which are the names of who speaks.
  private void findNames(String text) {
    boolean front = hearing;
    for (String line : text.lines().toList()) {
      front &= !line.matches(" {4}\\S.*") || !TURN_OF_A_HEARING.matcher(line.strip()).matches();
      if (front || (hearing && isUpperCase(line))) {
        WORD.matcher(line).results().forEach(word -> named.add(lower(word.group())));
      }
    }
  }

  private static boolean isUpperCase(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /// The label and the words where a paragraph begins a turn.
  private Optional<MatchResult> turn(String text) {
    Matcher turn = (hearing ? TURN_OF_A_HEARING : TURN).matcher(text);
    return turn.matches() && (!hearing || isLabel(turn.group(1)))
        ? Optional.of(turn.toMatchResult())
        : Optional.empty();
  }

  private boolean isLabel(String label) {
    String name = label.replaceFirst(" of .*", "");
    return SpeakerLabel.of(label).kind() != SpeakerLabel.Kind.PERSON
        || ABBREVIATED.matcher(label).matches()
        || (name.contains(" ") && named.contains(lower(name.substring(name.lastIndexOf(' ') + 1))));
  }

  /// Surnames that the record tells apart by the place they are of: alone, they are nobody's.
  private void findPlaces(String text) {
    for (String line : text.split("\n(?= {" + begin + "}\\S)")) {
      Optional<MatchResult> turn = turn(OneLine.of(line));
      if (turn.isPresent()) {
        String name = SpeakerLabel.of(turn.get().group(1)).name();
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
    if (BRACKETED_LINE.matcher(text).matches() || ENCLOSED.matcher(text).matches()) {
      record.note(text);
      if (hearing && FOLLOWS.matcher(text).matches()) {
        loseFloor(); // what was handed in stands as paragraphs do
      }
    } else if ((indent >= CENTRED || hearing) && isUpperCase(text)) {
      heading(text);
    } else if (!hearing && reading && indent >= INSERTED && indent < CENTRED && speaker != null) {
      record.quoted(speaker, StageDirections.without(text), null);
    } else if (indent >= INSERTED || indent == 0 || (hearing && indent != begin)) {
      record.note(text);
    } else {
      add(text);
      reading = speaker != null && text.endsWith(":") && !isPrinted(text);
    }
  }

  /// Whether a paragraph says that something is printed, which nobody reads out.
  private static boolean isPrinted(String text) {
    return PRINTED.matcher(text).find();
  }

  private void loseFloor() {
    speaker = null;
    label = "";
  }

  private void heading(String text) {
    loseFloor();
    reading = false;
    record.heading(text);
    if (!record.isTitled()) {
      record.title(text);
    }
  }

  private void add(String text) {
    Optional<MatchResult> turn = turn(text);
    if (turn.isPresent()) {
      begun = true;
      begin(turn.get().group(1));
      words(turn.get().group(2));
    } else if (Procedure.is(text) || ONE_WORD.matcher(text).matches()) {
      loseFloor();
      record.note(text);
    } else if (hearing && !begun) {
      record.note(text);
    } else {
      goOn(text);
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

  private void goOn(String text) {
    if (speaker == null || !record.narrated(StageDirections.without(text))) {
      words(text);
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
