package org.rostrum.adapter.format;

import java.util.regex.Pattern;

/// Tells by their headings what is published with a text and is none of it: contents, references,
/// acknowledgements, comments, later updates, what else to read.
public final class BackMatter {

  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:\\W|[\\d.]+|(?:annex|appendix) \\w+\\W)*(?:(?:table of )?contents|on this page|in"
              + " this (?:section|article|report)|related\\b.*|you (?:may|might) also\\b.*|more"
              + " (?:from|on|like|in)\\b.*|read (?:more|next|also)\\b.*|share\\b.*|(?:latest |live"
              + " |recent )?updates?\\b.*|update history|change ?log|history of"
              + " changes|(?:foot|end)?notes|references|bibliography|works cited|further"
              + " reading|sources|acknowledge?ments?|about (?:the|this)"
              + " authors?|subscribe\\b.*|newsletter\\b.*|is this page useful.*|explore the"
              + " topic|list of (?:figures|tables|abbreviations)|(?:figures|tables) and"
              + " (?:figures|tables)|abbreviations|acronyms|index|glossary|topics?|tags?|downloads?\\b.*|documents|get"
              + " (?:emails|updates)\\b.*|watch again|comments?|(?:\\d+|leave a|post a|reader|your)"
              + " (?:comments?|responses?|repl(?:y|ies))\\b.*|\\d+ thoughts on .*|discussion"
              + " \\(\\d+\\)|imprint|legal notice|cookies\\b.*)\\W*");

  private static final Pattern LATER =
      Pattern.compile(
          "(?is)^\\W*(?:update[sd]?|correction|corrected|editor['’]s"
              + " note|clarification)\\b.{0,30}?:.*|^\\W*this (?:article|page|post|report|piece)"
              + " (?:was|has been) (?:last )?(?:updated|amended|corrected)\\b.*");

  private BackMatter() {}

  /// Whether what stands under a heading is no part of the text.
  public static boolean is(String heading) {
    return HEADING.matcher(heading).matches();
  }

  /// Whether a paragraph was added later, and says so.
  public static boolean isLater(String paragraph) {
    return LATER.matcher(paragraph).matches();
  }
}
