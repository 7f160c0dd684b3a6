package org.rostrum.adapter.console;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Named;
import org.rostrum.core.desk.Naming;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Theme;
import org.rostrum.core.people.Person;

/// Names as they are typed in a terminal: what fits nothing, or more than one thing, is [BadInput]
/// that lists what there is.
final class TypedNames {

  private final Naming naming;

  /// @param slash what stands before a verb where the names are typed
  TypedNames(Library library, String slash) {
    this.naming = new Naming(library, kind -> "`%s%ss` lists them all.".formatted(slash, kind));
  }

  Person speaker(String typed) {
    return one(naming.speaker(typed));
  }

  /// Whether words were said, by somebody where that was typed.
  Enquiry.Check check(String words, @Nullable String speaker) {
    return one(naming.check(words, speaker));
  }

  Theme theme(String typed) {
    return one(naming.theme(typed));
  }

  Source source(String typed) {
    return one(naming.source(typed));
  }

  private static <T> T one(Named<T> named) {
    return switch (named) {
      case Named.One<T>(T thing) -> thing;
      case Named.Unclear<T>(String why, List<T> ignored) -> throw new BadInput(why);
    };
  }
}
