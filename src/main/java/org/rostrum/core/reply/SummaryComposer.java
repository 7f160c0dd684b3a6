package org.rostrum.core.reply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.theme.SpeakerSummary;
import org.rostrum.core.theme.ThemeSummary;

/// Makes replies of summaries. Thread-safe.
public final class SummaryComposer {

  private final Library library;
  private final CitationBlocks citationBlocks;

  public SummaryComposer(Library library) {
    this.library = library;
    this.citationBlocks = new CitationBlocks(library);
  }

  public Reply reply(ThemeSummary summary) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(summary.theme().name()));
    blocks.add(new Block.Note(coverage(summary)));
    blocks.addAll(citationBlocks.underHeading(summary.points()));
    return new Reply(blocks);
  }

  public Reply reply(SpeakerSummary summary) {
    List<Block> blocks = new ArrayList<>();
    if (summary.points().isEmpty()) {
      blocks.add(
          new Block.Lead(
              "%s is listed, and nothing that they said is recorded."
                  .formatted(summary.speaker().name())));
      summary.events().forEach(event -> blocks.add(citationBlocks.block(event.listing())));
      return new Reply(blocks);
    }
    for (SpeakerSummary.AtEvent event : summary.events()) {
      blocks.add(new Block.Heading(who(event)));
      if (event.points().isEmpty()) {
        blocks.add(new Block.Note("Nothing that they said is recorded at this event."));
        blocks.add(citationBlocks.block(event.listing()));
      }
      byTheme(event.points())
          .forEach(
              (theme, points) -> {
                if (!theme.isEmpty()) {
                  blocks.add(new Block.Heading(theme));
                }
                blocks.addAll(citationBlocks.underHeading(points));
              });
    }
    return new Reply(blocks);
  }

  private static String coverage(ThemeSummary summary) {
    List<String> names = summary.speakers().stream().map(Speaker::name).toList();
    return names.isEmpty()
        ? "Nothing that was said on this is recorded."
        : "%d of the %d people listed spoke on this: %s."
            .formatted(names.size(), summary.listed(), String.join(", ", names));
  }

  private String who(SpeakerSummary.AtEvent event) {
    String capacities = String.join(", ", event.appearance().capacities());
    String title = library.find(event.source()).map(Source::title).orElse("");
    return Byline.of(event.appearance()).text()
        + (capacities.isEmpty() ? "" : " (" + capacities + ")")
        + (title.isEmpty() ? "" : " · " + title);
  }

  private Map<String, List<Citation>> byTheme(List<Citation> points) {
    Map<String, List<Citation>> byTheme = new LinkedHashMap<>();
    for (Citation point : points) {
      String theme = Objects.requireNonNullElse(citationBlocks.under(point.passage()), "");
      byTheme.computeIfAbsent(theme, ignored -> new ArrayList<>()).add(point);
    }
    return byTheme;
  }
}
