package org.rostrum.adapter.discord;

import java.time.Clock;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.FeedbackLog;
import org.rostrum.core.desk.Incidents;
import org.rostrum.core.desk.Observer;
import org.rostrum.core.desk.ShownLog;
import org.rostrum.core.quote.QuoteSettings;
import org.rostrum.core.reply.Illustrator;

/// Everything that the bot answers with, remembers in and reports to.
///
/// @param version what Rostrum calls this version of itself
/// @param index the version of the index: another one wherever it holds anything else
/// @param keepDays how long what was shown is remembered, in days
/// @param quotes whose calendar decides which day it is
public record Services(
    Desk desk,
    ShownLog shown,
    FeedbackLog feedback,
    Illustrator illustrator,
    Observer observer,
    Incidents incidents,
    QuoteSettings quotes,
    String version,
    String index,
    int keepDays,
    Clock clock) {}
