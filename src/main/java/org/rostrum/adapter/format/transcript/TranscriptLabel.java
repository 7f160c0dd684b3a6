package org.rostrum.adapter.format.transcript;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.adapter.format.BracketVoice;
import org.rostrum.adapter.format.LabelWords;
import org.rostrum.adapter.format.ListingLine;
import org.rostrum.adapter.format.NameForms;
import org.rostrum.adapter.format.Titles;
import org.rostrum.adapter.format.Unnamed;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Authorship;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.FunctionWords;

/// What a transcript writes before somebody's words, and what it is worth: a person's name, with
/// pronouns, a place of work or a remark of the software about it; or a device, a number, an
/// office, several people at once.
final class TranscriptLabel {

  /// The most characters of a label.
  static final int LONGEST = 80;

  private static final int MOST_WORDS = 6;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern PRONOUNS =
      Pattern.compile(
          "(?iu)\\s*[-–,|/]?\\s*[(\\[]?\\b(?:she|he|they|ze|xe|it|any|all)\\s*/\\s*\\p{L}+"
              + "(?:\\s*/\\s*\\p{L}+)?(?:\\s+pronouns)?[)\\]]?(?=\\s*(?:$|[(\\[|,–-]))");
  private static final Pattern STATUS =
      Pattern.compile(
          "\\s*[(\\[](?:(?iu:guest|external|unverified|host|co-?host|me|you|presenter|organi[sz]er"
              + "|attendee|panell?ist|moderator|chair|muted|(?:in|on|via|by|through|over|to|from|off|with"
              + "|voice-?over|v\\.?o\\.?|o\\.?s\\.?|cont(?:'?d|inued)?|\\p{L}+ing|\\p{L}+ly)(?:["
              + " -][^()\\[\\]]*)?)|\\p{Ll}[^()\\[\\]]*)[)\\]]\\s*$");

  /// `DR. (SHRIMATI) ANA ROY`
  private static final Pattern TITLE_WITHIN =
      Pattern.compile(
          "(?i)(?<=\\p{L}\\.?\\s)\\((?:"
              + LabelWords.alternatives("title")
              + ")\\.?\\)\\s+(?=\\p{Lu})");

  private static final Pattern BESIDE = Pattern.compile("[(\\[]([^()\\[\\]]{1,80})[)\\]]");
  private static final Pattern PARENTHESIS = Pattern.compile("^(.*\\S)\\s*\\(([^()]*)\\)$");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern DIGIT = Pattern.compile("[\\p{N}@_#*]|https?:");
  private static final Pattern OFFICE_FOR =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{Lu}-]* ){0,3}\\p{Lu}+) (?:FOR|OF|TO) \\p{Lu}[\\p{Lu} ,-]*\\p{Lu}");
  private static final Pattern OFFICE = Pattern.compile("(?i)^(?:the|by|an?) ");

  /// `MoH`, `NHS`
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}\\p{L}*\\p{Lu}");

  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{Lu}\\.?(?:-?\\p{Lu}\\.?){0,3}|[\\p{Lu}\\p{Lo}\\p{Lt}][\\p{L}\\p{M}'’.-]*"
              + "|(?:d|al|el|O)['’-]\\p{Lu}[\\p{L}\\p{M}'’-]*)");
  private static final Pattern MC = Pattern.compile("\\bMc(?=\\p{Lu})");
  private static final Pattern FIRST_LETTER =
      Pattern.compile("(?<![\\p{L}\\p{M}])(?:mc(?=\\p{L}))?\\p{L}");

  /// What the beginning of a line before a colon is.
  enum Shape {
    /// A label by its shape alone.
    LABEL,
    /// One word that may be a name.
    WORD,
    /// Capitals that may be a name and may be part of what is said.
    DOUBT,
    /// Part of what is said.
    TEXT
  }

  private TranscriptLabel() {}

  /// What a text before a colon is, without knowing the rest of the file.
  static Shape shape(String text) {
    String label = TITLE_WITHIN.matcher(SPACE.matcher(text).replaceAll(" ").strip()).replaceAll("");
    if (label.isEmpty() || label.length() > LONGEST || !hasLetterOrDigit(label)) {
      return Shape.TEXT;
    }
    String name = bare(label);
    List<String> words = LabelWords.words(name);
    if (Unnamed.isDescribed(name)) {
      return isCapitals(name) ? Shape.LABEL : startsUpper(name) ? Shape.DOUBT : Shape.TEXT;
    }
    if (isOffice(name)) {
      return Shape.LABEL;
    }
    if (isAddress(label)) {
      return Shape.TEXT;
    }
    if ((LabelWords.hasNoPersons(name) && isCapitalised(name)) || holder(label).isPresent()) {
      return Shape.LABEL;
    }
    if (LabelWords.isNobodys(name)
        && (words.size() > 1
            || LabelWords.isDevice(words)
            || (startsUpper(name) && !isNoName(words.getFirst())))) {
      return Shape.LABEL;
    }
    if (Unnamed.areSeveral(name)) {
      return Arrays.stream(Unnamed.each(name)).allMatch(part -> isName(part.strip()))
          ? Shape.LABEL
          : Shape.TEXT;
    }
    if (DIGIT.matcher(BRACKETS.matcher(label).replaceAll("")).find() || !isName(name)) {
      return Shape.TEXT;
    }
    boolean titled = words.size() > 1 && LabelWords.TITLES.contains(words.getFirst());
    if (titled || words.stream().noneMatch(TranscriptLabel::isNoName)) {
      return words.size() > 1 || isCapitals(name) ? Shape.LABEL : Shape.WORD;
    }
    return isCapitals(name) || !words.stream().allMatch(TranscriptLabel::isNoName)
        ? Shape.DOUBT
        : Shape.TEXT;
  }

  /// Whether a label in capitals is an office of some matter: `SECRETARY FOR HARBOURS`
  static boolean isOffice(String label) {
    Matcher office = OFFICE_FOR.matcher(bare(label));
    return office.matches() && isCapitals(bare(label)) && Titles.hasRole(office.group(1));
  }

  /// Where the label at the beginning of a line ends, its colon included; 0 where it has none
  /// beyond doubt.
  static int end(String line) {
    int colon = line.indexOf(": ");
    return colon > 0 && colon <= LONGEST && shape(line.substring(0, colon)) == Shape.LABEL
        ? colon + 1
        : 0;
  }

  /// Whether what stands behind a comma is said to whoever is named before it: `Chair, you may go`.
  private static boolean isAddress(String label) {
    int comma = label.indexOf(',');
    return comma > 0
        && LabelWords.words(label.substring(comma)).stream()
            .anyMatch(LabelWords.ADDRESSING::contains);
  }

  /// Whether words of nobody in particular stand before a colon as a label does, and not as `Next
  /// meeting` does.
  private static boolean isCapitalised(String name) {
    return Arrays.stream(name.split("[\\s/-]+"))
        .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
        .allMatch(
            word ->
                startsUpper(word)
                    || LabelWords.PARTICLES.contains(word)
                    || LabelWords.isDevice(LabelWords.words(word)));
  }

  /// Whether a text above what is said may be what somebody calls themselves: `marta`, `Pier 4`.
  static boolean isCalled(String label) {
    List<String> words = LabelWords.words(label);
    return !words.isEmpty()
        && words.size() <= MOST_WORDS
        && words.stream().noneMatch(TranscriptLabel::isNoName);
  }

  /// Whether a label means somebody, or several people, without a name.
  static boolean isSomebody(String label) {
    return Unnamed.isSomebody(label);
  }

  /// Whether the first word may be a given name or a title: `Mark West`, but not `New York`.
  static boolean mayBegin(String label) {
    return !isNoName(LabelWords.words(label).getFirst());
  }

  /// Whom a label means by itself.
  static Voice voice(String text) {
    String label = TITLE_WITHIN.matcher(SPACE.matcher(text).replaceAll(" ").strip()).replaceAll("");
    String stated = without(STATUS, without(PRONOUNS, label)).strip();
    if (stated.isEmpty() || !hasLetterOrDigit(stated)) {
      return new Voice.Nobody("names nobody");
    }
    if (isSomebody(stated)) {
      return new Voice.Nobody("names nobody in particular");
    }
    Optional<Voice> holder = holder(stated);
    if (holder.isPresent()) {
      return holder.get();
    }
    if (isOffice(stated) || Unnamed.isOffice(stated)) {
      return new Voice.Nobody("names an office");
    }
    ListingLine listing = listing(stated);
    String name = NameForms.withoutLetters(listing.name().strip());
    if (Unnamed.areSeveral(name) || isSecondPerson(stated, listing)) {
      return new Voice.Nobody("names several people");
    }
    if (isSomebody(name)
        || DIGIT.matcher(name).find()
        || OFFICE.matcher(name).find()
        || Titles.hasOrganisation(name.toLowerCase(Locale.ROOT))) {
      return new Voice.Nobody("names a device, an account or an office");
    }
    if (!isName(name) && !isLowerName(name)) {
      return new Voice.Nobody("is no name of a person");
    }
    return new Voice.Person(cased(name), affiliation(listing.affiliation()));
  }

  /// Whose words somebody utters, by what stands beside the name: `Ana Ruiz (reading)`.
  static Authorship authorship(String label) {
    return BESIDE.matcher(label).results().anyMatch(beside -> BracketVoice.reads(beside.group(1)))
        ? Authorship.READ_OUT
        : Authorship.OWN;
  }

  /// Who holds an office, where a label gives the office and then the name: `Chair (Ana Ruiz)`,
  /// `Vorsitz (Dr. Ana Ruiz)`.
  private static Optional<Voice> holder(String label) {
    Matcher parenthesis = PARENTHESIS.matcher(label);
    if (!label.endsWith(")") || !parenthesis.matches()) {
      return Optional.empty();
    }
    String office = parenthesis.group(1).strip();
    String name = parenthesis.group(2).strip();
    List<String> words = LabelWords.words(name);
    boolean titled = words.size() > 1 && LabelWords.TITLES.contains(words.getFirst());
    boolean named =
        words.size() > 1
            && isName(name)
            && !isSomebody(name)
            && words.stream().noneMatch(TranscriptLabel::isNoName)
            && !Titles.hasRole(name)
            && !Titles.hasOrganisation(name);
    return named
            && !LabelWords.hasNoPersons(office)
            && (LabelWords.isNobodys(office)
                || (titled && (office.indexOf(' ') < 0 || Titles.hasRole(office))))
        ? Optional.of(new Voice.Person(cased(name), new Affiliation(office, null)))
        : Optional.empty();
  }

  /// What stands alone beside a name is where somebody works, unless it says what they do there.
  private static Affiliation affiliation(Affiliation stated) {
    String role = stated.role();
    return role != null && stated.organisation() == null && !Titles.hasRole(role)
        ? new Affiliation(null, role)
        : stated;
  }

  /// Whether a text may be the name of one person, in capitals or not.
  static boolean isName(String text) {
    String[] words = text.split(" ");
    if (words.length > MOST_WORDS + 1) {
      return false;
    }
    boolean named = false;
    for (String word : words) {
      boolean particle = LabelWords.PARTICLES.contains(word);
      if (!particle && !WORD.matcher(word).matches()) {
        return false;
      }
      named |= !particle;
    }
    return named;
  }

  /// Whether all letters are capitals, two at least.
  static boolean isCapitals(String text) {
    String without = text.contains("Mc") ? MC.matcher(text).replaceAll("") : text;
    return without.codePoints().noneMatch(Character::isLowerCase)
        && without.codePoints().filter(Character::isUpperCase).count() > 1;
  }

  /// Whether the name of a label is in capitals, whatever stands beside it.
  static boolean isNameInCapitals(String label) {
    return isCapitals(bare(label));
  }

  /// Whether a word ends in a full stop that ends no sentence.
  static boolean isTitle(String word) {
    String folded = Folded.text(word).replace(".", "");
    return LabelWords.TITLES.contains(folded)
        || (folded.length() == 1 && Character.isLetter(folded.charAt(0)));
  }

  /// Whether a person's short name may stand for somebody of several names.
  static boolean mayMean(String alone, String full) {
    return NameForms.mayMean(alone, full);
  }

  /// The name without what stands around it.
  private static String bare(String label) {
    String stated = without(STATUS, without(PRONOUNS, label)).strip();
    return listing(stated).name().strip();
  }

  private static ListingLine listing(String stated) {
    Matcher parenthesis = PARENTHESIS.matcher(stated);
    String before = parenthesis.matches() ? parenthesis.group(1) : stated;
    Optional<String> turned = turned(before);
    return turned.isEmpty()
        ? ListingLine.of(stated)
        : parenthesis.matches()
            ? ListingLine.of(turned.get() + ", " + parenthesis.group(2))
            : new ListingLine(turned.get(), Affiliation.UNKNOWN, List.of());
  }

  private static String without(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll("");
  }

  /// `Birch, Anna` as `Anna Birch`; empty for all else, `Birch, Director` too.
  private static Optional<String> turned(String label) {
    String[] parts = label.split(",\\s*", -1);
    if (parts.length != 2 || !isName(parts[0]) || !isName(parts[1])) {
      return Optional.empty();
    }
    long surnames =
        Arrays.stream(parts[0].split(" "))
            .filter(word -> !LabelWords.PARTICLES.contains(word))
            .count();
    String[] given = parts[1].split(" ");
    boolean initial = given.length == 2 && given[1].replace(".", "").length() == 1;
    return surnames == 1
            && (given.length == 1 || initial)
            && !Titles.hasRole(parts[1])
            && !Titles.hasOrganisation(parts[1])
            && !(isCapitals(parts[1]) && !isCapitals(parts[0]))
        ? Optional.of(parts[1] + " " + parts[0])
        : Optional.empty();
  }

  /// `Leo Birch, Anna Birch`: what follows the comma is as much a name as what stands before it,
  /// and neither a role nor an organisation.
  private static boolean isSecondPerson(String label, ListingLine listing) {
    int comma = label.indexOf(',');
    if (turned(label).isPresent() || comma < 0 || comma > listing.name().length() + 1) {
      return false;
    }
    String rest = label.substring(comma + 1).strip();
    boolean acronym =
        listing.name().indexOf(' ') > 0
            && !isCapitals(listing.name())
            && ACRONYM.matcher(rest).matches();
    return rest.isEmpty()
        || (!acronym
            && isName(rest.split(",")[0].strip())
            && !Titles.hasRole(rest)
            && !Titles.hasOrganisation(rest));
  }

  private static boolean isNoName(String word) {
    return LabelWords.NO_NAMES.contains(word) || FunctionWords.contains(word);
  }

  /// `marta quill`, as somebody may have typed it, but not `Gate house front desk`.
  private static boolean isLowerName(String name) {
    long lower =
        Arrays.stream(name.split(" "))
            .filter(word -> !startsUpper(word) && !LabelWords.PARTICLES.contains(word))
            .count();
    return !(startsUpper(name) && lower > 1)
        && Arrays.stream(name.split(" ")).allMatch(word -> word.matches("[\\p{L}\\p{M}'’.-]{2,}"))
        && LabelWords.words(name).stream().noneMatch(TranscriptLabel::isNoName);
  }

  private static boolean hasLetterOrDigit(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean startsUpper(String text) {
    return !Character.isLowerCase(text.codePointAt(0));
  }

  /// `NORA QUILL` as `Nora Quill`, `O'NEILL-MCKAY` as `O'Neill-McKay`; other names as they are.
  private static String cased(String name) {
    if (!isCapitals(name) || name.length() < 3) {
      return name;
    }
    StringBuilder cased = new StringBuilder();
    for (String word : name.split(" ")) {
      cased.append(cased.isEmpty() ? "" : " ").append(casedWord(word));
    }
    return cased.toString();
  }

  private static String casedWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (LabelWords.PARTICLES.contains(lower)) {
      return lower;
    }
    return FIRST_LETTER
        .matcher(lower)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group().length() == 1
                        ? found.group().toUpperCase(Locale.ROOT)
                        : "Mc" + found.group().substring(2).toUpperCase(Locale.ROOT)));
  }
}
