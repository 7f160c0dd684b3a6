package org.rostrum.core.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// What evidence must come to, on the scale of the judge that scores it: the numbers of
/// `bar.properties`, which says what each of them is.
public final class Bar {

  private static final String FILE = "bar.properties";

  /// The name of a number. In the file it is written small, with hyphens, behind the judge's.
  public enum Mark {
    EDITED,
    TALK,
    TALK_PASSAGES,
    TALK_MORE,
    TALK_MOST,
    OWN,
    CERTAIN,
    OTHERS_AHEAD,
    OTHERS_FAR_AHEAD,
    WORDED,
    OTHER_HALF,
    DESCRIBED,
    CONTINUED,
    CONTINUED_WITHOUT_SUBJECT,
    BESIDE,
    BESIDE_IN_TALK,
    CLAUSE,
    BESIDE_OTHERS,
    REMARKS_FIRST,
    PARTICULAR,
    NAMED_THING,
    NAMED_PERSON,
    STEEPNESS;

    private String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Map<String, Double> numbers = new HashMap<>();

  private Bar(String judge, Properties file) {
    file.stringPropertyNames().stream()
        .filter(key -> key.startsWith(judge + "."))
        .forEach(
            key ->
                numbers.put(
                    key.substring(judge.length() + 1), Double.valueOf(file.getProperty(key))));
    Arrays.stream(Mark.values()).forEach(this::of);
  }

  /// The bar of a judge.
  ///
  /// @param judge its model
  /// @throws IllegalStateException when a number is missing for it
  public static Bar of(String judge) {
    Properties file = new Properties();
    try (InputStream in = Bar.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the jar");
      }
      file.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Bar(judge, file);
  }

  public double of(Mark mark) {
    return weight(mark.key());
  }

  /// What a judge itself weighs by.
  double weight(String name) {
    Double number = numbers.get(name);
    if (number == null) {
      throw new IllegalStateException(FILE + " has no number for " + name);
    }
    return number;
  }

  /// Below this the record is silent on a topic.
  ///
  /// The best of the many turns of a conversation comes near to anything, the nearer the more of
  /// them there are; what an editor chose and put under a heading is on one subject. So a
  /// conversation needs more, in proportion to the logarithm of its length.
  ///
  /// @param talk whether what comes nearest was said in a conversation
  /// @param passages how many of its kind were searched
  double answer(boolean talk, int passages) {
    if (!talk) {
      return of(Mark.EDITED);
    }
    double longer = Math.log(Math.max(1, passages) / of(Mark.TALK_PASSAGES));
    return Math.clamp(
        of(Mark.TALK) + of(Mark.TALK_MORE) * longer, of(Mark.EDITED), of(Mark.TALK_MOST));
  }
}
