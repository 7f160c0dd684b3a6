package org.rostrum.adapter.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Rostrum's own words as parts: sentences, headings and lists.
final class OwnParts {

  private final int room;
  private final boolean emphatic;

  /// @param room the characters that a page holds besides its header and footer
  /// @param emphatic whether what announces words must not be missed
  OwnParts(int room, boolean emphatic) {
    this.room = room;
    this.emphatic = emphatic;
  }

  List<Part> lead(String text) {
    return parts(text, words -> emphatic ? "**" + words + "**" : words, true);
  }

  List<Part> prose(String text) {
    return parts(text, UnaryOperator.identity(), false);
  }

  List<Part> heading(String text) {
    return parts(text, words -> "### " + words, true);
  }

  List<Part> note(String text) {
    return parts(text, UnaryOperator.identity(), false);
  }

  private List<Part> parts(String text, UnaryOperator<String> look, boolean leads) {
    String whole = Markdown.oneLine(text);
    if (whole.isEmpty()) {
      return List.of();
    }
    return Portions.of(whole, words -> look.apply(Markdown.line(words)).length(), room - 1).stream()
        .map(words -> look.apply(CommandLinks.marked(Markdown.line(words))))
        .map(words -> leads ? Part.leading(words) : Part.of(PartKind.OWN, words))
        .toList();
  }

  /// Items stay together where they fit on a page.
  List<Part> list(String title, List<String> items) {
    List<String> lines = items.stream().flatMap(this::item).toList();
    List<Part> parts = new ArrayList<>();
    StringBuilder open = new StringBuilder(title);
    for (String line : lines) {
      if (open.length() + line.length() > room) {
        parts.add(Part.of(PartKind.OWN, open.toString().strip()));
        open.setLength(0);
      }
      open.append(line).append('\n');
    }
    if (!lines.isEmpty()) {
      parts.add(Part.of(PartKind.OWN, open.toString().strip()));
    }
    return parts;
  }

  /// An item of two lines is a name and its particulars.
  private Stream<String> item(String item) {
    int end = item.indexOf('\n');
    String name = end < 0 ? "" : CommandLinks.marked(Markdown.line(item.substring(0, end)));
    String particulars = end < 0 ? "" : Markdown.line(item.substring(end));
    if (!name.isEmpty()
        && !particulars.isEmpty()
        && name.length() + particulars.length() < room / 2) {
      return Stream.of("**" + name + "**\n-# " + particulars);
    }
    String whole = Markdown.oneLine(item);
    return whole.isEmpty()
        ? Stream.of()
        : Portions.of(whole, words -> 2 + Markdown.line(words).length(), room / 2).stream()
            .map(words -> "- " + Markdown.line(words));
  }
}
