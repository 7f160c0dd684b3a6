package org.rostrum.adapter.settings;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.retrieval.IndexSettings;

/// The index's settings among the others.
final class IndexValues {

  private static final String ENGINE = "index.engine";
  private static final String URL = "index.opensearch.url";
  private static final String NAME = "index.opensearch.name";
  private static final Pattern NAMES = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

  private IndexValues() {}

  static IndexSettings read(Values values) {
    boolean elsewhere = values.choice(ENGINE, "lucene", "opensearch").equals("opensearch");
    IndexSettings.Server server = server(values, elsewhere);
    return new IndexSettings(
        values.choice("index.writes", "yes", "no").equals("yes"), elsewhere ? server : null);
  }

  private static IndexSettings.@Nullable Server server(Values values, boolean wanted) {
    String url = values.url(URL, Set.of("http", "https"));
    if (wanted && values.blank(URL)) {
      values.report(URL, "Write where the cluster is, such as \"http://127.0.0.1:9200\".");
    }
    if (url != null && url.contains("@")) {
      values.report(
          URL,
          "Leave user and password out: they are `index.opensearch.user` and OPENSEARCH_PASSWORD.");
    }
    String name = values.secret(NAME);
    if (name == null || !NAMES.matcher(name).matches()) {
      values.report(NAME, "Write up to 100 lower case letters, digits and hyphens.");
    }
    int seconds = values.whole("index.opensearch.seconds", 1, 600);
    return url == null || name == null
        ? null
        : new IndexSettings.Server(
            url,
            name,
            values.secret("index.opensearch.user"),
            values.secret(Secrets.OPENSEARCH_PASSWORD),
            Duration.ofSeconds(seconds));
  }
}
