package org.rostrum.adapter.format.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.Dates;
import org.rostrum.adapter.format.EncodedText;
import org.rostrum.adapter.format.OneLine;
import org.rostrum.core.corpus.SourceFile;

/// A parsed page, of which only what was published as its text is left: menus, notices on cookies,
/// hidden text, comments, what else to read and the like are taken out.
final class WebPage {

  private static final int DEEPEST = 200;
  private static final int FEWEST_ROWS = 3;

  private static final String NEVER =
      "script, style, noscript, template, svg, canvas, iframe, object, nav, aside, form, button,"
          + " input, select, textarea, dialog, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=complementary], [role=contentinfo], [role=search], [role=banner],"
          + " [role=dialog], [role=alert], [style~=(?i)display:\\s*none],"
          + " [style~=(?i)visibility:\\s*hidden], [style~=(?i)(font-size|opacity):\\s*0(?!\\.)],"
          + " [style~=(?i)(left|text-indent):\\s*-\\d{3,}], .sr-only, .wb-inv, .screen-reader-text,"
          + " [role=doc-endnotes], [role=doc-bibliography]";
  private static final String NOTE_MARKS =
      "a.footnote, a.footnote-ref, [role=doc-noteref], [role=doc-backlink], a[href^=#fnref]";
  private static final Pattern TIME = Pattern.compile("[\\[(]?\\d{1,2}(?::\\d\\d){1,2}[\\])]?");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Set<String> CARD_WORDS = Set.of("text", "body", "content", "words");
  private static final Set<String> CARD_CREDIT =
      Set.of("name", "author", "attribution", "speaker", "role", "position", "title");
  private static final Pattern NUMBER = Pattern.compile("(?i)\\[?(?:footnote |note )?\\d{1,3}]?");

  /// Words of which the names of classes and ids of furniture are made.
  private static final Set<String> FURNITURE =
      Set.of(
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "breadcrumb",
          "breadcrumbs",
          "share",
          "sharing",
          "social",
          "newsletter",
          "subscribe",
          "subscription",
          "related",
          "recommended",
          "comment",
          "comments",
          "disqus",
          "respond",
          "skip",
          "skiplink",
          "pagination",
          "pager",
          "sidebar",
          "promo",
          "advert",
          "advertisement",
          "ads",
          "banner",
          "menu",
          "nav",
          "navbar",
          "navigation",
          "feedback",
          "footnotes",
          "endnotes",
          "updates",
          "changelog",
          "history",
          "toc",
          "paywall",
          "update",
          "replies",
          "commentlist",
          "popup",
          "modal",
          "printonly",
          "hidden",
          "pagedetails",
          "sponsor",
          "sponsors",
          "tweet",
          "tweets",
          "tags",
          "donate",
          "donation",
          "donations",
          "signup",
          "readnext",
          "footer",
          "folio",
          "runhead",
          "pagenumber",
          "chat");

  private static final Set<String> LEAVES =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "li",
          "pre",
          "table",
          "figure",
          "dl",
          "address",
          "caption",
          "summary",
          "time");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "br", "cite", "code", "del", "em", "font", "i", "img", "ins", "label",
          "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u", "var", "wbr");

  private final Document document;
  private final List<Element> removed;

  private WebPage(Document document, List<Element> removed) {
    this.document = document;
    this.removed = removed;
  }

  static WebPage of(SourceFile file) {
    Document document = parsed(file);
    document.select("q").forEach(quote -> quote.prependText("“").appendText("”"));
    document.select("del, s, strike").remove();
    document.select(NOTE_MARKS).remove();
    document
        .select("sup, a[href^=#]")
        .removeIf(note -> NUMBER.matcher(OneLine.of(note.text())).matches());
    document.select("a, span").removeIf(WebPage::isTimeLink);
    document.select("div").forEach(WebPage::makeQuotation);
    List<Element> removed = new ArrayList<>();
    for (Element element : document.select(NEVER)) {
      remove(element, removed);
    }
    for (Element element : document.body().select("[class], [id]")) {
      if (isFurniture(element)) {
        remove(element, removed);
      }
    }
    for (Element element : document.select("header, footer")) {
      boolean page = element.closest("blockquote") == null && element.selectFirst("h1") == null;
      if (page) {
        remove(element, removed);
      }
    }
    PulledQuotes pulled = new PulledQuotes(document);
    for (Element element :
        document.body().select("[class~=(?i)(?:^|[\\s_-])pull(?:quote)?(?:$|[\\s_-])]")) {
      if (pulled.isRepeated(element)) {
        remove(element, removed);
        pulled.remove(element);
      }
    }
    return new WebPage(document, removed);
  }

  /// A page of nothing but a text laid out by blanks.
  static WebPage preformatted(SourceFile file) {
    Document document = Document.createShell("");
    String text = EncodedText.of(file).map(SourceFile::text).orElse(file.text());
    document.body().appendElement("pre").text(text);
    return new WebPage(document, List.of());
  }

  /// Whether an element at the beginning of a paragraph is the time in the recording.
  private static boolean isTimeLink(Element element) {
    return element.parent() != null
        && element.parent().normalName().matches("p|li|div")
        && !element.siblingElements().isEmpty()
        && element.elementSiblingIndex() == 0
        && TIME.matcher(OneLine.of(element.text())).matches();
  }

  /// Makes a block quote of a card that has the words, and who said them, in elements of their own.
  private static void makeQuotation(Element card) {
    if (!hasWord(card, "quote") && !hasWord(card, "testimonial")) {
      return;
    }
    Element words = null;
    List<String> credit = new ArrayList<>();
    for (Element part : card.children()) {
      if (words == null && CARD_WORDS.stream().anyMatch(word -> hasWord(part, word))) {
        words = part;
      } else if (words != null && CARD_CREDIT.stream().anyMatch(word -> hasWord(part, word))) {
        credit.add(OneLine.of(text(part)));
      }
    }
    if (words != null && !credit.isEmpty()) {
      Element quote = new Element("blockquote");
      quote.appendElement("p").text(OneLine.of(text(words)));
      quote.appendElement("footer").text(String.join(", ", credit));
      card.empty().appendChild(quote);
    }
  }

  private static boolean hasWord(Element element, String word) {
    return words(element.className()).contains(word);
  }

  /// The words of which the name of a class or id is made: `PersonSpeaking` of two.
  static List<String> words(String name) {
    return List.of(BETWEEN_WORDS.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT).split(" "));
  }

  private static Document parsed(SourceFile file) {
    if (!file.text().isEmpty()) {
      return Jsoup.parse(file.text());
    }
    try {
      Document document = Jsoup.parse(new ByteArrayInputStream(file.bytes()), null, "");
      return document.outerHtml().contains("\uFFFD")
          ? Jsoup.parse(new ByteArrayInputStream(file.bytes()), "windows-1252", "")
          : document;
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private static boolean isFurniture(Element element) {
    if (Set.of("body", "main", "article", "html").contains(element.normalName())
        || element.closest("blockquote, figure") != null) {
      return false;
    }
    String names = element.className() + " " + element.id();
    for (String name : names.toLowerCase(Locale.ROOT).split("[\\s_-]+")) {
      if (FURNITURE.contains(name)) {
        return element.selectFirst("h1, main, article") == null;
      }
    }
    return false;
  }

  private static void remove(Element element, List<Element> removed) {
    if (element.parent() != null && !element.normalName().equals("body")) {
      element.remove();
      removed.add(element);
    }
  }

  Document document() {
    return document;
  }

  /// What was taken out.
  List<Element> removed() {
    return removed;
  }

  /// The part that holds the text.
  Element main() {
    for (String part : List.of("main", "[role=main]", "article")) {
      Element longest = null;
      for (Element element : document.select(part)) {
        if (longest == null || element.text().length() > longest.text().length()) {
          longest = element;
        }
      }
      if (longest != null && longest.text().length() * 3 > document.body().text().length()) {
        return longest;
      }
    }
    return document.body();
  }

  /// The first heading of the page, or else the title of its window without the site's name.
  String title() {
    Element heading = document.selectFirst("h1");
    if (heading != null && !OneLine.of(text(heading)).isEmpty()) {
      return OneLine.of(text(heading));
    }
    return document.title().split(" [|] ", 2)[0];
  }

  /// The site's name: as the page says it, or behind the title of its window.
  @Nullable String publisher() {
    Element name = document.selectFirst("meta[property=og:site_name]");
    if (name != null && !name.attr("content").isBlank()) {
      return OneLine.of(name.attr("content"));
    }
    String[] parts = document.title().split(" [|] ");
    return parts.length > 1 ? parts[parts.length - 1].strip() : null;
  }

  /// The date that the page gives as that of its event or publication.
  @Nullable LocalDate date() {
    for (Element time : document.select("time[datetime]")) {
      Optional<LocalDate> date = Dates.first(time.attr("datetime"));
      if (date.isPresent()) {
        return date.get();
      }
    }
    return Dates.first(document.title())
        .or(() -> Dates.first(document.body().text().substring(0, beginning())))
        .orElse(null);
  }

  private int beginning() {
    return Math.min(2000, document.body().text().length());
  }

  /// Who the page says has written it; blank where it does not.
  String author() {
    Element author = document.selectFirst("meta[name=author]");
    return author == null ? "" : OneLine.of(author.attr("content"));
  }

  /// The page's own address, where it says it.
  @Nullable URI url() {
    Element link = document.selectFirst("link[rel=canonical], meta[property=og:url]");
    String address = link == null ? "" : link.attr(link.hasAttr("href") ? "href" : "content");
    try {
      URI url = new URI(address);
      return url.getHost() != null && String.valueOf(url.getScheme()).matches("https?")
          ? url
          : null;
    } catch (URISyntaxException e) {
      return null; // a link that leads nowhere is no address
    }
  }

  /// The blocks of the text, in order. A block quote, a list's item and a table are one block each.
  List<PageBlock> blocks() {
    List<PageBlock> blocks = new ArrayList<>();
    add(main(), blocks, 0);
    return blocks;
  }

  private static void add(Element parent, List<PageBlock> blocks, int depth) {
    Element line = new Element("p");
    for (Node node : parent.childNodes()) {
      boolean inline =
          node instanceof TextNode || (node instanceof Element element && isInline(element, depth));
      if (inline) {
        line.appendChild(node.clone());
      } else if (node instanceof Element element) {
        line = emitted(line, blocks);
        if (isDialogue(element)) {
          addTurns(element, blocks);
        } else if (isLeaf(element)
            || depth > DEEPEST
            || element.children().stream().allMatch(child -> isInline(child, depth))) {
          emit(element, blocks);
        } else {
          add(element, blocks, depth + 1);
        }
      }
    }
    emitted(line, blocks);
  }

  private static boolean isLeaf(Element element) {
    return LEAVES.contains(element.normalName())
        && !(element.normalName().equals("table") && isLayout(element));
  }

  /// Whether a table only lays paragraphs out: no row has two cells with text, or it holds tables.
  private static boolean isLayout(Element table) {
    return table.selectFirst("td table") != null
        || (table.selectFirst("td p, td div") != null
            && table.select("tr").stream().allMatch(row -> cells(row).size() < 2));
  }

  private static List<Element> cells(Element row) {
    return row.children().stream().filter(Element::hasText).toList();
  }

  /// Whether a table or a list of definitions has who speaks on one side, and on the other what
  /// they say.
  private static boolean isDialogue(Element table) {
    List<List<Element>> turns = turns(table);
    if (turns.size() < FEWEST_ROWS) {
      return false;
    }
    Set<String> labels = new HashSet<>();
    long named =
        turns.stream()
            .map(turn -> OneLine.of(text(turn.getFirst())).replaceFirst("\\s*:$", ""))
            .filter(label -> LabelStyle.isSomebody(label) || labels.contains(label))
            .filter(label -> labels.add(label) || !label.isEmpty())
            .count();
    return 10 * named >= 9 * turns.size() && 3 * labels.size() <= 2 * turns.size();
  }

  /// The pairs of a table or a list of definitions; none where it has a row of another kind.
  private static List<List<Element>> turns(Element table) {
    List<List<Element>> turns = new ArrayList<>();
    if (table.normalName().equals("table")) {
      for (Element row : table.select("tr")) {
        List<Element> cells =
            cells(row).stream().filter(cell -> !TIME.matcher(cell.text()).matches()).toList();
        if (cells.size() == 2) {
          turns.add(cells);
        }
      }
      return turns.size() == table.select("tr").size() ? turns : List.of();
    }
    if (table.normalName().equals("dl")) {
      for (Element term : table.select("> dt")) {
        Element said = term.nextElementSibling();
        if (said != null && said.normalName().equals("dd")) {
          turns.add(List.of(term, said));
        }
      }
    }
    return turns;
  }

  private static void addTurns(Element table, List<PageBlock> blocks) {
    for (List<Element> turn : turns(table)) {
      emit(new Element("p").addClass("speaker").text(text(turn.getFirst())), blocks);
      Element next = turn.getLast();
      while (next != null && !next.normalName().equals("dt")) {
        add(new Element("div").appendChild(next.clone()), blocks, 1);
        next = next.normalName().equals("dd") ? next.nextElementSibling() : null;
      }
    }
  }

  private static boolean isInline(Element element, int depth) {
    return INLINE.contains(element.normalName())
        && (depth > DEEPEST
            || element.children().stream().allMatch(child -> isInline(child, depth + 1)));
  }

  private static Element emitted(Element line, List<PageBlock> blocks) {
    emit(line, blocks);
    return new Element("p");
  }

  private static void emit(Element element, List<PageBlock> blocks) {
    PageBlock block = PageBlock.of(element);
    if (!block.text().isEmpty()) {
      blocks.add(block);
    }
  }

  /// The text of an element, with the line breaks that the file and the page have.
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    NodeVisitor visitor =
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText());
            } else if (node instanceof Element inner) {
              text.append(
                  switch (inner.normalName()) {
                    case "br" -> "\n";
                    case "td",
                        "th",
                        "p",
                        "li",
                        "dd",
                        "dt",
                        "div",
                        "tr",
                        "h2",
                        "h3",
                        "h4",
                        "h5",
                        "h6" ->
                        " ";
                    default -> "";
                  });
            }
          }
        };
    NodeTraversor.traverse(visitor, element);
    return text.toString();
  }

  static String text(Elements elements) {
    StringBuilder text = new StringBuilder();
    elements.forEach(element -> text.append(text(element)).append(' '));
    return OneLine.of(text.toString());
  }
}
