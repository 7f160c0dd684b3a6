package org.rostrum.core.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.retrieval.Scope;

/// Puts a name in the place of somebody described by what they said: "the speaker who cited X".
final class Descriptions {

  private static final Pattern DESCRIBED =
      Phrasing.anyOf(
          "\\b(?:the |whichever |a )?(?:(?:same"
              + " )?(?:speaker|panell?ist|person|one|expert|member|participant|guest|contributor))"
              + " (?:(?:who|that) (?:"
              + Speech.VERB
              + "(?: about| on| of| that| to)? )?|whose )(.{3,80}?)(?="
              + " (?:say|says|said|think|thinks|thought|also|else|argue|argued|mention|mentioned|have|has|feel|felt|want|wanted|work|works|come|comes|represent|learn|learned|propose|suggest|do"
              + " for)\\b|[,?]|$)");

  private final EvidenceFinder finder;

  Descriptions(EvidenceFinder finder) {
    this.finder = finder;
  }

  /// The question with the name of who is described, where the record tells who that is.
  String resolved(String question, @Nullable SourceId source) {
    Matcher described = DESCRIBED.matcher(question);
    if (!described.find()
        || described.end() == question.length()
        || rest(question, described).isBlank()) {
      return question;
    }
    Scope scope = source == null ? Scope.ALL : Scope.of(source);
    Found found = finder.find(described.group(1), scope, EvidenceFinder::remark);
    Optional<Speaker> speaker =
        found.strong() ? found.best().passage().speaker() : Optional.empty();
    return speaker
        .map(
            s ->
                question.substring(0, described.start())
                    + s.name()
                    + question.substring(described.end()))
        .orElse(question);
  }

  private static String rest(String question, Matcher described) {
    return question.substring(described.end()).replaceAll("[\\s?.!,]+", "");
  }
}
