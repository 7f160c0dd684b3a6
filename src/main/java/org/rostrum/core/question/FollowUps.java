package org.rostrum.core.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Theme;
import org.rostrum.core.people.Person;
import org.rostrum.core.words.Content;
import org.rostrum.core.words.Phrasing;

/// Tells what a follow-up asks for that is nothing without the answer before it.
public final class FollowUps {

  private static final Pattern ELSE =
      Phrasing.anyOf("^(?:and |so |but )?(?:what|anything|something) (?:else|more)\\b");

  private final Themes themes;
  private final Content content;

  FollowUps(Themes themes, Content content) {
    this.themes = themes;
    this.content = content;
  }

  Optional<Intent> intent(IntentReader.Read read, @Nullable Exchange before) {
    return theme(read.masked(), before)
        .or(
            () ->
                ELSE.matcher(read.masked()).find() && content.none(Subject.of(read.masked()))
                    ? rest(read.named(), before)
                    : Optional.empty());
  }

  /// What one person said besides what the answer before showed ("what else did she say?").
  private static Optional<Intent> rest(List<Person> named, @Nullable Exchange before) {
    return named.size() == 1 && before != null
        ? Optional.of(new Intent.Rest(named.getFirst(), before.answer().citations()))
        : Optional.empty();
  }

  /// One of the themes that the answer before listed ("the second one").
  private Optional<Intent> theme(String folded, @Nullable Exchange before) {
    if (before == null || !before.people().isEmpty()) {
      return Optional.empty();
    }
    List<Theme> listed =
        before.answer().citations().stream()
            .flatMap(
                citation ->
                    themes.all().stream()
                        .filter(theme -> theme.name().equals(citation.quote().strip())))
            .distinct()
            .toList();
    return References.place(folded, listed.size())
        .map(place -> new Intent.ThemeGist(listed.get(place)));
  }
}
