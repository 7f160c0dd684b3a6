package org.rostrum.adapter.format.chat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.adapter.format.EncodedText;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.transcript.Talk;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.model.Publication;

/// Reads the chat of a meeting as Zoom saves it: `18:58:41 From Ana Ruiz to Everyone:` and the
/// words below, behind a tab, or on the line. What a message repeats of another that it answers is
/// not read, nor are reactions; and a message to one person alone was never said to the meeting.
public final class MeetingChatReader implements SourceReader {

  private static final Pattern HEAD =
      Pattern.compile(
          "(?:\\d{4}-\\d{2}-\\d{2} )?(\\d{2}:\\d{2}:\\d{2})\\s+From\\s+(\\S.{0,120}?)\\s+to\\s+"
              + "(\\S.{0,150}?)\\s?:(?:\\s+(.*))?");

  private static final Pattern REACTION =
      Pattern.compile("(?:Reacted to|Removed an? .{1,20} reaction from) [\"“].*");
  private static final Pattern PRIVATE =
      Pattern.compile("(?i).*\\((?:direct message|privately)\\)");
  private static final Pattern REPLY = Pattern.compile("Replying to [\"“].*");
  private static final Pattern ADDRESS = Pattern.compile("(?:https?://\\S+\\s*)+");

  private static final int FEWEST = 2;
  private static final int BEGINNING = 20;

  @Override
  public String format() {
    return "chat of a meeting";
  }

  @Override
  public double claims(SourceFile file) {
    List<String> first = EncodedText.firstLines(file, BEGINNING);
    long heads = first.stream().filter(line -> HEAD.matcher(line).matches()).count();
    boolean opens = !first.isEmpty() && HEAD.matcher(first.getFirst()).matches();
    return opens && (heads >= FEWEST || first.size() <= FEWEST) ? 1 : 0;
  }

  @Override
  public boolean decodes() {
    return true;
  }

  @Override
  public Read read(SourceFile encoded) {
    SourceFile file = EncodedText.of(encoded).orElse(encoded);
    Findings findings = new Findings(file.name());
    Talk talk = new Talk(findings);
    boolean repeats = false;
    boolean hidden = false;
    int number = 0;
    for (String line : file.text().split("\n", -1)) {
      number++;
      Matcher head = HEAD.matcher(line);
      if (head.matches()) {
        hidden = PRIVATE.matcher(head.group(3)).matches();
        if (hidden) {
          findings.warn(
              number,
              "a message to one person alone is left out",
              "if it is meant to be quoted, write \"to Everyone\"");
          continue;
        }
        talk.turn(head.group(2));
        talk.time(head.group(1));
        String words = head.group(4) == null ? "" : head.group(4).strip();
        repeats = REPLY.matcher(words).matches();
        add(talk, repeats ? "" : words, number);
      } else if (hidden) {
        continue;
      } else if (REPLY.matcher(line.strip()).matches()) {
        repeats = true;
      } else if (line.isBlank()) {
        repeats = false;
      } else if (!repeats) {
        add(talk, line.strip(), number);
      }
    }
    if (talk.isEmpty()) {
      findings.problem(0, "no message of the chat holds words", "see whether the file is whole");
      return findings.failed();
    }
    return talk.read(
        file, new Publication(Talk.nameOf(file), null, null, null, null, List.of()), List.of());
  }

  private static void add(Talk talk, String words, int line) {
    if (!words.isEmpty()
        && !REACTION.matcher(words).matches()
        && !ADDRESS.matcher(words).matches()) {
      talk.paragraph();
      talk.words(words, line);
    }
  }
}
