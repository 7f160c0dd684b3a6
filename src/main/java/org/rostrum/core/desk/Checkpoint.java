package org.rostrum.core.desk;

import java.util.Objects;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.Reply;
import org.rostrum.core.reply.ReplyComposer;
import org.rostrum.core.verify.Verifier;

/// What every reply passes before anybody sees it. What it was made of must hold in the record, and
/// so must what it shows: the words at their place, of the kind that they are, by who said them.
final class Checkpoint {

  private final Library library;
  private final Verifier verifier;
  private final ReplyComposer record;

  Checkpoint(Library library) {
    this.library = library;
    this.verifier = new Verifier(library);
    this.record = new ReplyComposer(library);
  }

  /// The same response.
  ///
  /// @throws IllegalStateException when something in it does not hold: a bug, and never shown
  Response pass(Response response) {
    response.basis().citations().forEach(verifier::check);
    pass(response.reply());
    return response;
  }

  /// The same reply.
  ///
  /// @throws IllegalStateException when something in it does not hold: a bug, and never shown
  Reply pass(Reply reply) {
    reply.cited().forEach(this::check);
    return reply;
  }

  private void check(Block.Cited cited) {
    Citation citation =
        library
            .find(cited.reference().place())
            .orElseThrow(
                () -> new IllegalStateException("not in the record: " + cited.reference()));
    verifier.check(citation);
    Block.Cited recorded = record.cited(citation);
    if (!Objects.equals(recorded.reference().byline(), cited.reference().byline())) {
      throw new IllegalStateException("credited to somebody else: " + cited);
    }
    if (!stands(cited, recorded, citation.passage().text())) {
      throw new IllegalStateException("not what stands in the record: " + cited);
    }
  }

  private static boolean stands(Block.Cited shown, Block.Cited recorded, String passage) {
    return switch (shown) {
      case Block.InContext(String before, String words, String after, var ignored) ->
          recorded instanceof Block.Quotation
              && letters(recorded.words()).equals(letters(words))
              && letters(passage).contains(letters(before + words + after));
      // They may run on into the next passages: those are checked where they are quoted.
      case Block.Differences differences ->
          (recorded instanceof Block.Quotation || recorded.reference().byline() != null)
              && letters(differences.words()).contains(letters(recorded.words()));
      case Block.Quotation quotation -> same(quotation, recorded);
      case Block.Excerpt excerpt -> same(excerpt, recorded);
      case Block.Paraphrase paraphrase -> same(paraphrase, recorded);
      case Block.Entry entry -> same(entry, recorded);
    };
  }

  private static boolean same(Block.Cited shown, Block.Cited recorded) {
    return shown.getClass() == recorded.getClass() && shown.words().equals(recorded.words());
  }

  /// A text without the marks and the white space that may be written otherwise.
  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
