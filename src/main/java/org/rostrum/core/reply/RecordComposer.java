package org.rostrum.core.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.Wording;
import org.rostrum.core.theme.Coverage;

/// Says what a record holds: its themes, its sources. Thread-safe.
public final class RecordComposer {

  private final Library library;

  public RecordComposer(Library library) {
    this.library = library;
  }

  /// The themes of every event, each with who spoke on it.
  public Reply themes() {
    List<Block> blocks = new ArrayList<>();
    for (Coverage coverage : Coverage.of(library)) {
      blocks.add(new Block.Heading(coverage.event()));
      blocks.add(
          new Block.Bullets(
              coverage.themes().stream()
                  .map(on -> on.theme().name() + " (" + speakers(on) + ")")
                  .toList()));
    }
    return new Reply(
        blocks.isEmpty()
            ? List.of(new Block.Note("No source of this corpus has themes."))
            : blocks);
  }

  /// Everybody whom each event lists, with how often they spoke.
  public Reply speakers() {
    List<Block> blocks = new ArrayList<>();
    for (Source.Panel panel : library.panels()) {
      blocks.add(new Block.Heading(panel.title()));
      blocks.add(
          new Block.Bullets(
              panel.appearances().stream().map(appearance -> line(panel, appearance)).toList()));
    }
    return new Reply(
        blocks.isEmpty()
            ? List.of(new Block.Note("No source of this corpus lists speakers."))
            : blocks);
  }

  private static String line(Source.Panel panel, Appearance appearance) {
    long remarks = panel.remarksBy(appearance.speaker().id());
    List<String> notes = new ArrayList<>(appearance.capacities());
    notes.add(remarks == 0 ? "nothing recorded" : remarks == 1 ? "1 remark" : remarks + " remarks");
    return Byline.of(appearance).text() + " (" + String.join("; ", notes) + ")";
  }

  /// Every source with its particulars.
  public Reply sources() {
    return new Reply(
        List.of(new Block.Bullets(library.sources().stream().map(this::line).toList())));
  }

  private static String speakers(Coverage.OnTheme on) {
    return on.words().isEmpty()
        ? "nothing recorded"
        : on.words().keySet().stream().map(Speaker::name).collect(Collectors.joining(", "));
  }

  private String line(Source source) {
    Publication publication = source.publication();
    LocalDate date = publication.date();
    String kind = source instanceof Source.Panel ? "panel" : "report";
    String details =
        Stream.of(
                source.wording() == Wording.SUMMARY ? "a summary of a " + kind : kind,
                publication.publisher(),
                date == null ? "date unknown" : date.toString(),
                library.passagesOf(source.id()).size() + " passages",
                publication.url() == null ? null : publication.url().toString())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    return source.id() + ": " + source.title() + "\n" + details;
  }
}
