package org.rostrum.core.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.core.text.Words;

/// The classes of English words that questions are understood by, read once from `english.txt`.
///
/// A line there is a list of classes, a colon, and words; a word stands once in the file, with all
/// of its classes. Words of a line marked `(verb)` or `(noun)` stand for all their regular forms;
/// `say=said` gives an irregular one. A phrase is written with underscores.
public final class WordClasses {

  private static final String FILE = "english.txt";
  private static final Map<String, Set<String>> CLASSES = read(text().lines().toList());

  private WordClasses() {}

  /// The words of a class, lower case, in every form.
  ///
  /// @throws IllegalStateException when there is no such class
  public static Set<String> of(String name) {
    Set<String> words = CLASSES.get(name);
    if (words == null) {
      throw new IllegalStateException("no class of words is called " + name);
    }
    return words;
  }

  /// The words of several classes together.
  public static Set<String> of(String first, String... others) {
    return Stream.concat(Stream.of(first), Stream.of(others))
        .flatMap(name -> of(name).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The words of a class that stand for others (`cllr=councillor`), each with what it stands for.
  public static Map<String, String> pairs(String name) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String line : text().lines().toList()) {
      int colon = line.indexOf(':');
      if (colon > 0 && List.of(line.substring(0, colon).split("\\s+")).contains(name)) {
        for (String entry : line.substring(colon + 1).strip().split("\\s+")) {
          String[] sides = entry.replace('_', ' ').split("=");
          pairs.put(sides[0], sides[1]);
        }
      }
    }
    return pairs;
  }

  /// Whether a text has a word of any of these classes.
  public static boolean stand(String text, String first, String... others) {
    return Words.of(text).stream()
        .map(Words.Word::folded)
        .anyMatch(
            word ->
                of(first).contains(word)
                    || Stream.of(others).anyMatch(name -> of(name).contains(word)));
  }

  /// What matches any word of these classes, as a group of a pattern, the longest first.
  public static String anyOf(String first, String... others) {
    return of(first, others).stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  static Map<String, Set<String>> read(List<String> lines) {
    Map<String, Set<String>> classes = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      String head = line.substring(0, colon);
      List<String> words = List.of(line.substring(colon + 1).strip().split("\\s+"));
      for (String name : head.replaceAll("\\(.*\\)", "").strip().split("\\s+")) {
        Set<String> forms = classes.computeIfAbsent(name, none -> new LinkedHashSet<>());
        words.forEach(word -> forms.addAll(forms(word, head)));
      }
      for (String word : words) {
        if (!seen.add(word)) {
          throw new IllegalStateException(word + " stands twice in " + FILE);
        }
      }
    }
    classes.replaceAll((name, words) -> Collections.unmodifiableSet(words));
    return classes;
  }

  private static List<String> forms(String entry, String head) {
    List<String> written = List.of(entry.replace('_', ' ').split("="));
    String word = written.getFirst();
    List<String> forms = new ArrayList<>(written);
    if (head.contains("(noun)")) {
      forms.add(plural(word));
    } else if (head.contains("(verb)")) {
      forms.add(plural(word));
      String stem = stem(word);
      forms.add(stem + "ing");
      if (written.size() == 1) {
        forms.add(
            word.matches(".*[^aeiou]y")
                ? word.substring(0, word.length() - 1) + "ied"
                : stem + "ed");
      }
    }
    return forms;
  }

  private static String plural(String word) {
    if (word.matches(".*(?:s|x|z|ch|sh)")) {
      return word + "es";
    }
    return word.matches(".*[^aeiou]y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }

  /// What an ending is set behind: without a silent e, and with a last consonant doubled where the
  /// file writes it so (`chat+`).
  private static String stem(String word) {
    return word.matches(".*[^eoy]e") ? word.substring(0, word.length() - 1) : word;
  }

  /// The file as it stands.
  public static String text() {
    try (InputStream in = WordClasses.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
