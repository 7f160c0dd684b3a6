package org.rostrum.adapter.discord;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.Reply;
import org.rostrum.core.servers.Departures;
import org.rostrum.core.writing.Usage;
import org.rostrum.core.writing.Writing;

/// Replies about Rostrum itself: help, and what it is.
final class OwnReplies {

  private final Services services;
  private final House house;

  OwnReplies(Services services, House house) {
    this.services = services;
    this.house = house;
  }

  Reply help(Asking.Place place) {
    return help(house.perMember(place), services.keepDays());
  }

  Reply about(Asking.Place place) {
    Desk desk = house.desk(place);
    return about(
        desk.library(), services.version(), services.desks().index(), desk.writing().orElse(null));
  }

  /// What is kept as it is now, where the member is.
  Reply privacy(Asking.Place place) {
    Reply kept =
        privacy(services.keepDays(), house.keepsQuestions(place) ? services.questionDays() : 0);
    return house.desk(place).writing().map(writing -> told(kept, writing)).orElse(kept);
  }

  /// What is kept, and that questions go to a language model.
  private static Reply told(Reply kept, Writing writing) {
    List<Block> blocks = new ArrayList<>(kept.blocks());
    blocks.add(
        new Block.Note(
            "To have answers written, each question is sent to the language model "
                + writing.model()
                + ", without your name or id."));
    return new Reply(blocks);
  }

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
                "What was asked, under a code in place of your name, so that buttons go on working,"
                    + " and what you say of an answer with 👍 or 👎; for "
                    + inDays(days)
                    + ", then it is forgotten. /privacy says more. Other messages are not read."),
            new Block.Note(
                hourly == 0
                    ? "There is no limit on questions here."
                    : "You can ask "
                        + (hourly == 1 ? "one question" : hourly + " questions")
                        + " an hour.")));
  }

  /// @param days how long replies are remembered
  /// @param questionDays how long the server keeps questions besides; 0 where it does not
  static Reply privacy(int days, int questionDays) {
    return new Reply(
        List.of(
            new Block.Lead("What Rostrum remembers of you"),
            new Block.Bullets(
                List.of(
                    "Of each answer to you, so that its buttons go on working: what was asked, the"
                        + " channel, and which words were shown",
                    "What you say of an answer with 👍 or 👎; a server can have the latter told in"
                        + " a channel, without your name",
                    questionDays == 0
                        ? "No list of questions is kept here"
                        : "This server has questions kept besides, for " + inDays(questionDays),
                    "In memory, until Rostrum is started anew: questions that it could not answer,"
                        + " unless they were private. Those who manage the server read them"
                        + " without who asked",
                    "If you manage a server and change what Rostrum does there: your Discord id, to"
                        + " show who did, and to tell you when the quotation of the day cannot be"
                        + " posted. What belongs to a server is deleted %d days after Rostrum was"
                            .formatted(Departures.GRACE.toDays())
                        + " taken out of it")),
            new Block.Note(
                "You stand there under a code that is made of your Discord id with a secret, except"
                    + " as one who manages a server; so do those whom you mention, and the channel."
                    + " Replies and opinions are kept for "
                    + inDays(days)
                    + ", then deleted; /forget-me deletes all of it at once. Other messages are not"
                    + " read, and nothing is given to anybody but those who run this bot.")));
  }

  private static String inDays(int days) {
    return days == 1 ? "a day" : days + " days";
  }

  /// @param version of the program
  /// @param index the version of the index: another one wherever it holds anything else
  /// @param writing what has answers written; null where nothing does
  static Reply about(Library library, String version, String index, @Nullable Writing writing) {
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
                + index
                + "."));
    if (writing != null) {
      blocks.add(new Block.Note(written(writing)));
    }
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

  private static String written(Writing writing) {
    Usage usage = writing.usage();
    return "Answers are connected by "
        + writing.model()
        + ", and each sentence is held to the words below it. Since the start: "
        + counted(usage.answers(), "answer")
        + " written, "
        + counted(usage.sentencesRemoved(), "unsupported sentence")
        + " removed, "
        + counted(usage.tokensRead(), "token")
        + " read and "
        + usage.tokensWritten()
        + " written"
        + (usage.cost() > 0 ? ", at a cost of %.2f.".formatted(usage.cost()) : ".");
  }

  private static String counted(long number, String noun) {
    return number == 1 ? "1 " + noun : number + " " + noun + "s";
  }
}
