package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.adapter.format.Attendance;
import org.rostrum.adapter.format.Dates;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.LabelWords;
import org.rostrum.adapter.format.Presiding;
import org.rostrum.adapter.format.SpeakerLabel;
import org.rostrum.adapter.format.TextMinutesReader;
import org.rostrum.adapter.format.Timestamp;

/// Turns that each begin with a name before a colon, in capitals or not, or with `Q.` or `A.`
final class NamedLayout implements TurnLayout {

  /// Stands before a line that whoever laid a document out made a heading.
  static final char HEADING = '\1';

  private static final int LONGEST_HEADING = 100;
  private static final double SOME = 0.3;

  /// From which share of turns on that begin within a paragraph turns stand line by line; fewer are
  /// names at which a line happens to break.
  private static final double LINE_BY_LINE = 0.3;

  private static final Pattern ANSWERING = Pattern.compile("[QA][.:]\\s+(?=\\S)");
  private static final Pattern MINUTES =
      Pattern.compile(
          "(?iu)[#*\\s]*(?:minutes\\b.*|(?:draft )?agenda|present|apologies|attendees|action"
              + " items?|actions?|resolved?|resolution|proposal|decisions?|scribe|note[-"
              + " ]?takers?)(?:\\b.{0,80})?");

  /// What a file calls itself whose words are those that were said.
  private static final Pattern TRANSCRIPT =
      Pattern.compile(
          "(?iu)(?!.*\\bno[tn]?\\b.*\\b(?:transcript|verbatim)).*\\b(?:transcript|verbatim|hansard|text"
              + " of (?:the )?speeches|official report of debates)\\b.*");

  /// A list of names whose columns dots connect.
  private static final Pattern LEADERS = Pattern.compile("(?:\\s?\\.){4,}");

  /// Where whoever made the record is to be reached.
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?im)^(?:[a-z]|tel|telephone|phone|fax|e-?mail|web(?:site)?)\\.?:\\s*(?:\\S+@\\S+|www\\.\\S+|https?:\\S+|[+\\d(][\\d"
              + " ()-]{5,})\\s*$");

  /// That somebody else begins.
  private static final Pattern CHANGE = Pattern.compile("^>{1,3}\\s*");

  private static final Pattern CHANGE_WITHIN = Pattern.compile("\\s+(?=>{2,3}\\s)");

  /// A mark that points at a footnote, before a label.
  private static final Pattern FOOTNOTED = Pattern.compile("^[#*†‡§]+\\s?(?=\\p{Lu}{2})");

  /// The number of a question before the label of whoever asks it.
  private static final Pattern COUNTED = Pattern.compile("\\d{1,3}\\.?\\s+");

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)[(\\[]?\\d{1,2}(?:[.:]\\d{2}){1,2}\\s?(?:hrs|hours|h|a\\.?m|p\\.?m)?\\.?[)\\]]?");

  /// How a reporter begins a line on who is examined, which nobody says.
  private static final Pattern MARK_OF_REPORTER = Pattern.compile("<\\p{Lu}{2}[^>]*(?:$|\\n)");

  private static final Pattern SWORN =
      Pattern.compile(
          "<(\\p{Lu}[\\p{Lu}\\p{M} .'’-]{3,60}), (?:AFFIRMED|SWORN|RECALLED|ON FORMER)\\b");

  private static final Pattern SEPARATOR = Pattern.compile("[*=_~]{3,}|-{5,}");

  /// From which share of labels on behind a mark only what stands behind one is a label.
  private static final double MARKED = 0.8;

  private static final int HEAD = 20;
  private static final int FEWEST_NUMBERS = 3;
  private static final Pattern MARGIN = Pattern.compile("^(\\d{1,2})\\s{2,}(?=\\S)");

  /// A paragraph, or a line where lines are turns.
  ///
  /// @param number its first line of the file, from 1
  ///
  /// @param changed whether a mark says that somebody else begins
  /// @param indent how far it stands from the left
  /// @param titles whether it is the title of what follows, which goes on with the sentence
  private record Block(int number, String text, boolean changed, int indent, boolean titles) {

    Block with(String other) {
      return new Block(number, other, changed, indent, titles);
    }

    /// The first line, with those below into which a label in capitals goes on.
    String first() {
      int end = text.indexOf('\n');
      if (end < 0) {
        return text;
      }
      int colon = text.indexOf(':');
      boolean goesOn =
          colon > end
              && colon <= TranscriptLabel.LONGEST
              && TranscriptLabel.isCapitals(text.substring(0, colon))
              && TranscriptLabel.shape(text.substring(0, colon)) == TranscriptLabel.Shape.LABEL;
      return goesOn ? text.replace('\n', ' ') : text.substring(0, end);
    }
  }

  /// How a text is divided into turns.
  ///
  /// @param labels who begins one, in order
  /// @param paragraphs how many there are
  record Turns(List<String> labels, int paragraphs) {}

  Turns turns(String text) {
    List<Block> blocks = blocks(text);
    Labels labels = labels(blocks);
    List<String> begun =
        blocks.stream()
            .map(block -> labels.beginning(block.first()))
            .flatMap(Optional::stream)
            .filter(Labels.Beginning::certain)
            .map(Labels.Beginning::label)
            .toList();
    long paragraphs = blocks.stream().filter(block -> block.text().indexOf(HEADING) < 0).count();
    return new Turns(begun, (int) paragraphs);
  }

  @Override
  public double fits(String text) {
    List<Block> blocks = blocks(text);
    Labels labels = labels(blocks);
    boolean asked = asks(blocks);
    long count =
        labels.count()
            + (asked
                ? blocks.stream().filter(b -> ANSWERING.matcher(b.text()).lookingAt()).count()
                : 0);
    boolean minutes =
        text.lines().limit(200).anyMatch(line -> MINUTES.matcher(line).matches())
            && text.lines()
                .filter(line -> !line.isBlank())
                .limit(HEAD)
                .filter(line -> line.length() <= 2 * LONGEST_HEADING)
                .noneMatch(line -> TRANSCRIPT.matcher(line).matches());
    if (count < 2 || (labels.different() < 2 && !asked)) {
      return 0;
    }
    boolean capitals = asked || labels.inCapitals();
    if (TextMinutesReader.areCalledSo(text)) {
      return 0;
    }
    return count < SOME * blocks.size() ? 0.3 : capitals ? 1 : minutes ? 0 : 0.5;
  }

  @Override
  public Preface read(String whole, Talk talk, Findings findings) {
    List<Block> blocks = blocks(withoutFoot(whole));
    Labels labels = labels(blocks);
    boolean asked = asks(blocks);
    boolean marked = isMarked(blocks, labels);
    boolean indented = isIndented(blocks, labels);
    List<String> preface = new ArrayList<>();
    boolean begun = false;
    Presiding presiding = new Presiding();
    for (Block block : blocks) {
      if (block.titles()) {
        talk.theme(block.text());
        continue;
      }
      if (block.text().charAt(0) == HEADING) {
        heading(block.text().substring(1), begun, preface, talk);
        continue;
      }
      if (presiding.announces(block.text().replace('\n', ' '))) {
        continue;
      }
      if (SEPARATOR.matcher(block.text()).matches()) {
        talk.nobody();
        continue;
      }
      if (MARK_OF_REPORTER.matcher(block.text()).lookingAt()) {
        Matcher sworn = SWORN.matcher(block.text());
        if (sworn.lookingAt()) {
          talk.mention(sworn.group(1));
        }
        talk.nobody();
        continue;
      }
      if (CLOCK.matcher(block.text()).matches()) {
        continue;
      }
      Matcher answering = ANSWERING.matcher(block.text());
      Optional<Labels.Beginning> beginning = labels.beginning(block.first());
      Optional<Timestamp> time = Timestamp.of(block.text());
      if (time.isPresent()) {
        talk.time(time.get().toString());
      } else if (asked && answering.lookingAt()) {
        begun = true;
        talk.nobody();
        talk.block(block.text().substring(answering.end()), labels, block.number());
      } else if (!begun
          && (isHeadOfList(block)
              || LEADERS.matcher(block.text()).find()
              || CONTACT.matcher(block.text()).find())) {
        preface.addAll(block.text().lines().toList());
      } else if (beginning.filter(Labels.Beginning::certain).isPresent()
          && (!marked || block.changed())) {
        begun = true;
        begin(beginning.get().label(), presiding, talk);
        String rest = block.text().substring(block.text().indexOf(':') + 1).strip();
        say(rest, labels, block.number(), marked, talk);
      } else if (block.changed()) {
        begun = true;
        talk.nobody();
        say(block.text(), labels, block.number(), marked, talk);
      } else if (begun && indented && isHeading(block)) {
        talk.nobody();
        talk.theme(block.text());
      } else if (begun && marked) {
        if (!Preface.isNotice(block.text())) {
          talk.words(block.text(), block.number());
        }
      } else if (!begun) {
        preface.addAll(HeadNames.joined(block.text().lines().toList()));
      } else if (!Preface.isNotice(block.text())) {
        goOn(block, beginning, labels, talk, findings);
      }
      talk.paragraph();
    }
    return new Preface(preface);
  }

  /// A heading that the layout shows to be one: nobody goes on below it.
  private static void heading(String text, boolean begun, List<String> preface, Talk talk) {
    talk.nobody();
    if (begun || Dates.first(text).isEmpty()) {
      talk.theme(text);
    }
    if (!begun) {
      preface.add(text);
    }
  }

  /// Whether a line above the first turn is nobody's label and holds no words: `MEMBERS ABSENT:`
  private static boolean isHeadOfList(Block block) {
    String text = block.text();
    return text.endsWith(":")
        && text.indexOf('\n') < 0
        && (Attendance.isHead(text)
            || LabelWords.isAbsence(text)
            || TranscriptLabel.voice(text.substring(0, text.length() - 1)) instanceof Voice.Nobody);
  }

  /// Begins a turn of whoever a label means now: an office that presides is who is in the chair.
  private static void begin(String label, Presiding presiding, Talk talk) {
    SpeakerLabel who = SpeakerLabel.of(label);
    if (who.kind() == SpeakerLabel.Kind.OFFICE && presiding.leavesInDoubt(who.name(), true)) {
      talk.nobody();
    } else if (who.kind() == SpeakerLabel.Kind.OFFICE) {
      talk.turn(presiding.holder(who.name()).orElse(label));
    } else {
      talk.turn(label);
    }
  }

  /// Takes in what stands behind a label: where marks say who begins, a colon in it does not.
  private static void say(String text, Labels labels, int line, boolean marked, Talk talk) {
    if (marked) {
      talk.words(text, line);
    } else {
      talk.block(text, labels, line);
    }
  }

  private static boolean isMarked(List<Block> blocks, Labels labels) {
    List<Block> labelled =
        blocks.stream()
            .filter(
                block ->
                    labels.beginning(block.first()).filter(Labels.Beginning::certain).isPresent())
            .toList();
    long behind = labelled.stream().filter(Block::changed).count();
    return behind > 1 && behind >= MARKED * labelled.size();
  }

  /// Whether paragraphs stand further in than headings.
  private static boolean isIndented(List<Block> blocks, Labels labels) {
    List<Block> labelled =
        blocks.stream()
            .filter(block -> !LEADERS.matcher(block.text()).find())
            .filter(
                block ->
                    labels.beginning(block.first()).filter(Labels.Beginning::certain).isPresent())
            .toList();
    return labelled.size() > 1 && labelled.stream().allMatch(block -> block.indent() > 1);
  }

  /// Whether a block stands at the margin and is no sentence.
  private static boolean isHeading(Block block) {
    return block.indent() < 2
        && block.text().length() <= LONGEST_HEADING
        && block.text().indexOf('\n') < 0
        && !block.text().matches(".*[.?!:;,…][\"”’')\\]]*");
  }

  private static void goOn(
      Block block,
      Optional<Labels.Beginning> doubted,
      Labels labels,
      Talk talk,
      Findings findings) {
    String text = block.text();
    boolean heading =
        TranscriptLabel.isCapitals(text) && text.length() <= LONGEST_HEADING && !text.endsWith(".");
    if (heading || doubted.isPresent()) {
      findings.warn(
          block.number(),
          Findings.shown(heading ? text : doubted.orElseThrow().label())
              + " may be somebody's name or not: what follows is credited to nobody",
          "write the whole name of whoever speaks there, and a colon");
      talk.nobody();
    }
    if (!heading) {
      talk.goOn(text, labels, block.number());
    }
  }

  private static boolean asks(List<Block> blocks) {
    return blocks.stream().anyMatch(block -> block.text().startsWith("Q. "));
  }

  private static Labels labels(List<Block> blocks) {
    return Labels.of(() -> blocks.stream().map(Block::first).iterator());
  }

  /// Paragraphs; or lines, where turns stand line by line.
  private static List<Block> blocks(String text) {
    List<Block> lines = new ArrayList<>();
    List<Block> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int number = 0;
    int first = 0;
    int indent = 0;
    int turns = 0;
    int within = 0;
    boolean numbered = isNumbered(text);
    CuedLines cued = CuedLines.of(PageFurniture.without(text));
    for (String written : cued.lines()) {
      number++;
      if (written.equals(PageFurniture.REMOVED)) {
        continue;
      }
      String line = (numbered ? MARGIN.matcher(written).replaceFirst("") : written).strip();
      if (cued.headings().contains(number - 1)) {
        close(paragraphs, first, indent, open);
        paragraphs.add(new Block(number, line, false, 0, true));
        continue;
      }
      if (line.isEmpty() || SEPARATOR.matcher(line).matches()) {
        close(paragraphs, first, indent, open);
        if (!line.isEmpty()) {
          lines.add(block(number, line, 0));
          paragraphs.add(block(number, line, 0));
        }
        continue;
      }
      boolean marked = CHANGE.matcher(line).find();
      if (marked) {
        close(paragraphs, first, indent, open);
      }
      int in = written.length() - written.stripLeading().length();
      lines.add(block(number, line, in));
      indent = open.isEmpty() ? in : indent;
      first = open.isEmpty() ? number : first;
      if (isTurn(line) && !LEADERS.matcher(line).find()) {
        turns++;
        within += open.isEmpty() ? 0 : 1;
      }
      open.append(open.isEmpty() ? "" : "\n").append(line);
    }
    close(paragraphs, first, indent, open);
    return within > 1 && within >= LINE_BY_LINE * turns ? lines : withColons(paragraphs);
  }

  private static List<Block> withColons(List<Block> paragraphs) {
    List<String> with = StoppedLabels.withColons(paragraphs.stream().map(Block::text).toList());
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      blocks.add(paragraphs.get(i).with(with.get(i)));
    }
    return blocks;
  }

  private static String withoutFoot(String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    return Foot.without(text, line -> mayBeTurn(lines.get(line)));
  }

  /// Whether a line may begin a turn.
  static boolean mayBeTurn(String line) {
    int colon = line.indexOf(':');
    return ANSWERING.matcher(line).lookingAt()
        || CHANGE.matcher(line).find()
        || (colon > 0
            && colon <= TranscriptLabel.LONGEST
            && TranscriptLabel.shape(line.substring(0, colon)) != TranscriptLabel.Shape.TEXT);
  }

  /// Whether every fifth line bears its number in the margin.
  private static boolean isNumbered(String text) {
    List<String> numbers =
        text.lines()
            .map(MARGIN::matcher)
            .filter(Matcher::find)
            .map(margin -> margin.group(1))
            .toList();
    return numbers.size() >= FEWEST_NUMBERS
        && numbers.stream().allMatch(number -> number.matches("[1-9]?[05]"));
  }

  private static Block block(int number, String written, int indent) {
    String text = CHANGE.matcher(written).replaceFirst("");
    boolean changed = text.length() < written.length();
    Matcher counted = COUNTED.matcher(text);
    String uncounted = counted.lookingAt() ? text.substring(counted.end()) : "";
    String first = uncounted.lines().findFirst().orElse("");
    return new Block(
        number,
        TranscriptLabel.end(first) > 0 ? uncounted : FOOTNOTED.matcher(text).replaceFirst(""),
        changed,
        indent,
        false);
  }

  private static void close(List<Block> paragraphs, int first, int indent, StringBuilder open) {
    if (!open.isEmpty()) {
      for (String part : CHANGE_WITHIN.split(open)) {
        paragraphs.add(block(first, part, indent));
      }
      open.setLength(0);
    }
  }

  private static boolean isTurn(String written) {
    String line = CHANGE.matcher(written).replaceFirst("");
    return ANSWERING.matcher(line).lookingAt() || TranscriptLabel.end(line) > 0;
  }
}
