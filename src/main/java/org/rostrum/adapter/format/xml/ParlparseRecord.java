package org.rostrum.adapter.format.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.rostrum.adapter.format.Dates;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.OneLine;
import org.rostrum.adapter.format.Procedure;
import org.rostrum.adapter.format.Proceedings;
import org.rostrum.adapter.format.SpeakerLabel;
import org.rostrum.adapter.format.StageDirections;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.text.Slug;

/// Reads a debate as parlparse writes it: `speech` elements with `speakername`, under major and
/// minor headings. A speech with `nospeaker` is procedure, and so is a paragraph all in italics.
final class ParlparseRecord {

  private static final Pattern QUESTION_NUMBER = Pattern.compile("^(?:[QT]?\\d{1,3}\\.\\s+)");
  private static final Pattern OFFICE_BEFORE =
      Pattern.compile("[^()?!:]{1,150}(?: ?\\([^()]*\\)){1,3}\\s*");
  private static final Set<String> SPEECHES = Set.of("speech", "ques", "reply");

  private final XmlEvents events;
  private final Findings findings;
  private final Proceedings debate;
  private final Map<String, String> personByName = new HashMap<>();
  private final Set<String> shared = new HashSet<>();
  private final Map<String, SpeakerLabel> labels = new HashMap<>();
  private final List<Speech> speeches = new ArrayList<>();

  /// A heading, where it has no paragraphs but a name; procedure, where it has no name.
  private record Speech(
      String heading, String speaker, List<Paragraph> paragraphs, String time, int line) {}

  private record Paragraph(String text, boolean procedure) {}

  ParlparseRecord(SourceFile file, XmlEvents events, Findings findings) {
    this.events = events;
    this.findings = findings;
    this.debate = new Proceedings(file, findings);
  }

  Read read() throws XMLStreamException {
    String heading = "";
    boolean dated = false;
    while (events.next()) {
      if (!events.isStart()) {
        continue;
      }
      if (!dated && Dates.first(events.attribute("id")).isPresent()) {
        Dates.first(events.attribute("id")).ifPresent(debate::date);
        dated = true;
      }
      if (events.name().endsWith("-heading")) {
        heading = OneLine.of(events.all());
        if (!debate.isTitled()) {
          debate.title(heading);
        }
      } else if (SPEECHES.contains(events.name())) {
        speech(heading);
      } else if (!events.isStart("publicwhip")) {
        events.skip();
      }
    }
    speeches.forEach(this::add);
    return debate.read();
  }

  private void speech(String heading) throws XMLStreamException {
    String element = events.name();
    boolean nobody = events.attribute("nospeaker").equals("true");
    String speaker = nobody ? "" : events.attribute("speakername");
    String person = events.attribute("person_id");
    String time = events.attribute("time");
    int line = events.line();
    if (!speaker.isEmpty() && !person.isEmpty()) {
      String other = personByName.putIfAbsent(Slug.of(speaker), person);
      if (other != null && !other.equals(person)) {
        shared.add(Slug.of(speaker));
      }
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    while (events.next() && !events.isEnd(element)) {
      if (events.isStart("p")) {
        paragraphs.add(paragraph(speaker));
      } else if (events.isStart()) {
        events.skip();
      }
    }
    speeches.add(new Speech(heading, speaker, paragraphs, time, line));
  }

  /// Reads a paragraph; where it begins in bold with who speaks, that is printed and not said.
  private Paragraph paragraph(String speaker) throws XMLStreamException {
    boolean italics = events.attribute("class").contains("italic");
    StringBuilder text = new StringBuilder();
    StringBuilder upright = new StringBuilder();
    int italic = 0;
    int lead = 0;
    for (int open = 1; open > 0 && events.next(); ) {
      if (events.isText()) {
        text.append(events.text());
        if (italic == 0) {
          upright.append(events.text());
        }
      } else if (events.isStart()) {
        lead = open == 1 && isBold() && text.toString().isBlank() ? open : lead;
        open++;
        italic += events.name().matches("i|em") || italic > 0 ? 1 : 0;
      } else {
        open--;
        italic -= italic > 0 ? 1 : 0;
        if (lead == open && lead > 0) {
          lead = 0;
          if (!speaker.isEmpty() && text.toString().contains(speaker)) {
            text.setLength(0);
            upright.setLength(0);
          }
        }
      }
    }
    boolean said = upright.codePoints().anyMatch(Character::isLetterOrDigit);
    return new Paragraph(OneLine.of(text.toString()), italics || !said);
  }

  private boolean isBold() {
    return events.name().matches("b|strong");
  }

  /// A paragraph without the office and name of who speaks, where it begins with them and a colon.
  private static String withoutLabel(String text, String speaker) {
    int at = text.indexOf("(" + speaker + ")");
    int colon = text.indexOf(':');
    return at > 0 && colon > at && OFFICE_BEFORE.matcher(text.substring(0, colon)).matches()
        ? text.substring(colon + 1).strip()
        : text;
  }

  private void add(Speech speech) {
    debate.heading(speech.heading());
    SpeakerLabel who = labels.computeIfAbsent(speech.speaker(), SpeakerLabel::of);
    boolean known =
        who.kind() != SpeakerLabel.Kind.NOBODY && !shared.contains(Slug.of(speech.speaker()));
    for (Paragraph paragraph : speech.paragraphs()) {
      String text =
          withoutLabel(
              QUESTION_NUMBER.matcher(paragraph.text()).replaceFirst(""), speech.speaker());
      if (paragraph.procedure() || speech.speaker().isEmpty() || Procedure.is(text)) {
        debate.note(paragraph.text());
      } else if (known && !SpeakerLabel.begins(text)) {
        debate.said(
            speech.speaker(),
            StageDirections.without(text),
            speech.time().isEmpty() ? null : speech.time());
      } else {
        debate.unattributed(speech.speaker(), StageDirections.without(text));
      }
    }
    if (!known && !speech.speaker().isEmpty()) {
      findings.warn(
          speech.line(),
          Findings.shown(speech.speaker())
              + (shared.contains(Slug.of(speech.speaker()))
                  ? " is the name of several people here"
                  : " names nobody in particular")
              + ", so the speech is credited to nobody",
          "look up who it was, if it matters");
    }
  }
}
