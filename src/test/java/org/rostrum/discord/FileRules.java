package org.rostrum.discord;

import java.util.List;
import java.util.stream.Stream;

/// Each file that a message names comes with it, or was there before.
final class FileRules {

  private static final String ATTACHMENT = "attachment://";

  private FileRules() {}

  static Stream<String> complaintsAbout(Request request, Body message) {
    List<String> sent = request.files().stream().map(file -> ATTACHMENT + file.fileName()).toList();
    // A kept attachment is named by its number; which file that is, only the message edited knows.
    boolean keeps = message.list("attachments").stream().anyMatch(a -> a.text("id").length() > 4);
    return Stream.concat(message.at("components").everyObject(), message.at("embeds").everyObject())
        .map(object -> object.text("url"))
        .filter(url -> url.startsWith(ATTACHMENT) && !sent.contains(url) && !keeps)
        .map(url -> url + " did not come with the request");
  }
}
