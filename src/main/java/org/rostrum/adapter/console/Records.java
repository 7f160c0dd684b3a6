package org.rostrum.adapter.console;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Spot;
import org.rostrum.core.model.Theme;
import org.rostrum.core.reply.Link;
import org.rostrum.core.reply.Links;

/// What programs read: citations and passages as JSON objects, keys in a fixed order.
final class Records {

  private final Library library;
  private final Links links;

  Records(Library library) {
    this.library = library;
    this.links = new Links(library);
  }

  Map<String, @Nullable Object> citation(Citation citation) {
    Passage passage = citation.passage();
    Source source = library.sourceOf(passage);
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    Spot spot = citation.spot().orElse(null);
    json.put("passage", passage.id().value());
    json.put("source", passage.source().value());
    json.put("kind", kind(source));
    json.put("title", source.title());
    putAttribution(json, passage);
    json.put("wording", source.wording().name().toLowerCase(Locale.ROOT));
    json.put("quote", citation.quote());
    json.put("start", citation.span().start());
    json.put("end", citation.span().end());
    json.put("time", time(spot));
    json.put("page", spot instanceof Spot.Page page ? page.label() : null);
    json.put("url", links.to(citation).map(Link::url).orElse(null));
    return json;
  }

  Map<String, @Nullable Object> passage(Passage passage) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("passage", passage.id().value());
    json.put("source", passage.source().value());
    json.put("kind", kind(library.sourceOf(passage)));
    putAttribution(json, passage);
    json.put("start", passage.span().start());
    json.put("end", passage.span().end());
    json.put("text", passage.text());
    return json;
  }

  private static @Nullable String time(@Nullable Spot spot) {
    return switch (spot) {
      case Spot.Moment moment -> moment.written();
      case Spot.Time time -> time.written();
      case Spot.Page ignored -> null;
      case null -> null;
    };
  }

  static String kind(Source source) {
    return switch (source) {
      case Source.Panel ignored -> "panel";
      case Source.Report ignored -> "report";
    };
  }

  private void putAttribution(Map<String, @Nullable Object> json, Passage passage) {
    Attribution.@Nullable Spoken spoken =
        switch (passage.attribution()) {
          case Attribution.Spoken said -> said;
          case Attribution.Relayed relayed -> relayed.by();
          default -> null;
        };
    Affiliation affiliation = spoken == null ? Affiliation.UNKNOWN : spoken.affiliation();
    json.put("speaker", spoken == null ? quoted(passage) : spoken.speaker().name());
    json.put("role", affiliation.role());
    json.put("organisation", affiliation.organisation());
    if (passage.attribution() instanceof Attribution.Relayed relayed) {
      json.put(
          "authorship", relayed.authorship().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    json.put("theme", theme(passage));
  }

  private static @Nullable String quoted(Passage passage) {
    return passage.attribution() instanceof Attribution.Quoted quoted ? quoted.name() : null;
  }

  private @Nullable String theme(Passage passage) {
    return library.themes().stream()
        .filter(theme -> passage.themes().contains(theme.id()))
        .map(Theme::name)
        .findFirst()
        .orElse(null);
  }
}
