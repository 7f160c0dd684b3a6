package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.corpus.Sidecar;

/// Reads `NAME.meta.yaml`: `title`, `publisher`, `date`, `url`, `recording`, and `speakers` as a
/// panel in Markdown lists them.
public final class SidecarReader implements Sidecar.Reader {

  private static final KnownKeys KEYS =
      new KnownKeys("title", "publisher", "date", "url", "recording", "speakers", "note");
  private static final int FIRST_LINE = 1;

  @Override
  public Sidecar.Reading read(String file, String text) {
    Findings findings = new Findings(file);
    Optional<FrontMatter> read =
        new FrontMatterEntries(text.lines().toList(), FIRST_LINE, findings).read("");
    if (read.isEmpty()) {
      return new Sidecar.Reading(Sidecar.NONE, findings.all());
    }
    Map<String, @Nullable Object> values = read.get().values();
    Map<String, Integer> keys = read.get().keys();
    Particulars particulars =
        new Particulars(values, key -> keys.getOrDefault(key, 0) + FIRST_LINE, findings);
    KEYS.check(values, key -> keys.getOrDefault(key, 0) + FIRST_LINE, findings);
    List<Sidecar.Person> people = new ArrayList<>();
    if (values.get("speakers") instanceof List<?> list) {
      int line = keys.getOrDefault("speakers", 0) + FIRST_LINE;
      for (Object item : list) {
        SpeakerEntry.of(item, line, findings).map(SidecarReader::person).ifPresent(people::add);
      }
    }
    Sidecar sidecar =
        new Sidecar(
            particulars.text("title").orElse(null),
            particulars.text("publisher").orElse(null),
            particulars.text("date").flatMap(particulars::date).orElse(null),
            particulars.url("url").orElse(null),
            particulars.url("recording").orElse(null),
            people);
    return new Sidecar.Reading(sidecar, findings.all());
  }

  private static Sidecar.Person person(SpeakerEntry entry) {
    ListingLine listing = entry.listing();
    return new Sidecar.Person(
        listing.name(), listing.affiliation(), listing.capacities(), entry.nicknames());
  }
}
