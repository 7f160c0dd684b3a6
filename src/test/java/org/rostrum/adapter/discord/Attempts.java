package org.rostrum.adapter.discord;

import static org.rostrum.discord.Option.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rostrum.discord.Body;
import org.rostrum.discord.Interaction;
import org.rostrum.discord.Member;
import org.rostrum.discord.Option;
import org.rostrum.discord.Posted;

/// Hostile texts, put wherever a member can write. Longer ones are cut to what Discord's client
/// takes there.
final class Attempts {

  private static final int TEXT = CommandSet.LONGEST_TEXT;
  private static final int NAME = CommandSet.LONGEST_NAME;
  private static final int QUESTION_FIELD = 2000;
  private static final int NOTE_FIELD = 500;
  private static final String ADAM = "Adam Young";
  private static final String PRIYA = "Priya Nair";

  private final List<String> texts;
  private final Witness witness;
  private final List<Attempt> made = new ArrayList<>();

  Attempts(List<String> texts, Witness witness) {
    this.texts = List.copyOf(texts);
    this.witness = witness;
  }

  List<Attempt> all() {
    commands();
    completion();
    messages();
    menus();
    forms();
    return List.copyOf(made);
  }

  private void commands() {
    asked("/ask question", 1, TEXT, (m, t) -> m.slash("ask", option("question", t)));
    asked(
        "/ask question, in private",
        5,
        TEXT,
        (m, t) -> m.slash("ask", option("question", t), option("private", true)));
    named("/ask speaker", "ask", "speaker", option("question", "What was said about volunteers?"));
    named("/ask source", "ask", "source", option("question", "What was said about volunteers?"));
    named("/quote when", "quote", "when");
    named("/quote speaker", "quote", "speaker", option("when", "random"));
    named("/quote theme", "quote", "theme", option("when", "random"));
    named("/theme name", "theme", "name");
    named("/speaker name", "speaker", "name");
    named("/compare first", "compare", "first", option("second", ADAM), option("topic", "books"));
    named("/compare second", "compare", "second", option("first", ADAM), option("topic", "books"));
    named("/compare topic", "compare", "topic", option("first", ADAM), option("second", PRIYA));
    asked("/verify quote", 1, TEXT, (m, t) -> m.slash("verify", option("quote", t)));
    asked(
        "/verify quote, of a speaker",
        5,
        TEXT,
        (m, t) -> m.slash("verify", option("quote", t), option("speaker", ADAM)));
    named("/verify speaker", "verify", "speaker", option("quote", "Volunteers are wonderful"));
  }

  private void completion() {
    List<List<String>> fields =
        List.of(
            List.of("ask", "speaker"),
            List.of("ask", "source"),
            List.of("quote", "when"),
            List.of("quote", "theme"),
            List.of("theme", "name"),
            List.of("speaker", "name"),
            List.of("compare", "topic"),
            List.of("nothing", "nowhere"));
    for (int i = 0; i < texts.size(); i++) {
      List<String> field = fields.get(i % fields.size());
      add(
          "autocomplete",
          cut(texts.get(i), NAME),
          (visitor, text) -> {
            visitor.member.autocomplete(field.getFirst(), field.getLast(), text).choices();
            return List.of();
          });
    }
  }

  private void messages() {
    posted("mention", 2, (v, t) -> v.member.mention(t));
    posted("direct message", 3, (v, t) -> v.member.directMessage(t));
    posted("thread", 3, (v, t) -> v.inThread.mention(t));
    posted("reply", 3, (v, t) -> v.member.reply(v.answer().body(), t));
  }

  private void menus() {
    asked("menu: check", 2, TEXT, (m, t) -> m.messageMenu("Check this quote", m.say(t).body()));
    asked("menu: evidence", 2, TEXT, (m, t) -> m.messageMenu("Find the evidence", m.say(t).body()));
    asked("menu: components", 5, TEXT, (m, t) -> m.messageMenu("Check this quote", drawn(m, t)));
    asked("menu: embed", 5, TEXT, (m, t) -> m.messageMenu("Find the evidence", embedded(m, t)));
  }

  private void forms() {
    put(
        "follow-up form",
        2,
        QUESTION_FIELD,
        (v, t) ->
            witness.of(
                v.member.submit(
                    v.member.press(v.answer(), "Ask a follow-up").modal(), Map.of("question", t))));
    put(
        "note on an answer",
        4,
        NOTE_FIELD,
        (v, t) ->
            witness.of(
                v.member.submit(
                    v.member.press(v.answer(), "👎").modal(),
                    Map.of("reason", "other", "note", t))));
  }

  private void named(String place, String command, String field, Option... others) {
    asked(
        place,
        4,
        NAME,
        (member, text) ->
            member.slash(
                command,
                Stream.concat(Stream.of(option(field, text)), Stream.of(others))
                    .toArray(Option[]::new)));
  }

  private void asked(
      String place, int share, int longest, BiFunction<Member, String, Interaction> act) {
    put(place, share, longest, (visitor, text) -> witness.of(act.apply(visitor.member, text)));
  }

  private void posted(String place, int share, BiFunction<Visitor, String, Posted> act) {
    put(place, share, TEXT, (visitor, text) -> witness.of(act.apply(visitor, text)));
  }

  /// Every `share`th text, another selection for every place.
  private void put(String place, int share, int longest, Attempt.Way way) {
    int from = made.size() % share;
    IntStream.iterate(from, i -> i < texts.size(), i -> i + share)
        .mapToObj(texts::get)
        .forEach(text -> add(place, cut(text, longest), way));
  }

  private void add(String place, String text, Attempt.Way way) {
    made.add(new Attempt(place, text, way));
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }

  private static Body drawn(Member member, String text) {
    Body display = Body.of("type", 10, "id", 2, "content", text);
    Body container = Body.of("type", 17, "id", 1, "components", List.of(display));
    return member.say("").body().with("flags", 32_768).with("components", List.of(container));
  }

  private static Body embedded(Member member, String text) {
    return member
        .say("")
        .body()
        .with(
            "embeds",
            List.of(Body.of("type", "rich", "title", cut(text, 256), "description", text)));
  }
}
