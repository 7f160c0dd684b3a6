package org.rostrum.adapter.discord;

/// What Rostrum says where there is no answer to show.
final class Said {

  static final String NOT_MINE = "That is not one of my buttons.";
  static final String FORGOTTEN =
      "I don't remember that answer any more. Ask the question again to get a new one.";
  static final String UNABLE =
      "I can't look up what I answered at the moment. Ask the question again to get a new answer.";
  static final String UNSEARCHABLE =
      "I can't search the record at the moment. Ask again in a few minutes; what needs no search,"
          + " such as /themes and /quote, works all the same.";
  static final String SOMEBODY_ELSES = "That answer was shown to somebody else alone.";
  static final String CHANGED =
      "The record has changed since, and no longer holds these words. Ask again to see what it says"
          + " now.";
  static final String SHARED = "This answer has been shared already.";
  static final String NOTHING_MORE = "There is nothing more to this answer.";
  static final String NO_REASONS = "There is nothing to explain about this.";
  static final String STAY =
      "There is nothing to leave here: just stop asking. /help shows how to ask.";
  static final String THANKS = "Thank you. That helps to make the answers better.";
  static final String BUSY =
      "I'm answering as many questions as I can at once. Ask again in a few seconds.";
  static final String RESTARTING = "I'm about to restart. Ask again in a minute.";
  static final String HASTY = "That was quick! Wait a moment, then press again.";
  static final String HOW =
      "Ask me what somebody said, or what was said on a subject. /help shows what else I can do.";
  static final String FORBIDDEN =
      "I may not write where you asked me. Whoever runs that server can allow me to send messages"
          + " there; here I can answer you at any time.";
  static final String GONE =
      "My reply has no place any more: the message that was to hold it is gone. Ask again to get it"
          + " anew.";
  static final String BUTTONLESS =
      "What I answer can't be remembered at the moment, so this answer has no buttons.";

  /// With where.
  static final String ELSEWHERE = "In this server I answer in %s.";

  /// With whom.
  static final String NOT_YOU = "In this server I answer members who have one of these roles: %s.";

  static final String NO_SOURCE =
      "None of the sources that are to be asked here is loaded at the moment. Whoever manages this"
          + " server can choose others with /rostrum settings.";
  static final String NO_DIRECT =
      "Answers here are for whoever asks alone, and you take no direct messages from me. Use /ask,"
          + " which I answer where only you see it.";

  static final String NO_COMMAND =
      "I don't know that command (any more). /help shows what I can do.";
  static final String UNSEEN =
      "Discord does not show me the words of that message. Open its menu, choose Apps and then"
          + " Check this quote; or type /verify and the words.";
  static final String NO_WORDS = "There are no words in that message to look for.";
  static final String NO_ADMIN =
      "Only those who may manage this server can do that: it takes the permission Manage Server.";
  static final String BARRED =
      "The quotation of the day cannot be posted in %s: %s. Its settings are kept, and it goes on"
          + " by itself as soon as it can. /rostrum quote-of-the-day shows where and when it"
          + " posts.";
  static final String NO_RELOAD =
      "The sources are the same for all servers, and whoever runs this bot has not let this one"
          + " have them read anew.";
  static final String READ_LATELY =
      "The sources are being read, or were a moment ago. Try again in a few seconds.";
  static final String NO_CHANNEL = "That channel is gone, and its settings with it.";
  static final String NO_SCHEDULE =
      "That quotation of the day was ended. /rostrum quote-of-the-day shows those that there are.";
  static final String SCHEDULES_LOST =
      "What was set up for this server cannot be read, so no quotation of the day is posted, and"
          + " nothing can be changed. Nothing is given up: whoever runs Rostrum finds in its log"
          + " why, and what to do.";
  static final String OUT_OF_REACH =
      "What is remembered is out of reach at the moment, so that can't be shown or changed. Whoever"
          + " runs Rostrum finds in its log why.";
  static final String NOT_FORGOTTEN =
      "What is remembered of you cannot be deleted at the moment, and none of it is shown to"
          + " anybody. Try again later; whoever runs Rostrum finds in its log why.";

  private Said() {}
}
