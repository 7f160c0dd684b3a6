package org.rostrum.core.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Theme;
import org.rostrum.core.people.Label;
import org.rostrum.core.people.Mention;
import org.rostrum.core.people.People;
import org.rostrum.core.people.Person;
import org.rostrum.core.people.Title;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Content;
import org.rostrum.core.words.NamedSources;
import org.rostrum.core.words.WordClasses;

/// Tells what a question asks for, from its kind, whom it names, and whether it has a subject.
final class Asks {

  /// From here on a kind is believed.
  private static final double SURE = 0.5;

  /// The same of a question with words that none of the kind's examples has, for kinds whose
  /// questions have no subject, and of one that asks how something was answered.
  private static final double SURE_WITH_SUBJECT = 0.9;

  /// The same where the record does not have them either: a synonym, or a subject that is absent.
  private static final double SURE_WITH_STRANGE_WORDS = 0.75;

  /// A word that stands in so many examples of a kind belongs to it.
  private static final int OWN = 2;

  /// So many words behind a name say more than that somebody said something about "that".
  private static final int TELLING = 5;

  /// More than this many side by side is no comparison that anybody reads.
  private static final int MOST_SIDES = 6;

  /// Asks how somebody was answered, or answered.
  private static final String REPLIED = "replied";

  /// Kinds of question that are about a subject.
  private static final Set<String> ON_A_SUBJECT =
      Set.of(Kind.TOPIC, "who-said", "each", "others", Kind.DECISION, Kind.GIST);

  /// What is said to the bot about itself, or to its last answer.
  private static final Set<String> ASIDES = Set.of("greeting", "thanks", "help", "leave");

  private static final Set<String> AGAIN = Set.of("source", "sure", "more", "why");

  private static final Pattern HE = Pattern.compile("(?i)\\b(?:he|she|him|her|his)(['’]s)?\\b");

  private final Kinds kinds;
  private final Map<String, Kind> byName;
  private final Map<String, Set<String>> ownWords;
  private final Content content;
  private final Set<String> titleWords;
  private final List<Source> sources;
  private final boolean reports;
  private final Map<Pattern, String> titles;
  private final People people;
  private final Themes themes;
  private final List<Person> heard;

  /// @param heard the people of whom anything is recorded
  Asks(
      Kinds kinds,
      People people,
      Themes themes,
      Content content,
      List<Source> sources,
      Set<Person> heard) {
    this.kinds = kinds;
    this.content = content;
    this.sources = sources;
    this.reports = sources.stream().anyMatch(Source.Report.class::isInstance);
    this.titles = new LinkedHashMap<>();
    sources.stream()
        .sorted(Comparator.comparing(source -> !(source instanceof Source.Report)))
        .forEach(source -> titles.put(title(source), plain(source)));
    this.titleWords =
        sources.stream()
            .flatMap(source -> Words.of(source.title()).stream())
            .map(Words.Word::folded)
            .collect(Collectors.toUnmodifiableSet());
    this.byName =
        KindBook.read().stream().collect(Collectors.toMap(Kind::name, Function.identity()));
    this.ownWords = byName.values().stream().collect(Collectors.toMap(Kind::name, Asks::ownWords));
    this.people = people;
    this.themes = themes;
    this.heard = people.all().stream().filter(heard::contains).toList();
  }

  /// What is known of a question before it is told what it asks for.
  ///
  /// @param masked the question, with mentions masked
  /// @param mentions who is mentioned, in order
  /// @param named who is meant, in order: those mentioned or pointed back to
  /// @param spokenOf who is only spoken of
  /// @param topic its subject
  /// @param written the subject as it was typed: a theme is called by its own words
  /// @param bare whether the subject says nothing
  /// @param own whether the question has a subject of its own, and not that of the one before
  /// @param known whom the exchange before was about
  /// @param before that exchange
  record Read(
      String masked,
      List<Mention> mentions,
      List<Person> named,
      List<Person> spokenOf,
      String topic,
      String written,
      boolean bare,
      boolean own,
      List<Person> known,
      @Nullable Exchange before) {

    private Read withoutSubject() {
      return new Read(masked, mentions, named, spokenOf, "", written, true, own, known, before);
    }

    private boolean nobody() {
      return named.isEmpty();
    }

    private boolean organisations() {
      return !mentions.isEmpty()
          && mentions.stream().allMatch(m -> m.by() == Mention.By.ORGANISATION);
    }
  }

  /// The words that stand in several of a kind's examples.
  private static Set<String> ownWords(Kind kind) {
    return kind.is().stream()
        .flatMap(example -> Words.of(example).stream().map(Words.Word::folded).distinct())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() >= OWN)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The likeliest kind of a question that is likely enough; a topic where none is.
  Kinds.Guess kind(Read read) {
    Kinds.Guess first = kinds.of(written(read)).getFirst();
    return first.probability() >= needed(first.kind(), read)
        ? first
        : new Kinds.Guess(Kind.TOPIC, first.probability());
  }

  /// How sure a kind must be, where its questions have no subject: surer where there are words that
  /// none of its examples has, the more so where the record has them; surest how something was
  /// answered, since what somebody said is asked after in nearly the same words.
  private double needed(String kind, Read read) {
    if (kind.equals(REPLIED)) {
      return SURE_WITH_SUBJECT;
    }
    if (ON_A_SUBJECT.contains(kind) || (AGAIN.contains(kind) && !read.own())) {
      return SURE;
    }
    Set<String> own = new HashSet<>(ownWords.getOrDefault(kind, Set.of()));
    own.addAll(titleWords);
    if (kind.equals("hidden") || !own.containsAll(content.known(read.topic()))) {
      return SURE_WITH_SUBJECT;
    }
    return own.containsAll(content.words(read.topic())) ? SURE : SURE_WITH_STRANGE_WORDS;
  }

  /// The question as examples are written: whoever is named, or pointed back to, as a name.
  private String written(Read read) {
    String masked = read.masked();
    if (read.mentions().isEmpty() && read.named().size() == 1) {
      masked = HE.matcher(masked).replaceAll(Subject.NAME + "$1");
    }
    for (Map.Entry<Pattern, String> title : titles.entrySet()) {
      masked = title.getKey().matcher(masked).replaceAll(title.getValue());
    }
    for (Source source : sources) {
      TextSpan part = NamedSources.in(source, masked).orElse(null);
      if (part != null) {
        masked = masked.substring(0, part.start()) + plain(source) + masked.substring(part.end());
      }
    }
    return masked.replace(Subject.NAME, " " + KindFeatures.NAME + " ");
  }

  /// How a question calls a source by its title, whole or up to what a colon or a mark ends.
  private static Pattern title(Source source) {
    String title = source.title();
    String head = title.replaceFirst("[:?–—].*$", "").strip();
    return Pattern.compile(
        "(?iu)\\b(?:" + Pattern.quote(title) + "|" + Pattern.quote(head) + ")(?!\\w)");
  }

  private static String plain(Source source) {
    return source instanceof Source.Report ? "the report" : "the event";
  }

  /// What a question of a kind asks of people, events and reports themselves, or of the bot; empty
  /// where it asks for what was said.
  Optional<Intent> fact(String kind, Read read) {
    Kind known = byName.getOrDefault(kind, new Kind(kind, "", Map.of(), List.of(), Map.of()));
    String of = known.answer().getOrDefault("of", "");
    if (of.equals("report") && !reports) {
      return Optional.empty();
    }
    if (!of.isEmpty()) {
      boolean wrote = kind.equals("authors") && !read.nobody();
      return read.nobody() || read.organisations() || wrote
          ? Optional.of(new Intent.Fact(known, wrote ? names(read.named()) : List.of()))
          : Optional.empty();
    }
    if (ASIDES.contains(kind)) {
      return Optional.of(new Intent.Aside(kind));
    }
    if (AGAIN.contains(kind) && !read.own()) {
      return again(kind, read);
    }
    return Optional.ofNullable(
        switch (kind) {
          case "chaired" -> chaired();
          case "who-is" -> whoIs(read);
          case "listed" -> listed(read);
          case "silent" -> read.nobody() ? new Intent.Silent() : null;
          case "most" -> read.nobody() ? new Intent.Most() : null;
          case "hidden" -> new Intent.Unclear();
          case "themes" -> read.nobody() ? new Intent.Themes() : null;
          default -> null;
        });
  }

  private static List<String> names(List<Person> people) {
    return people.stream().map(Person::speaker).map(Speaker::name).toList();
  }

  /// More of the answer before, or what it rests on.
  private static Optional<Intent> again(String kind, Read read) {
    Exchange before = read.before();
    if (before == null || before.answer().citations().isEmpty()) {
      return Optional.empty();
    }
    boolean other =
        !read.mentions().isEmpty() && read.named().stream().noneMatch(read.known()::contains);
    if (other) {
      return Optional.empty();
    }
    return Optional.of(
        kind.equals("more") && read.named().size() == 1
            ? new Intent.Rest(read.named().getFirst(), before.answer().citations())
            : new Intent.Again(kind, before.answer().citations()));
  }

  private @Nullable Intent chaired() {
    List<Person> chairs =
        people.all().stream()
            .filter(person -> person.roles().stream().anyMatch(Label::chairs))
            .toList();
    return chairs.isEmpty() ? null : new Intent.WhoChaired(chairs);
  }

  private @Nullable Intent whoIs(Read read) {
    if (read.nobody()) {
      return read.known().size() == 1 ? new Intent.WhoIs(read.known()) : null;
    }
    return listedAs(read).orElseGet(() -> new Intent.WhoIs(read.named()));
  }

  /// "Is X a minister?", "Does X work for Y?": what is asked stands behind the name.
  private Optional<Intent> listedAs(Read read) {
    Mention first = read.mentions().isEmpty() ? null : read.mentions().getFirst();
    List<Words.Word> words = Words.of(read.masked());
    boolean whether =
        !words.isEmpty() && WordClasses.of("auxiliary").contains(words.getFirst().folded());
    if (first == null || !whether || first.people().size() != 1) {
      return Optional.empty();
    }
    Person person = first.people().getFirst();
    if (read.mentions().size() == 2) {
      return Optional.of(
          new Intent.IsListedAs(person, "", read.mentions().get(1).people().contains(person)));
    }
    String behind = read.masked().substring(read.masked().indexOf(Subject.NAME) + 2);
    List<Title> titles = Title.in(Words.of("the " + behind), people);
    if (titles.size() == 1) {
      return Optional.of(
          new Intent.IsListedAs(
              person,
              behind.replaceAll("[\\s?.!]+$", "").strip(),
              titles.getFirst().heldBy(person)));
    }
    return Optional.empty();
  }

  private @Nullable Intent listed(Read read) {
    if (read.nobody()) {
      return new Intent.Listed();
    }
    return read.mentions().size() == 1 && read.organisations()
        ? new Intent.WhoIs(read.named())
        : null;
  }

  /// What was said that a question of a kind asks for.
  Intent said(Kinds.Guess guess, Read read) {
    String kind = guess.kind();
    if (read.nobody() && !read.spokenOf().isEmpty()) {
      return new Intent.SpokenOf(read.spokenOf());
    }
    if (kind.equals("others") && read.named().size() < 2) {
      List<Person> but = read.nobody() ? read.known() : read.named();
      if (!but.isEmpty()) {
        return new Intent.AnyoneElse(but);
      }
    }
    if (kind.equals(REPLIED) && !read.bare()) {
      return new Intent.Replied(read.named());
    }
    if (read.named().size() > 1) {
      boolean group =
          read.mentions().size() == 1 && read.mentions().getFirst().by() != Mention.By.NAME;
      return group ? new Intent.Among(read.named(), false) : new Intent.Compare(read.named());
    }
    Read meant = kind.equals(Kind.GIST) && ofNoSubject(read) ? read.withoutSubject() : read;
    boolean whole = meant.bare() && !onASubject(guess, meant);
    return read.nobody() ? ofAnybody(kind, meant, whole) : ofOne(kind, meant, whole);
  }

  /// Whether a question asks after a subject for sure, even where its words say little of which:
  /// "what did she think of how this was put together?"
  private static boolean onASubject(Kinds.Guess guess, Read read) {
    String asked = read.masked().substring(read.masked().lastIndexOf(Subject.NAME) + 1);
    return guess.kind().equals(Kind.TOPIC)
        && guess.probability() >= SURE
        && Words.of(asked).size() >= TELLING;
  }

  /// Whether the words that are left of a question that asks to sum up only ask for it: the record
  /// has none of them, and none is led in as what it is about.
  private boolean ofNoSubject(Read read) {
    int at = read.masked().indexOf(read.topic().split(" ")[0]);
    return at >= 0
        && !Subject.introduces(read.masked().substring(0, at))
        && content.known(read.topic()).isEmpty();
  }

  /// @param whole whether everything of theirs is asked for
  private static Intent ofOne(String kind, Read read, boolean whole) {
    Person person = read.named().getFirst();
    return switch (kind) {
      case "first-words" -> new Intent.Placed(person, false);
      case "last-words" -> new Intent.Placed(person, true);
      default -> whole ? new Intent.SpeakerGist(read.named()) : new Intent.Said(read.named());
    };
  }

  private Intent ofAnybody(String kind, Read read, boolean whole) {
    boolean gist = kind.equals(Kind.GIST) || WordClasses.stand(read.masked(), "summing");
    if (whole) {
      return bare(kind, read);
    }
    if (kind.equals("each")
        && !WordClasses.stand(read.masked(), "document")
        && !heard.isEmpty()
        && heard.size() <= MOST_SIDES) {
      return new Intent.Each(heard);
    }
    Optional<Theme> theme =
        themes.named(read.written(), gist).or(() -> themes.named(read.topic(), gist));
    if (theme.isPresent()
        && (gist
            || themes.exactly(read.written(), theme.get())
            || themes.exactly(read.topic(), theme.get()))) {
      return new Intent.ThemeGist(theme.get());
    }
    return kind.equals("who-said") ? new Intent.WhoSaid() : new Intent.Topic();
  }

  /// A question without a subject asks for the whole, or for nothing that can be told.
  private static Intent bare(String kind, Read read) {
    boolean panel = WordClasses.stand(read.masked(), "event", "participant");
    boolean report = WordClasses.stand(read.masked(), "document", "author");
    if (kind.equals("who-said") && read.before() != null) {
      List<Person> spoke = new ArrayList<>(new LinkedHashSet<>(read.known()));
      return spoke.isEmpty()
          ? new Intent.Unclear()
          : new Intent.Spoke(read.before().answer().citations());
    }
    if (kind.equals(Kind.DECISION)) {
      return new Intent.Topic();
    }
    if (report && !panel) {
      return new Intent.ReportGist();
    }
    return kind.equals(Kind.GIST) || kind.equals("each") || panel
        ? new Intent.PanelGist()
        : new Intent.Unclear();
  }

  /// Which kinds of text a question asks about. Where there is no report, a word for one means what
  /// was spoken of: papers that were signed, a study that somebody wrote.
  Understanding.Focus focus(String masked, List<Person> named) {
    boolean report = reports && WordClasses.stand(masked, "document", "author");
    boolean panel =
        !named.isEmpty() || WordClasses.stand(masked, "event", "participant", "anybody");
    if (report) {
      return panel ? Understanding.Focus.BOTH : Understanding.Focus.REPORT;
    }
    return panel ? Understanding.Focus.REMARKS : Understanding.Focus.ANY;
  }
}
