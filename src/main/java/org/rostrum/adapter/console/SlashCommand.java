package org.rostrum.adapter.console;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of the chat that begins with a slash: one of the verbs, or a word of the chat's own.
sealed interface SlashCommand {

  List<String> VERBS =
      List.of("quote", "themes", "theme", "speakers", "speaker", "compare", "verify", "sources");

  /// @param arguments the verb and what follows it, as on the command line
  record Verb(List<String> arguments) implements SlashCommand {

    public Verb {
      arguments = List.copyOf(arguments);
    }
  }

  record Help() implements SlashCommand {}

  record Explain() implements SlashCommand {}

  record Exit() implements SlashCommand {}

  record Unknown(String name) implements SlashCommand {}

  Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  /// All that can be typed after a prompt, with the slash.
  static List<String> names() {
    List<String> names = new ArrayList<>(VERBS.stream().map(verb -> "/" + verb).toList());
    names.add("/explain");
    names.add("/help");
    names.add("/exit");
    return names;
  }

  /// @param line a line that begins with a slash
  static SlashCommand of(String line) {
    List<String> words = new ArrayList<>();
    for (Matcher matcher = WORD.matcher(line.strip().substring(1)); matcher.find(); ) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    String name = words.isEmpty() ? "" : words.getFirst();
    return switch (name) {
      case "help", "?" -> new Help();
      case "explain" -> new Explain();
      case "exit", "quit", "bye" -> new Exit();
      default -> VERBS.contains(name) ? new Verb(words) : new Unknown("/" + name);
    };
  }
}
