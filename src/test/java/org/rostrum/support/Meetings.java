package org.rostrum.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Locator;
import org.rostrum.core.model.Marks;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Wording;

/// Small meetings as libraries: a line `Name: words` is one turn, a line `# heading` starts a
/// theme.
public final class Meetings {

  private final List<Source> sources = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();

  /// A library of one meeting.
  public static Library library(String id, String transcript) {
    return new Meetings().with(id, transcript).library();
  }

  public Meetings with(String id, String transcript) {
    SourceId source = new SourceId(id);
    Map<String, Appearance> people = new LinkedHashMap<>();
    List<Remark> remarks = new ArrayList<>();
    String heading = null;
    int start = 0;
    int ordinal = 0;
    for (String line : transcript.split("\n", -1)) {
      int colon = line.indexOf(": ");
      if (line.startsWith("# ")) {
        heading = line.substring(2);
      } else if (colon > 0) {
        TextSpan span = new TextSpan(start + colon + 2, start + line.length());
        String name = line.substring(0, colon);
        Speaker speaker = new Speaker(new SpeakerId(name.toLowerCase(java.util.Locale.ROOT)), name);
        people.putIfAbsent(
            name,
            new Appearance(
                speaker, Affiliation.UNKNOWN, List.of(), new TextSpan(start, start + colon)));
        remarks.add(new Remark(speaker.id(), null, span));
        String text = span.of(transcript);
        passages.add(
            new Passage(
                new PassageId(id + "/" + ordinal + "/" + Integer.toHexString(text.hashCode())),
                source,
                new Attribution.Spoken(speaker, Affiliation.UNKNOWN),
                new Locator(Locator.Part.REMARK, heading, ordinal++, Marks.NONE),
                span,
                text,
                Set.of()));
      }
      start += line.length() + 1;
    }
    sources.add(
        new Source.Panel(
            source,
            new Publication(id, null, null, null, null, List.of()),
            Wording.VERBATIM,
            transcript,
            List.copyOf(people.values()),
            List.of(),
            remarks,
            List.of(),
            List.of()));
    return this;
  }

  public Library library() {
    return new Library(sources, passages);
  }
}
