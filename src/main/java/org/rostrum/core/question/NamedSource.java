package org.rostrum.core.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.people.NameWords;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Phrasing;

/// The one source that a question keeps to by naming it: by its title, or by the kind of event that
/// only one of them is ("did the committee agree?").
public final class NamedSource {

  /// What a title stands behind where it says where to look, and not what is spoken of.
  private static final Set<String> WITHIN =
      Set.of("in", "from", "at", "during", "does", "did", "do", "per");

  /// What a title stands behind where it is asked who or what made the work.
  private static final Set<String> MAKING =
      Set.of(
          "wrote",
          "authored",
          "co-wrote",
          "co-authored",
          "penned",
          "published",
          "funded",
          "financed",
          "commissioned",
          "prompted",
          "occasioned",
          "inspired");

  private static final Pattern IT = Phrasing.anyOf("\\b(" + String.join("|", MAKING) + ") it\\b");

  private static final int TITLE_WORDS = 2;

  private static final String FORMAL =
      "(?:committee|council|hearing|inquiry|sitting|assembly|board|tribunal|commission)";
  private static final String INFORMAL =
      "(?:webinar|panel|podcast|seminar|workshop|roundtable|lecture|conference)";
  private static final Pattern AT_FORMAL =
      Phrasing.anyOf(
          "\\b(?:did|does|do|has|at|in|to|told|before|by) the (?:\\w+ )?(" + FORMAL + ")\\b");
  private static final Pattern AT_INFORMAL =
      Phrasing.anyOf(
          "\\b(?:did|does|do|has|at|in|on|to|told|during) the (?:\\w+ )?(" + INFORMAL + ")\\b",
          "\\bchaired the (?:\\w+ )?(" + INFORMAL + ")\\b");

  /// A question about a report and an event keeps to neither.
  private static final Pattern OF_A_REPORT =
      Phrasing.anyOf("\\b(?:report|paper|study|authors?|co-authors?)\\b");

  private static final Pattern IS_FORMAL = Phrasing.anyOf("\\b" + FORMAL + "\\b");

  private final Library library;

  public NamedSource(Library library) {
    this.library = library;
  }

  public Optional<SourceId> in(String question) {
    String folded = Folded.text(question);
    List<Words.Word> words = Words.of(question);
    return only(library.sources(), source -> titled(source, words))
        .or(() -> OF_A_REPORT.matcher(folded).find() ? Optional.empty() : kind(folded))
        .map(Source::id);
  }

  private Optional<Source> kind(String folded) {
    List<Source.Panel> panels = library.panels();
    Matcher formal = AT_FORMAL.matcher(folded);
    if (formal.find()) {
      String noun = formal.group(1);
      return only(panels, panel -> Folded.text(panel.title()).contains(noun));
    }
    return panels.size() > 1 && AT_INFORMAL.matcher(folded).find()
        ? only(panels, panel -> !IS_FORMAL.matcher(panel.title()).find())
        : Optional.empty();
  }

  private static boolean titled(Source source, List<Words.Word> question) {
    return title(source, question, WITHIN).isPresent()
        || (source instanceof Source.Report && title(source, question, MAKING).isPresent());
  }

  /// A question about the making of a report that calls it by its title, with "the report" in the
  /// title's place, by which such questions are known.
  public String plain(String question) {
    List<Words.Word> words = Words.of(question);
    return library.sources().stream()
        .filter(Source.Report.class::isInstance)
        .flatMap(report -> title(report, words, MAKING).stream())
        .findFirst()
        .map(
            title ->
                question.substring(0, title.start())
                    + "the report"
                    + question.substring(title.end()))
        .orElse(question);
  }

  /// A question in which "it" points back to a report called by its title says so ("who wrote X,
  /// and what prompted it?").
  public String pointed(String question) {
    return plain(question).equals(question)
        ? question
        : IT.matcher(question).replaceAll("$1 the report");
  }

  /// Where a question has the title of a source, behind one of these words.
  private static Optional<TextSpan> title(
      Source source, List<Words.Word> question, Set<String> behind) {
    List<String> title =
        Words.of(source.title().replaceFirst("[:?–—].*$", "")).stream()
            .map(Words.Word::folded)
            .toList();
    if (title.stream().filter(word -> !FunctionWords.contains(word)).count() < TITLE_WORDS) {
      return Optional.empty();
    }
    for (int i = 1; i + title.size() <= question.size(); i++) {
      if (NameWords.startsWith(question, i, title, false)
          && behind.contains(question.get(i - 1).folded())) {
        return Optional.of(question.get(i).span().union(question.get(i + title.size() - 1).span()));
      }
    }
    return Optional.empty();
  }

  private static <S extends Source> Optional<Source> only(List<S> sources, Predicate<S> wanted) {
    List<S> found = sources.stream().filter(wanted).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
