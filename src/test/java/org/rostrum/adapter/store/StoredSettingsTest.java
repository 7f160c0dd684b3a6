package org.rostrum.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Feedback;
import org.rostrum.core.desk.Pseudonyms;
import org.rostrum.core.desk.QuestionLog;
import org.rostrum.core.desk.Shown;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.core.servers.Setting;
import org.rostrum.core.servers.SettingsBook;
import org.rostrum.support.SettingsContract;

class StoredSettingsTest extends SettingsContract {

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = opened();
  }

  Store opened() {
    return Store.open(folder);
  }

  /// The same store, as another process or a later one has it.
  Store again() {
    store.close();
    store = opened();
    return store;
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Override
  protected SettingsBook book() {
    return store.settings();
  }

  @Override
  protected QuestionLog questions() {
    return store.questions();
  }

  @Override
  protected Pseudonyms pseudonyms() {
    return store.pseudonyms();
  }

  @Test
  void knowsSettingsAndPseudonymsAfterARestart() {
    book()
        .set(
            "server",
            new ServerSettings.Key(Setting.THREADS, "c"),
            "on",
            "ada",
            Instant.parse("2026-03-01T12:00:00Z"));
    String ada = pseudonyms().pseudonym("123456789012345678");

    assertThat(again().settings().settings("server").isOn(Setting.THREADS, "c")).isTrue();
    assertThat(pseudonyms().pseudonym("123456789012345678")).isEqualTo(ada).startsWith("m-");
  }

  @Test
  void takesMembersIdsOutOfWhatAnOlderProgramKept() {
    String member = "123456789012345678";
    ShownId id = ShownId.next(new Random(3));
    Instant now = Instant.parse("2026-03-01T12:00:00Z");
    String direct = "223456789012345678";
    store
        .shown()
        .keep(new Shown(id, new Enquiry.Themes(), null, List.of(), member, direct, false, now));
    store.feedback().keep(new Feedback(id, member, null, "", now));

    Store later = again();
    String ada = pseudonyms().pseudonym(member);
    assertThat(later.shown().find(id).orElseThrow().asker()).isEqualTo(ada);
    assertThat(later.shown().find(id).orElseThrow().conversation())
        .isEqualTo(pseudonyms().pseudonym(direct));
    assertThat(later.feedback().on(id)).extracting(Feedback::member).containsExactly(ada);
  }
}
