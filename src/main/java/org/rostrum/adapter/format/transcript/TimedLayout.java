package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.Timestamp;

/// Turns that each begin with a name and a time: `Ana Ruiz 00:14` or `[Ana Ruiz] 11:02:09` above or
/// `00:14 - Ana Ruiz` what is said, `Ana Ruiz (00:14): ` or `[00:14] Ana Ruiz: ` before it.
final class TimedLayout implements TurnLayout {

  private static final int LONGEST = 150;
  private static final double MOSTLY = 0.8;
  private static final String TIME = "(" + Timestamp.SHAPE + ")";
  private static final List<Pattern> NAME_FIRST =
      List.of(
          Pattern.compile("\\[([^\\[\\]]{1,80})\\]\\s+" + TIME + "()"),
          Pattern.compile("([^\\s\\[(].{0,79}?)\\s*[(\\[]" + TIME + "[)\\]]\\s*:?(?:\\s+(.*))?"),
          Pattern.compile("([^\\s\\[(].{0,79}?)(?:\\s+|\\s*[-–—|·•]\\s*)" + TIME + "()"));
  private static final Pattern TIME_FIRST =
      Pattern.compile("[(\\[]?" + TIME + "[)\\]]?\\s*[-–—|]?\\s+([^:]{1,80}):\\s+(.*)");
  private static final Pattern TIME_ABOVE =
      Pattern.compile(
          "@?[(\\[]?" + TIME + "[)\\]]?\\s*[-–—|·•]?\\s+([^:.?!\\d][^:?!]{0,79})(?<![.,;])");

  /// Marks of bold around a name or a time.
  private static final Pattern BOLD = Pattern.compile("\\*\\*|__");

  private static final Pattern SET = Pattern.compile("^\\[[^\\[\\]]+\\]|\\s{2,}\\S+$|\t");
  private static final Pattern CHAT =
      Pattern.compile("(?iu).+ to (?:everyone|everybody|all|hosts?\\b.*|.*\\(direct message\\))");

  /// A line that may begin a turn.
  ///
  /// @param number the line of the file, from 1
  /// @param rest what is said on the line itself; empty where that stands below
  /// @param set whether the name is set apart from the time by brackets or a gap
  /// @param bracketed whether the line is a name in brackets and a time, as nothing said is
  private record Head(
      int number, String label, Timestamp time, String rest, boolean set, boolean bracketed) {

    static Optional<Head> of(String line, int number) {
      if (line.length() > LONGEST && !line.contains(":")) {
        return Optional.empty();
      }
      for (Pattern pattern : NAME_FIRST) {
        Matcher head = pattern.matcher(line);
        if (head.matches()) {
          String rest = head.group(3);
          return Timestamp.of(head.group(2))
              .map(
                  time ->
                      new Head(
                          number,
                          head.group(1).strip(),
                          time,
                          rest == null ? "" : rest,
                          SET.matcher(line).find(),
                          pattern.equals(NAME_FIRST.getFirst())));
        }
      }
      Matcher above = TIME_ABOVE.matcher(line);
      if (above.matches()) {
        return Timestamp.of(above.group(1))
            .map(time -> new Head(number, above.group(2).strip(), time, "", false, false));
      }
      Matcher head = TIME_FIRST.matcher(line);
      return head.matches()
          ? Timestamp.of(head.group(1))
              .map(
                  time ->
                      new Head(number, head.group(2).strip(), time, head.group(3), false, false))
          : Optional.empty();
    }

    boolean isChat() {
      return CHAT.matcher(label).matches();
    }

    /// A colon inside is that of a label before words that end in a time of the clock.
    boolean isNamed() {
      if (!set && label.contains(": ")) {
        return false;
      }
      TranscriptLabel.Shape shape = TranscriptLabel.shape(label);
      return isChat()
          || (set && shape == TranscriptLabel.Shape.DOUBT)
          || shape == TranscriptLabel.Shape.LABEL
          || shape == TranscriptLabel.Shape.WORD;
    }
  }

  /// The lines of a text, and which of them begin turns by their shape.
  ///
  /// @param heads by the index of their line: those that name somebody, or nobody in particular
  /// @param others those that may be called so
  private record Layout(
      List<String> lines, NavigableMap<Integer, Head> heads, Map<Integer, Head> others) {

    static Layout of(String text) {
      List<String> lines = text.lines().map(String::strip).toList();
      NavigableMap<Integer, Head> heads = new TreeMap<>();
      Map<Integer, Head> others = new HashMap<>();
      for (int i = 0; i < lines.size(); i++) {
        Optional<Head> head = Head.of(BOLD.matcher(lines.get(i)).replaceAll(""), i + 1);
        if (head.isPresent() && head.get().isNamed()) {
          heads.put(i, head.get());
        } else if (head.isPresent()
            && (head.get().set() || TranscriptLabel.isCalled(head.get().label()))) {
          others.put(i, head.get());
        }
      }
      return new Layout(lines, heads, others);
    }

    /// Whether a time lies between those of the turns around a line.
    boolean isBetween(int line, Head head) {
      Map.Entry<Integer, Head> before = heads.lowerEntry(line);
      Map.Entry<Integer, Head> after = heads.higherEntry(line);
      return (before == null || before.getValue().time().compareTo(head.time()) <= 0)
          && (after == null || head.time().compareTo(after.getValue().time()) <= 0);
    }

    boolean standsApart(int line) {
      return line == 0 || lines.get(line - 1).isEmpty();
    }

    boolean hasWords(int line) {
      Head head = heads.get(line);
      return (head != null && !head.rest().isEmpty())
          || (line + 1 < lines.size() && !lines.get(line + 1).isEmpty());
    }

    boolean mostly(IntPredicate which) {
      return heads.keySet().stream().filter(which::test).count() >= MOSTLY * heads.size();
    }

    /// The labels that begin several turns.
    Set<String> recurring() {
      Set<String> once = new HashSet<>();
      return heads.values().stream()
          .map(Head::label)
          .filter(label -> !once.add(label))
          .collect(Collectors.toSet());
    }
  }

  @Override
  public double fits(String text) {
    Layout layout = Layout.of(text);
    long heads = layout.heads().keySet().stream().filter(layout::hasWords).count();
    long paragraphs = 0;
    for (int i = 0; i < layout.lines().size(); i++) {
      paragraphs += !layout.lines().get(i).isEmpty() && layout.standsApart(i) ? 1 : 0;
    }
    return heads < 2 ? 0 : 2 * heads >= paragraphs ? 1 : 0.9;
  }

  @Override
  public Preface read(String whole, Talk talk, Findings findings) {
    Layout all = Layout.of(whole);
    Layout layout =
        Layout.of(
            Foot.without(
                whole, line -> all.heads().containsKey(line) || all.others().containsKey(line)));
    Turning turning = new Turning(layout, talk, findings);
    List<String> preface = new ArrayList<>();
    for (int i = 0; i < layout.lines().size(); i++) {
      String line = layout.lines().get(i);
      Head head = layout.heads().get(i);
      Head other = layout.others().get(i);
      if (head != null && turning.begins(head, i)) {
        turning.begin(head);
      } else if (other != null
          && turning.last != null
          && (other.bracketed() || layout.isBetween(i, other))) {
        turning.doubt(other);
        turning.go(line, i + 1);
      } else if (turning.last == null) {
        preface.add(line);
      } else {
        turning.go(line, i + 1);
      }
    }
    turning.close();
    if (turning.chat > 0) {
      findings.warn(
          turning.chatLine,
          "what was written in the chat was not said, and is left out (" + turning.chat + ")",
          "nothing, unless it was said");
    }
    return new Preface(preface);
  }

  /// The reading of the turns, head by head.
  private static final class Turning {

    private final Layout layout;
    private final Talk talk;
    private final Findings findings;
    private final Set<String> recurring;
    private final boolean apart;
    private final boolean worded;
    private final Labels labels;
    private final StringBuilder paragraph = new StringBuilder();
    private int paragraphLine;
    private boolean further;
    private @Nullable Head last;
    private int chat;
    private int chatLine;

    Turning(Layout layout, Talk talk, Findings findings) {
      this.layout = layout;
      this.talk = talk;
      this.findings = findings;
      this.recurring = layout.recurring();
      this.apart = layout.mostly(layout::standsApart);
      this.worded = layout.mostly(layout::hasWords);
      this.labels =
          Labels.of(
              () -> layout.heads().values().stream().map(head -> head.label() + ":").iterator());
    }

    /// Whether a line begins a turn. Where that is in doubt, what follows is nobody's.
    boolean begins(Head head, int line) {
      Head before = last;
      boolean back = before != null && head.time().compareTo(before.time()) < 0;
      boolean placed = !apart || layout.standsApart(line);
      boolean followed = !worded || layout.hasWords(line);
      if (placed && followed && (!back || recurring.contains(head.label()))) {
        return true;
      }
      if (before != null && (placed || !back)) {
        doubt(head);
      }
      return false;
    }

    void doubt(Head head) {
      close();
      findings.warn(
          head.number(),
          Findings.shown(head.label() + " " + head.time())
              + " may begin a turn or not: what follows is credited to nobody",
          "put a blank line above it if it does, and take the time out if it does not");
      talk.nobody();
    }

    void begin(Head head) {
      close();
      last = head;
      further = false;
      if (head.isChat()) {
        chat++;
        chatLine = chatLine == 0 ? head.number() : chatLine;
        return;
      }
      talk.time(head.time().toString());
      talk.turn(head.label());
      if (!head.rest().isEmpty()) {
        go(head.rest(), head.number());
      }
    }

    void go(String line, int number) {
      if (line.isEmpty()) {
        close();
        return;
      }
      if (last != null && !last.isChat()) {
        paragraphLine = paragraph.isEmpty() ? number : paragraphLine;
        paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
      }
    }

    void close() {
      String words = paragraph.toString();
      paragraph.setLength(0);
      if (!words.isEmpty() && !Preface.isNotice(words)) {
        if (further) {
          talk.paragraph();
          talk.goOn(words, labels, paragraphLine);
        } else {
          talk.block(words, labels, paragraphLine);
        }
        further = true;
      }
    }
  }
}
