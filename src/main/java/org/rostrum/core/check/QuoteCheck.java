package org.rostrum.core.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SpeakerId;

/// Checks quotations against the record: of a whole text, or of each part of it that is quoted.
/// Reads the whole record when it is made: about a second for 20,000 passages. Thread-safe.
public final class QuoteCheck {

  /// The most quotations of one text that are checked.
  public static final int MOST = 5;

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]");

  private final Credits credits;
  private final Places places;
  private final Verdicts judge;

  public QuoteCheck(Library library) {
    this.credits = new Credits(library);
    this.places = new Places(library);
    this.judge = new Verdicts(library, credits);
  }

  /// The quotations of a text, in order, each with what the record says of it; never empty. Where
  /// there are more than [#MOST], the last says how many were not checked. A text that was said as
  /// a whole, and one without quotation marks, is one quotation.
  ///
  /// @param speaker who is said to have said it; null to go by what the text says of that
  public List<Checked> check(String text, @Nullable SpeakerId speaker) {
    return check(text, Optional.ofNullable(speaker).map(credits::of));
  }

  /// The same where somebody whom no event lists is said to have said it.
  public List<Checked> checkBy(String name, String text) {
    return check(text, Optional.of(credits.of(name)));
  }

  private List<Checked> check(String text, Optional<Credit> named) {
    String seen = UNSEEN.matcher(text).replaceAll("").strip();
    Credits.Uncredited whole = credits.uncredited(seen);
    List<QuotedWords> quoted = QuotedWords.in(seen);
    Checked all = checked(whole.text(), named.or(whole::credit));
    if (quoted.isEmpty() || said(all.verdict())) {
      return List.of(all);
    }
    List<Checked> each =
        quoted.stream()
            .filter(part -> !Counted.of(part.words()).isEmpty())
            .map(part -> placed(part, checked(part.words(), named.or(() -> credits.of(part)))))
            .toList();
    List<Checked> enough =
        each.stream().filter(c -> !(c.verdict() instanceof Verdict.TooShort)).toList();
    if (enough.size() > MOST) {
      Verdict more = new Verdict.Unchecked(enough.size() - MOST);
      return Stream.concat(enough.stream().limit(MOST), Stream.of(new Checked("", null, more)))
          .toList();
    }
    if (!enough.isEmpty()) {
      return enough;
    }
    return each.isEmpty() ? List.of(all) : each.subList(0, 1);
  }

  private static boolean said(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Exact ignored -> true;
      case Verdict.ByAnother(Credit ignored, Verdict actual) -> said(actual);
      case Verdict.Elsewhere(String ignored, Verdict actual) -> said(actual);
      case Verdict.Unclear(Credit ignored, Verdict actual) -> said(actual);
      default -> false;
    };
  }

  /// The same where the text says that it was said somewhere: that it was not, if it was not.
  private Checked placed(QuotedWords quoted, Checked checked) {
    List<Citation> said = checked.verdict().citations();
    Optional<Source> named = places.of(quoted);
    boolean elsewhere =
        checked.verdict().outcome() != Outcome.NOT_IN_CORPUS
            && named.isPresent()
            && said.stream().noneMatch(c -> c.passage().source().equals(named.get().id()));
    return elsewhere
        ? new Checked(
            checked.words(),
            checked.credit(),
            new Verdict.Elsewhere(named.get().title(), checked.verdict()))
        : checked;
  }

  private Checked checked(String words, Optional<Credit> credit) {
    return new Checked(words, credit.orElse(null), judge.of(words, credit.orElse(null)));
  }
}
