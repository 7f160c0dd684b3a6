package org.rostrum.adapter.format.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.AttributionShape;
import org.rostrum.adapter.format.LabelWords;
import org.rostrum.adapter.format.SpeakerLabel;
import org.rostrum.adapter.format.Timestamp;
import org.rostrum.core.text.FunctionWords;

/// How a page of a sitting writes who speaks, the same way throughout: in a block of its own above
/// the words, or before a colon or dash. Bold or plain names are only taken for speakers where some
/// come again or bear a title, since other paragraphs begin with bold words and a colon as well.
enum LabelStyle {
  ABOVE,
  CAPITALS,
  BOLD,
  PLAIN;

  /// A paragraph's label and words.
  ///
  /// @param marked whether the page has the label in an element of its own
  record Turn(String label, String words, boolean marked) {}

  /// Words of which the names of classes are made that say that an element names who speaks.
  private static final Set<String> SPEAKING = Set.of("speaker", "speaking", "talker", "attributed");

  private static final int FEWEST_TURNS = 2;
  private static final int LONGEST = 200;

  /// Of how many paragraphs one at least stands under a label.
  private static final int LEAST_PART = 3;

  static final String TITLE =
      "(?:Mr|Mrs|Ms|Miss|Dr|Hon|HON|Rt Hon|RT HON|Prof|Sir|Dame|Lord|Lady|Baroness|Adv)\\.? ";
  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "^((?:The )?(?:"
              + TITLE
              + ")*(?=[^:]*?\\p{Lu}{2})(?:[\\p{Lu}][\\p{Lu}.'’-]*|Mc\\p{Lu}+|de|van|der|von|of|the|and|for|to|in|pro|tempore)(?:,?"
              + " (?:[\\p{Lu}][\\p{Lu}.'’-]*|Mc\\p{Lu}+|\\([^()]*\\)|de|van|der|von|of|the|and|for|to|in|pro|tempore)){0,30})"
              + " ?:\\s*(.*)$",
          Pattern.DOTALL);

  /// What may stand between a bold name and what is said: constituency and party, to whom it is
  /// said, a colon, a dash or a time.
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "^((?: ?\\([^()]*\\))*)(?:, (?!in writing|par écrit|por escrito|per"
              + " iscritto|schriftlich|in schriftlicher)[^:.?!–—]{2,80}(?=:|\\.? [–—]\\s))?(?: to"
              + " (?:the )?\\p{Lu}[^:.?!]{2,80}(?=:))?\\s*(:|\\.? ?[–—-](?=\\s)|(?=[(\\[]?"
              + Timestamp.SHAPE
              + "))?\\s*(?:[(\\[]?"
              + Timestamp.SHAPE
              + "[)\\]]?:?\\s+)?(.*)$",
          Pattern.DOTALL);

  /// Words that no office has: `The following also took part`
  private static final Pattern SENTENCE =
      Pattern.compile(
          " (?!(?:of|the|and|for|to|in|on|pro|tempore|de|la|du|van|der) )\\p{Ll}+ (?=\\p{Ll})|"
              + " \\p{Ll}+ed\\b");

  /// The number of a question.
  private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}\\. ");

  /// What ends a label within its own element.
  private static final Pattern LABEL_END = Pattern.compile("\\s*(?::|\\.? [–—-]|\\.(?=$))$");

  /// An answer's label: `A (Name)`.
  private static final Pattern ANSWER =
      Pattern.compile("(?i)^(?:a|answer|reply|response)\\.? ?(?:\\(([^()]+)\\)|(?:by|from) (.+))$");

  private static final Pattern NAMED =
      Pattern.compile(
          "^((?:The )?(?:"
              + TITLE
              + ")*\\p{Lu}[\\p{L}.'’-]*(?:"
              + " (?:\\p{Lu}[\\p{L}.'’-]*|de|van|der|von|of|the|and|for)){0,8}(?: \\([^()]*\\))*)"
              + " ?: (\\S.*)$",
          Pattern.DOTALL);

  /// The style of a page's turns; empty where it has none.
  static Optional<LabelStyle> of(List<PageBlock> blocks, GivenNames names) {
    for (LabelStyle style : values()) {
      List<Turn> turns =
          blocks.stream().flatMap(block -> style.turn(block, names).stream()).toList();
      long paragraphs = blocks.stream().filter(block -> block.headingLevel() == 0).count();
      Set<String> labels = new HashSet<>();
      Map<String, Boolean> known = new HashMap<>();
      long certain =
          turns.stream()
              .filter(
                  turn ->
                      !labels.add(turn.label())
                          || known.computeIfAbsent(
                              turn.label(), label -> isCertain(label) || names.isListed(label)))
              .count();
      boolean ordinary = !turns.isEmpty() && labels.stream().allMatch(names::isOrdinary);
      boolean found =
          switch (style) {
            case ABOVE -> turns.size() > FEWEST_TURNS && labels.size() < turns.size();
            case CAPITALS, BOLD ->
                certain >= FEWEST_TURNS || (certain > 0 && turns.size() > FEWEST_TURNS);
            case PLAIN ->
                certain > 0
                    && turns.size() > FEWEST_TURNS
                    && (names.areListed(labels) || 5 * turns.size() >= 2 * paragraphs);
          };
      if (found && !ordinary && (names.areListed(labels) || style.holdsTheText(blocks, names))) {
        return Optional.of(style);
      }
    }
    return Optional.empty();
  }

  /// Whether a good part of the paragraphs stands under a label, as in no report that prints a few
  /// lines of an exchange.
  private boolean holdsTheText(List<PageBlock> blocks, GivenNames names) {
    int all = 0;
    int held = 0;
    boolean holds = false;
    for (PageBlock block : blocks) {
      if (turn(block, names).isPresent()) {
        holds = true;
      } else if (block.headingLevel() > 0) {
        holds = false;
      }
      if (block.headingLevel() == 0 && !block.tag().equals("table")) {
        all++;
        held += holds ? 1 : 0;
      }
    }
    return LEAST_PART * held >= all;
  }

  static boolean isCertain(String label) {
    String bare = label.replaceFirst("(?i)^the ", "");
    return label.matches("(?i)(?:The )?" + TITLE + ".*")
        || label.contains("(")
        || SpeakerLabel.of(bare).kind() != SpeakerLabel.Kind.PERSON;
  }

  /// The turn that a paragraph begins in any style.
  static Optional<Turn> any(PageBlock block, GivenNames names) {
    for (LabelStyle style : values()) {
      Optional<Turn> turn = style.turn(block, names);
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
        && block.lead().text().matches("\\p{Lu}[^:.?!]{0,60}:");
  }

  /// Whether a paragraph begins with bold words before a colon, or with a name in bold, as turns do
  /// on a page that marks its labels.
  static boolean leadsOver(PageBlock block) {
    String lead = block.lead().text();
    Matcher after = AFTER_NAME.matcher(block.lead().rest());
    boolean colon = lead.endsWith(":") || (after.matches() && ":".equals(after.group(2)));
    return !lead.isEmpty()
        && !lead.equals(block.text())
        && block.element().select("b, strong").hasText()
        && (colon || AttributionShape.isName(lead.replaceFirst("\\s*[,.–—-]+$", "")));
  }

  /// The turn that a paragraph begins in this style, if it begins one.
  ///
  /// @param names for which given names alone may stand
  Optional<Turn> turn(PageBlock block, GivenNames names) {
    if (this == ABOVE) {
      return above(block, names);
    }
    if (block.headingLevel() > 0 || block.tag().equals("table")) {
      return Optional.empty();
    }
    return switch (this) {
      case ABOVE -> Optional.empty();
      case CAPITALS -> inCapitals(block);
      case BOLD -> bold(block, names);
      case PLAIN -> plain(block.text(), names);
    };
  }

  private static Optional<Turn> inCapitals(PageBlock block) {
    Matcher turn = IN_CAPITALS.matcher(block.text());
    return turn.matches() && !areNoNames(turn.group(1))
        ? Optional.of(
            new Turn(turn.group(1), turn.group(2), isLabel(block.lead().text(), turn.group(1))))
        : Optional.empty();
  }

  /// Whether the element at the beginning of a paragraph holds a label, but for what may stand
  /// behind a name.
  private static boolean isLabel(String lead, String label) {
    String name = lead.replaceFirst("\\s*:$", "");
    return !name.isEmpty()
        && label.startsWith(name)
        && AFTER_NAME
            .matcher(label.substring(name.length()))
            .results()
            .anyMatch(after -> after.group(3).isEmpty());
  }

  /// A label that is a block of its own: it ends with a colon, or its element says that it names
  /// who speaks.
  private static Optional<Turn> above(PageBlock block, GivenNames names) {
    String text = block.text();
    boolean colon = text.endsWith(":") && (isBold(block) || block.headingLevel() > 0);
    boolean marked = saysWhoSpeaks(block.element()) || names.marks().areAbove(block);
    if (text.length() > LONGEST || !(colon || marked)) {
      return Optional.empty();
    }
    String label = bare(text);
    return names.isSomebody(label) || names.has(label)
        ? Optional.of(new Turn(label, "", true))
        : Optional.empty();
  }

  /// A label without what ends it.
  static String bare(String label) {
    return LABEL_END.matcher(label).replaceFirst("");
  }

  private static boolean isBold(PageBlock block) {
    return WebPage.text(block.element().select("b, strong")).equals(block.text());
  }

  /// Whether an element, or one around it that holds nothing else, says so.
  private static boolean saysWhoSpeaks(Element label) {
    for (Element at = label; at != null; at = isAlone(at) ? at.parent() : null) {
      for (String name : WebPage.words(at.className())) {
        if (SPEAKING.contains(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether nothing beside an element has text.
  private static boolean isAlone(Element element) {
    return isLast(element, Node::nextSibling) && isLast(element, Node::previousSibling);
  }

  private static boolean isLast(Element element, Function<Node, @Nullable Node> next) {
    for (Node other = next.apply(element); other != null; other = next.apply(other)) {
      if ((other instanceof TextNode text && !text.isBlank())
          || (other instanceof Element sibling && sibling.hasText())) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Turn> bold(PageBlock block, GivenNames names) {
    if (names.marks().goesOn(block)) {
      return Optional.of(new Turn("", OpeningElement.withoutTime(block.text()), true));
    }
    OpeningElement lead = block.lead();
    Matcher after = AFTER_NAME.matcher(lead.rest());
    String name = NUMBER.matcher(LABEL_END.matcher(lead.text()).replaceFirst("")).replaceFirst("");
    boolean dash = lead.text().matches("(?s).*[–—-]$");
    boolean ended =
        after.matches()
            && (lead.text().endsWith(":")
                || dash
                || after.group(2) != null
                || lead.isLine()
                || names.marks().areLeading(lead));
    String label = answering(name);
    return ended && !after.group(3).isEmpty() && (names.isSomebody(label) || names.has(label))
        ? Optional.of(new Turn(label + after.group(1), after.group(3), true))
        : Optional.empty();
  }

  private static String answering(String label) {
    Matcher answer = ANSWER.matcher(label);
    return answer.matches() ? Objects.requireNonNullElse(answer.group(1), answer.group(2)) : label;
  }

  private static Optional<Turn> plain(String text, GivenNames names) {
    if (SpeakerLabel.beginsWithMany(text)) {
      int colon = text.indexOf(": ");
      return Optional.of(new Turn(text.substring(0, colon), text.substring(colon + 2), false));
    }
    Matcher turn = NAMED.matcher(text);
    return turn.matches() && names.isSomebody(turn.group(1))
        ? Optional.of(new Turn(turn.group(1), turn.group(2), false))
        : Optional.empty();
  }

  /// Whether a label is made of words that head lines and name nobody: `CALL TO ORDER`
  private static boolean areNoNames(String label) {
    return LabelWords.words(label).stream()
        .allMatch(word -> LabelWords.NO_NAMES.contains(word) || FunctionWords.contains(word));
  }

  static boolean isSomebody(String label) {
    SpeakerLabel who = SpeakerLabel.of(label);
    return !label.isEmpty()
        && !(who.kind() == SpeakerLabel.Kind.OFFICE && SENTENCE.matcher(label).find())
        && !areNoNames(label)
        && (who.kind() != SpeakerLabel.Kind.PERSON
            || AttributionShape.isName(who.name())
            || who.name().matches(TITLE + "\\p{Lu}[\\p{L}'’-]+"));
  }
}
