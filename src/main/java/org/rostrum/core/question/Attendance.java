package org.rostrum.core.question;

import java.util.List;
import java.util.Set;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;

/// Tells questions that ask no more than who came from an organisation ("anyone from X there?",
/// "who did X send?").
public final class Attendance {

  private static final Set<String> WHOM =
      Set.of(
          "who", "whom", "which", "anyone", "anybody", "someone", "somebody", "is", "was", "did");

  /// Words for being at an event, and for whoever is; the words that hold a sentence together
  /// beside.
  private static final Set<String> BEING_THERE =
      Set.of(
          """
          behalf part took taken sent send sends came come comes attend attended represent represents represented representing
          speak speaks spoke speaking appear appeared sat sit sitting listed present join joined participate participated
          involved works work worked working name named person people speaker speakers panellist panellists panelist
          panelists expert experts rep reps representative representatives guest guests participant participants member
          members panel event webinar session discussion meeting committee evening hearing conference workshop lineup list
          call today know tell please
          """
              .strip()
              .split("\\s+"));

  private Attendance() {}

  /// @param masked the question, folded, with the organisation as [Subject#NAME]
  static boolean asked(String masked) {
    List<String> words =
        Words.of(masked.replace(Subject.NAME, " ")).stream().map(Words.Word::folded).toList();
    return words.stream().anyMatch(WHOM::contains)
        && words.stream()
            .allMatch(word -> BEING_THERE.contains(word) || FunctionWords.contains(word))
        && !words.contains("what")
        && !words.contains("how")
        && !words.contains("why");
  }
}
