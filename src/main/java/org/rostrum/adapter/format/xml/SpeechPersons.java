package org.rostrum.adapter.format.xml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.adapter.format.AttributionShape;
import org.rostrum.adapter.format.ChairLine;
import org.rostrum.adapter.format.OneLine;
import org.rostrum.adapter.format.SpeakerLabel;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.WordLists;

/// Whom the ids and labels of one parliamentary XML file mean: by lists of persons, by what
/// speeches say of those who give them, by who took the chair.
final class SpeechPersons {

  private static final WordLists LISTS = WordLists.beside(SpeechPersons.class, "speeches.txt");
  private static final Set<String> SPEAKER = LISTS.of("speaker");
  private static final Set<String> PERSON = LISTS.of("person");
  private static final Set<String> ID = LISTS.of("id");
  private static final Set<String> IDENT = LISTS.of("ident");
  private static final Set<String> NAMED = LISTS.of("named");
  private static final Set<String> GIVEN = LISTS.of("given");
  private static final Set<String> FAMILY = LISTS.of("family");
  private static final Set<String> WHOLE = LISTS.of("whole");
  private static final Set<String> BY = LISTS.of("by");
  private static final Set<String> ASIDE = LISTS.of("aside");
  private static final Set<String> CLOCK = LISTS.of("clock");

  /// `Fenn, Tilda, MP`, `FENN Tilda`
  private static final Pattern TURNED =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{M}'’ -]*?),\\s*(\\p{Lu}[\\p{L}\\p{M}'’."
              + " -]*?)(?:,\\s*[\\p{Lu}.]{2,}\\b.*)?");

  private static final Pattern PARENTHESIS = Pattern.compile("\\s*\\(([^()]*)\\)");
  private static final Pattern PIPE = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern REFERENCE = Pattern.compile("^.*[#/]");
  private static final int LONGEST = 200;

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> offices = new HashMap<>();

  /// Ids that each name has, those of an office apart.
  private final Map<String, Set<String>> idsByName = new HashMap<>();

  /// Who holds an office, by its folded words; empty where that changes.
  private final Map<String, Optional<String>> holders = new HashMap<>();

  private SpeechPersons() {}

  static SpeechPersons of(XmlElement root) {
    SpeechPersons persons = new SpeechPersons();
    root.all().forEach(persons::learn);
    persons.tellApart();
    return persons;
  }

  private void learn(XmlElement element) {
    String id = id(element);
    if (element.name().equals("tlcrole") || element.name().equals("role")) {
      offices.put(id, element.first(NAMED));
    } else if (!id.isEmpty()
        && (PERSON.contains(element.name()) || SPEAKER.contains(element.name()))) {
      String written = written(element);
      String name = name(written);
      if (!name.isEmpty()) {
        names.putIfAbsent(id, name);
        Matcher office = PARENTHESIS.matcher(written);
        if (!office.find() || SpeakerLabel.of(office.group(1)).kind() != SpeakerLabel.Kind.OFFICE) {
          idsByName.computeIfAbsent(Folded.text(name), none -> new HashSet<>()).add(id);
        }
      }
    } else if (element
        .elements()
        .allMatch(inner -> inner.elements().allMatch(one -> one.elements().findAny().isEmpty()))) {
      String text = element.text();
      if (text.length() <= LONGEST) {
        ChairLine.of(text)
            .filter(chair -> chair.name() != null && !chair.office().isEmpty())
            .ifPresent(chair -> holds(chair.office(), String.valueOf(chair.name())));
      }
    }
  }

  private void holds(String office, String name) {
    holders.merge(
        office, Optional.of(name), (before, now) -> before.equals(now) ? before : Optional.empty());
  }

  /// People of one name stay as many as they are.
  private void tellApart() {
    names.replaceAll(
        (id, name) ->
            idsByName.getOrDefault(Folded.text(name), Set.of()).size() > 1
                    && idsByName.getOrDefault(Folded.text(name), Set.of()).contains(id)
                ? name + " (" + id + ")"
                : name);
  }

  private static String id(XmlElement element) {
    String id = element.first(ID);
    return id.isEmpty()
        ? element
            .elements()
            .filter(inner -> IDENT.contains(inner.name()))
            .map(XmlElement::text)
            .findFirst()
            .orElse("")
        : id;
  }

  /// A person's name as an element writes it; empty where it gives none.
  private static String written(XmlElement element) {
    String named = element.first(NAMED);
    if (!named.isEmpty()) {
      return named;
    }
    String parts =
        Stream.of(GIVEN, FAMILY)
            .flatMap(
                list ->
                    element
                        .all()
                        .skip(1)
                        .filter(inner -> list.contains(inner.name()))
                        .map(XmlElement::text)
                        .limit(1))
            .collect(Collectors.joining(" "));
    if (parts.indexOf(' ') > 0) {
      return parts;
    }
    List<XmlElement> whole =
        element.all().skip(1).filter(inner -> WHOLE.contains(inner.name())).toList();
    return whole.stream()
        .filter(inner -> inner.attribute("role").equals("metadata"))
        .findFirst()
        .or(() -> whole.stream().findFirst())
        .map(XmlElement::text)
        .orElseGet(
            () ->
                element.text(
                    inner ->
                        !ASIDE.contains(inner.name())
                            && !CLOCK.contains(inner.name())
                            && !IDENT.contains(inner.name())));
  }

  /// The name of one person in the order in which it is said; empty where there is none.
  private static String name(String written) {
    String bare =
        OneLine.of(PIPE.matcher(PARENTHESIS.matcher(written).replaceAll("")).replaceAll(" "));
    Matcher turned = TURNED.matcher(bare);
    if (turned.matches() && AttributionShape.isName(turned.group(2) + " " + turned.group(1))) {
      return SpeakerLabel.of(turned.group(2) + " " + turned.group(1)).name();
    }
    SpeakerLabel label = SpeakerLabel.of(written);
    return label.kind() == SpeakerLabel.Kind.PERSON ? label.name() : "";
  }

  /// What the file calls whoever an element names.
  String label(XmlElement element) {
    String text =
        element.text(
            inner ->
                !ASIDE.contains(inner.name())
                    && !CLOCK.contains(inner.name())
                    && !IDENT.contains(inner.name()));
    String label = text.isEmpty() ? element.first(NAMED) : text;
    return label.replaceFirst("\\s*:$", "");
  }

  /// Whether an element points at somebody, as at whom the words behind it are: by a known id, or
  /// by none where others of its kind have one.
  boolean refers(XmlElement element) {
    return element.name().matches("a|ref|mref|mlink|person|member|span|b|strong")
        && Stream.concat(BY.stream(), Stream.of("href", "ref"))
            .filter(element.attributes()::containsKey)
            .anyMatch(
                each ->
                    names.containsKey(plain(element.attribute(each)))
                        || element
                            .attribute("type")
                            .matches("(?i).*(?:speech|interject|continu).*"));
  }

  private static String plain(String reference) {
    return REFERENCE.matcher(reference).replaceFirst("");
  }

  /// Whom an element names; empty where that is nobody, or in doubt.
  Optional<String> whom(XmlElement element) {
    String label = label(element);
    for (String each : Stream.concat(BY.stream(), Stream.of("href", "ref")).toList()) {
      if (element.attributes().containsKey(each)) {
        String reference = element.attribute(each);
        return reference.isEmpty() ? Optional.empty() : by(reference, label);
      }
    }
    String id = id(element);
    if (names.containsKey(id)) {
      return Optional.of(names.get(id));
    }
    return named(written(element)).or(() -> named(label));
  }

  /// Whom a reference means, or else the label beside it.
  Optional<String> by(String reference, String label) {
    List<String> references = List.of(BLANKS.split(reference));
    if (references.size() > 1
        && references.stream().allMatch(one -> names.containsKey(plain(one)))) {
      return Optional.empty(); // several at once
    }
    String known = names.get(references.size() > 1 ? reference : plain(reference));
    if (known == null) {
      return named(label.isEmpty() ? reference : label);
    }
    boolean anothers =
        names.values().stream()
            .anyMatch(
                other -> !other.equals(known) && label.contains(other) && !label.contains(known));
    return anothers ? Optional.empty() : Optional.of(known);
  }

  /// Whom a label means by itself, or by who took the chair.
  private Optional<String> named(String label) {
    SpeakerLabel who = SpeakerLabel.of(label);
    return switch (who.kind()) {
      case NOBODY -> Optional.empty();
      case OFFICE ->
          holders
              .getOrDefault(ChairLine.office(label), Optional.empty())
              .or(
                  () ->
                      Optional.of(who.name())
                          .filter(name -> !holders.containsKey(ChairLine.office(label))));
      case PERSON -> {
        String name = name(label);
        yield AttributionShape.isName(who.name()) || AttributionShape.isName(label)
            ? Optional.of(name.isEmpty() ? who.name() : name)
            : Optional.empty();
      }
    };
  }

  /// Whom a line means that is a name and a colon; empty where it is none.
  Optional<String> alone(String line) {
    String label = line.replaceFirst("\\s*:$", "");
    return AttributionShape.isName(PARENTHESIS.matcher(label).replaceAll(""))
        ? named(label)
        : Optional.empty();
  }

  /// The office that a reference means; empty where the file lists none.
  String office(String reference) {
    return reference.isEmpty() ? "" : offices.getOrDefault(plain(reference), "");
  }
}
