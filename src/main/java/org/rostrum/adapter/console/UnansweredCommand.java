package org.rostrum.adapter.console;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Unanswered;
import org.rostrum.core.text.SafeText;
import org.rostrum.eval.feedback.Anonymous;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "unanswered",
    description =
        "Lists the questions that the bot running on this data folder could not answer since it was"
            + " started, without private ones and without who asked. They are kept in its memory"
            + " alone.")
final class UnansweredCommand implements Callable<Integer> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Session session;

  @Option(names = "--json", description = "Print JSON, one object a question.")
  private boolean json;

  UnansweredCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<Unanswered.Entry> entries =
        session
            .workspace()
            .unanswered()
            .orElseThrow(
                () ->
                    new BadInput(
                        "No bot runs on "
                            + session.workspace().data()
                            + ", and what went unanswered is kept in its memory alone. Start the"
                            + " bot, or name its --data folder."));
    if (json) {
      entries.forEach(entry -> session.json(object(entry)));
    } else if (entries.isEmpty()) {
      session.line("Every question was answered since the bot was started.");
    } else {
      entries.forEach(
          entry ->
              session.line(
                  TIME.format(entry.last())
                      + "  "
                      + (entry.times() > 1 ? entry.times() + " times: " : "")
                      + SafeText.of(Anonymous.text(entry.words()))));
    }
    return 0;
  }

  private static Map<String, @Nullable Object> object(Unanswered.Entry entry) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("question", Anonymous.text(entry.words()));
    object.put("times", entry.times());
    object.put("last", entry.last().toString());
    return object;
  }
}
