package org.rostrum.core.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Theme;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.words.Content;
import org.rostrum.core.words.TermShare;

/// The record's themes, found by what somebody calls them.
public final class Themes {

  private static final double MOST = 0.6;
  private static final double ALL = 0.9;

  private final List<Theme> themes;
  private final TermShare shares;

  Themes(Library library, Vocabulary vocabulary) {
    this.themes = library.themes();
    this.shares = new TermShare(vocabulary);
  }

  public List<Theme> all() {
    return themes;
  }

  /// The theme whose name shares most with these words, where it shares most of the words that tell
  /// it from others.
  ///
  /// @param part whether it is enough that all of the words stand in the name
  public Optional<Theme> named(String words, boolean part) {
    Set<String> asked = terms(words);
    return themes.stream()
        .max(Comparator.comparingDouble(theme -> share(terms(theme.name()), asked)))
        .filter(
            theme ->
                share(terms(theme.name()), asked) >= MOST
                    || (part && share(asked, terms(theme.name())) >= ALL));
  }

  /// Whether these words say little else than the theme's name.
  boolean exactly(String words, Theme theme) {
    return share(terms(words), terms(theme.name())) >= ALL
        && share(terms(theme.name()), terms(words)) >= ALL;
  }

  private double share(Set<String> of, Set<String> within) {
    return shares.of(of, within::contains);
  }

  private Set<String> terms(String text) {
    return shares.terms(text, word -> !Content.frames(word));
  }
}
