package org.rostrum.core.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.NamedSources;
import org.rostrum.core.words.WordClasses;

/// Which of several things a question is about, by the words that they are called by; and the one
/// source that it keeps to, by the title or by a noun of it ("did the committee agree?").
public final class Meant {

  /// What a title stands behind where it says where to look, and not what is spoken of.
  private static final Set<String> WITHIN =
      Set.of("in", "from", "at", "during", "does", "did", "do", "has", "to", "told", "by", "per");

  private static final int TITLE_WORDS = 2;

  /// The one source that a question keeps to.
  ///
  /// @param rest the question without the words that name it, where they only say where to look
  public record Kept(SourceId source, String rest) {}

  private final Library library;

  public Meant(Library library) {
    this.library = library;
  }

  /// The one source that a question keeps to by a part of its title ("at the spring meeting", "in
  /// the river report") or as [#source] has it.
  public Optional<Kept> kept(String question) {
    Map<SourceId, TextSpan> named = NamedSources.in(library, question);
    if (named.size() == 1) {
      Map.Entry<SourceId, TextSpan> one = named.entrySet().iterator().next();
      String rest =
          question.substring(0, one.getValue().start()).strip()
              + " "
              + question.substring(one.getValue().end()).strip();
      return Optional.of(new Kept(one.getKey(), rest.strip()));
    }
    return source(question).map(source -> new Kept(source, question));
  }

  /// The one source that a question asks a summary of, by a part of its title that is all it is on;
  /// the rest says "event" or "report" in its place.
  ///
  /// @param topic what the question is on
  public Optional<Kept> summed(String question, String topic) {
    int at = question.indexOf(topic);
    return topic.isBlank() || at < 0
        ? Optional.empty()
        : only(library.sources(), source -> isTitle(source, topic))
            .map(
                source ->
                    new Kept(
                        source.id(),
                        question.substring(0, at)
                            + (source instanceof Source.Report ? "report" : "event")
                            + question.substring(at + topic.length())));
  }

  private static boolean isTitle(Source source, String topic) {
    return NamedSources.in(source, topic)
        .filter(
            part ->
                words(topic.substring(0, part.start())).isEmpty()
                    && words(topic.substring(part.end())).isEmpty())
        .isPresent();
  }

  /// The one source that a question keeps to by naming it. A question about a report and an event
  /// keeps to neither.
  Optional<SourceId> source(String question) {
    List<String> words = Words.of(question).stream().map(Words.Word::folded).toList();
    boolean report = words.stream().anyMatch(WordClasses.of("document", "author")::contains);
    return only(library.sources(), source -> titled(source, words))
        .or(() -> report ? Optional.empty() : only(library.panels(), panel -> called(panel, words)))
        .map(Source::id);
  }

  private static boolean titled(Source source, List<String> question) {
    String title = source.title().replaceFirst("[:?–—].*$", "");
    List<String> called = Words.of(title).stream().map(Words.Word::folded).toList();
    return words(title).size() >= TITLE_WORDS
        && IntStream.rangeClosed(1, question.size() - called.size())
            .filter(at -> WITHIN.contains(question.get(at - 1)))
            .anyMatch(at -> question.subList(at, at + called.size()).equals(called));
  }

  /// Whether a question says "the committee", with at most a word between, of what has that in its
  /// title.
  private static boolean called(Source source, List<String> question) {
    Set<String> title = words(source.title());
    title.retainAll(WordClasses.of("event", "body"));
    return IntStream.range(2, question.size())
        .filter(at -> title.contains(question.get(at)))
        .map(at -> question.get(at - 1).equals("the") ? at - 1 : at - 2)
        .anyMatch(
            the ->
                the > 0
                    && question.get(the).equals("the")
                    && WITHIN.contains(question.get(the - 1)));
  }

  private static <S extends Source> Optional<Source> only(List<S> sources, Predicate<S> wanted) {
    List<S> found = sources.stream().filter(wanted).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// The sources whose titles share most words with a question; all of them where none shares any.
  public static <S extends Source> List<S> of(List<S> sources, String question) {
    return of(sources, Source::title, question);
  }

  /// Those whose words share most with a question; all of them where none shares any.
  ///
  /// @param called the words that each is called by
  public static <T> List<T> of(
      List<T> things, Function<? super T, String> called, String question) {
    Set<String> asked = words(question);
    List<Long> shared =
        things.stream()
            .map(thing -> words(called.apply(thing)).stream().filter(asked::contains).count())
            .toList();
    long most = shared.stream().mapToLong(Long::longValue).max().orElse(0);
    return IntStream.range(0, things.size())
        .filter(i -> shared.get(i) == most)
        .mapToObj(things::get)
        .toList();
  }

  private static Set<String> words(String text) {
    return Words.of(text).stream()
        .map(Words.Word::folded)
        .filter(word -> word.length() > 2 && !FunctionWords.contains(word))
        .collect(Collectors.toSet());
  }
}
