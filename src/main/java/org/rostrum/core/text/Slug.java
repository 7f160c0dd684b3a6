package org.rostrum.core.text;

import java.util.Locale;

/// A name as an identifier: letters and digits in lower case and without accents, hyphens between
/// words. Letters of any script are kept.
public final class Slug {

  private Slug() {}

  /// The slug of a name: never empty. A name without a letter or digit gets one made from its code
  /// points.
  public static String of(String name) {
    StringBuilder slug = new StringBuilder();
    boolean gap = false;
    for (int codePoint : Folded.text(name).codePoints().toArray()) {
      if (Character.isLetterOrDigit(codePoint) || isMark(codePoint)) {
        if (gap && !slug.isEmpty()) {
          slug.append('-');
        }
        gap = false;
        slug.appendCodePoint(codePoint);
      } else if (codePoint != '\'') {
        gap = true;
      }
    }
    return slug.isEmpty() ? unnamed(name) : slug.toString();
  }

  /// A slug cut at a word, to at most `length` characters where its first word is no longer.
  public static String of(String name, int length) {
    String slug = of(name);
    if (slug.length() <= length) {
      return slug;
    }
    int cut = slug.lastIndexOf('-', length);
    return slug.substring(0, cut > 0 ? cut : length);
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.COMBINING_SPACING_MARK || type == Character.NON_SPACING_MARK;
  }

  private static String unnamed(String name) {
    return "x" + String.format(Locale.ROOT, "%08x", name.hashCode());
  }
}
