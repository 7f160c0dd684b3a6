package org.rostrum.eval.retype;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// A question typed with less care for case and marks.
enum Plain implements Retyping {
  CAPITALS("all capitals") {
    @Override
    String plain(String text) {
      return text.toUpperCase(Locale.ROOT);
    }
  },
  NO_PUNCTUATION("no punctuation") {
    @Override
    String plain(String text) {
      return withoutMarks(text);
    }
  },
  LOWER_CASE("no punctuation, lower case") {
    @Override
    String plain(String text) {
      return withoutMarks(text).toLowerCase(Locale.ROOT);
    }
  };

  /// An apostrophe within or after a word, which nobody replaces by a space.
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’‘]");

  /// A mark that ends or parts words. What pings, counts or addresses is no punctuation, nor is a
  /// point within a number or an address.
  private static final Pattern MARK =
      Pattern.compile("(?:(?![@#%&_/*])\\p{P}(?!(?<=[.,:])\\d))+|(?<=\\p{L})/(?=\\p{L})");

  private static final Pattern GAPS = Pattern.compile("\\s+");

  private final String title;

  Plain(String title) {
    this.title = title;
  }

  abstract String plain(String text);

  @Override
  public String title() {
    return title;
  }

  @Override
  public boolean random() {
    return false;
  }

  @Override
  public String retype(String text, RandomGenerator chance) {
    return plain(text);
  }

  static String withoutMarks(String text) {
    String words = APOSTROPHE.matcher(text).replaceAll("");
    return GAPS.matcher(MARK.matcher(words).replaceAll(" ")).replaceAll(" ").strip();
  }
}
