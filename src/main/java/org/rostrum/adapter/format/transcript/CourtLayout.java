package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.Findings;
import org.rostrum.core.corpus.Patience;

/// The record of a deposition or a trial: questions behind `Q.`, answers behind `A.`, others behind
/// a label in capitals. Whoever `BY MS. RUIZ:` names last asks, whoever was sworn last answers.
/// Numbers of lines, heads and feet of pages, and what the reporter notes are not said.
final class CourtLayout implements TurnLayout {

  /// From which share of numbered lines on lines are numbered.
  private static final double NUMBERED = 0.6;

  /// The most characters of a line with a margin.
  private static final int WIDEST = 200;

  private static final int LONGEST_LABEL = 40;

  /// How many lines below a name say that its bearer was sworn.
  private static final int OATH = 5;

  private static final Pattern NUMBER = Pattern.compile("\\s{0,6}(\\d{1,2})(?:\\s(.*))?");
  private static final Pattern PAGE = Pattern.compile("(\\S.*\\s{4,})?\\d{1,5}");
  private static final Pattern ANSWERING = Pattern.compile("([QA])(?:[.:]\\s+|\\s{2,})(\\S.*)");
  private static final Pattern ASKING =
      Pattern.compile(
          "(?:.*\\b(?:EXAMINATION|EXAMINED|QUESTIONED|FOLLOWS)\\b,?\\s+)?BY\\s+(\\p{Lu}[^:]{1,60}):\\s*(.*)");

  /// `Questions from MS RUIZ`, `Cross-examined by MR. OSEI`
  private static final Pattern EXAMINED =
      Pattern.compile(
          "(?:[\\p{L}-]+ )?(?i:(?:(?:cross|re|further|re-cross)-?)?(?:examin|question)\\p{L}*)(?:"
              + " in chief)? (?i:by|from|of)"
              + " ((?:MR|MRS|MS|MISS|DR|SIR|LORD|LADY|DAME|PROF)\\b[\\p{Lu}\\p{M} .'’-]{2,40}?)(?:"
              + " (?:KC|QC|SC|BL))?\\s*:?()");

  /// The same of somebody who is called by an office: `Questions from COUNSEL TO THE INQUIRY`
  private static final Pattern EXAMINED_BY_OFFICE =
      Pattern.compile(
          "(?:[\\p{L}-]+ )?(?i:(?:(?:cross|re|further|re-cross)-?)?(?:examin|question)\\p{L}*)(?:"
              + " in chief)? (?i:by|from) (?i:the )?(?i:(?:leading |lead |junior )?counsel|the"
              + " panel|advocate|solicitor)\\b.*");

  /// Who may preside, and asks now and then.
  private static final Pattern PRESIDING =
      Pattern.compile("(?:THE|SIR|LORD|LADY|DAME|CHAIR\\p{Lu}*|JUDGE|JUSTICE|HIS|HER)\\b.*");

  /// The number of a question.
  private static final Pattern QUESTION = Pattern.compile("^\\s*\\d{1,4}(?=\\s+[QA][.:\\s])");

  /// The time of the clock in a margin.
  private static final Pattern CLOCK =
      Pattern.compile(
          "^\\s*\\d{1,2}:\\d{2}(?::\\d{2})?(?=\\s{2,}\\S)|(?:\\s{2,}|^\\s*)\\d{1,2}:\\d{2}(?::\\d{2})?\\s*$");

  /// How many times of the clock stand in a margin at least where they do.
  private static final int TIMED = 3;

  private static final Pattern ASKING_WITHIN =
      Pattern.compile("(?i)\\(by\\s+([^()]{1,60}?)\\s*:?\\)\\s*:?\\s*(.*)");
  private static final Pattern LABEL =
      Pattern.compile("(\\p{Lu}[\\p{L}\\p{M}\\p{Nd} .'’-]*[\\p{L}\\p{Nd}]\\.?):(?:\\s+(.*))?");
  private static final Pattern TITLED =
      Pattern.compile(
          "(?:THE|MR|MRS|MS|MISS|MX|DR|SIR|DAME|LORD|LADY|PROF|PROFESSOR|JUDGE|JUSTICE|HIS|HER)\\b[."
              + " ].*");
  private static final Pattern SWORN =
      Pattern.compile("(?iu).*\\b(?:sworn|affirmed|resumed|recalled|called as)\\b.*");

  /// `The plaintiff calls Ana Moy.`
  private static final Pattern CALLS =
      Pattern.compile(
          "(?u).*\\bcalls? (?:(?i:mr|mrs|ms|miss|dr|professor)\\.? )?(\\p{Lu}[\\p{L}'’-]+(?:"
              + " \\p{Lu}\\.?)?(?: \\p{Lu}[\\p{L}'’-]+){1,2})(?: to the (?:witness )?stand)?(?:,"
              + " Your Honor)?\\.");

  private static final Pattern TAKEN =
      Pattern.compile(
          "(?iu).*\\b(?:being|been|first|duly|previously)\\b.*\\b(?:sworn|affirmed)\\b.*");
  private static final Pattern DIRECT = Pattern.compile("DIRECT\\s+EXAMINATION(?:\\s+BY\\b.*)?");
  private static final Pattern ENDED = Pattern.compile("[.?!…\"”'’)\\]—–-]$");
  private static final Pattern WITNESS =
      Pattern.compile("([\\p{L}\\p{M} .'’-]+?)(?:,.*|\\s?\\(.*)?");
  private static final Pattern CALLED =
      Pattern.compile("[^,]+,(?:\\s+(?:having|being|called|recalled|resumed|an?|the)\\b.*)?");
  private static final Pattern NOTE = Pattern.compile("\\([^)]*(?:\\)\\.?)?");

  /// A note that fills its line.
  private static final Pattern ALONE = Pattern.compile("\\([\\p{Lu}\\d][^()]*\\)\\.?");

  private static final Pattern EXCUSED =
      Pattern.compile("(?iu)\\(.*\\bwitness\\b.*\\bexcused\\b.*");
  private static final Pattern TITLE =
      Pattern.compile("(?iu).*\\b(?:deposition|testimony|examination) (?:under oath )?of\\b.*");

  /// A line without its number.
  ///
  /// @param number the line of the file, from 1
  /// @param indent how far it stands from the left
  private record Line(int number, int indent, String text) {

    static Line of(int number, String written) {
      String text = written.stripTrailing();
      return new Line(number, text.length() - text.stripLeading().length(), text.strip());
    }

    boolean answers() {
      return ANSWERING.matcher(text).matches();
    }

    boolean asks() {
      return asking().filter(asking -> TranscriptLabel.isCapitals(asking.group(1))).isPresent();
    }

    /// That somebody asks from here on.
    Optional<Matcher> asking() {
      return Stream.of(ASKING, EXAMINED)
          .map(pattern -> pattern.matcher(text))
          .filter(Matcher::matches)
          .findFirst();
    }

    /// Who is named before a colon in capitals; empty where nobody is.
    Optional<String> label() {
      Matcher label = LABEL.matcher(text);
      return label.matches()
              && label.group(1).length() <= LONGEST_LABEL
              && TranscriptLabel.isCapitals(label.group(1))
          ? Optional.of(label.group(1).strip())
          : Optional.empty();
    }

    String behindLabel() {
      return text.substring(text.indexOf(':') + 1).strip();
    }

    boolean begins() {
      return answers() || asks() || label().isPresent();
    }

    /// Whether a line is the head or the foot of a page, by a number at its end.
    boolean isPage(boolean besideBlank) {
      Matcher page = PAGE.matcher(text);
      return !begins() && page.matches() && (page.group(1) != null || besideBlank);
    }
  }

  @Override
  public double fits(String text) {
    List<Line> lines = lines(text);
    long answering = lines.stream().filter(Line::answers).count();
    return answering > 1 && lines.stream().anyMatch(Line::asks) ? 1 : 0;
  }

  @Override
  public Preface read(String text, Talk talk, Findings findings) {
    List<Line> lines = lines(text);
    Hearing hearing = new Hearing(lines, talk, findings);
    for (int i = 0; i < lines.size(); i++) {
      hearing.add(i);
    }
    hearing.close();
    return preface(hearing.preface);
  }

  /// What the first pages say of the record: its name, its dates.
  private static Preface preface(List<String> before) {
    List<String> lines = new ArrayList<>();
    before.stream().filter(line -> TITLE.matcher(line).matches()).limit(1).forEach(lines::add);
    before.stream()
        .filter(line -> line.matches(".*\\b\\d{4}\\b.*") && !NOTE.matcher(line).matches())
        .forEach(lines::add);
    before.stream().filter(line -> !NOTE.matcher(line).matches()).forEach(lines::add);
    return new Preface(lines);
  }

  /// The lines that hold something, without numbers, heads and feet.
  private static List<Line> lines(String text) {
    List<String> timeless = withoutClock(text.lines().toList());
    long filled = timeless.stream().filter(line -> !line.isBlank()).count();
    long numbers = timeless.stream().filter(line -> NUMBER.matcher(line).matches()).count();
    boolean numbered = numbers > NUMBERED * filled;
    List<String> written = numbered ? timeless : withoutQuestions(timeless);
    List<Line> lines = new ArrayList<>();
    boolean begun = false;
    for (int i = 0; i < written.size(); i++) {
      Matcher number = NUMBER.matcher(written.get(i));
      boolean matches = number.matches();
      begun |= matches && number.group(2) != null;
      String rest = matches && number.group(2) != null ? number.group(2) : "";
      Line line = Line.of(i + 1, numbered && matches ? rest : written.get(i));
      boolean kept =
          numbered
              ? matches || line.begins() || !begun
              : !line.isPage(isBlank(written, i - 1) || isBlank(written, i + 1));
      if (kept && !line.text().isEmpty()) {
        lines.add(line);
      }
    }
    return withoutFeet(lines);
  }

  /// The lines without times in a margin.
  private static List<String> withoutClock(List<String> written) {
    boolean timed = written.stream().filter(CourtLayout::hasClock).count() >= TIMED;
    return written.stream()
        .map(line -> timed && hasClock(line) ? CLOCK.matcher(line).replaceAll("") : line)
        .toList();
  }

  private static boolean hasClock(String line) {
    return line.length() <= WIDEST && CLOCK.matcher(line).find();
  }

  /// The lines with blanks in place of the numbers of questions.
  private static List<String> withoutQuestions(List<String> written) {
    return written.stream()
        .map(
            line ->
                QUESTION.matcher(line).replaceFirst(found -> " ".repeat(found.group().length())))
        .toList();
  }

  private static boolean isBlank(List<String> lines, int at) {
    return at < 0 || at >= lines.size() || lines.get(at).isBlank();
  }

  /// Without lines in capitals and digits that recur, as the reporter's name and number do.
  private static List<Line> withoutFeet(List<Line> lines) {
    Map<String, Long> times =
        lines.stream().collect(Collectors.groupingBy(Line::text, Collectors.counting()));
    return lines.stream()
        .filter(
            line ->
                line.begins()
                    || times.getOrDefault(line.text(), 0L) < 2
                    || !TranscriptLabel.isCapitals(line.text())
                    || !line.text().matches(".*\\d.*"))
        .toList();
  }

  /// The reading of a record, line by line.
  private static final class Hearing {

    private final List<Line> lines;
    private final Talk talk;
    private final Findings findings;
    private final Labels labels = Labels.of(List.of());
    private final List<String> preface = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final int margin;
    private final boolean laidOut;
    private final List<Optional<String>> nextSworn;
    private int openLine;
    private boolean begun;
    private boolean spoken;
    private boolean noted;
    private boolean sworn;
    private boolean direct;
    private @Nullable String asking;

    /// Whether somebody begins to ask who is called by an office alone.
    private boolean byOffice;

    private @Nullable String spokenBy;
    private @Nullable String answering;

    Hearing(List<Line> lines, Talk talk, Findings findings) {
      this.lines = lines;
      this.talk = talk;
      this.findings = findings;
      this.margin =
          lines.stream()
              .dropWhile(line -> !line.answers())
              .filter(line -> line.text().matches(".*\\p{Ll}.*"))
              .mapToInt(Line::indent)
              .min()
              .orElse(0);
      List<Line> answers = lines.stream().filter(Line::answers).toList();
      this.laidOut =
          2 * answers.stream().filter(line -> line.indent() > margin).count() > answers.size();
      this.nextSworn = findSworn();
    }

    void add(int at) {
      Line line = lines.get(at);
      Matcher answer = ANSWERING.matcher(line.text());
      Optional<String> label = line.label();
      if (noted && !line.begins()) {
        noted = !line.text().contains(")");
        return;
      }
      noted = false;
      if (!line.begins() && isApart(line) && EXAMINED_BY_OFFICE.matcher(line.text()).matches()) {
        silence();
        asking = null;
        byOffice = true;
      } else if (line.asks()) {
        ask(line);
      } else if (answer.matches()) {
        answer(answer, line);
      } else if (label.isPresent() && begins(line)) {
        boolean doubted = isDoubted(line) && !isTitled(line);
        begin(doubted ? null : named(label.get(), at), line.behindLabel(), line);
      } else if (!begun) {
        preface.add(line.text());
        swear(at);
      } else if (ALONE.matcher(line.text()).matches()
          || (isApart(line) && NOTE.matcher(line.text()).matches())) {
        swearCalled(line);
        silence();
        noted = !line.text().contains(")");
        answering = EXCUSED.matcher(line.text()).matches() ? null : answering;
      } else if (isHeading(at)) {
        silence();
        boolean another = swear(at);
        if (another || line.text().matches(".*\\b(?:EXAMINATION|EXAMINED|QUESTIONED)\\b.*")) {
          asking = null;
          examine(line);
        }
      } else if (isOath(line) && !isOfOath(at)) {
        silence();
        answering = null;
        asking = null;
      } else if (spoken) {
        open.append(' ').append(line.text());
      }
    }

    /// `(Witness sworn.)` below the words that call a witness.
    private void swearCalled(Line line) {
      Matcher calls = CALLS.matcher(open);
      if (spoken && SWORN.matcher(line.text()).matches() && calls.matches()) {
        answering = calls.group(1);
        sworn = true;
        talk.mention(calls.group(1));
      }
    }

    private void ask(Line line) {
      Optional<Matcher> named = line.asking();
      silence();
      examine(line);
      if (named.isPresent()) {
        asking = named.get().group(1).replaceAll("\\(.*", "").strip();
        String words = named.get().group(2);
        Matcher answer = ANSWERING.matcher(words);
        if (answer.matches()) {
          answer(answer, line);
        } else if (!words.isEmpty()) {
          begin(asking, words, line);
        }
      }
    }

    /// A second direct examination is that of somebody else, also where no oath is noted.
    private void examine(Line line) {
      if (DIRECT.matcher(line.text()).lookingAt() && !line.text().contains("CONT")) {
        answering = direct ? null : answering;
        direct = true;
      }
    }

    private void answer(Matcher answer, Line line) {
      String words = answer.group(2);
      boolean question = answer.group(1).equals("Q");
      Matcher within = ASKING_WITHIN.matcher(words);
      Matcher named = LABEL.matcher(words);
      if (named.matches()
          && TITLED.matcher(words).matches()
          && TranscriptLabel.isCapitals(named.group(1))) {
        begin(named.group(1), words.substring(words.indexOf(':') + 1).strip(), line);
        asking = question ? named.group(1) : asking;
        return;
      }
      if (question && within.matches()) {
        asking = within.group(1).strip().toUpperCase(Locale.ROOT);
        words = within.group(2);
      }
      if (!question && byOffice && asking == null && spokenBy != null) {
        asking = PRESIDING.matcher(spokenBy).matches() ? null : spokenBy;
      }
      byOffice &= question || asking == null;
      begin(isDoubted(line) ? null : question ? asking : answering, words, line);
    }

    private void begin(@Nullable String label, String words, Line line) {
      close();
      spokenBy = label;
      if (label == null) {
        talk.nobody();
      } else {
        talk.turn(label);
      }
      begun = true;
      spoken = true;
      openLine = line.number();
      open.append(words);
    }

    private void silence() {
      close();
      talk.nobody();
      spoken = false;
    }

    void close() {
      String words = open.toString();
      open.setLength(0);
      if (spoken && !words.isBlank()) {
        talk.block(words, labels, openLine);
        talk.paragraph();
      }
    }

    /// Whom a label means: the witness is whoever is sworn, before that whoever will be first.
    private @Nullable String named(String label, int at) {
      if (label.equals("THE WITNESS")) {
        Optional<String> next = nextSworn(at);
        boolean same = next.isEmpty() || next.get().equals(answering);
        return same ? answering : sworn ? null : next.get();
      }
      if (TranscriptLabel.shape(label) == TranscriptLabel.Shape.LABEL) {
        return label;
      }
      findings.warn(
          lines.get(at).number(),
          Findings.shown(label) + " is no name: what follows is credited to nobody",
          "write the name of whoever speaks there");
      return null;
    }

    /// Who is sworn before the next question.
    private Optional<String> nextSworn(int at) {
      return at + 1 < lines.size() ? nextSworn.get(at + 1) : Optional.empty();
    }

    /// For each line, who is sworn from it on before the next question.
    private List<Optional<String>> findSworn() {
      List<Optional<String>> sworn =
          new ArrayList<>(Collections.nCopies(lines.size(), Optional.empty()));
      Optional<String> next = Optional.empty();
      for (int i = lines.size() - 1; i >= 0; i--) {
        Patience.check();
        Optional<String> after = next;
        next = lines.get(i).answers() ? Optional.empty() : witness(i).or(() -> after);
        sworn.set(i, next);
      }
      return sworn;
    }

    private boolean isOath(Line line) {
      return (spoken ? TAKEN : SWORN).matcher(line.text()).matches();
    }

    /// Whether a line belongs to the name of a witness above it.
    private boolean isOfOath(int at) {
      return IntStream.range(Math.max(0, at - OATH + 1), at).anyMatch(i -> witness(i).isPresent());
    }

    private boolean swear(int at) {
      Optional<String> witness = witness(at);
      answering = witness.orElse(answering);
      sworn |= witness.isPresent();
      direct &= witness.isEmpty();
      return witness.isPresent();
    }

    /// The name that begins a line where it is said below that its bearer was sworn.
    private Optional<String> witness(int at) {
      String text = lines.get(at).text();
      Matcher name = WITNESS.matcher(text);
      if (!name.matches()
          || !(TranscriptLabel.isCapitals(name.group(1)) || CALLED.matcher(text).matches())
          || name.group(1).indexOf(' ') < 0
          || name.group(1).contains(" OF ")
          || TranscriptLabel.shape(name.group(1)) != TranscriptLabel.Shape.LABEL) {
        return Optional.empty();
      }
      for (int i = at; i < Math.min(at + OATH, lines.size()); i++) {
        Line line = lines.get(i);
        if (i > at && (line.answers() || line.label().isPresent())) {
          return Optional.empty();
        }
        if (SWORN.matcher(line.text()).matches()) {
          return Optional.of(name.group(1));
        }
      }
      return Optional.empty();
    }

    /// Whether a line stands further in than those that go on with what is said.
    private boolean isApart(Line line) {
      return !laidOut || line.indent() > margin;
    }

    /// Whether a label begins a turn: at the margin it may be part of what is said.
    private boolean begins(Line line) {
      boolean named =
          line.label()
              .filter(label -> TranscriptLabel.shape(label) == TranscriptLabel.Shape.LABEL)
              .isPresent();
      return isTitled(line) || (begun && (isApart(line) || named));
    }

    /// Whether what looks like the beginning of a turn may be part of what is said: it stands where
    /// lines go on, or behind an open sentence where all lines stand at the margin.
    private boolean isDoubted(Line line) {
      return spoken && (laidOut ? !isApart(line) : !ENDED.matcher(open).find());
    }

    private static boolean isTitled(Line line) {
      return TITLED.matcher(line.text()).matches() && !line.behindLabel().isEmpty();
    }

    private boolean isHeading(int at) {
      Line line = lines.get(at);
      boolean capitals = TranscriptLabel.isCapitals(line.text()) && line.text().length() > 3;
      boolean aboveExamination = at + 1 < lines.size() && lines.get(at + 1).asks();
      return (isApart(line) && (capitals || witness(at).isPresent()))
          || (capitals && aboveExamination);
    }
  }
}
