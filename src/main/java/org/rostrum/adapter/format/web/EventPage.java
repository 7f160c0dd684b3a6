package org.rostrum.adapter.format.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.AttributionShape;
import org.rostrum.adapter.format.CreditLine;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.ListingLine;
import org.rostrum.adapter.format.Plain;
import org.rostrum.adapter.format.Proceedings;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.text.Folded;

/// Reads the page of an event: a heading for the speakers and their list, then block quotes, each
/// with the name of who said it in its footer or right below.
final class EventPage {

  private static final Pattern SPEAKERS =
      Pattern.compile("(?i)(?:our |the |guest |keynote )?(?:speakers|panel|panell?ists).*");
  private static final Pattern ABSENT =
      Pattern.compile("(?i)\\s*(?:[-–—,(]\\s*)?(?:sent|sends|with) (?:\\w+ )?apologies\\)?$");

  private final WebPage page;
  private final List<PageBlock> blocks;
  private final Findings findings;
  private final Proceedings event;
  private final List<ListingLine> listed = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();

  private record Said(String words, String name) {}

  EventPage(SourceFile file, WebPage page, List<PageBlock> blocks, Findings findings) {
    this.page = page;
    this.blocks = blocks;
    this.findings = findings;
    this.event = new Proceedings(file, findings);
  }

  static boolean isOne(List<PageBlock> blocks) {
    boolean quotes = blocks.stream().anyMatch(block -> block.tag().equals("blockquote"));
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (isSpeakers(blocks.get(i)) && blocks.get(i + 1).tag().matches("li|p|dl")) {
        return quotes;
      }
    }
    return false;
  }

  private static boolean isSpeakers(PageBlock block) {
    return block.headingLevel() > 0 && SPEAKERS.matcher(block.text()).matches();
  }

  Read read() {
    event.title(page.title());
    event.publisher(page.publisher());
    event.date(page.date());
    event.url(page.url());
    boolean inList = false;
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (block.headingLevel() > 0) {
        inList = isSpeakers(block);
        heading(block);
      } else if (inList) {
        list(block.text());
      } else if (block.tag().equals("blockquote")) {
        PageBlock below = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
        if (quotation(block, below)) {
          i++;
        }
      } else if (block.tag().matches("p|li|div") && !block.isLinksAlone()) {
        event.unattributed("", List.of(block.text()));
      } else {
        event.note(block.text());
      }
    }
    page.removed().forEach(this::compare);
    return event.read();
  }

  private void heading(PageBlock block) {
    if (block.headingLevel() > 1) {
      event.heading(isSpeakers(block) ? null : block.text());
    }
  }

  private void list(String text) {
    Matcher absent = ABSENT.matcher(text);
    boolean away = absent.find();
    ListingLine line = ListingLine.of(away ? text.substring(0, absent.start()) : text);
    List<String> capacities = new ArrayList<>(line.capacities());
    if (away) {
      capacities.add("sent apologies");
    }
    ListingLine person = new ListingLine(line.name(), line.affiliation(), capacities);
    listed.add(person);
    event.list(person);
  }

  /// Adds a block quote; true where the block below it is its credit.
  private boolean quotation(PageBlock block, @Nullable PageBlock below) {
    Element quote = block.element();
    Element footer = quote.selectFirst("footer, figcaption, p.cite, .attribution");
    String within = footer == null ? "" : Plain.line(WebPage.text(footer));
    if (footer == null) {
      Element cite = quote.select("> cite, > p > cite").last();
      if (cite != null && block.text().endsWith(Plain.line(WebPage.text(cite)))) {
        within = Plain.line(WebPage.text(cite));
        cite.remove();
      }
    } else {
      footer.remove();
    }
    boolean isBelow =
        within.isEmpty()
            && below != null
            && below.tag().equals("p")
            && (credited(below.text()).isPresent() || isCredit(below.text()));
    String credit = isBelow && below != null ? below.text() : within;
    List<String> paragraphs = paragraphs(quote);
    Optional<String> name = credited(credit);
    if (name.isPresent() && !quote.select("blockquote blockquote").isEmpty()) {
      name = Optional.empty();
    }
    if (name.isPresent()) {
      event.said(name.get(), paragraphs, null);
      said.add(new Said(Folded.text(String.join(" ", paragraphs)), name.get()));
      event.note("— " + credit);
    } else {
      event.unattributed("", paragraphs);
      findings.warn(
          0,
          credit.isEmpty()
              ? "no name stands with the quotation "
                  + Findings.shown(String.join(" ", paragraphs))
                  + ", so it is credited to nobody"
              : Findings.shown(credit)
                  + " credits nobody who is listed, so the quotation is credited to nobody",
          "write the name as the list of speakers has it");
    }
    return isBelow;
  }

  private static boolean isCredit(String text) {
    return CreditLine.of(text).filter(AttributionShape::namesPerson).isPresent()
        || AttributionShape.namesPerson(text);
  }

  private static List<String> paragraphs(Element quote) {
    List<String> paragraphs = new ArrayList<>();
    for (Element paragraph : quote.select("p, li")) {
      paragraphs.add(Plain.line(WebPage.text(paragraph)));
    }
    return paragraphs.isEmpty() ? List.of(Plain.line(WebPage.text(quote))) : paragraphs;
  }

  /// Who is listed under the name that a credit begins with: one person alone, and nothing that the
  /// credit adds says another thing than the list.
  private Optional<String> credited(String credit) {
    String line = CreditLine.of(credit).orElse(credit);
    List<ListingLine> named =
        listed.stream()
            .filter(
                person ->
                    Folded.text(ListingLine.of(line).name()).equals(Folded.text(person.name())))
            .toList();
    return named.size() == 1
            && !AttributionShape.isSentence(line)
            && !line.matches("(?i).*,? at (?:an?|the) .*")
        ? Optional.of(named.getFirst().name())
        : Optional.empty();
  }

  /// Warns of a pull quote that gives somebody's words to another.
  private void compare(Element removed) {
    for (Element figure : removed.select("figure")) {
      Element quote = figure.selectFirst("blockquote");
      Element caption = figure.selectFirst("figcaption, cite");
      if (quote == null || caption == null) {
        continue;
      }
      String words = Folded.text(Plain.line(WebPage.text(quote)));
      Optional<String> name = credited(Plain.line(WebPage.text(caption)));
      for (Said one : said) {
        if (!words.isEmpty()
            && one.words().contains(words)
            && name.filter(other -> !other.equals(one.name())).isPresent()) {
          findings.warn(
              0,
              "words of "
                  + one.name()
                  + " stand under the name of "
                  + name.get()
                  + " in a hidden or repeated quotation, which is left out",
              "ask the publisher which is right");
        }
      }
    }
  }
}
