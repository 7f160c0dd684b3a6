package org.rostrum.core.reply;

import java.util.List;

/// One part of a reply. What kind of words it holds is told by its type, so that no front end can
/// put quotation marks around what nobody said.
public sealed interface Block {

  /// A sentence of Rostrum's own that says what follows.
  record Lead(String text) implements Block {}

  /// A heading of Rostrum's own.
  record Heading(String text) implements Block {}

  /// Words of the record, with where they come from.
  sealed interface Cited extends Block {
    String words();

    Reference reference();
  }

  /// Words somebody said, exactly. They stand in quotation marks.
  record Quotation(String words, Reference reference) implements Cited {}

  /// Words of a report or a page itself, exactly: nobody's remark.
  record Excerpt(String words, Reference reference) implements Cited {}

  /// An editor's account of what was said or written. It never stands in quotation marks.
  record Paraphrase(String words, Reference reference) implements Cited {}

  /// A line of the record itself: a heading, a listing of a person, a publication's particulars.
  record Entry(String words, Reference reference) implements Cited {}

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
