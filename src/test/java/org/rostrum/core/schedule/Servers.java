package org.rostrum.core.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Locator;
import org.rostrum.core.model.Marks;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.ThemeId;

/// Schedules and quotations of a made-up server.
final class Servers {

  private Servers() {}

  static Schedule daily(String id, String time, String zone, Instant since) {
    return on(EnumSet.allOf(DayOfWeek.class), id, time, zone, since);
  }

  static Schedule on(Set<DayOfWeek> days, String id, String time, String zone, Instant since) {
    return new Schedule(
        id,
        "hall",
        "quotes",
        LocalTime.parse(time),
        ZoneId.of(zone),
        days,
        null,
        null,
        null,
        since,
        false,
        "ana",
        null);
  }

  /// Quotations of so many of each speaker, under as many themes as there are speakers.
  static List<Citation> pool(int... ofEach) {
    List<Citation> pool = new ArrayList<>();
    for (int speaker = 0; speaker < ofEach.length; speaker++) {
      for (int i = 0; i < ofEach[speaker]; i++) {
        pool.add(quotation(pool.size(), speaker, i % ofEach.length));
      }
    }
    return pool;
  }

  private static Citation quotation(int number, int speaker, int theme) {
    String text = "Quotation %02d.".formatted(number);
    return new Citation(
        new Passage(
            new PassageId("talk/remark-" + number),
            new SourceId("talk"),
            new Attribution.Spoken(
                new Speaker(new SpeakerId("speaker" + speaker), "Speaker " + speaker),
                Affiliation.UNKNOWN),
            new Locator(Locator.Part.REMARK, null, number, Marks.NONE),
            new TextSpan(0, text.length()),
            text,
            Set.of(new ThemeId("theme" + theme))));
  }
}
