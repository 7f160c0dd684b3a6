package org.rostrum.support;

import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.rostrum.core.writing.LanguageModel;
import org.rostrum.core.writing.Prompt;

/// A language model that says what a test wants, when the test wants it to.
public final class ScriptedModel implements LanguageModel {

  private final CountDownLatch gate;
  private final Function<Prompt, Said> script;

  private ScriptedModel(Function<Prompt, Said> script, int gates) {
    this.script = script;
    this.gate = new CountDownLatch(gates);
  }

  public static ScriptedModel of(Function<Prompt, Said> script) {
    return new ScriptedModel(script, 0);
  }

  /// Says nothing until it is released.
  public static ScriptedModel held(Function<Prompt, Said> script) {
    return new ScriptedModel(script, 1);
  }

  /// What it says: a sentence that rests on the one that has these words.
  public static Said sentence(Prompt prompt, String text, String words) {
    int number =
        prompt
            .data()
            .lines()
            .filter(line -> line.contains(words))
            .map(line -> line.replaceAll("\\D*(\\d+).*", "$1"))
            .map(Integer::parseInt)
            .findFirst()
            .orElse(0);
    return new Said.Text(
        "{\"sentences\":[{\"text\":\"%s\",\"cites\":[%d]}],\"quotes\":[]}".formatted(text, number),
        new Tokens(100, 20));
  }

  /// The same, where the question has it otherwise.
  public static Said otherwise(Prompt prompt, String text, String words) {
    Said said = sentence(prompt, text, words);
    return said instanceof Said.Text(String json, Tokens tokens)
        ? new Said.Text(json.replaceFirst("\\}$", ",\"otherwise\":true}"), tokens)
        : said;
  }

  /// What it says where it finds no answer.
  public static Said nothing() {
    return new Said.Text("{\"sentences\":[],\"quotes\":[]}", new Tokens(100, 5));
  }

  public void release() {
    gate.countDown();
  }

  @Override
  public String name() {
    return "scripted";
  }

  @Override
  public Said say(Prompt prompt) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return script.apply(prompt);
  }
}
