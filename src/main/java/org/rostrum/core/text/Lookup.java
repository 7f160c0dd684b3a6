package org.rostrum.core.text;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Finds a named thing by what somebody typed: its whole name, some of its words, their beginnings,
/// or any of these with typing slips. The strictest reading that fits anything decides.
public final class Lookup {

  private static final int SUGGESTIONS = 3;

  private Lookup() {}

  /// What was found.
  public sealed interface Found<T> {

    record One<T>(T thing) implements Found<T> {}

    /// The words fit more than one.
    record Several<T>(List<T> things) implements Found<T> {

      public Several {
        things = List.copyOf(things);
      }
    }

    /// The words fit none.
    ///
    /// @param nearest those whose names look most alike, best first
    record None<T>(List<T> nearest) implements Found<T> {

      public None {
        nearest = List.copyOf(nearest);
      }
    }
  }

  /// @param names everything a thing can be called by; the first is the one it is shown under
  public static <T> Found<T> find(
      String typed, List<T> things, Function<? super T, List<String>> names) {
    String whole = Folded.text(typed);
    List<String> words = words(typed);
    if (words.isEmpty()) {
      return new Found.None<>(things.stream().limit(SUGGESTIONS).toList());
    }
    List<BiPredicate<String, String>> readings =
        List.of(String::equals, (part, word) -> word.startsWith(part), Lookup::roughly);
    List<T> same =
        things.stream()
            .filter(thing -> names.apply(thing).stream().map(Folded::text).anyMatch(whole::equals))
            .toList();
    for (int i = 0; same.isEmpty() && i < readings.size(); i++) {
      BiPredicate<String, String> reading = readings.get(i);
      same =
          things.stream()
              .filter(
                  thing -> names.apply(thing).stream().anyMatch(name -> fits(words, name, reading)))
              .toList();
    }
    return switch (same.size()) {
      case 0 -> new Found.None<>(nearest(whole, things, names));
      case 1 -> new Found.One<>(same.getFirst());
      default -> new Found.Several<>(same);
    };
  }

  private static boolean fits(
      List<String> typed, String name, BiPredicate<String, String> reading) {
    List<String> words = words(name);
    return typed.stream().allMatch(part -> words.stream().anyMatch(w -> reading.test(part, w)));
  }

  private static boolean roughly(String part, String word) {
    return word.startsWith(part) || Slips.near(part, word);
  }

  private static <T> List<T> nearest(
      String whole, List<T> things, Function<? super T, List<String>> names) {
    record Near<T>(T thing, double apart) {}
    return things.stream()
        .map(
            thing ->
                new Near<>(
                    thing,
                    names.apply(thing).stream()
                        .mapToDouble(name -> apart(whole, name))
                        .min()
                        .orElse(1)))
        .filter(near -> near.apart() < 0.6)
        .sorted(Comparator.comparingDouble(Near::apart))
        .limit(SUGGESTIONS)
        .map(Near::thing)
        .toList();
  }

  /// How far apart two names are, 0 (the same) to 1: by the whole, or by their nearest words.
  private static double apart(String whole, String name) {
    double least = share(whole, Folded.text(name));
    for (String typed : words(whole)) {
      for (String word : words(name)) {
        if (typed.length() > 3 && word.length() > 3) {
          least = Math.min(least, share(typed, word));
        }
      }
    }
    return least;
  }

  private static double share(String one, String other) {
    return Slips.between(one, other) / (double) Math.max(1, Math.max(one.length(), other.length()));
  }

  private static List<String> words(String text) {
    return Words.of(text).stream().map(Words.Word::folded).toList();
  }
}
