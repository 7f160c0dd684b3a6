package org.rostrum.core.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Lists;

/// What Rostrum says in words of its own around those of the record. What ends in a colon leads in
/// quotations.
public enum Phrases {
  REFUSED(
      "I can't do that: I only show what stands in the record, with who said it. Ask me what"
          + " somebody said, or what was said on a subject."),
  RECORD_SAYS("The record says:"),
  SAID("%s said:"),
  BOTH_HOLD("What the record holds on this:"),
  SIDE_BY_SIDE("Side by side; the record does not say whether they were answering each other:"),
  SPOKE_OF_IT("%s spoke of it."),
  SPOKE_ON_IT("%s spoke on it:"),
  NOBODY_NAMED("The record names nobody who spoke on it:"),
  NOT_THEIRS("The record does not credit this to %s."),
  IT_WAS("It was %s who said:"),
  NO_REMARKS_OF("%s is listed, but the record holds no remarks of theirs."),
  TOLD_OF("The record does not quote %s; it tells of them:"),
  ON_THIS("On this,"),
  NOTHING_BY("The record holds nothing by %s on this."),
  NOTHING_AT("The record of %2$s holds nothing by %1$s."),
  NOBODY_BESIDES("Besides %s, nobody in the record speaks of this."),
  STRANGER("Nobody called %s is listed in the record."),
  OR_WHOM("Did you mean %s?"),
  NO_REMARK_BY("The record holds no remark by %s, whom no event lists."),
  WHAT_IT_HAS("What it has is that:"),
  QUOTING("%s, quoting %s, said:"),
  SPEAKING_OF("%s, speaking of %s, said:"),
  REPORT_QUOTES("What a report quotes of theirs:"),
  REPORT_SAYS("The report says of it:"),
  PAGE_SAYS("The page says of it:"),
  FIRST("The first that is recorded of %s:"),
  LAST("The last that is recorded of %s:"),
  STANDS_HERE("It stands here, with what is said around it:"),
  LETTER_FOR_LETTER("These are the record's own words, letter for letter; around them it says:"),
  GOES_ON("It goes on:"),
  NO_MORE("The record says no more on it than was shown."),
  THEME("%s: %s spoke on it (%d of %d on the panel)."),
  THEME_OF_EVENTS("%s, at %d events: %s spoke on it."),
  BARE_THEME("There is a heading for this, and no remark under it."),
  ONE_REMARK("%s, in one remark:"),
  POINTS("%s, in %d points:"),
  ALSO_SAID("%s also said:"),
  IN_SHORT("In short, from %s:"),
  REPORT_IN_SHORT("The report in short, section by section:"),
  NO_REMARKS("The record holds no remarks."),
  NO_REPORT("The record holds no report."),
  NO_THEMES("The record is not divided into themes."),
  THEMES("The %d themes of %s: %s."),
  WORDS("%s: %,d words in the record."),
  SILENT("Listed, with no remarks in the record: %s."),
  NOBODY_SILENT("Something is recorded of everybody who is listed."),
  NOBODY_LISTED("The record lists nobody."),
  LISTED("%s is listed%s%s."),
  LISTS_ONE("%s lists one person: %s."),
  LISTS("%s lists %d people: %s."),
  NOT_LISTED_WITH("%s is not listed with this role or organisation: %s."),
  NOT_LISTED_SO("%s is not listed with that role or organisation."),
  NOT_THE_REST("The record does not cover the rest."),
  AUTHORS("%s was written by %s."),
  NOT_AUTHOR("The record does not name %s as an author."),
  PUBLISHER("%s was published by %s."),
  DATE("%s is dated %s."),
  A_REPORT("%s, a report."),
  AN_EVENT("%s, a record of an event."),
  UNSAID("The record does not say %s."),
  NOT_THAT("The record does not say that."),
  IT_SAYS("It says:"),
  ASK("Ask what somebody said, or what was said on a subject."),
  WELCOME("You're welcome. Ask whenever you like."),
  GOODBYE("Goodbye. Nothing needs to be closed: ask again whenever you like."),
  HELP(
      "I answer from the record of %s, in its own words, and show who said what. Ask what was said"
          + " on a subject, what somebody said, or for a summary: “What did they say about …?”,"
          + " “What does … think?”, “Sum it up in three points.”");

  private final String text;

  Phrases(String text) {
    this.text = text;
  }

  public String with(Object... told) {
    return text.formatted(told);
  }

  /// Leads in quotations by naming whoever is quoted.
  static String lead(List<Citation> shown) {
    String names = names(shown);
    return names.isEmpty() ? RECORD_SAYS.with() : SAID.with(names);
  }

  /// Who is quoted, each once.
  static String names(List<Citation> shown) {
    return names(shown.stream().flatMap(citation -> citation.passage().speaker().stream()));
  }

  /// Blank where there is nobody; a name that the record writes in two ways stands once.
  static String names(Stream<Speaker> people) {
    Map<String, String> written = new LinkedHashMap<>();
    people.map(Speaker::name).forEach(name -> written.putIfAbsent(Folded.text(name), name));
    List<String> names = List.copyOf(written.values());
    return names.isEmpty() ? "" : Lists.and(names);
  }

  /// What a line says of somebody.
  static String listed(Appearance appearance) {
    Affiliation affiliation = appearance.affiliation();
    List<String> post =
        Stream.of(affiliation.role(), affiliation.organisation())
            .flatMap(Stream::ofNullable)
            .toList();
    List<String> capacities = appearance.capacities();
    return LISTED.with(
        appearance.speaker().name(),
        post.isEmpty() ? "" : " as " + String.join(", ", post),
        capacities.isEmpty() ? "" : " (" + Lists.and(capacities) + ")");
  }

  /// What leads in the rest of an answer, behind what was put right.
  static String rest(Answer answer) {
    return switch (answer) {
      case Answer.Extracts extracts -> extracts.why();
      case Answer.Corrected corrected -> (corrected.asked() + " " + corrected.shown()).strip();
      case Answer.NoRemarks none -> none.why();
      case Answer.NotInCorpus ignored -> NOT_THE_REST.with();
      case Answer.Grounded ignored -> "";
      case Answer.Which ignored -> "";
      case Answer.Refused refused -> refused.why();
      case Answer.Aside aside -> aside.text();
    };
  }
}
