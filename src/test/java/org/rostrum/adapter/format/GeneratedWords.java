package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a file made up for a test, each of them once, and who may be credited with each.
public final class GeneratedWords {

  /// How many times as many files are made as in an everyday run.
  public static final int SCALE = Integer.getInteger("rostrum.generated", 1);

  /// The heads of [Reading#lines] for text that is nobody's remark, and for what is never text.
  public static final String NOBODY = "-";

  private static final Pattern WORD = Pattern.compile("wx([a-p]{4})");
  private static final List<String> FILLERS =
      List.of("of the port", "in the end", "as it was", "by the sea", "for us all");

  private final Random random;
  private final Map<String, Set<String>> permitted = new HashMap<>();
  private final Map<String, String> certain = new HashMap<>();
  private int made;

  public GeneratedWords(long seed) {
    this.random = new Random(seed);
  }

  public Random random() {
    return random;
  }

  public boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  public <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /// A sentence that is somebody's, which a reader should credit to them and may credit to nobody.
  public String by(String name) {
    return sentence(name, Set.of(name, NOBODY));
  }

  /// A sentence that may be somebody's or nobody's, as far as the file tells.
  public String maybe(String... names) {
    Set<String> all = new HashSet<>(Set.of(names));
    all.add(NOBODY);
    return sentence("", all);
  }

  /// A sentence that nobody may be credited with.
  public String nobodys() {
    return sentence("", Set.of(NOBODY));
  }

  /// A sentence of a report's own text, and nothing else.
  public String text() {
    return sentence(NOBODY, Set.of(NOBODY));
  }

  /// A sentence that a report quotes of somebody, in a block of its own.
  public String quoted(String name) {
    return sentence("> " + name, new HashSet<>(List.of("> " + name, "> ")));
  }

  /// A sentence that is no part of the text.
  public String never() {
    return sentence("", Set.of());
  }

  private String sentence(String whose, Set<String> heads) {
    StringBuilder sentence =
        new StringBuilder(any(List.of("So", "Then", "We know", "Now", "It is")));
    for (int i = 0; i <= random.nextInt(6); i++) {
      String word = word(made++);
      permitted.put(word, heads);
      if (!whose.isEmpty()) {
        certain.put(word, whose);
      }
      sentence.append(" wx").append(word);
    }
    return sentence.append(' ').append(any(FILLERS)).append('.').toString();
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      word.insert(0, (char) ('a' + (number >> 4 * i & 15)));
    }
    return word.toString();
  }

  /// Asserts that no word stands under a head that it may not stand under.
  ///
  /// @return which share of the words stands where it should
  public Share check(String file, Reading reading) {
    int right = 0;
    for (String line : reading.lines()) {
      String head = line.substring(0, line.indexOf(": "));
      Matcher words = WORD.matcher(line);
      while (words.find()) {
        String word = words.group(1);
        Set<String> heads = permitted.getOrDefault(word, Set.of());
        assertThat(heads)
            .as("%s in%n%s%n%s", line, file, String.join("\n", reading.lines()))
            .anySatisfy(one -> assertThat(plain(one)).isEqualTo(plain(head)));
        right += plain(certain.getOrDefault(word, "")).equals(plain(head)) ? 1 : 0;
      }
    }
    return new Share(right, certain.size());
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\b(?:mr|ms|dr)\\.? ", "").strip();
  }

  /// @param right how many words stand where they should
  public record Share(int right, int all) {

    public Share plus(Share other) {
      return new Share(right + other.right, all + other.all);
    }

    public double part() {
      return all == 0 ? 1 : (double) right / all;
    }
  }
}
