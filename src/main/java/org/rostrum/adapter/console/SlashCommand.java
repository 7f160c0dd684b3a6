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

  record Extract() implements SlashCommand {}

  record Exit() implements SlashCommand {}

  record Unknown(String name) implements SlashCommand {}

  Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  /// An option of `/verify`, among words whose quotation marks are the text's own.
  Pattern OPTION =
      Pattern.compile("(?<!\\S)(?:--speaker(?:=|\\s+)(?:\"[^\"]*\"|\\S+)|--[a-z]+)(?!\\S)");

  /// All that can be typed after a prompt, with the slash.
  static List<String> names() {
    List<String> names = new ArrayList<>(VERBS.stream().map(verb -> "/" + verb).toList());
    names.add("/explain");
    names.add("/extract");
    names.add("/help");
    names.add("/exit");
    return names;
  }

  /// @param line a line that begins with a slash
  static SlashCommand of(String line) {
    String typed = line.strip().substring(1);
    List<String> words = typed.startsWith("verify ") ? verifying(typed) : words(typed);
    String name = words.isEmpty() ? "" : words.getFirst();
    return switch (name) {
      case "help", "?" -> new Help();
      case "explain" -> new Explain();
      case "extract" -> new Extract();
      case "exit", "quit", "bye" -> new Exit();
      default -> VERBS.contains(name) ? new Verb(words) : new Unknown("/" + name);
    };
  }

  private static List<String> words(String typed) {
    List<String> words = new ArrayList<>();
    for (Matcher matcher = WORD.matcher(typed); matcher.find(); ) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return words;
  }

  /// The verb, its options, and all else as one text, as it was typed.
  private static List<String> verifying(String typed) {
    List<String> words = new ArrayList<>();
    words.add("verify");
    Matcher option = OPTION.matcher(typed);
    while (option.find()) {
      words.addAll(words(option.group().replaceFirst("=", " ")));
    }
    String text = option.reset().replaceAll("").substring("verify".length()).strip();
    if (!text.isEmpty()) {
      words.add(text);
    }
    return words;
  }
}
