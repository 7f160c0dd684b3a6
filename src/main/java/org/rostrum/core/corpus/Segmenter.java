package org.rostrum.core.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Authorship;
import org.rostrum.core.model.Locator;
import org.rostrum.core.model.Locator.Part;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.QuotedParagraph;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.Section;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Theme;
import org.rostrum.core.model.ThemeId;

/// Divides a source into its passages, in the order of their spans. Pure and deterministic.
///
/// A remark or a paragraph is one passage; where it is longer than [Stretches#LIMIT] words,
/// several, parted at the ends of sentences. A passage never crosses a speaker's turn.
public final class Segmenter {

  /// A passage without its place among the others.
  private record Piece(
      TextSpan span,
      Part part,
      Attribution attribution,
      @Nullable String heading,
      Set<ThemeId> themes) {}

  private final Source source;
  private final List<Piece> pieces = new ArrayList<>();
  private final Set<TextSpan> headings = new HashSet<>();
  private final Map<TextSpan, Attribution> quoted = new HashMap<>();

  private Segmenter(Source source) {
    this.source = source;
  }

  public static List<Passage> passages(Source source) {
    Segmenter segmenter = new Segmenter(source);
    switch (source) {
      case Source.Panel panel -> segmenter.addPanel(panel);
      case Source.Report report -> {
        Attribution.Written written =
            new Attribution.Written(report.title(), report.publication().authors());
        for (QuotedParagraph quotation : report.quotations()) {
          segmenter.quoted.put(quotation.span(), new Attribution.Quoted(quotation.name(), written));
        }
        segmenter.addPageText(written, Map.of());
      }
    }
    return segmenter.placed();
  }

  private void addPanel(Source.Panel panel) {
    Attribution nobody = new Attribution.Unattributed();
    Map<ThemeId, Theme> themes = new HashMap<>();
    Map<TextSpan, ThemeId> themeByHeading = new HashMap<>();
    for (Theme theme : panel.themes()) {
      themes.put(theme.id(), theme);
      themeByHeading.put(theme.heading(), theme.id());
      addHeading(theme.heading(), nobody, Set.of(theme.id()));
    }
    Map<SpeakerId, Attribution.Spoken> spoken = new HashMap<>();
    for (Appearance appearance : panel.appearances()) {
      spoken.putIfAbsent(
          appearance.speaker().id(),
          new Attribution.Spoken(appearance.speaker(), appearance.affiliation()));
      add(appearance.line(), Part.LISTING, nobody, null, Set.of());
    }
    for (Remark remark : panel.remarks()) {
      Theme theme = remark.theme() == null ? null : themes.get(remark.theme());
      Attribution attribution = attribution(remark, spoken.get(remark.speaker()));
      for (TextSpan stretch : Stretches.of(source.text(), remark.span())) {
        pieces.add(
            new Piece(
                stretch,
                Part.REMARK,
                attribution,
                theme == null ? null : theme.name(),
                theme == null ? Set.of() : Set.of(theme.id())));
      }
    }
    addPageText(nobody, themeByHeading);
  }

  private static Attribution attribution(Remark remark, Attribution.@Nullable Spoken by) {
    if (by == null) {
      return new Attribution.Unattributed();
    }
    return remark.authorship() == Authorship.OWN
        ? by
        : new Attribution.Relayed(by, remark.authorship());
  }

  private void addPageText(Attribution attribution, Map<TextSpan, ThemeId> themeByHeading) {
    for (Section section : source.sections()) {
      TextSpan heading = section.heading();
      ThemeId theme = heading == null ? null : themeByHeading.get(heading);
      Set<ThemeId> themes = theme == null ? Set.of() : Set.of(theme);
      if (heading != null) {
        addHeading(heading, attribution, themes);
      }
      String name = heading == null ? null : heading.of(source.text());
      for (TextSpan paragraph : section.paragraphs()) {
        Attribution whose = quoted.getOrDefault(paragraph, attribution);
        for (TextSpan stretch : Stretches.of(source.text(), paragraph)) {
          add(stretch, Part.PROSE, whose, name, themes);
        }
      }
    }
    for (TextSpan detail : source.details()) {
      add(detail, Part.DETAIL, attribution, null, Set.of());
    }
  }

  private void addHeading(TextSpan heading, Attribution attribution, Set<ThemeId> themes) {
    if (headings.add(heading)) {
      add(heading, Part.HEADING, attribution, heading.of(source.text()), themes);
    }
  }

  private void add(
      TextSpan span,
      Part part,
      Attribution attribution,
      @Nullable String heading,
      Set<ThemeId> themes) {
    pieces.add(new Piece(span, part, attribution, heading, themes));
  }

  private List<Passage> placed() {
    pieces.sort(Comparator.comparing(Piece::span).thenComparing(Piece::part));
    PassageIds ids = new PassageIds(source.id());
    List<Passage> passages = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      Patience.check();
      String text = piece.span().of(source.text());
      String place = piece.heading() == null ? piece.part().name() : piece.heading();
      passages.add(
          new Passage(
              ids.next(place, text),
              source.id(),
              piece.attribution(),
              new Locator(
                  piece.part(),
                  piece.heading(),
                  passages.size(),
                  source.marks().within(piece.span())),
              piece.span(),
              text,
              piece.themes()));
    }
    return List.copyOf(passages);
  }
}
