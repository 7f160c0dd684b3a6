package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.model.TextSpan;

/// Front matter in the canonical text: where its entries stand there.
final class FrontMatterSpans {

  private static final List<String> DETAILS = List.of("title", "publisher", "date", "authors");
  private static final Pattern ITEM = Pattern.compile("^(\\s*)-\\s+\\S.*");

  /// A comment at the end of a line that has no quotation marks which it could stand in.
  private static final Pattern COMMENT = Pattern.compile("^([^\"'#]*?)\\s+#.*$");

  private final FrontMatter frontMatter;
  private final List<TextSpan> spans = new ArrayList<>();

  /// Writes the front matter into a canonical text that is still empty, and a blank line after it.
  FrontMatterSpans(FrontMatter frontMatter, Canonical canonical) {
    this.frontMatter = frontMatter;
    for (String line : frontMatter.lines()) {
      spans.add(canonical.line(line));
    }
    canonical.blank();
  }

  /// The entries that give the publication's particulars, in the order of the text, but for those
  /// left out.
  List<TextSpan> details(Predicate<String> isLeftOut) {
    return frontMatter.keys().entrySet().stream()
        .filter(key -> DETAILS.contains(key.getKey()))
        .filter(key -> frontMatter.values().get(key.getKey()) != null)
        .filter(key -> !isLeftOut.test(key.getKey()))
        .map(key -> stretch(key.getValue(), end(key.getValue())))
        .toList();
  }

  /// The items of the list under a key, as lines of [FrontMatter#lines], without the dash: one a
  /// listed item where the list is written one below the other, all the same where it is not.
  List<Item> items(String key, int count) {
    Integer start = frontMatter.keys().get(key);
    if (start == null) {
      throw new IllegalStateException("no key " + key);
    }
    int end = end(start);
    List<Integer> starts = new ArrayList<>();
    String margin = null;
    for (int i = start + 1; i < end; i++) {
      Matcher item = ITEM.matcher(frontMatter.lines().get(i));
      if (item.matches() && (margin == null || item.group(1).equals(margin))) {
        margin = item.group(1);
        starts.add(i);
      }
    }
    List<Item> items = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      int from = starts.size() == count ? starts.get(n) : start;
      int to = starts.size() == count && n + 1 < count ? starts.get(n + 1) : end;
      items.add(new Item(from + FrontMatter.FIRST_LINE, stretch(from, to)));
    }
    return items;
  }

  /// @param line the line of the file where the item begins
  record Item(int line, TextSpan span) {}

  /// The first line after an entry: that of the next key, or the end.
  private int end(int start) {
    return frontMatter.keys().values().stream()
        .filter(line -> line > start)
        .min(Integer::compare)
        .orElse(frontMatter.lines().size());
  }

  private TextSpan stretch(int from, int to) {
    int last = to - 1;
    while (last > from && isEmpty(frontMatter.lines().get(last))) {
      last--;
    }
    String first = frontMatter.lines().get(from);
    int indent = first.length() - first.replaceFirst("^\\s*(?:-\\s+)?", "").length();
    String end = frontMatter.lines().get(last);
    int trailing = end.length() - COMMENT.matcher(end).replaceFirst("$1").stripTrailing().length();
    return new TextSpan(spans.get(from).start() + indent, spans.get(last).end() - trailing);
  }

  private static boolean isEmpty(String line) {
    return line.isBlank() || line.strip().startsWith("#");
  }
}
