package org.rostrum.core.check;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Outcome;

/// What the record says of words that are quoted.
public sealed interface Verdict {

  /// Words that somebody said, if not all of them or not quite so.
  sealed interface Said extends Verdict {

    Setting setting();
  }

  /// Said, word for word.
  ///
  /// @param places everywhere it was said; the words of one place may run through several passages
  /// @param setting how the words stand in the first of them
  record Exact(List<List<Citation>> places, Setting setting) implements Said {

    public Exact {
      places = List.copyOf(places);
    }
  }

  /// How words stand in what was said.
  ///
  /// @param kind what they are there
  /// @param around the sentences that they are a part of, with what takes them back right after;
  ///   empty where the words are whole sentences that stand
  /// @param quoted whose words they are as the sentence has it, where its speaker quotes somebody;
  ///   null where it names nobody
  record Setting(Kind kind, List<Citation> around, @Nullable String quoted) {

    public Setting(Kind kind, List<Citation> around) {
      this(kind, around, null);
    }

    public Setting {
      around = List.copyOf(around);
    }

    /// What words are, which decides whether whoever said them meant them.
    public enum Kind {
      /// Whole sentences.
      WHOLE,
      /// Part of a sentence, which may turn them.
      PART,
      /// Part of a sentence that denies or conditions them before.
      TURNED,
      /// Part of a sentence that says them of others, supposes them or calls them wrong.
      DISTANT,
      /// In a sentence that was interrupted.
      BROKEN_OFF,
      /// Part of a question.
      ASKED,
      /// In quotation marks of the remark's own: quoted, or named.
      IN_MARKS,
      /// Somebody else's, which the speaker quotes or reads out.
      RELAYED,
      /// Taken back or turned by what comes right after, be it over a stage direction or in the
      /// next paragraph.
      TAKEN_BACK
    }
  }

  /// One person's words in their order, with marks where some were left out.
  ///
  /// @param setting how the words stand, from the first part to the last
  record Shortened(List<Citation> parts, Setting setting) implements Said {

    public Shortened {
      parts = List.copyOf(parts);
    }
  }

  /// Whole sentences of one person's in their order, of which some are left out between without a
  /// mark.
  ///
  /// @param parts the sentences, those beside each other together
  /// @param pieces what is quoted and what is left out
  /// @param setting how the sentences stand, from the first to the last
  record Apart(List<Citation> parts, List<ComparedWords> pieces, Setting setting) implements Said {

    public Apart {
      parts = List.copyOf(parts);
      pieces = List.copyOf(pieces);
    }
  }

  /// Near to what somebody said, and not the same.
  ///
  /// @param nearest the stretch of the record
  /// @param pieces how the two differ
  /// @param setting how the stretch stands
  record Altered(List<Citation> nearest, List<ComparedWords> pieces, Setting setting)
      implements Said {

    public Altered {
      nearest = List.copyOf(nearest);
      pieces = List.copyOf(pieces);
    }
  }

  /// Not by whom it is credited to.
  ///
  /// @param actual what it is, by whoever said it: [Exact], [Shortened] or [Altered]
  record ByAnother(Credit credited, Verdict actual) implements Verdict {}

  /// By somebody else than who is named beside it, where it is not clear that they are credited
  /// with it, or which of several is.
  ///
  /// @param actual what it is, by whoever said it
  record Unclear(Credit named, Verdict actual) implements Verdict {}

  /// Not where it is said to have been said.
  ///
  /// @param named the title of the event or the report that is named
  /// @param actual what it is, where it was said
  record Elsewhere(String named, Verdict actual) implements Verdict {}

  /// Parts that were said, put together as if they were one saying.
  ///
  /// @param parts in the order in which they are quoted
  /// @param people how many people the parts are by
  /// @param unfound how many of the quoted words stand in none of the parts
  record Stitched(List<List<Citation>> parts, int people, int unfound) implements Verdict {

    public Stitched {
      parts = List.copyOf(parts);
    }
  }

  /// Words of a page or a report: nobody's remark.
  ///
  /// @param exact whether they stand there word for word
  /// @param inMarks whether they stand there in quotation marks, as somebody's; the citation is
  ///   then the whole sentence, which may say whose
  record NobodysRemark(List<Citation> words, boolean exact, boolean inMarks) implements Verdict {

    public NobodysRemark {
      words = List.copyOf(words);
    }
  }

  /// Words that a report quotes: its quotation, and no remark at an event.
  ///
  /// @param name whose they are, as the report has it; null where it names nobody
  /// @param exact whether they stand there word for word
  record QuotedByReport(List<Citation> words, @Nullable String name, boolean exact)
      implements Verdict {

    public QuotedByReport {
      words = List.copyOf(words);
    }
  }

  /// Words of a line that a source has and that it credits to nobody: procedure, a note, a credit,
  /// or what is left out because whose it is stands in doubt.
  ///
  /// @param source the title of the source
  /// @param line the whole line
  record Beside(String source, String line) implements Verdict {}

  /// Words of an editor's account: not a quotation of anybody.
  ///
  /// @param exact whether they stand there word for word
  /// @param inMarks whether they stand there in quotation marks, as somebody's; the citation is
  ///   then the whole sentence, which says whose
  record OfSummary(List<Citation> words, boolean exact, boolean inMarks) implements Verdict {

    public OfSummary {
      words = List.copyOf(words);
    }
  }

  /// Not in the record.
  ///
  /// @param nearest what comes truly near, or holds a part; empty where nothing does
  /// @param part whether a part of the quoted words stands there word for word
  record NotFound(List<Citation> nearest, boolean part) implements Verdict {

    public NotFound {
      nearest = List.copyOf(nearest);
    }
  }

  /// Too few words to tell whose they are.
  record TooShort(int words, int needed) implements Verdict {}

  /// More words than are checked at once.
  record TooLong(int words, int most) implements Verdict {}

  /// So many more quotations than are checked at once.
  record Unchecked(int more) implements Verdict {}

  /// No words at all.
  record NothingQuoted() implements Verdict {}

  /// Everything of the record that it rests on, in order.
  default List<Citation> citations() {
    return switch (this) {
      case Exact exact ->
          with(exact.places().stream().flatMap(List::stream).toList(), exact.setting());
      case Shortened shortened -> with(shortened.parts(), shortened.setting());
      case Apart apart -> with(apart.parts(), apart.setting());
      case Altered altered -> with(altered.nearest(), altered.setting());
      case ByAnother(Credit ignored, Verdict actual) -> actual.citations();
      case Elsewhere(String ignored, Verdict actual) -> actual.citations();
      case Stitched stitched -> stitched.parts().stream().flatMap(List::stream).toList();
      case Unclear(Credit ignored, Verdict actual) -> actual.citations();
      case NobodysRemark remark -> remark.words();
      case QuotedByReport quoted -> quoted.words();
      case Beside ignored -> List.of();
      case OfSummary summary -> summary.words();
      case NotFound found -> found.nearest();
      case TooShort ignored -> List.of();
      case TooLong ignored -> List.of();
      case Unchecked ignored -> List.of();
      case NothingQuoted ignored -> List.of();
    };
  }

  private static List<Citation> with(List<Citation> words, Setting setting) {
    return Stream.concat(words.stream(), setting.around().stream()).toList();
  }

  default Outcome outcome() {
    return switch (this) {
      case Exact ignored -> Outcome.ANSWERED;
      case Shortened ignored -> Outcome.ANSWERED;
      case Apart ignored -> Outcome.CORRECTED;
      case Altered ignored -> Outcome.CORRECTED;
      case ByAnother ignored -> Outcome.CORRECTED;
      case Elsewhere ignored -> Outcome.CORRECTED;
      case Stitched ignored -> Outcome.CORRECTED;
      case Unclear(Credit ignored, Verdict actual) -> actual.outcome();
      case NobodysRemark ignored -> Outcome.CORRECTED;
      case QuotedByReport quoted -> quoted.exact() ? Outcome.ANSWERED : Outcome.CORRECTED;
      case Beside ignored -> Outcome.CORRECTED;
      case OfSummary ignored -> Outcome.CORRECTED;
      case NotFound ignored -> Outcome.NOT_IN_CORPUS;
      case TooShort ignored -> Outcome.NOT_IN_CORPUS;
      case TooLong ignored -> Outcome.NOT_IN_CORPUS;
      case Unchecked ignored -> Outcome.ANSWERED;
      case NothingQuoted ignored -> Outcome.NOT_IN_CORPUS;
    };
  }
}
