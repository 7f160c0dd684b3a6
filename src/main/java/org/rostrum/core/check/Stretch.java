package org.rostrum.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Locator.Part;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Wording;
import org.rostrum.core.text.Brackets;
import org.rostrum.core.text.Onward;

/// Passages that follow each other without a gap and are of one kind, by one person, under one
/// heading: what a quotation may run through. A stage direction and the name of who goes on are no
/// gap. Or a line of a source that is no passage.
///
/// @param span where it stands in the canonical text
/// @param passages none where it is a line of procedure, a note, or what nobody is credited with
record Stretch(Source source, TextSpan span, List<Passage> passages) {

  private static final String ENDS = ".!?…";

  Stretch {
    passages = List.copyOf(passages);
  }

  private static Stretch of(Source source, List<Passage> run) {
    return new Stretch(source, run.getFirst().span().union(run.getLast().span()), run);
  }

  /// What is said, written or listed in the sources.
  static List<Stretch> of(Library library) {
    return library.sources().stream()
        .flatMap(source -> runs(source, library.passagesOf(source.id())).stream())
        .toList();
  }

  /// The lines of the sources that hold no part of a passage.
  static List<Stretch> beside(Library library) {
    List<Stretch> lines = new ArrayList<>();
    for (Source source : library.sources()) {
      TreeMap<Integer, TextSpan> passages = new TreeMap<>();
      library.passagesOf(source.id()).forEach(p -> passages.put(p.span().start(), p.span()));
      for (int from = 0; from < source.text().length(); ) {
        int end = source.text().indexOf('\n', from);
        end = end < 0 ? source.text().length() : end;
        Map.Entry<Integer, TextSpan> last = passages.lowerEntry(end);
        if (from < end && (last == null || last.getValue().end() <= from)) {
          lines.add(new Stretch(source, new TextSpan(from, end), List.of()));
        }
        from = end + 1;
      }
    }
    return lines;
  }

  private static List<Stretch> runs(Source source, List<Passage> passages) {
    List<Stretch> stretches = new ArrayList<>();
    List<Passage> run = new ArrayList<>();
    int end = 0;
    for (Passage passage : passages) {
      if (Onward.isDirection(passage)) {
        stretches.add(of(source, List.of(passage)));
        boolean follows = between(source, end, passage).isEmpty();
        end = follows ? passage.span().end() : end;
        continue;
      }
      if (!run.isEmpty() && !continues(run.getLast(), passage, between(source, end, passage))) {
        stretches.add(of(source, run));
        run = new ArrayList<>();
      }
      run.add(passage);
      end = passage.span().end();
    }
    if (!run.isEmpty()) {
      stretches.add(of(source, run));
    }
    return stretches;
  }

  /// What stands between a place and a passage behind it.
  private static String between(Source source, int end, Passage passage) {
    return end <= passage.span().start()
        ? source.text().substring(end, passage.span().start()).strip()
        : passage.text();
  }

  private static boolean continues(Passage one, Passage next, String between) {
    return one.locator().part().searched()
        && one.locator().part() == next.locator().part()
        && one.attribution().equals(next.attribution())
        && one.themes().equals(next.themes())
        && Objects.equals(one.locator().heading(), next.locator().heading())
        && (between.isEmpty() || (one.remark() && Onward.isLabel(between)));
  }

  /// Its words where they stand in the source, and white space for what is none of them.
  String text() {
    String text = span().of(source.text());
    if (passages.size() < 2) {
      return text;
    }
    StringBuilder own = new StringBuilder(text);
    for (int i = 1; i < passages.size(); i++) {
      int from = passages.get(i - 1).span().end() - span().start();
      int to = passages.get(i).span().start() - span().start();
      if (!text.substring(from, to).isBlank()) {
        own.replace(from, to, "\n".repeat(to - from));
      }
    }
    return own.toString();
  }

  /// Whether it is what somebody uttered, word for word.
  boolean remark() {
    return part() == Part.REMARK && passages.getFirst().utteredBy().isPresent() && verbatim();
  }

  /// Whether those who are credited with words said these.
  boolean by(@Nullable Credit credit) {
    return credit != null && credit.said(passages.getFirst());
  }

  /// Whether it is what somebody quotes or reads out.
  boolean relayed() {
    return passages.getFirst().attribution() instanceof Attribution.Relayed;
  }

  boolean verbatim() {
    return source.wording() == Wording.VERBATIM;
  }

  private Part part() {
    return passages.getFirst().locator().part();
  }

  /// A stretch of a passage with the whole of each bracket that it begins or ends in.
  private static TextSpan unbroken(Passage passage, TextSpan span) {
    int offset = passage.span().start();
    return Brackets.of(passage.text()).whole(span.shift(-offset)).shift(offset);
  }

  /// The citations of words of it, one a passage; a bracket is never cut.
  ///
  /// @param words where they stand in its text
  List<Citation> cite(TextSpan words) {
    TextSpan wanted = words.shift(span().start());
    List<Citation> citations = new ArrayList<>();
    for (Passage passage : passages) {
      int start = Math.max(wanted.start(), passage.span().start());
      int end = Math.min(wanted.end(), passage.span().end());
      while (end > start
          && end < passage.span().end()
          && ENDS.indexOf(source.text().charAt(end)) >= 0) {
        end++;
      }
      if (end > start) {
        citations.add(new Citation(passage, unbroken(passage, new TextSpan(start, end))));
      }
    }
    return citations;
  }
}
