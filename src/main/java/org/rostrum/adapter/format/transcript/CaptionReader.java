package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.EncodedText;
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

  private static final Pattern CHANGE_WITHIN = Pattern.compile("(?<=\\S)\\s+(?=>{2,}\\s)");

  /// How many cues at the beginning and the end may be about the captions.
  private static final int EDGE = 2;

  /// From which share of labels on behind a mark a label without one is in doubt.
  private static final double MARKED = 0.8;

  private static final Pattern ENDED = Pattern.compile("[.?!…—–\\])-][\"”’')\\]]{0,4}$");

  @Override
  public String format() {
    return "captions";
  }

  @Override
  public double claims(SourceFile file) {
    return EncodedText.of(file).map(text -> CueFile.beginning(text.text())).orElse(0.0);
  }

  @Override
  public boolean decodes() {
    return true;
  }

  @Override
  public Read read(SourceFile encoded) {
    SourceFile file = EncodedText.of(encoded).orElse(encoded);
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
      addLabelled(BrokenLabels.mended(cues), cues != displayed, talk, findings);
    }
    return talk.isEmpty() ? nothing(findings) : talk.read(file, publication(file), List.of());
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
        title.isEmpty() ? Preface.nameOf(file) : title,
        null,
        null,
        null,
        Preface.recording(CueFile.head(file.text())),
        List.of());
  }

  private static void addVoiced(List<Cue> cues, Talk talk) {
    Labels labels = Labels.of(List.of());
    for (Cue cue : spoken(cues)) {
      talk.time(cue.start().toString());
      for (CueText.Voiced stretch : CueText.voiced(cue)) {
        String voice = stretch.voice();
        String words = stretch.text().strip();
        if (voice == null || voice.isEmpty()) {
          talk.nobody();
        } else {
          talk.turn(voice);
        }
        if (SharedCue.isIn(words)) {
          talk.exchange(words, cue.line());
        } else {
          talk.block(SharedCue.withoutMark(words), labels, cue.line());
        }
      }
    }
  }

  /// @param rolling whether a machine wrote them as it heard them, without a name but in capitals
  private static void addLabelled(List<Cue> cues, boolean rolling, Talk talk, Findings findings) {
    Labels labels =
        Labels.of(() -> cues.stream().map(CaptionReader::firstWords).iterator(), rolling);
    BracketLabels brackets = BracketLabels.of(cues);
    Marks marks = Marks.of(cues, labels);
    int before = 0;
    boolean ended = true;
    for (Cue cue : spoken(cues)) {
      talk.time(cue.start().toString());
      if (labels.onEachBlock() || cue.line() < before) {
        talk.nobody(); // unless a label follows
      }
      before = cue.line();
      for (Block block : blocks(cue, ended || !marks.used(), labels, brackets, marks)) {
        block.begin(talk, cue.line(), findings);
        talk.block(block.words(), labels, cue.line());
        ended = block.text().isEmpty() || ENDED.matcher(block.text()).find();
      }
    }
  }

  /// The cues without what those who wrote them say of it at the beginning and the end.
  private static List<Cue> spoken(List<Cue> cues) {
    return IntStream.range(0, cues.size())
        .filter(
            i ->
                (i >= EDGE && i < cues.size() - EDGE)
                    || !Preface.isNotice(String.join(" ", CueText.plainLines(cues.get(i)))))
        .mapToObj(cues::get)
        .toList();
  }

  private static String firstWords(Cue cue) {
    return cue.plain().stream()
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

  /// @param ended whether a sentence ended before, so that what stands before a colon may be a name
  private static List<Block> blocks(
      Cue cue, boolean ended, Labels labels, BracketLabels brackets, Marks marks) {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = lines(cue);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher change = CHANGE.matcher(line);
      boolean marked = change.find();
      String rest = marked ? line.substring(change.end()) : line;
      Optional<Labels.Beginning> bracketed = brackets.beginning(rest, i + 1 < lines.size());
      boolean changed = marked || bracketed.isPresent();
      Optional<Labels.Beginning> beginning =
          bracketed
              .or(() -> labels.beginning(rest).flatMap(found -> marks.weighed(found, marked)))
              .filter(found -> found.certain() || ended || changed || !blocks.isEmpty());
      if (changed || blocks.isEmpty() || opens(beginning, blocks.getLast(), labels)) {
        Labels.Beginning named = beginning.orElse(null);
        String words =
            named != null && (named.certain() || bracketed.isPresent()) ? named.rest() : rest;
        blocks.add(new Block(changed, named, new StringBuilder(words)));
      } else {
        blocks.getLast().text().append('\n').append(line);
      }
    }
    return blocks;
  }

  /// The lines of a cue that hold words, each change of speakers on a line of its own.
  private static List<String> lines(Cue cue) {
    return CueText.plainLines(cue).stream().flatMap(CHANGE_WITHIN::splitAsStream).toList();
  }

  /// How a file marks that somebody else speaks: where nearly every label stands behind a mark, one
  /// without is a name only if it stands behind one elsewhere.
  ///
  /// @param known the labels behind marks
  private record Marks(boolean used, Set<String> known) {

    static Marks of(List<Cue> cues, Labels labels) {
      Set<String> known = new HashSet<>();
      int behind = 0;
      int without = 0;
      for (Cue cue : cues) {
        for (String line : lines(cue)) {
          String rest = CHANGE.matcher(line).replaceFirst("");
          Optional<Labels.Beginning> label = labels.beginning(rest);
          if (label.isPresent() && rest.length() < line.length()) {
            known.add(label.get().label());
            behind++;
          } else if (label.filter(Labels.Beginning::certain).isPresent()) {
            without++;
          }
        }
      }
      return new Marks(behind > 1 && behind >= MARKED * (behind + without), known);
    }

    Optional<Labels.Beginning> weighed(Labels.Beginning label, boolean marked) {
      if (!used || marked || known.contains(label.label())) {
        return Optional.of(label);
      }
      return label.certain()
          ? Optional.of(new Labels.Beginning(label.label(), label.rest(), false))
          : Optional.empty();
    }
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
