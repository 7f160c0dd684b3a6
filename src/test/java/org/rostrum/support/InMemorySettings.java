package org.rostrum.support;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Asked;
import org.rostrum.core.desk.Pseudonyms;
import org.rostrum.core.desk.QuestionLog;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.core.servers.SettingChange;
import org.rostrum.core.servers.SettingsBook;

/// What servers have chosen and the questions that they keep, in maps. Thread-safe.
public final class InMemorySettings implements SettingsBook, QuestionLog, Pseudonyms {

  private final Map<String, ServerSettings> servers = new HashMap<>();
  private final List<SettingChange> changes = new ArrayList<>();
  private final List<Asked> questions = new ArrayList<>();

  @Override
  public synchronized ServerSettings settings(String server) {
    return servers.getOrDefault(server, ServerSettings.NONE);
  }

  @Override
  public synchronized void set(
      String server, ServerSettings.Key key, @Nullable String value, String by, Instant at) {
    String before = settings(server).own(key.setting(), key.channel()).orElse(null);
    if (!Objects.equals(before, value)) {
      servers.put(server, settings(server).with(key, value));
      note(new SettingChange(server, key.channel(), key.setting().key(), before, value, by, at));
    }
  }

  @Override
  public synchronized void note(SettingChange change) {
    changes.addFirst(
        new SettingChange(
            change.server(),
            change.channel(),
            change.what(),
            change.was(),
            change.became(),
            change.by(),
            change.at().truncatedTo(ChronoUnit.MICROS)));
  }

  @Override
  public synchronized List<SettingChange> changes(String server, int skipped, int most) {
    return changes.stream()
        .filter(change -> change.server().equals(server))
        .skip(skipped)
        .limit(most)
        .toList();
  }

  @Override
  public void refresh() {}

  @Override
  public synchronized int forgetAdmin(String member) {
    int lines = 0;
    for (int i = 0; i < changes.size(); i++) {
      SettingChange one = changes.get(i);
      if (one.by().equals(member)) {
        lines++;
        changes.set(
            i,
            new SettingChange(
                one.server(), one.channel(), one.what(), one.was(), one.became(), "", one.at()));
      }
    }
    return lines;
  }

  @Override
  public synchronized void keep(Asked question) {
    questions.add(
        new Asked(
            question.server(),
            question.asker(),
            question.words().replace("\0", ""),
            question.outcome(),
            question.at().truncatedTo(ChronoUnit.MICROS)));
  }

  @Override
  public synchronized List<Asked> questions(String server) {
    return questions.stream().filter(asked -> asked.server().equals(server)).toList();
  }

  @Override
  public synchronized Set<String> servers() {
    return questions.stream().map(Asked::server).collect(Collectors.toSet());
  }

  @Override
  public synchronized int forgetServer(String server) {
    int many = questions.size();
    questions.removeIf(asked -> asked.server().equals(server));
    return many - questions.size();
  }

  @Override
  public synchronized int forget(Instant before) {
    int many = questions.size();
    questions.removeIf(asked -> asked.at().isBefore(before.truncatedTo(ChronoUnit.MICROS)));
    return many - questions.size();
  }

  @Override
  public synchronized int forgetAsker(String asker) {
    int many = questions.size();
    questions.removeIf(asked -> asked.asker().equals(asker));
    return many - questions.size();
  }

  @Override
  public String pseudonym(String member) {
    return "m-" + member;
  }
}
