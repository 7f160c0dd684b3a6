package org.rostrum.adapter.format.chat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.EncodedText;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.transcript.Talk;
import org.rostrum.core.corpus.Patience;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.model.Publication;

/// Reads the log of a meeting in IRC or Matrix that a bot has kept: `17:02:40 <ana> words` in each
/// line. What people call themselves is nobody's name; a name is what a bot answers to somebody who
/// says `!hi` or `.hello`: `Ana Ruiz (aruiz)`. Commands and bots are no remarks.
public final class ChatLogReader implements SourceReader {

  private static final Pattern LINE =
      Pattern.compile(
          "(?:\\[?(\\d{4}-\\d{2}-\\d{2})["
              + " T])?\\[?(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[.+Z][\\d:.Z]*)?\\]?\\s+<[@+%&~"
              + " ]?([^<>\\s]{1,120})>\\s?(.*)");

  private static final Pattern COMMAND =
      Pattern.compile("[!#.](\\p{L}[\\p{L}\\p{N}]{1,20})\\b\\s*(.*)");
  private static final Pattern HELLO = Pattern.compile("(?i)hi|hello|hello2|hellomynameis|fasinfo");
  private static final Pattern KNOWN =
      Pattern.compile("(\\p{Lu}[\\p{L}\\p{M} .'’-]{2,80}?) \\(([\\w.-]{1,60})\\).*");

  /// The same as an older bot answers: `ana: aruiz 'Ana Ruiz' <ana@example.org>`.
  private static final Pattern KNOWN_BEFORE =
      Pattern.compile("\\S+: ([\\w.-]{1,60}) '(\\p{Lu}[\\p{L}\\p{M} .’-]{2,80})'.*");

  private static final Pattern MEETING =
      Pattern.compile("(?i)meeting started\\b.*|.*\\bmeeting ended\\b.*|.*the meeting name is.*");
  private static final Pattern REPEATED = Pattern.compile(">\\s?(?:<.*|\\S.*)?");
  private static final Pattern EDIT = Pattern.compile("\\* (?=\\S)");

  private static final int BEGINNING = 40;
  private static final double MOST = 0.7;
  private static final int FEWEST = 3;

  /// How many lines later a bot answers at the latest.
  private static final int PROMPTLY = 6;

  private record Entry(@Nullable String date, String time, String nick, String text, int line) {}

  @Override
  public String format() {
    return "log of a chat";
  }

  @Override
  public double claims(SourceFile file) {
    List<String> first = EncodedText.firstLines(file, BEGINNING);
    long entries = first.stream().filter(line -> LINE.matcher(line).matches()).count();
    return entries >= FEWEST && entries >= MOST * first.size() ? 1 : 0;
  }

  @Override
  public boolean decodes() {
    return true;
  }

  @Override
  public Read read(SourceFile encoded) {
    SourceFile file = EncodedText.of(encoded).orElse(encoded);
    Findings findings = new Findings(file.name());
    List<Entry> entries = entries(file.text());
    Set<String> bots = new HashSet<>();
    Map<String, String> names = names(entries, bots);
    Talk talk = new Talk(findings);
    String title = Talk.nameOf(file);
    for (int i = 0; i < entries.size(); i++) {
      Patience.check();
      Entry entry = entries.get(i);
      Matcher command = COMMAND.matcher(entry.text());
      if (bots.contains(entry.nick())) {
        continue;
      }
      if (command.matches()) {
        title = command.group(1).equals("startmeeting") ? command.group(2) : title;
        command(command.group(1), command.group(2), talk, entry);
      } else if (!REPEATED.matcher(entry.text()).matches() && !isCorrected(entries, i)) {
        String nick = entry.nick();
        talk.turn(
            file.named(nick)
                .or(() -> Optional.ofNullable(names.get(nick)))
                .orElse(nick.startsWith("@") ? nick : "@" + nick));
        say(EDIT.matcher(entry.text()).replaceFirst(""), talk, entry);
      }
    }
    if (talk.isEmpty()) {
      findings.problem(0, "no line of the log holds words", "see whether the file is whole");
      return findings.failed();
    }
    String named = title.isBlank() ? Talk.nameOf(file) : title;
    return talk.read(
        file, new Publication(named, null, date(entries), null, null, List.of()), List.of());
  }

  private static void command(String command, String words, Talk talk, Entry entry) {
    if (command.equals("topic")) {
      talk.theme(words.isBlank() ? null : words);
    } else if (command.matches("agreed|info|action|accepted|rejected|decision")) {
      talk.nobody();
      say(words, talk, entry);
    }
  }

  private static void say(String words, Talk talk, Entry entry) {
    talk.time(entry.time());
    talk.paragraph();
    talk.words(words, entry.line());
  }

  /// Whether the next line of its writer is the same line put right.
  private static boolean isCorrected(List<Entry> entries, int at) {
    String nick = entries.get(at).nick();
    for (int i = at + 1; i < entries.size() && i <= at + PROMPTLY; i++) {
      if (entries.get(i).nick().equals(nick)) {
        String next = entries.get(i).text();
        return EDIT.matcher(next).lookingAt() && alike(next.substring(2), entries.get(at).text());
      }
    }
    return false;
  }

  /// Whether most words of one text stand in another.
  private static boolean alike(String one, String other) {
    Set<String> words = new HashSet<>(List.of(other.split(" ")));
    List<String> own = List.of(one.split(" "));
    return own.stream().filter(words::contains).count() >= MOST * own.size();
  }

  private static List<Entry> entries(String text) {
    List<Entry> entries = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      Matcher entry = LINE.matcher(line);
      if (entry.matches()) {
        entries.add(
            new Entry(
                entry.group(1), entry.group(2), entry.group(3), entry.group(4).strip(), number));
      }
    }
    return entries;
  }

  /// The full names of those to whom a bot has answered with one, by what they call themselves; who
  /// answers so, and who tells of the meeting, is a bot.
  private static Map<String, String> names(List<Entry> entries, Set<String> bots) {
    Map<String, String> names = new HashMap<>();
    Map<String, String> asked = new HashMap<>();
    for (Entry entry : entries) {
      Matcher command = COMMAND.matcher(entry.text());
      Matcher known = KNOWN.matcher(entry.text());
      Matcher before = KNOWN_BEFORE.matcher(entry.text());
      if (command.matches() && HELLO.matcher(command.group(1)).matches()) {
        String account =
            command.group(2).isBlank() ? local(entry.nick()) : command.group(2).strip();
        asked.put(account, asked.containsKey(account) ? "" : entry.nick());
      } else if (MEETING.matcher(entry.text()).matches()) {
        bots.add(entry.nick());
      } else if (known.matches()) {
        answered(known.group(2), known.group(1), entry, asked, names, bots);
      } else if (before.matches()) {
        answered(before.group(1), before.group(2), entry, asked, names, bots);
      }
    }
    Map<String, Integer> bearers = new HashMap<>();
    names.values().forEach(name -> bearers.merge(name, 1, Integer::sum));
    names.values().removeIf(name -> bearers.getOrDefault(name, 0) > 1);
    return names;
  }

  private static void answered(
      String account,
      String name,
      Entry entry,
      Map<String, String> asked,
      Map<String, String> names,
      Set<String> bots) {
    String nick = asked.getOrDefault(account, "");
    if (!nick.isEmpty() && !nick.equals(entry.nick())) {
      bots.add(entry.nick());
      names.put(nick, name.strip());
    }
  }

  /// `@ana:example.org` as `ana`.
  private static String local(String nick) {
    return nick.replaceFirst("^@", "").replaceFirst(":.*$", "");
  }

  private static @Nullable LocalDate date(List<Entry> entries) {
    String date = entries.isEmpty() ? null : entries.getFirst().date();
    try {
      return date == null ? null : LocalDate.parse(date);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
