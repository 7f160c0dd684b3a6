package org.rostrum.adapter.format.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.rostrum.adapter.format.Dates;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.ListingLine;
import org.rostrum.adapter.format.OneLine;
import org.rostrum.adapter.format.Procedure;
import org.rostrum.adapter.format.Proceedings;
import org.rostrum.adapter.format.SpeakerLabel;
import org.rostrum.adapter.format.StageDirections;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Affiliation;
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

  /// Ids of those whom a name means, and the names that an id has.
  private final Map<String, Set<String>> idsByName = new HashMap<>();

  private final Map<String, String> nameById = new HashMap<>();
  private final Map<String, SpeakerLabel> labels = new HashMap<>();
  private final List<Speech> speeches = new ArrayList<>();

  /// A heading, where it has no paragraphs but a name; procedure, where it has no name.
  private record Speech(
      String heading,
      String speaker,
      String person,
      List<Paragraph> paragraphs,
      String time,
      int line) {}

  private record Paragraph(String text, boolean procedure, boolean quoted) {}

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
    learn(speaker, person);
    List<Paragraph> paragraphs = new ArrayList<>();
    int quoting = 0;
    while (events.next() && !events.isEnd(element)) {
      if (events.isStart("p")) {
        paragraphs.add(paragraph(speaker, quoting > 0));
      } else if (events.isStart() && SetApart.isQuotation(events.name())) {
        quoting++;
      } else if (events.isStart()) {
        events.skip();
      } else if (!events.isText() && SetApart.isQuotation(events.name())) {
        quoting--;
      }
    }
    speeches.add(new Speech(heading, speaker, person, paragraphs, time, line));
  }

  private void learn(String speaker, String person) {
    SpeakerLabel who = SpeakerLabel.of(speaker);
    if (person.isEmpty() || speaker.isEmpty() || who.kind() != SpeakerLabel.Kind.PERSON) {
      return;
    }
    for (String name : List.of(who.name(), speaker)) {
      idsByName.computeIfAbsent(Slug.of(name), slug -> new HashSet<>()).add(person);
    }
    nameById.merge(person, who.name(), (one, other) -> one);
  }

  private boolean isShared(String name) {
    return idsByName.getOrDefault(Slug.of(name), Set.of()).size() > 1;
  }

  /// Who speaks, without office, constituency and party, unless these tell two people of one name
  /// apart; an office is shown as whoever else has its id. Empty where that is nobody or in doubt.
  private Optional<String> name(Speech speech) {
    SpeakerLabel who = SpeakerLabel.of(speech.speaker());
    String name =
        switch (who.kind()) {
          case NOBODY -> "";
          case OFFICE -> nameById.getOrDefault(speech.person(), who.name());
          case PERSON -> who.name();
        };
    if (isShared(name)) {
      name = isShared(speech.speaker()) ? "" : speech.speaker();
    }
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  /// Reads a paragraph; where it begins in bold with who speaks, that is printed and not said.
  private Paragraph paragraph(String speaker, boolean within) throws XMLStreamException {
    boolean italics = events.attribute("class").contains("italic");
    boolean apart = within || SetApart.isStyle(events.attribute("class"));
    StringBuilder unquoted = new StringBuilder();
    StringBuilder text = new StringBuilder();
    StringBuilder upright = new StringBuilder();
    StringBuilder quoted = new StringBuilder();
    int italic = 0;
    int quote = 0;
    int lead = 0;
    for (int open = 1; open > 0 && events.next(); ) {
      if (events.isText()) {
        text.append(quote > 0 ? "" : events.text());
        (quote > 0 ? quoted : unquoted).append(events.text());
        if (italic == 0) {
          upright.append(events.text());
        }
      } else if (events.isStart()) {
        text.append(events.isStart("br") ? " " : "");
        lead = open == 1 && isBold() && text.toString().isBlank() ? open : lead;
        open++;
        quote += quote > 0 || SetApart.isQuotation(events.name()) ? 1 : 0;
        italic += events.name().matches("i|em") || italic > 0 ? 1 : 0;
      } else {
        open--;
        quote -= quote > 0 ? 1 : 0;
        if (quote == 0 && !quoted.isEmpty()) {
          text.append(SetApart.marked(quoted.toString()));
          quoted.setLength(0);
        }
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
    apart |= unquoted.codePoints().noneMatch(Character::isLetterOrDigit);
    return new Paragraph(OneLine.of(text.toString()), italics || !said, apart);
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
    Optional<String> name = name(speech);
    String role = labels.computeIfAbsent(speech.speaker(), SpeakerLabel::of).role();
    if (name.isPresent() && role != null) {
      debate.list(new ListingLine(name.get(), new Affiliation(role, null), List.of()));
    }
    boolean interpreted = false;
    boolean foreign = false; // words of another language stand in italics
    for (Paragraph paragraph : speech.paragraphs()) {
      String text =
          withoutLabel(
              QUESTION_NUMBER.matcher(paragraph.text()).replaceFirst(""), speech.speaker());
      interpreted |= Procedure.isBeforeInterpretation(text);
      if ((paragraph.procedure() && !foreign)
          || speech.speaker().isEmpty()
          || Procedure.is(text)
          || Procedure.isOnLanguage(text)
          || Procedure.isBeforeInterpretation(text)) {
        debate.note(paragraph.text());
        foreign = Procedure.isOnLanguage(text);
      } else if (name.isPresent() && !interpreted && !SpeakerLabel.begins(text)) {
        List<String> stretches = StageDirections.without(text);
        String time = speech.time().isEmpty() ? null : speech.time();
        if (paragraph.quoted()) {
          debate.quoted(name.get(), stretches, time);
        } else {
          debate.said(name.get(), stretches, time);
        }
      } else {
        debate.unattributed(speech.speaker(), StageDirections.without(text));
      }
    }
    if (name.isEmpty() && !speech.speaker().isEmpty()) {
      findings.warn(
          speech.line(),
          Findings.shown(speech.speaker())
              + (isShared(speech.speaker())
                  ? " is the name of several people here"
                  : " names nobody in particular")
              + ", so the speech is credited to nobody",
          "look up who it was, if it matters");
    }
  }
}
