package org.rostrum.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

/// Documents of a collection as a library, divided into passages as a corpus is. A meeting is a
/// panel whose remarks are its documents; a document without a meeting is a source of its own.
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
    Canonical canonical = new Canonical();
    contents.stream().filter(document -> !document.text().isEmpty()).forEach(canonical::add);
    if (canonical.documents.isEmpty()) {
      return;
    }
    String title = Objects.requireNonNullElse(contents.getFirst().title(), id.value());
    Source source = canonical.source(id, new Publication(title, null, null, null, List.of()));
    sources.add(source);
    int at = 0;
    for (Passage passage : Segmenter.passages(source)) {
      if (passage.locator().part().searched()) {
        while (!canonical.spans.get(at).contains(passage.span())) {
          at++;
        }
        passages.add(passage);
        documents.put(passage.id(), canonical.documents.get(at));
      }
    }
  }

  /// One canonical text in the making: each title and each document's text is a line.
  private static final class Canonical {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Appearance> people = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();
    private final List<TextSpan> spans = new ArrayList<>();

    void add(CollectionReader.Document document) {
      TextSpan heading = document.title() == null ? null : line(document.title());
      TextSpan span = line(document.text());
      documents.add(document.id());
      spans.add(span);
      if (document.speaker() == null) {
        sections.add(new Section(heading, List.of(span), null));
      } else {
        remarks.add(new Remark(speaker(document.speaker()), null, span, null));
      }
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
              List.of());
    }

    private SpeakerId speaker(String name) {
      return people
          .computeIfAbsent(
              name,
              label ->
                  new Appearance(
                      new Speaker(new SpeakerId(label), label),
                      Affiliation.UNKNOWN,
                      List.of(),
                      new TextSpan(0, 0)))
          .speaker()
          .id();
    }

    private TextSpan line(@Nullable String words) {
      int start = text.length();
      text.append(words).append('\n');
      return new TextSpan(start, text.length() - 1);
    }
  }
}
