package org.rostrum.core.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Authorship;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.Section;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Theme;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.text.Onward;

/// Divides the turns of an event into parts by whose words they are, whatever file they were read
/// from: the speaker's own, what they quote or read out, and what others call among them. A turn in
/// which others speak as well is, from there on, credited to nobody.
final class TurnParts {

  /// @param doubts turns of which a part is credited to nobody
  record Divided(Source source, List<Problem> doubts) {

    /// Some doubts, and these.
    List<Problem> with(List<Problem> others) {
      return Stream.concat(others.stream(), doubts.stream()).toList();
    }
  }

  private final Source.Panel panel;
  private final String file;
  private final OtherSpeakers others;
  private final Map<ThemeId, TextSpan> headings = new LinkedHashMap<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final List<Section> sections;
  private final List<Problem> doubts = new ArrayList<>();

  private TurnParts(Source.Panel panel, String file) {
    this.panel = panel;
    this.file = file;
    this.others = new OtherSpeakers(panel);
    this.sections = new ArrayList<>(panel.sections());
    for (Theme theme : panel.themes()) {
      headings.put(theme.id(), theme.heading());
    }
  }

  /// @param file its name, for the doubts
  static Divided of(Source source, String file) {
    return source instanceof Source.Panel panel
        ? new TurnParts(panel, file).divided()
        : new Divided(source, List.of());
  }

  private Divided divided() {
    List<Remark> run = new ArrayList<>();
    for (Remark remark : panel.remarks()) {
      if (!run.isEmpty() && !continues(run.getLast(), remark)) {
        divide(run);
        run.clear();
      }
      run.add(remark);
    }
    if (!run.isEmpty()) {
      divide(run);
    }
    Source divided =
        panel.with(
            panel.themes(),
            remarks.stream().sorted(Comparator.comparing(Remark::span)).toList(),
            sections);
    return new Divided(divided, List.copyOf(doubts));
  }

  /// Whether nobody and nothing stands between two remarks but, at most, the name of who goes on.
  private boolean continues(Remark one, Remark next) {
    return one.speaker().equals(next.speaker())
        && Objects.equals(one.theme(), next.theme())
        && one.span().end() <= next.span().start()
        && (between(one, next).isEmpty() || Onward.isLabel(between(one, next)));
  }

  private String between(Remark one, Remark next) {
    return panel.text().substring(one.span().end(), next.span().start()).strip();
  }

  /// Divides what one speaker says without a break: each turn as far as it is theirs, and what is
  /// left of them together, since a letter that one paragraph tells of is read out in the next.
  private void divide(List<Remark> run) {
    List<TextSpan> own = new ArrayList<>();
    List<Remark> turn = new ArrayList<>();
    for (Remark remark : run) {
      if (!turn.isEmpty() && !between(turn.getLast(), remark).isEmpty()) {
        own.addAll(own(turn));
        turn.clear();
      }
      turn.add(remark);
    }
    own.addAll(own(turn));
    NavigableMap<Integer, Remark> byStart = new TreeMap<>();
    run.forEach(remark -> byStart.put(remark.span().start(), remark));
    for (TurnDivision.Part part : TurnDivision.of(panel.text(), own)) {
      Patience.check();
      Remark remark = byStart.floorEntry(part.span().start()).getValue();
      addPart(remark, part.span(), part.authorship());
    }
  }

  /// Where the words of a turn stand that are to be divided. What nobody is to be credited with is
  /// set aside, and what is marked as somebody else's is left as it is.
  private List<TextSpan> own(List<Remark> whole) {
    List<Remark> turn =
        whole.stream().filter(remark -> remark.authorship() == Authorship.OWN).toList();
    whole.stream().filter(remark -> remark.authorship() != Authorship.OWN).forEach(remarks::add);
    if (turn.isEmpty()) {
      return List.of();
    }
    List<TextSpan> paragraphs = turn.stream().map(Remark::span).toList();
    int from = others.first(turn.getFirst().speaker(), paragraphs);
    if (from < 0) {
      return paragraphs;
    }
    report(turn.getFirst(), from);
    List<TextSpan> own = new ArrayList<>();
    for (Remark remark : turn) {
      TextSpan span = remark.span();
      if (span.end() <= from) {
        own.add(span);
        continue;
      }
      int cut = Math.clamp(from, span.start(), span.end());
      addPart(remark, new TextSpan(cut, span.end()), null);
      if (cut > span.start()) {
        own.add(trimmed(span.start(), cut));
      }
    }
    return own;
  }

  private TextSpan trimmed(int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(panel.text().charAt(last - 1))) {
      last--;
    }
    return new TextSpan(start, last);
  }

  private void addPart(Remark remark, TextSpan span, @Nullable Authorship authorship) {
    if (authorship != null) {
      remarks.add(remark.part(span, authorship));
      return;
    }
    TextSpan heading = remark.theme() == null ? null : headings.get(remark.theme());
    sections.add(new Section(heading, List.of(span), null));
  }

  private void report(Remark remark, int at) {
    String name =
        panel.appearance(remark.speaker()).map(a -> a.speaker().name()).orElse("somebody");
    int end = Math.min(panel.text().length(), at + 40);
    String words = panel.text().substring(at, end).lines().findFirst().orElse("");
    doubts.add(
        new Problem(
            file,
            0,
            "in a turn of "
                + name
                + " somebody else seems to speak (\""
                + words
                + "…\"), so from there on it is credited to nobody",
            "make a turn of its own of what each of them said"));
  }
}
