package org.rostrum.core.writing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Citation;

/// Errors that careless and hostile models make, each made of a good sentence.
enum Planted {
  /// The number of a sentence about something else.
  WRONG_NUMBER {
    @Override
    Optional<Draft.Sentence> of(
        Samples.Sample good, Samples.Record record, RandomGenerator random) {
      List<Offered> others =
          record.sentences().stream()
              .filter(
                  offered ->
                      good.cited().stream()
                          .noneMatch(
                              cited ->
                                  cited.citation().passage().equals(offered.citation().passage())))
              .toList();
      return Optional.of(new Draft.Sentence(good.text(), List.of(any(others, random).number())));
    }
  },
  MISSING_NUMBER {
    @Override
    Optional<Draft.Sentence> of(
        Samples.Sample good, Samples.Record record, RandomGenerator random) {
      return Optional.of(
          new Draft.Sentence(
              good.text(),
              List.of(good.numbers().getFirst(), any(List.of(0, -1, 997, 10_000), random))));
    }
  },
  NO_NUMBER {
    @Override
    Optional<Draft.Sentence> of(
        Samples.Sample good, Samples.Record record, RandomGenerator random) {
      return Optional.of(new Draft.Sentence(good.text(), List.of()));
    }
  },
  INVENTED_QUOTATION {
    @Override
    Optional<Draft.Sentence> of(
        Samples.Sample good, Samples.Record record, RandomGenerator random) {
      String text = stripped(good.text());
      return with(
          good,
          any(
              List.of(
                  text + ", adding “this cannot wait any longer”.",
                  text + ": \"We have run out of time.\"",
                  "As was said, ‘" + text + "’.",
                  text + ", and says «enough is enough».",
                  text + ". I will not stand for anything else.",
                  text + ", or 'a scandal' in short."),
              random));
    }
  },
  SWAPPED_SPEAKER {
    @Override
    Optional<Draft.Sentence> of(
        Samples.Sample good, Samples.Record record, RandomGenerator random) {
      List<String> here = speakers(good.cited().stream());
      List<String> others =
          speakers(record.sentences().stream()).stream()
              .filter(name -> !here.contains(name))
              .toList();
      if (here.size() == 2 && here.stream().allMatch(good.text()::contains)) {
        return good.text().contains("oth ")
            ? Optional.empty()
            : with(
                good,
                good.text()
                    .replace(here.getFirst(), "\u0000")
                    .replace(here.getLast(), here.getFirst())
                    .replace("\u0000", here.getLast()));
      }
      if (here.size() != 1 || others.isEmpty()) {
        return Optional.empty();
      }
      String name = here.getFirst();
      String surname = name.substring(name.lastIndexOf(' ') + 1);
      String other = any(others, random);
      String text = good.text();
      String swapped =
          text.contains(name)
              ? text.replace(name, other)
              : text.contains(surname)
                  ? text.replace(surname, other)
                  : text.matches("(?:She|He) .*")
                      ? other + text.substring(text.indexOf(' '))
                      : text.matches(".* (?:she|he) \\w+\\.")
                          ? text.replaceFirst(" (?:she|he) ", " " + other + " ")
                          : "According to " + other + ", " + lower(text);
      return with(good, swapped);
    }
  },
  WRONG_FIGURE {
    @Override
    Optional<Draft.Sentence> of(
        Samples.Sample good, Samples.Record record, RandomGenerator random) {
      String text = good.text();
      String changed =
          text.replaceFirst("\\b\\d+\\b", String.valueOf(13 + random.nextInt(900)))
              .replaceFirst("\\b(?:three|four|five|six|nine|eleven|forty)\\b", "seventeen");
      return with(
          good,
          changed.equals(text)
              ? stripped(text)
                  + any(
                      List.of(
                          ", in 73% of cases.",
                          ", for the third time since 1987.",
                          ", at a cost of sixty million pounds.",
                          ", twice as often as before."),
                      random)
              : changed);
    }
  },
  NEGATION {
    @Override
    Optional<Draft.Sentence> of(
        Samples.Sample good, Samples.Record record, RandomGenerator random) {
      return negated(good.text()).flatMap(text -> with(good, text));
    }
  },
  INVENTED_NAME {
    @Override
    Optional<Draft.Sentence> of(
        Samples.Sample good, Samples.Record record, RandomGenerator random) {
      return behind(
          good,
          random,
          ", as Margaret Thatcher did.",
          ", above all in Denmark.",
          ", which the World Bank confirms.",
          ", in line with the Treasury.",
          ", since September.");
    }
  },
  LINK_OR_MENTION {
    @Override
    Optional<Draft.Sentence> of(
        Samples.Sample good, Samples.Record record, RandomGenerator random) {
      return behind(
          good,
          random,
          " (see https://evil.example/x).",
          " @everyone.",
          " <@1234567890>.",
          " [here](https://evil.example).",
          " at evil.example now.",
          " **now**.",
          " ||hidden||.",
          " </ask:123>.",
          " <#99>.",
          " `code`.",
          " discord.gg/free.",
          " \u202Etxet.",
          " ＠everyone.");
    }
  },
  /// Something that nobody said, behind what somebody did.
  ADDED_CLAIM {
    @Override
    Optional<Draft.Sentence> of(
        Samples.Sample good, Samples.Record record, RandomGenerator random) {
      return behind(
          good,
          random,
          ", and demands that the prime minister resign at once over the scandal.",
          ", and therefore calls for much higher taxes on inherited wealth.",
          ", which proves that the whole programme has been a costly failure.",
          ", and praises the army for its swift and decisive help.");
    }
  },
  /// Something else altogether.
  UNRELATED {
    @Override
    Optional<Draft.Sentence> of(
        Samples.Sample good, Samples.Record record, RandomGenerator random) {
      return with(
          good,
          any(
              List.of(
                  "Interest rates should be set by an independent central bank.",
                  "Nuclear power is the cheapest source of energy in the long run.",
                  "Vaccines ought to be given to all children before they start nursery.",
                  "Football clubs should belong to their supporters.",
                  "The voting age ought to be lowered for all elections."),
              random));
    }
  };

  private static final List<String> AUXILIARIES =
      List.of("is", "are", "was", "were", "can", "will", "would", "should", "has", "have", "had");

  /// The same with the error; empty where a sentence does not lend itself to it.
  abstract Optional<Draft.Sentence> of(
      Samples.Sample good, Samples.Record record, RandomGenerator random);

  private static Optional<Draft.Sentence> with(Samples.Sample good, String text) {
    return Optional.of(new Draft.Sentence(text, good.numbers()));
  }

  /// A true sentence with something behind it that nobody said.
  private static Optional<Draft.Sentence> behind(
      Samples.Sample good, RandomGenerator random, String... added) {
    return with(good, stripped(good.text()) + any(List.of(added), random));
  }

  private static <T> T any(List<T> list, RandomGenerator random) {
    return list.get(random.nextInt(list.size()));
  }

  private static String stripped(String text) {
    return text.substring(0, text.length() - 1);
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
  }

  private static List<String> speakers(Stream<Offered> offered) {
    return offered
        .map(Offered::citation)
        .map(Citation::passage)
        .map(passage -> passage.attribution())
        .filter(Attribution.Spoken.class::isInstance)
        .map(spoken -> ((Attribution.Spoken) spoken).speaker().name())
        .map(name -> name.replaceAll(" \\(.*| AM$| MS$|^Professor |^Hon\\. ", ""))
        .distinct()
        .toList();
  }

  /// The contrary: a denial taken out, or set in.
  static Optional<String> negated(String text) {
    Function<String, String> out =
        t ->
            t.replaceFirst(" does not (\\w+)", " does $1")
                .replaceFirst(" do not (\\w+)", " do $1")
                .replaceFirst(" (is|are|was|were|can|cannot|will|would|should) not ", " $1 ")
                .replaceFirst(" cannot ", " can ")
                .replaceFirst(" nobody ", " everybody ")
                .replaceFirst(" never ", " always ")
                .replaceFirst(" no (\\w+)", " every $1");
    String without = out.apply(text);
    if (!without.equals(text)) {
      return Optional.of(without);
    }
    for (String auxiliary : AUXILIARIES) {
      if (text.contains(" " + auxiliary + " ")) {
        return Optional.of(text.replaceFirst(" " + auxiliary + " ", " " + auxiliary + " not "));
      }
    }
    String denied =
        text.replaceFirst(
            " (says|thinks|argues|holds|warns|believes|feels|adds|recalls|reports|fears) that ",
            " $1 that it is not true that ");
    return denied.equals(text) ? Optional.empty() : Optional.of(denied);
  }
}
