package org.rostrum.adapter.format.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of an XML document's root, told by its beginning.
public final class RootName {

  private static final Pattern MARK = Pattern.compile("[^\\w<\\s]{0,4}");

  /// What may stand before the root: white space, a comment, an instruction, a document type.
  private static final Pattern PROLOGUE =
      Pattern.compile("(?s)\\s+|<!--.*?-->|<\\?[^>]*>|<!DOCTYPE[^\\[>]*(?:\\[[^\\]]*])?\\s*>");

  private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?([A-Za-z][\\w.-]*)");

  private RootName() {}

  /// The name without its prefix; empty where the beginning has none.
  public static String of(String beginning) {
    int at = end(MARK, beginning, 0);
    for (int end = end(PROLOGUE, beginning, at); end > at; end = end(PROLOGUE, beginning, at)) {
      at = end;
    }
    Matcher root = ROOT.matcher(beginning).region(at, beginning.length());
    return root.lookingAt() ? root.group(1) : "";
  }

  /// Where a stretch ends that begins at a place; the place where none does.
  private static int end(Pattern pattern, String text, int at) {
    Matcher stretch = pattern.matcher(text).region(at, text.length());
    return stretch.lookingAt() ? stretch.end() : at;
  }
}
