package org.rostrum.core.corpus;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.text.Slug;

/// Gives the passages of one source their ids: the source, the place in it, and a hash of the text,
/// so that an id outlives changes elsewhere in the source. Equal texts in one place are numbered.
final class PassageIds {

  private static final int PLACE_LENGTH = 32;
  private static final int HASH_LENGTH = 8;

  private final SourceId source;
  private final Map<String, Integer> given = new HashMap<>();
  private final Map<String, String> slugs = new HashMap<>();

  PassageIds(SourceId source) {
    this.source = source;
  }

  PassageId next(String place, String text) {
    String id =
        source
            + "/"
            + slugs.computeIfAbsent(place, name -> Slug.of(name, PLACE_LENGTH))
            + "-"
            + Sha256.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_LENGTH);
    int times = given.merge(id, 1, Integer::sum);
    return new PassageId(times == 1 ? id : id + "-" + times);
  }
}
