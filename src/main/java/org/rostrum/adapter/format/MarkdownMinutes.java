package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Wording;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Words;

/// Reads minutes in Markdown, as working groups of the IETF keep them: lines that begin with a name
/// and a colon. They are an account, not word for word.
///
/// A given name alone is somebody's where one full name begins with it, or where it speaks more
/// than once; what begins otherwise is credited to nobody.
final class MarkdownMinutes {

  private static final int FEWEST_LABELS = 2;

  /// How many labels a file has at least where one that comes once is taken for a name in a list.
  private static final int FEWEST_OTHERS = 4;

  private static final String NAME =
      "(?:(?i:"
          + LabelWords.alternatives("title", "rank")
          + ")\\. )?\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3}";

  /// What may stand before a name: `Answer from Councillor Keir:`.
  private static final String OF =
      "(?:(?:\\p{Lu}\\p{L}+ )?(?i:question|answer|reply|response|statement|comment)s? (?:from|by)"
          + " )?";

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:\\[\\p{L}[\\p{L} ]{0,20}] )?"
              + OF
              + "("
              + NAME
              + ")(?: ?\\(([^()]*)\\)|,? (?:as|with|without|speaking|from"
              + " the|via|no|chair|co-chair|AD|remote)\\b[^:,.]{0,30})?:(?:\\s+(.*))?$");

  /// Labels of several people, or of nobody known.
  private static final Pattern OTHERS =
      Pattern.compile("^(?:\\?+|" + NAME + "(?:(?: ?[/&,+] ?| and )" + NAME + ")+):\\s.*");

  /// What stands before a colon at the beginning of a line, whatever it is.
  private static final Pattern LABEL_LIKE =
      Pattern.compile("^\\p{Lu}[^\\s:.!?,]*(?: [^\\s:.!?,]+){0,4}:\\s.*");

  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[,;]\\s*(?![^()]*\\))");
  private static final Pattern INITIALS = Pattern.compile("\\((\\p{L}{2,5})\\b");

  /// A line that was not broken for its length.
  private static final int SHORT = 50;

  private static final Pattern INITIAL_STOP =
      Pattern.compile("^(\\p{Lu}\\p{Ll}[\\p{L}'’-]*) (\\p{Lu})\\. (?=\\p{Lu}|\\d|[\"“(])(.+)$");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:issues?|proposals?|actions?(?:"
              + " items?)?|resolutions?|notes?|decisions?|questions?|answers?|agenda|minutes|chairs?|status|conclusions?|summary|next(?:"
              + " steps?)?|background|update|draft|discussion|comments?|todo|to"
              + " do|room|hum|poll|vote|consensus|participants?|attendees|present|scribes?|note"
              + " ?takers?|slides?|link|https?|date|recordings?|video|chat|zulip|jabber|meetecho|slido|note"
              + " well"
              + "|presentations?|presenters?|speakers?|results?|break|materials|documents?|context"
              + "|problems?|solutions?|goals?|plans?|examples?|references?|observations?|concerns?|responses?|repl(?:y|ies)|follow-?up|remarks?|minute"
              + " ?takers?|blue"
              + " ?sheets?|agreement|participants?\\b.*|attendees?\\b.*|chairs?\\b.*|scribes?\\b.*|note"
              + " ?takers?\\b.*|minute"
              + " ?takers?\\b.*|date|time|location|topic|session|agreed|outcome|pro|con|option"
              + " [a-z]|the .+|q|a)");
  private static final Pattern ATTENDANCE =
      Pattern.compile(
          "(?i)^(?:attendees|present|participants?|attending|in attendance|chairs?|scribes?"
              + "|note ?takers?|minute ?takers?|blue ?sheets?)(?:\\s*\\([^()]*\\))?\\s*:\\s*(.+)$");
  private static final Pattern MINUTES =
      Pattern.compile(
          "(?i).*\\b(?:minutes|agenda|[wr]g|(?:working|research)"
              + " group|meeting|session|notes|interim|bof)\\b.*");
  private static final Pattern VERBATIM = Pattern.compile("(?i).*\\bverbatim\\b.*");

  /// What heads a table of names and what stands for them.
  private static final Pattern ABBREVIATIONS =
      Pattern.compile(
          "(?i)(?=.*\\b(?:names?|attendees?|delegates?|participants?|members?)\\b)\\s*\\|.*\\|\\s*(?:abbr\\w*|initials?|acronyms?|short(?:"
              + " name)?|nick(?:name)?s?|handles?|label|code|tla)\\.?\\s*\\|.*");

  private static final Pattern SHORT_FORM =
      Pattern.compile(
          "(?i)(?:abbr\\w*|initials?|acronyms?|short(?:"
              + " name)?|nick(?:name)?s?|handles?|label|code|tla)\\.?");
  private static final Pattern NAMES =
      Pattern.compile("(?i).*\\b(?:names?|attendees?|delegates?|participants?|members?)\\b.*");
  private static final Pattern CELLS = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");

  /// How somebody took part who was not in the room: `(via Matrix)`
  private static final Pattern VIA =
      Pattern.compile("(?i)^\\((?:via|on|in|from|by|through) [^()]{1,30}\\)\\s*");

  private final SourceFile file;
  private final List<MarkdownBlock> blocks;
  private final Findings findings;
  private final Proceedings minutes;
  private final Map<String, Integer> uses = new HashMap<>();
  private final Set<String> fullNames = new LinkedHashSet<>();
  private final Map<String, Set<String>> byPart = new HashMap<>();
  private final Map<String, String> byInitials = new HashMap<>();

  /// Words that the file writes small somewhere, as it does no name.
  private final Set<String> small = new HashSet<>();

  private final List<String> source;

  /// Who has begun a list that goes on in lines set in further; null where nobody has.
  private @Nullable String listing;

  private int listingLine;

  private final boolean listsAbbreviations;

  /// Who has announced a block of code in the paragraph above, and where that ends; null for
  /// nobody.
  private @Nullable String speaking;

  private int spokenLine;

  MarkdownMinutes(SourceFile file, List<MarkdownBlock> blocks, Findings findings) {
    this.file = file;
    this.blocks = blocks;
    this.findings = findings;
    this.minutes = new Proceedings(file, findings);
    this.source = file.text().lines().toList();
    this.listsAbbreviations = listsAbbreviations(file.text());
  }

  static boolean areThese(List<MarkdownBlock> blocks) {
    boolean called =
        blocks.stream()
            .filter(MarkdownBlock.Heading.class::isInstance)
            .limit(2)
            .anyMatch(heading -> MINUTES.matcher(heading.text()).matches());
    return called && labels(blocks) >= FEWEST_LABELS;
  }

  /// Whether a text has a table of names and what stands for them.
  static boolean listsAbbreviations(String text) {
    return text.lines().anyMatch(line -> ABBREVIATIONS.matcher(line).matches());
  }

  /// How many lines begin with the label of somebody.
  static long labels(List<MarkdownBlock> blocks) {
    return blocks.stream()
        .flatMap(block -> lines(block).stream())
        .filter(MarkdownMinutes::isLabel)
        .count();
  }

  static List<String> lines(MarkdownBlock block) {
    return block instanceof MarkdownBlock.Paragraph paragraph
        ? paragraph.lines().stream().map(MarkdownBlock.PlainLine::text).toList()
        : List.of();
  }

  private static boolean isLabel(String line) {
    Matcher label = LABEL.matcher(line);
    return label.matches()
        && !isNoName(label.group(1))
        && !(label.group(3) != null && listsNames(label.group(3)));
  }

  /// Whether a label heads something else than what somebody said.
  static boolean isNoName(String label) {
    return NO_NAME.matcher(label).matches() || LabelWords.NO_NAMES.contains(Folded.text(label));
  }

  /// Whether what follows a label is who holds an office, and nothing that was said.
  private static boolean listsNames(String text) {
    for (String name : BETWEEN_NAMES.split(text, -1)) {
      if (!AttributionShape.isName(ListingLine.of(name).name())) {
        return false;
      }
    }
    return true;
  }

  Read read() {
    boolean verbatim = file.text().lines().limit(12).anyMatch(VERBATIM.asMatchPredicate());
    minutes.wording(verbatim ? Wording.VERBATIM : Wording.SUMMARY);
    List<String> lines = blocks.stream().flatMap(block -> lines(block).stream()).toList();
    lines.forEach(this::learnAttendance);
    lines.forEach(this::learn);
    learnTables();
    fullNames.forEach(this::learnParts);
    boolean dated = false;
    for (MarkdownBlock block : blocks) {
      if (!dated && Dates.first(block.text()).isPresent()) {
        Dates.first(block.text()).ifPresent(minutes::date);
        dated = true;
      }
      switch (block) {
        case MarkdownBlock.Heading heading -> {
          speaking = null;
          if (!minutes.isTitled()) {
            minutes.title(heading.text());
          } else {
            minutes.heading(heading.text());
          }
        }
        case MarkdownBlock.Paragraph paragraph -> read(paragraph);
      }
    }
    return minutes.read();
  }

  /// Learns who is named in a list of those present.
  private void learnAttendance(String line) {
    Matcher attendance = ATTENDANCE.matcher(line);
    Matcher label = LABEL.matcher(line);
    boolean lists = label.matches() && label.group(3) != null && listsNames(label.group(3));
    if (attendance.matches() || lists) {
      String listed = attendance.matches() ? attendance.group(1) : label.group(3);
      for (String entry : BETWEEN_NAMES.split(listed, -1)) {
        learnListed(entry);
      }
    }
  }

  /// Learns what tables say stands for whom.
  private void learnTables() {
    int named = -1;
    int abbreviated = -1;
    for (String line : source) {
      List<String> cells =
          List.of(CELLS.split(line.strip().replaceAll("^\\||\\|$", "").strip(), -1));
      if (!line.stripLeading().startsWith("|")) {
        abbreviated = -1;
      } else if (ABBREVIATIONS.matcher(line).matches()) {
        for (int i = 0; i < cells.size(); i++) {
          boolean shorter = SHORT_FORM.matcher(cells.get(i)).matches();
          abbreviated = shorter ? i : abbreviated;
          named = !shorter && NAMES.matcher(cells.get(i)).matches() ? i : named;
        }
      } else if (abbreviated >= 0 && named >= 0 && cells.size() > Math.max(named, abbreviated)) {
        learnAbbreviation(cells.get(named), cells.get(abbreviated));
      }
    }
  }

  private void learnAbbreviation(String name, String letters) {
    if (AttributionShape.isName(name) && letters.matches("\\p{L}[\\p{L}\\p{N}-]{0,9}")) {
      fullNames.add(name);
      byInitials.merge(letters, name, (one, other) -> one.equals(other) ? one : "");
    }
  }

  /// Learns who is named by labels of two words or more, and which labels come again.
  private void learn(String line) {
    Matcher label = LABEL.matcher(line);
    if (label.matches() && isLabel(line)) {
      uses.merge(label.group(1), 1, Integer::sum);
      if (label.group(1).contains(" ") && abbreviated(label.group(1)).isEmpty()) {
        learnListed(line.substring(line.indexOf(label.group(1)), line.indexOf(':')));
      }
    }
    Matcher initial = INITIAL_STOP.matcher(line);
    if (initial.matches()) {
      fullNames.add(initial.group(1) + " " + initial.group(2));
    }
    for (Words.Word word : Words.of(line)) {
      if (!word.capitalised()) {
        small.add(word.folded());
      }
    }
  }

  /// The full names that a label draws together: `OV`, `Jun HP` or `Wim O.`.
  private List<String> abbreviated(String label) {
    return fullNames.stream().filter(name -> abbreviates(label, name)).toList();
  }

  private static boolean abbreviates(String label, String name) {
    String given = label.contains(" ") ? label.substring(0, label.indexOf(' ')) : "";
    if (name.equals(label) || (!given.isEmpty() && !name.startsWith(given + " "))) {
      return false;
    }
    String letters = label.substring(given.length()).replaceAll("[^\\p{L}]", "");
    String initials = initials(name.substring(given.isEmpty() ? 0 : given.length() + 1));
    boolean capitals = letters.equals(letters.toUpperCase(Locale.ROOT)) && letters.length() <= 4;
    return capitals
        && (given.isEmpty()
            ? letters.length() > 1 && initials.equalsIgnoreCase(letters)
            : !letters.isEmpty() && initials.toUpperCase(Locale.ROOT).startsWith(letters));
  }

  /// Learns a name of a list, and the initials that stand behind it for it.
  private void learnListed(String entry) {
    String name =
        ListingLine.of(entry).name().replaceFirst("\\s*\\(.*", "").replaceFirst("\\.$", "");
    if ((AttributionShape.isName(name) || name.matches(NAME)) && abbreviated(name).isEmpty()) {
      fullNames.add(name);
      Matcher initials = INITIALS.matcher(entry);
      if (initials.find() && initials.group(1).equalsIgnoreCase(initials(name))) {
        String other = byInitials.putIfAbsent(initials.group(1), name);
        if (other != null && !other.equals(name)) {
          byInitials.put(initials.group(1), "");
        }
      }
    }
  }

  /// Learns what a name may be called by: its first words, or its last.
  private void learnParts(String name) {
    for (int gap = name.indexOf(' '); gap > 0; gap = name.indexOf(' ', gap + 1)) {
      byPart.computeIfAbsent(name.substring(0, gap), part -> new HashSet<>()).add(name);
      byPart.computeIfAbsent(name.substring(gap + 1), part -> new HashSet<>()).add(name);
    }
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]", -1)) {
      initials.append(word.isEmpty() ? "" : word.charAt(0));
    }
    return initials.toString();
  }

  /// Whether a line goes on with no line above it: that ended early, and ended a sentence.
  private static boolean standsAlone(
      MarkdownBlock.PlainLine line, List<MarkdownBlock.PlainLine> above) {
    String before = above.isEmpty() ? "" : above.getLast().text();
    return !above.isEmpty()
        && LABEL.matcher(above.getFirst().text()).matches()
        && before.length() < SHORT
        && !before.endsWith(":")
        && AttributionShape.isSentence(before)
        && Character.isUpperCase(line.text().codePointAt(0));
  }

  private static boolean endsSentence(List<MarkdownBlock.PlainLine> above) {
    return !above.isEmpty() && AttributionShape.isSentence(above.getLast().text());
  }

  /// Reads a paragraph: a line that begins with a label begins another turn, other lines go on.
  private void read(MarkdownBlock.Paragraph paragraph) {
    List<MarkdownBlock.PlainLine> open = new ArrayList<>();
    for (MarkdownBlock.PlainLine line : paragraph.lines()) {
      if (minutes.attend(line.text())) {
        if (!open.isEmpty()) {
          add(open);
          open.clear();
        }
        minutes.note(line.text());
        continue;
      }
      boolean begins =
          LABEL.matcher(line.text()).matches()
              || INITIAL_STOP.matcher(line.text()).matches()
              || OTHERS.matcher(line.text()).matches()
              || standsAlone(line, open)
              || (endsSentence(open) && LABEL_LIKE.matcher(line.text()).matches())
              || line.text().matches("\\p{Lu}{2,}[\\p{Lu} ]*:.*");
      if (begins && !open.isEmpty()) {
        add(open);
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      add(open);
    }
  }

  private void add(List<MarkdownBlock.PlainLine> lines) {
    String text = new MarkdownBlock.Paragraph(lines, 0, false).text();
    int number = lines.getFirst().number();
    Matcher label = LABEL.matcher(text);
    Matcher initial = INITIAL_STOP.matcher(text);
    if (label.matches() && isLabel(text)) {
      if (label.group(3) == null) {
        minutes.note(text);
        return;
      }
      said(label.group(1), label.group(3), number);
      spokenLine = lines.getLast().number();
    } else if (initial.matches() && uses.containsKey(initial.group(1))) {
      said(initial.group(1) + " " + initial.group(2), initial.group(3), number);
    } else if (listing != null && indent(number) > indent(listingLine)) {
      minutes.said(listing, StageDirections.without(text), null);
    } else if (speaking != null && isCodeBetween(spokenLine, number)) {
      minutes.said(speaking, StageDirections.without(text), null);
      spokenLine = lines.getLast().number();
    } else {
      listing = null;
      speaking = null;
      minutes.unattributed("", StageDirections.without(text));
    }
  }

  /// How far in a line of the file begins.
  private int indent(int line) {
    String text = source.get(Math.clamp(line - 1L, 0, source.size() - 1));
    return text.length() - text.stripLeading().length();
  }

  private boolean isListed(int line) {
    return source
        .get(Math.clamp(line - 1L, 0, source.size() - 1))
        .matches("\\s*(?:[-*+]|\\d+[.)]) .*");
  }

  /// Whether a block of code, and nothing else, stands between two lines.
  private boolean isCodeBetween(int above, int below) {
    List<String> between =
        source
            .subList(
                Math.clamp(above, 0, source.size()), Math.clamp(below - 1L, above, source.size()))
            .stream()
            .filter(line -> !line.isBlank())
            .toList();
    return between.size() > 1
        && FENCE.matcher(between.getFirst()).matches()
        && FENCE.matcher(between.getLast()).matches();
  }

  private void said(String label, String written, int line) {
    String words = VIA.matcher(written).replaceFirst("");
    List<String> paragraphs = StageDirections.without(words);
    Optional<String> name =
        isSaidByAnother(words)
            ? Optional.empty()
            : name(label, line).map(one -> SpeakerLabel.of(one).name());
    listing = words.endsWith(":") ? name.orElse(null) : null;
    listingLine = line;
    speaking = words.endsWith(":") ? name.orElse(null) : null; // code may follow
    if (name.isPresent()) {
      minutes.said(name.get(), paragraphs, null);
    } else {
      minutes.labelled(label, paragraphs, line);
    }
  }

  /// Whether words begin with another name and a colon: who typed what somebody reads out.
  private boolean isSaidByAnother(String words) {
    Matcher label = LABEL.matcher(words);
    return label.matches()
        && (label.group(1).contains(" ")
            || fullNames.stream().anyMatch(name -> name.startsWith(label.group(1) + " ")));
  }

  private Optional<String> name(String label, int line) {
    if (SpeakerLabel.of(label).kind() != SpeakerLabel.Kind.PERSON
        || LabelWords.hasNoPersons(label)) {
      return Optional.empty();
    }
    String listed = byInitials.get(label);
    if (listed != null) {
      return Optional.of(listed).filter(name -> !name.isEmpty());
    }
    String unstopped = label.replaceFirst("\\.$", "");
    for (String whole : List.of(label, unstopped)) {
      if (fullNames.contains(whole) && !byPart.containsKey(whole)) {
        return Optional.of(whole);
      }
    }
    List<String> fitting = abbreviated(label);
    if (fitting.isEmpty()) {
      fitting = List.copyOf(byPart.getOrDefault(label, Set.of()));
    }
    if (!fitting.isEmpty()) {
      return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
    }
    if (listsAbbreviations) {
      return Optional.empty();
    }
    boolean again = uses.getOrDefault(label, 0) > 1;
    boolean amongOthers =
        isListed(line) && uses.size() >= FEWEST_OTHERS && !small.contains(Folded.text(label));
    return again || amongOthers ? Optional.of(label) : Optional.empty();
  }
}
