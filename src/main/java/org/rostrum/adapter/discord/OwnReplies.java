package org.rostrum.adapter.discord;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.core.desk.DesksInUse;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.Reply;

/// Replies about Rostrum itself: help, and what it is.
final class OwnReplies {

  private OwnReplies() {}

  /// @param hourly questions that a member may ask in an hour; 0 for no limit
  /// @param days how long replies are remembered
  static Reply help(int hourly, int days) {
    return new Reply(
        List.of(
            new Block.Lead("Ask in your own words. The answer is what was said, word for word."),
            new Block.Bullets(
                List.of(
                    "/ask\nA question; to one speaker, or with the answer for you alone",
                    "/quote\nThe quotation of the day, one at random, or that of a date",
                    "/themes, /theme\nWhat was spoken about, and one theme in short",
                    "/speaker\nWho somebody is, and what they said",
                    "/compare\nTwo people on one topic",
                    "/verify\nWhether something was said as it is quoted",
                    "/sources, /about\nWhat is loaded, and what Rostrum is")),
            new Block.Heading("Asking on"),
            new Block.Note(
                "Press Why this? to see what was searched and weighed. Press Ask a follow-up, or"
                    + " mention Rostrum in a reply or a thread. A mention or a direct message is a"
                    + " question too. On any message, Apps offers Check this quote and Find the"
                    + " evidence."),
            new Block.Heading("What is remembered"),
            new Block.Note(
                "The question and who asked it, so that buttons go on working, and what you say of"
                    + " an answer with 👍 or 👎; for "
                    + (days == 1 ? "a day" : days + " days")
                    + ", then it is forgotten. Other messages are not read."),
            new Block.Note(
                hourly == 0
                    ? "There is no limit on questions here."
                    : "You can ask "
                        + (hourly == 1 ? "one question" : hourly + " questions")
                        + " an hour.")));
  }

  /// @param days how long replies are remembered
  static Reply privacy(int days) {
    String kept = days == 1 ? "a day" : days + " days";
    return new Reply(
        List.of(
            new Block.Lead("What Rostrum remembers of you"),
            new Block.Bullets(
                List.of(
                    "Each question to it, your Discord id, the channel, and which words were shown,"
                        + " so that buttons go on working",
                    "What you say of an answer with 👍 or 👎",
                    "In memory, until Rostrum is started anew: questions that it could not answer,"
                        + " unless they were private. Those who manage the server read them"
                        + " without who asked",
                    "If you set up the quotation of the day of a server: your Discord id, to tell"
                        + " you when it cannot be posted")),
            new Block.Note(
                "Replies and opinions are kept for "
                    + kept
                    + ", then deleted; /forget-me deletes yours at once. Other messages are not"
                    + " read, and nothing is given to anybody.")));
  }

  /// @param edition what is loaded
  /// @param version of the program
  static Reply about(DesksInUse.Edition edition, String version) {
    Library library = edition.desk().library();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Lead("Rostrum finds what was said, and shows who said it and where it stands."));
    blocks.add(
        new Block.Bullets(library.sources().stream().map(Source::title).distinct().toList()));
    blocks.add(
        new Block.Note(
            counted(library.sources().size(), "source")
                + ", "
                + counted(library.passages().size(), "passage")
                + ". Version "
                + version
                + ", index "
                + edition.index()
                + "."));
    blocks.add(new Block.Heading("What it cannot do"));
    blocks.add(
        new Block.Bullets(
            List.of(
                "It knows these sources and nothing else.",
                "It has no opinions, and does not write in anybody's name.",
                "It finds words; whether what was said is true, it cannot tell.",
                "It may miss something that was said in words very unlike yours.")));
    return new Reply(blocks);
  }

  private static String counted(int number, String noun) {
    return number == 1 ? "1 " + noun : number + " " + noun + "s";
  }
}
