package org.rostrum.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.LayoutBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;

/// Where log lines go, in code: reading Logback's XML takes a third of a second at every start.
/// What a person should see is printed by Rostrum itself; a log line is for whoever looks for a
/// fault.
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class LogSetup extends ContextAwareBase implements Configurator {

  static final String LEVEL = "rostrum.log.level";

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setLayout(new Line());
    ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
    console.setContext(context);
    console.setTarget("System.err");
    console.setEncoder(encoder);
    console.start();
    ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.toLevel(System.getProperty(LEVEL), Level.WARN));
    root.addAppender(console);
    // What it reports of a failed request is told by whoever made the request.
    context.getLogger("net.dv8tion.jda.api.requests.RestRateLimiter").setLevel(Level.OFF);
    context.getLogger("ai.djl").setLevel(Level.ERROR);
    // What is wrong with a file is told by whoever reads it.
    context.getLogger("org.apache.pdfbox").setLevel(Level.OFF);
    context.getLogger("org.apache.fontbox").setLevel(Level.OFF);
    context.getLogger("org.apache.poi").setLevel(Level.OFF);
    // Warns of any database that is younger than itself.
    context.getLogger("org.flywaydb").setLevel(Level.ERROR);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  /// Level, class, message, and in one line what was thrown.
  private static final class Line extends LayoutBase<ILoggingEvent> {

    @Override
    public String doLayout(ILoggingEvent event) {
      String logger = event.getLoggerName();
      String line =
          event.getLevel()
              + " "
              + logger.substring(logger.lastIndexOf('.') + 1)
              + ": "
              + event.getFormattedMessage()
              + System.lineSeparator();
      return event.getThrowableProxy() == null
          ? line
          : line
              + "  "
              + event.getThrowableProxy().getClassName()
              + ": "
              + event.getThrowableProxy().getMessage()
              + System.lineSeparator();
    }
  }
}
