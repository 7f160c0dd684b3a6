package org.rostrum.adapter.console;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.rostrum.core.desk.StoreException;
import org.rostrum.core.retrieval.IndexException;
import org.rostrum.core.text.SafeText;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line with all its verbs, built by hand.
final class Verbs {

  private Verbs() {}

  static CommandLine of(Session session) {
    CommandLine rostrum = new CommandLine(new RostrumCommand(session));
    rostrum.addSubcommand(new ChatCommand(session));
    rostrum.addSubcommand(new AskCommand(session));
    rostrum.addSubcommand(new CompareCommand(session));
    rostrum.addSubcommand(new VerifyCommand(session));
    rostrum.addSubcommand(new QuoteCommand(session));
    rostrum.addSubcommand(new ThemesCommand(session));
    rostrum.addSubcommand(new ThemeCommand(session));
    rostrum.addSubcommand(new SpeakersCommand(session));
    rostrum.addSubcommand(new SpeakerCommand(session));
    rostrum.addSubcommand(
        new CommandLine(new SourcesCommand(session)).addSubcommand(new ShowSourceCommand(session)));
    rostrum.addSubcommand(
        new CommandLine(new CorpusCommand())
            .addSubcommand(new CheckCommand(session))
            .addSubcommand(new ImportCommand(session))
            .addSubcommand(new PassagesCommand(session)));
    rostrum.addSubcommand(new BotCommand(session));
    rostrum.addSubcommand(new HealthCommand(session));
    rostrum.addSubcommand(new ModelsCommand(session));
    rostrum.addSubcommand(new IndexCommand(session));
    rostrum.addSubcommand(new RetrieveCommand(session));
    rostrum.addSubcommand(
        new CommandLine(new EvalCommand(session))
            .addSubcommand(new ProposalsCommand(session))
            .addSubcommand(new AcceptCommand(session))
            .addSubcommand(new DismissCommand(session))
            .addSubcommand(new UnansweredCommand(session)));
    rostrum.addSubcommand(
        new CommandLine(new DataCommand())
            .addSubcommand(new BackupCommand(session))
            .addSubcommand(new RestoreCommand(session))
            .addSubcommand(new ExportCommand(session))
            .addSubcommand(new PurgeCommand(session)));
    rostrum.addSubcommand(new CommandLine.HelpCommand());
    Streams streams = session.streams();
    return rostrum
        .setOut(streams.out())
        .setErr(streams.err())
        .setExpandAtFiles(false)
        .setAllowSubcommandsAsOptionParameters(true)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(LocalDate.class, Verbs::date)
        .setColorScheme(CommandLine.Help.defaultColorScheme(streams.colour() ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler(Verbs::misused)
        .setExecutionExceptionHandler(
            (failure, line, parsed) -> {
              if (failure instanceof BadInput
                  || failure instanceof IndexException
                  || failure instanceof StoreException) {
                session.note(String.valueOf(failure.getMessage()));
                return CommandLine.ExitCode.USAGE;
              }
              session.note(session.incidents().record(failure).operatorMessage());
              return CommandLine.ExitCode.SOFTWARE;
            });
  }

  private static LocalDate date(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + typed + "' is not a date; write it as in 2025-01-31");
    }
  }

  private static int misused(ParameterException misuse, String[] args) {
    CommandLine verb = misuse.getCommandLine();
    var err = verb.getErr();
    err.println(SafeText.of(String.valueOf(misuse.getMessage())));
    if (!UnmatchedArgumentException.printSuggestions(misuse, err)) {
      err.println(
          "`" + verb.getCommandSpec().qualifiedName(" ") + " --help` shows how it is used.");
    }
    err.flush();
    return CommandLine.ExitCode.USAGE;
  }
}
