package org.rostrum.adapter.discord;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.components.replacer.ComponentReplacer;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.tree.MessageComponentTree;

/// Commands that Rostrum names in its own words, as links that type them when they are clicked.
/// Words of others are never linked: what is to be is marked where it is written, and becomes a
/// link, or plain text where Discord does not know the command, when it is sent.
final class CommandLinks {

  private static final char BEGIN = '\uE000';
  private static final char END = '\uE001';

  /// In text that was escaped.
  private static final Pattern COMMAND =
      Pattern.compile("(?<![\\w/\\\\])\\\\/([a-z][a-z-]*)( [a-z]+(?:-[a-z]+)+)?(?![\\w/-])");

  private static final Pattern MARKED = Pattern.compile(BEGIN + "\\\\/([a-z-]+)( [a-z-]+)?" + END);

  private final CommandIds ids;

  CommandLinks(CommandIds ids) {
    this.ids = ids;
  }

  /// The same text with the commands in it marked.
  ///
  /// @param escaped Rostrum's own words, escaped
  static String marked(String escaped) {
    return COMMAND.matcher(escaped).replaceAll(BEGIN + "$0" + END);
  }

  /// The same page with the marked commands as links.
  Page in(Page page) {
    if (page.all().stream().noneMatch(CommandLinks::isMarked)) {
      return page;
    }
    return new Page(
        List.copyOf(
            MessageComponentTree.of(page.components())
                .replace(
                    ComponentReplacer.of(
                        TextDisplay.class,
                        CommandLinks::isMarked,
                        text -> text.withContent(linked(text.getContent()))))
                .getComponents()));
  }

  private static boolean isMarked(Component component) {
    return component instanceof TextDisplay text && text.getContent().indexOf(BEGIN) >= 0;
  }

  private String linked(String text) {
    return MARKED
        .matcher(text)
        .replaceAll(
            command -> {
              String part = command.group(2) == null ? "" : command.group(2);
              String plain = "\\/" + command.group(1) + part;
              return Matcher.quoteReplacement(
                  ids.of(command.group(1))
                      .map(id -> "</" + command.group(1) + part + ":" + id + ">")
                      .orElse(plain));
            });
  }
}
