package org.rostrum.adapter.settings;

import java.nio.file.Path;
import org.rostrum.core.compose.AnswerSettings;
import org.rostrum.core.corpus.CorpusSettings;
import org.rostrum.core.desk.DiscordSettings;
import org.rostrum.core.desk.MonitorSettings;
import org.rostrum.core.desk.StoreSettings;
import org.rostrum.core.quote.QuoteSettings;
import org.rostrum.core.retrieval.IndexSettings;
import org.rostrum.core.schedule.ScheduleSettings;
import org.rostrum.core.writing.ModelSettings;
import org.slf4j.event.Level;

/// Everything an operator can set.
///
/// @param corpus where the sources are
/// @param data the folder for the index and other state
/// @param index where the index is, and whether this process writes it
/// @param logLevel what is logged to standard error
public record Settings(
    CorpusSettings corpus,
    Path data,
    IndexSettings index,
    AnswerSettings answer,
    QuoteSettings quote,
    ScheduleSettings schedule,
    DiscordSettings discord,
    StoreSettings store,
    MonitorSettings monitor,
    ModelSettings model,
    Level logLevel) {}
