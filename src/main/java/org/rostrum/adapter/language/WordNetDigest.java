package org.rostrum.adapter.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Takes from WordNet 3.1 what is read of it, in files of the same format that are a tenth as
/// large: no explanations, no examples, no frequencies, and of most words that they are words.
public final class WordNetDigest {

  private static final String WHOLE = "/net/sf/extjwnl/data/wordnet/wn31/";
  private static final String DIGEST = "org/rostrum/adapter/language/wordnet";
  private static final List<String> KINDS = List.of("noun", "verb", "adj", "adv");

  private final Path folder;

  private WordNetDigest(Path folder) {
    this.folder = folder;
  }

  /// Writes the files into a folder of classes, unless they are there.
  public static void write(Path classes) throws IOException {
    Path folder = classes.resolve(DIGEST);
    if (!Files.exists(folder)) {
      Path unfinished = Files.createDirectories(classes.resolve(DIGEST + ".new"));
      WordNetDigest digest = new WordNetDigest(unfinished);
      for (String kind : KINDS) {
        digest.exceptions(kind + ".exc");
        digest.index("index." + kind, digest.data("data." + kind));
      }
      Files.move(unfinished, folder);
    }
  }

  private void exceptions(String name) throws IOException {
    List<String> kept = new ArrayList<>();
    WordNetFile.read(WHOLE, name, kept::add);
    Files.write(folder.resolve(name), kept);
  }

  /// Keeps the synsets that have contraries, are similar to others, or are persons, without what
  /// explains them.
  ///
  /// @return the offsets of those that matter to whoever looks for contraries
  private Set<String> data(String name) throws IOException {
    List<String> kept = new ArrayList<>();
    Set<String> offsets = new HashSet<>();
    WordNetFile.read(
        WHOLE,
        name,
        line -> {
          boolean contrary = Opposites.reads(line);
          if (line.startsWith(" ")) {
            kept.add(line);
          } else if (contrary || Callings.reads(line)) {
            kept.add(line.substring(0, line.indexOf(" |") + 2));
          }
          if (contrary) {
            offsets.add(line.substring(0, line.indexOf(' ')));
          }
        });
    Files.write(folder.resolve(name), kept);
    return offsets;
  }

  /// Keeps the senses of what has a sense that matters, and of all others the word.
  private void index(String name, Set<String> offsets) throws IOException {
    List<String> kept = new ArrayList<>();
    WordNetFile.read(
        WHOLE,
        name,
        line -> {
          if (line.startsWith(" ")) {
            kept.add(line);
            return;
          }
          String[] fields = line.split(" ");
          int first = 6 + Integer.parseInt(fields[3]);
          boolean matters =
              List.of(fields).subList(first, fields.length).stream().anyMatch(offsets::contains);
          if (matters) {
            kept.add(line);
          } else if (fields[0].indexOf('_') < 0) {
            kept.add(fields[0] + " " + fields[1] + " 0 0 0 0");
          }
        });
    Files.write(folder.resolve(name), kept);
  }
}
