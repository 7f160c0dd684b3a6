package org.rostrum.adapter.discord;

import java.time.Clock;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.DesksInUse;
import org.rostrum.core.desk.FeedbackLog;
import org.rostrum.core.desk.Incidents;
import org.rostrum.core.desk.Observer;
import org.rostrum.core.desk.Reload;
import org.rostrum.core.desk.ShownLog;
import org.rostrum.core.desk.Unanswered;
import org.rostrum.core.quote.QuoteSettings;
import org.rostrum.core.reply.Illustrator;
import org.rostrum.core.schedule.PostLog;
import org.rostrum.core.schedule.ScheduleBook;

/// Everything that the bot answers with, remembers in and reports to.
///
/// @param desks the desk that answers now
/// @param reload reads the sources anew
/// @param schedules where and when servers want the quotation of the day
/// @param unanswered the questions that the record did not answer
/// @param posts what became of those
/// @param version what Rostrum calls this version of itself
/// @param keepDays how long what was shown is remembered, in days
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
    String version,
    int keepDays,
    Clock clock) {

  /// The desk that answers now: to be asked once for each enquiry.
  Desk desk() {
    return desks.now().desk();
  }
}
