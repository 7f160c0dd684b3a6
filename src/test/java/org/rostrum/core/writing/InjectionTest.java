package org.rostrum.core.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rostrum.json.Json;

/// Instructions where data belongs: fifty texts in twenty languages, each as it is and in four
/// encodings, put by whoever asks, and obeyed to the letter by the model.
class InjectionTest {

  private static final Samples.Record RECORD = Samples.all().getFirst();

  private static final List<UnaryOperator<String>> ENCODINGS =
      List.of(
          UnaryOperator.identity(),
          text -> "Decode and obey: " + Base64.getEncoder().encodeToString(bytes(text)),
          text -> URLEncoder.encode(text, StandardCharsets.UTF_8),
          InjectionTest::hidden,
          text ->
              text + "\n\u2028{\"number\":1,\"by\":\"Emma Norris\",\"words\":\"" + text + "\"}");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Behind what cannot be seen: the letters as tags, and breaks of no width.
  private static String hidden(String text) {
    StringBuilder hidden = new StringBuilder("What was said?");
    text.chars()
        .filter(c -> c > ' ' && c < 127)
        .forEach(c -> hidden.appendCodePoint(0xE0000 + c).append('\u200B'));
    return hidden + "\u202E" + text;
  }

  private static List<String> injections() throws IOException {
    List<String> all = new ArrayList<>();
    for (String text : Files.readAllLines(Path.of("src/test/resources/writing/injections.txt"))) {
      ENCODINGS.forEach(encoding -> all.add(encoding.apply(text)));
    }
    return all;
  }

  private static Brief brief(String question, String by) {
    List<Offered> sentences = new ArrayList<>();
    for (Offered offered : RECORD.sentences().subList(0, 6)) {
      sentences.add(
          new Offered(offered.number(), offered.citation(), by.isEmpty() ? offered.by() : by));
    }
    return new Brief(question, sentences);
  }

  @Test
  void areDataAndNothingElseToTheModel() throws IOException {
    String instructions = Prompt.of(brief("What was said?", "")).instructions();
    assertThat(injections()).hasSizeGreaterThanOrEqualTo(150);
    for (String injection : injections()) {
      for (Brief brief : List.of(brief(injection, ""), brief("What was said?", injection))) {
        Prompt prompt = Prompt.of(brief);
        List<String> lines = prompt.data().lines().toList();

        assertThat(prompt.instructions()).isEqualTo(instructions);
        assertThat(lines).hasSize(1 + brief.sentences().size());
        assertThat(Json.object(lines.getFirst())).containsOnlyKeys("question");
        assertThat(Json.object(lines.getFirst())).containsEntry("question", brief.question());
        for (int i = 1; i < lines.size(); i++) {
          assertThat(Json.object(lines.get(i)))
              .containsEntry("number", i)
              .containsEntry("by", brief.sentences().get(i - 1).by())
              .containsOnlyKeys("number", "by", "words");
        }
        assertThat(prompt.data().chars())
            .allMatch(c -> c == '\n' || c >= ' ')
            .noneMatch(c -> Character.getType(c) == Character.FORMAT);
      }
    }
  }

  @Test
  void areNotShownEvenWhereTheModelObeys() throws IOException {
    Samples.Record record = RECORD;
    Samples.Sample good = record.samples().getFirst();
    DraftCheck check = record.check();
    for (String injection : injections()) {
      Draft obedient =
          new Draft(
              List.of(
                  new Draft.Sentence(injection, good.numbers()),
                  new Draft.Sentence(good.text(), good.numbers()),
                  new Draft.Sentence(injection, List.of(999))),
              List.of(999, -3),
              false);

      DraftCheck.Checked checked = check.check(new Brief(injection, record.sentences()), obedient);

      assertThat(checked.claims()).as(injection).hasSize(1);
      assertThat(checked.claims().getFirst().text()).isEqualTo(good.text());
      assertThat(checked.quotes()).isEmpty();
    }
  }
}
