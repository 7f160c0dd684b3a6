package org.rostrum.adapter.format.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.Attendance;
import org.rostrum.adapter.format.BackMatter;
import org.rostrum.adapter.format.Dates;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.ListingLine;
import org.rostrum.adapter.format.OneLine;
import org.rostrum.adapter.format.Presiding;
import org.rostrum.adapter.format.Procedure;
import org.rostrum.adapter.format.Proceedings;
import org.rostrum.adapter.format.SpeakerLabel;
import org.rostrum.adapter.format.StageDirections;
import org.rostrum.adapter.format.TextMinutesReader;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Wording;

/// Reads a sitting as parliaments publish it (Hansard): a paragraph that begins with a name in
/// capitals, or in an element of its own, and a colon begins a turn.
///
/// Who speaks after procedure or after a name without a colon is not said, so what stands there
/// without a label is credited to nobody.
final class Sitting {

  private static final String TITLE = LabelStyle.TITLE;
  private static final Pattern NAME_ALONE =
      Pattern.compile(
          "^(?:The )?(?:"
              + TITLE
              + ")*(?:[\\p{Lu}][\\p{Lu}.'’-]*|of|the|and|for|/)"
              + "(?: (?:[\\p{Lu}][\\p{Lu}.'’-]*|of|the|and|for|/))*$");
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?i)^(?:end of take.*|start of (?:day|take).*|take:? ?\\d+.*|(?:unrevised|uncorrected)?"
              + " ?hansard|page ?\\d+(?: of \\d+)?|\\d{1,4}|.*\\.docx?\\W*|.*unrevised"
              + " hansard.*|\\d{1,2}[.:]\\d\\d ?(?:[ap]\\.? ?m\\.?|hrs?\\.?|hours|uhr)?|column"
              + " \\d+|col\\. \\d+)$");
  private static final Pattern SECOND_COLUMN = Pattern.compile("^\\s*:.*(?:\n\\s*:.*)*\\s*$");
  private static final Pattern INITIALS =
      Pattern.compile("^((?:\\p{Lu}\\.? ?)+) ?(\\p{Lu}[\\p{L}'’-]+)$");
  private static final Pattern FULL_NAME =
      Pattern.compile("(?=(\\p{Lu}\\p{Ll}[\\p{L}'’-]*) (\\p{Lu}[\\p{L}'’-]+))\\p{Lu}");

  /// What a record says between what somebody moved and what they said to it.
  private static final Pattern SAID = Pattern.compile("^(?:He|She|They) said: (?=\\p{Lu})");

  /// The end of a paragraph whose sentence goes on below.
  private static final Pattern GOES_ON = Pattern.compile("[\\p{L}\\p{N},’'-]$");

  /// `Ana Moy, Weir Lane: it leaks`, of somebody who is no speaker by the page's mark.
  private static final Pattern NAME_AND_PLACE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}(?:,"
              + " (?:\\p{Lu}|\\d)[^:.?!,]{2,60}){1,2}: ");

  private static final Pattern ADDRESSED = Pattern.compile("^(?i:mr|mrs|madam|madame)\\.? ");

  private static final int MOST_FURNITURE = 3;
  private static final int LONGEST_HEADING = 200;

  /// How many blocks say what a page is.
  private static final int HEAD = 8;

  private final WebPage page;
  private final List<PageBlock> blocks;
  private final Findings findings;
  private final Proceedings sitting;
  private final Set<String> reported = new HashSet<>();
  private @Nullable Map<String, Set<String>> fullNames;
  private @Nullable String speaker;
  private String label = "";
  private boolean begun;
  private final Set<String> labels = new HashSet<>();
  private final boolean marked;
  private final GivenNames givenNames;
  private final LabelStyle style;
  private final Presiding presiding = new Presiding();
  private final Optional<Interview> interview;

  /// Whether a label stands right above.
  private boolean labelledAbove;

  Sitting(
      SourceFile file,
      WebPage page,
      List<PageBlock> blocks,
      LabelStyle style,
      GivenNames givenNames,
      Optional<Interview> interview,
      Findings findings) {
    this.page = page;
    this.blocks = blocks;
    this.findings = findings;
    this.sitting = new Proceedings(file, findings);
    this.style = style;
    this.givenNames = givenNames;
    this.interview = interview;
    List<LabelStyle.Turn> turns =
        blocks.stream().flatMap(block -> style.turn(block, givenNames).stream()).toList();
    turns.forEach(turn -> labels.add(turn.label()));
    this.marked = 2 * turns.stream().filter(LabelStyle.Turn::marked).count() > turns.size();
  }

  Read read() {
    sitting.url(page.url());
    sitting.publisher(page.publisher());
    sitting.date(page.date());
    if (!page.document().title().isBlank()) {
      sitting.title(page.title());
    }
    if (areMinutes()) {
      sitting.wording(Wording.SUMMARY);
    }
    int beside = 0;
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      PageBlock below = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      boolean heading = block.headingLevel() > 0 || isHeading(block, block.text());
      int level = heading ? Math.max(1, block.headingLevel()) : 0;
      int interrupting = speaker == null ? 0 : interrupting(i);
      if (begun && level > 0 && (beside == 0 || level <= beside)) {
        beside = BackMatter.is(block.text()) ? level : 0;
      }
      if (beside > 0) {
        sitting.note(block.text());
      } else if (interrupting > 0) {
        read(block);
        for (int within = 1; within <= interrupting; within++) {
          sitting.note(blocks.get(++i).text());
        }
      } else if (below != null && SECOND_COLUMN.matcher(below.raw()).matches()) {
        words(columns(block.raw(), below.raw()));
        i++;
      } else if (block.isQuotation() && Excerpt.isCredited(block, below)) {
        Excerpt excerpt = Excerpt.of(block, below);
        add(excerpt);
        i += excerpt.below() ? 1 : 0;
      } else {
        read(block);
      }
    }
    return sitting.read();
  }

  /// Whether the page calls itself minutes, which are an account.
  private boolean areMinutes() {
    StringBuilder head = new StringBuilder(page.document().title()).append('\n');
    blocks.stream().limit(HEAD).forEach(block -> head.append(block.text()).append('\n'));
    return TextMinutesReader.areCalledSo(head.toString());
  }

  /// How many blocks below a paragraph are furniture within its sentence: it ends without a mark,
  /// and goes on below them with a small letter.
  private int interrupting(int at) {
    String text = blocks.get(at).text();
    if (blocks.get(at).headingLevel() > 0 || !GOES_ON.matcher(text).find()) {
      return 0;
    }
    for (int below = at + 1; below < Math.min(blocks.size(), at + MOST_FURNITURE + 2); below++) {
      PageBlock block = blocks.get(below);
      boolean small = Character.isLowerCase(block.text().codePointAt(0));
      if (small || block.tag().matches("li|blockquote") || turn(block).isPresent()) {
        return small ? below - at - 1 : 0;
      }
    }
    return 0;
  }

  private Optional<LabelStyle.Turn> turn(PageBlock block) {
    return style.turn(block, givenNames);
  }

  /// Adds a quotation that stands for itself, with the name of who said it.
  private void add(Excerpt excerpt) {
    loseFloor();
    String name = SpeakerLabel.of(ListingLine.of(excerpt.credit()).name()).name();
    if (givenNames.isFull(name) && !excerpt.isDisputed()) {
      sitting.said(name, excerpt.paragraphs(), null);
      sitting.note("— " + excerpt.credit());
    } else {
      sitting.unattributed("", excerpt.paragraphs());
      warn(
          Findings.shown(excerpt.credit())
              + " is nobody who speaks here, or not all of it is theirs");
    }
  }

  /// The lines of a table that was laid out as one column after the other, each put together again.
  private static List<String> columns(String first, String second) {
    List<String> left = first.lines().map(OneLine::of).filter(line -> !line.isEmpty()).toList();
    List<String> right = second.lines().map(OneLine::of).filter(line -> !line.isEmpty()).toList();
    if (left.size() != right.size()) {
      return left;
    }
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      rows.add(left.get(i) + right.get(i));
    }
    return rows;
  }

  private void read(PageBlock block) {
    String text = block.text();
    boolean first = labelledAbove;
    labelledAbove = false;
    if (!begun) {
      block.raw().lines().forEach(sitting::introduce);
    }
    if (isList(block)) {
      sitting.note(text);
      return;
    }
    if (first && givenNames.marks().areBeside(block)) {
      beside(text);
      return;
    }
    if (PRINTED.matcher(text).matches() || block.tag().equals("table")) {
      sitting.note(text);
      labelledAbove = first;
      return;
    }
    Optional<LabelStyle.Turn> turn = turn(block);
    Optional<LabelStyle.Turn> other =
        turn.isPresent() ? Optional.empty() : LabelStyle.any(block, givenNames);
    if (other.isPresent()
        && ((marked && other.get().marked())
            || givenNames.isAbbreviated(other.get().label(), labels))) {
      turn = other; // an interjection: the same mark, other letters
    } else if (other.isPresent()) {
      loseFloor();
      sitting.unattributed(other.get().label(), StageDirections.without(other.get().words()));
      warn(
          Findings.shown(other.get().label())
              + " is not written as speakers are here, so the words are credited to nobody");
      return;
    }
    if (turn.isPresent() && marked && !turn.get().marked()) {
      loseFloor();
      sitting.unattributed("", StageDirections.without(text));
    } else if (turn.isPresent()) {
      begin(turn.get());
      labelledAbove = turn.get().words().isEmpty();
      words(StageDirections.without(withoutTranslations(block, turn.get().words())));
    } else if (block.headingLevel() > 0 || isHeading(block, text)) {
      heading(text);
    } else if (presiding.announces(text)) {
      sitting.note(text);
      loseFloor();
    } else if (LabelStyle.hasBoldLabel(block)
        || NAME_AND_PLACE.matcher(text).lookingAt()
        || (marked && (block.isBold() || LabelStyle.leadsOver(block)))) {
      loseFloor(); // whoever it is: not who has spoken before
      sitting.unattributed("", StageDirections.without(text));
    } else if (Procedure.isOnLanguage(text) || text.codePoints().noneMatch(Character::isLetter)) {
      sitting.note(text);
      labelledAbove = first;
    } else if (first && isDeed(block)) {
      sitting.note(text); // of whom the label names, who then goes on
    } else if (NAME_ALONE.matcher(text).matches()
        || Procedure.isBeforeInterpretation(text)
        || (!first && Procedure.is(text))
        || (block.isInItalics() && !text.matches("[\\[(\"“‘'].*"))) {
      sitting.note(text);
      loseFloor();
    } else if (!begun && Dates.first(text).isPresent()) {
      Dates.first(text).ifPresent(sitting::date);
      sitting.note(text);
    } else if (!text.matches("[\\[(].*[\\])]") || StageDirections.without(text).size() != 1) {
      String said = SAID.matcher(text).replaceFirst("");
      goOn(block, StageDirections.without(withoutTranslations(block, said)), first);
    } else {
      sitting.note(text);
    }
  }

  /// Takes in whom a block lists: behind or below words that say so, in the rows of a table, or
  /// line by line before anybody speaks.
  private boolean isList(PageBlock block) {
    boolean table = block.tag().equals("table");
    if (!table && begun) {
      return false;
    }
    boolean lists = false;
    for (String entry : block.entries()) {
      boolean headed = Attendance.isHead(entry.split(":", 2)[0]);
      boolean broken = !begun && block.element().selectFirst("br") != null;
      lists |= (headed || broken || table) && (sitting.attend(entry) || (!table && headed));
    }
    return lists;
  }

  /// What stands beside a name above the words: office or constituency, or who holds the office
  /// that the label is.
  private void beside(String text) {
    labelledAbove = true;
    String said = label + (text.startsWith("(") ? " " + text : " (" + text + ")");
    SpeakerLabel who = SpeakerLabel.of(said);
    if (who.role() != null && SpeakerLabel.of(label).kind() == SpeakerLabel.Kind.OFFICE) {
      begin(new LabelStyle.Turn(said, "", true));
    } else if (speaker != null && !text.startsWith("(")) {
      sitting.list(
          new ListingLine(
              speaker, new Affiliation(text.replaceFirst("^The ", ""), null), List.of()));
    }
    sitting.note(text);
  }

  /// Whether a paragraph says what somebody moves, and no words of theirs.
  private static boolean isDeed(PageBlock block) {
    return (block.isInItalics() || Procedure.is(block.text()))
        && Character.isLowerCase(block.text().codePointAt(0));
  }

  private static String withoutTranslations(PageBlock block, String text) {
    String without = text;
    for (Element italic : block.element().select("i, em")) {
      String note = OneLine.of(WebPage.text(italic));
      without = without.replace(note.startsWith("(") ? note : "(" + note + ")", " [Note.] ");
    }
    return without;
  }

  private static boolean isHeading(PageBlock block, String text) {
    return text.length() < LONGEST_HEADING
        && ((text.equals(text.toUpperCase(Locale.ROOT)) && block.isSetApart())
            || block.isUnderlined())
        && !text.matches("\\(.*\\)")
        && text.codePoints().anyMatch(Character::isLetter);
  }

  private void heading(String text) {
    loseFloor();
    sitting.heading(text);
    if (!sitting.isTitled()) {
      sitting.title(text);
    }
  }

  private void loseFloor() {
    speaker = null;
    label = "";
  }

  /// An office is shown as the speaker where the page marks it as one; as the beginning of a
  /// paragraph it may be the beginning of a sentence.
  private void begin(LabelStyle.Turn turn) {
    begun = true;
    if (turn.label().isEmpty()) {
      return; // goes on with who has spoken before
    }
    SpeakerLabel who = SpeakerLabel.of(turn.label());
    label = who.name();
    if (interview.isPresent() && Interview.asks(turn.label()).isPresent()) {
      speaker = interview.get().name(turn.label()).orElse(null);
      return;
    }
    speaker =
        switch (who.kind()) {
          case PERSON -> person(turn.label(), who.name());
          case OFFICE -> holder(who.name(), turn.marked());
          case NOBODY -> null;
        };
    if (speaker != null && who.role() != null) {
      presiding.holds(who.role(), speaker);
      sitting.list(new ListingLine(speaker, new Affiliation(who.role(), null), List.of()));
    }
  }

  /// Whom a label means; null where one word may be several.
  private @Nullable String person(String written, String name) {
    String abbreviated = givenNames.full(written);
    if (!abbreviated.equals(written)) {
      return abbreviated;
    }
    return givenNames.leavesInDoubt(name) ? null : full(givenNames.full(name));
  }

  /// Who holds an office now, or else the office as the page marks it; null for nobody.
  private @Nullable String holder(String office, boolean shown) {
    Optional<String> holder = presiding.holder(office);
    if (holder.isPresent()) {
      return givenNames.full(holder.get());
    }
    if (presiding.leavesInDoubt(office, givenNames.isListed(office))) {
      label = "";
      return null;
    }
    boolean unaddressed = SpeakerLabel.presides(office) && !ADDRESSED.matcher(office).find();
    return shown && (!unaddressed || givenNames.isListed(office)) ? office : null;
  }

  /// The full name that the page has for initials and a surname, where it has one alone.
  private String full(String name) {
    Matcher initials = INITIALS.matcher(name);
    if (!initials.matches()) {
      return name;
    }
    Set<String> names =
        fullNames().getOrDefault(key(initials.group(1), initials.group(2)), Set.of());
    return names.size() == 1 ? names.iterator().next() : name;
  }

  private Map<String, Set<String>> fullNames() {
    Map<String, Set<String>> found = fullNames;
    if (found == null) {
      found = new HashMap<>();
      for (PageBlock block : blocks) {
        for (String line : block.raw().split("\n", -1)) {
          Matcher full = FULL_NAME.matcher(OneLine.of(line));
          while (full.find()) {
            if (!full.group(1).matches("Mr|Mrs|Ms|Miss|Dr|Hon|Sir|Lord|Lady|Dame")) {
              found
                  .computeIfAbsent(key(full.group(1), full.group(2)), key -> new HashSet<>())
                  .add(full.group(1) + " " + full.group(2));
            }
          }
        }
      }
      fullNames = found;
    }
    return found;
  }

  private static String key(String given, String surname) {
    return given.charAt(0) + " " + surname.toLowerCase(Locale.ROOT);
  }

  /// @param first whether the label stands right above
  private void goOn(PageBlock block, List<String> paragraphs, boolean first) {
    if (speaker == null || first || block.isSetApartAsQuoted()) {
      words(paragraphs, block.isSetApartAsQuoted());
      return;
    }
    for (String paragraph : paragraphs) {
      if (!sitting.narrated(List.of(paragraph))) {
        words(List.of(paragraph));
      }
    }
  }

  private void words(List<String> paragraphs) {
    words(paragraphs, false);
  }

  /// @param quoted whether the page sets them apart as words of somebody else
  private void words(List<String> paragraphs, boolean quoted) {
    if (speaker != null && quoted) {
      sitting.quoted(speaker, paragraphs, null);
    } else if (speaker == null) {
      sitting.labelled(label, paragraphs, 0);
      if (begun && label.isEmpty() && !paragraphs.isEmpty()) {
        warn("who speaks after a line of procedure is not said, so it is credited to nobody");
      }
    } else {
      sitting.said(speaker, paragraphs, null);
    }
  }

  private void warn(String what) {
    if (reported.add(what)) {
      findings.warn(0, what, "look up who it was, if it matters");
    }
  }
}
