package org.rostrum.adapter.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words that roles, organisations and capacities at an event are made of.
public final class Titles {

  private static final Pattern CAPACITY =
      words(
          "chair|chairs|chaired|chairing|chairman|chairwoman|chairperson|co-?chair|moderator|host"
              + "|co-?host|author|co-?author|editor|co-?editor|facilitator|discussant|respondent"
              + "|panell?ist|speaker|keynote|convenor|convener|organi[sz]er|presenter|interviewer"
              + "|rapporteur|compere|opening|closing");
  private static final Pattern QUALIFIER =
      words(
          "interim|acting|designate|elect|retired|former|formerly|emeritus|emerita|part-time"
              + "|job[ -]share|maternity|secondment|honorary|volunteer");
  private static final Pattern ROLE =
      words(
          "director|adviser|advisor|head|professor|chief|officer|manager|minister|secretary"
              + "|president|chair|chairman|chairwoman|lead|leader|fellow|researcher|economist"
              + "|journalist|editor|author|founder|partner|analyst|lecturer|reader|chancellor"
              + "|commissioner|consultant|councillor|mayor|member|senator|mp|mep|msp|ms|mla|td|peer"
              + "|ambassador|executive|ceo|cfo|coo|cto|coordinator|co-ordinator|specialist|teacher"
              + "|headteacher|principal|dean|judge|barrister|solicitor|lawyer|doctor|nurse|engineer"
              + "|scientist|campaigner|activist|strategist|organi[sz]er|trustee|associate|expert"
              + "|writer|broadcaster|historian|philosopher|ombudsman|inspector|governor|student"
              + "|co-founder|spokesperson|clerk|counsel|convener|provost|rector|vice-chancellor");
  private static final Pattern ORGANISATION =
      words(
          "foundation|institute|university|college|council|department|ministry|trust|commission"
              + "|centre|center|committee|school|forum|union|association|agency|group|bank"
              + "|society|fund|network|party|ltd|limited|plc|inc|llp|office|federation|alliance"
              + "|authority|board|parliament|congress|government|company|corporation|charity"
              + "|academy|hospital|service|services|labs?|partnership|observatory|treasury|nhs|division|directorate|museum|library|laboratory|club|consortium|coalition|chamber|bureau|think["
              + " -]tank|studies|international");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,}");
  private static final Pattern DEPARTMENT =
      Pattern.compile(
          "(?i)^\\s*(?:the\\s+)?(?:department|ministry|committee|office) (?:for|of|on)\\b.*");
  private static final Pattern LISTED =
      Pattern.compile("\\s*[,;&]\\s*(?:and\\s+)?|\\s+and\\s+(?=\\S)");

  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          "^(?:(?:the|rt|right|hon|honourable|professor|prof|dr|sir|dame|lord|lady|baroness|baron"
              + "|mr|mrs|ms|miss|mx|rev|cllr|councillor)\\.? )+(?=\\S+ )");
  private static final Pattern AFTER_NAME =
      Pattern.compile("(?<= \\S{1,40})(?:,? (?:mp|msp|mla|obe|cbe|mbe|kc|qc|phd|frs|fba|dbe))+$");
  private static final Pattern EVENT_LABEL =
      Pattern.compile(
          "(?i)^(chair|co-chair|moderator|host|facilitator|discussant|respondent|keynote|speaker"
              + "|panell?ist)(?:ed by)?:\\s+(?=\\S)");

  private Titles() {}

  /// A folded name without the titles before it and the letters after it.
  public static String withoutHonorifics(String foldedName) {
    return AFTER_NAME.matcher(BEFORE_NAME.matcher(foldedName).replaceFirst("")).replaceFirst("");
  }

  /// The label of a listing that begins with one, as in "Chair: Ana Ruiz, Water Office".
  static Optional<MatchResult> eventLabel(String listing) {
    return EVENT_LABEL.matcher(listing).results().findFirst();
  }

  /// Whether what stands in a closing parenthesis says what somebody was at the event, as against
  /// an acronym or a part of a role or name.
  static boolean areCapacities(String parenthesis) {
    return CAPACITY.matcher(parenthesis).find()
        || (!parenthesis.isBlank()
            && Character.isLowerCase(parenthesis.strip().codePointAt(0))
            && !QUALIFIER.matcher(parenthesis).find());
  }

  /// `chair and report co-author` → `chair`, `report co-author`; "and" inside one capacity does not
  /// part it.
  static List<String> capacities(String text) {
    List<String> parts =
        Arrays.stream(LISTED.split(text)).map(String::strip).filter(p -> !p.isEmpty()).toList();
    return parts.stream().allMatch(part -> CAPACITY.matcher(part).find())
        ? parts
        : List.of(text.strip());
  }

  /// Whether a lone part of a listing reads as an organisation and not as a role.
  static boolean isOrganisation(String part) {
    return !hasRole(part)
        && (hasOrganisation(part) || ACRONYM.matcher(part.strip()).matches())
        && !Character.isLowerCase(part.strip().codePointAt(0));
  }

  /// Whether a word of a text names what somebody does for an organisation.
  public static boolean hasRole(String text) {
    return ROLE.matcher(text).find();
  }

  /// Whether a word of a text names a kind of organisation.
  public static boolean hasOrganisation(String text) {
    return ORGANISATION.matcher(text).find();
  }

  /// "Department for Business, Energy and Industrial Strategy": an organisation that holds a comma.
  static boolean isDepartmentOfSeveral(String text) {
    int comma = text.lastIndexOf(',');
    return comma > 0
        && DEPARTMENT.matcher(text).matches()
        && text.substring(comma).toLowerCase(Locale.ROOT).contains(" and ")
        && !hasOrganisation(text.substring(comma));
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
