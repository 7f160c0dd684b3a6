package org.rostrum.core.question;

import static org.rostrum.core.question.Subject.NAME;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.people.Mention;
import org.rostrum.core.people.People;
import org.rostrum.core.people.Person;
import org.rostrum.core.people.Title;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Phrasing;

/// Tells questions about people (who they are, who chaired, who was there) from others. A mention
/// of somebody stands as [Subject#NAME].
public final class PersonQuestions {

  private static final String POST =
      "(?:job|role|title|position|post|organisation|organization|employer|affiliation|occupation|job"
          + " title|background|day job)";
  private static final String BODY =
      "(?:organisation|organization|body|group|think["
          + " -]?tank|charity|institution|employer|company|job|role|title|position|post|office|capacity)";

  /// Somebody who was spoken of before.
  private static final String THAT_PERSON =
      "(?:he|she|(?:this|that|the same)"
          + " (?:person|speaker|panell?ist|expert|guest|guy|man|woman|lady|one))";

  /// Whoever asks after a post elsewhere or before asks for more than a line tells.
  private static final String AT_THE_END =
      "\\b(?: (?:at|on|in) (?:the |this )?(?:webinar|panel|event|time|session))?[ ?.!,]*$";

  private static final Pattern WHO_IS =
      Phrasing.anyOf(
          // who somebody of an organisation is
          "^(?:who|anyone|anybody)(?: here)?"
              + " (?:works?|worked|represents?|represented|is|was|came|comes|from)(?: at| for|"
              + " from| with)?(?: the)? "
              + NAME
              + "[ ?.!]*$",
          // who somebody is
          "^(?:and )?who(?: is|'s| was|s)(?: the| a| an| that| this| in the| in)? " + NAME,
          "^(?:and )?who(?: is|'s|s| was) (?:that|" + THAT_PERSON + ")[ ?.!]*$",
          "^(?:tell me )?(?:more )?about " + NAME + "(?: as a person|'s background)[ ?.!]*$",
          // what somebody's post is
          NAME + "(?:'s|s'|'|s)? (?:current |exact )?" + POST + AT_THE_END,
          "\\bwhat(?:'?s| is| was) (?:his|her|their|"
              + THAT_PERSON
              + "'s) (?:current |exact )?"
              + POST
              + "\\b",
          "\\b" + POST + " of " + NAME,
          "\\bwhat (?:does|did) (?:" + NAME + "|" + THAT_PERSON + ") do(?: for a living)?[ ?.!]*$",
          "\\b(?:where|who|whom) (?:does|did) (?:"
              + NAME
              + "|"
              + THAT_PERSON
              + ") (?:work|represent)(?: for| with| at)?[ ?.!]*$",
          // how somebody is listed
          "\\bhow (?:is|was|are) (?:"
              + NAME
              + "|"
              + THAT_PERSON
              + ") (?:billed|listed|introduced|credited|presented|titled)\\b",
          "\\bwh(?:ich|at) "
              + BODY
              + "\\b.{0,20}(?:"
              + NAME
              + "|\\bhe\\b|\\bshe\\b)(?! (?:think|say|argue|propose|suggest|mention))",
          "\\bwhere (?:is|was) (?:" + NAME + "|" + THAT_PERSON + ") (?:from|based|working)\\b",
          // whether somebody was there
          "^(?:is|was) (?:he|she|"
              + NAME
              + ") (?:on|in|at) (?:the |this )?(?:panel|webinar|event|session|discussion|evening)["
              + " ?.!]*$");

  /// "They" are one person, where one was spoken of and their post is asked after.
  private static final Pattern THEIR_POST =
      Phrasing.anyOf(
          "\\bwhat(?:'?s| is| was) their (?:current |exact )?" + POST + "\\b",
          "\\bwho(?:m)? do they (?:work|represent)(?: for| with| at)?[ ?.!]*$",
          "\\bwhere do they work[ ?.!]*$");

  /// Whoever employs somebody is told by the line that lists them.
  private static final Pattern EMPLOYED =
      Phrasing.anyOf(
          "^(?:is|was|isn't|wasn't) "
              + NAME
              + "(?: also| really| still| actually)? (?:(?:on|in|part of|a member of|among|one of)"
              + " .{0,40}\\b(?:staff|team|payroll|board|employees)|(?:an?"
              + " )?(?:employee|employed|staff member)\\b.{0,40})[ ?.!]*$",
          "^(?:does|did|doesn't) " + NAME + " (?:work|belong) (?:for|at|to|with) .{2,60}$");

  /// "Is X a minister?", "Does X work for Y?": what is asked stands behind the name.
  private static final Pattern IS_LISTED_AS =
      Phrasing.anyOf(
          "^(?:is|was|isn't|wasn't) (?:it true that )?"
              + NAME
              + "(?: also| really| still| actually)?,? (?:(?:the|a|an|from|at|with|in|of|employed"
              + " by|working for) )*(\\S.{1,60}?)[ ?.!]*$",
          "^(?:does|did|doesn't) "
              + NAME
              + " (?:work|speak|come) (?:for|at|from|with) (?:the )?(.{2,60}?)[ ?.!]*$",
          "^(?:did|does) " + NAME + " (chair|moderate|host|facilitate)\\b");

  private static final Pattern LISTED =
      Phrasing.anyOf(
          "^(?:list|name) (?:all )?(?:of )?(?:the )?(?:speakers|panell?ists|participants)\\b",
          "^(?:list|name|show|give) (?:me )?(?:everybody|everyone|all|the"
              + " whole)\\b.{0,30}\\b(?:speakers?|panel|line-?up)\\b",
          "\\bwho (?:was|were|is|are|else was) (?:all )?(?:on |in |at )?(?:the |this )?(?:listed"
              + " )?(?:panel|speakers?|panell?ists?|participants?|guests?)\\b",
          "^who (?:all )?(?:spoke|took part|participated|appeared|sat|featured)(?: (?:on|in|at)"
              + " .{0,30})?[ ?]*$",
          "\\bhow many (?:speakers|panell?ists|guests|people (?:spoke|were"
              + " (?!there|present|watching|listening|in the"
              + " audience)|took|sat)|experts|participants)\\b",
          "^who (?:made up|was part of|joined|formed) the (?:panel|discussion)\\b",
          "\\bhow (?:big|large) was the panel\\b");

  private static final Pattern CHAIRED =
      Phrasing.anyOf(
          "\\bwho(?: was it that)?"
              + " (?:chaired|moderated|hosted|facilitated|ran|presided|convened|led|chairs|moderates|hosts|introduced)\\b",
          "\\bwho (?:was|is|were|'s) (?:the |in the"
              + " )?(?:chair|chairing|moderator|moderating|host|hosting|facilitator|facilitating|convener|convenor|chairman|chairwoman|chairperson)\\b",
          "^(?:the )?(?:chair|moderator|host)[ ?]*$");

  private static final Pattern SILENT =
      Phrasing.anyOf(
          "\\b(?:who|which (?:of the )?(?:listed"
              + " )?(?:speaker|panell?ist|person|people|participant)s?|anyone|anybody)\\b.{0,20}\\b(?:said"
              + " nothing|did not (?:speak|say)|didn't (?:speak|say)|was silent|were silent|never"
              + " spoke|(?:has|have|had|with) no"
              + " (?:remarks|quotes|quotations)|(?:isn't|aren't|wasn't|weren't|is not|are not|was"
              + " not|were not|not) quoted|did not contribute|didn't contribute)\\b");

  private final People people;

  PersonQuestions(People people) {
    this.people = people;
  }

  /// @param question the question, folded
  /// @param masked the same with mentions masked
  /// @param named who is meant, in order
  /// @param mentions all mentions, in order
  /// @param before whom the exchange before was about
  Optional<Intent> read(
      String question,
      String masked,
      List<Person> named,
      List<Mention> mentions,
      List<Person> before) {
    if (CHAIRED.matcher(question).find()) {
      List<Person> chairs = holding();
      if (!chairs.isEmpty()) {
        return Optional.of(new Intent.WhoHeld(chairs, People.CHAIRS));
      }
    }
    Optional<Intent> as = listedAs(masked, mentions);
    if (as.isPresent()) {
      return as;
    }
    if (!named.isEmpty()
        && (WHO_IS.matcher(masked).find()
            || EMPLOYED.matcher(masked).find()
            || (ofOneOrganisation(mentions) && Attendance.asked(masked)))) {
      return Optional.of(new Intent.WhoIs(named));
    }
    if (named.isEmpty() && before.size() == 1 && THEIR_POST.matcher(masked).find()) {
      return Optional.of(new Intent.WhoIs(before));
    }
    if (SILENT.matcher(masked).find()) {
      return Optional.of(new Intent.Silent());
    }
    return named.isEmpty() && LISTED.matcher(masked).find()
        ? Optional.of(new Intent.Listed())
        : Optional.empty();
  }

  private static boolean ofOneOrganisation(List<Mention> mentions) {
    return mentions.size() == 1 && mentions.getFirst().by() == Mention.By.ORGANISATION;
  }

  private Optional<Intent> listedAs(String masked, List<Mention> mentions) {
    if (mentions.isEmpty()
        || mentions.getFirst().by() != Mention.By.NAME
        || mentions.getFirst().people().size() != 1) {
      return Optional.empty();
    }
    Matcher asked = IS_LISTED_AS.matcher(masked);
    if (!asked.find()) {
      return Optional.empty();
    }
    Person person = mentions.getFirst().people().getFirst();
    String what = group(asked);
    if (what.startsWith(NAME) || what.endsWith(NAME)) {
      return mentions.size() == 2
          ? Optional.of(
              new Intent.IsListedAs(person, "", mentions.get(1).people().contains(person)))
          : Optional.empty();
    }
    List<Title> titles = Title.in(Words.of("the " + what), people);
    if (titles.size() == 1) {
      return Optional.of(new Intent.IsListedAs(person, what, titles.getFirst().heldBy(person)));
    }
    return what.matches("chair|moderate|host|facilitate")
        ? Optional.of(new Intent.IsListedAs(person, "chair", holding().contains(person)))
        : Optional.empty();
  }

  private static String group(Matcher matcher) {
    for (int i = 1; i <= matcher.groupCount(); i++) {
      if (matcher.group(i) != null) {
        return matcher.group(i).strip();
      }
    }
    return "";
  }

  private List<Person> holding() {
    return people.all().stream()
        .filter(
            person ->
                person.roles().stream()
                    .anyMatch(role -> role.stream().anyMatch(People.CHAIRS::contains)))
        .toList();
  }
}
