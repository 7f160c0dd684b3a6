package org.rostrum.adapter.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.Theme;
import org.rostrum.core.text.Lookup;
import org.rostrum.core.text.SafeText;

/// Finds speakers, themes and sources by what somebody typed; what fits nothing, or more than one
/// thing, is [BadInput] that lists what there is.
final class Naming {

  private static final int LISTED = 8;

  private final Library library;

  Naming(Library library) {
    this.library = library;
  }

  List<Speaker> speakers() {
    Map<SpeakerId, Speaker> speakers = new LinkedHashMap<>();
    for (Source.Panel panel : library.panels()) {
      for (Appearance appearance : panel.appearances()) {
        speakers.putIfAbsent(appearance.speaker().id(), appearance.speaker());
      }
    }
    return List.copyOf(speakers.values());
  }

  Speaker speaker(String typed) {
    return one(
        "speaker",
        typed,
        speakers(),
        new Label<>(Naming::names, Speaker::name, speaker -> speaker.id().value()));
  }

  Theme theme(String typed) {
    return one(
        "theme",
        typed,
        library.themes(),
        new Label<>(
            theme -> List.of(theme.name(), theme.id().value()),
            Theme::name,
            theme -> theme.id().value()));
  }

  Source source(String typed) {
    return one(
        "source",
        typed,
        library.sources(),
        new Label<>(
            source -> List.of(source.title(), source.id().value()),
            Source::title,
            source -> source.id().value()));
  }

  /// How things of a kind are called: by any name when typed; by name, or id where names are
  /// shared, when shown.
  private record Label<T>(
      Function<T, List<String>> names, Function<T, String> name, Function<T, String> id) {

    String list(List<T> things) {
      boolean shared = things.stream().map(name).distinct().count() < things.size();
      String list =
          things.stream()
              .limit(LISTED)
              .map(thing -> name.apply(thing) + (shared ? " (" + id.apply(thing) + ")" : ""))
              .map(SafeText::of)
              .collect(Collectors.joining("; "));
      return things.size() > LISTED ? list + "; …" : list;
    }
  }

  private static List<String> names(Speaker speaker) {
    List<String> names = new ArrayList<>(List.of(speaker.name(), speaker.id().value()));
    names.addAll(speaker.nicknames());
    return names;
  }

  private static <T> T one(String kind, String typed, List<T> things, Label<T> label) {
    String asked = SafeText.of(typed).strip();
    return switch (Lookup.find(typed, things, label.names())) {
      case Lookup.Found.One<T>(T thing) -> thing;
      case Lookup.Found.Several<T>(List<T> fitting) ->
          throw new BadInput(
              "More than one %s fits %s: %s. Type more of the name, or the id."
                  .formatted(kind, asked, label.list(fitting)));
      case Lookup.Found.None<T>(List<T> nearest) -> {
        if (things.isEmpty()) {
          throw new BadInput("The corpus names no " + kind + ".");
        }
        String hint = nearest.isEmpty() ? "" : "Did you mean " + label.list(nearest) + "? ";
        throw new BadInput(
            "No %s fits %s. %s`%ss` lists them all.".formatted(kind, asked, hint, kind));
      }
    };
  }
}
