package org.rostrum.adapter.format.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
/// own, with who speaks in a header and the words in paragraphs. A contribution without a header is
/// procedure, but where a paragraph begins with a name: a witness's. Paragraphs all in italics are
/// procedure.
final class Contributions {

  private static final String CONTRIBUTION = ".contribution";
  private static final String NAME = ".primary-text";
  private static final String BESIDE_NAME = ".secondary-text";
  private static final String VOTE = ".division, [class*=division], table";
  private static final SpeakerLabel NOBODY = new SpeakerLabel(SpeakerLabel.Kind.NOBODY, "", null);
  private static final Pattern NUMBER = Pattern.compile("^[QT]\\d{1,4}\\.?\\s+(?=\\S)");

  /// Where in the record stands what is quoted.
  private static final Pattern REFERENCE =
      Pattern.compile("[—–-]+\\s*\\[(?=[^\\]]*\\d)[^\\[\\]]*]\\.?$");

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
    SpeakerLabel who = speaker(name, WebPage.text(contribution.select(BESIDE_NAME)));
    boolean headed = !name.isEmpty();
    for (Element paragraph : contribution.select("p")) {
      String text = REFERENCE.matcher(OneLine.of(WebPage.text(paragraph))).replaceAll("");
      text = NUMBER.matcher(text).replaceFirst("");
      Optional<LabelStyle.Turn> turn =
          headed
              ? Optional.empty()
              : LabelStyle.BOLD.turn(PageBlock.of(paragraph), GivenNames.none());
      if (turn.isPresent()) { // a witness has no header, but a name before the words
        who = SpeakerLabel.of(turn.get().label());
        text = turn.get().words();
      }
      if (turn.isEmpty() && (isInItalics(paragraph, text) || Procedure.is(text))
          || paragraph.closest(VOTE) != null) {
        sitting.note(text);
        who = headed ? who : NOBODY;
      } else {
        add(who, paragraph, text);
      }
    }
  }

  private void add(SpeakerLabel who, Element paragraph, String text) {
    if (who.kind() == SpeakerLabel.Kind.NOBODY || SpeakerLabel.begins(text)) {
      sitting.unattributed(who.name(), StageDirections.without(text));
      if (!who.name().isEmpty() && reported.add(who.name())) {
        findings.warn(
            0,
            Findings.shown(who.name())
                + " names nobody in particular, so these words are credited to nobody",
            "look up who it was, if it matters");
      }
      return;
    }
    if (who.role() != null) {
      sitting.list(new ListingLine(who.name(), new Affiliation(who.role(), null), List.of()));
    }
    if (PageBlock.of(paragraph).isSetApartAsQuoted()) {
      sitting.quoted(who.name(), StageDirections.without(text), time);
    } else {
      sitting.said(who.name(), StageDirections.without(text), time);
    }
  }

  /// Who a header means: beside an office stands the name, beside a name office or constituency.
  private static SpeakerLabel speaker(String name, String beside) {
    if (name.isEmpty()) {
      return NOBODY;
    }
    SpeakerLabel who = SpeakerLabel.of(name);
    return switch (who.kind()) {
      case OFFICE -> SpeakerLabel.of(OneLine.of(name + " " + beside));
      case PERSON ->
          beside.isEmpty() || beside.startsWith("(")
              ? who
              : new SpeakerLabel(who.kind(), who.name(), beside.replaceFirst("^The ", ""));
      case NOBODY -> who;
    };
  }

  private static boolean isInItalics(Element paragraph, String text) {
    return !text.isEmpty() && WebPage.text(paragraph.select("em, i")).equals(text);
  }
}
