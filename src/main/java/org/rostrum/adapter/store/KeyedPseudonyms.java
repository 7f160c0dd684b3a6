package org.rostrum.adapter.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Handle;
import org.rostrum.core.desk.Pseudonyms;

/// Pseudonyms by HMAC-SHA256 (RFC 2104) under a secret of the database: whoever has the ids of all
/// members cannot tell whose a pseudonym is without it.
final class KeyedPseudonyms implements Pseudonyms {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String SECRET = "members";
  private static final int SECRET_BYTES = 32;
  private static final int BYTES = 15;
  private static final String MARK = "m-";
  private static final Pattern DISCORDS_OWN = Pattern.compile("[0-9]{15,25}");

  private final SecretKeySpec key;

  private KeyedPseudonyms(String secret) {
    this.key = new SecretKeySpec(Base64.getDecoder().decode(secret), ALGORITHM);
  }

  /// Makes the secret where there is none, and takes the members' own ids, and those of their
  /// direct messages, out of what older programs kept under them.
  static KeyedPseudonyms in(Database database) {
    Optional<String> known = database.read(KeyedPseudonyms::secret);
    if (known.isEmpty()) {
      // Another process may be the first.
      var unused = database.unique(KeyedPseudonyms::makeSecret);
      known = database.read(KeyedPseudonyms::secret);
    }
    KeyedPseudonyms pseudonyms = new KeyedPseudonyms(known.orElseThrow());
    pseudonyms.replace(database, "shown", "asker");
    pseudonyms.replace(database, "feedback", "given_by");
    pseudonyms.replace(database, "shown", "conversation");
    return pseudonyms;
  }

  /// Those of a secret that is known, or else of a new one.
  static KeyedPseudonyms with(Optional<String> secret) {
    return new KeyedPseudonyms(secret.orElseGet(KeyedPseudonyms::newSecret));
  }

  private static String newSecret() {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return Base64.getEncoder().encodeToString(secret);
  }

  private static Optional<String> secret(Handle handle) {
    return handle
        .select("SELECT content FROM secret WHERE name = ?", SECRET)
        .mapTo(String.class)
        .findFirst();
  }

  private static void makeSecret(Handle handle) {
    handle.execute("INSERT INTO secret (name, content) VALUES (?, ?)", SECRET, newSecret());
  }

  private void replace(Database database, String table, String column) {
    List<String> members =
        database.read(
            handle ->
                handle
                    .select(
                        "SELECT DISTINCT %s FROM %s WHERE %s NOT LIKE ?"
                            .formatted(column, table, column),
                        MARK + "%")
                    .mapTo(String.class)
                    .filter(member -> DISCORDS_OWN.matcher(member).matches())
                    .list());
    if (!members.isEmpty()) {
      database.change(
          handle ->
              members.forEach(
                  member ->
                      handle.execute(
                          "UPDATE %s SET %s = ? WHERE %s = ?".formatted(table, column, column),
                          pseudonym(member),
                          member)));
    }
  }

  @Override
  public String pseudonym(String member) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] hash = mac.doFinal(member.getBytes(StandardCharsets.UTF_8));
      return MARK + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ALGORITHM, e);
    }
  }
}
