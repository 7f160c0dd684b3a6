package org.rostrum.adapter.format.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.transcript.Talk;
import org.rostrum.core.corpus.Patience;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.model.Publication;

/// Reads what Slack exports of a channel (<https://slack.com/help/articles/220556107>): the
/// messages of people, each thread together. A person is who their profile in the file says by full
/// name; what somebody calls themselves for show is nobody's name.
public final class SlackReader implements SourceReader {

  private static final double SURE = 0.97;
  private static final double MOST = 0.8;

  /// What people write, of all that is told as a message.
  private static final Set<String> WRITTEN =
      Set.of("", "thread_broadcast", "me_message", "file_share", "file_comment", "reply_broadcast");

  private static final Pattern STAMP = Pattern.compile("\\d{9,10}\\.\\d{3,6}");

  /// @param user the id of who wrote it; empty where none is given
  /// @param thread when the first message of its thread was written
  private record Message(String user, String text, String stamp, String thread) {}

  @Override
  public String format() {
    return "Slack export";
  }

  @Override
  public double claims(SourceFile file) {
    return JsonText.of(file).filter(json -> !messages(json).isEmpty()).isPresent() ? SURE : 0;
  }

  @Override
  public Read read(SourceFile file) {
    Findings findings = new Findings(file.name());
    List<Map<?, ?>> all = messages(JsonText.of(file).orElse(List.of()));
    Map<String, String> names = names(all);
    List<Message> messages =
        all.stream()
            .filter(SlackReader::isWritten)
            .map(SlackReader::message)
            .sorted(Comparator.comparing(Message::thread).thenComparing(Message::stamp))
            .toList();
    Talk talk = new Talk(findings);
    for (Message message : messages) {
      Patience.check();
      talk.turn(label(message.user(), file, names));
      for (String line : SlackText.lines(message.text(), names)) {
        talk.paragraph();
        talk.words(line, 0);
      }
    }
    if (talk.isEmpty()) {
      findings.problem(
          0, "no message of it was written by a person", "export a channel in which people write");
      return findings.failed();
    }
    return talk.read(file, publication(file, messages), List.of());
  }

  /// The messages of a document: an array of them, or the one that an object holds.
  private static List<Map<?, ?>> messages(Object root) {
    Object listed = root instanceof Map<?, ?> map ? map.get("messages") : root;
    List<Map<?, ?>> messages = new ArrayList<>();
    int others = 0;
    for (Object one : listed instanceof List<?> list ? list : List.of()) {
      if (one instanceof Map<?, ?> message
          && "message".equals(message.get("type"))
          && STAMP.matcher(text(message, "ts")).matches()) {
        messages.add(message);
      } else {
        others++;
      }
    }
    return messages.size() >= MOST * (messages.size() + others) ? messages : List.of();
  }

  private static boolean isWritten(Map<?, ?> message) {
    return WRITTEN.contains(text(message, "subtype"))
        && !message.containsKey("bot_id")
        && !Boolean.TRUE.equals(message.get("hidden"))
        && !text(message, "user").equals("USLACKBOT");
  }

  private static Message message(Map<?, ?> message) {
    String stamp = text(message, "ts");
    String thread = text(message, "thread_ts");
    return new Message(
        text(message, "user"), text(message, "text"), stamp, thread.isEmpty() ? stamp : thread);
  }

  private static String text(Map<?, ?> object, String key) {
    return object.get(key) instanceof String text ? text.strip() : "";
  }

  /// The full names of people by their ids: those that one person has, by one name.
  private static Map<String, String> names(List<Map<?, ?>> messages) {
    Map<String, String> names = new HashMap<>();
    Set<String> doubtful = new HashSet<>();
    for (Map<?, ?> message : messages) {
      String user = text(message, "user");
      if (message.get("user_profile") instanceof Map<?, ?> profile && !user.isEmpty()) {
        String name = text(profile, "real_name");
        String before = name.isEmpty() ? null : names.putIfAbsent(user, name);
        if (before != null && !before.equals(name)) {
          doubtful.add(user);
        }
      }
    }
    names.keySet().removeAll(doubtful);
    Map<String, Integer> bearers = new HashMap<>();
    names.values().forEach(name -> bearers.merge(name, 1, Integer::sum));
    names.values().removeIf(name -> bearers.getOrDefault(name, 0) > 1);
    return names;
  }

  /// Who wrote a message; an id with a mark that makes it nobody's name.
  private static String label(String user, SourceFile file, Map<String, String> names) {
    return file.named(user)
        .or(() -> Optional.ofNullable(names.get(user)))
        .orElse("@" + (user.isEmpty() ? "?" : user));
  }

  /// The day, by universal time, on which all of them were written.
  private static Publication publication(SourceFile file, List<Message> messages) {
    Set<LocalDate> days = new HashSet<>();
    for (Message message : messages) {
      long seconds = Long.parseLong(message.stamp().substring(0, message.stamp().indexOf('.')));
      days.add(Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate());
    }
    @Nullable LocalDate day = days.size() == 1 ? days.iterator().next() : null;
    return new Publication(Talk.nameOf(file), null, day, null, null, List.of());
  }
}
