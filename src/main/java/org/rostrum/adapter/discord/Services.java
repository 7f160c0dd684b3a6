package org.rostrum.adapter.discord;

import java.time.Clock;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.DesksInUse;
import org.rostrum.core.desk.FeedbackLog;
import org.rostrum.core.desk.Incidents;
import org.rostrum.core.desk.Observer;
import org.rostrum.core.desk.Pseudonyms;
import org.rostrum.core.desk.QuestionLog;
import org.rostrum.core.desk.Reload;
import org.rostrum.core.desk.ShownLog;
import org.rostrum.core.desk.Unanswered;
import org.rostrum.core.quote.QuoteSettings;
import org.rostrum.core.reply.Illustrator;
import org.rostrum.core.schedule.PostLog;
import org.rostrum.core.schedule.ScheduleBook;
import org.rostrum.core.servers.SettingsBook;

/// Everything that the bot answers with, remembers in and reports to.
///
/// @param desks what answers now, from all sources or from some
/// @param reload reads the sources anew
/// @param settings what servers have chosen
/// @param questions the questions of servers that keep them
/// @param pseudonyms the names under which members are remembered
/// @param schedules where and when servers want the quotation of the day
/// @param unanswered the questions that the record did not answer
/// @param posts what became of those
/// @param version what Rostrum calls this version of itself
/// @param keepDays how long what was shown is remembered, in days
/// @param questionDays how long questions are, where a server keeps them, in days
/// @param homes where threads are
/// @param quotes whose calendar decides which day it is
public record Services(
    DesksInUse desks,
    Reload reload,
    ShownLog shown,
    FeedbackLog feedback,
    Illustrator illustrator,
    Observer observer,
    Incidents incidents,
    QuoteSettings quotes,
    ScheduleBook schedules,
    Unanswered unanswered,
    PostLog posts,
    SettingsBook settings,
    QuestionLog questions,
    Pseudonyms pseudonyms,
    String version,
    int keepDays,
    int questionDays,
    Homes homes,
    Clock clock) {

  /// The desk that knows every source now: to be asked once for each enquiry.
  Desk desk() {
    return desks.all();
  }

  /// What members wrote, as it is kept.
  KeptWords keptWords() {
    return new KeptWords(pseudonyms);
  }

  /// Where something was shown, as it is kept: direct messages have an id for each member, from
  /// which Discord tells who it is.
  ///
  /// @param channel the id of a channel, a thread or direct messages
  String conversation(long channel) {
    return conversation(pseudonyms, channel);
  }

  static String conversation(Pseudonyms pseudonyms, long channel) {
    return pseudonyms.pseudonym(Long.toUnsignedString(channel));
  }

  public ServerDesks serverDesks() {
    return new ServerDesks(desks, settings, homes);
  }
}
