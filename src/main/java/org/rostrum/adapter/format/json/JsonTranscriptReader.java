package org.rostrum.adapter.format.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.Timestamp;
import org.rostrum.adapter.format.transcript.Talk;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.model.Publication;
import org.rostrum.json.JsonException;

/// Reads the JSON that machines and services write down talks in: somewhere in it an array of
/// objects that each hold words and who speaks, or when. Numbers and labels that a machine gives to
/// voices (`spk_0`, `SPEAKER_01`, `A`) are nobody, whatever the voices say of themselves.
public final class JsonTranscriptReader implements SourceReader {

  private static final double SURE = 0.95;
  private static final double BROKEN = 0.75;

  /// After how many words a sentence has ended where no mark says so.
  private static final int MOST_WORDS = 40;

  /// What a machine calls a voice by itself.
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,9}|\\p{Lu}{1,2}");

  private static final Pattern ENDS = Pattern.compile("(?s).*[.?!…][\"”’')\\]]*\\s*");
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
  private static final List<String> TITLE = List.of("title", "name", "jobname", "meetingtitle");
  private static final List<String> DATE =
      List.of("date", "recordedat", "recordingdate", "meetingdate", "publishedat", "pubdate");

  @Override
  public String format() {
    return "JSON transcript";
  }

  @Override
  public double claims(SourceFile file) {
    Optional<Object> json = JsonText.of(file);
    if (json.isPresent()) {
      return Utterances.of(json.get()).isEmpty() ? 0 : SURE;
    }
    return JsonText.trouble(file).isPresent() ? BROKEN : 0;
  }

  @Override
  public Read read(SourceFile file) {
    Findings findings = new Findings(file.name());
    Optional<JsonException> trouble = JsonText.trouble(file);
    if (trouble.isPresent()) {
      findings.problem(
          trouble.get().line(),
          "it is JSON that is cut short or damaged",
          "export it again, or fetch the whole file");
      return findings.failed();
    }
    Object root = JsonText.of(file).orElse(List.of());
    List<Utterance> said = Utterances.of(root);
    if (said.isEmpty()) {
      findings.problem(
          0,
          "it is JSON in which no array holds what was said",
          "transcripts are read whose objects hold words, and a time or who speaks");
      return findings.failed();
    }
    Talk talk = new Talk(findings);
    new Telling(file, SpeakerTable.of(root), talk).tell(said);
    return talk.read(file, publication(file, root), List.of());
  }

  private static Publication publication(SourceFile file, Object root) {
    JsonEntry entry = root instanceof Map<?, ?> map ? JsonEntry.of(map) : new JsonEntry(Map.of());
    @Nullable String title = entry.first(TITLE);
    @Nullable String written = entry.first(DATE);
    Matcher day = DAY.matcher(written == null ? "" : written);
    @Nullable LocalDate date = null;
    if (day.matches()) {
      try {
        date = LocalDate.parse(day.group(1));
      } catch (DateTimeException e) {
        date = null;
      }
    }
    return new Publication(
        title == null ? Talk.nameOf(file) : title, null, date, null, null, List.of());
  }

  /// The telling of utterances, in which words are joined to sentences.
  private static final class Telling {

    private final SourceFile file;
    private final SpeakerTable table;
    private final Talk talk;
    private final List<Utterance> open = new ArrayList<>();
    private @Nullable String speaking;
    private boolean begun;

    Telling(SourceFile file, SpeakerTable table, Talk talk) {
      this.file = file;
      this.table = table;
      this.talk = talk;
    }

    void tell(List<Utterance> said) {
      for (Utterance one : said) {
        boolean same =
            !open.isEmpty()
                && (Objects.equals(open.getFirst().speaker(), one.speaker())
                    || (one.joins() && one.speaker() == null));
        if (!same || (!one.joins() && isWhole())) {
          close();
        }
        open.add(one);
      }
      close();
    }

    /// Whether what is open is more than words of a sentence that has not ended.
    private boolean isWhole() {
      return open.size() >= MOST_WORDS
          || open.getFirst().text().strip().indexOf(' ') > 0
          || ENDS.matcher(open.getLast().text()).matches();
    }

    private void close() {
      if (open.isEmpty()) {
        return;
      }
      Utterance first = open.getFirst();
      @Nullable String label = label(first);
      if (!begun || !Objects.equals(label, speaking)) {
        begun = true;
        speaking = label;
        if (label == null) {
          talk.nobody();
        } else {
          talk.turn(label);
        }
      }
      Double start = first.start();
      talk.time(
          start == null || start < 0 || start > Integer.MAX_VALUE
              ? null
              : new Timestamp(start.intValue()).toString());
      talk.words(JsonEntry.joined(open), 0);
      open.clear();
    }

    /// By whom the operator or the document says that a label is; a bare number or letter with a
    /// mark that makes it nobody's name.
    private @Nullable String label(Utterance one) {
      String speaker = one.speaker();
      if (speaker == null) {
        return null;
      }
      Optional<String> known = file.named(speaker);
      if (known.isEmpty() && !one.named()) {
        known = table.name(speaker);
      }
      return known.orElse(NUMBERED.matcher(speaker).matches() ? "speaker #" + speaker : speaker);
    }
  }
}
