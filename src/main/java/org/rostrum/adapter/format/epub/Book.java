package org.rostrum.adapter.format.epub;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.Bounds;
import org.rostrum.adapter.format.xml.XmlElement;
import org.rostrum.core.corpus.Patience;

/// The package of an EPUB (<https://www.w3.org/TR/epub-33/>), whose chapters are put together to
/// one page. What is beside the text by its own word is left out: cover, contents, notes, marks of
/// pages, quotations that are pulled out of it.
final class Book {

  private static final Set<String> BESIDE =
      Set.of(
          "cover",
          "titlepage",
          "halftitlepage",
          "copyright-page",
          "imprint",
          "imprimatur",
          "colophon",
          "toc",
          "landmarks",
          "page-list",
          "loi",
          "lot",
          "index",
          "bibliography",
          "footnote",
          "footnotes",
          "endnote",
          "endnotes",
          "rearnote",
          "rearnotes",
          "noteref",
          "backlink",
          "pagebreak",
          "pullquote",
          "seriespage",
          "other-credits");

  private final Map<String, byte[]> entries;

  Book(Map<String, byte[]> entries) {
    this.entries = entries;
  }

  /// The chapters as one page in the order of the spine; empty where the package says none.
  Optional<String> page() {
    Optional<String> path =
        xml("META-INF/container.xml").flatMap(Book::rootFile).filter(entries::containsKey);
    Optional<XmlElement> opened = path.flatMap(this::xml);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    XmlElement book = opened.get();
    Map<String, XmlElement> items = new HashMap<>();
    named(book, "item").forEach(item -> items.putIfAbsent(item.attribute("id"), item));
    Document page = Document.createShell("");
    head(page, book);
    long length = 0;
    for (XmlElement reference : named(book, "itemref")) {
      Patience.check();
      @Nullable XmlElement item = items.get(reference.attribute("idref"));
      byte @Nullable [] chapter =
          item == null || isBeside(item, reference)
              ? null
              : entries.get(resolved(path.orElse(""), item.attribute("href")));
      if (chapter != null) {
        length += chapter.length;
        Bounds.checkLength(length);
        add(chapter, page.body());
      }
    }
    return page.body().childrenSize() == 0 ? Optional.empty() : Optional.of(page.outerHtml());
  }

  private static boolean isBeside(XmlElement item, XmlElement reference) {
    return item.attribute("properties").contains("nav")
        || reference.attribute("linear").equals("no");
  }

  private Optional<XmlElement> xml(String name) {
    return Optional.ofNullable(entries.get(name)).flatMap(XmlElement::of);
  }

  private static Optional<String> rootFile(XmlElement container) {
    return named(container, "rootfile").stream()
        .map(one -> one.attribute("full-path"))
        .filter(path -> !path.isEmpty())
        .findFirst();
  }

  private static List<XmlElement> named(XmlElement root, String name) {
    return root.all().filter(one -> one.name().equals(name)).toList();
  }

  /// What the package says of the book, as pages say it of themselves.
  private static void head(Document page, XmlElement book) {
    String title = named(book, "title").stream().map(XmlElement::text).findFirst().orElse("");
    page.title(title);
    page.body().appendElement("h1").text(title);
    meta(page, book, "publisher", "og:site_name");
    meta(page, book, "date", "dcterms.date");
    meta(page, book, "creator", "author");
  }

  private static void meta(Document page, XmlElement book, String element, String name) {
    named(book, element).stream()
        .map(XmlElement::text)
        .filter(text -> !text.isBlank())
        .findFirst()
        .ifPresent(
            text ->
                page.head()
                    .appendElement("meta")
                    .attr(name.startsWith("og:") ? "property" : "name", name)
                    .attr("content", text));
  }

  /// Where an address within a package leads; empty where it is none.
  private static String resolved(String from, String address) {
    try {
      String path = URI.create("/").resolve(from.replace(" ", "%20")).resolve(address).getPath();
      return path == null ? "" : path.replaceFirst("^/", "");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static void add(byte[] chapter, Element body) {
    Document read =
        Jsoup.parse(new String(chapter, StandardCharsets.UTF_8), "", Parser.xmlParser());
    read.outputSettings().syntax(Document.OutputSettings.Syntax.html);
    for (Element element : read.getAllElements()) {
      if (isBeside(element)) {
        element.remove();
      }
    }
    // a chapter stands below the title of the book
    for (int level = 5; level > 0; level--) {
      read.select("h" + level).tagName("h" + (level + 1));
    }
    Element text = read.selectFirst("body");
    if (text != null) {
      body.appendElement("section").append(text.html());
    }
  }

  private static boolean isBeside(Element element) {
    for (String type :
        (element.attr("epub:type") + " " + element.attr("role").replace("doc-", ""))
            .split("\\s+")) {
      if (BESIDE.contains(type)) {
        return true;
      }
    }
    return false;
  }
}
