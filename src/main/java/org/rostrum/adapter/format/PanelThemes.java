package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Theme;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Slug;

/// The themes of a panel, in the order of their first headings. A heading that comes again is the
/// same theme.
final class PanelThemes {

  private final Map<String, ThemeId> idByName = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<Theme> themes = new ArrayList<>();

  ThemeId at(String name, TextSpan heading) {
    return idByName.computeIfAbsent(
        Folded.text(name),
        folded -> {
          ThemeId id = new ThemeId(free(Slug.of(name)));
          themes.add(new Theme(id, name, heading));
          return id;
        });
  }

  /// Where the first heading of a theme stands.
  ///
  /// @throws IllegalArgumentException for a theme that is not one of these
  TextSpan heading(ThemeId theme) {
    return themes.stream()
        .filter(known -> known.id().equals(theme))
        .map(Theme::heading)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no theme of these: " + theme));
  }

  List<Theme> themes() {
    return List.copyOf(themes);
  }

  private String free(String slug) {
    String free = slug;
    for (int n = 2; !taken.add(free); n++) {
      free = slug + "-" + n;
    }
    return free;
  }
}
