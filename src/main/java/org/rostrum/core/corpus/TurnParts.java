package org.rostrum.core.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Authorship;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.Section;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Theme;
import org.rostrum.core.model.ThemeId;

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
    List<Remark> turn = new ArrayList<>();
    for (Remark remark : panel.remarks()) {
      if (!turn.isEmpty() && !continues(turn.getLast(), remark)) {
        divide(turn);
        turn.clear();
      }
      turn.add(remark);
    }
    if (!turn.isEmpty()) {
      divide(turn);
    }
    Source divided =
        new Source.Panel(
            panel.id(),
            panel.publication(),
            panel.wording(),
            panel.text(),
            panel.appearances(),
            panel.themes(),
            remarks.stream().sorted(Comparator.comparing(Remark::span)).toList(),
            sections,
            panel.details(),
            panel.marks());
    return new Divided(divided, List.copyOf(doubts));
  }

  private boolean continues(Remark one, Remark next) {
    return one.speaker().equals(next.speaker())
        && Objects.equals(one.theme(), next.theme())
        && one.span().end() <= next.span().start()
        && panel.text().substring(one.span().end(), next.span().start()).isBlank();
  }

  private void divide(List<Remark> whole) {
    List<Remark> turn =
        whole.stream().filter(remark -> remark.authorship() == Authorship.OWN).toList();
    whole.stream().filter(remark -> remark.authorship() != Authorship.OWN).forEach(remarks::add);
    if (turn.isEmpty()) {
      return;
    }
    List<TextSpan> paragraphs = turn.stream().map(Remark::span).toList();
    int from = others.first(turn.getFirst().speaker(), paragraphs);
    List<TextSpan> own = new ArrayList<>();
    for (Remark remark : turn) {
      TextSpan span = remark.span();
      if (from < 0 || span.end() <= from) {
        own.add(span);
      } else {
        int cut = Math.clamp(from, span.start(), span.end());
        addPart(remark, new TextSpan(cut, span.end()), null);
        if (cut > span.start()) {
          own.add(trimmed(span.start(), cut));
        }
      }
    }
    if (from >= 0) {
      report(turn.getFirst(), from);
    }
    for (TurnDivision.Part part : TurnDivision.of(panel.text(), own)) {
      Patience.check();
      Remark remark =
          turn.stream().filter(r -> r.span().contains(part.span())).findFirst().orElseThrow();
      addPart(remark, part.span(), part.authorship());
    }
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
