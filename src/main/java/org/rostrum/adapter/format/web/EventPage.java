package org.rostrum.adapter.format.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.AttributionShape;
import org.rostrum.adapter.format.BackMatter;
import org.rostrum.adapter.format.CreditLine;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.ListingLine;
import org.rostrum.adapter.format.OneLine;
import org.rostrum.adapter.format.Proceedings;
import org.rostrum.adapter.format.Titles;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.text.Folded;

/// Reads the page of an event: a heading for the speakers and their list, then block quotes, each
/// with the name of who said it in its footer or right below.
///
/// A quotation is credited to nobody where the name is not on the list once, where somebody else
/// speaks or is quoted at length within it, and where the page gives the same words to two people.
final class EventPage {

  private static final Pattern SPEAKERS =
      Pattern.compile(
          "(?i)(?:our |the |guest |keynote |meet (?:our|the)"
              + " )?(?:speakers|panel|panell?ists)\\b.*");
  private static final Pattern ABSENT =
      Pattern.compile("(?i)\\s*(?:[-–—,(]\\s*)?(?:sent|sends|with) (?:\\w+ )?apologies\\)?$");
  private static final Pattern LABEL =
      Pattern.compile("^(\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3}):\\s");
  private static final String CREDIT = "figcaption, footer, p.cite, .attribution, .credit";

  private final WebPage page;
  private final List<PageBlock> blocks;
  private final Findings findings;
  private final Proceedings event;
  private final Set<ListingLine> listed = new LinkedHashSet<>();
  private final Map<String, List<ListingLine>> byName = new HashMap<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final Map<String, Set<String>> namesByWords = new HashMap<>();

  /// @param name whom the credit means, where that is certain
  /// @param doubt why nobody is credited; blank where somebody is
  private record Quotation(
      List<String> paragraphs, @Nullable String name, String doubt, String credit, boolean below) {

    String words() {
      return Folded.text(String.join(" ", paragraphs));
    }
  }

  EventPage(SourceFile file, WebPage page, List<PageBlock> blocks, Findings findings) {
    this.page = page;
    this.blocks = blocks;
    this.findings = findings;
    this.event = new Proceedings(file, findings);
  }

  static boolean isOne(List<PageBlock> blocks) {
    boolean quotes = blocks.stream().anyMatch(PageBlock::isQuotation);
    for (int i = 0; i + 1 < blocks.size(); i++) {
      PageBlock next = blocks.get(i + 1);
      if (isSpeakers(blocks.get(i)) && (next.tag().matches("li|p|dl") || next.headingLevel() > 0)) {
        return quotes;
      }
    }
    return false;
  }

  static boolean isSpeakers(PageBlock block) {
    return block.headingLevel() > 0 && SPEAKERS.matcher(block.text()).matches();
  }

  Read read() {
    event.title(page.title());
    event.publisher(page.publisher());
    event.date(page.date());
    event.url(page.url());
    readSpeakers();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isQuotation()) {
        Quotation quotation =
            quotation(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
        quotations.add(quotation);
        if (quotation.name() != null) {
          namesByWords
              .computeIfAbsent(quotation.words(), words -> new HashSet<>())
              .add(quotation.name());
        }
      }
    }
    write();
    page.removed().forEach(this::compare);
    return event.read();
  }

  private void readSpeakers() {
    int level = 0;
    String named = "";
    for (PageBlock block : blocks) {
      int heading = block.headingLevel();
      if (isSpeakers(block)) {
        level = heading;
      } else if (heading > 0
          && level > 0
          && heading > level
          && AttributionShape.isName(block.text())) {
        list(named);
        named = block.text();
      } else if (heading > 0) {
        list(named);
        named = "";
        level = 0;
      } else if (level > 0 && !named.isEmpty()) {
        list(named + ", " + block.text());
        named = "";
      } else if (level > 0 && block.tag().matches("li|p")) {
        list(entry(block));
      }
    }
    list(named);
  }

  /// A list's item on one line, with commas where the page has line breaks or ends a bold name.
  private static String entry(PageBlock block) {
    String text =
        String.join(
            ", ", block.raw().lines().map(OneLine::of).filter(line -> !line.isEmpty()).toList());
    Element lead = block.element().selectFirst("strong, b, h3, h4, h5, a");
    String name = lead == null ? "" : OneLine.of(WebPage.text(lead)).replaceFirst("[,:]$", "");
    if (name.isEmpty() || !block.text().startsWith(name) || block.text().equals(name)) {
      return text;
    }
    String rest = block.text().substring(name.length()).replaceFirst("^[\\s,:|–—-]+", "");
    return rest.startsWith("(") ? name + " " + rest : name + ", " + rest;
  }

  private void list(String text) {
    if (text.isBlank()) {
      return;
    }
    Matcher absent = ABSENT.matcher(text);
    boolean away = absent.find();
    ListingLine line = ListingLine.of(away ? text.substring(0, absent.start()) : text);
    List<String> capacities = new ArrayList<>(line.capacities());
    if (away) {
      capacities.add("sent apologies");
    }
    ListingLine person = new ListingLine(line.name(), line.affiliation(), capacities);
    if (listed.add(person)) {
      byName.computeIfAbsent(plain(person.name()), name -> new ArrayList<>()).add(person);
    }
    event.list(person);
  }

  private void write() {
    int quotation = 0;
    int beside = 0;
    boolean inList = false;
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      int level = block.headingLevel();
      if (level > 0 && (beside == 0 || level <= beside)) {
        beside = BackMatter.is(block.text()) ? level : 0;
      }
      if (level > 0) {
        inList = isSpeakers(block) || (inList && AttributionShape.isName(block.text()));
      }
      Quotation said = block.isQuotation() ? quotations.get(quotation++) : null;
      if (beside > 0 || inList) {
        event.note(block.text());
      } else if (level > 0) {
        event.heading(level == 1 ? null : block.text());
      } else if (said != null) {
        add(said);
        i += said.below() ? 1 : 0;
      } else if (block.tag().matches("p|li|div")
          && !block.isLinksAlone()
          && !BackMatter.isLater(block.text())) {
        event.unattributed("", List.of(block.text()));
      } else {
        event.note(block.text());
      }
    }
  }

  private void add(Quotation quotation) {
    boolean two = namesByWords.getOrDefault(quotation.words(), Set.of()).size() > 1;
    if (quotation.name() != null && !two) {
      event.said(quotation.name(), quotation.paragraphs(), null);
      event.note("— " + quotation.credit());
      return;
    }
    event.unattributed("", quotation.paragraphs());
    findings.warn(
        0,
        "the quotation "
            + Findings.shown(String.join(" ", quotation.paragraphs()))
            + " is credited to nobody: "
            + (two ? "the page gives the same words to two people" : quotation.doubt()),
        "write the name of who said all of it as the list of speakers has it");
  }

  private Quotation quotation(PageBlock block, @Nullable PageBlock below) {
    Element quote = block.element().clone();
    String credit = within(quote);
    boolean isBelow =
        credit.isEmpty()
            && below != null
            && below.tag().equals("p")
            && (credited(below.text()).isPresent() || isCredit(below.text()));
    if (isBelow && below != null) {
      credit = below.text();
    }
    List<String> paragraphs = paragraphs(quote);
    Optional<String> name = credited(credit);
    String doubt = "";
    if (name.isEmpty()) {
      doubt =
          credit.isEmpty()
              ? "no name stands with it"
              : Findings.shown(credit) + " is nobody on the list, or several";
    } else if (!quote.select("blockquote blockquote").isEmpty()
        || paragraphs.stream().anyMatch(this::isOthers)) {
      doubt = "somebody else speaks within it";
    }
    return new Quotation(
        paragraphs, doubt.isEmpty() ? name.orElse(null) : null, doubt, credit, isBelow);
  }

  /// Takes the credit out of a block quote.
  private static String within(Element quote) {
    Element credit = quote.selectFirst(CREDIT);
    if (credit == null) {
      Element cite = quote.select("cite").last();
      boolean last =
          cite != null && OneLine.of(WebPage.text(quote)).endsWith(OneLine.of(WebPage.text(cite)));
      credit = last ? cite : null;
    }
    if (credit == null) {
      Element paragraph = quote.select("p").last();
      boolean dashed =
          paragraph != null
              && quote.select("p").size() > 1
              && CreditLine.of(OneLine.of(WebPage.text(paragraph)))
                  .filter(AttributionShape::isCreditBelow)
                  .isPresent();
      credit = dashed ? paragraph : null;
    }
    if (credit == null) {
      return "";
    }
    credit.remove();
    return OneLine.of(WebPage.text(credit));
  }

  private static boolean isCredit(String text) {
    return AttributionShape.isCreditBelow(CreditLine.of(text).orElse(text));
  }

  /// Whether a paragraph of a quotation begins with the name of who speaks there.
  private boolean isOthers(String paragraph) {
    Matcher label = LABEL.matcher(paragraph);
    return label.find()
        && (AttributionShape.isName(label.group(1))
            || listed.stream()
                .anyMatch(
                    person -> (" " + person.name() + " ").contains(" " + label.group(1) + " ")));
  }

  private static List<String> paragraphs(Element quote) {
    List<String> paragraphs = new ArrayList<>();
    for (Element paragraph : quote.select("p, li")) {
      paragraphs.add(OneLine.of(WebPage.text(paragraph)));
    }
    return paragraphs.isEmpty()
        ? WebPage.text(quote).lines().map(OneLine::of).filter(line -> !line.isEmpty()).toList()
        : paragraphs;
  }

  /// Who is listed under the name that a credit begins with: one person alone.
  private Optional<String> credited(String credit) {
    String line = CreditLine.of(credit).orElse(credit);
    List<ListingLine> named = byName.getOrDefault(plain(ListingLine.of(line).name()), List.of());
    return named.size() == 1
            && !AttributionShape.isSentence(line)
            && !line.matches("(?i).*,? at (?:an?|the) .*")
        ? Optional.of(named.getFirst().name())
        : Optional.empty();
  }

  private static String plain(String name) {
    return Titles.withoutHonorifics(Folded.text(name));
  }

  /// Warns of a pull quote that gives somebody's words to another.
  private void compare(Element removed) {
    for (Element figure : removed.select("figure, .pullquote")) {
      Element quote = figure.selectFirst("blockquote");
      Element caption = figure.selectFirst("figcaption, cite, footer");
      if (quote == null || caption == null) {
        continue;
      }
      String words = Folded.text(OneLine.of(WebPage.text(quote)));
      Optional<String> name = credited(OneLine.of(WebPage.text(caption)));
      for (Quotation said : quotations) {
        if (!words.isEmpty()
            && said.words().contains(words)
            && name.filter(other -> !other.equals(said.name())).isPresent()) {
          findings.warn(
              0,
              "words of "
                  + said.name()
                  + " stand under the name of "
                  + name.get()
                  + " in a hidden or repeated quotation, which is left out",
              "ask the publisher which is right");
        }
      }
    }
  }
}
