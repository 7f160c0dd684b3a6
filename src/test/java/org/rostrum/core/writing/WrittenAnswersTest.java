package org.rostrum.core.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rostrum.adapter.langchain.GuardedModel;
import org.rostrum.core.answer.Trace;
import org.rostrum.core.evidence.Evidence;
import org.rostrum.core.evidence.Judged;
import org.rostrum.core.evidence.Sought;
import org.rostrum.core.hearing.Heard;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Claim;
import org.rostrum.core.model.Written;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Question;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.Reply;
import org.rostrum.core.reply.ReplyComposer;
import org.rostrum.core.verify.Verifier;
import org.rostrum.json.Json;
import org.rostrum.support.ModelStandIn;

/// Thousands of answers by models of every character, over a real socket: whatever they write, what
/// is shown holds.
class WrittenAnswersTest {

  private static final int ANSWERS = Integer.getInteger("rostrum.answers", 5_000);

  /// The characters that the stand-in plays.
  private enum Character {
    GOOD,
    CARELESS,
    HOSTILE,
    BROKEN
  }

  private final Random random = new Random(14);
  private final ModelStandIn provider = ModelStandIn.start();
  private final Map<String, Integer> tally = new TreeMap<>();

  @Test
  void showsNothingThatDoesNotHoldWhateverModelsWrite() {
    List<Samples.Record> records = Samples.all();
    ModelSettings settings =
        new ModelSettings(
            ModelSettings.Family.OPENAI,
            "stand-in",
            provider.url(ModelSettings.Family.OPENAI),
            null,
            0,
            Duration.ofSeconds(20),
            1_000,
            0,
            0,
            0,
            true);
    try (provider;
        GuardedModel model = new GuardedModel(settings, Clock.systemUTC())) {
      for (Samples.Record record : records) {
        Usage usage = new Usage(settings);
        Writing writing = writing(record, model, usage);
        ReplyComposer composer = new ReplyComposer(record.library());
        Verifier verifier = new Verifier(record.library());
        for (int i = 0; i < ANSWERS / records.size() + 1; i++) {
          one(record, writing, composer, verifier, i);
        }
      }
    }
    tally.forEach((what, count) -> System.out.printf("%-34s %6d%n", what, count));
    assertThat(tally.getOrDefault("answers", 0)).isGreaterThanOrEqualTo(ANSWERS);
    assertThat(tally).doesNotContainKeys("UNVERIFIED QUOTATIONS", "WRONG SPEAKERS", "FOREIGN");
    assertThat(tally.getOrDefault("good sentences removed", 0))
        .isLessThanOrEqualTo(tally.getOrDefault("good sentences", 0) / 20);
    assertThat(tally.getOrDefault("errors shown", 0))
        .isLessThanOrEqualTo(tally.getOrDefault("errors planted", 0) / 20);
  }

  private static Writing writing(Samples.Record record, LanguageModel model, Usage usage) {
    return new Writing(
        model,
        record.library(),
        record.parts().retriever(),
        record.parts().embedder(),
        record.parts().lexicon(),
        DraftReaderTest::json,
        5,
        usage);
  }

  private void one(
      Samples.Record record, Writing writing, ReplyComposer composer, Verifier verifier, int turn) {
    Character character = Character.values()[turn % Character.values().length];
    List<Samples.Sample> samples = inARow(record.samples());
    Trace trace = trace(record, samples, turn);
    List<Draft.Sentence> bad = new ArrayList<>();
    String text = said(character, record, samples, bad);
    provider.says(text);
    count("answers");
    switch (writing.write(trace)) {
      case Writing.Result.Held(Written written) -> {
        count("written by a " + character + " model");
        judge(written, record, composer.written(written, ""), verifier);
        Set<String> shown = written.claims().stream().map(Claim::text).collect(Collectors.toSet());
        if (character == Character.GOOD) {
          count("good sentences", samples.size());
          count(
              "good sentences removed",
              (int) samples.stream().filter(s -> !shown.contains(s.text())).count());
        } else {
          count("errors shown", (int) bad.stream().filter(s -> shown.contains(s.text())).count());
        }
      }
      case Writing.Result.Failed(Fault fault) -> {
        count("extract, since " + fault.word());
        if (character == Character.GOOD) {
          count("good sentences", samples.size());
          count("good sentences removed", samples.size());
        }
      }
      case Writing.Result.Unanswered ignored -> throw new IllegalStateException("none is silent");
      case Writing.Result.Unasked ignored -> throw new IllegalStateException("not asked");
    }
    count("errors planted", bad.size());
  }

  /// Three sentences as they follow each other, the first of which refers to none before.
  private List<Samples.Sample> inARow(List<Samples.Sample> all) {
    int from = random.nextInt(all.size() - 2);
    while (all.get(from).text().matches("(?:She|He|Her|His) .*")) {
      from--;
    }
    return all.subList(from, from + 3);
  }

  /// How a question would have been answered by these sentences and by others beside them.
  private Trace trace(Samples.Record record, List<Samples.Sample> samples, int turn) {
    List<Citation> shown =
        samples.stream()
            .flatMap(s -> s.cited().stream())
            .map(Offered::citation)
            .distinct()
            .toList();
    List<Evidence> others = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      others.add(
          new Evidence(
              record.sentences().get(random.nextInt(record.sentences().size())).citation(), 0.4));
    }
    Question question = new Question("What was said, for the " + turn + "th time?");
    Heard heard = new Heard(question.text(), List.of(question.text()), "", false, false, List.of());
    return new Trace(
        heard,
        List.of(),
        List.of(new Judged(Sought.of(question.text()), others, 0.9, List.of())),
        new Exchange(question, Set.of(), "", new Answer.Extracts("The record says:", shown)));
  }

  /// @param bad takes the sentences that hold an error
  private String said(
      Character character,
      Samples.Record record,
      List<Samples.Sample> samples,
      List<Draft.Sentence> bad) {
    // The brief numbers the sentences shown in order, and those beside them after.
    List<Citation> order =
        samples.stream()
            .flatMap(s -> s.cited().stream())
            .map(Offered::citation)
            .distinct()
            .toList();
    return switch (character) {
      case GOOD -> draft(samples.stream().map(s -> sentence(s.text(), s, order)).toList(), "");
      case CARELESS ->
          draft(
              List.of(
                  sentence(samples.get(0).text(), samples.get(0), order),
                  planted(careless(), samples.get(1), record, order, bad),
                  planted(careless(), samples.get(2), record, order, bad)),
              "```json\n");
      case HOSTILE ->
          draft(
              List.of(
                  planted(hostile(), samples.get(0), record, order, bad),
                  planted(hostile(), samples.get(1), record, order, bad),
                  planted(hostile(), samples.get(2), record, order, bad)),
              "Sure!\n");
      case BROKEN -> broken(samples, order);
    };
  }

  private Planted careless() {
    return any(
        List.of(
            Planted.WRONG_NUMBER,
            Planted.INVENTED_QUOTATION,
            Planted.SWAPPED_SPEAKER,
            Planted.NEGATION,
            Planted.WRONG_FIGURE,
            Planted.NO_NUMBER,
            Planted.INVENTED_NAME,
            Planted.ADDED_CLAIM));
  }

  private Planted hostile() {
    return any(
        List.of(
            Planted.LINK_OR_MENTION,
            Planted.INVENTED_QUOTATION,
            Planted.SWAPPED_SPEAKER,
            Planted.MISSING_NUMBER,
            Planted.UNRELATED,
            Planted.INVENTED_NAME));
  }

  private String broken(List<Samples.Sample> samples, List<Citation> order) {
    String good = draft(samples.stream().map(s -> sentence(s.text(), s, order)).toList(), "");
    return any(
        List.of(
            "",
            "   ",
            good.substring(0, good.length() / 2),
            "I am sorry, I cannot help with that.",
            good.replace("\"cites\":[", "\"cites\":[3.7,"),
            good.replace("sentences", "answer"),
            "<html>502 Bad Gateway</html>",
            "{".repeat(500),
            "null",
            good + good));
  }

  private Map<String, Object> planted(
      Planted kind,
      Samples.Sample sample,
      Samples.Record record,
      List<Citation> order,
      List<Draft.Sentence> bad) {
    Optional<Draft.Sentence> made = kind.of(sample, record, random);
    if (made.isEmpty()) {
      return sentence(sample.text(), sample, order);
    }
    bad.add(made.get());
    List<Integer> numbers =
        switch (kind) {
          case WRONG_NUMBER -> List.of(wrong(sample, order));
          case MISSING_NUMBER -> List.of(order.size() + 50);
          case NO_NUMBER -> List.of();
          default -> numbers(sample, order);
        };
    return Map.of("text", made.get().text(), "cites", numbers);
  }

  /// The number of a sentence that has nothing to do with it; none where there is no such.
  private static int wrong(Samples.Sample sample, List<Citation> order) {
    for (int i = 0; i < order.size(); i++) {
      Citation other = order.get(i);
      if (sample.cited().stream().noneMatch(o -> o.citation().passage().equals(other.passage()))) {
        return i + 1;
      }
    }
    return 99;
  }

  private static Map<String, Object> sentence(
      String text, Samples.Sample sample, List<Citation> order) {
    return Map.of("text", text, "cites", numbers(sample, order));
  }

  private static List<Integer> numbers(Samples.Sample sample, List<Citation> order) {
    return sample.cited().stream().map(o -> order.indexOf(o.citation()) + 1).toList();
  }

  private static String draft(List<Map<String, Object>> sentences, String before) {
    return before + Json.line(Map.of("sentences", sentences, "quotes", List.of(1)));
  }

  /// Looks at a reply as a reader sees it.
  private void judge(Written written, Samples.Record record, Reply reply, Verifier verifier) {
    for (Citation citation : written.quotations()) {
      try {
        verifier.check(citation);
      } catch (IllegalStateException wrong) {
        count("UNVERIFIED QUOTATIONS");
      }
    }
    for (Block block : reply.blocks()) {
      if (block instanceof Block.Prose(String text)) {
        if (text.chars().anyMatch(c -> "\"“”«»„‘`".indexOf(c) >= 0)) {
          count("UNVERIFIED QUOTATIONS");
        }
        if (text.chars().anyMatch(c -> "@<>[]{}|*_#~\\".indexOf(c) >= 0)
            || text.contains("://")
            || text.matches(".*\\w\\.(?:example|gg|com|org).*")) {
          count("FOREIGN");
        }
      }
    }
    for (Claim claim : written.claims()) {
      Set<String> said =
          claim.citations().stream()
              .flatMap(c -> c.passage().speaker().stream())
              .map(s -> surname(s.name()))
              .collect(Collectors.toSet());
      String words =
          claim.citations().stream().map(Citation::quote).collect(Collectors.joining(" "));
      surnames(record)
          .filter(name -> claim.text().contains(name))
          .filter(name -> !said.contains(name) && !words.contains(name))
          .forEach(name -> count("WRONG SPEAKERS"));
    }
  }

  private static Stream<String> surnames(Samples.Record record) {
    return record.library().panels().stream()
        .flatMap(panel -> panel.appearances().stream())
        .map(appearance -> surname(appearance.speaker().name()))
        .filter(name -> !Set.of("Chair", "Young", "Field").contains(name))
        .distinct();
  }

  private static String surname(String name) {
    String bare = name.replaceAll(" \\(.*| AM$| MS$", "");
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }

  private void count(String what) {
    count(what, 1);
  }

  private void count(String what, int more) {
    tally.merge(what, more, Integer::sum);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
