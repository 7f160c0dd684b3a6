package org.rostrum.core.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;

/// Everything that an organisation can be called by.
public final class OrganisationNames {

  private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([^()]{2,40})\\)");

  /// Two letters are too few to be an acronym, where a source does not give them as one.
  private static final int INITIALS = 3;

  private OrganisationNames() {}

  /// The name; what a source writes in parentheses beside it; its initials, of the capitalised
  /// words and of all; and of a long name all but the noun that it ends in ("Green Streets" Trust).
  static Set<List<String>> of(String organisation) {
    Set<List<String>> names = new LinkedHashSet<>();
    Matcher beside = IN_PARENTHESES.matcher(organisation);
    String bare = beside.replaceAll(" ").strip();
    List<Words.Word> words = Words.of(bare);
    names.add(folded(words));
    for (beside.reset(); beside.find(); ) {
      names.add(folded(Words.of(beside.group(1))));
    }
    addInitials(names, words.stream().filter(Words.Word::capitalised).toList());
    addInitials(names, words);
    if (words.size() > 2 && !FunctionWords.contains(words.get(words.size() - 2).folded())) {
      names.add(folded(words.subList(0, words.size() - 1)));
    }
    names.removeIf(List::isEmpty);
    return names;
  }

  private static void addInitials(Set<List<String>> names, List<Words.Word> words) {
    if (words.size() >= INITIALS) {
      StringBuilder initials = new StringBuilder();
      words.forEach(word -> initials.append(word.folded().charAt(0)));
      names.add(List.of(initials.toString()));
    }
  }

  private static List<String> folded(List<Words.Word> words) {
    return words.stream().map(Words.Word::folded).toList();
  }
}
