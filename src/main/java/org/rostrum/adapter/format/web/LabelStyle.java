package org.rostrum.adapter.format.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.rostrum.adapter.format.AttributionShape;
import org.rostrum.adapter.format.OneLine;
import org.rostrum.adapter.format.SpeakerLabel;

/// How a page of a sitting writes who speaks, before a colon: the same way throughout. Bold or
/// plain names are only taken for speakers where some come again or bear a title, since other
/// paragraphs begin with bold words and a colon as well.
enum LabelStyle {
  CAPITALS,
  BOLD,
  PLAIN;

  /// A paragraph's label and words.
  ///
  /// @param marked whether the page has the label in an element of its own
  record Turn(String label, String words, boolean marked) {}

  private static final int FEWEST_TURNS = 2;
  static final String TITLE =
      "(?:Mr|Mrs|Ms|Miss|Dr|Hon|HON|Rt Hon|RT HON|Prof|Sir|Dame|Lord|Lady|Baroness|Adv)\\.? ";
  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "^((?:The )?(?:"
              + TITLE
              + ")*(?=[^:]*?\\p{Lu}{2})(?:[\\p{Lu}][\\p{Lu}.'’-]*|Mc\\p{Lu}+|de|van|der|von|of|the|and|for|to|in|pro|tempore)(?:,?"
              + " (?:[\\p{Lu}][\\p{Lu}.'’-]*|Mc\\p{Lu}+|\\([^()]*\\)|de|van|der|von|of|the|and|for|to|in|pro|tempore)){0,14})"
              + " ?:\\s*(.*)$",
          Pattern.DOTALL);

  /// What may stand between a bold name and what is said: constituency and party, a colon.
  private static final Pattern AFTER_NAME =
      Pattern.compile("^((?: ?\\([^()]*\\))*)\\s*(:)?\\s*(.*)$", Pattern.DOTALL);

  private static final Pattern NAMED =
      Pattern.compile(
          "^((?:The )?(?:"
              + TITLE
              + ")*\\p{Lu}[\\p{L}.'’-]*(?:"
              + " (?:\\p{Lu}[\\p{L}.'’-]*|de|van|der|von|of|the|and|for)){0,8}(?: \\([^()]*\\))*)"
              + " ?: (\\S.*)$",
          Pattern.DOTALL);

  /// The style of a page's turns; empty where it has none.
  static Optional<LabelStyle> of(List<PageBlock> blocks) {
    GivenNames names = GivenNames.of(blocks);
    for (LabelStyle style : values()) {
      List<Turn> turns =
          blocks.stream().flatMap(block -> style.turn(block, names).stream()).toList();
      long paragraphs = blocks.stream().filter(block -> block.headingLevel() == 0).count();
      Set<String> labels = new HashSet<>();
      long certain =
          turns.stream()
              .filter(turn -> !labels.add(turn.label()) || isCertain(turn.label()))
              .count();
      boolean found =
          switch (style) {
            case CAPITALS -> turns.size() >= FEWEST_TURNS;
            case BOLD -> certain >= FEWEST_TURNS || (certain > 0 && turns.size() > FEWEST_TURNS);
            case PLAIN ->
                certain > 0 && turns.size() > FEWEST_TURNS && 5 * turns.size() >= 2 * paragraphs;
          };
      if (found) {
        return Optional.of(style);
      }
    }
    return Optional.empty();
  }

  private static boolean isCertain(String label) {
    return label.matches("(?:The )?" + TITLE + ".*")
        || label.contains("(")
        || SpeakerLabel.of(label).kind() != SpeakerLabel.Kind.PERSON;
  }

  /// The turn that a paragraph begins in any style.
  static Optional<Turn> any(PageBlock block) {
    for (LabelStyle style : values()) {
      Optional<Turn> turn = style.turn(block);
      if (turn.isPresent()) {
        return turn;
      }
    }
    return Optional.empty();
  }

  /// Whether a paragraph begins in bold with something and a colon, as turns do.
  static boolean hasBoldLabel(PageBlock block) {
    Element first = block.element().firstElementChild();
    return first != null
        && first.normalName().matches("b|strong")
        && lead(block).matches("\\p{Lu}[^:.?!]{0,60}:");
  }

  /// The turn that a paragraph begins in this style, if it begins one.
  Optional<Turn> turn(PageBlock block) {
    return turn(block, GivenNames.NONE);
  }

  /// @param names for which given names alone may stand
  Optional<Turn> turn(PageBlock block, GivenNames names) {
    if (block.headingLevel() > 0 || block.tag().equals("table")) {
      return Optional.empty();
    }
    return switch (this) {
      case CAPITALS -> inCapitals(block);
      case BOLD -> bold(block, names);
      case PLAIN -> plain(block.text());
    };
  }

  /// The text of the element that a paragraph begins with; blank where it begins with none.
  private static String lead(PageBlock block) {
    Element first = block.element().firstElementChild();
    if (first == null || !first.normalName().matches("b|strong|span|cite")) {
      return "";
    }
    String lead = OneLine.of(WebPage.text(first));
    return block.text().startsWith(lead) ? lead : "";
  }

  private static Optional<Turn> inCapitals(PageBlock block) {
    Matcher turn = IN_CAPITALS.matcher(block.text());
    return turn.matches()
        ? Optional.of(
            new Turn(
                turn.group(1),
                turn.group(2),
                lead(block).replaceFirst("\\s*:$", "").equals(turn.group(1))))
        : Optional.empty();
  }

  private static Optional<Turn> bold(PageBlock block, GivenNames names) {
    String lead = lead(block);
    Matcher after = AFTER_NAME.matcher(block.text().substring(lead.length()));
    String name = lead.replaceFirst("\\s*:$", "");
    boolean colon = after.matches() && (lead.endsWith(":") || after.group(2) != null);
    return colon && !after.group(3).isEmpty() && (isSomebody(name) || names.has(name))
        ? Optional.of(new Turn(name + after.group(1), after.group(3), true))
        : Optional.empty();
  }

  private static Optional<Turn> plain(String text) {
    if (SpeakerLabel.beginsWithMany(text)) {
      int colon = text.indexOf(": ");
      return Optional.of(new Turn(text.substring(0, colon), text.substring(colon + 2), false));
    }
    Matcher turn = NAMED.matcher(text);
    return turn.matches() && isSomebody(turn.group(1))
        ? Optional.of(new Turn(turn.group(1), turn.group(2), false))
        : Optional.empty();
  }

  private static boolean isSomebody(String label) {
    return !label.isEmpty()
        && (SpeakerLabel.of(label).kind() != SpeakerLabel.Kind.PERSON
            || AttributionShape.isName(OneLine.of(label.replaceAll("\\([^()]*\\)", ""))));
  }
}
