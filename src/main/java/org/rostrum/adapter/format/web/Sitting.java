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
import org.rostrum.adapter.format.BackMatter;
import org.rostrum.adapter.format.Dates;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.ListingLine;
import org.rostrum.adapter.format.OneLine;
import org.rostrum.adapter.format.Procedure;
import org.rostrum.adapter.format.Proceedings;
import org.rostrum.adapter.format.SpeakerLabel;
import org.rostrum.adapter.format.StageDirections;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Affiliation;

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

  private final WebPage page;
  private final List<PageBlock> blocks;
  private final Findings findings;
  private final Proceedings sitting;
  private final Set<String> reported = new HashSet<>();
  private @Nullable Map<String, Set<String>> fullNames;
  private @Nullable String speaker;
  private String label = "";
  private boolean begun;
  private final boolean marked;
  private final GivenNames givenNames;
  private final LabelStyle style;

  Sitting(
      SourceFile file, WebPage page, List<PageBlock> blocks, LabelStyle style, Findings findings) {
    this.page = page;
    this.blocks = blocks;
    this.findings = findings;
    this.sitting = new Proceedings(file, findings);
    this.style = style;
    this.givenNames = GivenNames.of(blocks);
    List<LabelStyle.Turn> turns =
        blocks.stream().flatMap(block -> style.turn(block).stream()).toList();
    this.marked = 2 * turns.stream().filter(LabelStyle.Turn::marked).count() > turns.size();
  }

  Read read() {
    sitting.url(page.url());
    sitting.publisher(page.publisher());
    sitting.date(page.date());
    if (!page.document().title().isBlank()) {
      sitting.title(page.title());
    }
    int beside = 0;
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      PageBlock below = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      int level = block.headingLevel();
      if (begun && level > 0 && (beside == 0 || level <= beside)) {
        beside = BackMatter.is(block.text()) ? level : 0;
      }
      if (beside > 0) {
        sitting.note(block.text());
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
    if (!begun) {
      block.raw().lines().forEach(sitting::introduce);
    }
    if (PRINTED.matcher(text).matches() || block.tag().equals("table")) {
      sitting.note(text);
      return;
    }
    Optional<LabelStyle.Turn> turn = style.turn(block, givenNames);
    Optional<LabelStyle.Turn> other = turn.isPresent() ? Optional.empty() : LabelStyle.any(block);
    if (other.isPresent() && marked && other.get().marked()) {
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
      words(StageDirections.without(withoutTranslations(block, turn.get().words())));
    } else if (block.headingLevel() > 0 || isHeading(block, text)) {
      heading(text);
    } else if (LabelStyle.hasBoldLabel(block)
        || (marked && (block.isBold() || LabelStyle.leadsOver(block)))) {
      loseFloor(); // whoever it is: not who has spoken before
      sitting.unattributed("", StageDirections.without(text));
    } else if (Procedure.isOnLanguage(text)) {
      sitting.note(text);
    } else if (NAME_ALONE.matcher(text).matches()
        || Procedure.isBeforeInterpretation(text)
        || Procedure.is(text)
        || (block.isInItalics() && !text.matches("[\\[(\"“‘'].*"))) {
      sitting.note(text);
      loseFloor();
    } else if (!begun && Dates.first(text).isPresent()) {
      Dates.first(text).ifPresent(sitting::date);
      sitting.note(text);
    } else if (!text.matches("[\\[(].*[\\])]") || StageDirections.without(text).size() != 1) {
      goOn(block, StageDirections.without(withoutTranslations(block, text)));
    } else {
      sitting.note(text);
    }
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
    boolean capitals = block.isSetApart() && text.equals(text.toUpperCase(Locale.ROOT));
    return (capitals || block.isUnderlined())
        && text.length() < 200
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
    SpeakerLabel who = SpeakerLabel.of(turn.label());
    label = who.name();
    speaker =
        switch (who.kind()) {
          case PERSON ->
              givenNames.leavesInDoubt(who.name()) ? null : full(givenNames.full(who.name()));
          case OFFICE -> turn.marked() ? who.name() : null;
          case NOBODY -> null;
        };
    if (speaker != null && who.role() != null) {
      sitting.list(new ListingLine(speaker, new Affiliation(who.role(), null), List.of()));
    }
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

  private void goOn(PageBlock block, List<String> paragraphs) {
    if (speaker == null || block.isSetApartAsQuoted()) {
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
