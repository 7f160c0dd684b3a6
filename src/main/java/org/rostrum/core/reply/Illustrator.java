package org.rostrum.core.reply;

import java.util.Optional;
import org.rostrum.core.theme.Coverage;

/// Port to what draws. Thread-safe. A reply is whole without its picture: where one cannot be
/// drawn, there is none.
public interface Illustrator {

  /// The words of a quotation with who said them, as a card.
  Optional<Picture> card(Block.Quotation quotation);

  /// Who spoke on which theme, as a chart.
  Optional<Picture> chart(Coverage coverage);

  /// Shares over a quantity, as lines.
  Optional<Picture> plot(Plot plot);
}
