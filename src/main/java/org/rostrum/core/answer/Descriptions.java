package org.rostrum.core.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.Judged;
import org.rostrum.core.evidence.Search;
import org.rostrum.core.evidence.Sought;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.people.People;
import org.rostrum.core.people.Person;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Phrasing;
import org.rostrum.core.words.Speech;

/// Puts a name in the place of somebody described by what they said ("the speaker who cited X") or
/// by what a section about them says that they did ("the woman who led X").
public final class Descriptions {

  private static final Pattern DESCRIBED =
      Phrasing.anyOf(
          "\\b(?:the |whichever |a )?(?:(?:same"
              + " )?(?:speaker|panell?ist|person|woman|man|lady|guy|one|expert|member|participant|guest|contributor))"
              + " (?:(?:who|that) (?:"
              + Speech.VERB
              + "(?: about| on| of| that| to)? )?|whose )(.{3,80}?)(?="
              + " (?:say|says|said|think|thinks|thought|also|else|argue|argued|mention|mentioned|have|has|feel|felt|want|wanted|work|works|come|comes|represent|learn|learned|propose|suggest|do"
              + " for)\\b|[,?:;]|$)");

  /// Who is described by what they said is found among remarks alone.
  private static final Pattern BY_WORDS = Phrasing.anyOf("\\b(?:who|that) " + Speech.VERB + "\\b");

  private final Search search;
  private final People people;

  public Descriptions(Search search, People people) {
    this.search = search;
    this.people = people;
  }

  /// The question with the name of who is described, where the record tells who that is.
  public String resolved(String question, @Nullable SourceId source) {
    Matcher described = DESCRIBED.matcher(question);
    if (!described.find()
        || described.end() == question.length()
        || rest(question, described).isBlank()) {
      return question;
    }
    Scope scope = source == null ? Scope.ALL : Scope.of(source);
    Judged found = search.find(Sought.said(described.group(1)), scope, Passage::remark);
    Optional<Speaker> speaker =
        ofBiography(described, scope, found.confidence())
            .or(() -> found.strong() ? found.best().passage().speaker() : Optional.empty());
    return speaker
        .map(
            s ->
                question.substring(0, described.start())
                    + s.name()
                    + question.substring(described.end()))
        .orElse(question);
  }

  /// Of whom the section is that tells what somebody did, where it tells that better than any
  /// remark.
  private Optional<Speaker> ofBiography(Matcher described, Scope scope, double remarks) {
    if (BY_WORDS.matcher(described.group()).find()) {
      return Optional.empty();
    }
    Judged found =
        search.find(Sought.said(described.group(1)), scope, passage -> whose(passage).isPresent());
    return found.strong() && found.confidence() > remarks
        ? whose(found.best().passage())
        : Optional.empty();
  }

  /// Whose name the heading of prose gives.
  private Optional<Speaker> whose(Passage passage) {
    String heading = passage.locator().heading();
    if (heading == null || passage.remark()) {
      return Optional.empty();
    }
    List<String> words = Words.of(heading).stream().map(Words.Word::folded).toList();
    return people.all().stream()
        .filter(person -> words.containsAll(person.names().getFirst()))
        .map(Person::speaker)
        .findFirst();
  }

  private static String rest(String question, Matcher described) {
    return question.substring(described.end()).replaceAll("[\\s?.!,]+", "");
  }
}
