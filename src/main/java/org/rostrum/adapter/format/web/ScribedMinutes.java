package org.rostrum.adapter.format.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.rostrum.adapter.format.Dates;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.ListingLine;
import org.rostrum.adapter.format.OneLine;
import org.rostrum.adapter.format.Proceedings;
import org.rostrum.adapter.format.SpeakerLabel;
import org.rostrum.adapter.format.StageDirections;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Wording;

/// Reads minutes as W3C's scribe.perl lays them out: who was present, then paragraphs with the name
/// in `cite`. What a scribe wrote down is an account and not word for word.
final class ScribedMinutes {

  private static final Pattern CONTINUED = Pattern.compile("^(?:…|\\.\\.\\.)\\s*");

  /// What is left of the marks around a nickname.
  private static final Pattern TYPED = Pattern.compile("^\\s*<\\s*>\\s*");

  private static final Pattern CORRECTION = Pattern.compile("^(?:s|i)([/|]).+\\1.*$");
  private static final Pattern PROGRAM =
      Pattern.compile("(?i)<?(?:.*bot\\d?|zakim|rrsagent|agendum|scribe)>?:?");

  /// What is typed for the programs that keep the minutes: who scribes, who is there, what is next.
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?i)^(?:scribe(?:nick)?|chair|present|regrets|meeting|date|agenda|topic|subtopic|title|previous"
              + " meeting|next meeting|slideset|rrsagent|zakim|trackbot)[+-]?\\s*[:,=].*"
              + "|^(?:present|regrets|agenda|chair|scribe)[+-].*|^q[+=?-].*|^(?:ack|vq|queue)\\b.{0,30}$|^/me\\b.*");

  private static final Pattern SLIDE = Pattern.compile("(?i)^(?:\\[ ?slide \\d+ ?]|slideset:.*)$");

  /// What the scribe notes of how somebody speaks, before the words.
  private static final Pattern ASIDE =
      Pattern.compile("^\\[(?!(?i:inaudible|unclear|missed|sic))\\p{Ll}[^\\[\\]]*]\\s+(?=\\S)");

  /// No telephone number and no mark of the bridge's own.
  private static final Pattern NAME = Pattern.compile("^\\p{L}.*");

  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*,\\s*");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final WebPage page;
  private final Findings findings;
  private final Proceedings minutes;

  /// Names by their letters alone, as nicknames of a chat have them.
  private final Map<String, String> present = new HashMap<>();

  /// Who has spoken right before, by the label; empty where nobody has.
  private String before = "";

  ScribedMinutes(SourceFile file, WebPage page, Findings findings) {
    this.page = page;
    this.findings = findings;
    this.minutes = new Proceedings(file, findings);
  }

  static boolean areThese(WebPage page) {
    return page.document().selectFirst("p.phone > cite, p.irc > cite, main.meeting p > cite")
        != null;
  }

  Read read() {
    minutes.wording(Wording.SUMMARY);
    minutes.url(page.url());
    minutes.title(title());
    Dates.first(page.document().text()).ifPresent(minutes::date);
    readAttendance();
    for (Element element : page.document().select("h3, h4, h5, p")) {
      if (element.closest("#prelims, header, dl, address, .diagnostics") == null) {
        read(element);
      }
    }
    return minutes.read();
  }

  /// The title, with the word that says that nobody has approved the minutes yet.
  private String title() {
    String title = page.title();
    boolean draft = title.contains("DRAFT");
    String bare = title.replaceAll("[–—-]*\\s*DRAFT\\s*[–—-]*", "").strip();
    return bare + (draft ? " (draft)" : "");
  }

  private void readAttendance() {
    Map<String, List<String>> lists = new HashMap<>();
    for (Element term : page.document().select("dt")) {
      Element value = term.nextElementSibling();
      if (value != null && value.normalName().equals("dd")) {
        lists.put(
            OneLine.of(term.text()).toLowerCase(Locale.ROOT),
            List.of(BETWEEN_NAMES.split(OneLine.of(value.text()))));
      }
    }
    List<String> names = new ArrayList<>(lists.getOrDefault("present", List.of()));
    for (String name : names) {
      List<String> capacities = new ArrayList<>();
      for (String capacity : List.of("chair", "scribe")) {
        if (lists.getOrDefault(capacity, List.of()).contains(name)) {
          capacities.add(capacity);
        }
      }
      if (NAME.matcher(name).matches()) {
        String person = name.replace('_', ' ');
        present.put(letters(name), person);
        minutes.list(new ListingLine(person, Affiliation.UNKNOWN, capacities));
      }
    }
    lists.getOrDefault("regrets", List.of()).forEach(name -> minutes.note("Regrets: " + name));
  }

  private void read(Element element) {
    String text = OneLine.of(WebPage.text(element));
    String speaking = before;
    before = "";
    if (!element.normalName().equals("p")) {
      minutes.heading(text);
    } else if (element.hasClass("action")
        || element.hasClass("bot")
        || SLIDE.matcher(text).matches()) {
      minutes.note(text);
    } else if (element.hasClass("summary") || element.hasClass("resolution")) {
      minutes.unattributed("", List.of(text));
    } else {
      Element cite = element.selectFirst("> cite");
      if (cite == null && !speaking.isEmpty() && CONTINUED.matcher(text).find()) {
        said(speaking, CONTINUED.matcher(text).replaceFirst(""));
      } else if (cite == null) {
        minutes.unattributed("", StageDirections.without(text));
      } else {
        String label = OneLine.of(cite.text());
        cite.remove();
        if (PROGRAM.matcher(label).matches()) {
          minutes.note(label + " " + WebPage.text(element));
        } else {
          said(label, TYPED.matcher(WebPage.text(element)).replaceFirst(""));
        }
      }
    }
  }

  private void said(String label, String raw) {
    before = label;
    List<String> paragraphs = new ArrayList<>();
    for (String line : raw.split("\n", -1)) {
      String text = CONTINUED.matcher(OneLine.of(line)).replaceFirst("");
      boolean continued = !text.equals(OneLine.of(line)) && !paragraphs.isEmpty();
      text = ASIDE.matcher(text).replaceFirst("");
      if (CORRECTION.matcher(text).matches() || COMMAND.matcher(text).matches()) {
        minutes.note(label + " " + text);
        continue;
      }
      for (String stretch : StageDirections.without(text)) {
        if (continued) {
          paragraphs.add(paragraphs.removeLast() + " " + stretch);
        } else {
          paragraphs.add(stretch);
        }
      }
    }
    Optional<String> name = name(label);
    if (name.isPresent()) {
      minutes.said(name.get(), paragraphs, null);
    } else {
      minutes.unattributed(label.replaceFirst("\\s*:$", ""), paragraphs);
      findings.warn(
          0,
          Findings.shown(label) + " is nobody who was present, so the words are credited to nobody",
          "add the name to the list of those present");
    }
  }

  private Optional<String> name(String label) {
    Matcher nickname = Pattern.compile("^<(.*)>$").matcher(label);
    String written = nickname.matches() ? nickname.group(1) : label.replaceFirst("\\s*:$", "");
    Optional<String> listed =
        Optional.ofNullable(present.get(letters(written))).or(() -> byGivenName(written));
    return listed.isPresent() || nickname.matches() || !present.isEmpty()
        ? listed
        : Optional.of(SpeakerLabel.of(written))
            .filter(who -> who.kind() == SpeakerLabel.Kind.PERSON)
            .map(SpeakerLabel::name);
  }

  /// The one of those present whose name begins with a given name.
  private Optional<String> byGivenName(String given) {
    List<String> fitting =
        present.values().stream()
            .filter(name -> letters(name.split(" ", 2)[0]).equals(letters(given)))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private static String letters(String name) {
    return NOT_LETTERS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
