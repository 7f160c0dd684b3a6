package org.rostrum.adapter.discord;

import static org.rostrum.discord.Option.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rostrum.discord.Body;
import org.rostrum.discord.Interaction;
import org.rostrum.discord.Member;
import org.rostrum.discord.Modal;
import org.rostrum.discord.Option;
import org.rostrum.discord.Shown;

/// What no honest client sends: ids that the bot never gave, forms for somebody else's answers,
/// commands that there are not, and members whose names are hostile.
final class Forgeries {

  private static final String SECRET = "Handing a branch";
  private static final String QUESTION = "What did Priya Nair say about volunteers?";
  private static final List<String> VERBS =
      List.of(
          "r1:context:%s:0",
          "r1:context:%s:1",
          "r1:context:%s:9999",
          "r1:more:%s",
          "r1:page:%s:0",
          "r1:page:%s:1",
          "r1:page:%s:9999",
          "r1:share:%s",
          "r1:good:%s");

  private final Witness witness;
  private final List<Attempt> made = new ArrayList<>();

  Forgeries(Witness witness) {
    this.witness = witness;
  }

  List<Attempt> all(List<String> texts) {
    List<String> ids = Stream.concat(ids(), texts.stream().map(Forgeries::asId)).toList();
    pressed(ids);
    somebodyElses();
    forms(ids);
    commands();
    names();
    return List.copyOf(made);
  }

  private void pressed(List<String> ids) {
    for (String id : ids) {
      add("forged button", id, (v, t) -> witness.of(v.member.press(v.answer(), t)));
    }
    for (String form : VERBS) {
      add(
          "button of an answer, with any number",
          form,
          (v, t) -> witness.of(v.member.press(v.answer(), t.formatted(idOf(v.answer())))));
    }
    for (String id : List.of("r1:share:0000000000000000", "x", "@everyone")) {
      add("forged menu", id, (v, t) -> witness.of(v.member.choose(v.answer(), t, "@everyone")));
    }
  }

  private static Stream<String> ids() {
    Stream<String> unknown = VERBS.stream().map(form -> form.formatted("0123456789abcdef"));
    return Stream.concat(
        unknown,
        Stream.of(
            "r1:context:0123456789abcdef",
            "r1:context:0123456789abcdef:-1",
            "r1:context:0123456789abcdef:99999",
            "r1:context:0123456789abcdef:00",
            "r1:context:0123456789abcdef:٣",
            "r1:page:0123456789abcdef:2147483648",
            "r1:share:0123456789ABCDEF",
            "r1:share:０１２３４５６７８９abcdef",
            "r1:share:0123456789abcde",
            "r1:share:0123456789abcdef:",
            "r1:share:0123456789abcdef\n",
            "r1::0123456789abcdef",
            "r1:nothing:0123456789abcdef",
            "r0:share:0123456789abcdef",
            "r2:share:0123456789abcdef",
            "R1:share:0123456789abcdef",
            "r1",
            ":",
            "::::",
            " ",
            "💥",
            "r1:share:../../../../..",
            "r1:share:' OR 1=1; --abc",
            "9".repeat(100),
            "r1:page:0123456789abcdef:" + "9".repeat(75)));
  }

  private void somebodyElses() {
    for (String form : VERBS) {
      add(
          "somebody else's private answer",
          form,
          (v, t) -> witness.of(v.member.press(v.secret(), t.formatted(idOf(v.secret()))), SECRET));
      add(
          "somebody else's private answer, from another message",
          form,
          (v, t) -> witness.of(v.member.press(v.answer(), t.formatted(idOf(v.secret()))), SECRET));
    }
    for (String form : List.of("r1:follow:%s", "r1:bad:%s", "r1:share:%s", "r1:context:%s:0")) {
      add(
          "form for somebody else's private answer",
          form,
          (v, t) ->
              witness.of(
                  v.member.submit(
                      followUp(v), t.formatted(idOf(v.secret())), Map.of("question", "And more?")),
                  SECRET));
    }
  }

  private void forms(List<String> ids) {
    for (String id : ids) {
      add(
          "form of a forged id",
          id,
          (v, t) -> witness.of(v.member.submit(followUp(v), t, Map.of("question", QUESTION))));
    }
    List<Body> fields =
        List.of(
            field(4, "question"),
            field(3, "question"),
            field(5, "question"),
            field(8, "question"),
            field(4, "reason"),
            field(3, "note"),
            field(4, "@everyone"),
            field(19, "question"));
    for (String verb : List.of("r1:follow:", "r1:bad:")) {
      for (Body field : fields) {
        form("form with other fields", verb, List.of(field));
      }
      form("form with other fields", verb, List.of());
      form("form with other fields", verb, fields.subList(0, 2));
    }
  }

  private void form(String place, String verb, List<Body> fields) {
    add(
        place,
        verb + fields,
        (v, t) ->
            witness.of(
                v.member.submit(
                    new Modal(Body.of("components", fields), followUp(v).openedBy()),
                    verb + idOf(v.answer()),
                    Map.of("question", "", "reason", "@everyone", "note", "<@1>"))));
  }

  private static Body field(int type, String id) {
    return Body.of("id", 1, "component", Body.of("type", type, "id", 2, "custom_id", id));
  }

  private void commands() {
    for (String name : List.of("nothing", "ask2", "@everyone", "", "a".repeat(32))) {
      command("command that there is not", m -> m.slash(name));
      command("command that there is not", m -> m.messageMenu(name, m.say("x").body()));
    }
    for (String name : List.of("ask", "theme", "speaker", "compare", "verify", "quote")) {
      command("command without its options", m -> m.slash(name));
      command("command with options of another kind", m -> m.slash(name, odd()));
    }
    for (String name :
        List.of("ask", "quote", "themes", "theme", "sources", "about", "help", "verify")) {
      command("command without permission", m -> m.withoutPermission().slash(name, plain(name)));
    }
  }

  private static Option[] odd() {
    return Stream.concat(
            Stream.of("question", "name", "first", "second", "topic", "quote", "speaker", "when")
                .map(name -> option(name, 7)),
            Stream.of(option("private", "@everyone")))
        .toArray(Option[]::new);
  }

  private static Option[] plain(String command) {
    return switch (command) {
      case "ask" -> new Option[] {option("question", QUESTION)};
      case "theme" -> new Option[] {option("name", "volunteers")};
      case "verify" -> new Option[] {option("quote", "Volunteers are wonderful")};
      default -> new Option[0];
    };
  }

  private void command(String place, Function<Member, Interaction> act) {
    add(place, "", (visitor, text) -> witness.of(act.apply(visitor.member)));
  }

  private void names() {
    for (String name : names32()) {
      add(
          "name of a member",
          name,
          (v, t) -> witness.of(named(v, t).slash("ask", option("question", QUESTION))));
      add("name of a member", name, (v, t) -> witness.of(named(v, t).mention(QUESTION)));
      add(
          "name of a member who shares",
          name,
          (v, t) -> {
            Member member = named(v, t);
            return witness.of(
                member.press(
                    member
                        .slash("ask", option("question", QUESTION), option("private", true))
                        .answer(),
                    "Share"));
          });
    }
  }

  private static List<String> names32() {
    return List.of(
        "@everyone",
        "<@123456789012345678>",
        "**bold** ||hidden||",
        "# heading",
        "[x](https://evil.example)",
        "https://evil.example",
        "```",
        "Z" + "\u0335".repeat(31),
        "\u202Eanyone",
        "\u3164",
        "\u200B\u200B",
        "discord.gg/abcdef",
        "`code`",
        "a\nb",
        "\uFDFD".repeat(32),
        "Priya Nair");
  }

  private static Member named(Visitor visitor, String name) {
    Member member = visitor.member;
    Body user = member.user().with("global_name", name);
    return new Member(
        member.standIn(), user, member.place(), member.locale(), true, false, List.of());
  }

  private static Modal followUp(Visitor visitor) {
    return visitor.member.press(visitor.answer(), "Ask a follow-up").modal();
  }

  private static String idOf(Shown shown) {
    return Pressed.parse(shown.customIds().getOrDefault("👍", "")).orElseThrow().shown().toString();
  }

  private static String asId(String text) {
    return text.length() > 100 ? text.substring(0, 100) : text;
  }

  private void add(String place, String text, Attempt.Way way) {
    made.add(new Attempt(place, text, way));
  }
}
