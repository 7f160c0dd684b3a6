package org.rostrum.adapter.format.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import org.rostrum.adapter.format.GeneratedWords;
import org.rostrum.adapter.format.transcript.GeneratedTalk.Kind;
import org.rostrum.adapter.format.transcript.GeneratedTalk.Turn;
import org.rostrum.adapter.format.transcript.GeneratedTalk.Words;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Speaker;

/// Whatever trap captions or a transcript hold: nothing is credited to anybody who did not say it.
class GeneratedTalkTest {

  private static final Pattern KEY = Pattern.compile("k\\d+");
  private static final int TRIES = 700;

  @Provide
  Arbitrary<GeneratedTalk> talks() {
    return GeneratedTalks.talks();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void zoomsCaptions(@ForAll("talks") GeneratedTalk talk, @ForAll long seed) {
    check(talk, new CaptionReader(), talk.zoom(new Random(seed)), Least.ALL);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void teamsCaptions(@ForAll("talks") GeneratedTalk talk, @ForAll long seed) {
    check(talk, new CaptionReader(), talk.teams(new Random(seed)), Least.ALL);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void subtitlesWithANameWhereTheSpeakerChanges(
      @ForAll("talks") GeneratedTalk talk, @ForAll long seed, @ForAll boolean numbered) {
    check(talk, new CaptionReader(), talk.broadcast(new Random(seed), numbered), Least.FIRST_WORDS);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void rollingCaptions(@ForAll("talks") GeneratedTalk talk) {
    Read.Ok read = Transcripts.ok(new CaptionReader(), "talk.vtt", talk.rolling());
    Set<String> seen = new HashSet<>();
    for (Passage passage : Transcripts.passages(read.source())) {
      assertThat(passage.speaker()).isEmpty();
      Matcher key = KEY.matcher(passage.text());
      while (key.find()) {
        assertThat(seen.add(key.group())).as("once: %s", key.group()).isTrue();
      }
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void namesAndTimes(
      @ForAll("talks") GeneratedTalk talk, @ForAll long seed, @ForAll boolean brackets) {
    check(
        talk,
        new TextTranscriptReader(),
        talk.timed(new Random(seed), brackets),
        Least.TURNS_WITHOUT_DOUBT);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void namesInBold(@ForAll("talks") GeneratedTalk talk, @ForAll long seed) {
    check(talk, new TextTranscriptReader(), talk.bold(new Random(seed)), Least.FIRST_WORDS);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void namesInCapitals(@ForAll("talks") GeneratedTalk talk, @ForAll long seed) {
    check(talk, new TextTranscriptReader(), talk.capitals(new Random(seed)), Least.FIRST_WORDS);
  }

  /// As many more of each as the scale asks for.
  @Example
  void more() {
    Random random = new Random(1);
    RandomGenerator<GeneratedTalk> generator = talks().generator(1_000);
    for (int i = 0; i < TRIES * (GeneratedWords.SCALE - 1); i++) {
      GeneratedTalk talk = generator.next(random).value();
      long seed = random.nextLong();
      zoomsCaptions(talk, seed);
      teamsCaptions(talk, seed);
      subtitlesWithANameWhereTheSpeakerChanges(talk, seed, random.nextBoolean());
      rollingCaptions(talk);
      namesAndTimes(talk, seed, random.nextBoolean());
      namesInBold(talk, seed);
      namesInCapitals(talk, seed);
    }
  }

  /// What a reader must credit at the least. A paragraph below the first may read as the record
  /// keeper's.
  private enum Least {
    ALL,
    FIRST_WORDS,
    TURNS_WITHOUT_DOUBT
  }

  private static void check(GeneratedTalk talk, SourceReader reader, String text, Least least) {
    Read.Ok read = Transcripts.ok(reader, "talk.txt", text);
    Map<String, String> credited = new HashMap<>();
    for (Passage passage : Transcripts.passages(read.source())) {
      Matcher key = KEY.matcher(passage.text());
      while (key.find()) {
        credited.put(key.group(), passage.speaker().map(Speaker::name).orElse(""));
      }
    }
    assertThat(credited.getOrDefault("k0", "")).as(text).isEmpty();
    for (Turn turn : talk.turns()) {
      boolean doubted =
          least == Least.TURNS_WITHOUT_DOUBT
              && turn.words().stream().anyMatch(words -> words.kind() != Kind.SAID);
      for (Words words : turn.words()) {
        String name = turn.voice().name();
        Matcher key = KEY.matcher(words.text());
        assertThat(key.find()).isTrue();
        String whose = credited.getOrDefault(key.group(), "");
        String expected = name == null || words.kind() == Kind.NOBODYS ? "" : name;
        doubted |= words.kind() != Kind.SAID;
        boolean first = words == turn.words().getFirst() || least == Least.ALL;
        boolean certain = first && words.kind() == Kind.SAID && (least == Least.ALL || !doubted);
        if (!whose.isEmpty() && whose.equals(behindMark(turn))) {
          continue;
        }
        if (certain || expected.isEmpty()) {
          assertThat(whose).as("%s in%n%s", words.text(), text).isEqualToIgnoringCase(expected);
        } else {
          assertThat(whose.toLowerCase(java.util.Locale.ROOT))
              .as("%s in%n%s", words.text(), text)
              .isIn("", expected.toLowerCase(java.util.Locale.ROOT));
        }
      }
    }
  }

  /// The name that words begin with where somebody begins whom the file does not name: behind the
  /// mark of a change it is a label as good as any.
  private static String behindMark(Turn turn) {
    String first = turn.words().getFirst().text();
    return turn.voice().name() == null && first.contains(": ")
        ? first.substring(0, first.indexOf(": "))
        : "";
  }
}
