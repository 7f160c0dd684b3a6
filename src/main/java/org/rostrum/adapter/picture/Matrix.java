package org.rostrum.adapter.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.text.SafeText;
import org.rostrum.core.theme.Coverage;

/// What a chart of coverage shows: a row for each theme, a column for each speaker. Themes and
/// speakers past the most that a phone shows are summed in a last row and column.
///
/// @param rows names of themes
/// @param columns names of speakers
/// @param words for each row how many words are recorded in each column; 0 for none
record Matrix(String event, List<String> rows, List<String> columns, List<List<Integer>> words) {

  static final int MOST = 12;

  static Matrix of(Coverage coverage) {
    List<Speaker> speakers = coverage.speakers();
    List<Speaker> shown = speakers.size() <= MOST ? speakers : foremost(coverage, speakers);
    List<String> columns = new ArrayList<>(shown.stream().map(s -> line(s.name())).toList());
    boolean others = shown.size() < speakers.size();
    if (others) {
      columns.add(speakers.size() - shown.size() + " others");
    }
    List<Coverage.OnTheme> themes = coverage.themes();
    boolean more = themes.size() > MOST;
    List<Coverage.OnTheme> own = more ? themes.subList(0, MOST - 1) : themes;
    List<String> rows = new ArrayList<>(own.stream().map(t -> line(t.theme().name())).toList());
    List<List<Integer>> words = new ArrayList<>();
    own.forEach(theme -> words.add(row(List.of(theme), shown, others)));
    if (more) {
      rows.add(themes.size() - own.size() + " other themes");
      words.add(row(themes.subList(MOST - 1, themes.size()), shown, others));
    }
    return new Matrix(line(coverage.event()), rows, columns, words);
  }

  /// The most words in one place of the matrix; 1 at least.
  int largest() {
    return Math.max(1, words.stream().flatMap(Collection::stream).mapToInt(n -> n).max().orElse(1));
  }

  /// Round numbers of words that show what a dot's size means: a large one, and a quarter of it.
  List<Integer> examples() {
    int unit = 1;
    while (largest() / unit >= 10) {
      unit *= 10;
    }
    int large = largest() / unit * unit;
    return large < 4 ? List.of(large) : List.of(large / 4, large);
  }

  /// Every word that the chart shows.
  String text() {
    return event + String.join("", rows) + String.join("", columns);
  }

  /// Those of whom most is recorded, in the order they first spoke.
  private static List<Speaker> foremost(Coverage coverage, List<Speaker> speakers) {
    Set<Speaker> most =
        new HashSet<>(
            speakers.stream()
                .sorted(Comparator.comparing((Speaker s) -> -total(coverage.themes(), s)))
                .limit(MOST - 1L)
                .toList());
    return speakers.stream().filter(most::contains).toList();
  }

  private static List<Integer> row(
      List<Coverage.OnTheme> themes, List<Speaker> shown, boolean others) {
    List<Integer> row = new ArrayList<>();
    shown.forEach(speaker -> row.add(total(themes, speaker)));
    if (others) {
      int all = themes.stream().flatMap(t -> t.words().values().stream()).mapToInt(n -> n).sum();
      row.add(all - row.stream().mapToInt(n -> n).sum());
    }
    return List.copyOf(row);
  }

  private static int total(List<Coverage.OnTheme> themes, Speaker speaker) {
    return themes.stream().mapToInt(theme -> theme.words().getOrDefault(speaker, 0)).sum();
  }

  private static String line(String text) {
    return SafeText.of(text).replaceAll("\\s+", " ").strip();
  }
}
