package org.rostrum.core.hearing;

/// Whether what somebody typed can be taken for a question at all.
public sealed interface QuestionCheck {

  /// The longest question, in characters.
  int LONGEST = 2_000;

  /// A question that can be asked: on one line, without invisible characters.
  record Usable(String text) implements QuestionCheck {}

  /// Nothing that can be asked.
  ///
  /// @param why what is wrong and what to do, for the person who asked
  record Unusable(String why) implements QuestionCheck {}

  static QuestionCheck of(String typed) {
    int length = typed.codePointCount(0, typed.length());
    if (length > LONGEST) {
      return new Unusable(
          "The question is %,d characters long and %,d is the most. Ask for one thing at a time."
              .formatted(length, LONGEST));
    }
    StringBuilder text = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); ) {
      int c = typed.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        text.append(' ');
        continue;
      }
      switch (Character.getType(c)) {
        case Character.CONTROL,
            Character.SURROGATE,
            Character.UNASSIGNED,
            Character.PRIVATE_USE -> {
          return new Unusable(
              "The question holds a character that cannot be read (U+%04X). Type it again as plain text."
                  .formatted(c));
        }
        case Character.FORMAT -> {
          // Invisible: joins, marks of direction. They carry no meaning here and can mislead.
        }
        default -> text.appendCodePoint(c);
      }
    }
    String question = text.toString().strip().replaceAll(" {2,}", " ");
    if (question.isEmpty()) {
      return new Unusable("The question is empty. Ask something, in a sentence or a few words.");
    }
    if (question.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new Unusable(
          "The question holds no words. Ask something, in a sentence or a few words.");
    }
    return new Usable(question);
  }
}
