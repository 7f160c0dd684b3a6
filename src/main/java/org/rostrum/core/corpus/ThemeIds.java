package org.rostrum.core.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Theme;
import org.rostrum.core.model.ThemeId;

/// Keeps the themes of one record apart: where two events have a heading of one name, they are two
/// themes, and the id of the later says of which event it is.
final class ThemeIds {

  private final Set<ThemeId> taken = new HashSet<>();

  /// The source, its themes under ids that no source before it has.
  Source apart(Source source) {
    return source instanceof Source.Panel panel ? apart(panel) : source;
  }

  private Source.Panel apart(Source.Panel panel) {
    Map<ThemeId, ThemeId> ids = new HashMap<>();
    for (Theme theme : panel.themes()) {
      ids.put(theme.id(), free(theme.id(), panel));
    }
    List<Theme> themes =
        panel.themes().stream()
            .map(
                theme ->
                    new Theme(
                        ids.getOrDefault(theme.id(), theme.id()), theme.name(), theme.heading()))
            .toList();
    List<Remark> remarks =
        panel.remarks().stream()
            .map(remark -> remark.under(ids.getOrDefault(remark.theme(), remark.theme())))
            .toList();
    return new Source.Panel(
        panel.id(),
        panel.publication(),
        panel.wording(),
        panel.text(),
        panel.appearances(),
        themes,
        remarks,
        panel.sections(),
        panel.details(),
        panel.marks());
  }

  private ThemeId free(ThemeId own, Source.Panel panel) {
    ThemeId free = own;
    for (int n = 1; !taken.add(free); n++) {
      free = new ThemeId(own + "-" + panel.id() + (n == 1 ? "" : "-" + n));
    }
    return free;
  }
}
