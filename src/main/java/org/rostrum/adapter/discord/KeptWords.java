package org.rostrum.adapter.discord;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Pseudonyms;
import org.rostrum.core.question.Question;

/// What members wrote, as it is kept: whom they mention stands there under a pseudonym. It keeps
/// the form of a mention, so that a question is understood from what is kept as it was before, and
/// begins with a zero, as no id of Discord does. Thread-safe.
record KeptWords(Pseudonyms pseudonyms) {

  private static final Pattern MENTION = Pattern.compile("<@!?([1-9][0-9]{0,24})>");
  private static final long DIGITS = 100_000_000_000_000_000L;
  private static final long BASE = 31;

  String of(String words) {
    return MENTION
        .matcher(words)
        .replaceAll(mention -> Matcher.quoteReplacement("<@" + number(mention.group(1)) + ">"));
  }

  /// The same enquiry with whatever was written in it.
  Enquiry of(Enquiry enquiry) {
    return switch (enquiry) {
      case Enquiry.Ask(Question question) -> new Enquiry.Ask(of(question));
      case Enquiry.More(Question question) -> new Enquiry.More(of(question));
      case Enquiry.Compare(var first, var second, String topic) ->
          new Enquiry.Compare(first, second, of(topic));
      case Enquiry.Check(String words, var speaker, String name) ->
          new Enquiry.Check(of(words), speaker, name == null ? null : of(name));
      case Enquiry.Evidence(String words) -> new Enquiry.Evidence(of(words));
      case Enquiry.Quotation _,
          Enquiry.Themes _,
          Enquiry.ThemeGist _,
          Enquiry.SpeakerGist _,
          Enquiry.Speakers _,
          Enquiry.Sources _ ->
          enquiry;
    };
  }

  private Question of(Question question) {
    return new Question(of(question.text()), question.source(), question.speaker());
  }

  /// 18 digits, the same for the same member.
  private String number(String member) {
    long hash = 0;
    for (char c : pseudonyms.pseudonym(member).toCharArray()) {
      hash = hash * BASE + c;
    }
    return "0%017d".formatted(Long.remainderUnsigned(hash, DIGITS));
  }
}
