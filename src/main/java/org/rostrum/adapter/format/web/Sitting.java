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
import org.rostrum.adapter.format.AttributionShape;
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

  private static final int FEWEST_TURNS = 2;
  private static final String TITLE =
      "(?:Mr|Mrs|Ms|Miss|Dr|Hon|HON|Rt Hon|RT HON|Prof|Sir|Dame|Lord|Lady|Baroness|Adv)\\.? ";
  private static final Pattern TURN =
      Pattern.compile(
          "^((?:The )?(?:"
              + TITLE
              + ")*(?=[^:]*?\\p{Lu}{2})(?:[\\p{Lu}][\\p{Lu}.'’-]*|Mc\\p{Lu}+|de|van|der|von|of|the|and|for|to|in|pro|tempore)(?:,?"
              + " (?:[\\p{Lu}][\\p{Lu}.'’-]*|Mc\\p{Lu}+|\\([^()]*\\)|de|van|der|von|of|the|and|for|to|in|pro|tempore)){0,14})"
              + " ?:\\s*(.*)$",
          Pattern.DOTALL);
  private static final Pattern MIXED =
      Pattern.compile(
          "^((?:The )?(?:"
              + TITLE
              + ")*\\p{Lu}[\\p{L}.'’-]*(?:"
              + " (?:\\p{Lu}[\\p{L}.'’-]*|de|van|der|von|of|the|and|for)){0,8}(?: \\([^()]*\\))*)"
              + " ?: (\\S.*)$",
          Pattern.DOTALL);
  private static final Pattern NAME_ALONE =
      Pattern.compile(
          "^(?:The )?(?:"
              + TITLE
              + ")*(?:[\\p{Lu}][\\p{Lu}.'’-]*|of|the|and|for|/)"
              + "(?: (?:[\\p{Lu}][\\p{Lu}.'’-]*|of|the|and|for|/))*$");
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?i)^(?:end of take.*|start of (?:day|take).*|take:? ?\\d+.*|(?:unrevised|uncorrected)?"
              + " ?hansard|page ?\\d+(?: of \\d+)?|\\d{1,4}|.*\\.docx?\\W*|.*unrevised hansard.*"
              + "|column \\d+|col\\. \\d+)$");
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
  private final boolean mixed;

  Sitting(SourceFile file, WebPage page, List<PageBlock> blocks, Findings findings) {
    this.page = page;
    this.blocks = blocks;
    this.findings = findings;
    this.sitting = new Proceedings(file, findings);
    this.mixed = isMixed(blocks);
  }

  static boolean isOne(List<PageBlock> blocks) {
    return blocks.stream().filter(block -> turn(block).isPresent()).count() >= FEWEST_TURNS
        || isMixed(blocks);
  }

  /// Whether names are not in capitals, but so many paragraphs begin with one that they are turns.
  private static boolean isMixed(List<PageBlock> blocks) {
    long turns = blocks.stream().filter(block -> mixed(block.text()).isPresent()).count();
    long paragraphs = blocks.stream().filter(block -> block.headingLevel() == 0).count();
    return turns > FEWEST_TURNS
        && 5 * turns >= 2 * paragraphs
        && blocks.stream().noneMatch(block -> turn(block).isPresent());
  }

  private static Optional<Turn> mixed(String text) {
    if (SpeakerLabel.beginsWithMany(text)) {
      int colon = text.indexOf(": ");
      return Optional.of(new Turn(text.substring(0, colon), text.substring(colon + 2), false));
    }
    Matcher turn = MIXED.matcher(text);
    if (!turn.matches()) {
      return Optional.empty();
    }
    SpeakerLabel who = SpeakerLabel.of(turn.group(1));
    boolean named =
        who.kind() != SpeakerLabel.Kind.PERSON
            || AttributionShape.isName(turn.group(1).replaceAll(" ?\\(.*", ""));
    return named ? Optional.of(new Turn(turn.group(1), turn.group(2), false)) : Optional.empty();
  }

  /// A paragraph's label and words.
  ///
  /// @param marked whether the page has the label in an element of its own
  private record Turn(String label, String words, boolean marked) {}

  private static Optional<Turn> turn(PageBlock block) {
    if (block.headingLevel() > 0 || block.tag().equals("table")) {
      return Optional.empty();
    }
    Element first = block.element().firstElementChild();
    boolean leads = first != null && block.text().startsWith(OneLine.of(WebPage.text(first)));
    String lead = leads && first != null ? OneLine.of(WebPage.text(first)) : "";
    Matcher turn = TURN.matcher(block.text());
    if (turn.matches()) {
      return Optional.of(
          new Turn(
              turn.group(1), turn.group(2), lead.replaceFirst("\\s*:$", "").equals(turn.group(1))));
    }
    boolean marked =
        first != null
            && first.normalName().matches("b|strong|span|cite")
            && lead.endsWith(":")
            && lead.length() < block.text().length()
            && lead.length() < 80
            && lead.matches("(?:The )?\\p{Lu}[^:.?!]*(?:\\.[^:.?!]+)*:");
    return marked
        ? Optional.of(
            new Turn(
                lead.substring(0, lead.length() - 1),
                block.text().substring(lead.length()).strip(),
                true))
        : Optional.empty();
  }

  Read read() {
    sitting.url(page.url());
    sitting.publisher(page.publisher());
    sitting.date(page.date());
    if (!page.document().title().isBlank()) {
      sitting.title(page.title());
    }
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      boolean columns =
          i + 1 < blocks.size() && SECOND_COLUMN.matcher(blocks.get(i + 1).raw()).matches();
      if (columns) {
        words(columns(block.raw(), blocks.get(i + 1).raw()));
        i++;
      } else {
        read(block);
      }
    }
    return sitting.read();
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
    if (PRINTED.matcher(text).matches() || block.tag().equals("table")) {
      sitting.note(text);
      return;
    }
    Optional<Turn> turn = mixed ? mixed(block.text()) : turn(block);
    Optional<Turn> other = mixed || turn.isPresent() ? Optional.empty() : mixed(text);
    if (other.isPresent() && block.headingLevel() == 0) {
      loseFloor();
      sitting.unattributed(other.get().label(), StageDirections.without(other.get().words()));
      warn(
          Findings.shown(other.get().label())
              + " is not written as speakers are here, so the words are credited to nobody");
    } else if (turn.isPresent()) {
      begin(turn.get());
      words(StageDirections.without(withoutTranslations(block, turn.get().words())));
    } else if (block.headingLevel() > 0 || isHeading(block, text)) {
      heading(text);
    } else if (NAME_ALONE.matcher(text).matches() || Procedure.is(text)) {
      sitting.note(text);
      loseFloor();
    } else if (!begun && Dates.first(text).isPresent()) {
      Dates.first(text).ifPresent(sitting::date);
      sitting.note(text);
    } else if (!text.matches("[\\[(].*[\\])]") || StageDirections.without(text).size() != 1) {
      words(StageDirections.without(withoutTranslations(block, text)));
    } else {
      sitting.note(text);
    }
  }

  private static String withoutTranslations(PageBlock block, String text) {
    String without = text;
    for (Element italic : block.element().select("i, em")) {
      String note = "(" + OneLine.of(WebPage.text(italic)) + ")";
      without = without.replace(note, " [Note.] ");
    }
    return without;
  }

  private static boolean isHeading(PageBlock block, String text) {
    return block.isSetApart()
        && text.length() < 200
        && !text.matches("\\(.*\\)")
        && text.equals(text.toUpperCase(Locale.ROOT))
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
  private void begin(Turn turn) {
    begun = true;
    SpeakerLabel who = SpeakerLabel.of(turn.label());
    label = who.name();
    speaker =
        switch (who.kind()) {
          case PERSON -> full(who.name());
          case OFFICE -> turn.marked() ? who.name() : null;
          case NOBODY -> null;
        };
    if (speaker == null) {
      warn(
          Findings.shown(turn.label())
              + " names nobody in particular, so these words are credited to nobody");
    } else if (who.role() != null) {
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

  private void words(List<String> paragraphs) {
    if (speaker == null) {
      sitting.unattributed(label, paragraphs);
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
