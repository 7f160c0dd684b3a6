package org.rostrum.adapter.discord;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.core.servers.Setting;

/// Settings in words, as Markdown.
///
/// @param desk knows every source
/// @param perMember the most questions an hour of a member that the operator allows
/// @param perServer the same of a server
/// @param questionDays how long questions are kept, where they are
record SettingsWords(Supplier<Desk> desk, int perMember, int perServer, int questionDays) {

  private static final int TITLE = 80;
  private static final int MOST_TITLES = 10;
  private static final int MOST_MENTIONS = 25;
  private static final int FEW_MENTIONS = 3;

  static String title(Setting setting) {
    return switch (setting) {
      case CHANNELS -> "Channels";
      case ROLES -> "Members";
      case PRIVATE -> "Who sees answers";
      case THREADS -> "Threads";
      case MEMBER_QUOTA -> "Questions of a member";
      case SERVER_QUOTA -> "Questions of the server";
      case SOURCES -> "Sources";
      case FEEDBACK_CHANNEL -> "Feedback";
      case KEEP_QUESTIONS -> "Keeping questions";
    };
  }

  String explained(Setting setting) {
    return switch (setting) {
      case CHANNELS ->
          "Where I answer, threads there included. Choose no channel to have me answer everywhere.";
      case ROLES ->
          "Whom I answer: members who have one of these roles. Choose none to have me answer"
              + " everybody. Whoever manages the server is always answered.";
      case PRIVATE ->
          "Whether answers are for the asker alone. They can still choose otherwise with the option"
              + " private of /ask, and share an answer by its button. Mentions are then answered by"
              + " direct message.";
      case THREADS ->
          "Whether an answer that everybody sees gets a thread of its own. It takes the permissions"
              + " Create Public Threads and Send Messages in Threads; without them I answer as"
              + " otherwise.";
      case MEMBER_QUOTA ->
          "How many questions an hour one member may ask. They come back bit by bit. Looking things"
              + " up does not count, nor does what those ask who manage the server.";
      case SERVER_QUOTA ->
          "How many questions an hour all members together may ask. They come back bit by bit.";
      case SOURCES ->
          "What I answer from, in everything that I do. Once you choose some, those that are added"
              + " later are not asked until you choose them.";
      case FEEDBACK_CHANNEL ->
          "Where I tell what members say against answers with 👎, without their names.";
      case KEEP_QUESTIONS ->
          "Whether questions are kept for whoever runs this bot, for "
              + days()
              + " each and under a code in place of the member. /privacy tells members so, and"
              + " /forget-me deletes theirs. To turn it off deletes all that are kept.";
    };
  }

  /// What holds.
  ///
  /// @param value as it is kept; null where nothing is chosen
  String value(Setting setting, @Nullable String value) {
    return value(setting, value, MOST_MENTIONS);
  }

  /// What holds, in at most 135 characters.
  String brief(Setting setting, @Nullable String value) {
    if (setting == Setting.SOURCES && value != null) {
      int number = ServerSettings.list(value).size();
      return number == 1 ? "1 source" : number + " sources";
    }
    return value(setting, value, FEW_MENTIONS);
  }

  private String value(Setting setting, @Nullable String value, int most) {
    return switch (setting) {
      case CHANNELS -> value == null ? "everywhere" : mentions("<#", value, most);
      case ROLES ->
          value == null
              ? "everybody is answered"
              : mentions("<@&", value, most) + ", and who manages the server";
      case PRIVATE -> on(value) ? "the asker alone" : "everybody";
      case THREADS -> on(value) ? "each answer opens one" : "answers open none";
      case MEMBER_QUOTA -> hourly(value, perMember) + " an hour";
      case SERVER_QUOTA -> hourly(value, perServer) + " an hour, of all members together";
      case SOURCES -> value == null ? all() : titles(ServerSettings.list(value));
      case FEEDBACK_CHANNEL -> value == null ? "told nowhere" : mentions("<#", value, most);
      case KEEP_QUESTIONS -> on(value) ? "for " + days() : "questions are not kept";
    };
  }

  private static boolean on(@Nullable String value) {
    return ServerSettings.of(true).equals(value);
  }

  private String days() {
    return questionDays == 1 ? "a day" : questionDays + " days";
  }

  private static int hourly(@Nullable String value, int most) {
    return value == null ? most : Math.min(most, Integer.parseInt(value));
  }

  private static String mentions(String form, String value, int most) {
    Set<String> ids = ServerSettings.list(value);
    String first =
        ids.stream().limit(most).map(id -> form + id + ">").collect(Collectors.joining(", "));
    return ids.size() > most ? first + " and " + (ids.size() - most) + " more" : first;
  }

  private String all() {
    int number = desk.get().library().sources().size();
    return number == 1 ? "the only one" : "all " + number;
  }

  private String titles(Set<String> ids) {
    List<String> titles =
        ids.stream()
            .map(
                id ->
                    desk.get()
                        .library()
                        .find(new SourceId(id))
                        .map(Source::title)
                        .map(title -> Markdown.clipped(title, TITLE))
                        .orElse("one that is not loaded"))
            .toList();
    String first =
        titles.stream()
            .limit(MOST_TITLES)
            .map(title -> "\n> " + title)
            .collect(Collectors.joining());
    return titles.size() > MOST_TITLES
        ? first + "\n> and " + (titles.size() - MOST_TITLES) + " more"
        : first;
  }
}
