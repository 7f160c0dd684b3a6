package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.corpus.Patience;
import org.rostrum.json.Json;
import org.rostrum.json.JsonException;

/// The entries of front matter while it is read. One that is not YAML is left out and reported, and
/// so are all of a key that is there twice: which of them is right is in doubt. Of a list only the
/// item at fault goes.
final class FrontMatterEntries {

  private static final Pattern TWICE = Pattern.compile("(?i)duplicate (?:field|key) '([^']*)'");
  private static final Pattern MARK = Pattern.compile("\\bline (\\d{1,7}), column");
  private static final Pattern ITEM = Pattern.compile("^\\s*-\\s.*");

  private final List<String> lines;
  private final int firstLine;
  private final Findings findings;

  /// @param lines what stands between the two lines `---`
  FrontMatterEntries(List<String> lines, Findings findings) {
    this(lines, FrontMatter.FIRST_LINE, findings);
  }

  /// @param firstLine the line of the file that the first of them is
  FrontMatterEntries(List<String> lines, int firstLine, Findings findings) {
    this.lines = new ArrayList<>(lines);
    this.firstLine = firstLine;
    this.findings = findings;
  }

  /// Empty, and reported, where nothing is left, or there are two kinds.
  Optional<FrontMatter> read(String body) {
    if (lines.stream().mapToLong(String::length).sum() > Bounds.LONGEST_FRONT_MATTER) {
      findings.problem(
          1,
          "the front matter has more than a million characters",
          "write title, date and speakers there, and the text below it");
      return Optional.empty();
    }
    while (true) {
      Patience.check();
      try {
        return Optional.of(
            new FrontMatter(List.copyOf(lines), Json.yaml(String.join("\n", lines)), body));
      } catch (JsonException e) {
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        int line = lastWritten(lineOf(e) - 1);
        Matcher twice = TWICE.matcher(reason);
        if (line < 0) {
          findings.problem(
              1, "the front matter holds no entry: " + reason, "write key: value on each line");
          return Optional.empty();
        } else if (!twice.find()) {
          findings.warn(
              line + firstLine,
              Findings.shown(lines.get(line).strip()) + " is not YAML, and is left out: " + reason,
              "write key: value on each line, and put a value that holds a colon in quotation"
                  + " marks");
          leaveOut(line);
        } else if (twice.group(1).equals("kind")) {
          findings.problem(
              line + firstLine,
              "the file claims two kinds: there are two lines kind:",
              "delete one of them");
          return Optional.empty();
        } else {
          findings.warn(
              line + firstLine,
              "the key \"" + twice.group(1) + "\" is there twice, and both are left out",
              "delete one of the two");
          leaveOutTwice(line);
        }
      }
    }
  }

  /// The line at fault, from 1. Where the message tells both where something began and where it
  /// went wrong, that is the former, unless it is a whole mapping or list.
  private static int lineOf(JsonException e) {
    String message = String.valueOf(e.getMessage());
    List<Integer> marks =
        MARK.matcher(message).results().map(mark -> Integer.valueOf(mark.group(1))).toList();
    if (marks.isEmpty()) {
      return e.line();
    }
    return message.startsWith("while parsing a block") ? marks.getLast() : marks.getFirst();
  }

  private void leaveOutTwice(int line) {
    Optional<String> key = FrontMatter.key(lines.get(line));
    leaveOut(line);
    for (int i = 0; key.isPresent() && i < lines.size(); i++) {
      if (FrontMatter.key(lines.get(i)).equals(key)) {
        leaveOut(i);
      }
    }
  }

  /// Leaves out the item of a list that a line belongs to, or else the whole entry.
  private void leaveOut(int line) {
    int start = line;
    while (start > 0 && !begins(start)) {
      start--;
    }
    int margin = margin(start);
    int end = start;
    do {
      lines.set(end++, "");
    } while (end < lines.size()
        && (lines.get(end).isBlank() || end <= line || margin(end) > margin));
  }

  private boolean begins(int line) {
    String text = lines.get(line);
    return ITEM.matcher(text).matches() || (!text.isBlank() && margin(line) == 0);
  }

  private int margin(int line) {
    String text = lines.get(line);
    return text.length() - text.stripLeading().length();
  }

  /// The last line up to one that is not blank; -1 where there is none.
  private int lastWritten(int line) {
    int last = Math.min(line, lines.size() - 1);
    while (last >= 0 && lines.get(last).isBlank()) {
      last--;
    }
    return last;
  }
}
