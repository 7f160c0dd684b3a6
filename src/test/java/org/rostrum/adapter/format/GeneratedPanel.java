package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A panel made up for a test, before it is written in a format: who said what is known.
record GeneratedPanel(
    String title, List<String> introduction, List<Person> people, List<Topic> topics) {

  /// @param credit how the page credits them
  record Person(
      String name,
      @Nullable String role,
      @Nullable String organisation,
      List<String> capacities,
      Credit credit) {

    String listing() {
      StringBuilder line = new StringBuilder(name);
      if (role != null) {
        line.append(", ").append(role);
      }
      if (organisation != null) {
        line.append(", ").append(organisation);
      }
      return capacities.isEmpty()
          ? line.toString()
          : line + " (" + String.join(" and ", capacities) + ")";
    }

    String creditLine() {
      return switch (credit) {
        case AS_LISTED -> listing();
        case OTHER_APOSTROPHES ->
            listing().replace('’', '#').replace('\'', '’').replace('#', '\'') + "  ";
        case WITHOUT_CAPACITIES ->
            capacities.isEmpty() ? listing() : listing().substring(0, listing().lastIndexOf(" ("));
        case NAME -> name;
        case NAME_AND_LAST -> organisation == null ? name : name + ", " + organisation;
        case DASH -> "— " + name;
      };
    }
  }

  enum Credit {
    AS_LISTED,
    OTHER_APOSTROPHES,
    WITHOUT_CAPACITIES,
    NAME,
    NAME_AND_LAST,
    DASH
  }

  record Topic(String heading, List<Turn> turns) {}

  record Turn(Person speaker, List<String> paragraphs) {}

  /// One paragraph, and who said it under which heading.
  record Said(String speaker, String heading, String paragraph) {}

  List<Said> said() {
    List<Said> said = new ArrayList<>();
    for (Topic topic : topics) {
      for (Turn turn : topic.turns()) {
        for (String paragraph : turn.paragraphs()) {
          said.add(new Said(turn.speaker().name(), topic.heading(), paragraph));
        }
      }
    }
    return said;
  }

  /// @param between what parts the blocks: `\n`, or `\n\n`
  String pageText(String between) {
    List<String> blocks = new ArrayList<>(List.of(title));
    blocks.addAll(introduction);
    blocks.add("Speakers");
    people.forEach(person -> blocks.add("- " + person.listing()));
    blocks.add("Highlights and key themes");
    for (Topic topic : topics) {
      blocks.add(topic.heading());
      for (Turn turn : topic.turns()) {
        blocks.addAll(turn.paragraphs());
        blocks.add(turn.speaker().creditLine());
      }
    }
    return String.join(between, blocks);
  }

  String markdown() {
    StringBuilder text =
        new StringBuilder("---\nkind: panel\ntitle: \"" + title + "\"\nspeakers:\n");
    for (Person person : people) {
      text.append("  - name: \"").append(person.name()).append("\"\n");
      if (person.role() != null) {
        text.append("    role: \"").append(person.role()).append("\"\n");
      }
      if (person.organisation() != null) {
        text.append("    organisation: \"").append(person.organisation()).append("\"\n");
      }
      if (!person.capacities().isEmpty()) {
        text.append("    capacities: ")
            .append(String.join(" and ", person.capacities()))
            .append('\n');
      }
    }
    text.append("---\n\n");
    introduction.forEach(paragraph -> text.append(paragraph).append("\n\n"));
    for (Topic topic : topics) {
      text.append("## ").append(topic.heading()).append("\n\n");
      for (Turn turn : topic.turns()) {
        text.append("> ").append(String.join("\n>\n> ", turn.paragraphs())).append('\n');
        text.append(turn.speaker().credit() == Credit.DASH ? "" : "\n");
        text.append("— ").append(turn.speaker().name()).append("\n\n");
      }
    }
    return text.toString();
  }

  String jsonl() {
    List<String> lines = new ArrayList<>();
    List<String> listed = people.stream().map(person -> quoted(person.listing())).toList();
    lines.add("{\"kind\":\"panel\",\"title\":" + quoted(title) + ",\"speakers\":" + listed + "}");
    for (Said said : said()) {
      lines.add(
          "{\"speaker\":"
              + quoted(said.speaker())
              + ",\"text\":"
              + quoted(said.paragraph())
              + ",\"theme\":"
              + quoted(said.heading())
              + "}");
    }
    return String.join("\n", lines) + "\n";
  }

  private static String quoted(String text) {
    return org.rostrum.json.Json.line(text);
  }
}
