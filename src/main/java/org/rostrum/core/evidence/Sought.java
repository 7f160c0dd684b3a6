package org.rostrum.core.evidence;

import java.util.List;
import org.rostrum.core.people.Person;
import org.rostrum.core.question.Intent;
import org.rostrum.core.question.Understanding;

/// What is searched for.
///
/// @param question the whole question: what is looked up, and what a judge reads. What is taken off
///   as framing is sometimes what was meant ("how many papers got signed with China?")
/// @param topic what it is about, without names and framing: the words that a sentence may share
public record Sought(String question, String topic) {

  /// What a judge reads is the question itself; the plain one in its place where it asks what was
  /// said on a subject, in whatever words, or goes on about the subject before.
  public static Sought of(Understanding asked) {
    boolean plain =
        !asked.topic().isBlank()
            && asked.assumed() == null
            && (asked.saying() || asked.inherited());
    return switch (asked.intent()) {
      case Intent.WhoSaid ignored -> said(asked.topic());
      case Intent.Said(List<Person> people) when plain ->
          said(asked.topic(), people.getFirst().speaker().name());
      default ->
          asked.inherited()
              ? said(asked.topic())
              : new Sought(
                  asked.question(), asked.topic().isBlank() ? asked.question() : asked.topic());
    };
  }

  /// What somebody said on a subject; anybody, where no name is given.
  public static Sought said(String subject, String... name) {
    return new Sought(
        name.length == 0
            ? "What was said about " + subject + "?"
            : "What did " + name[0] + " say about " + subject + "?",
        subject);
  }

  /// A text that is both.
  public static Sought of(String text) {
    return new Sought(text, text);
  }
}
