package org.rostrum.adapter.format.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rostrum.adapter.format.AttributionShape;
import org.rostrum.adapter.format.Dates;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.LabelWords;
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

/// Reads minutes in Word: tables with a column for the speaker and one for what was said, or
/// paragraphs that begin with a name and a colon; or tables with a column for the discussion, whose
/// paragraphs begin so; or names that stand alone, in a style of their own, above what was said.
/// They are an account, unless the document calls itself verbatim or a transcript: then a paragraph
/// without a name goes on with the words above it.
final class WordMinutes {

  private static final Pattern SPEAKER_COLUMN =
      Pattern.compile("(?i)(?:speakers?|names?|members?|who|by|participant)\\W*");
  private static final Pattern SAID_COLUMN =
      Pattern.compile(
          "(?i)(?:said|statements?|remarks?|comments?|contributions?|discussion|words?|what was"
              + " said|text|spoken|intervention|minutes?|notes?|proceedings|matters?"
              + " (?:discussed|arising)|discussions? (?:and|&) \\w+|key points)\\W*");
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
      Pattern.compile(
          "^((?:\\p{Lu}\\p{L}{0,4}\\. [^\\s:?!,]{1,30}|[^\\s:.?!,]{1,30})(?:"
              + " [^\\s:?!,]{1,30}){0,4}): (\\S.*)$");
  private static final Pattern PEOPLE =
      Pattern.compile("\\s*;\\s*|\\s*,\\s*(?=\\p{Lu}\\p{Ll}+ \\p{Lu})");

  /// From so many names on a cell lists people; of two the second may be a role.
  private static final int FEWEST_TOGETHER = 3;

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
  private static final Pattern REPORTED = Pattern.compile("\\b(?:had|would|could)\\b");

  /// In how many words a paragraph says of whom it is.
  private static final int BEGINNING = 3;

  private static final Pattern DEED =
      Pattern.compile("(?:\\p{Lu}{4,}\\b|(?i:it was|they|all|agreed|resolved|noted|action)\\b).*");
  private static final int FEWEST_TURNS = 2;
  private static final double MOSTLY = 0.6;

  /// What is left to be written in by hand.
  private static final Pattern BLANK = Pattern.compile("[._…]{5,}");

  private static final int HEAD = 8;

  private static final Pattern OPENED_OR_CLOSED =
      Pattern.compile(
          "(?i)^(?:the )?(?:meeting|hearing|session|sitting|proceedings)"
              + " (?:was |were |then |is )?(?:opened|closed|ended|adjourned|resumed|rose|concluded"
              + "|commenced|began|started|finished|suspended)\\b.{0,80}");

  private final WordBody body;
  private final Findings findings;
  private final Proceedings minutes;
  private final StandingNames standing;

  /// Whether those present are listed, of whom labels then are.
  private boolean listed;

  private boolean dated;
  private boolean verbatim;

  /// Whether labels are in bold, so that a name before a colon that is not is none.
  private boolean boldLabels;

  /// The label of the turn that is open; empty where none is.
  private String floor = "";

  /// Whether the label of the turn that is open stands alone above it.
  private boolean under;

  WordMinutes(SourceFile file, WordBody body, Findings findings) {
    this.body = body;
    this.findings = findings;
    this.minutes = new Proceedings(file, findings);
    this.standing = StandingNames.of(body);
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
    boolean standing = called && StandingNames.of(body).areThere();
    return tables || standing || (called && turns >= FEWEST_TURNS);
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

  /// Whether nearly all labels of paragraphs are in bold.
  private static boolean hasBoldLabels(WordBody body) {
    long turns = 0;
    long bold = 0;
    for (Part part : body.parts()) {
      if (part instanceof Part.Paragraph paragraph
          && (turn(paragraph.text()) || isOfHolder(paragraph.text()))) {
        turns++;
        bold += isBoldLabel(paragraph) ? 1 : 0;
      }
    }
    return bold >= FEWEST_TURNS && bold >= MOSTLY * turns;
  }

  /// Whether a paragraph begins with a label as the document writes them.
  private boolean isTurn(Part.Paragraph paragraph) {
    return boldLabels
        ? isBoldLabel(paragraph) && (turn(paragraph.text()) || isOfHolder(paragraph.text()))
        : turn(paragraph.text());
  }

  /// Whether what an office heads is no line of the record, as `Chair: Ana Ruiz`, but a sentence of
  /// whoever holds it.
  private static boolean isOfHolder(String text) {
    Matcher turn = TURN.matcher(text);
    return turn.matches()
        && turn.group(1).equalsIgnoreCase("chair")
        && AttributionShape.isSentence(turn.group(2));
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
      if (heads(row.cells().get(i), words)) {
        return i;
      }
    }
    return -1;
  }

  /// Whether a cell heads its column with one of several words, in one of two languages.
  private static boolean heads(Cell cell, Pattern words) {
    String text = cell.text();
    return words.matcher(text).matches()
        || Arrays.stream(text.split("\\s*[/|]\\s*")).anyMatch(words.asMatchPredicate());
  }

  /// Whether a row heads a list of people.
  private static boolean isHeadOfAttendance(Row row) {
    return row.cells().size() >= 2
        && (column(row, SPEAKER_COLUMN) == 0 || column(row, PRESENT) == 0)
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
    boldLabels = hasBoldLabels(body);
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
    boolean below = under;
    floor = "";
    under = false;
    if (!minutes.isTitled()) {
      minutes.title(text);
    } else if (standing.has(paragraph)) {
      boolean goesOn = paragraph.look().goesOn() && below;
      floor = goesOn ? speaking + (speaking.endsWith("-") ? "" : " ") + text : text;
      under = true;
    } else if (paragraph.level() >= 0) {
      minutes.heading(text);
    } else if (attendance.matches()) {
      listAll(attendance.group(1));
      minutes.note(text);
    } else if (!below && turn.matches() && isTurn(paragraph)) {
      floor = turn.group(1);
      said(turn.group(1), StageDirections.without(turn.group(2)));
    } else if (StageDirections.without(text).isEmpty()) {
      floor = speaking;
      under = below;
      minutes.note(text);
    } else if (paragraph.aside()
        || paragraph.look().centred()
        || Procedure.is(text)
        || OPENED_OR_CLOSED.matcher(text).matches()
        || BLANK.matcher(text).find()
        || NO_NAME.matcher(text.split(":", 2)[0]).matches()
        || (dated && Dates.first(text).isPresent() && text.length() < 60)) {
      minutes.note(text);
    } else if (isBoldLabel(paragraph)) {
      minutes.unattributed("", StageDirections.without(text));
    } else if (!speaking.isEmpty()
        && (verbatim || below || paragraph.quoted() || goesOn(paragraph))
        && (paragraph.quoted() || !SpeakerLabel.begins(text))) {
      floor = speaking;
      under = below;
      goOn(speaking, StageDirections.without(paragraph.quoted() ? quoted(text) : text));
    } else {
      minutes.unattributed("", StageDirections.without(text));
    }
  }

  /// Whether a paragraph without a label goes on with an account of what somebody said: it stands
  /// in one with it, or reports further where labels are set apart.
  private boolean goesOn(Part.Paragraph paragraph) {
    return paragraph.look().goesOn()
        || (boldLabels
            && isReported(paragraph.text())
            && LabelWords.words(paragraph.text()).stream()
                .limit(BEGINNING)
                .noneMatch(minutes::means));
  }

  /// Whether bold before a colon begins a paragraph: somebody speaks whom it does not name.
  private static boolean isBoldLabel(Part.Paragraph paragraph) {
    String bold = paragraph.look().bold();
    return !bold.isEmpty()
        && paragraph.text().length() > bold.length()
        && (bold.endsWith(":")
            || paragraph.text().substring(bold.length()).stripLeading().startsWith(":"));
  }

  /// What somebody reads out, in quotation marks.
  private static String quoted(String text) {
    return "\"“‘'«„".indexOf(text.charAt(0)) >= 0 ? text : "“" + text + "”";
  }

  /// Lists people who stand in one line.
  private void listAll(String text) {
    for (String name : PEOPLE.split(text)) {
      list(name);
    }
  }

  private void list(String text) {
    listed |= minutes.present(text);
  }

  private void list(Cell cell) {
    for (String paragraph : cell.paragraphs()) {
      String[] several = PEOPLE.split(paragraph);
      boolean together =
          several.length >= FEWEST_TOGETHER
              && Arrays.stream(several)
                  .allMatch(one -> AttributionShape.isName(ListingLine.of(one).name()));
      for (String entry : together ? several : paragraph.split("\\s*;\\s*", -1)) {
        list(entry);
      }
    }
  }

  /// A row about one item: its discussion is remarks where paragraphs begin with a label.
  private void discussion(Row row, int said) {
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      if (i != said) {
        cell.paragraphs().forEach(minutes::note);
        continue;
      }
      minutes.heading(
          row.cells().subList(0, i).stream()
              .map(Cell::text)
              .filter(text -> text.codePoints().anyMatch(Character::isLetter))
              .findFirst()
              .orElse(null));
      String speaking = "";
      for (String paragraph : cell.paragraphs()) {
        Matcher label = LABEL.matcher(paragraph);
        boolean first = paragraph.equals(cell.paragraphs().getFirst());
        if (label.matches() && (minutes.means(label.group(1)) || turn(paragraph))) {
          speaking = label.group(1);
          said(speaking, StageDirections.without(label.group(2)));
        } else if (first
            && cell.paragraphs().size() > 1
            && !AttributionShape.isSentence(paragraph)) {
          minutes.heading(paragraph);
        } else if (speaking.isEmpty() || label.matches() || !isReported(paragraph)) {
          speaking = "";
          minutes.unattributed("", StageDirections.without(paragraph));
        } else {
          goOn(speaking, StageDirections.without(paragraph));
        }
      }
    }
  }

  /// Whether a paragraph without a label may report further what somebody said, as English does
  /// (`The tree had been bought`), and neither what was done nor what one of those present did.
  private static boolean isReported(String paragraph) {
    return REPORTED.matcher(paragraph).find()
        && !isDeed(paragraph)
        && LabelWords.words(paragraph).stream()
            .limit(BEGINNING)
            .noneMatch(word -> LabelWords.isNobodys(word) || LabelWords.TITLES.contains(word));
  }

  /// Whether a paragraph says what was done: `RESOLVED to …`
  private static boolean isDeed(String paragraph) {
    return DEED.matcher(paragraph).matches()
        || Procedure.is(paragraph)
        || OPENED_OR_CLOSED.matcher(paragraph).matches();
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

  private void goOn(String label, List<String> paragraphs) {
    for (String paragraph : paragraphs) {
      if (!minutes.narrated(List.of(paragraph))) {
        said(label, List.of(paragraph));
      }
    }
  }

  private void said(String label, List<String> paragraphs) {
    Optional<String> name = listed ? Optional.empty() : name(label);
    if (name.isPresent()) {
      minutes.said(name.get(), paragraphs, null);
    } else if (!paragraphs.isEmpty()) {
      minutes.labelled(label, paragraphs, 0);
      if (label.isBlank()) {
        findings.warn(
            0,
            "a row without a name is credited to nobody",
            "write the name as the list of those present has it");
      }
    }
  }

  /// Whom a label names where nobody is listed.
  private Optional<String> name(String label) {
    SpeakerLabel who = SpeakerLabel.of(label);
    return who.kind() == SpeakerLabel.Kind.PERSON && !LabelWords.hasNoPersons(label)
        ? Optional.of(ListingLine.of(who.name()).name())
            .filter(name -> !standing.areThere() || AttributionShape.isName(name))
        : Optional.empty();
  }
}
