package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.text.Folded;

/// Those whom a record lists as present, in whatever format, and whom its labels then mean: a
/// surname behind a title, a given name, initials. Not thread-safe.
///
/// A list stands under a heading that says so or behind such words and a colon, and goes on for as
/// long as lines are names. Who sent apologies is not there.
public final class Attendance {

  /// Whom a label means.
  public sealed interface Meant {

    /// @param name as it is fullest
    record Person(String name) implements Meant {}

    /// A name that several of those present have.
    record Several() implements Meant {}

    /// Nobody on the list.
    record Unlisted() implements Meant {}
  }

  /// @param titles folded, before the name
  /// @param words folded, of the name itself
  private record Name(Set<String> titles, List<String> words) {

    static Name of(String written) {
      Set<String> titles = new HashSet<>();
      List<String> words = new ArrayList<>();
      for (String each : written.strip().split("(?<=\\.)|\\s+")) {
        for (String word : LabelWords.words(each)) {
          boolean title =
              LabelWords.TITLES.contains(word)
                  || LabelWords.OFFICES_BEFORE.contains(word)
                  || ABBREVIATED.matcher(each).matches();
          (words.isEmpty() && title ? titles : words).add(word);
        }
      }
      return new Name(titles, words);
    }

    /// Whether this may be another, fuller or shorter form of a name.
    boolean fits(Name other) {
      if (words.isEmpty() || other.words.isEmpty() || isOtherwiseAddressed(other)) {
        return false;
      }
      if (!words.getLast().equals(other.words.getLast())) {
        return isGivenNameOf(other);
      }
      List<String> given = words.subList(0, words.size() - 1);
      List<String> others = other.words.subList(0, other.words.size() - 1);
      for (int i = 0; i < Math.min(given.size(), others.size()); i++) {
        if (!isSame(given.get(i), others.get(i))) {
          return false;
        }
      }
      return true;
    }

    /// Whether two given names are one, or one is the initial of the other.
    private static boolean isSame(String one, String other) {
      return one.equals(other)
          || (one.length() == 1 && other.startsWith(one))
          || (other.length() == 1 && one.startsWith(other));
    }

    private boolean isGivenNameOf(Name other) {
      return titles.isEmpty()
          && words.size() == 1
          && other.words.size() > 1
          && words.getFirst().length() > 1
          && other.words.getFirst().equals(words.getFirst());
    }

    /// `Mr Moss` is not `Mrs Moss`.
    private boolean isOtherwiseAddressed(Name other) {
      return (titles.contains(MAN) && other.titles.stream().anyMatch(WOMAN::contains))
          || (other.titles.contains(MAN) && titles.stream().anyMatch(WOMAN::contains));
    }
  }

  /// A title of any language: `Mev.`
  private static final Pattern ABBREVIATED = Pattern.compile("\\p{Lu}\\p{L}{1,4}\\.");

  /// An office before a full name.
  private static final Pattern OFFICE_BEFORE =
      Pattern.compile(
          "^(?i:(?:"
              + String.join("|", LabelWords.OFFICES_BEFORE)
              + "|"
              + String.join("|", LabelWords.RANKS)
              + ")\\s+)+(?=\\p{Lu}\\S*\\s+\\p{Lu})");

  private static final String MAN = "mr";
  private static final Set<String> WOMAN = Set.of("mrs", "ms", "miss");

  private static final String HEAD =
      "(?:"
          + LabelWords.alternatives("present")
          + "|(?:(?:"
          + LabelWords.alternatives("presence")
          + ")\\s+)+(?:"
          + LabelWords.alternatives("present", "presence")
          + "))(?:\\s*\\([^()]*\\))?";
  private static final Pattern HEADING = Pattern.compile("(?i)(?:\\d+[.)]?\\s+)?" + HEAD + "\\W*");
  private static final Pattern ABSENCE =
      Pattern.compile(
          "(?i)(?:\\d+[.)]?\\s+)?(?:"
              + LabelWords.alternatives("absence")
              + ")(?:\\W*|\\b[^:.]{0,30}:.*)");
  private static final Pattern LINE = Pattern.compile("(?i)" + HEAD + "\\s*(?::|[–—-]\\s)\\s*(.*)");
  private static final Pattern HOLDS = Pattern.compile("(?u)(\\p{Lu}[\\p{L} -]{2,40}):\\s+(\\S.*)");
  private static final Pattern PLURAL =
      Pattern.compile(
          "(?i)^((?:(?:city |town |county )?council |board |committee"
              + " )?(?:cllr|councillor|member|alderman|supervisor|commissioner|senator|director|trustee))s\\.?:?\\s+");
  private static final Pattern PARTS = Pattern.compile("(?:\\s*[,;]\\s*|\\s+and\\s+)(?![^()]*\\))");
  private static final Pattern PARENTHESIS = Pattern.compile("\\s*\\([^()]*\\)");
  private static final Pattern CHAIRING = Pattern.compile("(?i),? in the chair\\b");

  /// What heads a part of a list: `Moderator:`
  private static final Pattern CAPACITY = Pattern.compile("\\p{Lu}[\\p{L} -]{2,30}:");

  /// `(Mayor, in the chair)`
  private static final Pattern HOLDS_TOO = Pattern.compile("(?i)\\(([^()]+?),? in the chair\\)");

  private static final Pattern OPEN_END = Pattern.compile("(?:\\s+and|\\s*[,;])$");
  private static final Pattern ITEM = Pattern.compile("^(?:[-*•·–]|\\d+[.)]|[IVX]{1,4}\\s*:)\\s+");
  private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*(?![^()]*\\))");

  /// Who is counted and not named: `7 members of the public`.
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)(?:\\d+|approximately|about|around|some|several|circa|one|two|three|four|five|six|seven|eight|nine|ten|members"
              + " of)\\b.*");

  private static final Pattern PIECES = Pattern.compile("(?=\\s*[,(])");
  private static final Pattern LETTERS =
      Pattern.compile("\\p{Lu}\\.?(?:\\p{L}\\.?){0,3}\\p{Lu}\\.?");
  private static final Pattern ADDRESS = Pattern.compile("^(?:the |madame? |mr |mister |hon )+");
  private static final Pattern CHAIR = Pattern.compile("\\bchair(?:man|woman|person)?\\b");

  private static final Pattern CONNECTED =
      Pattern.compile(
          "(?:(\\p{Lu}[\\p{L} -]{2,40}):\\s+)?(\\S.{1,80}?)(?:\\s?\\.){4,}\\s*(\\S.{1,80})");

  /// `(AM, Chairman)`
  private static final Pattern LETTERS_FIRST = Pattern.compile("\\((\\p{Lu}{2,5}),\\s*([^()]+)\\)");

  private static final Pattern LEADERS = Pattern.compile("\\.{3,}\\s*\\d*$");

  /// Offices that somebody may hold whom no list names.
  private static final Set<String> GENERIC =
      Set.of(
          "member", "speaker", "officer", "councillor", "director", "trustee", "guest", "witness");

  /// Who a page is by speaks on none of it.
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i).*\\b(?:by|reporters?|editors?|authors?|writers?|journalists?|correspondents?)\\b.*");

  private static final int LONGEST = 400;

  private final Map<String, ListingLine> listed = new LinkedHashMap<>();

  /// Whom the head of a record introduces without listing them, who may speak or not.
  private final Map<String, ListingLine> introduced = new LinkedHashMap<>();

  /// Their names with the titles that the list has.
  private final Map<ListingLine, Name> names = new HashMap<>();

  /// Letters that the list has beside a name, and who they stand for.
  private final Map<String, Set<ListingLine>> byInitials = new HashMap<>();

  /// What labels call people.
  private final List<Name> called = new ArrayList<>();

  private boolean open;

  /// Whether people stand behind each other in the list, and not each on a line.
  private boolean inline;

  /// A heading; whether people are listed under it.
  public void heading(String text) {
    inline = false;
    open = HEADING.matcher(text).matches();
  }

  /// Takes a line in, where it lists who was there; empty where it does not, which ends the list.
  public List<ListingLine> line(String text) {
    String line =
        HOLDS_TOO
            .matcher(ITEM.matcher(OneLine.of(text)).replaceFirst(""))
            .replaceFirst("($1) (chair)");
    line = CHAIRING.matcher(line).replaceFirst(" (chair)");
    line = OPEN_END.matcher(line).replaceFirst("");
    Matcher headed = LINE.matcher(line);
    if (headed.matches() || HEADING.matcher(line).matches()) {
      open = true;
      inline = headed.matches() && !headed.group(1).isBlank();
      line = headed.matches() ? headed.group(1) : "";
    }
    if (open && CAPACITY.matcher(line).matches()) {
      return List.of();
    }
    Matcher leaders = CONNECTED.matcher(line);
    if (leaders.matches()) {
      return connected(leaders);
    }
    if (!open || line.isBlank() || line.length() > LONGEST) {
      open &= line.isBlank();
      return List.of();
    }
    List<ListingLine> people = inline ? presentTogether(line) : present(line);
    open = !people.isEmpty();
    return people;
  }

  /// Whoever a line names on one side of the dots that connect it: `Chair: Ana Ruiz . . . (Harl)`.
  private List<ListingLine> connected(Matcher leaders) {
    String office = leaders.group(1) == null ? "" : leaders.group(1);
    List<String> sides =
        List.of(leaders.group(2), leaders.group(3).replaceAll("^\\((.*)\\)$", "$1"));
    for (int i = 0; i < sides.size(); i++) {
      String name = sides.get(i).strip();
      boolean person = !Name.of(name).titles().isEmpty() && isName("", name);
      if (person) {
        String held = HEADING.matcher(office).matches() || office.isEmpty() ? "" : ", " + office;
        return List.of(listing(name + held + ", " + sides.get(1 - i).strip()));
      }
    }
    return List.of();
  }

  /// Takes in somebody whom a speaker or the reporter introduces, by their full name.
  public void mention(String name) {
    ListingLine line = ListingLine.of(name);
    if (Name.of(line.name()).words().size() > 1) {
      ListingLine person = person(line);
      introduced.putIfAbsent(Folded.text(person.name()), person);
      names.putIfAbsent(person, Name.of(line.name()));
    }
  }

  /// Takes in somebody whom the head of a record names beside their office.
  public void holder(String name, String office) {
    ListingLine held =
        new ListingLine(
            person(ListingLine.of(name)).name(), new Affiliation(office, null), List.of());
    introduced.put(Folded.text(held.name()), held);
    names.put(held, Name.of(name));
  }

  /// Whether a label or heading says that people are listed behind or below it.
  public static boolean isHead(String label) {
    return HEADING.matcher(label).matches();
  }

  /// Whether it says so of people who are not there.
  static boolean isAbsence(String label) {
    return ABSENCE.matcher(label).matches();
  }

  /// Takes in whom a line lists, wherever it stands; empty where something in it is neither a name
  /// nor what goes with one.
  List<ListingLine> present(String line) {
    return people(line, false).stream().map(this::listing).toList();
  }

  /// The same of a line in which several may stand behind each other.
  List<ListingLine> presentTogether(String line) {
    return several(line).stream().map(this::listing).toList();
  }

  /// Takes in whom a line at the head of a record introduces: `Vera Moss, Department Spokesperson`.
  public void introduce(String text) {
    String line = LEADERS.matcher(OneLine.of(text)).replaceFirst("");
    if (line.length() <= LONGEST
        && !BYLINE.matcher(line).matches()
        && AttributionShape.isCertain(line)
        && people(line, false).size() == 1
        && Name.of(ListingLine.of(line).name()).words().size() > 1) {
      ListingLine person = person(ListingLine.of(line));
      introduced.putIfAbsent(Folded.text(person.name()), person);
      names.putIfAbsent(person, Name.of(ListingLine.of(line).name()));
    }
  }

  private static ListingLine person(ListingLine line) {
    String name = OFFICE_BEFORE.matcher(line.name()).replaceFirst("");
    return new ListingLine(SpeakerLabel.of(name).name(), line.affiliation(), line.capacities());
  }

  /// The entries of a line in which several stand behind each other: between semicolons, where it
  /// has some, or else between commas.
  private static List<String> several(String line) {
    if (!SEMICOLON.matcher(line).find()) {
      return people(line, true);
    }
    List<String> entries = new ArrayList<>();
    for (String entry : SEMICOLON.split(line)) {
      List<String> people = COUNTED.matcher(entry).matches() ? List.of() : people(entry, false);
      if (people.isEmpty() && !COUNTED.matcher(entry).matches()) {
        return List.of();
      }
      entries.addAll(people);
    }
    return entries;
  }

  /// The entries of a line.
  ///
  /// @param several whether a name behind a comma is somebody else's, also without a title
  private static List<String> people(String line, boolean several) {
    Matcher holds = HOLDS.matcher(line);
    if (holds.matches() && Titles.hasRole(holds.group(1))) {
      return people(holds.group(2) + ", " + holds.group(1), several);
    }
    String title = "";
    List<StringBuilder> entries = new ArrayList<>();
    for (String written : PARTS.split(line, -1)) {
      Matcher plural = PLURAL.matcher(written);
      title = plural.find() ? plural.group(1) + " " : title;
      String part = plural.replaceFirst("");
      boolean another =
          several || entries.isEmpty() || !title.isEmpty() || !Name.of(part).titles().isEmpty();
      if (another && isName(title, part)) {
        boolean untitled = Name.of(bare(part)).titles().isEmpty();
        entries.add(new StringBuilder(untitled ? title : "").append(part));
      } else if (!part.isBlank() && !COUNTED.matcher(part).matches()) {
        if (entries.isEmpty() || AttributionShape.isSentence(part)) {
          return List.of();
        }
        entries.getLast().append(", ").append(part);
      }
    }
    return entries.stream().map(StringBuilder::toString).toList();
  }

  private static boolean isName(String title, String part) {
    String name = bare(part);
    Name words = Name.of(name);
    boolean titled = !title.isEmpty() || !words.titles().isEmpty();
    return Character.isUpperCase(name.isEmpty() ? ' ' : name.codePointAt(0))
        && !words.words().isEmpty()
        && !LabelWords.isNobodys(name)
        && !(Titles.hasRole(String.join(" ", words.words())) || Titles.hasOrganisation(name))
        && (AttributionShape.isName(name)
            || (titled && words.words().size() == 1 && name.matches("[\\p{L}\\p{M}.'’ -]+")));
  }

  private static String bare(String part) {
    return PARENTHESIS.matcher(AttributionShape.withoutFullStop(part)).replaceAll("").strip();
  }

  private ListingLine listing(String written) {
    String entry = LETTERS_FIRST.matcher(written).replaceAll("($1), $2");
    List<String> parts = new ArrayList<>();
    List<String> letters = new ArrayList<>();
    for (String part : PIECES.split(entry)) {
      String bare = part.replaceAll("[().\\s]", "");
      boolean initials =
          !parts.isEmpty()
              && bare.length() > 1
              && bare.equalsIgnoreCase(initials(parts.getFirst()));
      (initials ? letters : parts).add(initials ? bare : part);
    }
    List<String> capacities = parts.stream().filter(Attendance::isCapacity).toList();
    parts.removeAll(capacities);
    parts.addAll(capacities); // behind all else, where a listing line has them
    ListingLine line = ListingLine.of(String.join("", parts));
    ListingLine person = person(line);
    listed.putIfAbsent(Folded.text(person.name()), person);
    names.putIfAbsent(person, Name.of(line.name()));
    letters.forEach(each -> byInitials.computeIfAbsent(each, none -> new HashSet<>()).add(person));
    return person;
  }

  private static boolean isCapacity(String piece) {
    String inside = piece.strip();
    return inside.startsWith("(")
        && inside.endsWith(")")
        && Titles.areCapacities(inside.substring(1, inside.length() - 1));
  }

  /// The first letters of a name without titles.
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    Name.of(bare(name).replace('-', ' ')).words().forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  /// Whom each label means of those who are listed; who is listed under a shorter name than a label
  /// gives is called by the label.
  public Map<String, Meant> meant(Iterable<String> labels) {
    Map<String, Meant> meant = new LinkedHashMap<>();
    Map<ListingLine, String> fullest = new HashMap<>();
    Map<String, ListingLine> sole = new LinkedHashMap<>();
    called.clear();
    labels.forEach(label -> called.add(Name.of(label)));
    for (String label : labels) {
      List<ListingLine> fitting = fitting(label);
      meant.put(label, fitting.size() > 1 ? new Meant.Several() : new Meant.Unlisted());
      if (fitting.size() == 1) {
        ListingLine one = fitting.getFirst();
        sole.put(label, one);
        fullest.merge(one, called(one.name(), label), Attendance::fuller);
      }
    }
    Map<ListingLine, List<String>> byPerson =
        sole.keySet().stream().collect(Collectors.groupingBy(sole::get));
    byPerson.forEach(
        (one, called) -> {
          boolean agreed = agree(called);
          for (String label : called) {
            boolean full = Name.of(label).words().size() > 1;
            meant.put(
                label,
                agreed
                    ? new Meant.Person(fullest.getOrDefault(one, one.name()))
                    : full ? new Meant.Unlisted() : new Meant.Several());
          }
        });
    return meant;
  }

  /// Whether labels may be one person's: *Leo Birch* and *Anna Birch* both fit *Cllr Birch*.
  private static boolean agree(List<String> labels) {
    List<Name> people =
        labels.stream()
            .filter(label -> SpeakerLabel.of(label).kind() == SpeakerLabel.Kind.PERSON)
            .filter(label -> !LETTERS.matcher(label).matches())
            .map(label -> Name.of(ListingLine.of(label).name()))
            .filter(name -> !name.words().isEmpty())
            .toList();
    return people.stream()
        .allMatch(one -> people.stream().allMatch(other -> one.fits(other) || other.fits(one)));
  }

  private List<ListingLine> fitting(String written) {
    String label = ListingLine.of(written).name();
    ListingLine same = listed.get(Folded.text(label));
    if (same != null) {
      return List.of(same);
    }
    List<ListingLine> holders = holders(label);
    if (!holders.isEmpty() || SpeakerLabel.of(label).kind() != SpeakerLabel.Kind.PERSON) {
      return holders;
    }
    if (LETTERS.matcher(label).matches()) {
      String letters = label.replace(".", "");
      return byInitials.containsKey(letters)
          ? List.copyOf(byInitials.get(letters))
          : listed.values().stream()
              .filter(one -> initials(one.name()).equalsIgnoreCase(letters))
              .toList();
    }
    Name name = Name.of(label);
    List<ListingLine> fitting =
        listed.values().stream().filter(one -> name.fits(name(one))).toList();
    return fitting.isEmpty()
        ? introduced.values().stream().filter(one -> name.fits(name(one))).toList()
        : addressed(name, fitting);
  }

  /// Of several whom a name fits, the one listed with its title, or the only one who is not called
  /// by a title of their own.
  private List<ListingLine> addressed(Name name, List<ListingLine> fitting) {
    if (fitting.size() < 2 || name.titles().isEmpty()) {
      return fitting;
    }
    List<ListingLine> same =
        fitting.stream().filter(one -> name(one).titles().equals(name.titles())).toList();
    if (same.isEmpty()) {
      same =
          fitting.stream()
              .filter(one -> !Collections.disjoint(name(one).titles(), name.titles()))
              .toList();
    }
    if (same.isEmpty()) {
      same = fitting.stream().filter(one -> !isCalledByTitle(name(one))).toList();
    }
    return same.size() == 1 ? same : fitting;
  }

  private boolean isCalledByTitle(Name person) {
    return called.stream()
        .anyMatch(
            name ->
                !Collections.disjoint(name.titles(), person.titles())
                    && name.words().equals(List.of(person.words().getLast())));
  }

  private Name name(ListingLine person) {
    return names.getOrDefault(person, Name.of(person.name()));
  }

  /// Who holds the office that a label is.
  private List<ListingLine> holders(String label) {
    String office = office(label);
    if (GENERIC.contains(office)) {
      return List.of();
    }
    List<ListingLine> holding = holding(listed, office);
    return holding.isEmpty() ? holding(introduced, office) : holding;
  }

  private static List<ListingLine> holding(Map<String, ListingLine> people, String office) {
    return people.values().stream()
        .filter(
            one ->
                one.capacities().stream().anyMatch(held -> office(held).equals(office))
                    || (one.affiliation().role() != null
                        && Arrays.stream(one.affiliation().role().split("\\s*/\\s*"))
                            .anyMatch(held -> office(held).equals(office))))
        .toList();
  }

  /// An office as it is compared: `Madam Chairman` is the chair.
  private static String office(String text) {
    String office = ADDRESS.matcher(Folded.text(text)).replaceFirst("");
    return CHAIR.matcher(office).replaceAll("chair").strip();
  }

  /// The fuller of the name that is listed and a label, where that is a form of it.
  private static String called(String listed, String label) {
    SpeakerLabel who = SpeakerLabel.of(ListingLine.of(label).name());
    boolean form =
        who.kind() == SpeakerLabel.Kind.PERSON && Name.of(who.name()).fits(Name.of(listed));
    return form ? fuller(listed, who.name()) : listed;
  }

  /// Of two forms of one name the one with more in it; the first where they are as full.
  private static String fuller(String one, String other) {
    return letters(other) > letters(one) ? other : one;
  }

  private static int letters(String name) {
    List<String> words = Name.of(name).words();
    return words.size() < 2 ? 0 : words.stream().mapToInt(String::length).sum();
  }

  /// What is listed of whom a name means.
  public Optional<ListingLine> of(String name) {
    List<ListingLine> fitting = fitting(name);
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  public boolean isEmpty() {
    return listed.isEmpty();
  }
}
