package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.Findings;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.model.Publication;

/// Reads the captions of a recording: WebVTT, SubRip, `.sbv`. Somebody is named by a voice tag (`<v
/// Ana Ruiz>`), or by a label before a colon. Consecutive cues of one person are one turn, with the
/// time of the first.
///
/// Where there are voice tags, or nearly every cue has a label, a cue without is nobody's;
/// elsewhere it goes on with what is said before. A dash or `>>` without a name is somebody else,
/// who is not known.
public final class CaptionReader implements SourceReader {

  private static final Pattern CHANGE = Pattern.compile("^(?:[-–—‐]+\\s*(?=\\S)|>{2,}\\s*)");

  private static final Pattern ENDED = Pattern.compile("[.?!…][\"”’')\\]]*$");

  @Override
  public String format() {
    return "captions";
  }

  @Override
  public double claims(SourceFile file) {
    return CueFile.beginning(file.text());
  }

  @Override
  public Read read(SourceFile file) {
    Findings findings = new Findings(file.name());
    List<Cue> displayed = CueFile.of(file, findings);
    if (displayed.isEmpty()) {
      return nothing(findings);
    }
    List<Cue> cues = RollingDisplay.unrolled(displayed);
    Talk talk = new Talk(findings);
    if (cues.stream().anyMatch(CueText::hasVoice)) {
      addVoiced(cues, talk);
    } else {
      addLabelled(cues, cues != displayed, talk, findings);
    }
    return talk.isEmpty() ? nothing(findings) : talk.read(file, publication(file));
  }

  private static Read nothing(Findings findings) {
    if (!findings.hasProblems()) {
      findings.problem(
          0,
          "no caption of the file holds words",
          "export the captions again; times stand as 00:01:02.000 --> 00:01:04.000, words below");
    }
    return findings.failed();
  }

  private static Publication publication(SourceFile file) {
    String title = CueFile.title(file.text());
    return new Publication(
        title.isEmpty() ? Preface.nameOf(file) : title, null, null, null, List.of());
  }

  private static void addVoiced(List<Cue> cues, Talk talk) {
    Labels labels = Labels.of(List.of());
    for (Cue cue : cues) {
      talk.time(cue.start().toString());
      for (CueText.Voiced stretch : CueText.voiced(cue)) {
        String voice = stretch.voice();
        if (voice == null || voice.isEmpty()) {
          talk.nobody();
        } else {
          talk.turn(voice);
        }
        talk.block(stretch.text().strip(), labels, cue.line());
      }
    }
  }

  /// @param rolling whether a machine wrote them as it heard them, without a name but in capitals
  private static void addLabelled(List<Cue> cues, boolean rolling, Talk talk, Findings findings) {
    Labels labels =
        Labels.of(() -> cues.stream().map(CaptionReader::firstWords).iterator(), rolling);
    int before = 0;
    for (Cue cue : cues) {
      talk.time(cue.start().toString());
      if (labels.onEachBlock() || cue.line() < before) {
        talk.nobody(); // unless a label follows
      }
      before = cue.line();
      for (Block block : blocks(cue, labels)) {
        block.begin(talk, cue.line(), findings);
        talk.block(block.words(), labels, cue.line());
      }
    }
  }

  private static String firstWords(Cue cue) {
    return cue.lines().stream()
        .map(CueText::plain)
        .filter(line -> !line.isBlank())
        .findFirst()
        .map(line -> CHANGE.matcher(line).replaceFirst(""))
        .orElse("");
  }

  /// Lines of a cue by one person.
  ///
  /// @param changed whether a mark says that somebody else speaks
  /// @param beginning who is named; null where nobody is
  private record Block(boolean changed, Labels.@Nullable Beginning beginning, StringBuilder text) {

    void begin(Talk talk, int line, Findings findings) {
      if (beginning != null && beginning.certain()) {
        talk.turn(beginning.label());
      } else if (changed || beginning != null) {
        talk.nobody();
      }
      if (beginning != null && !beginning.certain()) {
        findings.warn(
            line,
            Findings.shown(beginning.label())
                + " may be somebody's name or not: what follows is credited to nobody",
            "write the whole name of whoever speaks there");
      }
    }

    String words() {
      return text.toString();
    }
  }

  private static List<Block> blocks(Cue cue, Labels labels) {
    List<Block> blocks = new ArrayList<>();
    for (String displayed : cue.lines()) {
      String line = CueText.plain(displayed);
      Matcher change = CHANGE.matcher(line);
      boolean changed = change.find();
      String rest = changed ? line.substring(change.end()) : line;
      Optional<Labels.Beginning> beginning = labels.beginning(rest);
      if (line.isBlank()) {
        continue;
      }
      if (changed || blocks.isEmpty() || opens(beginning, blocks.getLast(), labels)) {
        Labels.Beginning named = beginning.orElse(null);
        String words = named != null && named.certain() ? named.rest() : rest;
        blocks.add(new Block(changed, named, new StringBuilder(words)));
      } else {
        blocks.getLast().text().append('\n').append(line);
      }
    }
    return blocks;
  }

  /// Whether a further line of a cue begins what somebody else says. Where every cue has a label, a
  /// cue holds one; where it is not certain that a word is a name, the line before must be
  /// complete.
  private static boolean opens(Optional<Labels.Beginning> beginning, Block before, Labels labels) {
    return !labels.onEachBlock()
        && beginning.isPresent()
        && (beginning.get().certain() || ENDED.matcher(before.text()).find());
  }
}
