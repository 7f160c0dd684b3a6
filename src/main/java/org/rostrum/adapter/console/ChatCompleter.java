package org.rostrum.adapter.console;

import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.rostrum.core.desk.Naming;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Theme;

/// Completes slash commands, then the names they take; elsewhere names and surnames of speakers.
final class ChatCompleter implements Completer {

  private final List<String> speakers;
  private final List<String> themes;

  ChatCompleter(Library library) {
    this.speakers =
        new Naming(library).speakers().stream().map(person -> person.speaker().name()).toList();
    this.themes = library.themes().stream().map(Theme::name).distinct().toList();
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    String first = line.words().isEmpty() ? "" : line.words().getFirst();
    if (line.wordIndex() == 0 && line.word().startsWith("/")) {
      SlashCommand.names().forEach(name -> candidates.add(new Candidate(name)));
    } else if (first.equals("/theme")) {
      themes.forEach(name -> candidates.add(new Candidate(name)));
    } else {
      for (String name : speakers) {
        candidates.add(new Candidate(name));
        candidates.add(new Candidate(name.substring(name.lastIndexOf(' ') + 1)));
      }
    }
  }
}
