package org.rostrum.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lists of words in a data file beside a class: one to a line, a name, a colon, words; a name may
/// come again, and a phrase has underscores. What begins with `#` is for people.
public final class WordLists {

  private final String file;
  private final List<String> lines;

  private WordLists(String file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  /// @throws IllegalStateException when there is no such file
  public static WordLists beside(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing: " + file);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new WordLists(file, text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The words of a list, phrases with spaces.
  ///
  /// @throws IllegalStateException when there is no such list
  public Set<String> of(String name) {
    Set<String> words =
        lines.stream()
            .filter(line -> line.startsWith(name + ":"))
            .flatMap(line -> Stream.of(line.substring(name.length() + 1).strip().split("\\s+")))
            .map(word -> word.replace('_', ' '))
            .collect(Collectors.toUnmodifiableSet());
    if (words.isEmpty()) {
      throw new IllegalStateException("no list of words in " + file + " is called " + name);
    }
    return words;
  }

  /// The words of a list as alternatives of a pattern.
  public String alternatives(String name) {
    return of(name).stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
  }
}
