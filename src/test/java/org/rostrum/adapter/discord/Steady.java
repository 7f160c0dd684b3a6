package org.rostrum.adapter.discord;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.rostrum.discord.Body;

/// Bodies as they are kept in files: pretty-printed, with a stand-in for everything that is another
/// each time, the same one wherever it stands.
final class Steady {

  private static final Pattern SHOWN = Pattern.compile("(?<=:)[0-9a-z]{16}(?=[:\"])");
  private static final Pattern SNOWFLAKE = Pattern.compile("\\b[0-9]{17,20}\\b");
  private static final Pattern NONCE = Pattern.compile("(?<=\"nonce\" : \")[^\"]+");
  private static final Pattern INCIDENT = Pattern.compile("(?<=incident )[0-9a-f]{4}");

  private Steady() {}

  static String json(Body body) {
    String json = DataObject.fromJson(body.toString()).toPrettyString();
    json = replaced(SHOWN, json, "answer%010d");
    json = replaced(NONCE, json, "nonce%d");
    json = replaced(SNOWFLAKE, json, "2%017d");
    return replaced(INCIDENT, json, "%04d") + "\n";
  }

  private static String replaced(Pattern pattern, String json, String standIn) {
    Map<String, String> known = new LinkedHashMap<>();
    return pattern
        .matcher(json)
        .replaceAll(
            found ->
                known.computeIfAbsent(found.group(), id -> standIn.formatted(known.size() + 1)));
  }
}
