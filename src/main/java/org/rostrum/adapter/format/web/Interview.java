package org.rostrum.adapter.format.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.AttributionShape;

/// Who asks and who answers where a page writes `Q` and `A`: who is named as the interviewer, and
/// the one person whom what stands above begins with. Where that is in doubt it is nobody.
///
/// @param asking null where it is in doubt
/// @param answering null where it is in doubt
record Interview(@Nullable String asking, @Nullable String answering) {

  private static final int FEWEST = 2;
  private static final String NAME =
      "(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:(?:de|da|van|von|der|den|la|le|al|bin)"
          + " )*\\p{Lu}[\\p{L}\\p{M}.'’-]*){1,3})";
  private static final Pattern LABEL = Pattern.compile("(?i)([QA])(?:uestion|nswer)?[.:]*");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i:(?:(?:interview(?:ed)?|questions|words|text|story|written)(?: and edited)?"
              + " )?by:?) "
              + NAME
              + "(?:,.*)?");

  /// A name as the subject of the sentence, or whom it says is spoken with.
  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?:Dr\\.? |Professor |Prof\\.? )?" + NAME + "(?:,? \\p{Ll}|, \\p{N}|’s |['’] )");

  private static final Pattern WITH =
      Pattern.compile(
          "(?i:interview with|conversation with|q ?& ?a with|speaks? (?:to|with)|talks?"
              + " (?:to|with)|spoke (?:to|with)|talked (?:to|with)|sat down with) "
              + NAME
              + "(?! and\\b)");

  /// Empty where the page has no questions and answers so marked.
  static Optional<Interview> of(WebPage page, List<PageBlock> blocks) {
    int asked = 0;
    int answered = 0;
    int begin = -1;
    for (int i = 0; i < blocks.size(); i++) {
      String label = blocks.get(i).lead().text();
      Optional<Boolean> asks = asks(label.isEmpty() ? plain(blocks.get(i)) : label);
      asked += asks.filter(yes -> yes).isPresent() ? 1 : 0;
      answered += asks.filter(yes -> !yes).isPresent() ? 1 : 0;
      begin = begin < 0 && asks.isPresent() ? i : begin;
    }
    return asked < FEWEST || answered < FEWEST
        ? Optional.empty()
        : Optional.of(above(page, blocks.subList(0, begin)));
  }

  private static String plain(PageBlock block) {
    int colon = block.text().indexOf(':');
    return colon > 0 && colon < 10 ? block.text().substring(0, colon) : "";
  }

  private static Interview above(WebPage page, List<PageBlock> blocks) {
    Set<String> askers = new LinkedHashSet<>();
    Set<String> subjects = new LinkedHashSet<>();
    for (PageBlock block : blocks) {
      Matcher byline = BYLINE.matcher(block.text());
      if (byline.matches()) {
        askers.add(byline.group(1));
      } else {
        subject(block.text(), SUBJECT, subjects);
        subject(block.text(), WITH, subjects);
      }
    }
    if (askers.isEmpty() && AttributionShape.isName(page.author())) {
      askers.add(page.author());
    }
    subjects.removeAll(askers);
    return new Interview(sole(askers), sole(subjects));
  }

  private static void subject(String text, Pattern pattern, Set<String> subjects) {
    Matcher subject = pattern.matcher(text);
    if (subject.find() && AttributionShape.isName(subject.group(1))) {
      subjects.add(subject.group(1));
    }
  }

  private static @Nullable String sole(Set<String> names) {
    return names.size() == 1 ? names.iterator().next() : null;
  }

  /// Whether a label is of a question, or else of an answer; empty where it is neither.
  static Optional<Boolean> asks(String label) {
    Matcher one = LABEL.matcher(label);
    return one.matches() ? Optional.of(one.group(1).equalsIgnoreCase("q")) : Optional.empty();
  }

  /// Whom a label means; empty where that is in doubt.
  Optional<String> name(String label) {
    return asks(label).flatMap(asks -> Optional.ofNullable(asks ? asking : answering));
  }
}
