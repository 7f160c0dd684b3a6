package org.rostrum.core.servers;

import java.util.Arrays;
import java.util.Optional;

/// Something that a server can choose. What it chose is kept as text: `on` or `off`, a number, or a
/// list of ids.
public enum Setting {
  /// The channels in which Rostrum answers; none for all.
  CHANNELS("channels", Kind.LIST, false),
  /// The roles whose members it answers; none for everybody.
  ROLES("roles", Kind.LIST, false),
  /// Whether nobody but the asker sees an answer, unless they ask for that.
  PRIVATE("private", Kind.SWITCH, true),
  /// Whether an answer gets a thread of its own.
  THREADS("threads", Kind.SWITCH, true),
  /// How many questions an hour a member may ask.
  MEMBER_QUOTA("member-quota", Kind.NUMBER, true),
  /// How many questions an hour the members of the server may ask together.
  SERVER_QUOTA("server-quota", Kind.NUMBER, false),
  /// The sources that are asked; none for all.
  SOURCES("sources", Kind.LIST, true),
  /// Where it is told what members found wanting.
  FEEDBACK_CHANNEL("feedback-channel", Kind.LIST, false),
  /// Whether questions are kept for a while.
  KEEP_QUESTIONS("keep-questions", Kind.SWITCH, false);

  /// What can be chosen.
  public enum Kind {
    SWITCH,
    NUMBER,
    LIST
  }

  private final String key;
  private final Kind kind;
  private final boolean ofChannels;

  Setting(String key, Kind kind, boolean ofChannels) {
    this.key = key;
    this.kind = kind;
    this.ofChannels = ofChannels;
  }

  /// Its name where it is stored; it never changes.
  public String key() {
    return key;
  }

  public Kind kind() {
    return kind;
  }

  /// Whether a channel can choose otherwise than its server.
  public boolean ofChannels() {
    return ofChannels;
  }

  /// The setting of a name; empty where this program knows none.
  public static Optional<Setting> of(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
  }
}
