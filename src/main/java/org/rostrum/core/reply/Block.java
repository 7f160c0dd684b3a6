package org.rostrum.core.reply;

import java.util.List;
import java.util.stream.Collectors;

/// One part of a reply. What kind of words it holds is told by its type, so that no front end can
/// put quotation marks around what nobody said.
public sealed interface Block {

  /// A sentence of Rostrum's own that says what follows.
  record Lead(String text) implements Block {}

  /// Sentences that a language model wrote, each held to the words that are cited below, with the
  /// names of who said those. Nothing in it stands in quotation marks.
  record Prose(String text) implements Block {}

  /// A heading of Rostrum's own.
  record Heading(String text) implements Block {}

  /// Words of the record, with where they come from.
  sealed interface Cited extends Block {
    String words();

    Reference reference();
  }

  /// Words somebody said, exactly. They stand in quotation marks.
  record Quotation(String words, Reference reference) implements Cited {}

  /// Words of a report or a page itself, or what somebody quotes or reads out, exactly: nobody's
  /// remark.
  record Excerpt(String words, Reference reference) implements Cited {

    /// What is said above it: whose words they are not.
    public String label() {
      Byline byline = reference.byline();
      return byline != null
          ? byline.text()
          : switch (reference.kind()) {
            case PANEL -> "From the page itself, not a remark of the panel";
            case REPORT -> "From the text of the report";
          };
    }
  }

  /// An editor's account of what was said or written. It never stands in quotation marks.
  record Paraphrase(String words, Reference reference) implements Cited {}

  /// A line of the record itself: a heading, a listing of a person, a publication's particulars.
  record Entry(String words, Reference reference) implements Cited {}

  /// What somebody said around words of theirs, exactly and without a gap: all three parts stand in
  /// quotation marks together.
  ///
  /// @param before what they said just before in the same passage; may be empty
  /// @param after what they said just after in the same passage; may be empty
  record InContext(String before, String words, String after, Reference reference)
      implements Cited {}

  /// A stretch of the record beside words that were quoted as if they stood there.
  ///
  /// @param pieces in order; what was added stands before what is missing, in its place
  record Differences(List<Piece> pieces, Reference reference) implements Cited {

    public Differences {
      pieces = List.copyOf(pieces);
    }

    /// The stretch as the record has it.
    @Override
    public String words() {
      return pieces.stream()
          .filter(piece -> piece.kind() != Piece.Kind.ADDED)
          .map(Piece::text)
          .collect(Collectors.joining(" "));
    }
  }

  /// A few words of a comparison; a space belongs between two.
  record Piece(Kind kind, String text) {

    /// Which side has the words.
    public enum Kind {
      /// Both; as the record writes them.
      SAME,
      /// The record alone.
      MISSING,
      /// The quoted words alone: they do not stand in the record.
      ADDED
    }
  }

  /// What several people said, each in a column of their own.
  record Columns(List<Column> columns) implements Block {

    public Columns {
      columns = List.copyOf(columns);
    }
  }

  /// What one person said.
  ///
  /// @param note in Rostrum's own words, where nothing is cited; empty elsewhere
  record Column(Byline byline, List<Cited> cited, String note) {

    public Column {
      cited = List.copyOf(cited);
    }
  }

  /// Sentences that were weighed, best first, beside the bar that they had to reach.
  ///
  /// @param bar a score
  record Scale(List<Weighed> weighed, double bar) implements Block {

    public Scale {
      weighed = List.copyOf(weighed);
    }
  }

  /// One of them.
  ///
  /// @param score 0 to 1
  /// @param shown whether the answer shows it
  record Weighed(Cited cited, double score, boolean shown) {

    /// What came of it, in a few words.
    public String outcome(double bar) {
      return shown ? "shown" : score < bar ? "below the bar" : "not shown";
    }
  }

  /// What the reader is to choose from, numbered from 1.
  record Choices(List<Choice> choices) implements Block {

    public Choices {
      choices = List.copyOf(choices);
    }
  }

  /// One of several people who may be meant.
  ///
  /// @param listed the line of the record that lists them
  record Choice(String name, String listed) {}

  /// Something to know besides.
  record Note(String text) implements Block {}

  /// The themes that come nearest to what was asked, best first.
  record Nearest(List<String> themes) implements Block {

    public Nearest {
      themes = List.copyOf(themes);
    }
  }

  /// A list in Rostrum's own words.
  record Bullets(List<String> items) implements Block {

    public Bullets {
      items = List.copyOf(items);
    }
  }
}
