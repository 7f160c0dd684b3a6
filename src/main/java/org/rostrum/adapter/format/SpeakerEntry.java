package org.rostrum.adapter.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Affiliation;

/// One item of a `speakers` list: a text as page text lists people, or a map of `name`, `role`,
/// `organisation`, `capacities` and `nicknames`.
record SpeakerEntry(ListingLine listing, List<String> nicknames) {

  private static final KnownKeys KEYS =
      new KnownKeys("name", "role", "organisation", "capacities", "nicknames");

  SpeakerEntry {
    nicknames = List.copyOf(nicknames);
  }

  /// Empty, and reported, where the item is neither: it is left out.
  static Optional<SpeakerEntry> of(@Nullable Object item, int line, Findings findings) {
    if (item instanceof String text && !text.isBlank()) {
      return Optional.of(new SpeakerEntry(ListingLine.of(Particulars.plain(text)), List.of()));
    }
    if (!(item instanceof Map<?, ?> map)) {
      findings.warn(
          line,
          "an item of \"speakers\" is neither a text nor a map, and is left out",
          "write it as - name: …");
      return Optional.empty();
    }
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    map.forEach(
        (key, value) ->
            values.put(
                String.valueOf(key).equals("organization") ? "organisation" : String.valueOf(key),
                value));
    KEYS.check(values, key -> line, findings);
    Particulars particulars = new Particulars(values, key -> line, findings);
    Optional<String> name = particulars.text("name");
    if (name.isEmpty()) {
      findings.warn(
          line,
          "a speaker has no name, and is left out",
          "add name: and the name as it is written");
      return Optional.empty();
    }
    List<String> capacities =
        particulars.texts("capacities").stream()
            .flatMap(text -> Titles.capacities(text).stream())
            .toList();
    Affiliation affiliation =
        new Affiliation(
            particulars.text("role").orElse(null), particulars.text("organisation").orElse(null));
    return Optional.of(
        new SpeakerEntry(
            new ListingLine(name.get(), affiliation, capacities), particulars.texts("nicknames")));
  }
}
