package org.rostrum.core.retrieval;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;

/// Hashes of everything that a source's index entries are made of: a source with the same
/// fingerprint need not be indexed again.
final class Fingerprints {

  private Fingerprints() {}

  static Map<SourceId, String> of(Library library) {
    Map<SourceId, String> fingerprints = new LinkedHashMap<>();
    library.sources().forEach(source -> fingerprints.put(source.id(), of(source, library)));
    return fingerprints;
  }

  private static String of(Source source, Library library) {
    MessageDigest digest = sha256();
    update(digest, source.title());
    for (Passage passage : library.passagesOf(source.id())) {
      if (passage.locator().part().searched()) {
        update(digest, passage.id().value());
        update(digest, passage.locator().part().name());
        update(digest, Objects.requireNonNullElse(passage.locator().heading(), ""));
        update(digest, passage.speaker().map(s -> s.id().value()).orElse(""));
        update(digest, passage.speaker().map(Speaker::name).orElse(""));
        update(digest, passage.attribution() instanceof Attribution.Relayed ? "relayed" : "");
        update(digest, passage.text());
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private static void update(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
