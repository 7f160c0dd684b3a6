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
import org.rostrum.adapter.format.OneLine;

/// A block quote of a page with what the page says of whose words it is: in its footer, in its last
/// paragraph or right below.
///
/// @param credit without the dash; blank where there is none
/// @param below whether the credit is the block below
/// @param nested whether a block quote stands within it
record Excerpt(List<String> paragraphs, String credit, boolean below, boolean nested) {

  private static final String CREDIT = "figcaption, footer, p.cite, .attribution, .credit";
  private static final Pattern LABEL =
      Pattern.compile("^(\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3}):\\s");

  Excerpt {
    paragraphs = List.copyOf(paragraphs);
  }

  static Excerpt of(PageBlock block, @Nullable PageBlock below) {
    Element quote = block.element().clone();
    String credit = within(quote);
    boolean isBelow =
        credit.isEmpty() && below != null && below.tag().equals("p") && isCredit(below);
    if (isBelow && below != null) {
      credit = below.text();
    }
    return new Excerpt(
        paragraphs(quote),
        CreditLine.of(credit).orElse(credit),
        isBelow,
        !quote.select("blockquote blockquote").isEmpty());
  }

  static boolean isCredited(PageBlock block, @Nullable PageBlock below) {
    return !of(block, below).credit().isEmpty();
  }

  private static boolean isCredit(PageBlock block) {
    return AttributionShape.isCreditBelow(CreditLine.of(block.text()).orElse(block.text()));
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

  private static List<String> paragraphs(Element quote) {
    List<String> paragraphs = new ArrayList<>();
    for (Element paragraph : quote.select("p, li")) {
      paragraphs.add(OneLine.of(WebPage.text(paragraph)));
    }
    return paragraphs.isEmpty()
        ? WebPage.text(quote).lines().map(OneLine::of).filter(line -> !line.isEmpty()).toList()
        : paragraphs;
  }

  /// Whether somebody else speaks within it.
  boolean isDisputed() {
    return nested || labels().stream().anyMatch(AttributionShape::isName);
  }

  /// What stands before a colon at the beginning of its paragraphs.
  List<String> labels() {
    return paragraphs.stream().flatMap(paragraph -> label(paragraph).stream()).toList();
  }

  private static Optional<String> label(String paragraph) {
    Matcher label = LABEL.matcher(paragraph);
    return label.find() ? Optional.of(label.group(1)) : Optional.empty();
  }
}
