package org.rostrum.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rostrum.core.corpus.Segmenter;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.Section;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Wording;
import org.rostrum.core.text.Slug;

/// Documents of a collection as a library, divided into passages as a corpus is. A meeting is what
/// it would be as an imported transcript: a panel whose remarks are its documents. A document
/// without a meeting is a source of its own.
final class CollectionLibrary {

  private final List<Source> sources = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final Map<PassageId, String> documents = new HashMap<>();

  Library library() {
    return new Library(sources, passages);
  }

  /// The document that each passage is of.
  Map<PassageId, String> documents() {
    return documents;
  }

  void add(SourceId id, List<CollectionReader.Document> contents) {
    List<CollectionReader.Document> filled =
        contents.stream().filter(document -> !document.text().isEmpty()).toList();
    if (filled.isEmpty()) {
      return;
    }
    String title = Objects.requireNonNullElse(contents.getFirst().title(), id.value());
    Canonical canonical = new Canonical(title, filled);
    Source source = canonical.source(id, new Publication(title, null, null, null, null, List.of()));
    sources.add(source);
    int at = 0;
    for (Passage passage : Segmenter.passages(source)) {
      passages.add(passage);
      if (passage.locator().part().searched()) {
        while (!canonical.spans.get(at).contains(passage.span())) {
          at++;
        }
        documents.put(passage.id(), canonical.documents.get(at));
      }
    }
  }

  /// One canonical text in the making. Where people speak it is laid out as the transcript reader
  /// lays it out: title, speakers, and each turn as `Speaker: text`. Elsewhere each title and each
  /// document's text is a line.
  private static final class Canonical {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Appearance> people = new LinkedHashMap<>();
    private final List<TextSpan> details = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();
    private final List<TextSpan> spans = new ArrayList<>();

    Canonical(String title, List<CollectionReader.Document> contents) {
      if (contents.stream().anyMatch(document -> document.speaker() != null)) {
        details.add(line("", title));
        line("", "Speakers");
        contents.forEach(this::list);
      }
      contents.forEach(this::add);
    }

    private void list(CollectionReader.Document document) {
      String name = document.speaker();
      if (name != null) {
        people.computeIfAbsent(
            Slug.of(name),
            slug ->
                new Appearance(
                    new Speaker(new SpeakerId(slug), name),
                    Affiliation.UNKNOWN,
                    List.of(),
                    line("- ", name)));
      }
    }

    private void add(CollectionReader.Document document) {
      String speaker = document.speaker();
      TextSpan span;
      if (speaker == null) {
        TextSpan heading = document.title() == null ? null : line("", document.title());
        span = line("", document.text());
        sections.add(new Section(heading, List.of(span), null));
      } else {
        span = line(speaker + ": ", document.text());
        remarks.add(new Remark(new SpeakerId(Slug.of(speaker)), null, span));
      }
      documents.add(document.id());
      spans.add(span);
    }

    Source source(SourceId id, Publication publication) {
      String written = text.toString();
      return people.isEmpty()
          ? new Source.Report(id, publication, Wording.VERBATIM, written, sections, List.of())
          : new Source.Panel(
              id,
              publication,
              Wording.VERBATIM,
              written,
              List.copyOf(people.values()),
              List.of(),
              remarks,
              sections,
              details);
    }

    /// @return where the line stands without what is before it
    private TextSpan line(String before, String words) {
      int start = text.append(before).length();
      text.append(words).append('\n');
      return new TextSpan(start, text.length() - 1);
    }
  }
}
