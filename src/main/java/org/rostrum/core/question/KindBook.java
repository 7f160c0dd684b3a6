package org.rostrum.core.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The kinds of question with their examples, read from `kinds.txt`.
///
/// `= name: what it asks for` opens a kind, `: key value` says how its answer looks, `+` is a
/// question of it, `-` a neighbour that is of the kind named behind ` -> `, or a topic. A person
/// whom the record lists stands as `NAME`.
public final class KindBook {

  private static final String FILE = "kinds.txt";

  private KindBook() {}

  /// @throws IllegalStateException when the file has a line that is nothing of this
  public static List<Kind> read() {
    List<Kind> kinds = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : text().lines().toList()) {
      if (line.startsWith("= ") && !block.isEmpty()) {
        kinds.add(kind(block));
        block.clear();
      }
      if (!line.isBlank()) {
        block.add(line);
      }
    }
    kinds.add(kind(block));
    return List.copyOf(kinds);
  }

  /// The file as it stands.
  public static String text() {
    try (InputStream in = KindBook.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Kind kind(List<String> block) {
    String head = block.getFirst();
    int colon = head.indexOf(": ");
    Map<String, String> answer = new LinkedHashMap<>();
    List<String> is = new ArrayList<>();
    Map<String, String> isnt = new LinkedHashMap<>();
    for (String line : block.subList(1, block.size())) {
      String said = line.substring(2).strip();
      switch (line.substring(0, 2)) {
        case "+ " -> is.add(said);
        case "- " -> {
          int arrow = said.lastIndexOf(" -> ");
          isnt.put(
              arrow < 0 ? said : said.substring(0, arrow),
              arrow < 0 ? Kind.TOPIC : said.substring(arrow + 4));
        }
        case ": " -> {
          int space = said.indexOf(' ');
          answer.put(said.substring(0, space), said.substring(space + 1));
        }
        default -> throw new IllegalStateException(FILE + ": " + line);
      }
    }
    return new Kind(head.substring(2, colon), head.substring(colon + 2), answer, is, isnt);
  }
}
