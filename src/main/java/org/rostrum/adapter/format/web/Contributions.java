package org.rostrum.adapter.format.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
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

/// Reads a sitting as the UK Parliament's site shows it: each contribution in an element of its
/// own, with who speaks in a header and the words in paragraphs. Contributions without a header,
/// and paragraphs all in italics, are procedure.
final class Contributions {

  private static final String CONTRIBUTION = ".contribution";
  private static final String NAME = ".primary-text";
  private static final String BESIDE_NAME = ".secondary-text";
  private static final Pattern CLOCK = Pattern.compile("T(\\d\\d:\\d\\d)");

  private final WebPage page;
  private final Findings findings;
  private final Proceedings sitting;
  private final Set<String> reported = new HashSet<>();
  private @Nullable String time;

  Contributions(SourceFile file, WebPage page, Findings findings) {
    this.page = page;
    this.findings = findings;
    this.sitting = new Proceedings(file, findings);
  }

  static boolean areThese(WebPage page) {
    return page.document().selectFirst(CONTRIBUTION + " " + NAME) != null;
  }

  Read read() {
    sitting.url(page.url());
    sitting.publisher(page.publisher());
    sitting.date(page.date());
    sitting.title(page.title());
    page.document().select(".column-number").remove();
    for (Element element :
        page.main().select(CONTRIBUTION + ", time[datetime], h1, h2, h3, h4, h5, h6, .content")) {
      boolean within = element.parent() != null && element.parent().closest(CONTRIBUTION) != null;
      if (within) {
        continue;
      }
      if (element.normalName().matches("h[1-6]")) {
        sitting.heading(WebPage.text(element));
      } else if (element.normalName().equals("time")) {
        Matcher clock = CLOCK.matcher(element.attr("datetime"));
        time = clock.find() ? clock.group(1) : time;
      } else {
        read(element);
      }
    }
    return sitting.read();
  }

  private void read(Element contribution) {
    String name = WebPage.text(contribution.select(NAME));
    String label = OneLine.of(name + " " + WebPage.text(contribution.select(BESIDE_NAME)));
    SpeakerLabel who = SpeakerLabel.of(label);
    boolean known = who.kind() != SpeakerLabel.Kind.NOBODY && !name.isEmpty();
    for (Element paragraph : contribution.select("p")) {
      String text = OneLine.of(WebPage.text(paragraph));
      if (isInItalics(paragraph, text) || Procedure.is(text)) {
        sitting.note(text);
      } else if (known && !SpeakerLabel.begins(text)) {
        if (who.role() != null) {
          sitting.list(new ListingLine(who.name(), new Affiliation(who.role(), null), List.of()));
        }
        sitting.said(who.name(), StageDirections.without(text), time);
      } else {
        sitting.unattributed(name, StageDirections.without(text));
        if (!name.isEmpty() && reported.add(name)) {
          findings.warn(
              0,
              Findings.shown(name)
                  + " names nobody in particular, so these words are credited to nobody",
              "look up who it was, if it matters");
        }
      }
    }
  }

  private static boolean isInItalics(Element paragraph, String text) {
    return !text.isEmpty() && WebPage.text(paragraph.select("em, i")).equals(text);
  }
}
