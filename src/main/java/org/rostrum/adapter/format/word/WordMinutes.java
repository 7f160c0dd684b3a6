package org.rostrum.adapter.format.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rostrum.adapter.format.AttributionShape;
import org.rostrum.adapter.format.Dates;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.ListingLine;
import org.rostrum.adapter.format.Procedure;
import org.rostrum.adapter.format.Proceedings;
import org.rostrum.adapter.format.SpeakerLabel;
import org.rostrum.adapter.format.StageDirections;
import org.rostrum.adapter.format.word.WordBody.Cell;
import org.rostrum.adapter.format.word.WordBody.Part;
import org.rostrum.adapter.format.word.WordBody.Row;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Wording;
import org.rostrum.core.text.Folded;

/// Reads minutes in Word: tables with a column for the speaker and one for what was said, or
/// paragraphs that begin with a name and a colon; or tables with a column for the discussion, whose
/// paragraphs begin so. They are an account, unless the document calls itself verbatim or a
/// transcript: then a paragraph without a name goes on with the words above it.
final class WordMinutes {

  private static final Pattern SPEAKER_COLUMN =
      Pattern.compile("(?i)(?:speakers?|names?|members?|who|by|participant)\\W*");
  private static final Pattern SAID_COLUMN =
      Pattern.compile(
          "(?i)(?:said|statements?|remarks?|comments?|contributions?|discussion|words?|what was"
              + " said|text|spoken|intervention)\\W*");
  private static final Pattern AFFILIATION_COLUMN =
      Pattern.compile(
          "(?i)(?:roles?|positions?|job|title|organi[sz]ations?|affiliations?|representing"
              + "|company|capacity)\\W*");
  private static final Pattern PRESENT =
      Pattern.compile(
          "(?i)(?:members? |those |also )?(?:present|attending|attendees|in attendance|attendance"
              + "|participants|panel(?: members)?|witness(?:es)?|committee)\\W*");
  private static final Pattern ABSENT =
      Pattern.compile("(?i)(?:apolog(?:y|ies)|absent|regrets)\\b.*");
  private static final Pattern LABEL =
      Pattern.compile("^([^\\s:.?!,]{1,30}(?: [^\\s:?!,]{1,30}){0,4}): (\\S.*)$");
  private static final Pattern INITIALS = Pattern.compile("\\((\\p{L}{2,5})\\)");
  private static final Pattern PRESENT_LINE =
      Pattern.compile(
          "(?i)^(?:members? )?(?:present|attending|attendees|in"
              + " attendance|participants)\\s*:\\s*(.+)$");
  private static final Pattern WORD_FOR_WORD =
      Pattern.compile("(?i).*\\b(?:verbatim|transcript|word for word|hansard)\\b.*");
  private static final Pattern NOT_WORD_FOR_WORD =
      Pattern.compile(
          "(?i).*\\b(?:not|no|non)[ -](?:an? )?(?:verbatim|transcript|word for word)\\b.*");
  private static final Pattern MINUTES =
      Pattern.compile("(?i).*\\b(?:minutes|meeting|notes? of|transcript|verbatim|hearing)\\b.*");
  private static final Pattern TURN =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|of)){0,5}(?:"
              + " \\([^()]*\\))?)\\s*:\\s+(\\S.*)$");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:actions?.*|agreed|resolved|decisions?|date|time|place|venue|location|present"
              + "|apologies|in attendance|attendees|chair|minutes?|notes?|item.*|subject|re|cc|to"
              + "|from|next meeting|background|recommendations?|resolutions?|outcome)");
  private static final int FEWEST_TURNS = 2;
  private static final int HEAD = 8;

  private final WordBody body;
  private final Findings findings;
  private final Proceedings minutes;
  private final List<ListingLine> present = new ArrayList<>();

  /// Whom each label names, as far as it was asked since somebody was listed last.
  private final Map<String, Optional<String>> names = new HashMap<>();

  private final Map<String, String> byInitials = new HashMap<>();
  private boolean dated;
  private boolean verbatim;

  /// The label of the turn that is open; empty where none is.
  private String floor = "";

  WordMinutes(SourceFile file, WordBody body, Findings findings) {
    this.body = body;
    this.findings = findings;
    this.minutes = new Proceedings(file, findings);
  }

  static boolean areThese(WordBody body) {
    long turns =
        body.parts().stream()
            .filter(part -> part instanceof Part.Paragraph paragraph && turn(paragraph.text()))
            .count();
    boolean tables =
        body.parts().stream()
            .anyMatch(
                part ->
                    part instanceof Part.Table table
                        && (table.rows().stream().anyMatch(WordMinutes::isHeadOfTurns)
                            || labelled(table) >= FEWEST_TURNS));
    boolean called = head(body).stream().anyMatch(text -> MINUTES.matcher(text).matches());
    return tables || (called && turns >= FEWEST_TURNS);
  }

  private static List<String> head(WordBody body) {
    return body.parts().stream()
        .limit(HEAD)
        .filter(Part.Paragraph.class::isInstance)
        .map(part -> ((Part.Paragraph) part).text())
        .toList();
  }

  private static boolean turn(String text) {
    Matcher turn = TURN.matcher(text);
    return turn.matches() && !NO_NAME.matcher(turn.group(1)).matches();
  }

  private static boolean isHeadOfTurns(Row row) {
    int speaker = column(row, SPEAKER_COLUMN);
    return speaker >= 0 && column(row, SAID_COLUMN) > speaker;
  }

  /// Whether a row heads a column for the discussion and none for who speaks.
  private static boolean isHeadOfDiscussion(Row row) {
    return row.cells().size() >= 2
        && column(row, SPEAKER_COLUMN) < 0
        && column(row, SAID_COLUMN) >= 0;
  }

  /// How many paragraphs of the discussion in a table begin with a label.
  private static long labelled(Part.Table table) {
    Row head = table.rows().isEmpty() ? new Row(List.of()) : table.rows().getFirst();
    int said = isHeadOfDiscussion(head) ? column(head, SAID_COLUMN) : -1;
    return said < 0
        ? 0
        : table.rows().stream()
            .skip(1)
            .filter(row -> row.cells().size() == head.cells().size())
            .flatMap(row -> row.cells().get(said).paragraphs().stream())
            .filter(text -> LABEL.matcher(text).matches())
            .count();
  }

  /// The first column that a row heads with one of several words; -1 where none does.
  private static int column(Row row, Pattern words) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (words.matcher(row.cells().get(i).text()).matches()) {
        return i;
      }
    }
    return -1;
  }

  /// Whether a row heads a list of people.
  private static boolean isHeadOfAttendance(Row row) {
    return row.cells().size() >= 2
        && column(row, SPEAKER_COLUMN) == 0
        && column(row, AFFILIATION_COLUMN) > 0
        && column(row, SAID_COLUMN) < 0;
  }

  Read read() {
    verbatim =
        head(body).stream()
            .anyMatch(
                text ->
                    WORD_FOR_WORD.matcher(text).matches()
                        && !NOT_WORD_FOR_WORD.matcher(text).matches());
    minutes.wording(verbatim ? Wording.VERBATIM : Wording.SUMMARY);
    for (Part part : body.parts()) {
      switch (part) {
        case Part.Paragraph paragraph -> add(paragraph);
        case Part.Table table -> add(table);
      }
    }
    return minutes.read();
  }

  private void add(Part.Paragraph paragraph) {
    String text = paragraph.text();
    if (!dated && Dates.first(text).isPresent()) {
      Dates.first(text).ifPresent(minutes::date);
      dated = true;
    }
    Matcher attendance = PRESENT_LINE.matcher(text);
    Matcher turn = TURN.matcher(text);
    String speaking = floor;
    floor = "";
    if (!minutes.isTitled()) {
      minutes.title(text);
    } else if (paragraph.level() >= 0) {
      minutes.heading(text);
    } else if (attendance.matches()) {
      for (String name :
          attendance.group(1).split("\\s*;\\s*|\\s*,\\s*(?=\\p{Lu}\\p{Ll}+ \\p{Lu})", -1)) {
        list(name);
      }
      minutes.note(text);
    } else if (turn(text) && turn.matches()) {
      floor = turn.group(1);
      said(turn.group(1), StageDirections.without(turn.group(2)));
    } else if (StageDirections.without(text).isEmpty()) {
      floor = speaking;
      minutes.note(text);
    } else if (paragraph.aside()
        || Procedure.is(text)
        || NO_NAME.matcher(text.split(":", 2)[0]).matches()
        || (dated && Dates.first(text).isPresent() && text.length() < 60)) {
      minutes.note(text);
    } else if (verbatim && !speaking.isEmpty() && !SpeakerLabel.begins(text)) {
      floor = speaking;
      said(speaking, StageDirections.without(text));
    } else {
      minutes.unattributed("", StageDirections.without(text));
    }
  }

  private void list(String text) {
    ListingLine listed = ListingLine.of(INITIALS.matcher(text).replaceFirst("").replace(" ,", ","));
    if (AttributionShape.isName(listed.name())) {
      ListingLine line =
          new ListingLine(
              SpeakerLabel.of(listed.name()).name(), listed.affiliation(), listed.capacities());
      present.add(line);
      names.clear();
      minutes.list(line);
      Matcher initials = INITIALS.matcher(text);
      if (initials.find() && initials.group(1).equalsIgnoreCase(initials(line.name()))) {
        String other = byInitials.putIfAbsent(initials.group(1), line.name());
        if (other != null && !other.equals(line.name())) {
          byInitials.put(initials.group(1), "");
        }
      }
    }
  }

  private void list(Cell cell) {
    for (String paragraph : cell.paragraphs()) {
      for (String entry : paragraph.split("\\s*;\\s*", -1)) {
        list(entry);
      }
    }
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]", -1)) {
      initials.append(word.isEmpty() ? "" : word.charAt(0));
    }
    return initials.toString();
  }

  /// A row about one item: its discussion is remarks where paragraphs begin with a label.
  private void discussion(Row row, int said) {
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      if (i != said) {
        cell.paragraphs().forEach(minutes::note);
        continue;
      }
      minutes.heading(i > 0 ? row.cells().getFirst().text() : null);
      for (String paragraph : cell.paragraphs()) {
        Matcher label = LABEL.matcher(paragraph);
        if (label.matches() && (byInitials.containsKey(label.group(1)) || turn(paragraph))) {
          said(label.group(1), StageDirections.without(label.group(2)));
        } else {
          minutes.unattributed("", StageDirections.without(paragraph));
        }
      }
    }
  }

  private void add(Part.Table table) {
    boolean turns = false;
    boolean attendance = false;
    boolean rows = false;
    boolean discussion = false;
    floor = "";
    Row head = table.rows().isEmpty() ? new Row(List.of()) : table.rows().getFirst();
    for (Row row : table.rows()) {
      String first = row.cells().getFirst().text();
      if (isHeadOfTurns(row)) {
        turns = true;
        head = row;
      } else if (isHeadOfAttendance(row)) {
        rows = true;
      } else if (PRESENT.matcher(first).matches()) {
        attendance = true;
        row.cells().stream().skip(1).forEach(this::list);
      } else if (ABSENT.matcher(first).matches()) {
        row.cells().forEach(cell -> cell.paragraphs().forEach(minutes::note));
      } else if (isHeadOfDiscussion(row) && labelled(table) >= FEWEST_TURNS) {
        discussion = true;
        head = row;
      } else if (discussion && row.cells().size() == head.cells().size()) {
        discussion(row, column(head, SAID_COLUMN));
      } else if (attendance) {
        row.cells().forEach(this::list);
      } else if (rows) {
        list(row.cells().stream().map(Cell::text).collect(Collectors.joining(", ")));
      } else if (turns && row.cells().size() == head.cells().size()) {
        turn(row, column(head, SPEAKER_COLUMN), column(head, SAID_COLUMN));
      } else {
        row.cells().forEach(cell -> cell.paragraphs().forEach(minutes::note));
      }
    }
  }

  private void turn(Row row, int speaker, int said) {
    Cell words = row.cells().get(said);
    String label = row.cells().get(speaker).text();
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : words.paragraphs()) {
      if (Procedure.is(paragraph)) {
        minutes.note(paragraph);
      } else if (SpeakerLabel.begins(paragraph)) {
        said(label, List.copyOf(paragraphs));
        paragraphs.clear();
        minutes.unattributed("", StageDirections.without(paragraph));
        findings.warn(
            0,
            Findings.shown(paragraph)
                + " stands among the words of "
                + label
                + " and begins with a name, so it is credited to nobody",
            "give it a row of its own");
      } else {
        paragraphs.addAll(StageDirections.without(paragraph));
      }
    }
    said(label, paragraphs);
  }

  private void said(String label, List<String> paragraphs) {
    Optional<String> name = names.computeIfAbsent(label, this::name);
    if (name.isPresent()) {
      minutes.said(name.get(), paragraphs, null);
    } else if (!paragraphs.isEmpty()) {
      minutes.unattributed(label, paragraphs);
      findings.warn(
          0,
          (label.isBlank() ? "a row without a name" : Findings.shown(label))
              + " fits nobody who is listed, or several, so the words are credited to nobody",
          "write the name as the list of those present has it");
    }
  }

  /// Whom a label names: where there is a list of those present, one of them alone.
  private Optional<String> name(String label) {
    String byLetters = byInitials.get(label);
    if (byLetters != null) {
      return Optional.of(byLetters).filter(name -> !name.isEmpty());
    }
    SpeakerLabel who = SpeakerLabel.of(label);
    if (who.kind() != SpeakerLabel.Kind.PERSON) {
      return Optional.empty();
    }
    if (present.isEmpty()) {
      return Optional.of(ListingLine.of(who.name()).name());
    }
    String folded = Folded.text(ListingLine.of(who.name()).name());
    String surname = folded.substring(folded.lastIndexOf(' ') + 1);
    List<String> exact =
        present.stream().map(ListingLine::name).filter(n -> Folded.text(n).equals(folded)).toList();
    List<String> bySurname =
        present.stream()
            .map(ListingLine::name)
            .filter(n -> Folded.text(n).endsWith(" " + surname) && agrees(folded, Folded.text(n)))
            .toList();
    List<String> fitting = exact.isEmpty() ? bySurname : exact;
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /// Whether a label gives no given name, or the initial or name that the list gives.
  private static boolean agrees(String label, String listed) {
    String before = label.contains(" ") ? label.substring(0, label.lastIndexOf(' ')) : "";
    String given = before.replaceFirst("^(?:mr|mrs|ms|miss|dr|cllr|prof)\\.?\\s*", "");
    String letters = given.replaceAll("[^\\p{L}]", "");
    return letters.isEmpty() || (letters.length() == 1 && listed.startsWith(letters));
  }
}
