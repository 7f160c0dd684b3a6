package org.rostrum.adapter.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Publication;

/// What a file says about itself, key by key. A value of the wrong kind is left out and reported at
/// its line.
final class Particulars {

  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Map<String, @Nullable Object> values;
  private final ToIntFunction<String> lineOf;
  private final Findings findings;
  private final Set<String> leftOut = new HashSet<>();

  /// @param lineOf the line of a key
  Particulars(
      Map<String, @Nullable Object> values, ToIntFunction<String> lineOf, Findings findings) {
    this.values = values;
    this.lineOf = lineOf;
    this.findings = findings;
  }

  /// Title, publisher, date, url and authors.
  ///
  /// @param fallbackTitle the title where the file gives none under that key
  Publication publication(@Nullable String fallbackTitle) {
    String title = text("title").orElse(fallbackTitle);
    if (title == null) {
      findings.warn(
          lineOf.applyAsInt("title"),
          "there is no title, so the file's name stands for it",
          "add one: title: The name of the event");
      title = findings.file();
    }
    return new Publication(
        title,
        text("publisher").orElse(null),
        text("date").flatMap(this::date).orElse(null),
        url("url").orElse(null),
        url("recording").orElse(null),
        texts("authors"));
  }

  /// Whether the value of a key that was asked for is of the wrong kind.
  boolean isLeftOut(String key) {
    return leftOut.contains(key);
  }

  /// The text under a key, white space collapsed; empty where there is none.
  Optional<String> text(String key) {
    Object value = values.get(key);
    if (value instanceof Map || value instanceof List) {
      leftOut.add(key);
      findings.warn(
          lineOf.applyAsInt(key),
          "\"" + key + "\" is not a single text, and is left out",
          "write one text after \"" + key + ":\"");
      return Optional.empty();
    }
    return Optional.ofNullable(value).map(Particulars::plain).filter(text -> !text.isEmpty());
  }

  /// The texts under a key: one, or a list of them.
  List<String> texts(String key) {
    Object value = values.get(key);
    if (!(value instanceof List<?> list)) {
      return text(key).map(List::of).orElse(List.of());
    }
    List<String> texts = new ArrayList<>();
    for (Object item : list) {
      if (item == null || item instanceof Map || item instanceof List) {
        leftOut.add(key);
        findings.warn(
            lineOf.applyAsInt(key),
            "an item of \"" + key + "\" is not a text, and is left out",
            "write each item as a plain text, in quotation marks if it holds a colon");
      } else if (!plain(item).isEmpty()) {
        texts.add(plain(item));
      }
    }
    return texts;
  }

  static String plain(Object value) {
    return value.toString().strip().replaceAll("[\\s\\p{Cc}]+", " ");
  }

  static Optional<URI> url(String text, int line, Findings findings) {
    try {
      URI url = new URI(text);
      if (url.getHost() != null
          && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
        return Optional.of(url);
      }
    } catch (URISyntaxException e) {
      // reported below, as an address of another kind is
    }
    findings.warn(
        line,
        Findings.shown(text) + " is not the address of a web page, and is left out",
        "write it whole, beginning with https://");
    return Optional.empty();
  }

  /// The address under a key.
  Optional<URI> url(String key) {
    Optional<String> text = text(key);
    Optional<URI> url = text.flatMap(address -> url(address, lineOf.applyAsInt(key), findings));
    if (text.isPresent() && url.isEmpty()) {
      leftOut.add(key);
    }
    return url;
  }

  Optional<LocalDate> date(String text) {
    if (text.equalsIgnoreCase("unknown")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Character.isDigit(text.charAt(text.length() - 1)) && text.contains(" ")
              ? LocalDate.parse(text, IN_WORDS)
              : LocalDate.parse(text.split("[T ]", 2)[0]));
    } catch (DateTimeException e) {
      leftOut.add("date");
      findings.warn(
          lineOf.applyAsInt("date"),
          Findings.shown(text) + " is not a date, and is left out",
          "write year, month and day as 2024-07-16, or leave the date out if it is unknown");
      return Optional.empty();
    }
  }
}
