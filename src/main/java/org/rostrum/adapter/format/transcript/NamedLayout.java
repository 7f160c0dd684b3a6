package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.TextMinutesReader;
import org.rostrum.adapter.format.Timestamp;

/// Turns that each begin with a name before a colon, in capitals or not, or with `Q.` or `A.`
final class NamedLayout implements TurnLayout {

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
          "(?iu)(?!.*\\bno[tn]?\\b.*\\b(?:transcript|verbatim)).*\\b(?:transcript|verbatim)\\b.*");

  private static final int HEAD = 20;
  private static final int FEWEST_NUMBERS = 3;
  private static final Pattern MARGIN = Pattern.compile("^(\\d{1,2})\\s{2,}(?=\\S)");

  /// A paragraph, or a line where lines are turns.
  ///
  /// @param number its first line of the file, from 1
  private record Block(int number, String text) {

    String first() {
      int end = text.indexOf('\n');
      return end < 0 ? text : text.substring(0, end);
    }
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
  public Preface read(String text, Talk talk, Findings findings) {
    List<Block> blocks = blocks(text);
    Labels labels = labels(blocks);
    boolean asked = asks(blocks);
    List<String> preface = new ArrayList<>();
    boolean begun = false;
    for (Block block : blocks) {
      Matcher answering = ANSWERING.matcher(block.text());
      Optional<Labels.Beginning> beginning = labels.beginning(block.first());
      Optional<Timestamp> time = Timestamp.of(block.text());
      if (time.isPresent()) {
        talk.time(time.get().toString());
      } else if (asked && answering.lookingAt()) {
        begun = true;
        talk.nobody();
        talk.block(block.text().substring(answering.end()), labels, block.number());
      } else if (beginning.filter(Labels.Beginning::certain).isPresent()) {
        begun = true;
        talk.turn(beginning.get().label());
        String rest = block.text().substring(block.text().indexOf(':') + 1).strip();
        talk.block(rest, labels, block.number());
      } else if (!begun) {
        preface.addAll(block.text().lines().toList());
      } else if (!Preface.isNotice(block.text())) {
        goOn(block, beginning, labels, talk, findings);
      }
      talk.paragraph();
    }
    return new Preface(preface);
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
    int turns = 0;
    int within = 0;
    boolean numbered = isNumbered(text);
    for (String written : (Iterable<String>) () -> text.lines().iterator()) {
      number++;
      String line = (numbered ? MARGIN.matcher(written).replaceFirst("") : written).strip();
      if (line.isEmpty()) {
        close(paragraphs, first, open);
        continue;
      }
      lines.add(new Block(number, line));
      first = open.isEmpty() ? number : first;
      if (isTurn(line)) {
        turns++;
        within += open.isEmpty() ? 0 : 1;
      }
      open.append(open.isEmpty() ? "" : "\n").append(line);
    }
    close(paragraphs, first, open);
    return within > 1 && within >= LINE_BY_LINE * turns ? lines : paragraphs;
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

  private static void close(List<Block> paragraphs, int first, StringBuilder open) {
    if (!open.isEmpty()) {
      paragraphs.add(new Block(first, open.toString()));
      open.setLength(0);
    }
  }

  private static boolean isTurn(String line) {
    int colon = line.indexOf(": ");
    return ANSWERING.matcher(line).lookingAt()
        || (colon > 0
            && colon <= TranscriptLabel.LONGEST
            && TranscriptLabel.shape(line.substring(0, colon)) == TranscriptLabel.Shape.LABEL);
  }
}
