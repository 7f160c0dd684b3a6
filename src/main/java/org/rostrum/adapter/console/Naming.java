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
    return one("speaker", "`speakers`", typed, speakers(), Naming::names, Speaker::name);
  }

  Theme theme(String typed) {
    return one(
        "theme",
        "`themes`",
        typed,
        library.themes(),
        theme -> List.of(theme.name(), theme.id().value()),
        Theme::name);
  }

  Source source(String typed) {
    return one(
        "source",
        "`sources`",
        typed,
        library.sources(),
        source -> List.of(source.title(), source.id().value()),
        source -> source.id() + " (" + source.title() + ")");
  }

  private static List<String> names(Speaker speaker) {
    List<String> names = new ArrayList<>(List.of(speaker.name(), speaker.id().value()));
    names.addAll(speaker.nicknames());
    return names;
  }

  private static <T> T one(
      String kind,
      String verb,
      String typed,
      List<T> things,
      Function<T, List<String>> names,
      Function<T, String> shown) {
    String asked = SafeText.of(typed).strip();
    return switch (Lookup.find(typed, things, names)) {
      case Lookup.Found.One<T>(T thing) -> thing;
      case Lookup.Found.Several<T>(List<T> fitting) ->
          throw new BadInput(
              "More than one "
                  + kind
                  + " fits "
                  + asked
                  + ": "
                  + list(fitting, shown)
                  + ". Type more of the name.");
      case Lookup.Found.None<T>(List<T> nearest) -> {
        if (things.isEmpty()) {
          throw new BadInput("The corpus names no " + kind + ".");
        }
        String hint =
            nearest.isEmpty()
                ? verb + " lists them all."
                : "Did you mean " + list(nearest, shown) + "? " + verb + " lists them all.";
        throw new BadInput("No " + kind + " fits " + asked + ". " + hint);
      }
    };
  }

  private static <T> String list(List<T> things, Function<T, String> shown) {
    String list =
        things.stream()
            .limit(LISTED)
            .map(shown)
            .map(SafeText::of)
            .distinct()
            .collect(Collectors.joining("; "));
    return things.size() > LISTED ? list + "; …" : list;
  }
}
