package org.rostrum.adapter.discord;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.reply.Picture;
import org.rostrum.core.reply.Reply;

/// Draws replies as Discord's components, page by page. Thread-safe.
final class ReplyRenderer {

  private static final int QUESTION = 200;
  private static final int NAME = 60;
  private static final int NOTE = 200;
  private static final String MOST_PAGES = "Page 9999 of 9999 · ";
  private static final Set<Outcome> EMPHATIC = EnumSet.of(Outcome.CORRECTED, Outcome.NOT_IN_CORPUS);
  private static final String NOTHING = "There is nothing to show here.";

  /// The pages of a reply, at least one, each within Discord's limits. Every page repeats the
  /// question and carries the buttons; the picture stands on the first.
  List<Page> pages(Reply reply, Frame frame) {
    String header = header(frame);
    int room = Page.MOST_CHARACTERS - header.length() - MOST_PAGES.length() - 2 * NOTE - 8;
    List<Part> parts = new ArrayList<>();
    BlockParts blocks = new BlockParts(room, EMPHATIC.contains(frame.outcome()));
    reply.blocks().forEach(block -> parts.addAll(blocks.of(block)));
    if (parts.isEmpty()) {
      parts.add(Part.of(PartKind.OWN, NOTHING));
    }
    List<List<Part>> pages = paged(parts, page -> fits(page, frame, reply, room));
    List<Page> drawn = new ArrayList<>();
    for (int i = 1; i <= pages.size(); i++) {
      drawn.add(page(pages.get(i - 1), frame, reply, header, i, pages.size()));
    }
    return List.copyOf(drawn);
  }

  /// As many parts on each page as fit. What announces something goes over to the next page with
  /// it.
  private static List<List<Part>> paged(List<Part> parts, Predicate<List<Part>> fits) {
    List<List<Part>> pages = new ArrayList<>();
    List<Part> open = new ArrayList<>();
    for (Part part : parts) {
      if (!open.isEmpty() && !fits.test(Stream.concat(open.stream(), Stream.of(part)).toList())) {
        List<Part> next = leadsAtTheEnd(open);
        next.add(part);
        if (next.size() > open.size() || !fits.test(next)) {
          next = new ArrayList<>(List.of(part));
        }
        pages.add(List.copyOf(open.subList(0, open.size() - next.size() + 1)));
        open = next;
      } else {
        open.add(part);
      }
    }
    pages.add(open);
    return pages;
  }

  private static List<Part> leadsAtTheEnd(List<Part> parts) {
    int from = parts.size();
    while (from > 0 && parts.get(from - 1).leads()) {
      from--;
    }
    return new ArrayList<>(parts.subList(from, parts.size()));
  }

  private static boolean fits(List<Part> parts, Frame frame, Reply reply, int room) {
    return parts.stream().mapToInt(Part::length).sum() <= room
        && page(parts, frame, reply, "-# …", 2, 3).all().size() + (frame.picture() == null ? 0 : 1)
            <= Page.MOST_COMPONENTS;
  }

  private static Page page(
      List<Part> parts, Frame frame, Reply reply, String header, int number, int of) {
    List<MessageTopLevelComponent> components = new ArrayList<>();
    if (!header.isEmpty()) {
      components.add(TextDisplay.of(header));
    }
    Picture picture = number == 1 ? frame.picture() : null;
    components.addAll(new Containers(frame).of(parts, picture == null ? null : gallery(picture)));
    String footer = footer(frame.note(), number, of);
    if (!footer.isEmpty()) {
      components.add(TextDisplay.of(footer));
    }
    components.addAll(ButtonRows.of(frame, reply, number, of));
    return new Page(components);
  }

  private static String header(Frame frame) {
    String question = frame.question() == null ? "" : Markdown.clipped(frame.question(), QUESTION);
    if (question.isEmpty()) {
      return "";
    }
    String asker = frame.asker() == null ? "" : Markdown.clipped(frame.asker(), NAME);
    return "-# " + (asker.isEmpty() ? "Asked" : "**" + asker + "** asked") + ": " + question;
  }

  private static String footer(@Nullable String note, int number, int of) {
    String page = of == 1 ? "" : "Page " + number + " of " + of;
    String said = note == null ? "" : Markdown.clipped(note, NOTE);
    String both = page + (page.isEmpty() || said.isEmpty() ? "" : " · ") + said;
    return both.isEmpty() ? "" : "-# " + both;
  }

  private static MediaGallery gallery(Picture picture) {
    FileUpload file =
        FileUpload.fromStreamSupplier(
            picture.name(), () -> new ByteArrayInputStream(picture.png()));
    String description = picture.description().strip();
    int most = MediaGalleryItem.MAX_DESCRIPTION_LENGTH;
    return MediaGallery.of(
        MediaGalleryItem.fromFile(file)
            .withDescription(
                description.length() <= most
                    ? description
                    : description.substring(0, most - 1) + "…"));
  }
}
