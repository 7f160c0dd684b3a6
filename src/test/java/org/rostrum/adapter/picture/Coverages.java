package org.rostrum.adapter.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Theme;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.theme.Coverage;

/// Made-up events of any size.
final class Coverages {

  private Coverages() {}

  static Coverage.OnTheme theme(String name, Map<String, Integer> words) {
    Map<Speaker, Integer> said = new LinkedHashMap<>();
    words.forEach((speaker, n) -> said.put(new Speaker(new SpeakerId(speaker), speaker), n));
    return new Coverage.OnTheme(new Theme(new ThemeId(name), name, new TextSpan(0, 1)), said);
  }

  /// Speaker 1 said 10 words on each theme, speaker 2 said 20, and so on.
  static Coverage everybodyOnEverything(int themes, int speakers) {
    Map<String, Integer> words = new LinkedHashMap<>();
    for (int i = 1; i <= speakers; i++) {
      words.put("Speaker Number " + i, 10 * i);
    }
    List<Coverage.OnTheme> on = new ArrayList<>();
    for (int i = 1; i <= themes; i++) {
      on.add(theme("A theme of a certain length that is number " + i, words));
    }
    return new Coverage("The Harbour Forum", on);
  }
}
