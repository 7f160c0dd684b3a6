package org.rostrum.adapter.format.xml;

import java.util.regex.Pattern;

/// Tells of an element that it holds words of somebody else, which a record sets apart: by its
/// name, or by how a paragraph is to look.
final class SetApart {

  private static final Pattern QUOTING =
      Pattern.compile(
          "(?i)q|quote|cit|blockquote|quotation|quoted.*|embedded(?:text|structure)|extract");
  private static final Pattern STYLE =
      Pattern.compile("(?i).*(?:(?<!no|no-)indent|quot|extract|letter|poem).*");

  private static final String OPENING = "\"“‘„«";

  private SetApart() {}

  /// Whether an element of this name holds a quotation.
  static boolean isQuotation(String element) {
    return QUOTING.matcher(element).matches();
  }

  /// Whether a paragraph of this class holds one.
  static boolean isStyle(String classes) {
    return STYLE.matcher(classes).matches();
  }

  /// The words of a quotation within a sentence in quotation marks, where the record has none.
  static String marked(String words) {
    String bare = words.strip();
    return bare.isEmpty() || OPENING.indexOf(bare.charAt(0)) >= 0 ? words : "“" + bare + "”";
  }
}
