package org.rostrum.adapter.format.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.BracketVoice;
import org.rostrum.adapter.format.Dates;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.ListingLine;
import org.rostrum.adapter.format.OneLine;
import org.rostrum.adapter.format.Procedure;
import org.rostrum.adapter.format.Proceedings;
import org.rostrum.adapter.format.StageDirections;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Authorship;

/// Reads a sitting in ParlaMint's TEI: `u` elements with `seg`ments. Whom `who` means is said by a
/// list of persons, which a corpus keeps in another file: without it the id stands for the name.
final class ParlaMintRecord {

  private static final Set<String> ASIDE =
      Set.of("note", "kinesic", "vocal", "incident", "desc", "writing", "figure", "pb");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[.:](\\d\\d)");
  private static final Pattern CORPUS_NOTE = Pattern.compile("\\s*\\[ParlaMint[^]]*]");
  private static final Pattern UNKNOWN =
      Pattern.compile("(?i).*(?:unknown|unidentified|anonymous|nospeaker|undefined).*|na|none|x+");

  /// A note of the reporters that fills a paragraph.
  private static final Pattern ENCLOSED =
      Pattern.compile("\\([^()]{1,80}\\)\\W*|\\[[^\\[\\]]{1,80}]\\W*");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final XmlEvents events;
  private final Findings findings;
  private final Proceedings sitting;
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private final List<String> procedure = new ArrayList<>();
  private @Nullable String time;

  ParlaMintRecord(SourceFile file, XmlEvents events, Findings findings) {
    this.events = events;
    this.findings = findings;
    this.sitting = new Proceedings(file, findings);
  }

  Read read() throws XMLStreamException {
    boolean dated = false;
    while (events.next()) {
      if (!events.isStart()) {
        continue;
      }
      switch (events.name()) {
        case "respStmt", "revisionDesc", "publicationStmt" -> events.skip();
        case "title" -> title();
        case "person" -> person();
        case "date" -> {
          String when = events.attribute("when");
          if (!dated && Dates.first(when).isPresent()) {
            Dates.first(when).ifPresent(sitting::date);
            dated = true;
          }
        }
        case "head" -> sitting.heading(events.all());
        case "note" -> note();
        case "u" -> {
          utterance();
          procedure.forEach(sitting::note);
          procedure.clear();
        }
        default -> {
          // an element that only holds others
        }
      }
    }
    return sitting.read();
  }

  private void title() throws XMLStreamException {
    boolean main = events.attribute("type").equals("main");
    String text = CORPUS_NOTE.matcher(OneLine.of(events.all())).replaceAll("");
    if (!text.isEmpty() && main && !sitting.isTitled()) {
      sitting.title(text);
    }
  }

  private void person() throws XMLStreamException {
    String id = events.attribute("id");
    List<String> forenames = new ArrayList<>();
    List<String> surnames = new ArrayList<>();
    boolean first = true;
    while (events.next() && !events.isEnd("person")) {
      if (events.isEnd("persName")) {
        first = false; // others are of other times
      } else if (!first) {
        continue;
      } else if (events.isStart("forename")) {
        forenames.add(OneLine.of(events.all()));
      } else if (events.isStart("surname")) {
        surnames.add(OneLine.of(events.all()));
      }
    }
    forenames.addAll(surnames);
    String name = OneLine.of(String.join(" ", forenames));
    if (!name.isEmpty() && !given.add(name)) {
      name += " (" + id + ")"; // two people of one name stay two
    }
    if (!name.isEmpty()) {
      names.put(id, name);
    }
  }

  private void note() throws XMLStreamException {
    boolean clock = events.attribute("type").equals("time");
    String text = OneLine.of(events.all());
    Matcher matcher = CLOCK.matcher(text);
    if (clock && matcher.find()) {
      time = matcher.group(1) + ":" + matcher.group(2);
    }
    sitting.note(text);
  }

  private void utterance() throws XMLStreamException {
    String who = events.attribute("who");
    String capacity = events.attribute("ana");
    int line = events.line();
    List<Said> said = said();
    List<String> paragraphs = said.stream().map(Said::text).toList();
    String[] ids = BLANKS.split(who, -1);
    if (who.isEmpty() || ids.length > 1) {
      sitting.unattributed(who, paragraphs);
      findings.warn(
          line,
          who.isEmpty()
              ? "the utterance does not say who spoke, so it is credited to nobody"
              : "several people speak at once, so the words are credited to nobody",
          "nothing: the record does not tell them apart");
      return;
    }
    String id = ids[0].replaceFirst("^.*#", "");
    if (!names.containsKey(id) && UNKNOWN.matcher(id).matches()) {
      sitting.unattributed(id, paragraphs);
      findings.warn(
          line,
          "the record does not know who spoke, so the words are credited to nobody",
          "nothing: the record does not say it");
      return;
    }
    String name = names.getOrDefault(id, id);
    if (capacity.contains("#chair")) {
      sitting.list(new ListingLine(name, Affiliation.UNKNOWN, List.of("chair")));
    }
    for (Said one : said) {
      List<String> stretches = StageDirections.without(one.text());
      switch (one.authorship()) {
        case OWN -> sitting.said(name, stretches, time);
        case QUOTED -> sitting.quoted(name, stretches, time);
        case READ_OUT -> sitting.readOut(name, stretches, time);
      }
    }
  }

  /// A paragraph of an utterance.
  private record Said(String text, Authorship authorship) {}

  /// The words between segments, notes and noises; what could not be heard stays marked. Tokens of
  /// the annotated variant (`w`, `pc`) are put together with a blank, unless one is joined to the
  /// next. What is quoted stands in quotation marks within a sentence, and else for itself. What
  /// follows a note that somebody reads is read out, up to the end of the next quotation.
  private List<Said> said() throws XMLStreamException {
    List<Said> said = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    StringBuilder quoted = new StringBuilder();
    Authorship whose = Authorship.OWN;
    int quotes = 0;
    while (events.next() && !events.isEnd("u")) {
      StringBuilder into = quotes > 0 ? quoted : open;
      if (events.isText()) {
        into.append(events.text());
      } else if (events.isStart("w") || events.isStart("pc")) {
        String join = events.attribute("join");
        if (join.matches("left|both")) {
          into.setLength(into.toString().stripTrailing().length());
        }
        into.append(OneLine.of(events.all())).append(join.matches("right|both") ? "" : " ");
      } else if (events.isStart("gap")) {
        String reason = events.attribute("reason");
        events.skip();
        into.append(reason.equals("inaudible") ? "[inaudible]" : "");
        if (!reason.equals("inaudible")) {
          close(open, quoted, whose, said);
        }
      } else if (events.isStart() && ASIDE.contains(events.name())) {
        close(open, quoted, whose, said);
        String note = OneLine.of(events.all()).replaceAll("^[(\\[]|[)\\]]$", "");
        whose =
            BracketVoice.endsReading(note)
                ? Authorship.OWN
                : BracketVoice.reads(note) ? Authorship.READ_OUT : whose;
      } else if (events.isStart() && SetApart.isQuotation(events.name())) {
        quotes++;
      } else if (!events.isText()
          && !events.isStart()
          && SetApart.isQuotation(events.name())
          && quotes > 0) {
        quotes--;
      } else if (events.isStart("seg") || events.isEnd("seg")) {
        boolean ends = !quoted.isEmpty() && whose == Authorship.READ_OUT;
        close(open, quoted, whose, said);
        whose = ends ? Authorship.OWN : whose;
      }
      if (quotes == 0 && !quoted.isEmpty() && hasWords(open)) {
        open.append(SetApart.marked(quoted.toString()));
        quoted.setLength(0);
      }
    }
    close(open, quoted, whose, said);
    return said;
  }

  private static boolean hasWords(CharSequence text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// Ends a paragraph, of which what is quoted stands first.
  private void close(StringBuilder open, StringBuilder quoted, Authorship whose, List<Said> said) {
    String first = OneLine.of(quoted.toString());
    String text = OneLine.of(open.toString());
    boolean begun = !first.isEmpty() && hasWords(open);
    quoted.setLength(0);
    open.setLength(0);
    if (begun) {
      add(SetApart.marked(first) + " " + text, whose, said);
    } else {
      add(first, whose == Authorship.OWN ? Authorship.QUOTED : whose, said);
      add(text, whose, said);
    }
  }

  private void add(String text, Authorship whose, List<Said> said) {
    if (Procedure.is(text) || ENCLOSED.matcher(text).matches()) {
      procedure.add(text);
    } else if (hasWords(text)) {
      said.add(new Said(text, whose));
    }
  }
}
