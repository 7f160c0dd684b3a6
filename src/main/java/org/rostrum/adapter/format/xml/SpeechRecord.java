package org.rostrum.adapter.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
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
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.text.WordLists;

/// Reads a sitting in whatever XML a parliament keeps it, Akoma Ntoso first: an element is a speech
/// where it says who speaks, by an attribute or an element at its beginning, and holds words
/// besides. Within one, an element that says so again begins what somebody else says, alone or at
/// the beginning of a paragraph before a colon. What stands outside of speeches nobody said.
final class SpeechRecord {

  private static final WordLists LISTS = WordLists.beside(SpeechRecord.class, "speeches.txt");
  private static final Set<String> BY = LISTS.of("by");
  private static final Set<String> AS = LISTS.of("as");
  private static final Set<String> SPEAKER = LISTS.of("speaker");
  private static final Set<String> INLINE = LISTS.of("inline");
  private static final Set<String> ASIDE = LISTS.of("aside");
  private static final Set<String> HEADING = LISTS.of("heading");
  private static final Set<String> QUESTION = LISTS.of("question");
  private static final Set<String> CLOCK = LISTS.of("clock");

  private static final Pattern TIME = Pattern.compile("(?<!\\d)(\\d{1,2})[.:](\\d\\d)(?!\\d)");

  /// What ends a label behind the name: `(Harl) (12:02):`
  private static final Pattern BEHIND_NAME =
      Pattern.compile("^[\\s,]*(?:\\([^()]*\\)[\\s,]*|\\[[^\\[\\]]*]\\s*)*[:.]?[\\s—–-]*[:—–]\\s*");

  private static final Pattern SLANTED = Pattern.compile("(?i).*(?:italic|oblique).*");
  private static final Pattern WORDS =
      Pattern.compile("p|l|li|seg|q|body|para.*|.*text|.*content|.*paragraph|.*speech|.*quote");

  /// A name alone above what its bearer says.
  private static final Pattern ALONE = Pattern.compile("([^.?!:]{2,80}|.{2,60}\\)):");

  /// A note of the reporters that fills a paragraph.
  private static final Pattern ENCLOSED =
      Pattern.compile("\\([^()]{1,80}\\)\\W*|\\[[^\\[\\]]{1,80}]\\W*");

  private static final int LONGEST_NAME = 150;

  private final Findings findings;
  private final Proceedings sitting;
  private final SpeechPersons persons;
  private final XmlElement root;

  /// Who speaks.
  ///
  /// @param name null where that is nobody
  /// @param label as the file calls them
  private record Floor(
      @Nullable String name, String label, @Nullable String role, @Nullable String time) {

    static final Floor NOBODY = new Floor(null, "", null, null);
  }

  /// A paragraph while it is read.
  private static final class Paragraph {

    private final StringBuilder text = new StringBuilder();
    private boolean upright;

    /// Whether any of it is no quotation.
    private boolean unquoted;

    private @Nullable Floor floor;
  }

  SpeechRecord(SourceFile file, XmlEvents events, Findings findings) throws XMLStreamException {
    this.findings = findings;
    this.sitting = new Proceedings(file, findings);
    this.root = XmlElement.root(events);
    this.persons = SpeechPersons.of(root);
  }

  /// Empty where no element of the file is a speech.
  Optional<Read> read() {
    if (root.all().noneMatch(SpeechRecord::isSpeech)) {
      return Optional.empty();
    }
    publish();
    outside(root);
    return Optional.of(sitting.read());
  }

  private void publish() {
    root.all()
        .flatMap(
            element ->
                Stream.of(
                    element.attribute("date"),
                    element.name().contains("date") ? element.text() : ""))
        .filter(text -> !text.isEmpty() && text.length() < LONGEST_NAME)
        .flatMap(text -> Dates.first(text).stream())
        .findFirst()
        .ifPresent(sitting::date);
    root.all()
        .takeWhile(element -> !isSpeech(element))
        .filter(element -> isHeading(element) || element.name().equals("doctitle"))
        .map(XmlElement::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .ifPresent(sitting::title);
  }

  private static boolean isHeading(XmlElement element) {
    return HEADING.contains(element.name());
  }

  /// Whether an element says who speaks and holds words besides.
  private static boolean isSpeech(XmlElement element) {
    return !INLINE.contains(element.name())
        && !SPEAKER.contains(element.name())
        && (saysBy(element) || speaker(element).isPresent())
        && hasWords(element);
  }

  private static boolean saysBy(XmlElement element) {
    return BY.stream().anyMatch(element.attributes()::containsKey);
  }

  private static boolean hasWords(XmlElement element) {
    return element.text(inner -> !isBeside(inner)).codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isBeside(XmlElement element) {
    return SPEAKER.contains(element.name())
        || ASIDE.contains(element.name())
        || isHeading(element)
        || CLOCK.contains(element.name());
  }

  /// The element at the beginning of another that says who speaks, at the most one deeper.
  private static Optional<XmlElement> speaker(XmlElement element) {
    for (XmlElement inner : (Iterable<XmlElement>) () -> element.elements().iterator()) {
      if (SPEAKER.contains(inner.name())) {
        return Optional.of(inner);
      }
      Optional<XmlElement> deeper =
          inner.elements().findFirst().filter(one -> SPEAKER.contains(one.name()));
      if (deeper.isPresent()) {
        return deeper;
      }
      if (isOfWords(inner)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Whether an element is made for what is said, and not for what is known of it.
  private static boolean isOfWords(XmlElement element) {
    return WORDS.matcher(element.name()).matches() || AttributionShape.isSentence(element.text());
  }

  private void outside(XmlElement element) {
    for (XmlElement inner : (Iterable<XmlElement>) () -> element.elements().iterator()) {
      if (isSpeech(inner)) {
        speech(inner, Floor.NOBODY);
      } else if (isHeading(inner)) {
        heading(inner);
      } else if (inner.elements().anyMatch(one -> !INLINE.contains(one.name()))) {
        outside(inner);
      } else {
        sitting.note(inner.text());
      }
    }
  }

  private void heading(XmlElement element) {
    if (!element.text().isEmpty()) {
      sitting.heading(element.text());
    }
  }

  /// @param outer who speaks around it
  private void speech(XmlElement speech, Floor outer) {
    if (QUESTION.contains(speech.name())) {
      sitting.unattributed("", List.of(speech.text(inner -> !isBeside(inner))));
      return;
    }
    Floor floor = floor(speech);
    new Speech(floor, speaker(speech).orElse(null)).read(speech);
    if (outer.label().isEmpty() && floor.name() == null) {
      findings.warn(
          speech.line(),
          floor.label().isEmpty()
              ? "the speech does not say who spoke, so it is credited to nobody"
              : Findings.shown(floor.label())
                  + " names nobody beyond doubt, so the speech is credited to nobody",
          "look up who it was, if it matters");
    }
  }

  private Floor floor(XmlElement speech) {
    Optional<XmlElement> speaker = speaker(speech);
    String label = speaker.map(persons::label).orElse("");
    boolean by = saysBy(speech);
    String reference = speech.first(BY);
    Optional<String> name =
        by
            ? reference.isEmpty() ? Optional.empty() : persons.by(reference, label)
            : speaker.flatMap(persons::whom);
    String office = persons.office(speech.first(AS));
    String role = office.isEmpty() ? SpeakerLabel.of(label).role() : office;
    return new Floor(
        name.orElse(null), label.isEmpty() && by ? reference : label, role, clock(speech, speaker));
  }

  private static @Nullable String clock(XmlElement speech, Optional<XmlElement> speaker) {
    return Stream.concat(Stream.of(speech), speaker.stream())
        .flatMap(
            element ->
                Stream.concat(
                    Stream.of(element.first(CLOCK)),
                    element
                        .elements()
                        .filter(inner -> CLOCK.contains(inner.name()))
                        .map(inner -> inner.first(CLOCK) + " " + inner.text())))
        .map(TIME::matcher)
        .filter(Matcher::find)
        .map(time -> time.group(1) + ":" + time.group(2))
        .findFirst()
        .orElse(null);
  }

  /// The reading of one speech, paragraph by paragraph.
  private final class Speech {

    private final Floor first;

    /// The element that says who gives the speech.
    private final @Nullable XmlElement own;

    private Floor floor;
    private Paragraph open = new Paragraph();
    private boolean interpreted;

    /// In how many quotations the words stand that are read.
    private int quotes;

    Speech(Floor first, @Nullable XmlElement own) {
      this.first = first;
      this.own = own;
      this.floor = first;
    }

    void read(XmlElement speech) {
      boolean begun = own == null;
      for (XmlElement.Child child : speech.children()) {
        switch (child) {
          case XmlElement.Child.Words(String text) -> add(text, false);
          case XmlElement.Child.Inner(XmlElement inner) -> {
            begun |= INLINE.contains(inner.name()) || isOfWords(inner);
            if (begun || inner == own || inner.all().anyMatch(one -> one == own)) {
              inner(inner, false);
            } else if (!isBeside(inner)) {
              sitting.note(inner.text());
            }
          }
        }
      }
      close();
    }

    private void block(XmlElement element, boolean slanted) {
      for (XmlElement.Child child : element.children()) {
        switch (child) {
          case XmlElement.Child.Words(String text) -> add(text, slanted);
          case XmlElement.Child.Inner(XmlElement inner) -> inner(inner, slanted);
        }
      }
    }

    private void inner(XmlElement inner, boolean slanted) {
      if (!INLINE.contains(inner.name()) && isSpeech(inner) && !isParagraphOf(inner)) {
        close();
        speech(inner, floor);
        floor = first;
      } else if (names(inner)) {
        speaker(inner);
      } else if (isHeading(inner)) {
        close();
        heading(inner);
      } else if (isBeside(inner)) {
        aside(inner);
      } else if (INLINE.contains(inner.name()) && SetApart.isQuotation(inner.name())) {
        quotes++;
        add(SetApart.marked(inner.text()), slanted);
        quotes--;
      } else if (INLINE.contains(inner.name())) {
        add(inner.name().equals("br") ? " " : "", slanted);
        block(inner, slanted || isSlanted(inner));
      } else {
        close();
        boolean apart =
            SetApart.isQuotation(inner.name()) || SetApart.isStyle(inner.attribute("class"));
        quotes += apart ? 1 : 0;
        block(inner, isSlanted(inner));
        close();
        quotes -= apart ? 1 : 0;
      }
    }

    /// Whether an element within a speech says who speaks: the first of a paragraph.
    private boolean names(XmlElement inner) {
      return open.text.toString().isBlank()
          && open.floor == null
          && (SPEAKER.contains(inner.name())
              || persons.refers(inner)
              || (!INLINE.contains(inner.name()) && ALONE.matcher(inner.text()).matches()))
          && inner.text().length() <= LONGEST_NAME;
    }

    private boolean isParagraphOf(XmlElement inner) {
      return inner.name().matches("p|para|paragraph") && !saysBy(inner);
    }

    private void speaker(XmlElement inner) {
      if (inner == own) {
        open.floor = first;
        return;
      }
      String label = persons.label(inner);
      Optional<String> name = persons.whom(inner);
      open.floor = new Floor(name.orElse(null), label, SpeakerLabel.of(label).role(), floor.time());
    }

    private void aside(XmlElement inner) {
      if (!CLOCK.contains(inner.name()) && !SPEAKER.contains(inner.name())) {
        String words = inner.text();
        close();
        sitting.note(words);
      }
    }

    private void add(String text, boolean slanted) {
      open.text.append(text);
      boolean words = text.codePoints().anyMatch(Character::isLetterOrDigit);
      open.upright |= !slanted && words;
      open.unquoted |= quotes == 0 && words;
    }

    private void close() {
      Paragraph paragraph = open;
      open = new Paragraph();
      String text = OneLine.of(paragraph.text.toString());
      Floor named = paragraph.floor;
      if (named == null && ALONE.matcher(text).matches()) {
        named =
            persons.alone(text).map(name -> new Floor(name, text, null, floor.time())).orElse(null);
      }
      if (named == null) {
        words(text, paragraph.upright, false, !paragraph.unquoted);
        return;
      }
      int label = labelEnd(text, named);
      boolean labelled = label >= 0;
      if (labelled || text.isEmpty() || named == first) {
        boolean same = named.name() != null && named.name().equals(floor.name());
        floor = same ? floor : named;
        words(labelled ? text.substring(label) : text, true, true, !paragraph.unquoted);
      } else {
        words(named.label() + " " + text, true, false, false); // somebody is spoken of
      }
    }

    /// Where the label of a paragraph ends whose speaker is known; -1 where none stands there.
    private static int labelEnd(String text, Floor named) {
      Matcher behind = BEHIND_NAME.matcher(text);
      if (behind.find()) {
        return behind.end();
      }
      int colon = text.indexOf(':');
      String name = named.name() == null ? named.label() : named.name();
      String last = name.substring(name.lastIndexOf(' ') + 1);
      boolean again = colon > 0 && colon <= LONGEST_NAME && text.substring(0, colon).contains(last);
      return again ? colon + 1 : -1;
    }

    /// @param labelled whether somebody is named for the paragraph, which is no procedure then
    /// @param quoted whether the record sets all of it apart as a quotation
    private void words(String text, boolean upright, boolean labelled, boolean quoted) {
      if (text.isEmpty()) {
        return;
      }
      interpreted |= Procedure.isBeforeInterpretation(text);
      if (!upright
          || ENCLOSED.matcher(text).matches()
          || (!labelled && Procedure.is(text))
          || Procedure.isOnLanguage(text)
          || Procedure.isBeforeInterpretation(text)) {
        sitting.note(text);
        return;
      }
      String name = floor.name();
      List<String> stretches = new ArrayList<>(StageDirections.without(text));
      if (name == null || interpreted || SpeakerLabel.begins(text)) {
        sitting.unattributed(name == null ? floor.label() : "", stretches);
        return;
      }
      if (floor.role() != null) {
        sitting.list(new ListingLine(name, new Affiliation(floor.role(), null), List.of()));
      }
      if (quoted) {
        sitting.quoted(name, stretches, floor.time());
      } else {
        sitting.said(name, stretches, floor.time());
      }
    }

    private static boolean isSlanted(XmlElement element) {
      return element.name().matches("i|em|italic")
          || SLANTED
              .matcher(element.attribute("style") + " " + element.attribute("class"))
              .matches();
    }
  }
}
