package org.rostrum.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Locator;
import org.rostrum.core.model.Locator.Part;
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
import org.rostrum.core.text.Sentences;

/// Documents of a collection as a library. A meeting is a panel whose remarks are its documents; a
/// document without a meeting is a source of its own. A long document is several passages.
final class CollectionLibrary {

  /// The most characters of a passage, unless one sentence is longer.
  private static final int LONG = 4000;

  private final List<Source> sources = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final Map<PassageId, String> documents = new HashMap<>();

  Library library() {
    return new Library(sources, passages);
  }

  Map<PassageId, String> documents() {
    return documents;
  }

  void add(SourceId id, List<CollectionReader.Document> contents) {
    StringBuilder text = new StringBuilder();
    Map<String, Appearance> people = new LinkedHashMap<>();
    List<Remark> remarks = new ArrayList<>();
    List<TextSpan> prose = new ArrayList<>();
    int ordinal = 0;
    for (CollectionReader.Document document : contents) {
      if (document.text().isEmpty()) {
        continue;
      }
      TextSpan span = new TextSpan(text.length(), text.length() + document.text().length());
      text.append(document.text()).append('\n');
      Speaker speaker = null;
      if (document.speaker() == null) {
        prose.add(span);
      } else {
        speaker = new Speaker(new SpeakerId(document.speaker()), document.speaker());
        people.putIfAbsent(
            speaker.name(), new Appearance(speaker, Affiliation.UNKNOWN, List.of(), span));
        remarks.add(new Remark(speaker.id(), null, span, null));
      }
      for (TextSpan part : parts(document.text())) {
        add(id, document, speaker, ordinal++, part.shift(span.start()), part.of(document.text()));
      }
    }
    List<Section> sections = List.of(new Section(null, prose, null));
    String title = Objects.requireNonNullElse(contents.getFirst().title(), id.value());
    Publication publication = new Publication(title, null, null, null, List.of());
    sources.add(
        people.isEmpty()
            ? new Source.Report(
                id, publication, Wording.VERBATIM, text.toString(), sections, List.of())
            : new Source.Panel(
                id,
                publication,
                Wording.VERBATIM,
                text.toString(),
                List.copyOf(people.values()),
                List.of(),
                remarks,
                sections,
                List.of()));
  }

  private void add(
      SourceId source,
      CollectionReader.Document document,
      @Nullable Speaker speaker,
      int ordinal,
      TextSpan span,
      String text) {
    PassageId id = new PassageId(document.id() + "/" + ordinal);
    Attribution attribution =
        speaker == null
            ? new Attribution.Unattributed()
            : new Attribution.Spoken(speaker, Affiliation.UNKNOWN);
    Locator locator =
        new Locator(speaker == null ? Part.PROSE : Part.REMARK, document.title(), ordinal, null);
    passages.add(new Passage(id, source, attribution, locator, span, text, Set.of()));
    documents.put(id, document.id());
  }

  private static List<TextSpan> parts(String text) {
    List<TextSpan> parts = new ArrayList<>();
    for (TextSpan sentence : Sentences.of(text)) {
      TextSpan joined = parts.isEmpty() ? sentence : parts.getLast().union(sentence);
      if (!parts.isEmpty() && joined.length() <= LONG) {
        parts.set(parts.size() - 1, joined);
      } else {
        parts.add(sentence);
      }
    }
    return parts;
  }
}
